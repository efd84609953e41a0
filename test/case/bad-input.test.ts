import { inspect } from 'node:util'
import {
  checkDecision,
  type Issue,
  openCase,
  record,
  replay,
  signAssessment,
  verifyTrail,
  whyNot,
} from 'barnkonsekvens'
import { boras } from 'barnkonsekvens/policies'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { alphabet } from './event-alphabet.js'
import { factsOfHousehold } from './facts.js'
import {
  codesOf,
  decided,
  Filing,
  linked,
  opened,
  opening,
  proposed,
  registered,
  rejection,
  signedCase,
} from './filing.js'

const day = '2026-11-02'
const policy = boras.forsorjningsenheten
const decision = { ...rejection, by: { id: 'b-2', role: 'decisionMaker' } } as const
const started = () => new Filing().on(day, opened, linked, ...registered, proposed())

function issuesOf(result: { readonly ok: boolean; readonly issues?: readonly Issue[] }): readonly Issue[] {
  return result.ok ? [] : (result.issues ?? [])
}

const nested = (levels: number): unknown => {
  let value: unknown = 'x'
  for (let level = 0; level < levels; level++) value = [value]
  return value
}
const cyclic: Record<string, unknown> = { type: 'investigation.opened' }
cyclic.self = cyclic

const by = { id: 'handlaggare-7', role: 'caseworker' }
const at = '2026-11-02T12:00:00Z'
const badEvents: readonly [string, unknown][] = [
  ['nothing', undefined],
  ['null', null],
  ['a text', 'decision.made'],
  ['a number', 7],
  ['a list', []],
  ['an empty object', {}],
  ['a function', () => undefined],
  ['a Map', new Map()],
  ['a Date', new Date(0)],
  ['no type', { at, by }],
  ['an unknown type', { type: 'decision.unmade', at, by }],
  ['the opening again', { ...opening, type: 'case.opened' }],
  ["XState's own stop", { type: 'xstate.stop', at, by }],
  ["XState's own init", { type: 'xstate.init', at, by }],
  ['every event', { type: '*', at, by }],
  ['a prototype', { type: '__proto__', at, by }],
  ['a constructor', { type: 'constructor', at, by }],
  ['toString', { type: 'toString', at, by }],
  [
    'an own __proto__ key',
    JSON.parse(`{"type":"investigation.opened","at":"${at}","by":{"id":"h","role":"caseworker"},"__proto__":{"x":1}}`),
  ],
  ['a constructor key', { type: 'investigation.opened', at, by, constructor: { x: 1 } }],
  ['an unknown key', { type: 'investigation.opened', at, by, 'Anna Andersson': 1 }],
  ['a day that does not exist', { ...decided({ on: '2026-02-30' }), at }],
  ['an instant without offset', { type: 'investigation.opened', at: '2026-11-02T12:00:00', by }],
  ['an instant that does not exist', { type: 'investigation.opened', at: '2026-11-31T12:00:00Z', by }],
  ['an unknown role', { type: 'investigation.opened', at, by: { id: 'h', role: 'king' } }],
  ['an unmapped outcome', { ...decided({ outcome: 'avslag' }), at }],
  ['null for an absent value', { ...decided({ lines: null }), at }],
  ['deep nesting', { type: 'assessment.answered', at, by, answers: nested(2000) }],
  ['very deep nesting', { type: 'assessment.answered', at, by, answers: nested(100_000) }],
  ['a cycle', cyclic],
  ['a huge list', { type: 'assessment.answered', at, by, children: Array.from({ length: 100_000 }, () => ({})) }],
  ['a huge text', { type: 'child.left', at, by, childRef: 'B1', reason: 'x'.repeat(1_000_000) }],
  ['a lone surrogate', { type: 'child.left', at, by, childRef: 'B1', reason: 'a\ud800b' }],
  ['U+0000', { type: 'child.left', at, by, childRef: 'B1', reason: 'a\u0000b' }],
  ['an item the checklist does not have', { type: 'assessment.answered', at, by, answers: { 'no.such.item': 'x' } }],
  [
    'an answer to what the facts say',
    { type: 'assessment.answered', at, by, answers: { 'screening.caseType': 'other' } },
  ],
  ['a value outside its list', { type: 'assessment.answered', at, by, answers: { 'screening.impact': 'enormous' } }],
  ['a no without a reason', { type: 'children.screened', at, by, childrenLinked: 'no' }],
  ['a no whose reason is markup alone', { type: 'children.screened', at, by, childrenLinked: 'no', reason: '<p></p>' }],
  [
    'a getter that throws',
    {
      get type(): string {
        throw new Error('Anna Andersson')
      },
    },
  ],
  [
    'a revoked proxy',
    (() => {
      const { proxy, revoke } = Proxy.revocable({}, {})
      revoke()
      return proxy
    })(),
  ],
]

describe('a malformed event', () => {
  it.each(badEvents)('%s is refused with a code, and nothing is changed', (_, event) => {
    const { file } = started()
    const before = JSON.stringify(file)
    const codes = codesOf(issuesOf(record(file, event)))
    expect(codes.length).toBeGreaterThan(0)
    expect(new Set(codes)).toEqual(new Set(['event.malformed']))
    expect(codesOf(whyNot(file, event))).toEqual(codes)
    expect(JSON.stringify(file)).toBe(before)
    expect(Object.keys(Object.prototype)).toEqual([])
  })

  it('is told where it is wrong by names of the library only', () => {
    const told = issuesOf(record(started().file, { type: 'investigation.opened', at, by, 'Anna Andersson': 1 }))
    expect(told.map(({ path, params }) => [path, params])).toEqual([[['<unknown>'], { problem: 'unknownKey' }]])
  })
})

describe('time', () => {
  it('never runs backwards in a file', () => {
    const filing = started()
    const back = { type: 'investigation.opened', at: '2026-11-01T12:00:00Z' }
    expect(filing.blockers(day, back)).toEqual(['event.notPossibleNow', 'event.outOfTime'])
    const left = { type: 'child.left', childRef: 'B1', reason: 'Har flyttat.' }
    expect(filing.blockers(day, { ...left, at: '2026-11-02T10:04:59Z' })).toEqual(['event.outOfTime'])
    expect(filing.blockers(day, { ...left, at: '2026-11-02T11:05:00+01:00' })).toEqual([])
  })

  it('of recording is not before the event, nor before the last entry', () => {
    const { file } = started()
    const event = { type: 'child.left', childRef: 'B1', reason: 'Har flyttat.', by, at: '2026-11-02T10:06:00Z' }
    expect(codesOf(issuesOf(record(file, event, { recordedAt: '2026-11-02T10:05:59Z' })))).toEqual(['event.outOfTime'])
    expect(record(file, event, { recordedAt: '2026-11-02T10:06:00Z' }).ok).toBe(true)
  })

  it.each([
    ['the day before the proposal', '2026-11-01', ['event.outOfTime', 'assessment.afterDecision']],
    ['the day of the proposal', '2026-11-02', []],
    ['the day of the event', '2026-11-05', []],
    ['the day after the event', '2026-11-06', ['event.outOfTime']],
  ])('a decision dated %s', (_, on, codes) => {
    expect(signedCase().blockers('2026-11-05', decided({ on }))).toEqual(codes)
  })
})

describe('a file', () => {
  it('that was parsed from JSON, copied or made up is not live', () => {
    const { file } = started()
    for (const forged of [JSON.parse(JSON.stringify(file)), { ...file }, {}, null, undefined, 'file']) {
      expect(codesOf(whyNot(forged, decided()))).toEqual(['file.notLive'])
      expect(codesOf(issuesOf(record(forged, decided())))).toEqual(['file.notLive'])
    }
  })

  it('is frozen at every level', () => {
    const { file } = signedCase()
    const loose: string[] = []
    const look = (value: unknown, path: string): void => {
      if (typeof value !== 'object' || value === null) return
      if (!Object.isFrozen(value)) loose.push(path)
      for (const [key, inner] of Object.entries(value)) look(inner, `${path}.${key}`)
    }
    look(file, 'file')
    expect(loose).toEqual([])
  })

  it('takes the same event twice when it has an id, and refuses another with the same id', () => {
    const { file } = started()
    const event = { type: 'child.left', childRef: 'B1', reason: 'Har flyttat.', by, at, eventId: 'e-1' }
    const first = record(file, event)
    if (!first.ok) throw new Error('refused')
    const again = record(first.value.file, { ...event })
    expect(again.ok && again.value.entry).toBe(first.value.entry)
    expect(again.ok && again.value.file).toBe(first.value.file)
    expect(whyNot(first.value.file, { ...event })).toEqual([])
    expect(codesOf(whyNot(first.value.file, { ...event, reason: 'Något annat.' }))).toEqual(['event.duplicate'])
    const other = record(first.value.file, { ...event, reason: 'Något annat.' })
    expect(issuesOf(other).map(({ code, params }) => [code, params])).toEqual([
      ['event.duplicate', { seq: first.value.entry.seq }],
    ])
  })
})

describe('an opening', () => {
  it.each([
    ['nothing', undefined],
    ['no policy', { ...opening, policy: undefined }],
    ['a policy that is none', { ...opening, policy: {} }],
    ['no version of the policy', { ...opening, policy: [] }],
    ['a day that does not exist', { ...opening, receivedOn: '2026-13-01' }],
    ['an unknown key', { ...opening, name: 'Anna Andersson' }],
    ['a policy not in force', { ...opening, at: '2022-05-16T12:00:00Z', receivedOn: '2022-05-16' }],
  ])('with %s is refused', (_, given) => {
    const result = openCase(given as never)
    expect(result.ok).toBe(false)
    expect(JSON.stringify(result)).not.toContain('Anna')
  })
})

describe('an identity number', () => {
  // 15 January 2015 with a check digit that is right; nobody has it.
  const number = '20150115-2381'
  const facts = { ...factsOfHousehold, reason: `Barnet ${number} bor hos pappa.` }

  it('is refused in facts, decision, assessment and events, and never repeated', () => {
    const filing = started()
    const inText = { type: 'assessment.reopened', reason: number }
    const inAnswer = { type: 'assessment.answered', answers: { 'bal.conflictText': `Gäller ${number}.` } }
    const answers = { answers: { 'bal.conflictText': number }, children: [], alternatives: [] }
    const told = [
      ...checkDecision({ policy, facts, decision }).issues,
      ...checkDecision({ policy, facts: factsOfHousehold, decision: { ...decision, urgent: { reason: number } } })
        .issues,
      ...checkDecision({ policy, facts: factsOfHousehold, decision, assessment: answers }).issues,
      ...filing.issues(day, inText).filter((issue) => issue.code !== 'event.notPossibleNow'),
      ...filing.issues(day, inAnswer),
    ]
    expect(codesOf(told)).toEqual(Array.from({ length: 5 }, () => 'text.identityNumber'))
    expect(told.every((issue) => issue.severity === 'blocking')).toBe(true)
    expect(JSON.stringify(told)).not.toContain('2381')
  })

  it('in an approval stops it too, although help never waits for a form', () => {
    const lines = [{ need: 'leisure', applied: 1, granted: 1 }]
    const hidden = { 'bal.conflictText': '2015<b>0115</b>-2381' }
    const assessment = { answers: hidden, children: [], alternatives: [] }
    const approval = { ...decision, outcome: 'approval', lines } as const
    expect(checkDecision({ policy, facts: factsOfHousehold, decision: approval, assessment }).allowed).toBe(false)
  })
})

describe('whatever is sent', () => {
  const canary = 'Kanarie Fågelsång'
  const anything = fc.anything({
    withBigInt: true,
    withDate: true,
    withMap: true,
    withSet: true,
    withNullPrototype: true,
    withTypedArray: true,
    maxDepth: 4,
  })
  const almostEvents = fc
    .tuple(
      fc.nat(alphabet.length - 1),
      fc.constantFrom('at', 'by', 'type', 'decision', 'child', 'childRef', 'answers', canary),
      anything,
    )
    .map(([index, key, value]) => ({ by, at, ...alphabet[index], [key]: value }))

  it('nothing is thrown, nothing is changed, and no text of it is in any refusal', () => {
    const { file } = started()
    const before = JSON.stringify(file)
    fc.assert(
      fc.property(fc.oneof(anything, almostEvents), (event) => {
        const recorded = record(file, event)
        const issues = issuesOf(recorded)
        expect(`${inspect(issues, { depth: 9 })}${JSON.stringify(issues)}`).not.toContain('Kanarie')
      }),
      { numRuns: 2000 },
    )
    fc.assert(
      fc.property(anything, anything, anything, (one, other, third) => {
        const input = { policy, facts: one, decision: other, assessment: third } as never
        expect(checkDecision(input).allowed).toBe(false)
        expect(checkDecision(one as never).allowed).toBe(false)
        expect(
          signAssessment({ policy, facts: one, decision: other, assessment: third, by: one, at: other } as never).ok,
        ).toBe(false)
        expect(openCase(one as never).ok).toBe(false)
        expect(verifyTrail(one).ok).toBe(false)
        expect(replay(one as never, { policies: [policy] }).ok).toBe(false)
      }),
      { numRuns: 500 },
    )
    expect(JSON.stringify(file)).toBe(before)
    expect(Object.getOwnPropertyNames(Object.prototype).sort()).toEqual(untouched)
  })
})

const untouched = Object.getOwnPropertyNames(Object.prototype).sort()
