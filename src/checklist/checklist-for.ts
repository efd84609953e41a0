import { Facts } from '../facts/facts.schema.js'
import { PlannedDecision } from '../facts/planned-decision.schema.js'
import { situationOf } from '../facts/situation.js'
import { deepFreeze } from '../kernel/deep-freeze.js'
import type { AddOn, Depth } from '../words/codes.schema.js'
import { type ListName, valueLists } from '../words/data/value-lists.js'
import { invalidInput } from '../words/invalid-input.js'
import { parseInside, parseShape } from '../words/parse.schema.js'
import { partsOf } from '../words/parts-of.js'
import { refusalsOf } from '../words/refusals-of.js'
import { Requirement } from '../words/requirement.schema.js'
import { Assessment } from './assessment.schema.js'
import type { Cell, Place, Shortage } from './cell.js'
import { methodVersion } from './data/method-version.js'
import { emptyAssessment } from './empty-assessment.js'
import type { Item } from './item.js'
import { itemById, parts } from './items.js'
import { readAssessment } from './read-assessment.js'
import type { Reading } from './reading.js'

/** One item in one place, as it is to be asked or shown. Its wording: `itemText(item, locale)` of `./text`. */
export interface ChecklistItem extends Place {
  readonly item: string
  readonly scope: Item['scope']
  readonly type: Item['type']
  readonly unit?: Item['unit']
  /** The codes of a choice or list, in order; absent for other types. */
  readonly codes?: readonly string[]
  /** `caseworker` is asked; `facts` and `event` are shown. */
  readonly from: Item['from']
  readonly phase: Item['phase']
  /** Whether it must be answered before signing. */
  readonly required: boolean
  readonly answered: boolean
  readonly basis: readonly string[]
}

/** The parts and items of an assessment in order, as they apply to one matter. */
export interface Checklist {
  readonly methodVersion: string
  readonly depth: Depth
  readonly addOns: readonly AddOn[]
  readonly parts: readonly { readonly part: string; readonly items: readonly ChecklistItem[] }[]
}

/** What a checklist is made for. Without an assessment it is the one that meets a caseworker who has answered nothing. */
export interface ChecklistInput {
  readonly requirement: Requirement
  readonly facts: Facts
  readonly decision: PlannedDecision
  readonly assessment?: Assessment
}

/**
 * The checklist of one matter: which items apply, in order, who answers each, and for which child.
 *
 * Give the assessment as it stands to see what its answers open: a child who was heard is asked what it said.
 *
 * @throws LibraryError `input.invalid` with known paths.
 * @basis crc-art-3
 * @example
 * ```ts
 * import { assessmentRequirement, checklistFor } from 'barnkonsekvens'
 * import { national } from 'barnkonsekvens/policies'
 *
 * const matter = {
 *   facts: {
 *     caseType: 'housing' as const,
 *     childrenLinked: 'yes' as const,
 *     children: [{ childRef: 'barn-1', birthDate: '2017-05-04', living: 'permanent' as const, affected: 'indirect' as const }],
 *   },
 *   decision: { on: '2026-11-02', outcome: 'rejection' as const, forum: 'official' as const },
 * }
 * const requirement = assessmentRequirement({ policy: national, ...matter })
 * const { depth, parts } = checklistFor({ requirement, ...matter })
 * depth // => 'simple'
 * parts.map((part) => part.part).includes('views') // => true
 * ```
 */
export function checklistFor(input: ChecklistInput): Checklist {
  const given = partsOf(input, ['requirement', 'facts', 'decision', 'assessment'])
  if (!given.ok) throw invalidInput(given.issues)
  const facts = parseInside(Facts, given.value.facts, ['facts'])
  const decision = parseInside(PlannedDecision, given.value.decision, ['decision'])
  const requirement = parseInside(Requirement, given.value.requirement, ['requirement'])
  const assessment = parseShape(Assessment, given.value.assessment ?? emptyAssessment, ['assessment'])
  if (!facts.ok || !decision.ok || !requirement.ok || !assessment.ok) {
    throw invalidInput(refusalsOf(facts, decision, requirement, assessment))
  }
  const reading = readAssessment({
    requirement: requirement.value,
    situation: situationOf(facts.value, decision.value.on),
    decision: decision.value,
    assessment: assessment.value as Assessment,
  })
  const asked = [...reading.cells.map(checklistItem), ...reading.shortages.filter(isUnseen(reading)).map(missingRecord)]
  return deepFreeze({
    methodVersion,
    depth: reading.depth,
    addOns: reading.addOns,
    parts: parts
      .map((part) => ({ part, items: asked.filter(({ item }) => itemById.get(item)?.part === part) }))
      .filter(({ items }) => items.length > 0),
  })
}

function checklistItem({ item, value: _, path: __, ...cell }: Cell): ChecklistItem {
  return { ...cell, ...fixedPart(item) }
}

/** A record or area that is still to be added: nothing of it is recorded yet, but it is asked for. */
function missingRecord({ item, childRef }: Shortage): ChecklistItem {
  return { ...(childRef && { childRef }), required: true, answered: false, ...fixedPart(item) }
}

/** Whether a shortage has no cell of its own: a list of the case has one, and is not to be shown twice. */
function isUnseen({ cells }: Reading) {
  return ({ item, childRef }: Shortage): boolean =>
    !cells.some((cell) => cell.item === item && cell.childRef === childRef)
}

/** What of an item is the same in every place. */
function fixedPart({ id, scope, type, unit, from, phase, basis }: Item) {
  const [kind, list] = type.split(':')
  const codes = kind === 'choice' || kind === 'list' ? valueLists[list as ListName] : undefined
  return { item: id, scope, type, from, phase, basis, ...(unit && { unit }), ...(codes && { codes }) }
}
