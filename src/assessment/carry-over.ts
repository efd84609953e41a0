import type { Answers } from '../checklist/answers.schema.js'
import type { AssessedChild, Assessment, Carried } from '../checklist/assessment.schema.js'
import { answeredOnByPlace, placeKey } from '../checklist/carried.js'
import type { Carrying } from '../checklist/carrying.js'
import type { Cell } from '../checklist/cell.js'
import { emptyPart } from '../checklist/empty-assessment.js'
import { itemById } from '../checklist/items.js'
import { readAssessment } from '../checklist/read-assessment.js'
import { dayOf } from '../kernel/calendar-day.js'
import { deepFreeze } from '../kernel/deep-freeze.js'
import { invalidInput } from '../words/invalid-input.js'
import { parseInside } from '../words/parse.schema.js'
import { partsOf } from '../words/parts-of.js'
import { refusalsOf } from '../words/refusals-of.js'
import type { AssessmentCase } from './assessment-issues.js'
import { contentHash } from './content-hash.js'
import { type MatterInput, readMatter } from './read-matter.js'
import { SignedAssessment } from './signed-assessment.schema.js'

/** Where something lies in an assessment. */
export type Path = readonly (string | number)[]

/** Why an answer was not carried over: what it is, its age, that it is not asked now, or what stops everything. */
export type DropReason = Exclude<Carrying, 'stands'> | 'notAsked' | 'contentChanged'

/** A draft that begins with what may be carried over, and an account of the rest. */
export interface CarriedOver {
  /** A draft for the new decision: the carried answers, each with the day of its original, and nothing else. */
  readonly assessment: Assessment
  /** Where what was carried lies, in the earlier assessment. */
  readonly carried: readonly Path[]
  /** What was not carried, where it lies in the earlier assessment, and why. */
  readonly dropped: readonly { readonly path: Path; readonly reason: DropReason }[]
}

/**
 * Begins an assessment with what an earlier one already found out: facts carry, judgements never.
 *
 * A fact carries while its original answer is at most 180 days old on the day of the decision, the child's views 90
 * (the checklist says for each item); the age runs from the original answer, however many times it was carried. For
 * each child `carry.since` then asks what has changed and how that is known. Nothing carries when the children changed,
 * one turned 15, there is a concern for a child, the risk of losing the home grew, a follow-up is overdue, it is the
 * third negative decision in six months, or the content is not what was signed.
 *
 * The draft's `carried` says which answers these are. A host keeps it with the draft and takes an answer out of it when
 * somebody gives that answer anew, as `record` does; what is left in it is judged again when the draft is signed.
 *
 * @param previous - signed: an answer is as old as the signature, or as the original it was carried from.
 * @param context - of the new decision.
 * @throws LibraryError `input.invalid` with known paths.
 * @basis crc-art-3
 * @example
 * ```ts
 * import { carryOver, signAssessment } from 'barnkonsekvens'
 * import { national } from 'barnkonsekvens/policies'
 *
 * const facts = { caseType: 'housing', childrenLinked: 'unknown', children: [], unknownAfter: ['Två hembesök.'] } as const
 * const first = { policy: national, facts, decision: { on: '2026-10-02', outcome: 'approval', forum: 'official' } } as const
 * const answers = { 'screening.impact': 'small', 'screening.protectionConcern': 'no' }
 * const assessment = { answers, children: [], alternatives: [] }
 * const signed = signAssessment({ ...first, assessment, by: { id: 'chef-1', role: 'manager' }, at: '2026-10-02T09:00:00Z' })
 * const later = { ...first, decision: { ...first.decision, on: '2026-11-02' } }
 * signed.ok && carryOver(signed.value, later).dropped.map(({ reason }) => reason) // => ['judgement', 'judgement']
 * ```
 */
export function carryOver(previous: SignedAssessment, context: Omit<MatterInput, 'context'>): CarriedOver {
  const parts = partsOf(context, ['policy', 'facts', 'decision'])
  if (!parts.ok) throw invalidInput(parts.issues)
  const matter = readMatter({ ...parts.value, context: undefined })
  const given = parseInside(SignedAssessment, previous, ['previous'])
  if (!matter.ok || !given.ok) throw invalidInput(refusalsOf(matter, given))
  return deepFreeze(carriedOver(given.value as SignedAssessment, matter.value))
}

/** An answer of the earlier assessment, with its place and the day it was first given. */
interface Given {
  readonly place: Carried['answers'][number]
  readonly path: Path
}

/**
 * The earlier answers are read for the new decision as though all of them had been carried: what then stands is what
 * may be. So one rule says what carries, and whether it still stands when the new assessment is signed.
 */
function carriedOver(previous: SignedAssessment, matter: AssessmentCase): CarriedOver {
  const { answers, children, alternatives, signed } = previous
  const from: Carried['from'] = {
    on: dayOf(signed.at),
    children: signed.basis.children.map(({ childRef }) => childRef),
    ...(signed.basis.housingRisk && { housingRisk: signed.basis.housingRisk }),
  }
  const given = answersGiven(previous, from.on)
  const all = { answers, children, alternatives, carried: { from, answers: given.map(({ place }) => place) } }
  const reading = readAssessment({ ...matter, assessment: all })
  const isAsSigned = contentHash(previous) === signed.basis.contentHash
  const cells = new Map(reading.cells.map((cell) => [placeKey(cell.item.id, cell), cell]))
  const judged = given.map((answer) => ({
    ...answer,
    reason: reasonToDrop(answer, isAsSigned ? reading.carryStop : 'contentChanged', cells),
  }))
  const kept = judged.filter(({ reason }) => reason === undefined)
  return {
    assessment: draftOf(previous, matter, { from, answers: kept.map(({ place }) => place) }),
    carried: kept.map(({ path }) => path),
    dropped: [
      ...judged.flatMap(({ path, reason }) => (reason === undefined ? [] : [{ path, reason }])),
      ...recordPaths(previous).map((path) => ({ path, reason: 'judgement' as const })),
    ],
  }
}

/** Why an answer is left behind: what it is, else what stops everything, else how it stands where it is asked. */
function reasonToDrop(
  { place }: Given,
  stop: DropReason | undefined,
  cells: ReadonlyMap<string, Cell>,
): DropReason | undefined {
  if (itemById.get(place.item)?.carry?.kind !== 'fact') return 'judgement'
  const carrying = stop ?? cells.get(placeKey(place.item, place))?.carrying ?? 'notAsked'
  return carrying === 'stands' ? undefined : carrying
}

/** Every answer about the case, a child or an area; its age is that of the original where it was itself carried. */
function answersGiven(previous: Assessment, signedOn: string): Given[] {
  const originals = answeredOnByPlace(previous)
  const given = (
    answers: Answers,
    path: Path,
    place: { childRef?: string; area?: AssessedChild['areas'][number]['area'] },
  ) =>
    Object.keys(answers).map((item): Given => {
      const answeredOn = originals.get(placeKey(item, place)) ?? signedOn
      return { place: { item, ...place, answeredOn }, path: [...path, 'answers', item] }
    })
  return [
    ...given(previous.answers, [], {}),
    ...previous.children.flatMap(({ childRef, answers, areas }, index) => [
      ...given(answers, ['children', index], { childRef }),
      ...areas.flatMap(({ area, answers: ofArea }, at) =>
        given(ofArea, ['children', index, 'areas', at], { childRef, area }),
      ),
    ]),
  ]
}

/** Where the lists lie that never carry: consequences, measures, shared texts and alternatives concern one decision. */
function recordPaths({ children, alternatives }: Assessment): Path[] {
  const lists = ['consequences', 'measures', 'sharedTexts'] as const
  return [
    ...children.flatMap((child, index) =>
      lists.filter((list) => (child[list] ?? []).length > 0).map((list): Path => ['children', index, list]),
    ),
    ...(alternatives.length > 0 ? [['alternatives']] : []),
  ]
}

/** A draft with a part for each child who counts, holding what was kept and nothing else. */
function draftOf(previous: Assessment, { situation }: AssessmentCase, carried: Carried): Assessment {
  const keys = new Set(carried.answers.map((answer) => placeKey(answer.item, answer)))
  const kept = (answers: Answers, place: Parameters<typeof placeKey>[1]): Answers =>
    Object.fromEntries(Object.entries(answers).filter(([item]) => keys.has(placeKey(item, place))))
  const children = situation.children.map(({ childRef }): AssessedChild => {
    const before = previous.children.find((child) => child.childRef === childRef) ?? emptyPart(childRef)
    const areas = before.areas.map(({ area, answers }) => ({ area, answers: kept(answers, { childRef, area }) }))
    return {
      ...emptyPart(childRef),
      answers: kept(before.answers, { childRef }),
      areas: areas.filter(({ answers }) => Object.keys(answers).length > 0),
    }
  })
  return {
    answers: kept(previous.answers, {}),
    children,
    alternatives: [],
    ...(carried.answers.length > 0 && { carried }),
  }
}
