import { describe, expect, it } from 'vitest'
import { checkDecision, type DecisionInput } from '../../src/decision/check-decision.js'
import { conformance, type HostDecides } from '../../src/testing/conformance.js'
import { type Situation, situations } from '../../src/testing/situations.js'
import { textsOf } from './texts-of.js'

const all = situations()
/** Enough to find what is wrong with a host, and few enough to ask many hosts. */
const some = all.filter(
  ({ differsIn, input }) => differsIn.length < 2 || (differsIn.length < 3 && input.assessment === undefined),
)
const slow = 120_000

const right: HostDecides = (input) => checkDecision(input)
const allowed = (input: DecisionInput): boolean => checkDecision(input).allowed

/** What a host decides that takes other facts for true. */
const withFacts = (input: DecisionInput, facts: Partial<DecisionInput['facts']>): boolean =>
  allowed({ ...input, facts: { ...input.facts, ...facts } })
const nobody = { childrenLinked: 'no', children: [], reason: 'Inga barn.' } as const

/** Hosts that let something through, with the simplest situation in which they do, and what its telling says. */
const lenient: readonly (readonly [what: string, host: HostDecides, id: string, says: RegExp])[] = [
  [
    'forgets that a partial rejection is a rejection',
    (input) => input.decision.outcome === 'partialRejection' || allowed(input),
    'outcome:partialRejection+assessment:absent',
    /partialRejection of economicAssistance .* assessment: none\. It must wait \(assessment\.missing\)\. /,
  ],
  [
    'takes unknown for no',
    (input) => (input.facts.childrenLinked === 'unknown' ? withFacts(input, nobody) : allowed(input)),
    'household:unknown',
    /household: unknown whether there are children, and no attempt to find out; .*children\.unsettled/,
  ],
  [
    'counts years instead of birthdays, so that nobody is 17 for long',
    (input) => {
      const { on } = input.decision
      const children = input.facts.children.filter(
        ({ birthDate = on }) => Number(on.slice(0, 4)) - Number(birthDate.slice(0, 4)) < 18,
      )
      const isNobody =
        children.length === 0 && input.facts.childrenLinked !== 'unknown' && input.facts.children.length > 0
      return withFacts(input, isNobody ? nobody : { children })
    },
    'household:turns18Tomorrow+assessment:absent',
    /one child, who turns 18 the day after the decision; .*assessment\.missing/,
  ],
  [
    'takes a signature for completeness and truth',
    (input) => (input.assessment !== undefined && 'signed' in input.assessment) || allowed(input),
    'household:unknown',
    /It must wait/,
  ],
  [
    'looks at the first provision alone',
    ({ decision, ...input }) =>
      allowed({ ...input, decision: { ...decision, provisions: decision.provisions.slice(0, 1) } }),
    'provisions:oneNotInForce',
    /law\.notInForce/,
  ],
  [
    'lets whoever decides read it too',
    ({ decision: { secondReader: _, ...decision }, ...input }) => allowed({ ...input, decision }),
    'reader:sameHand',
    /reader: the one who decides\. It must wait \(role\.sameHand\)/,
  ],
]

/** Hosts that hold something back needlessly. */
const strict: readonly (readonly [what: string, host: HostDecides, id: string, says: RegExp])[] = [
  [
    'holds help back until it is assessed',
    (input) => allowed(input) && !(input.decision.outcome === 'approval' && input.assessment === undefined),
    'outcome:approval+household:oneNotAffected',
    /It must not be held back: nothing formal is in the way/,
  ],
  [
    'asks for an assessment of one who has turned 18',
    (input) =>
      allowed(input) &&
      (input.assessment !== undefined || input.facts.children.length === 0 || input.decision.outcome !== 'rejection'),
    'household:oneNotAffected',
    /one child, not affected/,
  ],
  [
    'asks everybody for a second reader',
    (input) => allowed(input) && input.decision.secondReader !== undefined,
    'plain',
    /^rejection of economicAssistance by official on 2026-11-02 under national; household: one child, directly affected;/,
  ],
]

describe('a host that asks what the library asks', () => {
  it('agrees everywhere', { timeout: slow }, async () => {
    const told = await conformance(right)
    expect(told).toEqual({
      situations: all.length,
      agrees: all.length,
      letsThrough: [],
      blocksNeedlessly: [],
      threw: [],
    })
  })

  it('agrees as a promise, and by yes and no', { timeout: slow }, async () => {
    const host: HostDecides = async (input) => (await Promise.resolve(checkDecision(input))).allowed
    expect(await conformance(host, { situations: some })).toMatchObject({ agrees: some.length, threw: [] })
  })
})

describe('a host that lets through what must wait', () => {
  it.each(lenient)('%s', { timeout: slow }, async (_, host, id, says) => {
    const {
      situations: asked,
      agrees,
      letsThrough,
      blocksNeedlessly,
      threw,
    } = await conformance(host, { situations: some })
    expect(letsThrough[0]?.situation.id).toBe(id)
    expect(letsThrough[0]?.telling).toMatch(says)
    expect(letsThrough[0]?.codes.every((code) => letsThrough[0]?.telling.includes(code))).toBe(true)
    expect(threw).toEqual([])
    expect(agrees + letsThrough.length + blocksNeedlessly.length).toBe(asked)
  })
})

describe('a host that holds back what must not wait', () => {
  it.each(strict)('%s', { timeout: slow }, async (_, host, id, says) => {
    const { letsThrough, blocksNeedlessly } = await conformance(host, { situations: some })
    expect(letsThrough).toEqual([])
    expect(blocksNeedlessly[0]?.situation.id).toBe(id)
    expect(blocksNeedlessly[0]?.telling).toMatch(says)
  })

  it('is told what is owed instead', async () => {
    const { blocksNeedlessly } = await conformance(() => false, { situations: some })
    const help = blocksNeedlessly.find(({ situation }) => situation.id === 'outcome:approval+assessment:absent')
    expect(help?.codes).toEqual(['assessment.missing'])
    expect(help?.telling).toContain('The assessment is owed by 2026-12-02 instead.')
  })
})

describe('a host that throws', () => {
  const few = some.slice(0, 40)
  const secret = 'Anna 20150115-2381'

  it.each<readonly [what: string, host: unknown, says: RegExp]>([
    [
      'throws',
      () => {
        throw new RangeError(secret)
      },
      /The function threw RangeError\. /,
    ],
    ['rejects', async () => Promise.reject(new Error(secret)), /The function threw Error\. /],
    [
      'throws what is no error',
      () => {
        throw secret
      },
      /The function threw something\. /,
    ],
    [
      'throws under a name of its own',
      () => {
        throw Object.assign(new Error(''), { name: secret })
      },
      /The function threw something\. /,
    ],
    ['answers nothing', () => undefined, /The function answered neither yes nor no\. /],
    ['answers in words', () => 'yes', /The function answered neither yes nor no\. /],
    ['answers yes in words', () => ({ allowed: 'yes' }), /The function answered neither yes nor no\. /],
    [
      'changes what it is asked with',
      (input: { facts: { children: unknown[] } }) => {
        input.facts.children.length = 0
        return true
      },
      /The function threw TypeError\. /,
    ],
  ])('%s is told apart', async (_, host, says) => {
    const told = await conformance(host as HostDecides, { situations: few })
    expect(told).toMatchObject({ situations: few.length, agrees: 0, letsThrough: [], blocksNeedlessly: [] })
    expect(told.threw).toHaveLength(few.length)
    expect(told.threw[0]?.telling).toMatch(says)
    expect(JSON.stringify(told.threw.map(({ telling }) => telling))).not.toContain('Anna')
  })

  it('only sometimes is told in which situations', async () => {
    const host: HostDecides = (input) => {
      if (input.facts.caseType === 'boardItem') throw new Error(secret)
      return allowed(input)
    }
    const { threw, agrees } = await conformance(host, { situations: few })
    expect(threw.map(({ situation }) => situation.values.caseType)).toEqual(['boardItem'])
    expect(threw[0]?.telling).toContain('The function threw Error. It must not be held back')
    expect(agrees).toBe(few.length - 1)
  })
})

describe('what is told', () => {
  it('holds no text of the case, and is short', { timeout: slow }, async () => {
    const { letsThrough, blocksNeedlessly } = await conformance(() => Promise.resolve({ allowed: true }), {
      situations: some,
    })
    expect(blocksNeedlessly).toEqual([])
    for (const { situation, telling } of letsThrough) {
      expect(telling.length).toBeLessThan(900)
      expect(textsOf(situation.input).filter((text) => telling.includes(text))).toEqual([])
    }
  })

  it('has the simplest situation first', async () => {
    const { letsThrough } = await conformance(() => true, { situations: some })
    const counts = letsThrough.map(({ situation }: { situation: Situation }) => situation.differsIn.length)
    expect(counts).toEqual([...counts].sort((one, other) => one - other))
  })

  it('is frozen', async () => {
    const told = await conformance(() => true, { situations: some.slice(0, 60) })
    expect([told, told.letsThrough, told.letsThrough[0]].every(Object.isFrozen)).toBe(true)
  })
})

describe('a call that is wrong', () => {
  it.each<readonly [what: string, decide: unknown, options: unknown]>([
    ['no function', true, {}],
    ['situations that are no list', right, { situations: all[0] }],
    ['situations and policies', right, { situations: some, policies: [] }],
    ['an option that there is none of', right, { situation: [] }],
  ])('is refused: %s', async (_, decide, options) => {
    await expect(conformance(decide as HostDecides, options as never)).rejects.toMatchObject({ code: 'input.invalid' })
  })
})
