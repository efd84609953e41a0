import { checkDecision, explain, replay, verifyTrail } from 'barnkonsekvens'
import { boras } from 'barnkonsekvens/policies'
import { describe, expect, it } from 'vitest'
import { factsOfHousehold } from '../case/facts.js'
import {
  answered,
  decided,
  Filing,
  linked,
  opened,
  proposed,
  proposedCase,
  registered,
  rejection,
  signed,
  signedCase,
} from '../case/filing.js'

const third = { childRef: 'B3', birthDate: '2024-01-15', living: 'contact', affected: 'indirect' }

describe('a rejection to a household with two children in Borås', () => {
  it('waits while there is no assessment', () => {
    expect(proposedCase().blockers('2026-11-02', decided())).toEqual(['assessment.missing'])
  })

  it('tells every reason at once, child by child', () => {
    const filing = proposedCase().on('2026-11-02', answered[0] ?? opened)
    const reasons = filing.issues('2026-11-02', decided()).filter((issue) => issue.severity === 'blocking')
    expect(reasons.map(({ code, childRef, item }) => [code, childRef, item])).toEqual([
      ['assessment.incomplete', 'B1', 'bal.bestInterest'],
      ['assessment.incomplete', 'B1', 'dec.childParagraph'],
      ['text.stockPhrase', 'B1', 'child.affectedHow'],
      ['views.reasonMissing', 'B1', 'views.notHeardText'],
    ])
  })

  it('waits for the signature once everything is answered', () => {
    expect(
      proposedCase()
        .on('2026-11-02', ...answered)
        .blockers('2026-11-02', decided()),
    ).toEqual(['assessment.unsigned'])
  })

  it('is decided once the assessment is signed, and leaves what is owed to the party and each child', () => {
    const filing = signedCase().on('2026-11-02', decided())
    expect(filing.file.state).toEqual({ process: 'decided', assessment: 'signed' })
    expect(filing.file.content.owed.map(({ duty }) => [duty.kind, duty.childRef])).toEqual([
      ['notification', undefined],
      ['feedback', 'B1'],
      ['feedback', 'B2'],
    ])
  })

  it('is told to the party, which meets the duty to notify', () => {
    const filing = signedCase()
      .on('2026-11-02', decided())
      .on('2026-11-03', { type: 'decision.notified', appealInfo: 'yes' })
    const duties = explain(filing.file, { on: '2026-12-03' }).duties
    expect(duties.map(({ kind, status }) => [kind, status])).toEqual([
      ['notification', 'met'],
      ['appeal', 'met'],
      ['feedback', 'overdue'],
      ['feedback', 'overdue'],
    ])
  })

  it('leaves a trail that verifies and replays to the same file', () => {
    const { file } = signedCase().on('2026-11-02', decided())
    const stored = JSON.parse(JSON.stringify(file.trail))
    expect(verifyTrail(stored)).toEqual({ ok: true, erased: [] })
    const replayed = replay(stored, { policies: [boras.forsorjningsenheten] })
    expect(replayed.ok && replayed.value).toEqual(file)
  })
})

describe('a signature', () => {
  it('is stale when a third child is registered, naming it, and nothing else is told', () => {
    const filing = signedCase().on('2026-11-03', { type: 'child.registered', child: third })
    const issues = filing.issues('2026-11-03', decided({ on: '2026-11-03' }))
    expect(issues.map(({ code, params }) => [code, params])).toEqual([
      ['assessment.stale', { changed: [{ what: 'child', childRef: 'B3' }] }],
    ])
  })

  it.each([
    {
      that: 'registered in error',
      event: { type: 'child.corrected', childRef: 'B3', child: null, reason: 'Fel hushåll.' },
    },
    { that: 'who has left', event: { type: 'child.left', childRef: 'B3', reason: 'Har flyttat till sin mor.' } },
  ])('stands again when a third child $that is removed', ({ event }) => {
    const filing = signedCase().on('2026-11-03', { type: 'child.registered', child: third }, event)
    expect(filing.blockers('2026-11-03', decided({ on: '2026-11-03' }))).toEqual([])
  })

  it('is stale when an approval it was given for becomes a rejection', () => {
    const approval = { ...rejection, outcome: 'approval', lines: [] }
    const filing = new Filing()
      .on('2026-10-20', opened, linked, ...registered)
      .on('2026-11-02', proposed(approval), ...answered, signed)
    const changed = [{ what: 'outcome', from: 'approval', to: 'rejection' }]
    expect(filing.issues('2026-11-02', decided()).map(({ code, params }) => [code, params])).toEqual([
      ['assessment.stale', { changed }],
    ])
  })

  it('stands when the rejection it was given for becomes a partial one that was among the alternatives', () => {
    const alternatives = (['rejection', 'partialRejection'] as const).map((outcome) => ({
      id: outcome,
      outcome,
      chosen: outcome === 'rejection',
      answers: {},
      matchesView: [],
    }))
    const filing = proposedCase().on('2026-11-02', ...answered, { type: 'assessment.answered', alternatives }, signed)
    const lines = [{ need: 'leisure', applied: 2400, granted: 1200 }]
    expect(filing.blockers('2026-11-02', decided({ outcome: 'partialRejection', lines }))).toEqual([])
  })

  it('is stale for a partial rejection that nobody assessed', () => {
    const lines = [{ need: 'leisure', applied: 2400, granted: 1200 }]
    expect(signedCase().blockers('2026-11-02', decided({ outcome: 'partialRejection', lines }))).toEqual([
      'assessment.stale',
    ])
  })

  it('given under the old Act stands under the new one', () => {
    const old = { ...rejection, on: '2025-06-25', provisions: ['sol2001-4-1'] }
    const filing = new Filing({ at: '2025-06-01T08:00:00Z', receivedOn: '2025-06-01' })
      .on('2025-06-20', opened, linked, ...registered)
      .on('2025-06-25', proposed(old), ...answered, signed)
    expect(filing.blockers('2025-07-02', decided({ on: '2025-07-02', provisions: ['sol2025-12-1'] }))).toEqual([])
    expect(filing.blockers('2025-07-02', decided({ on: '2025-07-02', provisions: ['sol2001-4-1'] }))).toEqual([
      'law.notInForce',
    ])
  })

  it('has to be given again after the assessment was reopened', () => {
    const filing = signedCase().on('2026-11-03', { type: 'assessment.reopened', reason: 'Nya uppgifter från skolan.' })
    expect(filing.blockers('2026-11-03', decided({ on: '2026-11-03' }))).toEqual(['assessment.unsigned'])
  })
})

describe('when nobody knows whether there are children', () => {
  const unknown = { type: 'children.screened', childrenLinked: 'unknown' }
  const attempted = { ...unknown, unknownAfter: ['Sökt den sökande per telefon tre gånger och per brev.'] }
  const household = {
    type: 'assessment.answered',
    answers: {
      'screening.impact': 'noticeable',
      'screening.protectionConcern': 'unknown',
      'screening.protectionAction': 'consulted',
      'bal.conflictText':
        'Avslaget vägdes mot att barn kan finnas i hushållet och då blir utan fritidspengar i november.',
      'eb.needs': ['leisure'],
      'eb.emergency': 'notApplicable',
      'eb.housingRisk': 'none',
    },
  }
  const manager = { id: 'chef-1', role: 'manager' }

  it('a rejection waits as if there were', () => {
    const filing = new Filing().on('2026-10-20', opened, unknown)
    expect(filing.blockers('2026-10-20', decided({ on: '2026-10-20' }))).toEqual([
      'children.unsettled',
      'assessment.missing',
    ])
  })

  it('the way out is an assessment at household level after documented attempts, signed by a manager', () => {
    const filing = new Filing().on('2026-10-20', opened, attempted).on('2026-11-02', proposed(), household)
    expect(filing.blockers('2026-11-02', signed)).toEqual(['role.notAuthorised'])
    filing.on('2026-11-02', { ...signed, by: manager })
    expect(filing.blockers('2026-11-02', decided())).toEqual([])
  })

  it('registering a child settles it, and the child then has to be in the assessment', () => {
    const filing = new Filing().on('2026-10-20', opened, unknown).on('2026-10-21', ...registered.slice(0, 1))
    expect(filing.blockers('2026-10-21', decided({ on: '2026-10-21' }))).toEqual(['assessment.missing'])
  })
})

describe('a child who turns 18', () => {
  const turning = (birthDate: string) => ({ childRef: 'B9', birthDate, living: 'permanent', affected: 'indirect' })
  const filed = (birthDate: string) =>
    new Filing().on('2026-10-20', opened, linked, { type: 'child.registered', child: turning(birthDate) })

  it('the day before the decision does not count', () => {
    expect(filed('2008-11-01').blockers('2026-11-02', decided())).toEqual([])
  })

  it('the day after the decision counts', () => {
    expect(filed('2008-11-03').blockers('2026-11-02', decided())).toEqual(['assessment.missing'])
  })
})

describe('a household of which one child is known and has grown up', () => {
  const grownUp = { childRef: 'B9', birthDate: '2000-01-01', living: 'permanent', affected: 'indirect' } as const
  const facts = { caseType: 'economicAssistance', children: [grownUp] } as const
  const decision = { ...rejection, by: { id: 'b-2', role: 'decisionMaker' } } as const
  const ask = (childrenLinked: 'yes' | 'unknown') =>
    checkDecision({ policy: boras.forsorjningsenheten, facts: { ...facts, childrenLinked }, decision })

  it('has no child any more where all were told of', () => {
    expect(ask('yes').allowed).toBe(true)
  })

  it('may have others where it is unknown: silence never becomes no', () => {
    expect(ask('unknown').issues.map(({ code }) => code)).toEqual(['children.unsettled', 'assessment.missing'])
  })
})

describe('money', () => {
  it('that is granted is executable at once while the refusal of 400 of 12 000 kronor waits', () => {
    const lines = [{ need: 'rent', applied: 12_000, granted: 11_600 }]
    const verdict = checkDecision({
      policy: boras.forsorjningsenheten,
      facts: factsOfHousehold,
      decision: { ...rejection, outcome: 'partialRejection', lines, by: { id: 'b-2', role: 'decisionMaker' } },
    })
    expect(verdict).toMatchObject({ allowed: false, executable: [0] })
  })
})

describe('an approval', () => {
  const approval = { outcome: 'approval', lines: [{ need: 'leisure', applied: 2400, granted: 2400 }] }

  it('goes through without an assessment, which is then owed within thirty days', () => {
    const filing = new Filing().on('2026-10-20', opened, linked, ...registered).on('2026-11-02', decided(approval))
    expect(filing.file.content.owed[0]?.duty).toMatchObject({ kind: 'assessment', dueOn: '2026-12-02', ownLimit: true })
  })

  it('owes nothing more once the assessment is signed afterwards, and shows whether it was in time', () => {
    const after = { type: 'assessment.signed' }
    const filing = new Filing().on('2026-10-20', opened, linked, ...registered).on('2026-11-02', decided(approval))
    const status = (on: string) => explain(filing.file, { on }).duties.find(({ kind }) => kind === 'assessment')?.status
    expect(status('2026-11-10')).toBe('upcoming')
    expect(status('2026-11-26')).toBe('dueSoon')
    expect(status('2026-12-03')).toBe('overdue')
    filing.on('2026-11-20', ...answered, after)
    expect(status('2026-11-20')).toBe('met')
  })

  it('that grants less than was applied for is refused as a contradiction', () => {
    const filing = new Filing().on('2026-10-20', opened, linked, ...registered)
    const less = { outcome: 'approval', lines: [{ need: 'leisure', applied: 2400, granted: 2000 }] }
    expect(filing.blockers('2026-11-02', decided(less))).toEqual(['outcome.contradictsAmounts'])
  })
})
