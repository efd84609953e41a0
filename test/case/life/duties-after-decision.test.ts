/** What a decision leaves owing, what does each of it, and that a case is not closed before. */
import { boras, national } from 'barnkonsekvens/policies'
import { describe, expect, it } from 'vitest'
import {
  answered,
  approvedCase,
  begun,
  closed,
  decided,
  Filing,
  followedUp,
  fullyAnswered,
  heldClosed,
  informed,
  kindsOpen,
  notified,
  open,
  opened,
  proposed,
  registering,
  rejectedCase,
  rejection,
  rentCase,
  rentRefused,
  reported,
  signed,
  statusOf,
} from './a-life.js'

const day = '2026-11-02'
const later = '2026-11-03'

describe('the notice of a decision', () => {
  it('is owed within seven days, and met by telling how to appeal', () => {
    expect(open(rejectedCase(), day)).toContain('notification 2026-11-09')
    expect(kindsOpen(rejectedCase().on(later, notified), later)).not.toContain('notification')
  })

  it('is no notice where nobody says how to appeal, and is one where there is nothing to appeal', () => {
    const told = (appealInfo: string) => kindsOpen(rejectedCase().on(later, { ...notified, appealInfo }), later)
    expect(told('no')).toContain('notification')
    expect(told('notApplicable')).not.toContain('notification')
  })

  it('waits for the decision', () => {
    expect(begun().blockers(day, notified)).toEqual(['event.notPossibleNow'])
  })

  it('is got on the day of the decision at the earliest, and not later than it is recorded', () => {
    const got = (receivedOn: string) => rejectedCase().blockers(later, { ...notified, receivedOn })
    expect(got('2026-11-01')).toEqual(['event.outOfTime'])
    expect(got(day)).toEqual([])
    expect(got(later)).toEqual([])
    expect(got('2026-11-04')).toEqual(['event.outOfTime'])
  })
})

describe('a child of fifteen whose own matter it is', () => {
  const child = (birthDate: string) => ({ childRef: 'B9', birthDate, living: 'permanent', affected: 'direct' })
  const granted = (caseType: string, birthDate: string) =>
    new Filing({ policy: national, caseType, unit: 'barn' })
      .on('2026-10-20', opened, registering(child(birthDate)))
      .on(day, decided({ outcome: 'approval', lines: [], provisions: [] }))
  const ownNotice = 'notification B9 2026-11-09'

  it.each(['lss', 'childInvestigation'])('is told of the decision beside the party in %s', (caseType) => {
    expect(open(granted(caseType, '2011-11-02'), day)).toContain(ownNotice)
  })

  it('is not told so on the day before its fifteenth birthday', () => {
    expect(open(granted('lss', '2011-11-03'), day)).not.toContain(ownNotice)
  })

  it('is not told so from its eighteenth birthday: it is a grown-up party then', () => {
    expect(open(granted('lss', '2008-11-03'), day)).toContain(ownNotice)
    expect(open(granted('lss', '2008-11-02'), day)).not.toContain(ownNotice)
  })

  it('is not told so in a matter that is a grown-up’s', () => {
    expect(open(granted('addictionAdult', '2011-11-02'), day)).not.toContain(ownNotice)
  })

  it('is told when it is among those who got the notice, and not by a notice to the others', () => {
    const filing = granted('lss', '2011-11-02')
    filing.on(later, { ...notified, recipients: ['vårdnadshavare-1'] })
    expect(open(filing, later)).toContain(ownNotice)
    expect(open(filing, later)).not.toContain('notification 2026-11-09')
    filing.on(later, { ...notified, recipients: ['B9'] })
    expect(kindsOpen(filing, later)).not.toContain('notification')
  })

  it('holds the closing, by name', () => {
    const filing = granted('lss', '2011-11-02').on(later, notified, informed('B9'))
    expect(heldClosed(filing, later)).toContainEqual([
      'duty.open',
      'notification',
      'B9',
      '2026-11-09',
      'caseworker',
      'decision.notified',
    ])
  })
})

describe('telling the children', () => {
  it('is owed to each child who counts within thirty days', () => {
    expect(open(rejectedCase(), day)).toEqual(
      expect.arrayContaining(['feedback B1 2026-12-02', 'feedback B2 2026-12-02']),
    )
  })

  it('is met for the child that was told, and for no other', () => {
    expect(open(rejectedCase().on(later, informed('B1', { reaction: 'Blev ledsen.' })), later)).toEqual(
      expect.not.arrayContaining(['feedback B1 2026-12-02']),
    )
    expect(open(rejectedCase().on(later, informed('B1')), later)).toContain('feedback B2 2026-12-02')
  })

  it('is met by a reason for telling somebody else, and not by markup without a word', () => {
    const reason = 'Barnet är fyra månader; mamman får beskedet.'
    expect(open(rejectedCase().on(later, informed('B1', { notGivenReason: reason })), later)).not.toContain(
      'feedback B1 2026-12-02',
    )
    expect(rejectedCase().blockers(later, informed('B1', { notGivenReason: '<p></p>' }))).toEqual(['event.malformed'])
  })

  it('is not owed where the assessment gave a reason, and is where it gave none', () => {
    const granting = (answers: object) =>
      begun().on(
        day,
        ...answered,
        { type: 'assessment.answered', children: [{ childRef: 'B1', answers }] },
        decided({ outcome: 'approval', lines: [] }),
      )
    const reason = { 'fb.notGivenReason': 'Barnet är för litet; mamman får beskedet.' }
    expect(open(granting({ 'fb.status': 'notGiven', ...reason }), day)).not.toContain('feedback B1 2026-12-02')
    expect(open(granting({ 'fb.status': 'notGiven' }), day)).toContain('feedback B1 2026-12-02')
  })

  it.each([
    ['an expected child', { childRef: 'B9', expected: true, living: 'unborn', affected: 'indirect' }],
    [
      'a child who has turned eighteen',
      { childRef: 'B9', birthDate: '2008-11-02', living: 'shared', affected: 'indirect' },
    ],
    [
      'a child who is not affected',
      { childRef: 'B9', birthDate: '2015-01-01', living: 'contact', affected: 'none', reason: 'Bor i Umeå.' },
    ],
  ])('is not owed to %s', (_, child) => {
    const filing = begun().on(day, registering(child), decided({ outcome: 'approval', lines: [] }))
    expect(open(filing, day).filter((duty) => duty.startsWith('feedback'))).toEqual([
      'feedback B1 2026-12-02',
      'feedback B2 2026-12-02',
    ])
  })

  it('is owed to a child who turns eighteen the day after', () => {
    const child = { childRef: 'B9', birthDate: '2008-11-03', living: 'shared', affected: 'indirect' }
    const filing = begun().on(day, registering(child), decided({ outcome: 'approval', lines: [] }))
    expect(open(filing, day)).toContain('feedback B9 2026-12-02')
  })

  it('is only told of a child the case knows, and waits for the decision', () => {
    expect(rejectedCase().blockers(later, informed('B7'))).toEqual(['child.unknown'])
    expect(begun().blockers(day, informed('B1'))).toEqual(['event.notPossibleNow'])
  })

  it('is met on its last day and met late the day after', () => {
    const told = (on: string) => statusOf(rejectedCase().on(on, informed('B1')), 'feedback', '2027-01-01', 'B1')
    expect(told('2026-12-02')).toBe('met')
    expect(told('2026-12-03')).toBe('metLate')
  })
})

describe('the measures that were promised', () => {
  it('are owed each by its own day', () => {
    expect(open(rentCase(), day)).toEqual(
      expect.arrayContaining([
        'measure B1 avbetalning 2026-11-20',
        'measure B1 vinterskor 2026-12-01',
        'measure B2 fritidskort 2026-11-27',
      ]),
    )
  })

  it('are owed with the telling of the child where no day was set', () => {
    const measures = [{ id: 'laxhjalp', what: 'Läxhjälp', addresses: ['c1'], responsible: 'Skolkuratorn' }]
    const filing = begun().on(
      day,
      ...answered,
      { type: 'assessment.answered', children: [{ childRef: 'B1', measures }] },
      decided({ outcome: 'approval', lines: [] }),
    )
    expect(open(filing, day)).toContain('measure B1 laxhjalp 2026-12-02')
  })

  it.each([
    ['done', true],
    ['cancelled', true],
    ['ongoing', false],
    ['planned', false],
  ])('reported as %s are done with: %s', (status, isDone) => {
    const filing = rentCase().on(later, reported('vinterskor', { status, reason: 'Släkten gav skor.' }))
    expect(open(filing, later).includes('measure B1 vinterskor 2026-12-01')).toBe(!isDone)
  })

  it('are cancelled for a reason only', () => {
    const cancelled = (more: object) =>
      rentCase().blockers(later, reported('vinterskor', { status: 'cancelled', ...more }))
    expect(cancelled({})).toEqual(['event.malformed'])
    expect(cancelled({ reason: '<p> </p>' })).toEqual(['event.malformed'])
    expect(cancelled({ reason: 'Släkten gav skor.' })).toEqual([])
  })

  it('are those of that child: another child’s or an unknown one is refused', () => {
    expect(rentCase().blockers(later, reported('fritidskort'))).toEqual(['event.malformed'])
    expect(rentCase().blockers(later, reported('fritidskort', { childRef: 'B2' }))).toEqual([])
    expect(rentCase().blockers(later, reported('cykel'))).toEqual(['event.malformed'])
  })

  it('that were done or cancelled before the decision are not owed', () => {
    const measures = [
      { id: 'a', what: 'Läxhjälp', addresses: ['c1'], dueOn: '2026-10-30', status: 'done' },
      { id: 'b', what: 'Skor', addresses: ['c1'], dueOn: '2026-12-01', status: 'cancelled', reason: 'Fick skor.' },
      { id: 'c', what: 'Kort', addresses: ['c1'], dueOn: '2026-12-02', status: 'ongoing' },
    ]
    const filing = begun().on(
      day,
      ...answered,
      { type: 'assessment.answered', children: [{ childRef: 'B1', measures }] },
      decided({ outcome: 'approval', lines: [] }),
    )
    expect(open(filing, day).filter((duty) => duty.startsWith('measure'))).toEqual(['measure B1 c 2026-12-02'])
  })
})

describe('the follow-up', () => {
  it('is owed on the day the assessment set, and none where none was asked for', () => {
    expect(open(rentCase(), day)).toContain('followUp 2027-01-18')
    expect(kindsOpen(rejectedCase(), day)).not.toContain('followUp')
  })

  it('held early, on its day or late is held', () => {
    const held = (on: string) => statusOf(rentCase().on(on, followedUp()), 'followUp', '2027-03-01')
    expect([held('2026-12-01'), held('2027-01-18'), held('2027-01-19')]).toEqual(['met', 'met', 'metLate'])
  })

  it('says what became of it, with words that show', () => {
    expect(rentCase().blockers(later, { ...followedUp(), result: '<p></p>' })).toEqual(['event.malformed'])
  })

  it('that asks for a new assessment leaves the case to be looked at again within seven days', () => {
    expect(open(rentCase().on(later, followedUp('reassess')), later)).toContain('reconsideration 2026-11-10')
    for (const next of ['stands', 'changeMeasures', 'reportConcern'])
      expect(kindsOpen(rentCase().on(later, followedUp(next)), later)).not.toContain('reconsideration')
  })
})

describe('the closing of a case', () => {
  it('is refused with everything that is owed at once: what, to whom, when, who does it and by which event', () => {
    expect(heldClosed(rentCase(), day)).toEqual([
      ['duty.open', 'notification', undefined, '2026-11-09', 'caseworker', 'decision.notified'],
      ['duty.open', 'measure', 'B1', '2026-11-20', 'caseworker', 'measure.reported'],
      ['duty.open', 'measure', 'B2', '2026-11-27', 'caseworker', 'measure.reported'],
      ['duty.open', 'measure', 'B1', '2026-12-01', 'caseworker', 'measure.reported'],
      ['duty.open', 'feedback', 'B1', '2026-12-02', 'caseworker', 'child.informed'],
      ['duty.open', 'feedback', 'B2', '2026-12-02', 'caseworker', 'child.informed'],
      ['duty.open', 'followUp', undefined, '2027-01-18', 'caseworker', 'followUp.held'],
    ])
  })

  it('names the measure', () => {
    const measures = rentCase()
      .issues(day, closed)
      .flatMap(({ params }) => String(params.measure ?? []))
      .filter((measure) => measure !== '')
    expect(measures).toEqual(['avbetalning', 'fritidskort', 'vinterskor'])
  })

  const does = [
    notified,
    reported('avbetalning'),
    reported('fritidskort', { childRef: 'B2' }),
    reported('vinterskor', { status: 'cancelled', reason: 'Släkten gav skor.' }),
    informed('B1'),
    informed('B2', { notGivenReason: 'Barnet är hos sin far; han berättar.' }),
    followedUp(),
  ]

  it('goes through when all of it is done, and not while any one of it is left', () => {
    expect(
      rentCase()
        .on(later, ...does)
        .blockers(later, closed),
    ).toEqual([])
    for (const undone of does) {
      const filing = rentCase().on(later, ...does.filter((event) => event !== undone))
      expect(filing.blockers(later, closed)).toEqual(['duty.open'])
    }
  })

  it('is not held by what only runs out: the time for appeal', () => {
    const filing = rejectedCase().on(later, notified, informed('B1'), informed('B2'))
    expect(kindsOpen(filing, later)).toEqual(['appeal'])
    expect(filing.blockers(later, closed)).toEqual([])
  })

  it('waits for an assessment that an approval left owing', () => {
    const filing = approvedCase().on(later, notified, informed('B1'), informed('B2'))
    expect(heldClosed(filing, later)).toEqual([
      ['duty.open', 'assessment', undefined, '2026-12-02', 'caseworker', 'assessment.answered,assessment.signed'],
    ])
    expect(filing.on(later, ...answered, signed).blockers(later, closed)).toEqual([])
  })

  it('comes after a decision and not before, and nothing comes after it', () => {
    expect(begun().blockers(day, closed)).toEqual(['event.notPossibleNow'])
    const filing = rejectedCase().on(later, notified, informed('B1'), informed('B2'), closed)
    expect(filing.file.state.process).toBe('closed')
    for (const event of [notified, informed('B1'), fullyAnswered, followedUp(), closed])
      expect(filing.blockers(later, event)).toEqual(['event.notPossibleNow'])
  })
})

it('an assessment that the policy wants from the opening holds the closing of Relationsvåldsenheten’s case', () => {
  const start = { caseType: 'partnerViolence', unit: 'relationsvald', policy: boras.relationsvaldsenheten }
  const shelter = { ...rejection, outcome: 'approval', lines: [], provisions: [] }
  const expected = { childRef: 'B9', expected: true, living: 'unborn', affected: 'indirect' }
  const filing = new Filing(start)
    .on('2026-10-20', opened, registering(expected))
    .on(day, proposed(shelter), decided(shelter))
    .on(later, notified)
  expect(heldClosed(filing, later)).toEqual([
    ['duty.open', 'assessment', undefined, '2026-11-18', 'caseworker', 'assessment.answered,assessment.signed'],
  ])
})

it('a decision on rent leaves the same owing however its lines are given', () => {
  const filing = begun().on(
    day,
    proposed({ ...rejection, ...rentRefused }),
    fullyAnswered,
    signed,
    decided({ lines: undefined }),
  )
  expect(open(filing, day)).toEqual(open(rentCase(), day))
})
