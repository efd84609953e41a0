import { describe, expect, it } from 'vitest'
import { aDecision, aPolicy, readied, someFacts } from '../../test/fixtures/matter.js'
import type { Decision } from '../facts/facts.schema.js'
import { situationOf } from '../facts/situation.js'
import type { ReadyPolicy } from '../policy/define-policy.js'
import type { Signing } from '../policy/policy.schema.js'
import { Forum, Outcome, Role } from '../words/codes.schema.js'
import type { Duty } from '../words/duty.schema.js'
import { decisionIssues } from './decision-issues.js'

const national = readied()

/** What a decision gets wrong by itself: codes, with the place. */
function wrong(change: Partial<Decision>, ready: ReadyPolicy = national, openDuties: readonly Duty[] = []): unknown[] {
  const decision = aDecision(change)
  const situation = situationOf(someFacts({ openDuties }), decision.on)
  return decisionIssues(decision, situation, ready).map(({ code, path }) => [code, path?.join('.')])
}

/** The national policy with other hands. */
const signedBy = (signing: Partial<Signing>): ReadyPolicy =>
  readied(aPolicy({ signing: { ...national.signing, ...signing } }))

describe('the provisions of a decision', () => {
  it.each([
    ['sol2001-1-2', '2025-06-30', true],
    ['sol2001-1-2', '2025-07-01', false],
    ['sol2025-3-1', '2025-06-30', false],
    ['sol2025-3-1', '2025-07-01', true],
    ['crc-art-3', '2026-11-02', true],
  ])('%s is in force on %s: %s', (provision, on, inForce) => {
    const expected = inForce ? [] : [['law.notInForce', 'decision.provisions.0']]
    expect(wrong({ on, provisions: [provision] })).toEqual(expected)
  })

  it('are each judged, and told by what, when and which rule', () => {
    const decision = aDecision({ provisions: ['crc-art-3', 'sol2001-1-2', 'sol2001-4-1'] })
    const issues = decisionIssues(decision, situationOf(someFacts(), decision.on), national)
    expect(issues.map(({ path, params, rule }) => [path?.[2], params.provision, params.on, rule])).toEqual([
      [1, 'sol2001-1-2', '2026-11-02', 'E22'],
      [2, 'sol2001-4-1', '2026-11-02', 'E22'],
    ])
  })
})

describe('the amounts of a decision', () => {
  it.each<[Outcome, number, number, boolean]>([
    ['approval', 100, 100, true],
    ['approval', 100, 101, true],
    ['approval', 100, 99.99, false],
    ['approval', 0, 0, true],
    ['rejection', 100, 0, true],
    ['rejection', 100, 0.01, false],
    ['partialRejection', 100, 50, true],
    ['partialRejection', 100, 100, true],
    ['reduction', 100, 50, true],
    ['interim', 100, 50, true],
  ])('%s of %d with %d granted agree: %s', (outcome, applied, granted, agree) => {
    const expected = agree ? [] : [['outcome.contradictsAmounts', 'decision.lines.0.granted']]
    expect(wrong({ outcome, lines: [{ need: 'rent', applied, granted }] })).toEqual(expected)
  })

  it('are judged line by line', () => {
    const lines = [100, 0, 99].map((granted) => ({ need: 'rent', applied: 100, granted }))
    expect(wrong({ outcome: 'approval', lines }).map((issue) => (issue as string[])[1])).toEqual([
      'decision.lines.1.granted',
      'decision.lines.2.granted',
    ])
    expect(wrong({ outcome: 'approval', lines: [] })).toEqual([])
  })
})

describe('who may decide', () => {
  const may: Readonly<Record<Forum, readonly Role[]>> = {
    official: ['caseworker', 'decisionMaker', 'manager'],
    committee: ['board'],
    board: ['board'],
    chair: ['board'],
  }

  it.each(
    Forum.options.flatMap((forum) => Role.options.map((role) => [forum, role, may[forum].includes(role)] as const)),
  )('as %s: %s %s', (forum, role, allowed) => {
    const expected = allowed ? [] : [['role.notAuthorised', 'decision.by.role']]
    expect(wrong({ forum, by: { id: 'h', role } })).toEqual(expected)
  })

  const trusting = signedBy({ decide: { ...national.signing.decide, official: ['system'] } })

  it.each(
    Outcome.options.map(
      (outcome) => [outcome, ['partialRejection', 'rejection', 'reduction', 'termination'].includes(outcome)] as const,
    ),
  )('is never an integration where it goes against somebody: %s is refused %s', (outcome, refused) => {
    const expected = refused ? [['role.notAuthorised', 'decision.by.role']] : []
    expect(wrong({ outcome, by: { id: 's', role: 'system' } }, trusting)).toEqual(expected)
  })

  it('is told with the roles that may', () => {
    const decision = aDecision({ by: { id: 'h', role: 'board' } })
    const [issue] = decisionIssues(decision, situationOf(someFacts(), decision.on), national)
    expect([issue?.who, issue?.params]).toEqual([
      may.official,
      { role: 'board', needed: may.official, doing: 'decide' },
    ])
  })
})

describe('the second reader', () => {
  const asking = signedBy({ secondReader: ['rejection', 'termination'] })
  const by = { id: 'Anna-7', role: 'caseworker' } as const
  const sameHand = [['role.sameHand', 'decision.secondReader']]
  const missing = [['role.notAuthorised', 'decision.secondReader']]

  it.each<[Outcome, unknown[]]>([
    ['rejection', missing],
    ['termination', missing],
    ['reduction', []],
    ['approval', []],
  ])('is asked for by the policy where it says so: %s without one %j', (outcome, expected) => {
    expect(wrong({ outcome }, asking)).toEqual(expected)
    expect(wrong({ outcome }, national)).toEqual([])
  })

  it.each([
    ['the same', 'Anna-7', true],
    ['the same in small letters', 'anna-7', true],
    ['the same with white space around', '  Anna-7\n', true],
    ['the same with white space inside', 'An na\u00a0-7', true],
    ['the same in look-alike letters', 'Ａｎｎａ－７', true],
    ['another', 'Anna-8', false],
    ['another who begins alike', 'Anna-77', false],
  ])('is another person: %s', (_, id, isSame) => {
    const secondReader = { id, role: 'manager' } as const
    for (const ready of [asking, national]) expect(wrong({ by, secondReader }, ready)).toEqual(isSame ? sameHand : [])
  })

  it('is no other person by another role, unit or delegation', () => {
    const secondReader = { ...by, role: 'manager', unit: 'e-2', delegation: 'd-9' } as const
    expect(wrong({ by, secondReader })).toEqual(sameHand)
  })
})

describe('an assessment that is still owed', () => {
  const duty = (parts: Partial<Duty>): Duty => {
    return { kind: 'assessment', dueOn: '2026-12-01', basis: [], ownLimit: true, status: 'upcoming', ...parts }
  }
  const open = [['duty.open', 'facts.openDuties.0']]

  it.each<[string, Partial<Duty>, unknown[]]>([
    ['upcoming', { status: 'upcoming' }, open],
    ['soon due', { status: 'dueSoon' }, open],
    ['overdue', { status: 'overdue' }, open],
    ['met', { status: 'met' }, []],
    ['met too late', { status: 'metLate' }, []],
    ['another duty', { kind: 'notification', status: 'overdue' }, []],
    ['feedback to a child', { kind: 'feedback', status: 'overdue' }, []],
    ['a follow-up', { kind: 'followUp', status: 'overdue' }, []],
  ])('%s holds back the next decision against somebody: %j', (_, parts, expected) => {
    expect(wrong({}, national, [duty(parts)])).toEqual(expected)
  })

  it.each(
    Outcome.options.map(
      (outcome) => [outcome, ['partialRejection', 'rejection', 'reduction', 'termination'].includes(outcome)] as const,
    ),
  )('holds back %s: %s', (outcome, holds) => {
    expect(wrong({ outcome }, national, [duty({})])).toEqual(holds ? open : [])
  })

  it('is told with its day, each in its place', () => {
    const duties = [duty({ status: 'met' }), duty({ dueOn: '2026-11-30' }), duty({})]
    expect(wrong({}, national, duties)).toEqual([
      ['duty.open', 'facts.openDuties.1'],
      ['duty.open', 'facts.openDuties.2'],
    ])
  })
})
