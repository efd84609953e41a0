import type { Situation } from '../facts/situation.js'
import { addDays, ageOn } from '../kernel/calendar-day.js'
import { valueLists } from '../words/data/value-lists.js'
import type { Carried } from './assessment.schema.js'
import { compileCondition } from './compile-condition.js'
import { ageOfOwnVoice, carryStops, housingRiskItem } from './data/carrying.js'
import type { Item } from './item.js'
import { caseHere, type Scene } from './scene.js'

/** Why nothing at all may be carried over from an earlier assessment. */
export type CarryStop =
  | (typeof carryStops)[number]['reason']
  | 'childrenChanged'
  | 'turned15'
  | 'housingRiskGrew'
  | 'followUpOverdue'

/** How an answer that was carried over stands for a decision: it still counts, or why it has to be given anew. */
export type Carrying = 'stands' | 'judgement' | 'tooOld' | CarryStop

/** How an answer stands whose original is of a day. Facts carry for as long as the item says, judgements never. */
export function carryingOf(item: Item, answeredOn: string, on: string, stop: CarryStop | undefined): Carrying {
  if (item.carry?.kind !== 'fact') return 'judgement'
  if (stop !== undefined) return stop
  return addDays(answeredOn, item.carry.maxAgeDays) < on ? 'tooOld' : 'stands'
}

/**
 * Why nothing may be carried over for this decision, or `undefined`: the children changed, one has come to act for
 * itself, there is a concern, the risk of losing the home grew, a follow-up is overdue, or it is the third negative
 * decision in six months.
 *
 * @param housingRisk - as it is known now.
 */
export function carryStopOf(
  from: Carried['from'],
  scene: Scene,
  housingRisk: string | undefined,
): CarryStop | undefined {
  const { situation } = scene
  if (!isSameChildren(from.children, situation)) return 'childrenChanged'
  if (situation.children.some(({ birthDate }) => cameOfVoice(birthDate, from.on, situation.on))) return 'turned15'
  const found = carryStops.find(({ when }) => compileCondition(when)(scene, caseHere))
  if (found !== undefined) return found.reason
  if (grew(from.housingRisk, situation.facts.housingRisk === 'unknown' ? 'unknown' : housingRisk))
    return 'housingRiskGrew'
  return isFollowUpOverdue(situation) ? 'followUpOverdue' : undefined
}

function isSameChildren(before: readonly string[], { children }: Situation): boolean {
  return before.length === children.length && children.every(({ childRef }) => before.includes(childRef))
}

/** Whether a child reached the age after one day and not after another. */
function cameOfVoice(birthDate: string | undefined, after: string, on: string): boolean {
  return birthDate !== undefined && ageOn(birthDate, after) < ageOfOwnVoice && ageOn(birthDate, on) >= ageOfOwnVoice
}

/** How far the risk of losing the home has gone: what the host says, else what was answered where it is asked. */
export function housingRiskOf({ facts }: Situation, answer: (itemId: string) => unknown): string | undefined {
  return facts.housingRisk ?? (answer(housingRiskItem) as string | undefined)
}

/** What was not known before counts as none, and what is unknown now may have grown. */
function grew(before: string | undefined, now: string | undefined): boolean {
  if (now === undefined) return false
  const codes: readonly string[] = valueLists.housingRisk
  return now === 'unknown' || codes.indexOf(now) > codes.indexOf(before ?? 'none')
}

/** Whether the host says so, or an open duty to follow up has passed its day. */
function isFollowUpOverdue({ facts, on }: Situation): boolean {
  const isOpen = (status: string): boolean => status !== 'met' && status !== 'metLate'
  return (
    facts.followUpOverdue === 'yes' ||
    (facts.openDuties ?? []).some(({ kind, dueOn, status }) => kind === 'followUp' && isOpen(status) && dueOn < on)
  )
}
