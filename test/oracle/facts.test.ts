import { inspect } from 'node:util'
import {
  assertMayDecide,
  assessmentRequirement,
  checkDecision,
  type DecisionInput,
  type Issue,
  LibraryError,
  type RequirementInput,
  type SigningInput,
  signAssessment,
  type Verdict,
} from 'barnkonsekvens'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { assessment, caseworker, day, facts, forsorjningsenheten, nine, rejection, signed } from './household.js'

/** A text that must never come back out of the library. */
const canary = 'kanariefågel'

const good = { policy: forsorjningsenheten, facts, decision: rejection }

const withFacts = (changes: object): unknown => ({ ...good, facts: { ...facts, ...changes } })
const withChild = (changes: object): unknown => withFacts({ children: [{ ...nine, ...changes }] })
const withDecision = (changes: object): unknown => ({ ...good, decision: { ...rejection, ...changes } })
const withAssessment = (changes: object): unknown => ({ ...good, assessment: { ...assessment, ...changes } })
const withAnswer = (item: string, value: unknown): unknown =>
  withAssessment({ answers: { ...assessment.answers, [item]: value } })

const check = (input: unknown): Verdict => checkDecision(input as DecisionInput)

const omit = (from: object, key: string): object =>
  Object.fromEntries(Object.entries(from).filter(([name]) => name !== key))

/** Nothing but the refusal, and nothing of what was handed in. */
function expectRefused(verdict: Verdict): void {
  expect(verdict.allowed).toBe(false)
  expect(verdict.issues.length).toBeGreaterThan(0)
  expect(new Set(verdict.issues.map((issue) => issue.code))).toEqual(new Set(['input.invalid']))
  expect(new Set(verdict.issues.map((issue) => issue.severity))).toEqual(new Set(['blocking']))
  expect(verdict.owed).toEqual([])
  expect(verdict).not.toHaveProperty('requirement')
  expect(verdict).not.toHaveProperty('receipt')
  expect(verdict).not.toHaveProperty('executable')
  expect(JSON.stringify(verdict)).not.toContain(canary)
}

const missing: [string, unknown][] = [
  ['no policy', omit(good, 'policy')],
  ['no facts', omit(good, 'facts')],
  ['no decision', omit(good, 'decision')],
  ['no case type', { ...good, facts: omit(facts, 'caseType') }],
  ['no answer to whether there are children', { ...good, facts: omit(facts, 'childrenLinked') }],
  ['no list of children', { ...good, facts: omit(facts, 'children') }],
  ['no outcome', { ...good, decision: omit(rejection, 'outcome') }],
  ['no forum', { ...good, decision: omit(rejection, 'forum') }],
  ['no day', { ...good, decision: omit(rejection, 'on') }],
  ['no deciding hand', { ...good, decision: omit(rejection, 'by') }],
  ['no provisions', { ...good, decision: omit(rejection, 'provisions') }],
  ['a hand without a role', withDecision({ by: { id: 'handlaggare-7' } })],
  ['a child without a reference', { ...good, facts: { ...facts, children: [omit(nine, 'childRef')] } }],
  ['a child of whom it is not said how it lives', { ...good, facts: { ...facts, children: [omit(nine, 'living')] } }],
  [
    'a child of whom it is not said how it is affected',
    { ...good, facts: { ...facts, children: [omit(nine, 'affected')] } },
  ],
]

const unmapped: [string, unknown][] = [
  ['an unmapped case type', withFacts({ caseType: canary })],
  ['an unmapped answer to whether there are children', withFacts({ childrenLinked: canary })],
  ['a truth value for whether there are children', withFacts({ childrenLinked: true })],
  ['an unmapped outcome', withDecision({ outcome: canary })],
  ['an outcome in another case', withDecision({ outcome: 'Rejection' })],
  ['an outcome that is only a proposal', withDecision({ outcome: 'notSettled' })],
  ['an unmapped forum', withDecision({ forum: canary })],
  ['an unmapped role', withDecision({ by: { id: 'handlaggare-7', role: canary } })],
  ['an unmapped affected', withFacts({ affected: canary })],
  ['an unmapped affected of a child', withChild({ affected: canary })],
  ['unknown where the code list says unclear', withChild({ affected: 'unknown' })],
  ['an unmapped way of living', withChild({ living: canary })],
  ['an unmapped impact', withFacts({ impact: canary })],
  ['an unmapped refused need', withFacts({ refusedNeeds: ['food', canary] })],
  ['a refused need outside a list', withFacts({ refusedNeeds: 'food' })],
  ['unknown inside the list of refused needs', withFacts({ refusedNeeds: ['unknown'] })],
  ['an unmapped housing risk', withFacts({ housingRisk: canary })],
  ['an unmapped number of units', withFacts({ unitsInvolved: canary })],
  ['an unmapped need of coordination', withFacts({ needsCoordination: canary })],
  ['an unmapped answer on care', withFacts({ careOfChild: canary })],
  ['an unmapped follow-up', withFacts({ followUpOverdue: 'unknown' })],
  ['an unmapped protection of identity', withChild({ protectedIdentity: canary })],
  ['a provision that does not exist', withDecision({ provisions: ['sol2025-99-99'] })],
]

const nulls: [string, unknown][] = [
  ['null for affected', withFacts({ affected: null })],
  ['null for a reason', withFacts({ reason: null })],
  ['null for the impact', withFacts({ impact: null })],
  ['null for the housing risk', withFacts({ housingRisk: null })],
  ['null for the refused needs', withFacts({ refusedNeeds: null })],
  ['null for earlier decisions', withFacts({ earlierNegativeDecisions: null })],
  ['null for care', withFacts({ careOfChild: null })],
  ['null for open duties', withFacts({ openDuties: null })],
  ['null for the reconsideration', withFacts({ reconsideredAt: null })],
  ['null for the children', withFacts({ children: null })],
  ['null for a child', withFacts({ children: [null] })],
  ['null for a birth date', withChild({ birthDate: null, expected: true })],
  ['null for expected', withChild({ expected: null })],
  ['null for the lines', withDecision({ lines: null })],
  ['null for urgent', withDecision({ urgent: null })],
  ['null for the second reader', withDecision({ secondReader: null })],
  ['null for the assessment', { ...good, assessment: null }],
  ['null for an answer', withAnswer('screening.impact', null)],
  ['null for the policy', { ...good, policy: null }],
]

const reasons: [string, unknown][] = [
  ['no children without a reason', withFacts({ childrenLinked: 'no', children: [] })],
  ['none affected without a reason', withFacts({ affected: 'none', children: [] })],
  ['no children with an empty reason', withFacts({ childrenLinked: 'no', children: [], reason: '' })],
  ['no children with a blank reason', withFacts({ childrenLinked: 'no', children: [], reason: ' \n\t\u00a0 ' })],
  ['no children with markup for a reason', withFacts({ childrenLinked: 'no', children: [], reason: '<p><br></p>' })],
  ['none affected with markup for a reason', withFacts({ affected: 'none', children: [], reason: '<p>&nbsp;</p>' })],
  ['a child not affected without a reason', withChild({ affected: 'none' })],
  ['a child not affected with a blank reason', withChild({ affected: 'none', reason: '   ' })],
  ['a child not affected with an invisible reason', withChild({ affected: 'none', reason: '\u200b\u200b' })],
]

const children: [string, unknown][] = [
  ['a child neither born nor expected', withFacts({ children: [omit(nine, 'birthDate')] })],
  ['a child both born and expected', withChild({ expected: true })],
  [
    'a child that is not expected and not born',
    withFacts({ children: [{ ...omit(nine, 'birthDate'), expected: false }] }),
  ],
  ['the same child twice', withFacts({ children: [nine, nine] })],
  ['an empty reference to a child', withChild({ childRef: '' })],
  ['a number for a reference to a child', withChild({ childRef: 7 })],
  ['children that are not a list', withFacts({ children: { 0: nine, length: 1 } })],
]

const days: [string, unknown][] = [
  ['29 February in a common year', withDecision({ on: '2026-02-29' })],
  ['30 February', withDecision({ on: '2024-02-30' })],
  ['31 April', withDecision({ on: '2026-04-31' })],
  ['a thirteenth month', withDecision({ on: '2026-13-01' })],
  ['month nought', withDecision({ on: '2026-00-10' })],
  ['day nought', withDecision({ on: '2026-11-00' })],
  ['a day without noughts', withDecision({ on: '2026-11-2' })],
  ['a day without hyphens', withDecision({ on: '20261102' })],
  ['a day of two digits for the year', withDecision({ on: '26-11-02' })],
  ['an instant for a day', withDecision({ on: '2026-11-02T10:00:00Z' })],
  ['a day with a space after it', withDecision({ on: '2026-11-02 ' })],
  ['a day with a line after it', withDecision({ on: '2026-11-02\n' })],
  ['a date object for a day', withDecision({ on: new Date(0) })],
  ['a number for a day', withDecision({ on: 20261102 })],
  ['29 February in the common year 1900', withChild({ birthDate: '1900-02-29' })],
  ['a birthday that does not exist', withChild({ birthDate: '2017-06-31' })],
  ['a day of opening that does not exist', withFacts({ openedOn: '2026-09-31' })],
  ['an instant without an offset', withFacts({ reconsideredAt: '2026-10-01T10:00:00' })],
  ['an instant that is only a day', withFacts({ reconsideredAt: '2026-10-01' })],
  ['an instant on a day that does not exist', withFacts({ reconsideredAt: '2026-02-30T10:00:00Z' })],
  ['an instant at the hour 25', withFacts({ reconsideredAt: '2026-10-01T25:00:00Z' })],
  ['an instant at the minute 60', withFacts({ reconsideredAt: '2026-10-01T10:60:00Z' })],
]

const numbers: [string, unknown][] = [
  ['fewer than no earlier decisions', withFacts({ earlierNegativeDecisions: -1 })],
  ['half an earlier decision', withFacts({ earlierNegativeDecisions: 0.5 })],
  ['a text for the number of earlier decisions', withFacts({ earlierNegativeDecisions: '1' })],
  ['a code of the rules for the number of earlier decisions', withFacts({ earlierNegativeDecisions: 'one' })],
  ['not a number', withFacts({ earlierNegativeDecisions: Number.NaN })],
  ['an endless number', withFacts({ earlierNegativeDecisions: Number.POSITIVE_INFINITY })],
  ['a negative amount', withDecision({ lines: [{ need: 'hyra', applied: -1, granted: 0 }] })],
  ['an amount that is not a number', withDecision({ lines: [{ need: 'hyra', applied: Number.NaN, granted: 0 }] })],
  ['an amount as text', withDecision({ lines: [{ need: 'hyra', applied: '400', granted: 0 }] })],
  ['a line without what is granted', withDecision({ lines: [{ need: 'hyra', applied: 400 }] })],
]

const assessments: [string, unknown][] = [
  ['an item that the checklist does not have', withAnswer(`eb.${canary}`, 'yes')],
  ['an answer to what the facts say', withAnswer('screening.caseType', 'housing')],
  ['an answer to what the facts say of the children', withAnswer('screening.childrenLinked', 'no')],
  ['an answer to what comes with the decision', withAnswer('dec.outcome', 'approval')],
  ['an answer that is not in the list of values', withAnswer('screening.impact', canary)],
  ['one code where a list is asked', withAnswer('eb.needs', 'leisure')],
  ['an empty list for an answer', withAnswer('eb.needs', [])],
  ['an answer about a child given for the case', withAnswer('child.affectedHow', canary)],
  ['an assessment without children', { ...good, assessment: omit(assessment, 'children') }],
  ['an assessment without answers', { ...good, assessment: omit(assessment, 'answers') }],
  ['an assessment that is a list', { ...good, assessment: [assessment] }],
  ['the same child assessed twice', withAssessment({ children: [...assessment.children, ...assessment.children] })],
  [
    'feedback that is given before the decision',
    withAssessment({
      children: [
        { childRef: 'barn-a', answers: { 'fb.status': 'given' }, areas: [], consequences: [], measures: [] },
        assessment.children[1],
      ],
    }),
  ],
]

const unknownKeys: [string, unknown][] = [
  ['beside the facts', { ...good, [canary]: 1 }],
  ['in the facts', withFacts({ [canary]: 1 })],
  ['in a child', withChild({ [canary]: 1 })],
  ['in the decision', withDecision({ [canary]: 1 })],
  ['in the deciding hand', withDecision({ by: { ...caseworker, [canary]: 1 } })],
  ['in a line', withDecision({ lines: [{ need: 'hyra', applied: 1, granted: 1, [canary]: 1 }] })],
  ['in urgent', withDecision({ urgent: { reason: 'Familjen saknar mat över helgen.', [canary]: 1 } })],
  ['in the assessment', withAssessment({ [canary]: 1 })],
  ['among the answers', withAnswer(canary, 1)],
  ['in a signature', { ...good, assessment: { ...signed(), signed: { ...signed().signed, [canary]: 1 } } }],
  ['in the policy', { ...good, policy: { ...forsorjningsenheten, [canary]: 1 } }],
  ['that is empty', withFacts({ '': 1 })],
  ['that is called toString', withFacts({ toString: 1 })],
]

const prototypeKeys: [string, unknown][] = [
  ['that is called constructor', withFacts({ constructor: 1 })],
  ['that is called __proto__', { ...good, facts: JSON.parse(`{"__proto__": {"allowed": true}, ${body(facts)}}`) }],
  ['that is called __proto__ in a child', withFacts({ children: [JSON.parse(`{"__proto__": {}, ${body(nine)}}`)] })],
  [
    'that is called __proto__ in the decision',
    { ...good, decision: JSON.parse(`{"__proto__": {}, ${body(rejection)}}`) },
  ],
]

/** An object's JSON without its braces. */
function body(value: object): string {
  return JSON.stringify(value).slice(1, -1)
}

const refuse = (): never => {
  throw new Error(canary)
}
const throwingFact = { enumerable: true, get: refuse }

const notPlain: [string, () => unknown][] = [
  ['nothing', () => undefined],
  ['null', () => null],
  ['a text', () => canary],
  ['a number', () => 7],
  ['a truth value', () => true],
  ['a list', () => []],
  ['a function', () => () => good],
  ['a symbol', () => Symbol(canary)],
  ['a large integer', () => 7n],
  ['an empty object', () => ({})],
  ['a large integer among the facts', () => withFacts({ earlierNegativeDecisions: 1n })],
  ['a symbol among the facts', () => withFacts({ reason: Symbol(canary) })],
  ['a function among the facts', () => withFacts({ reason: () => canary })],
  ['a map for the facts', () => ({ ...good, facts: new Map(Object.entries(facts)) })],
  ['a set for the children', () => withFacts({ children: new Set([nine]) })],
  ['a list with a hole', () => withFacts({ children: new Array(1) })],
  ['a lone high surrogate', () => withFacts({ reason: `${canary} \ud83d` })],
  ['a lone low surrogate', () => withFacts({ unknownAfter: [`${canary} \udc00`] })],
  ['a lone surrogate in a reference', () => withChild({ childRef: 'barn-\ud83d' })],
  ['the character nought', () => withFacts({ reason: `${canary}\u0000` })],
  ['the character nought in a reference', () => withDecision({ decisionRef: 'beslut-\u0000' })],
  [
    'a fact that throws when read',
    () => ({ ...good, facts: Object.defineProperty({ ...facts }, 'reason', throwingFact) }),
  ],
  ['a whole that throws when read', () => throwing()],
  ['a wrapper that throws', () => ({ ...good, facts: throwing() })],
  ['a circle in the facts', () => circle()],
  [
    'a circle among the children',
    () => {
      const children: unknown[] = []
      children.push(children)
      return withFacts({ children })
    },
  ],
  ['100 000 objects inside one another', () => withFacts({ reason: nested(100_000, (inner) => ({ inner })) })],
  ['100 000 lists inside one another', () => withFacts({ children: nested(100_000, (inner) => [inner]) })],
  ['a text of ten million characters', () => withFacts({ reason: canary.repeat(1_000_000) })],
  ['a reference of a million characters', () => withChild({ childRef: 'x'.repeat(1_000_000) })],
  ['a million children', () => withFacts({ children: Array.from({ length: 1_000_000 }, () => nine) })],
  [
    '100 000 unknown keys',
    () => withFacts(Object.fromEntries(Array.from({ length: 100_000 }, (_, n) => [`${canary}${n}`, n]))),
  ],
]

/** The same beside facts and decision. */
const notPlainBeside: [string, () => unknown][] = [
  ['the character nought in an answer', () => withAnswer('bal.conflictText', `${canary} \u0000`)],
  [
    '100 000 objects inside one another under an unknown key',
    () => ({ ...good, [canary]: nested(100_000, (inner) => ({ inner })) }),
  ],
  [
    '100 000 objects inside one another for an answer',
    () =>
      withAnswer(
        'eb.needs',
        nested(100_000, (inner) => [inner]),
      ),
  ],
]

function nested(depth: number, wrap: (inner: unknown) => unknown): unknown {
  let value: unknown = canary
  for (let level = 0; level < depth; level += 1) value = wrap(value)
  return value
}

function circle(): unknown {
  const facts: Record<string, unknown> = { caseType: 'other', childrenLinked: 'yes', children: [] }
  facts.reason = facts
  return { ...good, facts }
}

function throwing(): unknown {
  return new Proxy({}, { get: refuse, ownKeys: refuse, getPrototypeOf: refuse, getOwnPropertyDescriptor: refuse })
}

describe('what is refused as input', () => {
  const before = Object.getOwnPropertyNames(Object.prototype)
  let prototype: Map<string, PropertyDescriptor | undefined>

  beforeAll(() => {
    prototype = new Map(before.map((name) => [name, Object.getOwnPropertyDescriptor(Object.prototype, name)]))
  })

  afterAll(() => {
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before)
    for (const [name, descriptor] of prototype) {
      expect(Object.getOwnPropertyDescriptor(Object.prototype, name)).toEqual(descriptor)
    }
    expect(Object.keys({})).toEqual([])
    expect('allowed' in {}).toBe(false)
  })

  it('it lets the good input through, so that every refusal below is about the change', () => {
    expect(check(good).issues.map((issue) => issue.code)).toEqual(['assessment.missing'])
    expect(check(good).requirement).toBeDefined()
  })

  it.each(missing)('it never takes an absent field for a no: %s', (_title, input) => expectRefused(check(input)))
  it.each(unmapped)('it never lets an unmapped code pass: %s', (_title, input) => expectRefused(check(input)))
  it.each(nulls)('it tells null from absent: %s', (_title, input) => expectRefused(check(input)))
  it.each(reasons)('it asks why no child is concerned: %s', (_title, input) => expectRefused(check(input)))
  it.each(children)('it knows who a child is: %s', (_title, input) => expectRefused(check(input)))
  it.each(days)('it reads only days and instants that exist: %s', (_title, input) => expectRefused(check(input)))
  it.each(numbers)('it reads only numbers that count: %s', (_title, input) => expectRefused(check(input)))
  it.each(assessments)('it keeps an item in its one home: %s', (_title, input) => expectRefused(check(input)))
  it.each([...notPlain, ...notPlainBeside])('it survives what is not plain data: %s', (_title, input) =>
    expectRefused(check(input())),
  )

  it.each(unknownKeys)('it never repeats a key that it does not know: one %s', (_title, input) => {
    const verdict = check(input)
    expectRefused(verdict)
    expect(verdict.issues.some((issue) => issue.path?.includes('<unknown>'))).toBe(true)
    expect(JSON.stringify(verdict)).not.toContain('toString')
  })

  it.each(prototypeKeys)('it never follows a key into the prototype: one %s', (_title, input) => {
    const verdict = check(input)
    expectRefused(verdict)
    for (const name of ['constructor', '__proto__']) expect(JSON.stringify(verdict)).not.toContain(name)
  })

  it('it tells every fault at once, each with its path', () => {
    const verdict = check({
      ...good,
      facts: { ...facts, caseType: canary, childrenLinked: canary },
      decision: { ...rejection, on: '2026-02-29', outcome: canary },
    })
    expectRefused(verdict)
    const paths = verdict.issues.map((issue) => issue.path?.join('.'))
    for (const path of ['facts.caseType', 'facts.childrenLinked', 'decision.on', 'decision.outcome']) {
      expect(paths).toContain(path)
    }
  })

  it('it does not mistake a fact that says undefined for a fault', () => {
    const input = { ...good, facts: { ...facts, affected: undefined, impact: undefined } }
    expect(check(input).issues.map((issue) => issue.code)).toEqual(['assessment.missing'])
  })
})

describe('a function that throws on malformed input', () => {
  const forSigning = (input: unknown): unknown =>
    typeof input === 'object' && input !== null && 'policy' in input
      ? { assessment, by: caseworker, at: '2026-11-01T10:00:00+01:00', ...input }
      : input

  const malformed: [string, unknown][] = [
    ...missing.filter(([title]) => !['no deciding hand', 'no provisions'].includes(title)),
    ...unmapped,
    ...nulls.filter(([title]) => !title.includes('assessment') && !title.includes('answer')),
    ...reasons,
    ...children,
    ...days,
    ...numbers,
  ]

  const caught = (call: () => unknown): unknown => {
    try {
      call()
    } catch (error) {
      return error
    }
    throw new Error('nothing was thrown')
  }

  function expectLibraryError(error: unknown, code: string): void {
    expect(error).toBeInstanceOf(LibraryError)
    const { name, message, info } = error as LibraryError
    expect(name).toBe('LibraryError')
    expect((error as LibraryError).code).toBe(code)
    expect(message).toBe(code)
    expect(info).toBeDefined()
    for (const text of [JSON.stringify(error), JSON.stringify(info), inspect(error, { depth: null }), String(error)]) {
      expect(text).not.toContain(canary)
    }
  }

  it.each(malformed)('it is assessmentRequirement with input.invalid: %s', (_title, input) => {
    expectLibraryError(
      caught(() => assessmentRequirement(input as RequirementInput)),
      'input.invalid',
    )
  })

  it.each(notPlain)('it is assessmentRequirement, whatever it is handed: %s', (_title, input) => {
    expectLibraryError(
      caught(() => assessmentRequirement(input() as RequirementInput)),
      'input.invalid',
    )
  })

  it.each([...missing, ...unmapped, ...nulls, ...days])(
    'it is assertMayDecide with its refusal: %s',
    (_title, input) => {
      expectLibraryError(
        caught(() => assertMayDecide(input as DecisionInput)),
        'decision.refused',
      )
    },
  )

  it.each(notPlain)('it is never signAssessment, which answers: %s', (_title, input) => {
    const result = signAssessment(forSigning(input()) as SigningInput)
    expect(result.ok).toBe(false)
    expect(JSON.stringify(result)).not.toContain(canary)
  })
})

/**
 * An invented identity number of a day: the tenth digit makes the sum of the digits, every other one doubled and its
 * own digits added, a multiple of ten.
 */
function withCheckDigit(nineDigits: string): string {
  const sum = [...nineDigits].reduce((total, digit, index) => {
    const product = Number(digit) * (index % 2 === 0 ? 2 : 1)
    return total + Math.floor(product / 10) + (product % 10)
  }, 0)
  return `${nineDigits}${(10 - (sum % 10)) % 10}`
}

const born2015 = withCheckDigit('150101238')
const coordination = withCheckDigit('150161238')
const leapDay = withCheckDigit('160229012')
const dashed = (ten: string, sign: string) => `${ten.slice(0, 6)}${sign}${ten.slice(6)}`
const wrongCheckDigit = born2015.slice(0, 9) + ((Number(born2015[9]) + 1) % 10)

describe('identity numbers', () => {
  const sentence = (number: string) => `Flickan ${number} bor hos mormor varannan vecka sedan årsskiftet.`

  const codes = (issues: readonly Issue[]): string[] => issues.map((issue) => issue.code)

  it.each([
    ['with century and hyphen', `20${dashed(born2015, '-')}`],
    ['with century alone', `20${born2015}`],
    ['with a hyphen', dashed(born2015, '-')],
    ['with a plus sign', dashed(born2015, '+')],
    ['with a space', dashed(born2015, ' ')],
    ['of ten digits', born2015],
    ['of the nineteenth century', `18${dashed(born2015, '-')}`],
    ['that is a coordination number', `20${dashed(coordination, '-')}`],
    ['of a leap day', `20${dashed(leapDay, '-')}`],
  ])('it is blocked in the reason: one %s', (_title, number) => {
    const verdict = check(withFacts({ childrenLinked: 'no', children: [], reason: sentence(number) }))
    expect(verdict.allowed).toBe(false)
    expect(codes(verdict.issues)).toContain('text.identityNumber')
    expect(JSON.stringify(verdict)).not.toContain(number)
  })

  const number = `20${dashed(born2015, '-')}`
  const [first, second] = assessment.children

  it.each<[string, unknown]>([
    ['the reason of the facts', withFacts({ reason: sentence(number) })],
    ['the reason of a child', withChild({ affected: 'none', reason: sentence(number) })],
    ['what was tried', withFacts({ childrenLinked: 'unknown', children: [], unknownAfter: [sentence(number)] })],
    ['why it is urgent', withDecision({ outcome: 'approval', urgent: { reason: sentence(number) } })],
    ['what is refused', withDecision({ lines: [{ need: sentence(number), applied: 400, granted: 0 }] })],
    ['an answer of the case', withAnswer('bal.conflictText', sentence(number))],
    [
      'an answer about a child',
      withAssessment({
        children: [{ ...first, answers: { ...first?.answers, 'child.affectedHow': sentence(number) } }, second],
      }),
    ],
    [
      'a consequence',
      withAssessment({
        children: [
          {
            ...first,
            consequences: [
              {
                id: 'f-1',
                alternative: 'proposal',
                area: 'leisure',
                direction: 'unchanged',
                horizon: 'short',
                description: sentence(number),
              },
            ],
          },
          second,
        ],
      }),
    ],
    ['a reference to a child', withChild({ childRef: number })],
    ['a reference to the decision', withDecision({ decisionRef: number })],
    ['the reference of the hand that decides', withDecision({ by: { ...caseworker, id: number } })],
  ])('it is blocked in %s', (_where, input) => {
    const verdict = check(input)
    expect(verdict.allowed).toBe(false)
    expect(codes(verdict.issues)).toContain('text.identityNumber')
    const found = verdict.issues.find((issue) => issue.code === 'text.identityNumber')
    expect(found?.severity).toBe('blocking')
    expect(JSON.stringify(found?.params)).not.toContain(number)
  })

  it.each([
    ['in the thirteenth month', withCheckDigit('151301238')],
    ['in month nought', withCheckDigit('150001238')],
    ['on 30 February', withCheckDigit('150230238')],
    ['on 31 June', withCheckDigit('150631238')],
    ['on day nought', withCheckDigit('150100238')],
    ['on day 92, past the coordination numbers', withCheckDigit('150192238')],
    ['with the wrong check digit', wrongCheckDigit],
    ['with the wrong check digit and a century', `20${dashed(wrongCheckDigit, '-')}`],
    ['inside a longer number', `9${born2015}4`],
    ['that is a phone number', '0701740605'],
  ])('it lets a number through that is none: one %s', (_title, number) => {
    const input = withFacts({ childrenLinked: 'no', children: [], reason: sentence(number) })
    const verdict = check(input)
    expect(codes(verdict.issues)).toEqual([])
    expect(verdict.allowed).toBe(true)
  })
})

describe('texts from a case', () => {
  it('it never repeats one, in no issue and in no duty', () => {
    const part = {
      childRef: 'barn-a',
      answers: { 'child.affectedHow': canary, 'bal.bestInterest': canary, 'views.notHeardText': `${canary} för liten` },
      areas: [],
      consequences: [],
      measures: [],
    }
    const verdict = check({
      ...good,
      facts: { ...facts, reason: `${canary} är en fågel som sjunger i gruvan.`, unknownAfter: [canary] },
      decision: { ...rejection, urgent: { reason: canary }, lines: [{ need: canary, applied: 4, granted: 1 }] },
      assessment: { answers: { 'bal.conflictText': canary }, children: [part], alternatives: [] },
    })
    expect(verdict.allowed).toBe(false)
    expect(verdict.requirement).toBeDefined()
    expect(JSON.stringify(verdict)).not.toContain(canary)
  })

  it('it is a receipt that holds only a hash', () => {
    const verdict = check({ ...good, facts: { ...facts, reason: canary } })
    expect(verdict.receipt?.inputHash).toMatch(/^[0-9a-f]{64}$/)
    expect(verdict.receipt?.on).toBe(day)
    expect(JSON.stringify(verdict)).not.toContain(canary)
  })
})
