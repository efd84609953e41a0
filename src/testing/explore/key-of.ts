import type { CaseFile } from '../../case/case-file.js'
import type { CaseContent, OwedInFile } from '../../case/content.js'
import { dayOf } from '../../kernel/calendar-day.js'
import { canonicalJson } from '../../kernel/canonical-json.js'

/**
 * What two files have in common that behave alike: everything in the content, save what is forgotten here.
 *
 * It is made by leaving out, so that what a later version adds to the content counts until somebody says why it need not.
 * Forgotten is only what no refusal, no arrow and no duty that holds a case reads:
 * - instants, down to their day: events are sent a minute apart, so that each comes after all that is in the file, and
 *   every comparison within a day comes out the same;
 * - the opening, which is the same in all of them, entries, hashes and salts: no rule reads the trail;
 * - what is to be decided, in words, and the days on which units came in or looked together: they are told, not judged;
 * - notices and appeals: they start times that run out by themselves and only ever warn;
 * - children who left: their births say when papers are erased, after the end;
 * - the order in which children came, and how many times the same is owed: what does one of them does all. Of what is
 *   owed its kind, its day, for whom and whether it is done are kept; an assessment also for which decision.
 *
 * `explore` checks it on samples: files that came another way to the same key are asked every event of the alphabet.
 */
export function keyOf({ state, content }: Pick<CaseFile, 'state' | 'content'>): string {
  const { opened, lastAt, notices, appeals, leftChildren, matter, signed, owed, children, coordination, ...rest } =
    content
  return JSON.stringify([
    state.process,
    state.assessment,
    partsOf({ ...rest, ...daysOf(content), signed: signed && signatureOf(signed) }),
    owedOf(owed),
    children.map(numbered).sort(),
    coordination.units,
    coordination.needsCoordination,
  ])
}

function daysOf({ factsChangedAt, reconsideredAt, proposal, investigation }: CaseContent): object {
  return {
    factsChangedAt: dayOf(factsChangedAt),
    reconsideredAt: reconsideredAt === null ? null : dayOf(reconsideredAt),
    proposal: proposal && [numbered(proposal.decision), proposal.by.role, dayOf(proposal.at)].join(),
    investigation: investigation && numbered(investigation),
  }
}

const signatures = new WeakMap<object, string>()

function signatureOf(signed: NonNullable<CaseContent['signed']>): string {
  const known = signatures.get(signed)
  if (known !== undefined) return known
  const { at, by, basis, overrides } = signed.signed
  const children = basis.children.map(numbered).sort()
  const key = [numbered({ ...basis, children: [] }), ...children, by.role, dayOf(at), numbered(overrides)].join()
  signatures.set(signed, key)
  return key
}

function owedOf(owed: readonly OwedInFile[]): readonly string[] {
  const each = owed.map(({ duty: { kind, childRef, measure, dueOn }, round, metOn }) =>
    [kind, childRef, measure, dueOn, kind === 'assessment' ? round : '', metOn !== null].join(),
  )
  return [...new Set(each)].sort()
}

/** The parts of a record in short: what is large is told by the number that its text got when it was first seen. */
function partsOf(record: object): readonly unknown[] {
  return Object.entries(record).map(([name, value]) =>
    typeof value === 'object' && value !== null ? [name, numbered(value)] : [name, value],
  )
}

const numbers = new Map<string, number>()
const numberOf = new WeakMap<object, number>()

/** The same number for what has the same text. Objects that have been seen are not read again. */
function numbered(value: object): number {
  const known = numberOf.get(value)
  if (known !== undefined) return known
  const text = canonicalJson(value)
  const number = numbers.get(text) ?? numbers.size
  numbers.set(text, number)
  numberOf.set(value, number)
  return number
}
