/** The next round of a case: the decision is looked at again, or a further one is asked for. */
import { carryOver, checkDecision, definePolicy, explain, replay, type SignedAssessment } from 'barnkonsekvens'
import { boras } from 'barnkonsekvens/policies'
import { describe, expect, it } from 'vitest'
import { factsOfHousehold } from '../facts.js'
import {
  answered,
  approval,
  approved,
  approvedCase,
  begun,
  closed,
  decided,
  decisionMaker,
  followedUp,
  fullyAnswered,
  further,
  granted,
  informed,
  notified,
  open,
  proposed,
  reconsidered,
  rejectedCase,
  rejection,
  rentCase,
  rentRefused,
  reported,
  signed,
  signedCase,
  statusOf,
  withdrawn,
} from './a-life.js'

const day = '2026-11-02'
const next = '2026-11-20'

describe('looking at a decision again', () => {
  it('comes after a decision and not before, for a reason, by a person', () => {
    expect(signedCase().blockers(day, reconsidered)).toEqual(['event.notPossibleNow'])
    expect(rejectedCase().blockers(next, { ...reconsidered, reason: '<p></p>' })).toEqual(['event.malformed'])
    expect(rejectedCase().blockers(next, { ...reconsidered, by: { id: 'e-tjänst', role: 'system' } })).toEqual([
      'role.notAuthorised',
    ])
    expect(rejectedCase().blockers(next, reconsidered)).toEqual([])
  })

  it('goes on in the same case, investigating, with the answers as a draft that is not signed', () => {
    const before = rejectedCase()
    const { assessment } = before.file.content
    const { state, content } = before.on(next, reconsidered).file
    expect(state).toEqual({ process: 'investigating', assessment: 'answering' })
    expect(content.assessment).toEqual(assessment)
    expect([content.signed, content.document, content.proposal, content.decision]).toEqual([null, null, null, null])
    expect(content.earlierDecisions.map(({ on, outcome }) => [on, outcome])).toEqual([[day, 'rejection']])
    expect(content.reconsideredAt?.slice(0, 10)).toBe(next)
  })

  it('leaves an assessment that nobody began as it was', () => {
    expect(approvedCase().on(next, reconsidered).file.state).toEqual({
      process: 'investigating',
      assessment: 'screened',
    })
  })

  it('keeps what is to be decided, or says what else is', () => {
    expect(rejectedCase().on(next, reconsidered).file.content.matter).toBe('Ansökan om fotbollsavgift')
    expect(rejectedCase().on(next, further).file.content.matter).toBe('Ansökan om fotbollsskor')
    expect(rejectedCase().blockers(next, { ...further, matter: ' ' })).toEqual(['event.malformed'])
  })

  it('asks for a signature anew before the next refusal, and for none before help', () => {
    const filing = rejectedCase().on(next, reconsidered)
    expect(filing.blockers(next, approved({ on: next }))).toEqual([])
    expect(filing.blockers(next, decided({ on: next }))).not.toEqual([])
  })

  it('can be done as often as there are decisions', () => {
    const filing = approvedCase()
    for (const on of ['2026-11-10', '2026-11-20', '2026-11-30']) filing.on(on, further, approved({ on }))
    expect(filing.file.content.earlierDecisions).toHaveLength(3)
  })

  it('begins a round whose decision is dated in it', () => {
    const filing = approvedCase().on(next, reconsidered)
    const dated = (on: string) => filing.blockers('2026-11-25', approved({ on }))
    expect(dated(day)).toEqual(['event.outOfTime'])
    expect(dated('2026-11-19')).toEqual(['event.outOfTime'])
    expect(dated(next)).toEqual([])
    expect(dated('2026-11-25')).toEqual([])
    expect(dated('2026-11-26')).toEqual(['event.outOfTime'])
  })

  it('is replayed to the same file', () => {
    const { file } = rentCase().on(next, further, notified, informed('B1'), approved({ on: next }))
    const replayed = replay(JSON.parse(JSON.stringify(file.trail)), { policies: [boras.forsorjningsenheten] })
    expect(replayed.ok && replayed.value).toEqual(file)
  })
})

describe('a signature older than a reconsideration', () => {
  const { signed: given } = signedCase().file.content
  const asked = (reconsideredAt: string) =>
    checkDecision({
      policy: boras.forsorjningsenheten,
      facts: { ...factsOfHousehold, reconsideredAt },
      assessment: given as SignedAssessment,
      decision: { ...rejection, by: decisionMaker },
    })

  it('is stale, and one of the same moment or later stands', () => {
    const at = String(given?.signed.at)
    expect(asked(at).allowed).toBe(true)
    expect(asked('2026-11-02T23:00:00Z').issues.map(({ code, params }) => [code, params])).toEqual([
      ['assessment.stale', { changed: [{ what: 'reconsidered', from: at, to: '2026-11-02T23:00:00Z' }] }],
    ])
    expect(asked('2026-11-01T00:00:00Z').allowed).toBe(true)
  })

  const defined = definePolicy({ ...boras.forsorjningsenheten, version: 'med dokument', accepts: ['document'] })
  const document = {
    kind: 'document',
    documentRef: 'DOK-1',
    signedBy: 'socialsekreterare-12',
    children: ['B1', 'B2'],
    outcomes: ['approval'],
  }

  it('is refused in the file too, where it comes as a document from elsewhere', () => {
    if (!defined.ok) throw new Error('not a policy')
    const filing = begun({ policy: defined.value }).on(day, approved()).on(next, reconsidered)
    const sent = (signedOn: string) =>
      filing.blockers(next, { ...signed, decision: { ...approval, on: next }, document: { ...document, signedOn } })
    expect(sent('2026-11-19')).toEqual(['assessment.stale'])
    expect(sent(next)).toEqual([])
  })
})

describe('negative decisions of earlier rounds', () => {
  /** A rejection, then in another round on a day the question of another rejection. */
  const secondOn = (on: string) => rejectedCase().on(on, further, ...answered)
  const depth = (on: string) => explain(secondOn(on).file, { on }).requirement?.depth

  it('ask for a full assessment of the next one for six months, the last day included', () => {
    expect(depth('2026-11-20')).toBe('full')
    expect(depth('2027-05-02')).toBe('full')
    expect(depth('2027-05-03')).toBe('simple')
  })

  it('make what was complete before incomplete, and fire the rule that says so', () => {
    const filing = secondOn(next)
    const { requirement } = explain(filing.file, { on: next })
    expect(requirement?.fired.map(({ ruleId }) => ruleId)).toContain('DEP4')
    expect(filing.blockers(next, decided({ on: next }))).toContain('assessment.incomplete')
    filing.on(next, fullyAnswered, { ...signed, decision: { ...rejection, on: next } })
    expect(filing.blockers(next, decided({ on: next }))).toEqual([])
  })

  it('are none where the earlier decisions helped', () => {
    const filing = approvedCase().on(next, further)
    expect(explain(filing.file, { on: next }).requirement?.depth).toBe('simple')
  })

  it.each(['partialRejection', 'termination'])('are also a %s', (outcome) => {
    const made = { ...rejection, outcome, lines: [] }
    const filing = begun()
      .on(day, proposed(made), ...answered, signed, decided(made))
      .on(next, further)
    expect(explain(filing.file, { on: next }).requirement?.fired.map(({ ruleId }) => ruleId)).toContain('DEP4')
  })

  it('told of from before the case count as well', () => {
    const told = { type: 'children.screened', childrenLinked: 'yes', earlierNegativeDecisions: 1 }
    const filing = approvedCase().on('2026-11-03', told).on(next, further)
    expect(explain(filing.file, { on: next }).requirement?.depth).toBe('full')
  })

  it('are still unknown where that was what was told', () => {
    const told = { type: 'children.screened', childrenLinked: 'yes', earlierNegativeDecisions: 'unknown' }
    const filing = approvedCase().on('2026-11-03', told).on(next, further)
    expect(explain(filing.file, { on: next }).requirement?.unknown).toContain('earlierNegativeDecisions')
  })
})

describe('carrying over into the draft of the next round', () => {
  it('begins it with the facts of the last one, and signing goes by what still stands', () => {
    const filing = rentCase()
    const { signed: earlier } = filing.file.content
    const facts = { ...factsOfHousehold, unit: 'forsorjningsenheten', openedOn: '2026-10-19' }
    const decision = { ...rejection, on: next }
    const begins = carryOver(earlier as SignedAssessment, { policy: boras.forsorjningsenheten, facts, decision })
    expect(begins.carried.length).toBeGreaterThan(0)
    const { assessment } = begins
    const cleared = Object.keys(earlier?.answers ?? {}).filter((item) => !(item in assessment.answers))
    const draft = {
      ...assessment,
      answers: { ...assessment.answers, ...Object.fromEntries(cleared.map((item) => [item, null])) },
    }
    filing.on(next, further, { type: 'assessment.answered', ...draft })
    const { content } = filing.file
    expect(content.assessment.carried).toEqual(assessment.carried)
    expect(content.assessment.answers).toEqual(assessment.answers)
    const asked = filing.issues(next, decided({ on: next })).map(({ item }) => item)
    expect(asked).toContain('carry.since')
  })
})

describe('what the first round left owing', () => {
  it('is owed in the second, beside what that leaves', () => {
    const filing = rejectedCase().on(next, reconsidered, approved({ on: next }))
    expect(open(filing, next)).toEqual([
      'notification 2026-11-09',
      'notification 2026-11-27',
      'feedback B1 2026-12-02',
      'feedback B2 2026-12-02',
      'assessment 2026-12-20',
      'feedback B1 2026-12-20',
      'feedback B2 2026-12-20',
    ])
  })

  it('is done while the second is under way, and no more than that', () => {
    const filing = rejectedCase().on(next, reconsidered, notified, informed('B1'))
    expect(open(filing, next)).toEqual(['feedback B2 2026-12-02', 'appeal 2026-12-11'])
    filing.on(next, approved({ on: next }))
    expect(open(filing, next)).toEqual(
      expect.arrayContaining(['notification 2026-11-27', 'feedback B1 2026-12-20', 'feedback B2 2026-12-20']),
    )
    expect(open(filing, next)).not.toContain('notification 2026-11-09')
  })

  it('was done on its day, whatever comes after', () => {
    const filing = rejectedCase()
      .on('2026-11-03', informed('B1'))
      .on(next, reconsidered, approved({ on: next }))
    expect(statusOf(filing, 'feedback', next, 'B1')).toBe('met')
  })

  it('holds the closing of the second', () => {
    const filing = rejectedCase().on(next, reconsidered, approved({ on: next }))
    const kinds = filing.issues(next, closed).map(({ params, childRef }) => [params.kind, childRef, params.dueOn])
    expect(kinds).toContainEqual(['feedback', 'B1', '2026-12-02'])
  })

  it('cannot be left behind by taking the second back', () => {
    const filing = rejectedCase().on(next, reconsidered)
    expect(filing.issues(next, withdrawn).map(({ code, params }) => [code, params.kind])).toEqual([
      ['duty.open', 'notification'],
      ['duty.open', 'feedback'],
      ['duty.open', 'feedback'],
    ])
    expect(explain(filing.file, { on: next }).allowed).not.toContain('case.withdrawn')
    filing.on(next, notified, informed('B1'), informed('B2'))
    expect(explain(filing.file, { on: next }).allowed).toContain('case.withdrawn')
    expect(filing.on(next, withdrawn).file.state.process).toBe('withdrawn')
  })

  it('does not hold an application that is taken back before there is any decision', () => {
    expect(begun().blockers(day, withdrawn)).toEqual([])
  })

  it('keeps a measure promised once, with its day, and what was done of it', () => {
    const filing = rentCase()
      .on(next, reported('avbetalning'), reconsidered, proposed({ ...rejection, ...rentRefused, on: next }), signed)
      .on(next, decided({ ...rentRefused, on: next }))
    expect(open(filing, next).filter((duty) => duty.startsWith('measure'))).toEqual([
      'measure B2 fritidskort 2026-11-27',
      'measure B1 vinterskor 2026-12-01',
    ])
  })
})

describe('the follow-ups of two rounds', () => {
  const twoRounds = () =>
    rentCase().on(
      next,
      further,
      { type: 'assessment.answered', answers: { 'fu.date': '2027-06-01' } },
      proposed({ ...rejection, on: next }),
      signed,
      decided({ on: next }),
    )
  const followUps = (on: string, ...held: readonly string[]) => {
    const filing = twoRounds()
    for (const each of held) filing.on(each, followedUp())
    return open(filing, on).filter((duty) => duty.startsWith('followUp'))
  }

  it('are two, each on its day', () => {
    expect(followUps(next)).toEqual(['followUp 2027-01-18', 'followUp 2027-06-01'])
  })

  it('are not both held by the first', () => {
    expect(followUps('2027-01-18', '2027-01-18')).toEqual(['followUp 2027-06-01'])
    expect(followUps('2027-01-10', '2027-01-10')).toEqual(['followUp 2027-06-01'])
  })

  it('are both held by one on the day of the second, or by one before each', () => {
    expect(followUps('2027-06-01', '2027-06-01')).toEqual([])
    expect(followUps('2027-05-31', '2027-05-31')).toEqual(['followUp 2027-06-01'])
    expect(followUps('2027-02-02', '2027-02-01', '2027-02-02')).toEqual([])
  })

  it('asking for a new assessment while one is under way ask for no further round', () => {
    const filing = rentCase().on(next, reconsidered, followedUp('reassess'))
    expect(open(filing, next).filter((duty) => duty.startsWith('reconsideration'))).toEqual([])
  })
})

it('a rejection proposed and changed to an approval among the alternatives stands on its signature, and after a reconsideration does not', () => {
  const alternatives = (['rejection', 'approval'] as const).map((outcome) => ({
    id: outcome,
    outcome,
    chosen: outcome === 'rejection',
    answers: {},
    matchesView: [],
  }))
  const filing = begun().on(
    day,
    proposed(),
    ...answered,
    { type: 'assessment.answered', alternatives },
    signed,
    decided({ outcome: 'approval', lines: granted }),
  )
  expect(open(filing, day)).not.toContain('assessment 2026-12-02')
  filing.on(next, reconsidered, approved({ on: next }))
  expect(open(filing, next)).toContain('assessment 2026-12-20')
})
