import {
  type Assessment,
  checkDecision,
  type Decision,
  type Facts,
  type Issue,
  signAssessment,
  validateAssessment,
} from 'barnkonsekvens'
import { boras } from 'barnkonsekvens/policies'
import { describe, expect, it } from 'vitest'
import { factsOfHousehold } from '../case/facts.js'
import { answered, Filing, linked, opened, registered, rejection } from '../case/filing.js'

const policy = boras.forsorjningsenheten
const { assessment } = new Filing().on('2026-10-20', opened, linked, ...registered, ...answered).file.content
const decision: Decision = { ...rejection, by: { id: 'b-2', role: 'decisionMaker' } }
const manager = { id: 'chef-1', role: 'manager' } as const
const caseworker = { id: 'h-7', role: 'caseworker' } as const
const at = '2026-11-02T09:00:00Z'
const facts = factsOfHousehold

/** The assessment with one child's answers changed. */
function changed(answers: object, childRef = 'B1'): Assessment {
  const children = assessment.children.map((child) =>
    child.childRef === childRef ? { ...child, answers: { ...child.answers, ...answers } } : child,
  )
  return { ...assessment, children } as Assessment
}

function signing(change: object) {
  return signAssessment({ assessment, policy, facts, decision, by: caseworker, at, ...change })
}

function blockers(change: object): readonly unknown[] {
  const result = signing(change)
  const issues: readonly Issue[] = result.ok ? [] : result.issues
  return issues.filter((issue) => issue.severity === 'blocking').map(({ code, item }) => (item ? [code, item] : [code]))
}

describe('signing', () => {
  it('stores what the signature rests on', () => {
    const result = signing({})
    expect(result.ok && result.value.signed).toMatchObject({
      by: caseworker,
      at,
      overrides: [],
      basis: {
        children: [
          { childRef: 'B1', affected: 'indirect' },
          { childRef: 'B2', affected: 'indirect' },
        ],
        outcomes: ['rejection'],
        depth: 'simple',
        policy: { id: policy.id, version: policy.version },
      },
    })
    expect(result.ok && Object.isFrozen(result.value.signed.basis.children)).toBe(true)
  })

  it.each([
    ['nothing answered', { assessment: { answers: {}, children: [], alternatives: [] } }, [['assessment.missing']]],
    [
      'only empty children',
      {
        assessment: {
          answers: {},
          alternatives: [],
          children: [{ childRef: 'B1', answers: {}, areas: [], consequences: [], measures: [] }],
        },
      },
      [['assessment.missing']],
    ],
    ['an integration as the signer', { by: { id: 's', role: 'system' } }, [['role.notAuthorised']]],
    ['the board as the signer', { by: { id: 's', role: 'board' } }, [['role.notAuthorised']]],
    [
      'a stock phrase',
      { assessment: changed({ 'bal.bestInterest': 'Barnets bästa har beaktats.' }) },
      [['text.stockPhrase', 'bal.bestInterest']],
    ],
    [
      'markup without a word',
      { assessment: changed({ 'bal.bestInterest': '<p><br></p>' }) },
      [['assessment.incomplete', 'bal.bestInterest']],
    ],
    [
      'another alternative chosen',
      {
        assessment: {
          ...assessment,
          alternatives: [{ id: 'a', outcome: 'approval', chosen: true, answers: {}, matchesView: [] }],
        },
      },
      [['assessment.incomplete', 'alt.list']],
    ],
    [
      'a child missing',
      { assessment: { ...assessment, children: assessment.children.slice(1) } },
      [['child.notInAssessment']],
    ],
  ])('with %s is refused', (_, change, expected) => {
    expect(blockers(change)).toEqual(expected)
  })

  it('needs exactly one chosen alternative, at the depths where alternatives are listed', () => {
    const alternative = (id: string, chosen: boolean) => ({
      id,
      outcome: 'rejection',
      chosen,
      answers: { 'alt.description': 'Avgiften betalas inte alls av nämnden.' },
      matchesView: [],
    })
    const full = { ...facts, refusedNeeds: ['rent'] } as Facts
    const alternatives = [alternative('a', true), alternative('b', true)]
    const reasons = signing({ facts: full, assessment: { ...assessment, alternatives } })
    const list = reasons.ok
      ? []
      : reasons.issues.filter((issue) => issue.item === 'alt.list').map(({ params }) => params)
    expect(list).toEqual([{ reason: 'chosen', missing: 1 }])
  })

  it('tells every fault of its input at once', () => {
    const result = signing({ facts: {}, decision: {}, by: {}, at: 'nu', overrides: 'inga', assessment: [] })
    const first = result.ok ? [] : result.issues.map((issue) => issue.path?.[0])
    expect([...new Set(first)]).toEqual(['facts', 'decision', 'assessment', 'by', 'at', 'overrides'])
  })
})

describe('an override', () => {
  const phrase = changed({ 'bal.bestInterest': 'Barnets bästa har beaktats.' })
  const reason = 'Formuleringen är den som barnet självt bad om.'
  const override = (change: object = {}) => [{ code: 'text.stockPhrase', reason, ...change }]

  it('lets somebody who may answer for a finding sign, and turns it into information', () => {
    const result = signing({ assessment: phrase, by: manager, overrides: override() })
    if (!result.ok) throw new Error('refused')
    const verdict = checkDecision({ policy, facts, decision, assessment: result.value })
    expect(verdict.allowed).toBe(true)
    expect(verdict.issues.find((issue) => issue.code === 'text.stockPhrase')).toMatchObject({
      severity: 'info',
      params: { overridden: true },
    })
  })

  it.each([
    ['the item', { item: 'bal.bestInterest' }, []],
    ['the child', { childRef: 'B1' }, []],
    ['another item', { item: 'child.affectedHow' }, [['text.stockPhrase', 'bal.bestInterest']]],
    ['another child', { childRef: 'B2' }, [['text.stockPhrase', 'bal.bestInterest']]],
    ['another code', { code: 'views.ageOnlyReason' }, [['text.stockPhrase', 'bal.bestInterest']]],
  ])('for %s covers just that', (_, change, expected) => {
    expect(blockers({ assessment: phrase, by: manager, overrides: override(change) })).toEqual(expected)
  })

  it.each([
    'assessment.missing',
    'assessment.stale',
    'assessment.incomplete',
    'child.notInAssessment',
    'views.reasonMissing',
  ])('is refused for %s', (code) => {
    expect(blockers({ by: manager, overrides: override({ code }) })).toEqual([['input.invalid']])
  })

  it('of a child that is missing is refused even where a policy lists it', () => {
    const lax = { ...policy, overridable: ['child.notInAssessment', 'text.stockPhrase'] }
    expect(blockers({ policy: lax, by: manager, overrides: override({ code: 'child.notInAssessment' }) })).toEqual([
      ['input.invalid'],
    ])
  })

  it('is given by those the policy names, and by nobody else', () => {
    expect(blockers({ assessment: phrase, overrides: override() })).toEqual([['role.notAuthorised']])
  })

  it('that somebody wrote into a signature counts only while the policy lists its code', () => {
    const result = signing({ assessment: phrase, by: manager, overrides: override() })
    if (!result.ok) throw new Error('refused')
    const strict = { ...policy, overridable: [] }
    expect(checkDecision({ policy: strict, facts, decision, assessment: result.value }).allowed).toBe(false)
  })
})

describe('a signature', () => {
  it('by a hand that may not sign does not stand', () => {
    const result = signing({})
    if (!result.ok) throw new Error('refused')
    const { signed } = result.value
    const forged = { ...result.value, signed: { ...signed, by: { id: 's', role: 'system' } } } as const
    expect(checkDecision({ policy, facts, decision, assessment: forged }).issues.map(({ code }) => code)).toContain(
      'role.notAuthorised',
    )
  })
})

describe('validating', () => {
  const context = { policy, facts, decision }

  const told = {
    registerChildren: ['B1', 'B2'],
    earlier: [],
    savedAt: [
      { item: 'child.affectedHow', childRef: 'B1', at: '2026-10-28T09:00:00Z' },
      { item: 'child.affectedHow', childRef: 'B2', at: '2026-10-30T09:00:00Z' },
    ],
  }

  it('finds nothing but the rules it could not run in a good assessment, and nothing at all with their input', () => {
    expect(validateAssessment(assessment, context).map(({ code, params }) => [code, params.missing])).toEqual([
      ['rule.notRun', 'earlier'],
      ['rule.notRun', 'registerChildren'],
      ['rule.notRun', 'savedAt'],
    ])
    expect(validateAssessment(assessment, { ...context, ...told })).toEqual([])
  })

  it('finds a child that only the register knows', () => {
    const issues = validateAssessment(assessment, { ...context, ...told, registerChildren: ['B1', 'B2', 'B8'] })
    expect(issues.map(({ code, childRef }) => [code, childRef])).toEqual([['child.notInAssessment', 'B8']])
  })

  it('finds an identity number and says where, instead of answering nothing', () => {
    const issues = validateAssessment(
      changed({ 'bal.bestInterest': 'Enligt 20150115-2381 är det bäst att vara kvar i laget med kamraterna.' }),
      context,
    )
    expect(
      issues.filter(({ rule }) => rule === 'E29').map(({ code, childRef, item }) => [code, childRef, item]),
    ).toEqual([['text.identityNumber', 'B1', 'bal.bestInterest']])
  })

  it('refuses what is no assessment, or no context, by throwing', () => {
    expect(() => validateAssessment({} as never, context)).toThrow(/^input\.invalid$/u)
    expect(() => validateAssessment(assessment, { ...context, name: 'Anna' } as never)).toThrow(/^input\.invalid$/u)
    expect(() => validateAssessment(assessment, undefined as never)).toThrow(/^input\.invalid$/u)
  })
})

describe('a decision', () => {
  const signed = signing({})
  const ask = (change: object, given: object = policy) =>
    checkDecision({
      policy: given as typeof policy,
      facts,
      decision: { ...decision, ...change } as Decision,
      ...(signed.ok && { assessment: signed.value }),
    })
  const codes = (change: object, given?: object) =>
    ask(change, given).issues.flatMap(({ code, severity }) => (severity === 'blocking' ? [code] : []))

  it.each([
    ['caseworker', 'official', []],
    ['childRightsOfficer', 'official', ['role.notAuthorised']],
    ['system', 'official', ['role.notAuthorised']],
    ['decisionMaker', 'committee', ['role.notAuthorised']],
    ['board', 'committee', []],
    ['board', 'board', []],
    ['board', 'chair', []],
    ['board', 'official', ['role.notAuthorised']],
  ])('by %s in the forum %s: %s', (role, forum, expected) => {
    expect(codes({ by: { id: 'x', role }, forum })).toEqual(expected)
  })

  it('against somebody is never made by an integration, even where a policy lets it decide', () => {
    const signingRules = {
      ...boras.forsorjningsenheten,
      signing: {
        sign: ['caseworker'],
        signHousehold: ['manager'],
        override: [],
        decide: { official: ['system'], committee: [], board: [], chair: [] },
        secondReader: [],
      },
    }
    expect(codes({ by: { id: 's', role: 'system' } }, signingRules)).toEqual(['role.notAuthorised'])
    expect(codes({ by: { id: 's', role: 'system' }, outcome: 'approval', lines: [] }, signingRules)).toEqual([])
  })

  it.each([
    ['the same', 'b-2', ['role.sameHand']],
    ['the same in capitals', 'B-2', ['role.sameHand']],
    ['the same with white space', ' b -2 ', ['role.sameHand']],
    ['the same in full-width letters', 'ｂ-２', ['role.sameHand']],
    ['another', 'b-3', []],
  ])('read a second time by %s person', (_, id, expected) => {
    expect(codes({ secondReader: { id, role: 'manager' } })).toEqual(expected)
  })

  it('needs a second reader where the policy asks for one', () => {
    const { rules: _, ...rest } = policy
    const asking = {
      ...rest,
      rules: policy.rules,
      signing: {
        sign: ['caseworker'],
        signHousehold: [],
        override: [],
        decide: { official: ['decisionMaker'], committee: [], board: [], chair: [] },
        secondReader: ['rejection'],
      },
    }
    expect(codes({}, asking)).toEqual(['role.notAuthorised'])
    expect(codes({ secondReader: { id: 'b-3', role: 'manager' } }, asking)).toEqual([])
  })

  it.each([
    ['approval', 100, 100, []],
    ['approval', 100, 120, []],
    ['approval', 100, 99, ['outcome.contradictsAmounts']],
    ['rejection', 100, 0, []],
    ['rejection', 100, 1, ['outcome.contradictsAmounts']],
  ])('%s of %d with %d granted: %s', (outcome, applied, granted, expected) => {
    expect(
      codes({ outcome, lines: [{ need: 'leisure', applied, granted }] }).filter((code) => code !== 'assessment.stale'),
    ).toEqual(expected)
  })

  it('tells which lines of a partial rejection can be carried out at once', () => {
    const lines = [0, 50, 100].map((granted) => ({ need: 'leisure', applied: 100, granted }))
    expect(ask({ outcome: 'partialRejection', lines }).executable).toEqual([1, 2])
    expect(ask({ outcome: 'partialRejection', lines: undefined }).executable).toEqual([])
    expect(ask({}).executable).toBeUndefined()
  })

  it('owes the assessment from the opening where the policy says so', () => {
    const opening = {
      ...policy,
      rules: [
        {
          id: 'O',
          when: { childrenLinked: ['yes'] },
          then: { need: 'required', due: 'opening' },
          status: 'adoptedPolicy',
          basis: ['crc-art-19'],
          note: '',
        },
      ],
    }
    const owed = (more: object) =>
      checkDecision({
        policy: opening as never,
        facts: { ...facts, ...more },
        decision: { ...decision, outcome: 'approval', lines: [] },
      }).owed[0]
    expect(owed({ openedOn: '2026-10-01' })).toMatchObject({
      kind: 'assessment',
      dueOn: '2026-10-31',
      status: 'overdue',
      basis: expect.arrayContaining(['crc-art-19']),
    })
    expect(owed({})).toMatchObject({ dueOn: '2026-12-02', status: 'upcoming' })
  })

  it('tells the children who were born and are affected, unless there was a reason not to', () => {
    const [first] = facts.children
    const unborn = { childRef: 'B5', expected: true, living: 'unborn', affected: 'indirect' }
    const unaffected = { ...first, childRef: 'B6', affected: 'none', reason: 'Bor hos den andra föräldern.' }
    const household = { ...facts, children: [...facts.children, unborn, unaffected] } as Facts
    const told = changed({
      'fb.status': 'notGiven',
      'fb.notGivenReason': 'Barnet är för sjukt just nu; mamman berättar när det är hemma igen.',
    })
    const verdict = checkDecision({
      policy,
      facts: household,
      decision: { ...decision, outcome: 'approval', lines: [] },
      assessment: { ...told, answers: { ...told.answers, 'fu.date': '2027-02-01' } },
    })
    expect(verdict.owed.map(({ kind, childRef, dueOn }) => [kind, childRef ?? dueOn])).toEqual([
      ['assessment', '2026-12-02'],
      ['notification', '2026-11-09'],
      ['feedback', 'B2'],
    ])
  })

  it('that is urgent goes through where it helps and the gate blocks, and owes', () => {
    const board = { caseType: 'boardItem', childrenLinked: 'unknown', children: [], affected: 'direct' } as const
    const by = { id: 'o', role: 'board' } as const
    const approval = { on: '2026-11-02', outcome: 'approval', forum: 'chair', by, provisions: [] } as const
    const ask = (change: object) => checkDecision({ policy, facts: board, decision: { ...approval, ...change } })
    expect(ask({}).allowed).toBe(false)
    const urgent = ask({ urgent: { reason: 'Barnet behöver skydd i natt.' } })
    expect([urgent.allowed, urgent.owed[0]?.kind]).toEqual([true, 'assessment'])
  })
})
