import { describe, expect, it } from 'vitest'
import {
  aChild,
  aDecision,
  always,
  aMatter,
  anAssessment,
  answering,
  aPolicy,
  aRule,
  blockersOf,
  caseworker,
  manager,
  refusalsOf,
  someFacts,
} from '../../test/fixtures/matter.js'
import type { Assessment } from '../checklist/assessment.schema.js'
import { methodVersion } from '../checklist/data/method-version.js'
import type { Facts } from '../facts/facts.schema.js'
import type { Policy } from '../policy/policy.schema.js'
import { Role } from '../words/codes.schema.js'
import type { IssueCode } from '../words/issue.schema.js'
import { contentHash } from './content-hash.js'
import { type SigningInput, signAssessment, signingIssues } from './sign-assessment.js'
import type { Override } from './signed-assessment.schema.js'

const { by: _, ...decision } = aDecision()
const at = '2026-11-02T08:00:00Z'

function signing(change: Partial<Record<keyof SigningInput, unknown>> = {}) {
  const input = { assessment: anAssessment(), policy: aPolicy(), facts: someFacts(), decision, by: caseworker, at }
  return signAssessment({ ...input, ...change } as SigningInput)
}

function refusals(change: Partial<Record<keyof SigningInput, unknown>>): string[] {
  const result = signing(change)
  return result.ok ? [] : blockersOf(result.issues)
}

const phrase = answering(anAssessment(), {}, { 'bal.bestInterest': 'Barnets bästa har beaktats.' })
const override = (parts: Partial<Override> = {}): Override => ({
  code: 'text.stockPhrase',
  reason: 'Barnets egna ord.',
  ...parts,
})

describe('a signature', () => {
  it('stores what it rests on', () => {
    const children = [aChild('B1'), aChild('B2', { affected: 'direct' }), aChild('V1', { birthDate: '2008-11-02' })]
    const result = signing({ facts: someFacts({ children }), assessment: anAssessment('B1', 'B2') })
    expect(result.ok && result.value.signed).toEqual({
      by: caseworker,
      at,
      overrides: [],
      basis: {
        children: [
          { childRef: 'B1', affected: 'indirect' },
          { childRef: 'B2', affected: 'direct' },
        ],
        outcomes: ['rejection'],
        depth: 'simple',
        policy: { id: 'own.unit', version: '1' },
        method: methodVersion,
        contentHash: contentHash(anAssessment('B1', 'B2')),
      },
    })
  })

  it('names the outcome it is given for first, then those of the alternatives, each once', () => {
    const alternatives = (['approval', 'rejection', 'approval', 'interim'] as const).map((outcome, index) => ({
      id: `a${index}`,
      outcome,
      chosen: outcome === 'rejection',
      answers: {},
      matchesView: [],
    }))
    const result = signing({ assessment: { ...anAssessment(), alternatives } })
    expect(result.ok && result.value.signed.basis.outcomes).toEqual(['rejection', 'approval', 'interim'])
  })

  it('is of the depth that was used, also where more was chosen than required', () => {
    const extended = { id: 'x', when: always, then: { need: 'required', depth: 'extended' } } as const
    const result = signing({ policy: aPolicy({ rules: [aRule(extended)] }) })
    expect(result.ok).toBe(false)
    const none = someFacts({ childrenLinked: 'no', children: [], reason: 'Bor ensam.' })
    const household = signing({ facts: none, assessment: { ...anAssessment(), children: [] } })
    expect(household.ok && household.value.signed.basis.depth).toBe('simple')
  })

  it('leaves what was signed as it was, frozen', () => {
    const given = anAssessment()
    const result = signing({ assessment: given })
    if (!result.ok) throw new Error('refused')
    const { signed, ...rest } = result.value
    expect(rest).toEqual(given)
    expect(Object.isFrozen(result.value) && Object.isFrozen(signed.basis.children[0])).toBe(true)
    expect(Object.isFrozen(given)).toBe(false)
  })
})

describe('signing is refused', () => {
  const alternative = { id: 'a', outcome: 'approval', chosen: true, answers: {}, matchesView: [] }

  it.each<[string, Partial<Record<keyof SigningInput, unknown>>, string[]]>([
    ['nothing was answered', { assessment: { answers: {}, children: [], alternatives: [] } }, ['assessment.missing']],
    [
      'an answer is missing',
      { assessment: answering(anAssessment(), { 'screening.impact': undefined }) },
      ['assessment.incomplete'],
    ],
    ['a text says nothing of its own', { assessment: phrase }, ['text.stockPhrase']],
    [
      'a child is not in it',
      { facts: someFacts({ children: [aChild('B1'), aChild('B2')] }) },
      ['child.notInAssessment'],
    ],
    [
      'another outcome was chosen',
      { assessment: { ...anAssessment(), alternatives: [alternative] } },
      ['assessment.incomplete'],
    ],
    ['it is already signed', { assessment: { ...anAssessment(), signed: {} } }, ['input.invalid']],
    ['no child was registered', { facts: someFacts({ children: [] }) }, ['child.notRegistered']],
  ])('where %s', (__, change, codes) => {
    expect(refusals(change)).toEqual(codes)
  })

  it('where the chosen alternative is not what is to be decided, until it is', () => {
    const given = (outcome: string) => ({ ...anAssessment(), alternatives: [{ ...alternative, outcome }] })
    expect(refusals({ assessment: given('approval') })).toEqual(['assessment.incomplete'])
    expect(refusals({ assessment: given('rejection') })).toEqual([])
    expect(refusals({ assessment: given('approval'), decision: { ...decision, outcome: 'approval' } })).toEqual([])
    const notChosen = { ...anAssessment(), alternatives: [{ ...alternative, chosen: false }] }
    expect(refusals({ assessment: notChosen })).toEqual([])
  })

  it.each<[string, Partial<Record<keyof SigningInput, unknown>>, unknown[]]>([
    ['no hand', { by: undefined }, [['by', 'notPlain']]],
    ['a role that is none', { by: { id: 'h', role: 'boss' } }, [['by.role', 'notACode']]],
    ['no instant', { at: 'i dag' }, [['at', 'format']]],
    ['a day for an instant', { at: '2026-11-02' }, [['at', 'format']]],
    ['an override without a reason', { overrides: [override({ reason: '' })] }, [['overrides.0.reason', 'tooSmall']]],
    ['an override of no code', { overrides: [{ ...override(), code: 'x' }] }, [['overrides.0.code', 'notACode']]],
    ['a context we do not know', { context: { today: 1 } }, [['context.<unknown>', 'unknownKey']]],
  ])('with %s', (__, change, expected) => {
    expect(refusalsOf(signing(change))).toEqual(expected)
  })

  it('with a part we do not know, and with no input at all', () => {
    expect(refusalsOf(signAssessment({ force: true } as never))).toEqual([['<unknown>', 'unknownKey']])
    expect(refusalsOf(signAssessment(undefined as never))).toEqual([['', 'wrongType']])
  })
})

describe('who may sign', () => {
  it.each(
    Role.options.map(
      (role) => [role, ['caseworker', 'decisionMaker', 'manager', 'childRightsOfficer'].includes(role)] as const,
    ),
  )('under the national policy: %s %s', (role, may) => {
    expect(refusals({ by: { id: 'h', role } })).toEqual(may ? [] : ['role.notAuthorised'])
  })

  const household: Facts = {
    caseType: 'housing',
    childrenLinked: 'unknown',
    children: [],
    unknownAfter: ['Brev 3 maj.'],
  }
  const ofHousehold: Assessment = { ...anAssessment(), children: [] }

  it.each(Role.options.map((role) => [role, role === 'manager'] as const))(
    'for a household of which nobody knows: %s %s',
    (role, may) => {
      const codes = refusals({ facts: household, assessment: ofHousehold, by: { id: 'h', role } })
      expect(codes).toEqual(may ? [] : ['role.notAuthorised'])
    },
  )

  it('at household level is nobody before an attempt was told of', () => {
    const silent = { ...household, unknownAfter: [] }
    expect(refusals({ facts: silent, assessment: ofHousehold, by: manager })).toEqual([
      'children.unsettled',
      'child.notInAssessment',
    ])
  })

  it('is told with the roles that may', () => {
    const result = signing({ by: { id: 'h', role: 'system' } })
    const issue = result.ok ? undefined : result.issues.find(({ code }) => code === 'role.notAuthorised')
    expect([issue?.who, issue?.params.doing, issue?.params.role]).toEqual([issue?.params.needed, 'sign', 'system'])
  })
})

describe('an override', () => {
  const listing = (...overridable: IssueCode[]): Policy => aPolicy({ overridable })

  it('lets one who may answer for a finding sign, and keeps the reason', () => {
    const result = signing({ assessment: phrase, by: manager, overrides: [override()] })
    expect(result.ok && result.value.signed.overrides).toEqual([override()])
  })

  it.each<[string, Partial<Override>, string[]]>([
    ['its code', {}, []],
    ['its item', { item: 'bal.bestInterest' }, []],
    ['its child', { childRef: 'B1' }, []],
    ['both', { item: 'bal.bestInterest', childRef: 'B1' }, []],
    ['another item', { item: 'child.affectedHow' }, ['text.stockPhrase']],
    ['another child', { childRef: 'B2' }, ['text.stockPhrase']],
    ['another code', { code: 'views.ageOnlyReason' }, ['text.stockPhrase']],
  ])('covers a finding by %s', (__, parts, codes) => {
    expect(refusals({ assessment: phrase, by: manager, overrides: [override(parts)] })).toEqual(codes)
  })

  it.each(Role.options.map((role) => [role, ['decisionMaker', 'manager'].includes(role)] as const))(
    'is given by %s: %s',
    (role, may) => {
      const codes = refusals({ assessment: phrase, by: { id: 'h', role }, overrides: [override()] })
      expect(codes.length === 0).toBe(may)
      expect(may || codes.includes('role.notAuthorised')).toBe(true)
    },
  )

  it('is given only for a code that the policy lists', () => {
    const given = { assessment: phrase, by: manager, overrides: [override()] }
    expect(refusals({ ...given, policy: listing('text.stockPhrase') })).toEqual([])
    expect(refusals({ ...given, policy: listing() })).toEqual(['input.invalid', 'text.stockPhrase'])
    expect(refusals({ ...given, policy: listing('views.ageOnlyReason') })).toEqual([
      'input.invalid',
      'text.stockPhrase',
    ])
  })

  it.each<IssueCode>([
    'child.notInAssessment',
    'assessment.missing',
    'assessment.stale',
    'assessment.incomplete',
    'assessment.unsigned',
  ])('is never given for %s, also where a policy lists it', (code) => {
    const result = signing({ policy: listing(code), by: manager, overrides: [override({ code })] })
    expect(refusalsOf(result)[0]).toEqual(['overrides.0.code', 'notOverridable'])
  })

  it('of a missing child leaves the child missing', () => {
    const facts = someFacts({ children: [aChild('B1'), aChild('B2')] })
    const overrides = [override({ code: 'child.notInAssessment', childRef: 'B2' })]
    expect(refusals({ facts, policy: listing('child.notInAssessment'), by: manager, overrides })).toEqual([
      'input.invalid',
      'child.notInAssessment',
    ])
  })

  it('turns what it covers into information, and nothing else', () => {
    const matter = aMatter()
    const signer = { assessment: phrase, by: manager, overrides: [override()] }
    const found = signingIssues(matter, signer).filter(({ code }) => code === 'text.stockPhrase')
    expect(found.map(({ severity, params }) => [severity, params.overridden])).toEqual([['info', true]])
    expect(blockersOf(signingIssues(matter, { ...signer, overrides: [] }))).toEqual(['text.stockPhrase'])
  })
})
