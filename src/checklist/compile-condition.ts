import { earlierNegativeDecisions } from '../facts/situation.js'
import { birthdaysWithin } from '../kernel/calendar-day.js'
import { LibraryError } from '../kernel/library-error.js'
import type { AddOn, CaseType, Depth, Outcome } from '../words/codes.schema.js'
import { depthRank, isNegative } from '../words/outcomes.js'
import { hasCarried } from './carried.js'
import type { Collection, Condition, FactTest } from './condition.js'
import { namedConditions } from './data/conditions.js'
import { isFilled } from './is-filled.js'
import type { Item, Minimum } from './item.js'
import { isWithin, itemValue } from './item-value.js'
import { itemById } from './items.js'
import type { Here, Scene } from './scene.js'

/** A condition made ready to be asked many times. */
export type Test = (scene: Scene, here: Here) => boolean

const compiled = new WeakMap<Condition, Test>()

/**
 * Makes a condition ready. Each is compiled once, at first use.
 *
 * @throws LibraryError `checklist.unknownForm` for anything outside the closed grammar: a mistake in the data.
 */
export function compileCondition(condition: Condition): Test {
  const known = compiled.get(condition)
  if (known !== undefined) return known
  const test = build(condition)
  compiled.set(condition, test)
  return test
}

function build(condition: Condition): Test {
  if ('always' in condition) return () => true
  if ('all' in condition) return every(condition.all.map(compileCondition))
  if ('any' in condition) return some(condition.any.map(compileCondition))
  if ('not' in condition) return negated(compileCondition(condition.not))
  if ('named' in condition) return namedTest(condition.named)
  if ('item' in condition) return itemTest(condition)
  if ('field' in condition) return fieldTest(condition)
  if ('fact' in condition) return factTest(condition)
  if ('count' in condition) return countTest(condition)
  if ('exists' in condition) return existsTest(condition.exists, condition.where)
  throw new LibraryError('checklist.unknownForm', { form: Object.keys(condition) })
}

function every(tests: readonly Test[]): Test {
  return (scene, here) => {
    for (const test of tests) if (!test(scene, here)) return false
    return true
  }
}

function some(tests: readonly Test[]): Test {
  return (scene, here) => {
    for (const test of tests) if (test(scene, here)) return true
    return false
  }
}

const negated =
  (test: Test): Test =>
  (scene, here) =>
    !test(scene, here)

function namedTest(name: string): Test {
  const condition = namedConditions[name]
  if (condition === undefined) throw new LibraryError('checklist.unknownCondition', { name })
  const test = compileCondition(condition)
  // Many items share a named condition; it looks no further in than the child, so its answer there can be kept.
  return (scene, here) => {
    const { asked } = here.child ?? scene
    const before = asked.get(name)
    if (before !== undefined) return before
    const answer = test(scene, here)
    asked.set(name, answer)
    return answer
  }
}

/**
 * Whether an item applies in one place. An item that does not apply is neither shown nor required, and a value left in
 * it counts as unanswered everywhere.
 */
export function applies(item: Item, scene: Scene, here: Here): boolean {
  return isWithin(item, here) && compileCondition(item.when)(scene, here)
}

/** The answer to an item, looked up here and then outwards; `undefined` where it does not apply or is unanswered. */
export function answerTo(item: Item, scene: Scene, here: Here): unknown {
  return applies(item, scene, here) ? valueThatCounts(item, scene, here) : undefined
}

/** The value of an item that applies: what was answered, else its default. */
export function valueThatCounts(item: Item, scene: Scene, here: Here): unknown {
  return itemValue(item, scene, here) ?? codeByDefault(item)
}

/** The code that counts while an item is unanswered; a default that is a day of another answer is not a code. */
function codeByDefault(item: Item): string | undefined {
  return item.default?.includes(':') ? undefined : item.default
}

type ItemCondition = Extract<Condition, { item: string }>

function itemTest(condition: ItemCondition): Test {
  const item = itemById.get(condition.item)
  if (item === undefined) throw new LibraryError('checklist.unknownItem', { item: condition.item })
  const test = valueTest(condition)
  let when: Test | undefined
  return (scene, here) => {
    // Compiled when first asked, since conditions refer to items that refer to conditions.
    when ??= compileCondition(item.when)
    return test(isWithin(item, here) && when(scene, here) ? valueThatCounts(item, scene, here) : undefined)
  }
}

function valueTest(condition: ItemCondition): (value: unknown) => boolean {
  if ('in' in condition) return (value) => condition.in.includes(value as string)
  if ('includesAny' in condition) {
    return (value) => Array.isArray(value) && value.some((code) => condition.includesAny.includes(code))
  }
  if ('filled' in condition) return (value) => isFilled(value) === condition.filled
  return (value) => typeof value === 'number' && value >= condition.atLeast
}

type FieldCondition = Extract<Condition, { field: string }>

/** A field of the record at hand: the one inside `where`, else the alternative the item belongs to. */
function fieldTest(condition: FieldCondition): Test {
  const read = ({ record, alternative }: Here) => (record ?? (alternative as Here['record']))?.[condition.field]
  if ('isChosen' in condition) return (scene, here) => read(here) === scene.chosen
  if ('is' in condition) return (_, here) => read(here) === condition.is
  return (_, here) => condition.in.includes(read(here) as string)
}

/** A test on a fact that is missing or unknown is true: caution towards the child. */
function factTest(test: FactTest): Test {
  switch (test.fact) {
    case 'caseType':
      return ({ situation }) => isOneOf(situation.facts.caseType, test)
    case 'forum':
      return ({ decision }) => test.in.includes(decision.forum)
    case 'outcome':
      return ({ decision }) => outcomeTest(decision.outcome, test)
    case 'depth':
      return ({ depth }) => depthRank(depth) >= depthRank(test.atLeast as Depth)
    case 'depthLowered':
      return ({ depthLowered }) => depthLowered === test.is
    case 'addOns':
      return ({ addOns }) => addOns.includes(test.includes as AddOn)
    case 'decisionDate':
      return ({ situation }) => ('before' in test ? situation.on < test.before : situation.on >= test.onOrAfter)
    case 'childReachesAge':
      return ({ situation }, { child }) => reachesAge(child?.fact.birthDate, situation.on, test)
    case 'earlierNegativeDecisions':
      return ({ situation }) => atLeast(earlierNegativeDecisions(situation), test.atLeast)
    case 'carried':
      return ({ assessment }, { child }) => hasCarried(assessment, child?.fact.childRef) === test.is
    default:
      throw new LibraryError('checklist.unknownFact', { fact: (test as FactTest).fact })
  }
}

type CaseTypeTest = Extract<FactTest, { fact: 'caseType' }>
type OutcomeTest = Extract<FactTest, { fact: 'outcome' }>
type AgeTest = Extract<FactTest, { fact: 'childReachesAge' }>

function isOneOf(caseType: CaseType, test: CaseTypeTest): boolean {
  return 'in' in test ? test.in.includes(caseType) : !test.notIn.includes(caseType)
}

function outcomeTest(outcome: Outcome, test: OutcomeTest): boolean {
  return 'in' in test ? test.in.includes(outcome) : isNegative(outcome)
}

function atLeast(count: number | 'unknown', least: number): boolean {
  return count === 'unknown' || count >= least
}

function reachesAge(birthDate: string | undefined, on: string, test: AgeTest): boolean {
  return birthDate !== undefined && birthdaysWithin(birthDate, test.ages, on, test.withinMonths)
}

type CountCondition = Extract<Condition, { count: Collection }>

function countTest(condition: CountCondition): Test {
  if ('moreThan' in condition) {
    return (scene, here) => recordsOf(condition.count, scene, here).length > condition.moreThan
  }
  const wantsEnough = 'atLeastMinimumOf' in condition
  const id = wantsEnough ? condition.atLeastMinimumOf : condition.belowMinimumOf
  const minimum = itemById.get(id)?.minimum
  return (scene) => scene.assessment.alternatives.length >= leastAt(minimum, scene.depth) === wantsEnough
}

/** The smallest number of records that an item asks for at a depth; 0 where it asks for none. */
export function leastAt(minimum: Minimum | undefined, depth: Depth): number {
  if (minimum === undefined) return 0
  if ('records' in minimum) return minimum.records
  if ('perChild' in minimum) return minimum.perChild[depth] ?? 0
  if ('perChildForChosen' in minimum) return minimum.perChildForChosen[depth] ?? 0
  return minimum[depth] ?? 0
}

function existsTest(collection: Collection, where: Condition | undefined): Test {
  const test = where === undefined ? () => true : compileCondition(where)
  return (scene, here) => recordsOf(collection, scene, here).some((inside) => test(scene, inside))
}

/** The records of a collection as places of their own, seen from here: the child's where a child is at hand. */
function recordsOf(collection: Collection, scene: Scene, here: Here): readonly Here[] {
  const children = here.child === undefined ? scene.children : [here.child]
  switch (collection) {
    case 'children':
      return scene.children.map((child) => ({ child }))
    case 'alternatives':
      return scene.assessment.alternatives.map((alternative) => ({ alternative }))
    case 'consequences':
      return children.flatMap((child) => child.part.consequences.map((record) => ({ ...here, child, record })))
    case 'measures':
      return children.flatMap((child) => child.part.measures.map((record) => ({ ...here, child, record })))
    case 'matchesView':
      return viewsOf(scene, here)
    case 'board.alternatives':
      return boardAlternatives(scene).map((record) => ({ record }))
    default:
      throw new LibraryError('checklist.unknownCollection', { collection })
  }
}

/** What each alternative says of this child's view: which alternative, and whether it matches. */
function viewsOf(scene: Scene, here: Here): readonly Here[] {
  return scene.assessment.alternatives.flatMap((alternative) =>
    alternative.matchesView
      .filter((view) => view.childRef === here.child?.fact.childRef)
      .map((view) => ({ ...here, record: { alternative: alternative.id, ...view } })),
  )
}

function boardAlternatives(scene: Scene): readonly Readonly<Record<string, unknown>>[] {
  const records = scene.assessment.answers['board.alternatives']
  return Array.isArray(records) ? records : []
}
