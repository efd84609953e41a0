import type { Assessment } from '../checklist/assessment.schema.js'
import type { Cell, Shortage } from '../checklist/cell.js'
import { isFilled } from '../checklist/is-filled.js'
import type { Item } from '../checklist/item.js'
import type { Reading } from '../checklist/reading.js'
import type { Outcome } from '../words/codes.schema.js'
import { valueLists } from '../words/data/value-lists.js'
import { answerFor } from './answer-for.js'
import { partOf, withAnswer, withChild } from './with-answer.js'

/** One change to an assessment. */
type Step = (assessment: Assessment) => Assessment

/**
 * An assessment after one more round: everything that is asked now has an answer, and every record of which there are too
 * few is begun; what that opens is for the next. The same assessment where there is nothing to add.
 */
export function nextRound(reading: Reading, alsoFor: readonly Outcome[]): Assessment {
  const steps = [
    ...missingChildren(reading),
    ...missingAlternatives(reading, alsoFor),
    ...missingAnswers(reading),
    ...reading.shortages.flatMap((shortage) => filling(shortage, reading)),
  ]
  return steps.reduce((assessment, step) => step(assessment), reading.assessment)
}

/** Every child about whom something is asked has a part of its own. */
function missingChildren({ situation, assessment, cells }: Reading): Step[] {
  const asked = new Set(cells.filter(({ required }) => required).map(({ childRef }) => childRef))
  const present = new Set(assessment.children.map(({ childRef }) => childRef))
  return situation.children
    .filter(({ childRef }) => asked.has(childRef) && !present.has(childRef))
    .map(
      ({ childRef }) =>
        (before) =>
          withChild(before, childRef, {}),
    )
}

function missingAnswers(reading: Reading): Step[] {
  return reading.cells.flatMap((cell) => {
    const value = isOpen(cell) ? answerFor(cell, reading) : undefined
    return value === undefined ? [] : [(before: Assessment) => withAnswer(before, cell, value)]
  })
}

/** Whether an answer is still to be given; one that may be left out is given where the kit has one. */
function isOpen({ item, required, answered, value }: Cell): boolean {
  const isAsked = required || item.optional === true
  return isAsked && item.storedAs !== 'alternatives' && !answered && !isFilled(value)
}

/** The decision's own outcome, those asked for, and as many others as the depth wants. */
function missingAlternatives({ assessment, decision, shortages }: Reading, alsoFor: readonly Outcome[]): Step[] {
  const listed = assessment.alternatives
  const missing = shortages.find(({ item }) => item.storedAs === 'alternatives')?.missing ?? 0
  if (listed.length + missing + alsoFor.length === 0) return []
  const isListed = (outcome: Outcome): boolean => listed.some((alternative) => alternative.outcome === outcome)
  const named = [...new Set([decision.outcome, ...alsoFor])].filter((outcome) => !isListed(outcome))
  const others = valueLists.outcome.filter((outcome) => !isListed(outcome) && !named.includes(outcome))
  const outcomes = [...named, ...others.slice(0, Math.max(missing - named.length, 0))]
  if (outcomes.length === 0) return []
  const chosen = listed.some((alternative) => alternative.chosen) ? undefined : decision.outcome
  const added = outcomes.map((outcome) => anAlternative(outcome, outcome === chosen))
  return [(before) => ({ ...before, alternatives: [...before.alternatives, ...added] })]
}

/** What was chosen goes by the id that it has while no alternative is listed, so that its consequences keep their place. */
function anAlternative(outcome: Outcome, chosen: boolean): Assessment['alternatives'][number] {
  return { id: chosen ? 'proposal' : outcome, outcome, chosen, answers: {}, matchesView: [] }
}

/** One record or marked area more for each that is missing; what it asks itself is answered in the next round. */
function filling({ item, childRef, missing }: Shortage, reading: Reading): Step[] {
  if (item.storedAs === 'alternatives') return []
  if (childRef === undefined) return moreRecords(item, missing, reading)
  if (item.scope === 'consequence') return [(before) => withConsequences(before, childRef, missing, reading.chosen)]
  return areasToMark(item, childRef, reading)
    .slice(0, missing)
    .map((area) => (before) => withAnswer(before, { item, childRef, area }, wantedCode(item, reading)))
}

/** Records beside those that are given already; where none is, the answer as a whole is missing and given as such. */
function moreRecords(item: Item, missing: number, reading: Reading): Step[] {
  const listed = reading.answer(item.id)
  const more = answerFor({ item }, reading)
  if (!(Array.isArray(listed) && Array.isArray(more))) return []
  return [(before) => withAnswer(before, { item }, [...listed, ...more.slice(-missing)])]
}

function withConsequences(assessment: Assessment, childRef: string, missing: number, alternative: string): Assessment {
  const given = partOf(assessment, childRef).consequences
  const taken = new Set(given.map(({ id }) => id))
  const free = Array.from({ length: given.length + missing }, (_, index) => `foljd-${index + 1}`)
  const added = free.filter((id) => !taken.has(id)).slice(0, missing)
  return withChild(assessment, childRef, { consequences: [...given, ...added.map((id) => ({ id, alternative }))] })
}

/** The areas that nothing is said of yet, those first that the kit says are affected. */
function areasToMark(item: Item, childRef: string, reading: Reading): readonly string[] {
  const marked = partOf(reading.assessment, childRef).areas.map(({ area }) => area)
  const wanted = wantedCode(item, reading)
  const isOwn = (area: string): number => Number(answerFor({ item, childRef, area }, reading) === wanted)
  return valueLists.area.filter((area) => !marked.includes(area)).sort((one, other) => isOwn(other) - isOwn(one))
}

/** The code with which an area counts at this depth. */
function wantedCode({ minimum }: Item, { depth }: Reading): string | undefined {
  return minimum !== undefined && 'perChild' in minimum ? minimum.code?.[depth] : undefined
}
