import { type CaseFile, type ChildFact, Duty, explain, type ProposedDecision, parse } from 'barnkonsekvens'
import { duties, provisionsInForce } from 'barnkonsekvens/law'
import { national } from 'barnkonsekvens/policies'
import { messageFor } from 'barnkonsekvens/text'
import { describe, expect, it } from 'vitest'
import { decisionMaker, Filing, linked, opened, type Said } from './filing.js'

const child: ChildFact = { childRef: 'B1', birthDate: '2017-05-04', living: 'permanent', affected: 'direct' }
const registered = { type: 'child.registered', child }
const withdrawn = { type: 'case.withdrawn', reason: 'Återkallad.' }
const completed = { type: 'investigation.completed' }
const notified = { type: 'decision.notified', appealInfo: 'yes' }
const reconsidered = { type: 'decision.reconsidered', reason: 'Nya uppgifter.' }
const extended = (to: string): Said => ({ type: 'investigation.extended', to, reason: 'Utlåtande väntas.' })

/** A report about a child that came in on a day and was filed on it. */
const report = (receivedOn: string, given: object = {}): Filing =>
  new Filing({ policy: national, caseType: 'childInvestigation', receivedOn, at: `${receivedOn}T08:00:00Z`, ...given })

/** The same, with an investigation opened the same day about one child. */
const investigated = (openedOn: string, given: object = {}): Filing =>
  report(openedOn, given).on(openedOn, opened, linked, registered)

/** A decision of a day; help waits for no assessment. */
const made = (on: string, change: Partial<ProposedDecision> = {}): Said => ({
  type: 'decision.made',
  by: decisionMaker,
  decision: { on, outcome: 'approval', forum: 'official', provisions: [], ...change },
})

const decided = (on: string, given: object = {}): Filing => investigated(on, given).on(on, made(on))

/** What runs in a file of one kind: the day and how it stands. */
const times = ({ file }: Filing, kind: Duty['kind'], on: string) =>
  ofKind(file, kind, on).map(({ dueOn, status }) => [dueOn, status])
const ofKind = (file: CaseFile, kind: Duty['kind'], on: string): readonly Duty[] =>
  duties(file, { on }).filter((duty) => duty.kind === kind)

const otherTypes = ['economicAssistance', 'housing', 'partnerViolence', 'lss', 'addictionAdult', 'boardItem', 'other']

describe('the preliminary assessment', () => {
  it('is due fourteen days after the report came in, whenever it was filed', () => {
    const filing = report('2026-10-12', { at: '2026-10-19T08:00:00Z' })
    expect(times(filing, 'preliminaryAssessment', '2026-10-20')).toEqual([['2026-10-26', 'dueSoon']])
  })

  it.each(otherTypes)('is asked in no other kind of case: %s', (caseType) => {
    const file = report('2026-10-19', { caseType })
    expect(times(file, 'preliminaryAssessment', '2026-10-20')).toEqual([])
  })

  it.each([
    ['2026-10-25', 'upcoming'],
    ['2026-10-26', 'dueSoon'],
    ['2026-11-02', 'dueSoon'],
    ['2026-11-03', 'overdue'],
  ])('stands on %s as %s', (on, status) => {
    expect(times(report('2026-10-19'), 'preliminaryAssessment', on)).toEqual([['2026-11-02', status]])
  })

  it.each([
    { that: 'opening the investigation', event: opened },
    { that: 'the end of the case', event: withdrawn },
  ])('is met by $that, in time or late', ({ event }) => {
    const met = (on: string) => times(report('2026-10-19').on(on, event), 'preliminaryAssessment', '2026-12-01')
    expect(met('2026-11-02')).toEqual([['2026-11-02', 'met']])
    expect(met('2026-11-03')).toEqual([['2026-11-02', 'metLate']])
  })

  it('is not met yet on a day before it was', () => {
    const filing = report('2026-10-19').on('2026-11-03', opened)
    expect(times(filing, 'preliminaryAssessment', '2026-11-02')).toEqual([['2026-11-02', 'dueSoon']])
  })

  it('stays met in time when the case goes on in a further round', () => {
    const filing = decided('2026-10-19').on('2027-03-01', reconsidered)
    expect(times(filing, 'preliminaryAssessment', '2027-03-02')).toEqual([['2026-11-02', 'met']])
  })
})

describe('the time of an investigation', () => {
  it.each([
    ['2026-10-31T22:30:00Z', '2027-02-28'],
    ['2026-10-31T23:30:00Z', '2027-03-01'],
    ['2027-10-31T12:00:00Z', '2028-02-29'],
    ['2026-06-30T21:59:59Z', '2026-10-30'],
    ['2026-06-30T22:00:00Z', '2026-11-01'],
  ])('opened at %s ends four months on, by the Swedish day: %s', (at, dueOn) => {
    const filing = report('2026-06-01').on('2026-06-01', { ...opened, at })
    expect(ofKind(filing.file, 'investigation', '2026-06-02').map((duty) => duty.dueOn)).toEqual([dueOn])
  })

  it.each(otherTypes)('is set by law in no other kind of case: %s', (caseType) => {
    const filing = report('2026-10-19', { caseType }).on('2026-10-19', opened)
    expect(duties(filing.file, { on: '2026-10-20' }).filter(({ kind }) => kind.startsWith('investigation'))).toEqual([])
    expect(filing.issues('2026-10-20', extended('2027-06-30'))).toMatchObject([
      { code: 'event.notPossibleNow', params: { state: 'noLimit' } },
    ])
  })

  it('shows both days where the last is a day off, and counts the earlier', () => {
    expect(ofKind(investigated('2026-10-31').file, 'investigation', '2026-11-01')).toMatchObject([
      {
        dueOn: '2027-02-28',
        computed: { lastDay: '2027-02-28', nextWeekday: '2027-03-01', moves: 'unsettled' },
        settled: false,
        unsettled: ['nextWeekday'],
        ownLimit: false,
      },
    ])
  })

  it('is met by completing it, in time or late', () => {
    const met = (on: string) => times(investigated('2026-10-31').on(on, completed), 'investigation', '2027-06-01')
    expect(met('2027-02-28')).toEqual([['2027-02-28', 'met']])
    expect(met('2027-03-01')).toEqual([['2027-02-28', 'metLate']])
  })

  it('is met by the decision it led to, or the end of the case, but not by an interim decision', () => {
    const ending = (event: Said) =>
      times(investigated('2026-10-31').on('2027-02-01', event), 'investigation', '2027-03-01')
    expect(ending(made('2027-02-01'))).toEqual([['2027-02-28', 'met']])
    expect(ending(withdrawn)).toEqual([['2027-02-28', 'met']])
    expect(ending(made('2027-02-01', { outcome: 'interim' }))).toEqual([['2027-02-28', 'overdue']])
  })

  it('goes on after an interim decision that is followed by another round', () => {
    const filing = investigated('2026-10-31').on('2026-11-02', made('2026-11-02', { outcome: 'interim' }), reconsidered)
    expect(times(filing, 'investigation', '2026-11-03')).toEqual([['2027-02-28', 'upcoming']])
  })

  it('is looked at before it runs out, on days that are no law', () => {
    const watched = ofKind(investigated('2026-08-25').file, 'investigationWatch', '2026-11-24')
    expect(watched).toMatchObject([
      { dueOn: '2026-11-23', status: 'met', ownLimit: true },
      { dueOn: '2026-12-08', status: 'upcoming', ownLimit: true },
    ])
  })
})

describe('extending an investigation', () => {
  const filing = investigated('2026-10-31')

  it('is accepted on the last day', () => {
    const longer = investigated('2026-10-31').on('2027-02-28', extended('2027-04-15'))
    expect(times(longer, 'investigation', '2027-03-01')).toEqual([['2027-04-15', 'upcoming']])
  })

  it('is refused the day after, also where the last day was a day off', () => {
    const [issue, ...others] = filing.issues('2027-03-01', extended('2027-04-15'))
    expect(others).toEqual([])
    expect(issue).toMatchObject({
      code: 'deadline.passed',
      severity: 'blocking',
      params: { kind: 'investigation', dueOn: '2027-02-28' },
      basis: ['sol2025-20-3', 'tid-1', 'tid-2'],
      resolvedBy: ['investigation.completed'],
    })
  })

  it('is told in both languages why it is refused, and what to do', () => {
    const [sv, en] = (['sv', 'en'] as const).map((locale) =>
      filing.issues('2027-03-01', extended('2027-04-15')).map((issue) => messageFor(issue, locale)),
    )
    expect(sv).toMatchObject([
      {
        what: 'Tiden har gått ut: utredningen, 2027-02-28.',
        why: expect.stringMatching(/fyra månader.*medan den löper/),
        how: expect.stringMatching(/^Gör klart utredningen/),
      },
    ])
    expect(en).toMatchObject([
      {
        what: 'The time has run out: the investigation, 2027-02-28.',
        why: expect.stringMatching(/four months.*while it runs/),
        how: expect.stringMatching(/^Complete the investigation/),
      },
    ])
  })

  it('is refused by the Swedish day: late in the evening it is the next one', () => {
    const at = (time: string) => filing.blockers('2027-02-28', { ...extended('2027-04-15'), at: `2027-02-28T${time}Z` })
    expect([at('22:59:59'), at('23:00:00')]).toEqual([[], ['deadline.passed']])
  })

  it('is refused to a day that is no later than the limit', () => {
    expect(filing.issues('2027-02-01', extended('2027-02-28'))).toMatchObject([
      { code: 'event.malformed', path: ['to'] },
    ])
    expect(filing.blockers('2027-02-01', extended('2027-03-01'))).toEqual([])
  })

  it('can be done again while the longer time runs, and only then', () => {
    const longer = investigated('2026-10-31').on('2027-02-28', extended('2027-04-15'))
    expect(longer.blockers('2027-04-15', extended('2027-04-15'))).toEqual(['event.malformed'])
    expect(longer.blockers('2027-04-16', extended('2027-06-30'))).toEqual(['deadline.passed'])
    longer.on('2027-04-15', extended('2027-06-30'))
    expect(times(longer, 'investigation', '2027-04-16')).toEqual([['2027-06-30', 'upcoming']])
  })

  it.each([
    { that: 'was completed', filing: () => investigated('2026-10-31').on('2026-11-02', completed), state: 'completed' },
    { that: 'led to a decision', filing: () => decided('2026-10-31'), state: 'completed' },
    { that: 'was not opened', filing: () => report('2026-10-31'), state: 'noLimit' },
  ])('is refused where the investigation $that', ({ filing: other, state }) => {
    expect(other().issues('2026-11-03', extended('2027-04-15'))).toMatchObject([
      { code: 'event.notPossibleNow', params: { state } },
    ])
  })

  it('is refused by an integration', () => {
    const by = { id: 'system-1', role: 'system' }
    expect(filing.blockers('2026-11-03', { ...extended('2027-04-15'), by })).toEqual(['role.notAuthorised'])
  })
})

describe('the time for appeal', () => {
  const told = (recipients: readonly string[], change: object = {}): Said => ({ ...notified, recipients, ...change })
  const running = ({ file }: Filing, on: string) =>
    ofKind(file, 'appeal', on).map(({ recipient, dueOn, status }) => [recipient, dueOn, status])

  it('does not run before anybody was told', () => {
    expect(running(decided('2026-12-01'), '2026-12-02')).toEqual([])
  })

  it('runs three weeks from the day the party was told, and on to the next weekday', () => {
    const filing = decided('2026-12-01').on('2026-12-03', notified)
    expect(ofKind(filing.file, 'appeal', '2026-12-04')).toMatchObject([
      {
        dueOn: '2026-12-28',
        computed: { from: '2026-12-03', lastDay: '2026-12-24', nextWeekday: '2026-12-28', moves: 'yes' },
        settled: true,
        ownLimit: false,
        basis: ['fl-44', 'tid-1', 'tid-2'],
      },
    ])
  })

  it('runs for each who was told, from the day of each', () => {
    const filing = decided('2026-12-01')
      .on('2026-12-03', told(['vardnadshavare-1']))
      .on('2026-12-07', told(['vardnadshavare-2']))
    expect(running(filing, '2026-12-08')).toEqual([
      ['vardnadshavare-1', '2026-12-28', 'upcoming'],
      ['vardnadshavare-2', '2026-12-28', 'upcoming'],
    ])
    expect(running(filing.on('2026-12-09', told(['B1'])), '2026-12-09')).toContainEqual([
      'B1',
      '2026-12-30',
      'upcoming',
    ])
  })

  it('runs from the day the decision was got, where that is another than the day it was recorded', () => {
    const filing = decided('2026-12-01').on('2026-12-07', { ...notified, receivedOn: '2026-12-02' })
    expect(running(filing, '2026-12-08')).toEqual([[undefined, '2026-12-23', 'upcoming']])
  })

  it('cannot begin before the decision was made', () => {
    const early = { ...notified, receivedOn: '2026-11-30' }
    expect(decided('2026-12-01').blockers('2026-12-02', early)).toEqual(['event.outOfTime'])
  })

  it('does not begin again when somebody is told again', () => {
    const filing = decided('2026-12-01')
      .on('2026-12-03', told(['V1']))
      .on('2026-12-10', told(['V1', 'V2']))
    expect(running(filing, '2026-12-11')).toEqual([
      ['V1', '2026-12-28', 'upcoming'],
      ['V2', '2027-01-04', 'upcoming'],
    ])
  })

  it('begins anew with the decision of the next round, and that of the first is still told', () => {
    const filing = decided('2026-12-01')
      .on('2026-12-03', notified)
      .on('2027-02-01', reconsidered, made('2027-02-01'))
      .on('2027-02-02', notified)
    expect(running(filing, '2027-02-03')).toEqual([
      [undefined, '2026-12-28', 'met'],
      [undefined, '2027-02-23', 'upcoming'],
    ])
  })

  it('does not run where the decision cannot be appealed', () => {
    const filing = decided('2026-12-01').on('2026-12-03', { ...notified, appealInfo: 'notApplicable' })
    expect(running(filing, '2026-12-04')).toEqual([])
    expect(times(filing, 'notification', '2026-12-04')).toEqual([['2026-12-08', 'met']])
  })

  it('owes nobody anything once it has run out', () => {
    const filing = decided('2026-12-01').on('2026-12-03', notified)
    expect(running(filing, '2026-12-28')).toEqual([[undefined, '2026-12-28', 'dueSoon']])
    expect(running(filing, '2026-12-29')).toEqual([[undefined, '2026-12-28', 'met']])
  })

  it('is not told of by a notice that does not say how to appeal: the notice is still owed', () => {
    const filing = decided('2026-12-01').on('2026-12-03', { ...notified, appealInfo: 'no' })
    expect(times(filing, 'notification', '2026-12-08')).toEqual([['2026-12-08', 'dueSoon']])
    expect(times(filing, 'notification', '2026-12-09')).toEqual([['2026-12-08', 'overdue']])
    expect(times(filing.on('2026-12-09', notified), 'notification', '2026-12-09')).toEqual([['2026-12-08', 'metLate']])
  })

  it('warns of an appeal that came in after it, and takes it in all the same', () => {
    const filing = decided('2026-12-01').on('2026-12-03', told(['V1']))
    const appealed = (receivedOn: string, appellant = 'V1') =>
      filing.issues('2027-01-11', { type: 'decision.appealed', appellant, receivedOn })
    expect(appealed('2026-12-28')).toEqual([])
    expect(appealed('2026-12-29')).toMatchObject([
      { code: 'deadline.passed', severity: 'warning', params: { kind: 'appeal', dueOn: '2026-12-28' }, resolvedBy: [] },
    ])
    expect(messageFor(appealed('2026-12-29')[0] as never, 'sv').what).toBe(
      'Tiden har gått ut: tiden för att överklaga, 2026-12-28.',
    )
    // Nobody told this one, so that its time has not begun.
    expect(appealed('2026-12-29', 'V2')).toEqual([])
    const taken = filing.on('2027-01-11', { type: 'decision.appealed', appellant: 'V1', receivedOn: '2026-12-29' })
    expect(taken.file.content.appeals).toEqual([{ appellant: 'V1', receivedOn: '2026-12-29' }])
  })
})

describe('the end of a follow-up after an investigation', () => {
  const ends = (followUp: object, outcome: ProposedDecision['outcome'] = 'discontinuation') => {
    const filing = investigated('2026-05-04').on('2026-08-31', { ...completed, ...followUp })
    const settledBy = made('2026-08-31', { outcome })
    return times(
      outcome === 'discontinuation' ? filing : filing.on('2026-08-31', settledBy),
      'followUpEnd',
      '2026-09-01',
    )
  }

  it('comes six months on where one was decided, and where nobody said', () => {
    expect(ends({ followUp: 'yes' })).toEqual([['2027-02-28', 'upcoming']])
    expect(ends({})).toEqual([['2027-02-28', 'upcoming']])
  })

  it('does not come where there is none, or where nobody said and help was given', () => {
    expect(ends({ followUp: 'no' })).toEqual([])
    expect(ends({}, 'approval')).toEqual([])
    expect(ends({ followUp: 'yes' }, 'approval')).toEqual([['2027-02-28', 'upcoming']])
  })
})

describe('the review of a plan under LSS', () => {
  const planned = (plan: string): Filing =>
    decided('2026-11-02', { caseType: 'lss' }).on('2026-11-03', {
      ...notified,
      receivedOn: '2026-11-02',
      lssPlans: [{ childRef: 'B1', plan }],
    })

  it('comes a year after a plan was accepted, for the child', () => {
    expect(ofKind(planned('accepted').file, 'planReview', '2026-11-04')).toMatchObject([
      { childRef: 'B1', dueOn: '2027-11-02', status: 'upcoming', basis: ['lss-10', 'tid-1', 'tid-2'] },
    ])
  })

  it.each(['declined', 'notOffered', 'sip'])('is not owed where the plan was: %s', (plan) => {
    expect(times(planned(plan), 'planReview', '2026-11-04')).toEqual([])
  })

  it('is no longer owed to a child who has left', () => {
    const left = { type: 'child.left', childRef: 'B1', reason: 'Har flyttat.' }
    expect(times(planned('accepted').on('2027-01-11', left), 'planReview', '2027-12-01')).toEqual([
      ['2027-11-02', 'met'],
    ])
  })

  it('is no longer owed where a plan was declined, nor ended by what is said of another child', () => {
    const later = (childRef: string, plan: string) => ({ ...notified, lssPlans: [{ childRef, plan }] })
    const reviews = (said: Said) => times(planned('accepted').on('2027-10-04', said), 'planReview', '2027-12-01')
    expect(reviews(later('B1', 'declined'))).toEqual([['2027-11-02', 'met']])
    expect(reviews(later('B1', 'notOffered'))).toEqual([['2027-11-02', 'overdue']])
    expect(reviews(later('B2', 'declined'))).toEqual([['2027-11-02', 'overdue']])
  })

  it('comes a year after the last time, where the plan was accepted again', () => {
    const again = { ...notified, lssPlans: [{ childRef: 'B1', plan: 'accepted' }] }
    const filing = planned('accepted').on('2027-10-04', again)
    expect(times(filing, 'planReview', '2027-12-01')).toEqual([
      ['2027-11-02', 'met'],
      ['2028-10-04', 'upcoming'],
    ])
  })
})

describe('erasure', () => {
  const erased = ({ file }: Filing) =>
    ofKind(file, 'erasure', '2026-11-02').map(({ notBefore, dueOn, basis }) => [notBefore, dueOn, basis])
  const ended = (on: string, given: object = {}) => investigated('2025-12-01', given).on(on, withdrawn)

  it('is not spoken of while the case is open', () => {
    expect(erased(investigated('2025-12-01'))).toEqual([])
  })

  it('of a child investigation closed since the rule of 2026 waits until the child is thirty', () => {
    expect(erased(ended('2026-01-15'))).toEqual([
      ['2047-05-04', '2048-12-31', ['sol2025-16-1', 'sol2025-16-2a', 'tid-1']],
    ])
  })

  it('of one closed before is as of other papers', () => {
    expect(erased(ended('2026-01-14'))).toEqual([
      ['2031-01-14', '2032-12-31', ['sol2025-16-1', 'sol2025-trans-2025-1501', 'tid-1']],
    ])
  })

  it('of a report that led to no investigation is as of other papers', () => {
    expect(erased(report('2026-01-12').on('2026-01-15', withdrawn))).toEqual([
      ['2031-01-15', '2032-12-31', ['sol2025-16-1', 'tid-1']],
    ])
  })

  it('of the papers of a grown-up is by the Social Services Act, of LSS by its own', () => {
    expect(erased(ended('2026-01-15', { caseType: 'housing' }))).toEqual([
      ['2031-01-15', '2032-12-31', ['sol2025-16-1', 'tid-1']],
    ])
    expect(erased(ended('2026-01-15', { caseType: 'lss' }))).toEqual([
      ['2031-01-15', '2032-12-31', ['lss-21c', 'tid-1']],
    ])
  })

  it('is not dated while a child of the investigation is not born, nor for an item of a board', () => {
    const { birthDate: _, ...unborn } = { ...child, childRef: 'B2', expected: true as const }
    const filing = investigated('2025-12-01').on('2025-12-02', { type: 'child.registered', child: unborn })
    expect(erased(filing.on('2026-01-15', withdrawn))).toEqual([])
    expect(erased(ended('2026-01-15', { caseType: 'boardItem' }))).toEqual([])
  })

  it('waits for the youngest child of the investigation, also for one who has left', () => {
    const younger = { ...child, childRef: 'B2', birthDate: '2024-02-29' }
    const filing = investigated('2025-12-01')
      .on('2025-12-02', { type: 'child.registered', child: younger })
      .on('2025-12-03', { type: 'child.left', childRef: 'B2', reason: 'Har flyttat.' })
    expect(erased(filing.on('2026-01-15', withdrawn))).toEqual([
      ['2054-03-01', '2055-12-31', ['sol2025-16-1', 'sol2025-16-2a', 'tid-1']],
    ])
  })
})

describe('every time that runs', () => {
  const all = [
    report('2026-10-19'),
    investigated('2026-10-19').on('2026-11-02', extended('2027-06-30')),
    decided('2026-12-01').on('2026-12-03', notified),
    investigated('2026-10-19').on('2026-11-02', completed).on('2026-11-03', withdrawn),
    decided('2026-11-02', { caseType: 'lss' }).on('2026-11-03', {
      ...notified,
      lssPlans: [{ childRef: 'B1', plan: 'accepted' }],
    }),
    investigated('2026-10-19').on('2026-11-02', { type: 'sip.considered', childRef: 'B1', needed: 'yes' }),
  ].flatMap(({ file }) => duties(file, { on: '2026-12-04' }))
  const byLaw = all.filter(({ ownLimit }) => !ownLimit)

  it('is a limit of our own, or set by law, by its kind', () => {
    const kinds = (of: readonly Duty[]) => [...new Set(of.map(({ kind }) => kind))].sort()
    expect(kinds(byLaw)).toEqual([
      'appeal',
      'erasure',
      'followUpEnd',
      'investigation',
      'planReview',
      'preliminaryAssessment',
    ])
    expect(kinds(all.filter(({ ownLimit }) => ownLimit))).toEqual([
      'assessment',
      'feedback',
      'investigationWatch',
      'notification',
      'sip',
    ])
  })

  it('rests on provisions that are known, and where the law sets it on none that was no longer in force', () => {
    const known = (day: string) => provisionsInForce(day).map(({ id }) => id)
    const today = new Set(known('2026-12-04'))
    for (const { basis } of byLaw) {
      expect(basis).not.toEqual([])
      expect(basis.filter((id) => !today.has(id))).toEqual([])
    }
    for (const { basis, kind } of all) expect(basis, kind).not.toEqual([])
  })

  it('tells how its day was computed and whether that is settled, where the law sets it', () => {
    for (const { computed, settled, unsettled, dueOn } of byLaw) {
      expect([computed?.lastDay, computed?.nextWeekday]).toContain(dueOn)
      expect(settled).toBe(unsettled?.length === 0)
    }
  })

  it('is a duty by its schema, frozen, and the same in what explains the case', () => {
    for (const duty of all) expect(parse(Duty, duty)).toMatchObject({ ok: true })
    const { file } = decided('2026-12-01').on('2026-12-03', notified)
    const owed = duties(file, { on: '2026-12-04' })
    expect(Object.isFrozen(owed) && owed.every((duty) => Object.isFrozen(duty))).toBe(true)
    expect(explain(file, { on: '2026-12-04' }).duties).toEqual(owed)
  })

  it('is told earliest first', () => {
    const days = duties(decided('2026-12-01').on('2026-12-03', notified).file, { on: '2026-12-04' }).map(
      ({ dueOn }) => dueOn,
    )
    expect(days).toEqual([...days].sort())
    expect(days.length).toBeGreaterThan(4)
  })
})
