import {
  type CaseFile,
  type Explanation,
  explain,
  type Hand,
  type PlanStep,
  type ProposedDecision,
} from 'barnkonsekvens'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { alphabet, beginning, sequences } from '../case/event-alphabet.js'
import { Filing, rejection, type Said } from '../case/filing.js'
import { type Aim, fewest, follow, isThere, planOf, type Taken } from './plan-follower.js'

/** The day on which the generated beginnings happen, and the one on which a plan is asked for. */
const day = '2026-11-02'
const on = '2026-11-09'
/** Fixed, so that a test that counts how often it met what it is about cannot pass by meeting none. */
const seed = 20261125

const rejecting: ProposedDecision = { ...rejection, on }
const lines = [{ need: 'leisure', applied: 2400, granted: 2400 }]
const approving: ProposedDecision = { ...rejection, on, outcome: 'approval', lines }
const aims: Readonly<Record<string, Aim>> = {
  rejection: { on, goal: rejecting },
  approval: { on, goal: approving },
  closing: { on },
}

interface Beginning {
  readonly aim: Aim
  readonly aimedAt: string
  readonly file: CaseFile
}

/** How far a case has come before the generated events: nothing, answered, signed, decided, or with an approval made. */
const firsts: readonly (readonly Said[])[] = [
  [],
  beginning,
  [...beginning, { type: 'assessment.signed', decision: rejection }],
  [...beginning, { type: 'assessment.signed', decision: rejection }, { type: 'decision.made', decision: rejection }],
  [...beginning.slice(0, 4), { type: 'decision.made', decision: { ...rejection, outcome: 'approval', lines } }],
]

const beginnings = fc
  .record({ first: fc.constantFrom(...firsts), events: sequences, aimedAt: fc.constantFrom(...Object.keys(aims)) })
  .map(({ first, events, aimedAt }): Beginning => {
    const filing = new Filing().on(day, ...first)
    for (const event of events) {
      try {
        filing.on(day, alphabet[event] as Said)
      } catch {
        // Refused: the case goes on without it.
      }
    }
    return { aim: aims[aimedAt] as Aim, aimedAt, file: filing.file }
  })
  // A case is closed after a decision.
  .filter(({ aimedAt, file }) => aimedAt !== 'closing' || file.content.decision !== null)

const generated = fc.sample(beginnings, { numRuns: 220, seed })
const planned = generated.filter(({ file, aim }) => planOf(file, aim) !== undefined)

/** Each beginning that has a plan, with what following it came to; worked out once for every test. */
let all: readonly (Beginning & { readonly taken: readonly Taken[] })[] | undefined
const followed = () => {
  all ??= planned.map((each) => ({ ...each, taken: follow(each.file, each.aim, 20) }))
  return all
}
const endOf = ({ file, taken }: { readonly file: CaseFile; readonly taken: readonly Taken[] }) =>
  taken.at(-1)?.file ?? file
const typesOf = (plan: readonly PlanStep[] | undefined) => plan?.map(({ type }) => type)

/** What was said before is still said: a list may have grown, an object may have more keys. */
function isKept(before: unknown, after: unknown): boolean {
  if (typeof before !== 'object' || before === null) return before === after
  if (typeof after !== 'object' || after === null) return false
  return Object.entries(before).every(([key, value]) =>
    isKept(value, (after as Readonly<Record<string, unknown>>)[key]),
  )
}

/** An assessment with its children by reference, since their order says nothing. */
const answersOf = ({ content: { assessment } }: CaseFile) => ({
  ...assessment,
  children: Object.fromEntries(assessment.children.map((part) => [part.childRef, part])),
})

/** Everything a plan may consist of. */
const dutiful = [
  ...['investigation.opened', 'decision.reconsidered', 'children.screened', 'child.registered'],
  ...['assessment.reopened', 'assessment.answered', 'assessment.signed', 'decision.made'],
  ...['decision.notified', 'child.informed', 'measure.reported', 'followUp.held', 'sip.established', 'case.closed'],
]

describe('a plan, from any beginning', { timeout: 120_000 }, () => {
  it('leads to its goal in at most 20 steps, each of which is accepted when it comes', () => {
    for (const each of followed()) expect(isThere(endOf(each), each.aim)).toBe(true)
    const counted = Object.keys(aims).map((aim) => followed().filter(({ aimedAt }) => aimedAt === aim).length)
    expect(counted.every((count) => count >= 30)).toBe(true)
    expect(followed().length).toBeGreaterThanOrEqual(100)
  })

  it('takes as many events as it has steps, unless an answer asks for more', () => {
    const open = followed().filter(({ taken }) => taken[0]?.plan.every(({ items = [] }) => items.length === 0))
    for (const { taken } of open) expect(taken.map(({ event }) => event.type)).toEqual(typesOf(taken[0]?.plan))
    for (const { taken } of followed()) expect(taken.length).toBeGreaterThanOrEqual(taken[0]?.plan.length ?? 0)
    expect(open.length).toBeGreaterThan(50)
  })

  it('changes no fact, no outcome and no answer: what was said before it is still said after it', () => {
    for (const each of followed()) {
      const [before, after] = [each.file, endOf(each)]
      expect(dutiful).toEqual(expect.arrayContaining(each.taken.map(({ event }) => event.type)))
      expect(isKept(answersOf(before), answersOf(after))).toBe(true)
      expect(isKept(before.content.children, after.content.children)).toBe(true)
      const made = ({ content: { earlierDecisions, decision } }: CaseFile) => [
        ...earlierDecisions,
        ...(decision ? [decision] : []),
      ]
      expect(isKept(made(before), made(after))).toBe(true)
      const more = made(after).slice(made(before).length)
      expect(more.map(({ outcome }) => outcome)).toEqual(each.aim.goal === undefined ? [] : [each.aim.goal.outcome])
    }
  })

  it('asks whether there are children only where nobody has settled it, and registers only where none is', () => {
    const asking = followed().flatMap(({ taken, file }) =>
      taken.map(({ event }, index) => ({ event, content: (taken[index - 1]?.file ?? file).content })),
    )
    const screenings = asking.filter(({ event }) => event.type === 'children.screened')
    for (const { content } of screenings) {
      expect(content.children.filter(({ childRef }) => childRef !== 'B3')).toEqual([])
      expect(content.screening?.childrenLinked ?? 'unknown').toBe('unknown')
    }
    const registrations = asking.filter(({ event }) => event.type === 'child.registered')
    for (const { content } of registrations) expect(content.screening?.childrenLinked).toBe('yes')
    expect([screenings.length > 3, registrations.length > 0]).toEqual([true, true])
  })

  it('has a first step that is not blocked for those who it says can take it', () => {
    for (const { file, aim } of planned) {
      const [first] = planOf(file, aim) ?? []
      for (const role of first?.who ?? []) {
        const by: Hand = { id: 'vem-som-helst', role }
        const { blocked } = explain(file, { ...aim, by })
        expect(blocked.map(({ type }) => type)).not.toContain(first?.type)
      }
    }
  })

  it('is the decision alone where the decision can be made', () => {
    const isDecidable = ({ allowed }: Explanation) => allowed.includes('decision.made')
    const explained = generated.map(({ file, aim }) => explain(file, aim))
    const decidable = explained.filter(isDecidable)
    for (const { plan } of decidable) expect(typesOf(plan)).toEqual(['decision.made'])
    for (const { plan } of explained.filter((each) => !isDecidable(each))) {
      expect(typesOf(plan)).not.toEqual(['decision.made'])
    }
    expect(decidable.length).toBeGreaterThan(20)
  })
})

describe('a search through every order of the events that do what is owed', { timeout: 240_000 }, () => {
  const small = planned.filter(({ file, aim }) => [2, 3, 4, 5].includes(planOf(file, aim)?.length ?? 0))

  it('finds no shorter way than a plan of 2 to 5 steps, from at least 40 beginnings and over 1000 files', () => {
    const searched = small.slice(0, 55).map(({ file, aim }) => {
      const plan = planOf(file, aim) ?? []
      const { events, files } = fewest(file, aim, plan.length)
      // An answer may ask for more, so that the way takes longer than the plan could tell; it is never shorter.
      const isTold = plan.every(({ items = [] }) => items.length === 0)
      if (isTold || events !== undefined) expect(events).toBe(plan.length)
      return { files, found: events !== undefined }
    })
    expect(searched.filter(({ found }) => found).length).toBeGreaterThanOrEqual(40)
    expect(searched.reduce((sum, { files }) => sum + files, 0)).toBeGreaterThan(1000)
  })

  it('finds no way of up to 3 events where there is no plan, from at least 8 beginnings that have not ended', () => {
    const without = generated.filter(({ file, aim }) => planOf(file, aim) === undefined && !file.content.ended)
    for (const { file, aim } of without.slice(0, 10)) expect(fewest(file, aim, 3).events).toBeUndefined()
    expect(without.length).toBeGreaterThanOrEqual(8)
  })
})
