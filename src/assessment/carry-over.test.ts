import { describe, expect, it } from 'vitest'
import {
  aChild,
  aMatter,
  anAssessment,
  answering,
  aPolicy,
  aRule,
  blockersOf,
  caseworker,
  someFacts,
} from '../../test/fixtures/matter.js'
import { itemById } from '../checklist/items.js'
import type { Facts } from '../facts/facts.schema.js'
import { addDays } from '../kernel/calendar-day.js'
import { national } from '../policy/named-policies.js'
import type { Outcome } from '../words/codes.schema.js'
import { draftContentIssues } from './assessment-issues.js'
import { type CarriedOver, carryOver } from './carry-over.js'
import { sign } from './sign-assessment.js'
import type { SignedAssessment } from './signed-assessment.schema.js'

const signedOn = '2026-08-03'

/** An approval of housing signed on the day; the child's answers at the simple depth. */
function signedAt(on = signedOn, facts: Partial<Facts> = {}, assessment = anAssessment()): SignedAssessment {
  const matter = aMatter({ facts, decision: { on, outcome: 'approval' } })
  const result = sign(matter, { assessment, by: caseworker, at: `${on}T08:00:00Z`, overrides: [] })
  if (!result.ok) throw new Error(result.issues.map((issue) => `${issue.code} ${issue.item}`).join())
  return result.value
}

interface Next {
  readonly on?: string
  readonly outcome?: Outcome
  readonly facts?: Partial<Facts>
}

function next(
  previous: SignedAssessment,
  { on = '2026-09-01', outcome = 'approval', facts = {} }: Next = {},
): CarriedOver {
  return carryOver(previous, {
    policy: national,
    facts: someFacts(facts),
    decision: { on, outcome, forum: 'official' },
  })
}

const reasonsOf = ({ dropped }: CarriedOver): string[] => [...new Set(dropped.map(({ reason }) => reason))]
const itemsOf = ({ carried }: CarriedOver) => carried.map((path) => path.at(-1))

describe('carrying over', () => {
  it('takes the facts along and leaves every judgement behind', () => {
    const result = next(signedAt())
    expect(itemsOf(result)).toEqual(['views.heard', 'views.content'])
    expect(result.dropped.map(({ path, reason }) => [path.at(-1), reason])).toEqual([
      ['screening.impact', 'judgement'],
      ['screening.protectionConcern', 'judgement'],
      ['bal.conflictText', 'judgement'],
      ['child.affectedHow', 'judgement'],
      ['bal.bestInterest', 'judgement'],
      ['bal.aligned', 'judgement'],
      ['dec.childParagraph', 'judgement'],
    ])
  })

  it('gives a draft with what was carried, the day of each original, and nothing else', () => {
    const { assessment } = next(signedAt())
    const { 'views.heard': heard, 'views.content': content } = anAssessment().children[0]?.answers ?? {}
    expect(assessment).toEqual({
      answers: {},
      alternatives: [],
      children: [
        {
          childRef: 'B1',
          answers: { 'views.heard': heard, 'views.content': content },
          areas: [],
          consequences: [],
          measures: [],
        },
      ],
      carried: {
        from: { on: signedOn, children: ['B1'] },
        answers: [
          { item: 'views.heard', childRef: 'B1', answeredOn: signedOn },
          { item: 'views.content', childRef: 'B1', answeredOn: signedOn },
        ],
      },
    })
    expect(Object.isFrozen(assessment.carried?.answers[0])).toBe(true)
  })

  it('carries a view of 90 days, and not one of 91', () => {
    expect(itemsOf(next(signedAt(), { on: addDays(signedOn, 90) }))).toEqual(['views.heard', 'views.content'])
    const late = next(signedAt(), { on: addDays(signedOn, 91) })
    expect(late.carried).toEqual([])
    expect(late.dropped.filter(({ reason }) => reason === 'tooOld').map(({ path }) => path.at(-1))).toEqual([
      'views.heard',
      'views.content',
    ])
    expect(late.assessment.carried).toBeUndefined()
  })

  it.each([
    ['180 days', 180, ['B1', 'area.situation']],
    ['181 days', 181, []],
  ])('with a situation of %s', (_, days, carried) => {
    const full = aPolicy({
      rules: [aRule({ then: { need: 'required', depth: 'full' }, when: { outcome: ['approval'] } })],
    })
    const first = aMatter({ policy: full, decision: { on: signedOn, outcome: 'approval' } })
    const area = {
      area: 'housing',
      answers: { 'area.relevance': 'yes', 'area.situation': 'Tre rum, nära skolan.' },
    } as const
    const assessment = {
      ...anAssessment(),
      children: anAssessment().children.map((child) => ({ ...child, areas: [area] })),
    }
    const kept = { contentHash: signedAt(signedOn, {}, assessment).signed.basis.contentHash }
    const basis = { ...signedAt().signed.basis, ...kept }
    const previous = { ...assessment, signed: { ...signedAt().signed, basis } }
    const decision = { on: addDays(signedOn, days), outcome: 'approval', forum: 'official' } as const
    const result = carryOver(previous, { policy: full, facts: first.situation.facts, decision })
    const situations = result.assessment.carried?.answers.filter(({ item }) => item === 'area.situation') ?? []
    expect(situations.flatMap(({ childRef, item }) => [childRef, item])).toEqual(carried)
  })

  it('lets the age run from the original answer, however many times it was carried', () => {
    const first = signedAt()
    const second = next(first, { on: '2026-09-10' })
    const again = answering(second.assessment, anAssessment().answers, {
      ...anAssessment().children[0]?.answers,
      'carry.since': 'Ingenting nytt enligt mamman och förskolan, som ringdes den 9 september.',
    })
    const signed = signedAt('2026-09-10', {}, again)
    const third = next(signed, { on: '2026-10-20' })
    expect(third.assessment.carried?.answers.map(({ answeredOn }) => answeredOn)).toEqual([signedOn, signedOn])
    expect(next(signed, { on: addDays(signedOn, 91) }).carried).toEqual([])
  })

  it.each<[string, Next, string]>([
    ['a child has come', { facts: { children: [aChild('B1'), aChild('B2')] } }, 'childrenChanged'],
    ['another child is there instead', { facts: { children: [aChild('B2')] } }, 'childrenChanged'],
    ['a follow-up is overdue', { facts: { followUpOverdue: 'yes' } }, 'followUpOverdue'],
    [
      'an open follow-up has passed its day',
      {
        facts: {
          openDuties: [{ kind: 'followUp', dueOn: '2026-08-31', basis: [], ownLimit: true, status: 'overdue' }],
        },
      },
      'followUpOverdue',
    ],
    [
      'there is a risk of losing the home where none was known',
      { facts: { housingRisk: 'arrears' } },
      'housingRiskGrew',
    ],
    ['the risk of losing the home is unknown', { facts: { housingRisk: 'unknown' } }, 'housingRiskGrew'],
    [
      'it is the third negative decision in six months',
      { outcome: 'rejection', facts: { earlierNegativeDecisions: 2 } },
      'thirdNegative',
    ],
    [
      'it is unknown how many negative decisions there were',
      { outcome: 'rejection', facts: { earlierNegativeDecisions: 'unknown' } },
      'thirdNegative',
    ],
  ])('carries nothing when %s', (_, given, reason) => {
    const result = next(signedAt(), given)
    expect(result.carried).toEqual([])
    expect(reasonsOf(result)).toEqual(['judgement', reason])
  })

  it.each<[string, Next]>([
    ['it is the second negative decision', { outcome: 'rejection', facts: { earlierNegativeDecisions: 1 } }],
    ['the third decision in six months is an approval', { facts: { earlierNegativeDecisions: 2 } }],
    ['no follow-up is overdue', { facts: { followUpOverdue: 'no' } }],
    [
      'the follow-up was held',
      {
        facts: {
          openDuties: [{ kind: 'followUp', dueOn: '2026-08-31', basis: [], ownLimit: true, status: 'metLate' }],
        },
      },
    ],
    [
      'the follow-up is due on the very day',
      {
        facts: {
          openDuties: [{ kind: 'followUp', dueOn: '2026-09-01', basis: [], ownLimit: true, status: 'dueSoon' }],
        },
      },
    ],
  ])('carries on when %s', (_, given) => {
    expect(itemsOf(next(signedAt(), given))).toEqual(['views.heard', 'views.content'])
  })

  it('carries while the risk of losing the home is what it was when signed, or less', () => {
    const previous = signedAt(signedOn, { housingRisk: 'notice' })
    expect(previous.signed.basis.housingRisk).toBe('notice')
    expect(next(previous, { facts: { housingRisk: 'notice' } }).carried).toHaveLength(2)
    expect(next(previous, { facts: { housingRisk: 'arrears' } }).carried).toHaveLength(2)
    expect(reasonsOf(next(previous, { facts: { housingRisk: 'evictionApplied' } }))).toContain('housingRiskGrew')
  })

  it('carries up to the day before a child turns 15, and not from the birthday on', () => {
    const facts = { children: [aChild('B1', { birthDate: '2011-09-02' })] }
    expect(next(signedAt(signedOn, facts), { on: '2026-09-01', facts }).carried).toHaveLength(2)
    expect(reasonsOf(next(signedAt(signedOn, facts), { on: '2026-09-02', facts }))).toContain('turned15')
  })

  it('carries for a child who was 15 already', () => {
    const facts = { children: [aChild('B1', { birthDate: '2011-08-03' })] }
    expect(next(signedAt(signedOn, facts), { facts }).carried).toHaveLength(2)
  })

  it('carries nothing when there was a concern for the child', () => {
    const worried = answering(anAssessment(), {
      'screening.protectionConcern': 'yes',
      'screening.protectionAction': 'reported',
    })
    expect(reasonsOf(next(signedAt(signedOn, {}, worried)))).toEqual(['judgement', 'protectionConcern'])
  })

  it('carries nothing when the content is not what was signed', () => {
    const signed = signedAt()
    const changed = answering(signed, {}, { 'views.heard': 'viaGuardian' }) as SignedAssessment
    expect(reasonsOf(next(changed))).toEqual(['judgement', 'contentChanged'])
  })

  it('leaves behind what is not asked this time', () => {
    const informed = answering(anAssessment(), {}, { 'views.informed': 'yes' })
    const result = next(signedAt(signedOn, {}, informed))
    expect(result.dropped).toContainEqual({ path: ['children', 0, 'answers', 'views.informed'], reason: 'notAsked' })
  })

  it('tells of lists that concern one decision only', () => {
    const consequence = {
      id: 'c1',
      alternative: 'proposal',
      area: 'housing',
      direction: 'unchanged',
      horizon: 'short',
      description: 'Bor kvar.',
    } as const
    const given = anAssessment()
    const children = given.children.map((child) => ({ ...child, consequences: [consequence] }))
    const { dropped } = next(signedAt(signedOn, {}, { ...given, children }))
    expect(dropped).toContainEqual({ path: ['children', 0, 'consequences'], reason: 'judgement' })
  })

  it('refuses what is not a signed assessment with known paths', () => {
    expect(() => next(anAssessment() as SignedAssessment)).toThrow(
      expect.objectContaining({ code: 'input.invalid', info: { paths: [['previous', 'signed']] } }),
    )
  })
})

describe('what was carried over', () => {
  const draft = (on: string, ofCase: object = {}, ofChild: object = {}, facts: Partial<Facts> = {}) => {
    const { assessment } = next(signedAt())
    const { 'views.heard': _, 'views.content': __, ...judgements } = anAssessment().children[0]?.answers ?? {}
    const given = answering(assessment, { ...anAssessment().answers, ...ofCase }, { ...judgements, ...ofChild })
    return draftContentIssues(aMatter({ facts, decision: { on, outcome: 'approval' } }), given)
  }
  const since = { 'carry.since': 'Ingenting har ändrats enligt mamman och klassläraren, tillfrågade i går.' }
  const told = (issues: ReturnType<typeof draft>) =>
    issues.filter(({ severity }) => severity === 'blocking').map(({ item, params }) => [item, params.reason])

  it('asks for each child what has changed since and how one knows', () => {
    expect(told(draft('2026-09-01'))).toEqual([['carry.since', undefined]])
    expect(blockersOf(draft('2026-09-01', {}, since))).toEqual([])
  })

  it('has to be answered anew once it is too old for the decision', () => {
    expect(told(draft(addDays(signedOn, 90), {}, since))).toEqual([])
    expect(told(draft(addDays(signedOn, 91), {}, since))).toEqual([
      ['views.heard', 'carriedTooOld'],
      ['views.content', 'carriedTooOld'],
    ])
  })

  it('has to be answered anew when a concern, another child or a greater risk comes afterwards', () => {
    const concern = { 'screening.protectionConcern': 'unknown', 'screening.protectionAction': 'consulted' }
    const anew = [
      ['views.heard', 'carriedNoMore'],
      ['views.content', 'carriedNoMore'],
    ]
    expect(told(draft('2026-09-01', concern, since))).toEqual(anew)
    expect(told(draft('2026-09-01', {}, since, { housingRisk: 'notice' }))).toEqual(expect.arrayContaining(anew))
    const children = [aChild('B1'), aChild('B2')]
    expect(told(draft('2026-09-01', {}, since, { children }))).toEqual(expect.arrayContaining(anew))
  })

  it('about the case asks of every child what has changed since', () => {
    const given = {
      ...anAssessment('B1', 'B2'),
      carried: { from: { on: signedOn, children: ['B1', 'B2'] }, answers: [] },
    }
    const children = [aChild('B1'), aChild('B2')]
    const asked = (answers: readonly { item: string; answeredOn: string }[]) => {
      const marked = { ...given, carried: { ...given.carried, answers } }
      const issues = draftContentIssues(aMatter({ facts: { children }, decision: { outcome: 'approval' } }), marked)
      return issues.filter(({ item }) => item === 'carry.since').map(({ childRef }) => childRef)
    }
    expect(asked([])).toEqual([])
    expect(asked([{ item: 'lss.familyCapacity', answeredOn: signedOn }])).toEqual(['B1', 'B2'])
  })

  it('is signed with the rest: to take away what says so changes the content', () => {
    const { assessment } = next(signedAt())
    const { 'views.heard': _, 'views.content': __, ...judgements } = anAssessment().children[0]?.answers ?? {}
    const signed = signedAt(
      '2026-09-01',
      {},
      answering(assessment, anAssessment().answers, { ...judgements, ...since }),
    )
    const { carried: ___, ...hidden } = signed
    expect(reasonsOf(next(signed, { on: '2026-09-20' }))).not.toContain('contentChanged')
    expect(reasonsOf(next(hidden, { on: '2026-09-20' }))).toContain('contentChanged')
  })

  it('cannot be a judgement, whoever marked it so', () => {
    const given = anAssessment()
    const answers = [{ item: 'bal.bestInterest', childRef: 'B1', answeredOn: '2026-09-01' }]
    const marked = answering({ ...given, carried: { from: { on: signedOn, children: ['B1'] }, answers } }, {}, since)
    const issues = draftContentIssues(aMatter({ decision: { on: '2026-09-01', outcome: 'approval' } }), marked)
    expect(told(issues)).toEqual([['bal.bestInterest', 'carriedNoMore']])
    expect(itemById.get('bal.bestInterest')?.carry?.kind).toBe('judgement')
  })
})
