import { describe, expect, it } from 'vitest'
import {
  aDecision,
  aMatter,
  anAssessment,
  aPolicy,
  aRule,
  blockersOf,
  codesOf,
  signedFor,
  someFacts,
} from '../../test/fixtures/matter.js'
import { LibraryError } from '../kernel/library-error.js'
import { assertMayDecide, checkDecision, type DecisionInput } from './check-decision.js'

const input: DecisionInput = { policy: aPolicy(), facts: someFacts(), decision: aDecision() }
const check = (change: object = {}) => checkDecision({ ...input, ...change })

describe('the one call', () => {
  it('allows what nothing stands in the way of', () => {
    const verdict = check({ assessment: signedFor(aMatter()) })
    expect([verdict.allowed, verdict.requirement?.need]).toEqual([true, 'required'])
  })

  it('takes a policy that was never defined, and the versions of one', () => {
    const versions = [
      aPolicy({ version: '1', inForceTo: '2026-11-01' }),
      aPolicy({ version: '2', inForceFrom: '2026-11-02' }),
    ]
    expect(check({ policy: versions }).receipt?.policy.version).toBe('2')
    expect(check({ policy: versions, decision: aDecision({ on: '2026-11-01' }) }).receipt?.policy.version).toBe('1')
  })

  it('chooses the version by the opening where the policy says so', () => {
    const opened = aPolicy({ appliesTo: 'casesOpenedFrom', inForceFrom: '2026-06-01' })
    expect(codesOf(check({ policy: opened, facts: someFacts({ openedOn: '2026-05-31' }) }).issues)).toEqual([
      'policy.notInForce',
    ])
    expect(codesOf(check({ policy: opened, facts: someFacts({ openedOn: '2026-06-01' }) }).issues)).toEqual([
      'assessment.missing',
    ])
  })

  it.each<[string, object, [string, string | undefined][]]>([
    ['no facts', { facts: undefined }, [['input.invalid', 'facts']]],
    ['null for facts', { facts: null }, [['input.invalid', 'facts']]],
    [
      'an unmapped outcome',
      { decision: { ...aDecision(), outcome: 'avslag' } },
      [['input.invalid', 'decision.outcome']],
    ],
    ['a decision without a hand', { decision: { ...aDecision(), by: undefined } }, [['input.invalid', 'decision.by']]],
    ['an assessment that is null', { assessment: null }, [['input.invalid', 'assessment']]],
    [
      'an assessment with an unknown item',
      { assessment: { ...anAssessment(), answers: { x: 1 } } },
      [['input.invalid', 'assessment.answers.<unknown>']],
    ],
    ['a policy that is none', { policy: 7 }, [['input.invalid', '']]],
    ['no version in force', { policy: aPolicy({ inForceFrom: '2026-11-03' }) }, [['policy.notInForce', undefined]]],
    ['no version at all', { policy: [] }, [['policy.notInForce', undefined]]],
    [
      'a policy that means nothing',
      { policy: aPolicy({ rules: [aRule(), aRule()] }) },
      [['policy.duplicateRule', 'rules.1.id']],
    ],
    [
      'a policy that lets a refusal through as urgent',
      { policy: aPolicy({ urgent: { outcomes: ['rejection'] } }) },
      [['policy.urgentForNegative', 'urgent.outcomes.0']],
    ],
    [
      'a policy that blocks help',
      { policy: aPolicy({ rules: [aRule({ then: { need: 'required', gate: 'block' } })] }) },
      [['policy.blocksHelp', 'rules.0.then.gate']],
    ],
    ['something more', { colour: {} }, [['input.invalid', '<unknown>']]],
    ['a context we do not know', { context: { colour: 'red' } }, [['input.invalid', 'context.<unknown>']]],
  ])('with %s refuses without throwing, and without requirement and receipt', (_, change, issues) => {
    const verdict = check(change)
    expect(verdict.issues.map(({ code, path }) => [code, path?.join('.')])).toEqual(issues)
    expect(verdict).toEqual({ allowed: false, issues: verdict.issues, owed: [] })
    expect(Object.isFrozen(verdict)).toBe(true)
  })

  it('tells the faults of all its parts at once', () => {
    const verdict = check({ facts: {}, decision: {}, assessment: {} })
    expect([...new Set(verdict.issues.map(({ path }) => path?.[0]))]).toEqual(['facts', 'decision', 'assessment'])
  })

  it.each([undefined, null, 0, 'x', [], () => undefined])('of no input (%j) is refused', (given) => {
    expect(checkDecision(given as never)).toMatchObject({ allowed: false, owed: [] })
  })

  it('of input whose getters throw is refused', () => {
    const given = {
      get facts(): never {
        throw new Error('Elias')
      },
    }
    const verdict = checkDecision(given as never)
    expect(codesOf(verdict.issues)).toEqual(['input.invalid'])
    expect(JSON.stringify(verdict)).not.toContain('Elias')
  })

  it.each<[string, object, string]>([
    [
      'the facts',
      { facts: someFacts({ childrenLinked: 'no', children: [], reason: 'Bor med 20150115-2381.' }) },
      'facts.reason',
    ],
    [
      'the decision',
      { decision: aDecision({ urgent: { reason: 'Gäller 20150115-2381.' } }) },
      'decision.urgent.reason',
    ],
    ['a reference', { decision: aDecision({ decisionRef: '20150115-2381' }) }, 'decision.decisionRef'],
  ])('refuses an identity number in %s', (_, change, path) => {
    const issues = check(change).issues.map(({ code, path: at }) => [code, at?.join('.')])
    expect(issues).toEqual([['text.identityNumber', path]])
  })
})

describe('the call that throws', () => {
  it('gives the verdict where the decision may be made', () => {
    expect(assertMayDecide({ ...input, assessment: signedFor(aMatter()) }).allowed).toBe(true)
    expect(assertMayDecide({ ...input, decision: aDecision({ outcome: 'approval' }) }).owed[0]?.kind).toBe('assessment')
  })

  it('throws the codes of what blocks, and nothing else', () => {
    const decision = aDecision({ by: { id: 'Elias', role: 'board' }, provisions: ['sol2001-1-2'] })
    const verdict = checkDecision({ ...input, decision })
    const codes = ['law.notInForce', 'role.notAuthorised', 'assessment.missing']
    expect(blockersOf(verdict.issues)).toEqual(codes)
    const decide = () => assertMayDecide({ ...input, decision })
    expect(decide).toThrow(LibraryError)
    expect(decide).toThrow(
      expect.objectContaining({ message: 'decision.refused', code: 'decision.refused', info: { codes } }),
    )
  })

  it('leaves out what only warns or informs', () => {
    const by = { id: 's', role: 'board' } as const
    const decide = () => assertMayDecide({ ...input, decision: aDecision({ outcome: 'approval', by }) })
    expect(decide).toThrow(expect.objectContaining({ info: { codes: ['role.notAuthorised'] } }))
  })

  it('throws also on input that it could not read', () => {
    const decide = () => assertMayDecide({} as never)
    expect(decide).toThrow(expect.objectContaining({ code: 'decision.refused' }))
  })
})
