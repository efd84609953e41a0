import type { PlannedDecision } from '../facts/planned-decision.schema.js'
import type { Situation } from '../facts/situation.js'
import type { AddOn, Depth } from '../words/codes.schema.js'
import { deeper, depthRank } from '../words/outcomes.js'
import type { Requirement } from '../words/requirement.schema.js'
import type { AssessedChild, Assessment } from './assessment.schema.js'
import { answeredOnByPlace, placeKey } from './carried.js'
import { type Carrying, type CarryStop, carryingOf, carryStopOf, housingRiskOf } from './carrying.js'
import type { Cell, Place } from './cell.js'
import { answerTo, compileCondition, type Test, valueThatCounts } from './compile-condition.js'
import { addOnActivation, depthRules } from './data/conditions.js'
import { emptyPart } from './empty-assessment.js'
import { factAnswer } from './fact-answers.js'
import { isFilled } from './is-filled.js'
import type { Item } from './item.js'
import { stepsTo } from './item-value.js'
import { itemById, items } from './items.js'
import type { Reading } from './reading.js'
import { type ChildHere, caseHere, type Here, type Scene } from './scene.js'
import { shortagesOf } from './shortages.js'
import { type Spot, spotsOf } from './spots.js'
import { substitutes } from './substitutes.js'

/** What an assessment is read against. */
export interface ReadingInput {
  readonly requirement: Requirement
  readonly situation: Situation
  readonly decision: PlannedDecision
  readonly assessment: Assessment
}

/** Reads an assessment for one decision: which items apply where, what was answered, and what is still missing. */
export function readAssessment(input: ReadingInput): Reading {
  const scene = sceneOf(input)
  const carryStop = carryStopIn(scene)
  const cells = cellsOf(scene, carryStop)
  return {
    ...input,
    depth: scene.depth,
    suggestedDepth: scene.suggestedDepth,
    addOns: scene.addOns,
    chosen: scene.chosen,
    cells,
    shortages: shortagesOf(scene),
    carryStop,
    answer: (itemId, childRef) => answerIn(scene, itemId, childRef),
  }
}

/** A scene with the depth settled: first what the answers suggest, then what was chosen within the requirement. */
function sceneOf(input: ReadingInput): Scene & { readonly suggestedDepth: Depth } {
  const least = input.requirement.depth ?? 'simple'
  const draft: Scene = {
    ...input,
    children: childrenHere(input),
    asked: new Map(),
    chosen: input.assessment.alternatives.find((alternative) => alternative.chosen)?.id ?? 'proposal',
    addOns: [],
    depth: least,
    depthLowered: false,
  }
  const scene = { ...draft, addOns: activeAddOns(draft), asked: new Map() }
  const suggested = depthRules.find((rule) => compileCondition(rule.when)(scene, caseHere))?.depth ?? 'simple'
  const suggestedDepth = deeper(least, suggested)
  const chosen = chosenDepth(scene)
  return {
    ...scene,
    // What was asked of the draft was asked before its depth was settled.
    children: childrenHere(input),
    asked: new Map(),
    suggestedDepth,
    depth: deeper(least, chosen ?? suggestedDepth),
    depthLowered: chosen !== undefined && depthRank(chosen) < depthRank(suggestedDepth),
  }
}

function childrenHere({ situation, assessment }: ReadingInput): ChildHere[] {
  return situation.children.map((fact) => ({ fact, part: partOf(assessment, fact.childRef), asked: new Map() }))
}

function partOf(assessment: Assessment, childRef: string): AssessedChild {
  return assessment.children.find((child) => child.childRef === childRef) ?? emptyPart(childRef)
}

function activeAddOns(scene: Scene): readonly AddOn[] {
  const byCase = Object.entries(addOnActivation).filter(([, when]) => compileCondition(when)(scene, caseHere))
  return [...new Set([...scene.requirement.addOns, ...byCase.map(([addOn]) => addOn as AddOn)])]
}

/** The depth that the caseworker chose, where the item applies. */
function chosenDepth(scene: Scene): Depth | undefined {
  const item = itemById.get('screening.depth')
  return item && (answerTo(item, scene, caseHere) as Depth | undefined)
}

function answerIn(scene: Scene, itemId: string, childRef?: string): unknown {
  const item = itemById.get(itemId)
  const child = scene.children.find(({ fact }) => fact.childRef === childRef)
  return item && answerTo(item, scene, child === undefined ? caseHere : { child })
}

/** An item with its conditions made ready, and what of it never changes. */
interface ReadyItem {
  readonly item: Item
  readonly when: Test
  readonly satisfied: Test | undefined
  readonly isRequired: boolean
  readonly steps: readonly string[]
}

let ready: readonly ReadyItem[] | undefined

/** Every item made ready, at first use. */
function readyItems(): readonly ReadyItem[] {
  ready ??= items.map((item) => ({
    item,
    when: compileCondition(item.when),
    satisfied: item.satisfiedBy && compileCondition(item.satisfiedBy),
    isRequired: isRequired(item),
    steps: stepsTo(item),
  }))
  return ready
}

/** Every item in every place where it applies, in the checklist's order. */
function cellsOf(scene: Scene, carryStop: CarryStop | undefined): Cell[] {
  const places = spotsOf(scene)
  const carryingAt = carryingIn(scene, carryStop)
  const cells: Cell[] = []
  for (const ready of readyItems()) {
    for (const spot of places[ready.item.scope]) {
      if (ready.when(scene, spot.here)) cells.push(cellAt(ready, scene, spot, carryingAt?.(ready.item, spot.place)))
    }
  }
  return cells
}

/** Why nothing of what was carried over may be used, where that is so. */
function carryStopIn(scene: Scene): CarryStop | undefined {
  const { carried } = scene.assessment
  if (carried === undefined) return undefined
  const housingRisk = housingRiskOf(scene.situation, (itemId) => answerIn(scene, itemId))
  return carryStopOf(carried.from, scene, housingRisk)
}

/** How the answers stand that were carried over; nothing where nothing was. */
function carryingIn(scene: Scene, stop: CarryStop | undefined) {
  if (scene.assessment.carried === undefined) return undefined
  const answeredOn = answeredOnByPlace(scene.assessment)
  return (item: Item, place: Place): Carrying | undefined => {
    const day = answeredOn.get(placeKey(item.id, place))
    return day === undefined ? undefined : carryingOf(item, day, scene.situation.on, stop)
  }
}

function cellAt(ready: ReadyItem, scene: Scene, { here, place, path }: Spot, carrying: Carrying | undefined): Cell {
  const { item, satisfied, isRequired: required, steps } = ready
  const value = valueThatCounts(item, scene, here)
  const isOpen = item.openCodes?.includes(String(value)) ?? false
  const isAnswer = isFilled(value) && !isOpen && (carrying === undefined || carrying === 'stands')
  return {
    childRef: place.childRef,
    area: place.area,
    alternative: place.alternative,
    consequence: place.consequence,
    item,
    value,
    required: required && !isTold(item, scene, here),
    answered: isAnswer || (satisfied?.(scene, here) ?? false),
    carrying,
    path: path.concat(steps),
  }
}

/** Only what a caseworker can know before the decision is required, and not what merely stands in for another item. */
function isRequired(item: Item): boolean {
  const asked = item.from === 'caseworker' && item.phase === 'beforeDecision'
  return asked && item.optional !== true && item.default === undefined && !substitutes.has(item.id)
}

/** Whether the facts already answer an item, so that nobody is asked. */
function isTold(item: Item, scene: Scene, here: Here): boolean {
  return item.filledFrom !== undefined && factAnswer(item.filledFrom, scene, here) !== undefined
}
