import { describe, expect, it } from 'vitest'
import {
  aChild,
  aDecision,
  aMatter,
  anAssessment,
  answering,
  aPolicy,
  aRule,
  blockersOf,
  codesOf,
  day,
  manager,
  readied,
  signedFor,
} from '../../test/fixtures/matter.js'
import { contentHash } from '../assessment/content-hash.js'
import { sign } from '../assessment/sign-assessment.js'
import type { GivenAssessment } from '../assessment/signed-assessment.schema.js'
import { methodVersion } from '../checklist/data/method-version.js'
import type { Decision, Facts } from '../facts/facts.schema.js'
import type { Policy } from '../policy/policy.schema.js'
import type { Outcome } from '../words/codes.schema.js'
import { Outcome as Outcomes } from '../words/codes.schema.js'
import { judgeDecision } from './judge-decision.js'
import type { Verdict } from './verdict.js'

interface Parts {
  readonly policy?: Policy
  readonly facts?: Partial<Facts>
  readonly decision?: Partial<Decision>
  readonly assessment?: GivenAssessment
}

function judged({ assessment, ...parts }: Parts = {}): Verdict {
  return judgeDecision({ ...aMatter(parts), assessment })
}

const kindsOf = ({ owed }: Verdict) => owed.map(({ kind }) => kind)
const { signing, limits } = readied()
const negative: readonly Outcome[] = ['partialRejection', 'rejection', 'reduction', 'termination']
/** A policy that has only this rule, so that its need is the need. */
const only = (then: Policy['rules'][number]['then'], more: Partial<Policy> = {}) =>
  aPolicy({ includes: [], signing, limits, rules: [aRule({ then })], ...more })

describe('the gate', () => {
  it.each(Outcomes.options.map((outcome) => [outcome, negative.includes(outcome)] as const))(
    'without an assessment holds back %s: %s',
    (outcome, holds) => {
      const verdict = judged({ decision: { outcome } })
      expect(verdict.allowed).toBe(!holds)
      expect(verdict.issues.map(({ code, severity }) => [code, severity])).toEqual([
        ['assessment.missing', holds ? 'blocking' : 'warning'],
      ])
      expect(kindsOf(verdict)).toEqual(holds ? [] : ['assessment', 'notification', 'feedback'])
    },
  )

  it('lets through what was assessed, and owes no assessment', () => {
    const verdict = judged({ assessment: signedFor(aMatter()) })
    expect([verdict.allowed, blockersOf(verdict.issues), kindsOf(verdict)]).toEqual([
      true,
      [],
      ['notification', 'feedback'],
    ])
  })

  it('that owes lets through an assessment that is stale, and asks about it', () => {
    const decision = { outcome: 'approval' } as const
    const assessment = signedFor(aMatter({ decision }))
    const facts = { children: [aChild('B1'), aChild('B2')] }
    const verdict = judged({ decision, facts, assessment })
    expect(verdict.issues.map(({ code, severity }) => [code, severity])).toEqual([['assessment.stale', 'warning']])
    expect(kindsOf(verdict)[0]).toBe('assessment')
  })

  it('tells what a decision rests on whose assessment is in order, a household apart', () => {
    const approval = { outcome: 'approval' } as const
    const unknown = { children: [], childrenLinked: 'unknown', unknownAfter: ['Tre hembesök utan svar.'] } as const
    const matter = aMatter({ facts: unknown, decision: approval })
    const answers = { 'screening.impact': 'small', 'screening.protectionConcern': 'no' }
    const household = sign(matter, {
      assessment: { answers, children: [], alternatives: [] },
      by: manager,
      at: `${day}T08:00:00Z`,
      overrides: [],
    })
    if (!household.ok) throw new Error(codesOf(household.issues).join())
    expect(judged({ facts: unknown, decision: approval, assessment: household.value }).restsOn).toBe('household')
    expect(judged({ assessment: signedFor(aMatter()) }).restsOn).toBe('assessment')
    expect(judged({ decision: approval }).restsOn).toBeUndefined()
  })

  it('that owes, where the assessment is in order, leaves nothing of it owing', () => {
    const decision = { outcome: 'approval' } as const
    expect(kindsOf(judged({ decision, assessment: signedFor(aMatter({ decision })) }))).not.toContain('assessment')
  })

  it('that owes never lets an identity number through', () => {
    const given = answering(anAssessment(), { 'alt.singleReason': 'Enligt 20150115-2381 fanns inget annat.' })
    const verdict = judged({ decision: { outcome: 'approval' }, assessment: given })
    expect([verdict.allowed, blockersOf(verdict.issues)]).toEqual([false, ['text.identityNumber']])
  })

  it('that owes lets through what nobody has settled of the children, and asks about it', () => {
    const facts = { children: [], childrenLinked: 'unknown' } as const
    const verdict = judged({ facts, decision: { outcome: 'approval' } })
    expect(verdict.issues.map(({ code, severity }) => [code, severity])).toEqual([
      ['children.unsettled', 'warning'],
      ['assessment.missing', 'warning'],
    ])
    expect(blockersOf(judged({ facts }).issues)).toEqual(['children.unsettled', 'assessment.missing'])
  })

  it('follows a rule that owes where the outcome alone would block', () => {
    const verdict = judged({ policy: only({ need: 'required', gate: 'owe' }) })
    expect([verdict.allowed, verdict.requirement?.gate, kindsOf(verdict)[0]]).toEqual([true, 'owe', 'assessment'])
  })

  it('of a recommendation asks, and owes nothing', () => {
    const verdict = judged({ policy: only({ need: 'recommended' }) })
    expect([verdict.allowed, verdict.issues.map(({ code, severity }) => [code, severity])]).toEqual([
      true,
      [['assessment.missing', 'warning']],
    ])
    expect(kindsOf(verdict)).not.toContain('assessment')
  })

  it('is open where nothing is needed, whatever assessment is there', () => {
    const policy = only({ need: 'none' })
    expect(judged({ policy }).issues).toEqual([])
    expect(judged({ policy, assessment: answering(anAssessment(), { 'screening.impact': 'small' }) }).issues).toEqual(
      [],
    )
    const none = { children: [], childrenLinked: 'no', reason: 'Bor ensam.' } as const
    expect(judged({ facts: none })).toMatchObject({ allowed: true, issues: [] })
  })

  it('of a board item blocks an approval, and owes an interim decision', () => {
    const board = { caseType: 'boardItem', children: [], affected: 'direct' } as const
    const by = { id: 'o', role: 'board' } as const
    const ask = (outcome: Outcome) => judged({ facts: board, decision: { outcome, forum: 'board', by } })
    expect([ask('approval').allowed, ask('interim').allowed]).toEqual([false, true])
  })
})

describe('an urgent decision', () => {
  const urgent = { reason: 'Barnet behöver skydd i natt.' }
  const lss = { caseType: 'lss' } as const
  const blocksLss = aPolicy({
    rules: [
      aRule({
        when: { caseType: ['lss'], outcome: ['approval', 'interim', 'dismissal'] },
        then: { need: 'required', gate: 'block' },
      }),
    ],
  })
  const onlyInterim = { ...blocksLss, urgent: { outcomes: ['interim'] } } as const
  const ask = (outcome: Outcome, policy: Policy, isUrgent = true) =>
    judged({ policy, facts: lss, decision: { outcome, ...(isUrgent && { urgent }) } })

  it.each<[Outcome, boolean]>([
    ['approval', true],
    ['interim', true],
  ])('%s goes through where the gate blocks and the policy allows it, and owes', (outcome, allowed) => {
    expect(ask(outcome, blocksLss, false).allowed).toBe(false)
    const verdict = ask(outcome, blocksLss)
    expect([verdict.allowed, verdict.requirement?.gate, kindsOf(verdict)[0]]).toEqual([allowed, 'block', 'assessment'])
    expect(verdict.issues.map(({ code, severity }) => [code, severity])).toEqual([['assessment.missing', 'warning']])
  })

  it('goes through for those outcomes that the policy names, and no other', () => {
    expect(ask('interim', onlyInterim).allowed).toBe(true)
    expect(blockersOf(ask('approval', onlyInterim).issues)).toEqual(['policy.urgentNotAllowed', 'assessment.missing'])
    expect(blockersOf(ask('dismissal', blocksLss).issues)).toEqual(['policy.urgentNotAllowed', 'assessment.missing'])
  })

  it.each(negative)('that goes against somebody never does: %s', (outcome) => {
    const verdict = judged({ decision: { outcome, urgent } })
    expect(blockersOf(verdict.issues)).toEqual(['policy.urgentNotAllowed', 'assessment.missing'])
  })

  it('against somebody is refused also beside a signature, until the urgency is dropped', () => {
    const assessment = signedFor(aMatter())
    expect(blockersOf(judged({ decision: { urgent }, assessment }).issues)).toEqual(['policy.urgentNotAllowed'])
    expect(judged({ assessment }).allowed).toBe(true)
  })

  it('matters only where the gate blocks', () => {
    const verdict = judged({ decision: { outcome: 'dismissal', urgent } })
    expect([verdict.allowed, codesOf(verdict.issues)]).toEqual([true, ['assessment.missing']])
    const none = { children: [], childrenLinked: 'no', reason: 'Bor ensam.' } as const
    expect(judged({ facts: none, decision: { urgent } }).issues).toEqual([])
  })

  it('lets through neither an open duty nor a hand that may not decide', () => {
    const by = { id: 's', role: 'board' } as const
    const verdict = judged({ policy: blocksLss, facts: lss, decision: { outcome: 'interim', urgent, by } })
    expect(blockersOf(verdict.issues)).toEqual(['role.notAuthorised'])
  })
})

describe('what is told', () => {
  it('comes all at once, the faults of the decision first', () => {
    const duty = { kind: 'assessment', dueOn: '2026-10-01', basis: [], ownLimit: true, status: 'overdue' } as const
    const verdict = judged({
      facts: { openDuties: [duty] },
      decision: {
        provisions: ['sol2001-1-2'],
        lines: [{ need: 'rent', applied: 10, granted: 5 }],
        by: { id: 'x', role: 'board' },
        secondReader: { id: 'X', role: 'manager' },
      },
    })
    expect(codesOf(verdict.issues)).toEqual([
      'law.notInForce',
      'outcome.contradictsAmounts',
      'role.notAuthorised',
      'role.sameHand',
      'duty.open',
      'assessment.missing',
    ])
    expect([verdict.allowed, verdict.owed]).toEqual([false, []])
  })

  it('is told once, also where two look for it', () => {
    const verdict = judged({ decision: { provisions: ['sol2001-1-2'] }, assessment: signedFor(aMatter()) })
    expect(blockersOf(verdict.issues)).toEqual(['law.notInForce'])
  })

  it('rests on the law of the day', () => {
    const [missing] = judged().issues
    expect(missing?.basis).toEqual(['crc-art-3', 'sol2025-3-1', 'lss-6a'])
    const before = judged({ decision: { on: '2025-06-30' } }).issues
    expect(before[0]?.basis).toEqual(expect.arrayContaining(['crc-art-3', 'sol2001-1-2']))
    expect(before[0]?.basis).not.toContain('sol2025-3-1')
  })

  it('is frozen', () => {
    const verdict = judged({ decision: { outcome: 'approval' } })
    expect(Object.isFrozen(verdict.issues[0]?.params) && Object.isFrozen(verdict.owed[0]?.basis)).toBe(true)
  })
})

describe('the lines that may be carried out at once', () => {
  const line = (granted: number) => ({ need: 'rent', applied: 100, granted })

  it.each<[Outcome, number[] | undefined, readonly number[] | undefined]>([
    ['partialRejection', [0, 50, 100], [1, 2]],
    ['partialRejection', [0, 0], []],
    ['partialRejection', [], []],
    ['partialRejection', undefined, []],
    ['rejection', [0], undefined],
    ['approval', [100], undefined],
    ['reduction', [50], undefined],
  ])('of %s with %j granted are %j', (outcome, granted, lines) => {
    const given = granted === undefined ? {} : { lines: granted.map(line) }
    const verdict = judged({ decision: { outcome, ...given } })
    expect(verdict.executable).toEqual(lines)
    expect('executable' in verdict).toBe(lines !== undefined)
  })

  it('may be carried out also while the refusal waits', () => {
    const verdict = judged({ decision: { outcome: 'partialRejection', lines: [line(50)] } })
    expect([verdict.allowed, verdict.executable]).toEqual([false, [0]])
  })
})

describe('the receipt', () => {
  const matter = { ...aMatter(), assessment: anAssessment() as GivenAssessment | undefined }
  const hashOf = (change: Partial<typeof matter> = {}) => judgeDecision({ ...matter, ...change }).receipt?.inputHash

  it('says by which policy, which method and for which day', () => {
    const { receipt } = judged()
    expect(receipt).toMatchObject({ policy: { id: 'own.unit', version: '1' }, methodVersion, on: '2026-11-02' })
    expect(receipt?.inputHash).toMatch(/^[0-9a-f]{64}$/u)
  })

  it('is given also where the decision is refused', () => {
    expect(judged().allowed).toBe(false)
    expect(judged().receipt).toBeDefined()
  })

  it('is the same in whatever order the keys stand', () => {
    const turned = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(turned)
      if (typeof value !== 'object' || value === null) return value
      return Object.fromEntries(
        Object.entries(value)
          .reverse()
          .map(([key, inner]) => [key, turned(inner)]),
      )
    }
    const situation = { ...matter.situation, facts: turned(matter.situation.facts) as Facts }
    const decision = turned(matter.decision) as Decision
    const assessment = turned(matter.assessment) as GivenAssessment
    expect(hashOf({ situation, decision, assessment })).toBe(hashOf())
  })

  it.each<[string, Partial<typeof matter>]>([
    ['another version of the policy', { ready: readied(aPolicy({ version: '2' })) }],
    ['another policy', { ready: readied(aPolicy({ id: 'own.other' })) }],
    ['another fact', { situation: { ...matter.situation, facts: { ...matter.situation.facts, unit: 'e-1' } } }],
    ['another day', { decision: aDecision({ on: '2026-11-03' }) }],
    ['another hand', { decision: aDecision({ by: { id: 'hand-2', role: 'caseworker' } }) }],
    ['another answer', { assessment: answering(anAssessment(), { 'screening.impact': 'small' }) }],
    ['no assessment', { assessment: undefined }],
  ])('changes with %s', (_, change) => {
    expect(hashOf(change)).not.toBe(hashOf())
  })

  it('does not change with the signature, which rests on the content', () => {
    const assessment = signedFor(aMatter())
    expect(contentHash(assessment)).toBe(contentHash(anAssessment()))
    expect(hashOf({ assessment })).toBe(hashOf())
  })
})
