import { definePolicy, explain, type Policy, type ProposedDecision } from 'barnkonsekvens'
import { boras, national } from 'barnkonsekvens/policies'
import { describe, expect, it } from 'vitest'
import { valueLists } from '../../src/words/data/value-lists.js'
import { follow } from '../property/plan-follower.js'
import {
  answered,
  caseworker,
  decided,
  Filing,
  firstAttempt,
  linked,
  opened,
  proposedCase,
  registered,
  rejection,
  type Said,
  signed,
  signedCase,
} from './filing.js'

const day = '2026-11-02'
const lines = [{ need: 'leisure', applied: 2400, granted: 2400 }]
const approval: ProposedDecision = { ...rejection, outcome: 'approval', lines }
const unknown = { type: 'children.screened', childrenLinked: 'unknown' }
const attempts = { ...unknown, unknownAfter: ['Ringt den sökande tre gånger utan svar.'] }
const notified = { type: 'decision.notified', appealInfo: 'yes' }
const younger = { childRef: 'B4', birthDate: '2024-08-08', living: 'shared', affected: 'indirect' }
const found = { type: 'child.registered', child: younger }
const reopened = { type: 'assessment.reopened', reason: 'Nya uppgifter.' }
const reconsidered = { type: 'decision.reconsidered', reason: 'Nya uppgifter.' }
const fullRule = {
  id: 'OWN1',
  when: { forum: ['official', 'committee', 'board', 'chair'] },
  then: { need: 'required', depth: 'full' },
  status: 'adoptedPolicy',
  basis: ['crc-art-3'],
  note: 'Vår egen.',
} as const
const [, elder] = firstAttempt.children ?? []

type Goal = Parameters<typeof explain>[1]
const planOf = ({ file }: Filing, options: Partial<Goal> = {}) => explain(file, { on: day, ...options }).plan
const typesOf = (filing: Filing, options: Partial<Goal> = {}) => planOf(filing, options)?.map(({ type }) => type)
const stepOf = (filing: Filing, type: string, options: Partial<Goal> = {}) =>
  planOf(filing, options)?.find((step) => step.type === type)
const itemsOf = (filing: Filing, options: Partial<Goal> = {}) => stepOf(filing, 'assessment.answered', options)?.items

/** A case in which the children are registered and nothing has been answered. */
const begun = (given: object = {}) => new Filing(given).on('2026-10-20', opened, linked, ...registered)
/** The household's policy with other rules beside it. */
function policyWith(change: Partial<Policy>): Policy {
  const defined = definePolicy({ ...boras.forsorjningsenheten, version: 'egen', ...change })
  if (!defined.ok) throw new Error(defined.issues.map(({ code }) => code).join())
  return defined.value
}
const signing = {
  sign: ['childRightsOfficer'],
  signHousehold: ['decisionMaker'],
  override: ['manager'],
  decide: { official: ['system', 'decisionMaker'], committee: ['board'], board: ['board'], chair: ['board'] },
  secondReader: [],
} as const

describe('the way to a rejection', () => {
  it('from a case just received opens it, asks for the children, assesses, signs and decides', () => {
    expect(planOf(new Filing())).toEqual([
      { type: 'investigation.opened', who: ['caseworker'] },
      { type: 'children.screened', who: ['caseworker'] },
      { type: 'assessment.answered', who: ['caseworker'], items: expect.any(Array) },
      { type: 'assessment.signed', who: ['manager'] },
      { type: 'decision.made', who: ['caseworker', 'decisionMaker', 'manager'] },
    ])
  })

  it('registers a child where there are children and none is known', () => {
    const filing = new Filing().on('2026-10-20', opened, linked)
    expect(typesOf(filing)).toEqual(['child.registered', 'assessment.answered', 'assessment.signed', 'decision.made'])
  })

  it('asks again where it is unknown whether there are children and nobody has tried to find out', () => {
    const filing = new Filing().on('2026-10-20', opened, unknown)
    expect(typesOf(filing)?.slice(0, 2)).toEqual(['children.screened', 'assessment.answered'])
  })

  it('assesses the household where attempts are documented, and a manager signs', () => {
    const filing = new Filing().on('2026-10-20', opened, attempts)
    expect(typesOf(filing)).toEqual(['assessment.answered', 'assessment.signed', 'decision.made'])
    expect(itemsOf(filing)?.filter(({ childRef }) => childRef !== undefined)).toEqual([])
    expect(stepOf(filing, 'assessment.signed')?.who).toEqual(['manager'])
  })

  it('lists what is open of each child, before anything is answered', () => {
    const items = itemsOf(begun()) ?? []
    for (const childRef of ['B1', 'B2']) expect(items).toContainEqual({ item: 'views.heard', childRef })
    expect(items).toContainEqual({ item: 'bal.conflictText' })
  })

  it('lists only what is open: nothing that is answered', () => {
    const filing = begun().on('2026-10-21', {
      type: 'assessment.answered',
      answers: firstAttempt.answers,
      children: [elder],
    })
    const items = itemsOf(filing) ?? []
    expect([...new Set(items.map(({ childRef }) => childRef))]).toEqual(['B1'])
  })

  it('does not answer again where nothing is open', () => {
    expect(typesOf(proposedCase().on(day, ...answered))).toEqual(['assessment.signed', 'decision.made'])
  })

  it('is the decision alone once the assessment is signed', () => {
    expect(typesOf(signedCase())).toEqual(['decision.made'])
  })

  it('opens a signature that no longer stands before what is new is answered', () => {
    const filing = signedCase().on(day, found)
    expect(typesOf(filing)).toEqual([
      'assessment.reopened',
      'assessment.answered',
      'assessment.signed',
      'decision.made',
    ])
    expect(new Set(itemsOf(filing)?.map(({ childRef }) => childRef))).toEqual(new Set(['B4']))
  })

  it('signs again where the one who signed may not sign any more', () => {
    const left = ['B1', 'B2'].map((childRef) => ({ type: 'child.left', childRef, reason: 'Har flyttat.' }))
    const filing = signedCase().on(day, ...left, attempts)
    expect(typesOf(filing)).toEqual(['assessment.reopened', 'assessment.signed', 'decision.made'])
    expect(stepOf(filing, 'assessment.signed')?.who).toEqual(['manager'])
  })

  it('leaves to another hand what the one who asks may not decide', () => {
    const goal = { ...rejection, forum: 'board' as const }
    expect(planOf(signedCase(), { goal, by: caseworker })).toEqual([{ type: 'decision.made', who: ['board'] }])
  })

  it('leaves to another hand what the one who read it may not decide too', () => {
    const goal = { ...rejection, secondReader: { id: 'chef-1', role: 'manager' as const } }
    expect(typesOf(signedCase(), { goal, by: { id: 'Chef-1', role: 'decisionMaker' } })).toEqual(['decision.made'])
  })
})

describe('the way to help', () => {
  it('is the decision alone, since what is owed comes after it', () => {
    expect(typesOf(begun(), { goal: approval })).toEqual(['decision.made'])
    expect(typesOf(new Filing(), { goal: approval })).toEqual(['investigation.opened', 'decision.made'])
  })
})

describe('an assessment that is still owed for help', () => {
  const helped = () => begun().on(day, decided(approval))

  it('is made before a rejection, with the outcome it was owed for among those assessed', () => {
    const filing = helped()
    expect(typesOf(filing, { goal: rejection })).toEqual([
      'decision.reconsidered',
      'assessment.answered',
      'assessment.signed',
      'decision.made',
    ])
    expect(itemsOf(filing, { goal: rejection })).toContainEqual({ item: 'alt.list', outcome: 'approval' })
    expect(stepOf(filing, 'assessment.signed', { goal: rejection })?.dueOn).toBe('2026-12-02')
  })

  it('is made with one signature once that outcome is listed', () => {
    const alternative = { id: 'bifall', outcome: 'approval', chosen: false, answers: {}, matchesView: [] }
    const filing = helped().on(day, reconsidered, ...answered)
    expect(itemsOf(filing, { goal: rejection })).toEqual([{ item: 'alt.list', outcome: 'approval' }])
    filing.on(day, { type: 'assessment.answered', alternatives: [alternative] })
    expect(typesOf(filing, { goal: rejection })).toEqual(['assessment.signed', 'decision.made'])
    filing.on(day, { ...signed, decision: rejection })
    expect(typesOf(filing, { goal: rejection })).toEqual(['decision.made'])
  })

  it('is made before the closing too, also when a later decision was assessed', () => {
    const filing = helped().on(day, reconsidered, decided({ ...approval, outcome: 'interim', lines: [] }))
    const plan = planOf(filing) ?? []
    expect(plan.map(({ type }) => type)).toEqual([
      'decision.notified',
      'assessment.answered',
      'assessment.signed',
      'child.informed',
      'child.informed',
      'case.closed',
    ])
    expect(itemsOf(filing)).toContainEqual({ item: 'alt.list', outcome: 'approval' })
  })

  it('begins with asking for the children where nobody has', () => {
    const filing = new Filing().on(day, opened, decided(approval))
    expect(typesOf(filing)).toEqual([
      'decision.notified',
      'children.screened',
      'assessment.answered',
      'assessment.signed',
      'case.closed',
    ])
  })

  it('asks for the children too where an assessment is about groups of them', () => {
    const filing = new Filing({ caseType: 'boardItem' }).on(day, opened, decided({ outcome: 'interim', lines: [] }))
    expect(typesOf(filing)?.[1]).toBe('children.screened')
  })

  it('has no way without another decision where there are children and none was known', () => {
    const filing = new Filing().on(day, opened, linked, decided(approval))
    expect(planOf(filing)).toBeUndefined()
  })
})

describe('the way to the closing', () => {
  const measure = (id: string, dueOn: string) => ({
    id,
    what: 'Handläggaren ringer föreningen om friplatsen och bokar den åt syskonen.',
    addresses: ['k1'],
    responsible: 'handläggaren',
    dueOn,
    status: 'planned',
  })
  const promised = {
    type: 'assessment.answered',
    children: [{ childRef: 'B1', measures: [measure('M1', '2026-11-20'), measure('M2', '2026-12-20')] }],
  }

  it('tells the party and each child, each by its day', () => {
    expect(planOf(signedCase().on(day, decided()))).toEqual([
      { type: 'decision.notified', who: ['caseworker'], dueOn: '2026-11-09' },
      { type: 'child.informed', who: ['caseworker'], childRef: 'B1', dueOn: '2026-12-02' },
      { type: 'child.informed', who: ['caseworker'], childRef: 'B2', dueOn: '2026-12-02' },
      { type: 'case.closed', who: ['caseworker'] },
    ])
  })

  it('goes by the days, whatever kinds of duty they are', () => {
    const filing = proposedCase().on(day, ...answered, promised, signed, decided())
    expect(planOf(filing)?.map(({ type, childRef, measure: id }) => [type, id ?? childRef])).toEqual([
      ['decision.notified', undefined],
      ['measure.reported', 'M1'],
      ['child.informed', 'B1'],
      ['child.informed', 'B2'],
      ['measure.reported', 'M2'],
      ['case.closed', undefined],
    ])
  })

  it('leaves out what is done', () => {
    const filing = signedCase().on(day, decided(), notified, { type: 'child.informed', childRef: 'B2' })
    expect(typesOf(filing)).toEqual(['child.informed', 'case.closed'])
  })

  it('leaves out what is done by now, also when it is read on a day before', () => {
    const filing = signedCase().on(day, decided()).on('2026-11-06', notified)
    expect(typesOf(filing, { on: day })).toEqual(['child.informed', 'child.informed', 'case.closed'])
  })

  it('tells a child once of two decisions', () => {
    const filing = signedCase().on(day, decided(), reconsidered, decided(approval))
    expect(typesOf(filing)?.filter((type) => type === 'child.informed')).toHaveLength(2)
    expect(typesOf(filing)?.filter((type) => type === 'decision.notified')).toHaveLength(1)
  })

  it('names a child who acts for itself among those to be told', () => {
    const child = { childRef: 'B5', birthDate: '2011-01-05', living: 'permanent', affected: 'direct' }
    const filing = new Filing({ caseType: 'lss' }).on('2026-10-20', opened, linked, { type: 'child.registered', child })
    expect(stepOf(filing.on(day, decided(approval)), 'decision.notified')?.recipients).toEqual(['B5'])
  })

  it('holds each follow-up by its day, and one for all that are due by then', () => {
    const again = (on: string, date: string, filing: Filing): Filing => {
      const goal = { ...rejection, on }
      filing.on(on, reconsidered, { type: 'assessment.answered', answers: { 'fu.date': date } })
      filing.file = follow(filing.file, { on, goal }, 9).at(-1)?.file ?? filing.file
      return filing
    }
    const first = again('2026-11-03', '2027-02-15', signedCase().on(day, decided()))
    const both = again('2026-11-05', '2027-06-15', again('2026-11-04', '2027-02-15', first))
    const followUps = (on: string) =>
      planOf(both, { on })?.flatMap(({ type, dueOn }) => (type === 'followUp.held' ? dueOn : []))
    expect(followUps('2026-11-05')).toEqual(['2027-02-15', '2027-06-15'])
    expect(followUps('2027-06-14')).toEqual(['2027-02-15', '2027-06-15'])
    expect(followUps('2027-06-15')).toEqual(['2027-02-15'])
  })

  it('has none where the decision has to be looked at again: another decision is nothing that is owed', () => {
    const filing = signedCase().on(day, decided(), found)
    expect(planOf(filing)).toBeUndefined()
  })

  it('has none where a text that is owed would have to be written anew', () => {
    const filing = begun().on(day, answered[0] as Said, decided(approval))
    expect(planOf(filing)).toBeUndefined()
  })
})

describe('the next round', () => {
  it('comes first where another decision is asked for after one was made', () => {
    const filing = signedCase().on(day, decided())
    expect(typesOf(filing, { goal: approval })).toEqual(['decision.reconsidered', 'decision.made'])
  })

  it('is owed by its day where a child was found', () => {
    const filing = signedCase().on(day, decided(), found)
    expect(planOf(filing, { goal: approval })?.[0]).toEqual({
      type: 'decision.reconsidered',
      who: ['caseworker'],
      dueOn: '2026-11-09',
    })
  })

  it('is a person’s to begin, also when an integration asks for the way', () => {
    const filing = signedCase().on(day, decided())
    const by = { id: 'integration', role: 'system' } as const
    expect(typesOf(filing, { goal: approval, by })).toEqual(['decision.reconsidered', 'decision.made'])
  })
})

describe('where something that was said would have to change, there is no plan', () => {
  const goals: readonly (readonly [string, Partial<ProposedDecision>])[] = [
    ['a provision that is not in force', { provisions: ['sol2001-4-1'] }],
    ['amounts that contradict the outcome', { lines: [{ need: 'leisure', applied: 2400, granted: 400 }] }],
    ['urgency against somebody', { urgent: { reason: 'Hyran förfaller.' } }],
  ]
  it.each(goals)('in the decision: %s', (_, change) => {
    expect(typesOf(signedCase(), { goal: rejection })).toEqual(['decision.made'])
    expect(planOf(signedCase(), { goal: { ...rejection, ...change } })).toBeUndefined()
  })

  it('a text that says nothing', () => {
    expect(planOf(proposedCase().on(day, answered[0] as Said))).toBeUndefined()
  })

  it('but a text without a word in it says nothing, and is answered', () => {
    const empty = {
      type: 'assessment.answered',
      children: [{ childRef: 'B1', answers: { 'bal.bestInterest': '<p></p>' } }],
    }
    const filing = proposedCase().on(day, ...answered, empty)
    expect(itemsOf(filing)).toEqual([{ item: 'bal.bestInterest', childRef: 'B1' }])
  })

  it('a code that leaves the question open', () => {
    const open = { type: 'assessment.answered', answers: { 'eb.emergency': 'needed' } }
    expect(planOf(proposedCase().on(day, ...answered, open))).toBeUndefined()
  })

  it('another alternative that is chosen', () => {
    const alternative = { id: 'a', outcome: 'approval', chosen: true, answers: {}, matchesView: [] }
    const filing = proposedCase().on(day, ...answered, { type: 'assessment.answered', alternatives: [alternative] })
    expect(planOf(filing)).toBeUndefined()
  })

  it('two alternatives that are both chosen', () => {
    const policy = policyWith({ rules: [fullRule] })
    const both = ['a', 'b'].map((id) => ({ id, outcome: 'rejection', chosen: true, answers: {}, matchesView: [] }))
    const listing = (alternatives: readonly object[]) =>
      planOf(begun({ policy }).on(day, { type: 'assessment.answered', alternatives }))
    expect(listing(both.slice(1))).toBeDefined()
    expect(listing(both)).toBeUndefined()
  })

  it('a consequence of an alternative that is not listed', () => {
    const stray = {
      id: 'k1',
      alternative: 'a',
      area: 'leisure',
      direction: 'unchanged',
      description: 'Byter till kören.',
    }
    const said = { type: 'assessment.answered', children: [{ childRef: 'B1', consequences: [stray] }] }
    expect(planOf(proposedCase().on(day, ...answered, said))).toBeUndefined()
  })

  it('areas that were all said not to be concerned, where one has to be', () => {
    const policy = policyWith({ rules: [fullRule] })
    const areas = (codes: readonly string[]) => ({
      type: 'assessment.answered',
      children: [{ childRef: 'B1', areas: codes.map((area) => ({ area, answers: { 'area.relevance': 'no' } })) }],
    })
    const open = (codes: readonly string[]) => itemsOf(begun({ policy }).on(day, areas(codes)))
    expect(open(valueLists.area.slice(1))).toContainEqual({ item: 'area.relevance', childRef: 'B1' })
    expect(open(valueLists.area)).toBeUndefined()
  })

  it('what was signed for help, where a rejection owes an assessment', () => {
    const owing = { ...fullRule, then: { need: 'required', depth: 'simple', gate: 'owe' } } as const
    const policy = policyWith({ includes: [], rules: [owing], signing: national.signing, limits: national.limits })
    const filing = begun({ policy }).on(day, decided())
    expect(typesOf(filing)).toContain('assessment.signed')
    filing.on(day, reconsidered, decided(approval))
    expect(planOf(filing)).toBeUndefined()
  })

  it('a day before the facts last changed', () => {
    expect(planOf(signedCase(), { on: '2026-10-19' })).toBeUndefined()
  })
})

describe('a case that has ended', () => {
  it.each([
    ['withdrawn', new Filing().on(day, { type: 'case.withdrawn', reason: 'Återkallad.' })],
    [
      'closed',
      signedCase().on(
        day,
        decided(),
        notified,
        ...['B1', 'B2'].map((childRef) => ({ type: 'child.informed', childRef })),
        { type: 'case.closed' },
      ),
    ],
  ])('has no plan: %s', (_, filing) => {
    expect(planOf(filing)).toBeUndefined()
    expect(planOf(filing, { goal: approval })).toBeUndefined()
  })
})

describe('who can take a step', () => {
  const policy = policyWith({ signing })

  it('is said by the policy', () => {
    const filing = begun({ policy })
    expect(stepOf(filing, 'assessment.signed')?.who).toEqual(['childRightsOfficer'])
    expect(stepOf(filing, 'decision.made')?.who).toEqual(['decisionMaker'])
    expect(stepOf(new Filing({ policy }).on(day, opened, attempts), 'assessment.signed')?.who).toEqual([
      'decisionMaker',
    ])
  })

  it('is never an integration for a decision against somebody', () => {
    expect(stepOf(begun({ policy }), 'decision.made', { goal: rejection })?.who).toEqual(['decisionMaker'])
    expect(stepOf(begun({ policy }), 'decision.made', { goal: approval })?.who).toEqual(['system', 'decisionMaker'])
  })
})

describe('a document in the stead of an assessment', () => {
  const policy = policyWith({ accepts: ['document'] })
  const document = {
    kind: 'document',
    documentRef: 'DOK-2026-88',
    signedBy: 'socialsekreterare-12',
    signedOn: day,
    children: ['B1', 'B2'],
    outcomes: ['rejection'],
  }
  const documented = () => begun({ policy }).on(day, { type: 'assessment.signed', decision: rejection, document })

  it('leaves the decision alone to be made', () => {
    expect(typesOf(documented())).toEqual(['decision.made'])
  })

  it('is opened and assessed where it no longer stands', () => {
    const ways = ['assessment.reopened', 'assessment.answered', 'assessment.signed', 'decision.made']
    expect(typesOf(documented().on(day, found))).toEqual(ways)
    expect(itemsOf(documented().on(day, found))?.map(({ childRef }) => childRef)).toContain('B1')
  })

  it('is opened and assessed where a new policy does not accept it', () => {
    const replaced = { type: 'policy.replaced', policy: boras.forsorjningsenheten, reason: 'Nya regler.' }
    expect(typesOf(documented().on(day, replaced))?.[0]).toBe('assessment.reopened')
  })

  it('is what an opened case goes on from', () => {
    expect(typesOf(documented().on(day, reopened))?.[0]).toBe('assessment.answered')
  })
})
