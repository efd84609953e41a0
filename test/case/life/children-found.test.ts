/** Children who are found, born, grow up, leave or turn out to be none of the household's, around a decision. */
import { explain } from 'barnkonsekvens'
import { boras } from 'barnkonsekvens/policies'
import { describe, expect, it } from 'vitest'
import {
  answered,
  approved,
  approvedCase,
  begun,
  closed,
  decided,
  Filing,
  heldClosed,
  inError,
  informed,
  kindsOpen,
  left,
  notified,
  open,
  opened,
  proposed,
  reconsidered,
  registering,
  rejectedCase,
  rejection,
  rentCase,
  reported,
  signed,
  signedCase,
  third,
} from './a-life.js'

const day = '2026-11-02'
const later = '2026-11-05'
const toReconsider = (filing: Filing, on = later) =>
  open(filing, on).filter((duty) => duty.startsWith('reconsideration'))
const corrected = (childRef: string, child: object) => ({
  type: 'child.corrected',
  childRef,
  child: { childRef, ...child },
  reason: 'Uppgiften var fel.',
})
const first = { birthDate: '2017-05-04', living: 'shared', affected: 'indirect' }
const expected = { childRef: 'B4', expected: true, living: 'unborn', affected: 'indirect' } as const
const born = { birthDate: '2026-11-04', living: 'permanent', affected: 'indirect' }

describe('a child found after the decision', () => {
  it('is recorded, and the decision is to be looked at again within seven days', () => {
    const filing = rejectedCase().on(later, registering(third))
    expect(filing.file.content.children).toHaveLength(3)
    expect(toReconsider(filing)).toEqual(['reconsideration B3 2026-11-12'])
  })

  it('leaves that day to the policy where it says another', () => {
    const limits = {
      owedAssessmentDays: 30,
      notificationDays: 7,
      feedbackDays: 30,
      dueSoonDays: 7,
      reconsiderationDays: 3,
    }
    const filing = begun({ policy: { ...boras.forsorjningsenheten, limits } })
      .on(day, approved())
      .on(later, registering(third))
    expect(toReconsider(filing)).toEqual(['reconsideration B3 2026-11-08'])
  })

  it('may be reported by an integration', () => {
    const filing = rejectedCase().on(later, { ...registering(third), by: { id: 'folkbokföringen', role: 'system' } })
    expect(toReconsider(filing)).toHaveLength(1)
  })

  it.each([['direct'], ['indirect'], ['unclear']])('is such a child when affected is %s', (affected) => {
    expect(toReconsider(rejectedCase().on(later, registering({ ...third, affected })))).toHaveLength(1)
  })

  it('is none when it is not affected, or has grown up', () => {
    const unaffected = { ...third, affected: 'none', reason: 'Bor hos sin mor i Umeå.' }
    expect(toReconsider(rejectedCase().on(later, registering(unaffected)))).toEqual([])
    const bornOn = (birthDate: string) => toReconsider(rejectedCase().on(later, registering({ ...third, birthDate })))
    expect(bornOn('2008-11-05')).toEqual([])
    expect(bornOn('2008-11-06')).toHaveLength(1)
  })

  it('is one that is expected as well', () => {
    expect(toReconsider(rejectedCase().on(later, registering(expected)))).toEqual(['reconsideration B4 2026-11-12'])
  })

  it('after help was given as after a refusal', () => {
    expect(toReconsider(approvedCase().on(later, registering(third)))).toHaveLength(1)
  })

  it('while nothing is decided, or in a round under way, leaves nothing to look at again', () => {
    expect(toReconsider(signedCase().on(later, registering(third)))).toEqual([])
    expect(toReconsider(rejectedCase().on(later, reconsidered, registering(third)))).toEqual([])
  })

  it('holds the closing, and reconsidering is what does it', () => {
    const filing = rejectedCase().on(later, registering(third), notified, informed('B1'), informed('B2'))
    expect(heldClosed(filing, later)).toEqual([
      ['duty.open', 'reconsideration', 'B3', '2026-11-12', 'caseworker', 'decision.reconsidered'],
    ])
    filing.on(later, reconsidered)
    expect(kindsOpen(filing, later)).not.toContain('reconsideration')
    filing.on(later, approved({ on: later }))
    expect(heldClosed(filing, later).map((held) => (held as string[])[1])).not.toContain('reconsideration')
  })

  it('is told of the next decision, and was not owed the telling of the one it was not in', () => {
    const filing = rejectedCase().on(later, registering(third))
    expect(open(filing, later).filter((duty) => duty.startsWith('feedback B3'))).toEqual([])
    filing.on(later, reconsidered, approved({ on: later }))
    expect(open(filing, later)).toContain('feedback B3 2026-12-05')
  })

  it('registered in error leaves nothing to look at again', () => {
    expect(toReconsider(rejectedCase().on(later, registering(third), inError('B3')))).toEqual([])
  })
})

describe('a correction after the decision', () => {
  it.each([
    ['indirect', 'direct', 1],
    ['indirect', 'indirect', 0],
    ['indirect', 'unclear', 0],
    ['indirect', 'none', 0],
  ] as const)('of a child from %s to %s leaves so much to look at again: %i', (_, affected, count) => {
    const reason = affected === 'none' ? { reason: 'Bor inte där.' } : {}
    const filing = rejectedCase().on(later, corrected('B1', { ...first, affected, ...reason }))
    expect(toReconsider(filing)).toHaveLength(count)
  })

  it('that shows a child where a grown-up was thought to be is a child found', () => {
    const grownUp = { birthDate: '2000-01-01', living: 'permanent', affected: 'indirect' }
    const filing = begun()
      .on('2026-10-20', registering({ childRef: 'B9', ...grownUp }))
      .on(day, proposed(), ...answered, signed, decided())
    expect(toReconsider(filing.on(later, corrected('B9', { ...grownUp, birthDate: '2001-01-01' })))).toEqual([])
    expect(toReconsider(filing.on(later, corrected('B9', { ...grownUp, birthDate: '2010-01-01' })))).toEqual([
      'reconsideration B9 2026-11-12',
    ])
  })

  it('of how a child lives leaves nothing to look at again', () => {
    expect(toReconsider(rejectedCase().on(later, corrected('B1', { ...first, living: 'contact' })))).toEqual([])
  })
})

describe('an expected child', () => {
  const expecting = () => new Filing().on('2026-10-20', opened, registering(expected))
  const part = {
    'child.affectedHow': 'Föds i december till ett hem där avgiften redan är betald och ingen kräver pengar.',
    'bal.bestInterest': 'Att föräldern har ekonomin i ordning när barnet kommer hem från förlossningen.',
    'bal.aligned': 'partly',
    'dec.childParagraph': 'Barnet som väntas påverkas genom hushållets pengar; föreningen tar över avgiften i vår.',
  }
  const heard = {
    'views.heard': 'notHeard',
    'views.notHeardReason': 'infant',
    'views.notHeardText': 'En vecka gammal; barnmorskan berättar att barnet äter och sover bra hemma.',
  }
  const answers = {
    'screening.impact': 'small',
    'screening.protectionConcern': 'no',
    'bal.conflictText': 'Avgiften vägdes mot att normen redan innehåller fritid och att föreningen har friplatser.',
    'eb.needs': ['leisure'],
    'eb.emergency': 'notApplicable',
    'eb.housingRisk': 'none',
  }
  const answering = (more: object = {}) => ({
    type: 'assessment.answered',
    answers,
    children: [{ childRef: 'B4', answers: { ...part, ...more } }],
  })

  it('is assessed, and is not told of the decision', () => {
    const filing = expecting().on(day, proposed(), answering(), signed, decided())
    expect(kindsOpen(filing, day)).toEqual(['notification'])
  })

  it('born after the decision is not owed the telling, and the decision stands', () => {
    const filing = expecting().on(day, proposed(), answering(), signed, decided()).on(later, corrected('B4', born))
    expect(kindsOpen(filing, later)).toEqual(['notification'])
  })

  it('born after the signature and before the decision is asked about anew, not as a new child', () => {
    const filing = expecting().on(day, proposed(), answering(), signed).on(later, corrected('B4', born))
    const found = filing.issues(later, decided({ on: later })).filter(({ severity }) => severity === 'blocking')
    expect(found.map(({ code, item, childRef }) => [code, item, childRef])).toEqual([
      ['assessment.incomplete', 'views.heard', 'B4'],
    ])
    filing.on(later, { type: 'assessment.reopened', reason: 'Barnet är fött.' }, answering(heard), {
      ...signed,
      decision: { ...rejection, on: later },
    })
    filing.on(later, decided({ on: later }))
    expect(open(filing, later)).toContain('feedback B4 2026-12-05')
  })
})

describe('a child who leaves after the decision', () => {
  it('is still told, and does not have to be in the next assessment', () => {
    const filing = rejectedCase().on(later, left('B2'))
    expect(open(filing, later)).toContain('feedback B2 2026-12-02')
    expect(filing.on(later, informed('B2')).blockers(later, informed('B2'))).toEqual([])
    expect(open(filing, later)).not.toContain('feedback B2 2026-12-02')
  })

  it('keeps the measure it was promised, and a plan it needs', () => {
    const filing = rentCase().on(later, { type: 'sip.considered', childRef: 'B1', needed: 'yes' }, left('B1'))
    expect(open(filing, later)).toEqual(
      expect.arrayContaining(['measure B1 vinterskor 2026-12-01', 'sip B1 2026-12-05']),
    )
    filing.on(later, reported('vinterskor'), { type: 'sip.declined', childRef: 'B1', reason: 'Flyttade till Kiruna.' })
    expect(open(filing, later)).toEqual(
      expect.not.arrayContaining(['measure B1 vinterskor 2026-12-01', 'sip B1 2026-12-05']),
    )
  })

  it('does not undo the decision, and is owed nothing of the next', () => {
    const filing = rejectedCase().on(later, left('B2'), reconsidered, approved({ on: later }))
    expect(toReconsider(filing)).toEqual([])
    expect(open(filing, later).filter((duty) => duty.startsWith('feedback B2'))).toEqual(['feedback B2 2026-12-02'])
  })

  it('before the decision is owed nothing and told nothing', () => {
    const filing = begun().on('2026-10-21', left('B2')).on(day, approved())
    expect(open(filing, day).filter((duty) => duty.includes('B2'))).toEqual([])
    expect(filing.blockers(day, informed('B2'))).toEqual(['child.unknown'])
  })
})

describe('a child registered in error', () => {
  it('is owed nothing, whatever was owed to it', () => {
    const filing = rentCase().on(later, { type: 'sip.considered', childRef: 'B1', needed: 'yes' }, inError('B1'))
    expect(open(filing, later).filter((duty) => duty.includes('B1'))).toEqual([])
    expect(open(filing, later)).toContain('feedback B2 2026-12-02')
  })

  it('does not hold the closing', () => {
    const filing = rejectedCase().on(later, inError('B2'), notified, informed('B1'))
    expect(filing.blockers(later, closed)).toEqual([])
  })
})

describe('a child who turns eighteen between two rounds', () => {
  const nearly = (birthDate: string) =>
    begun()
      .on('2026-10-20', registering({ childRef: 'B9', birthDate, living: 'permanent', affected: 'direct' }))
      .on(day, approved())

  it('is still told of the first decision, and is no child of the second', () => {
    const filing = nearly('2008-11-20').on('2026-11-20', reconsidered, approved({ on: '2026-11-20' }))
    expect(open(filing, '2026-11-20').filter((duty) => duty.startsWith('feedback B9'))).toEqual([
      'feedback B9 2026-12-02',
    ])
  })

  it('the day after the second decision is a child of it', () => {
    const filing = nearly('2008-11-21').on('2026-11-20', reconsidered, approved({ on: '2026-11-20' }))
    expect(open(filing, '2026-11-20')).toContain('feedback B9 2026-12-20')
  })

  it('no longer makes the matter a child’s where it was the only one', () => {
    const only = { childRef: 'B9', birthDate: '2008-11-20', living: 'permanent', affected: 'direct' }
    const filing = new Filing().on('2026-10-20', opened, registering(only))
    const need = (on: string) => explain(filing.file, { on, goal: { ...rejection, on } }).requirement?.need
    expect([need('2026-11-19'), need('2026-11-20')]).toEqual(['required', 'required'])
    filing.on('2026-10-21', { type: 'children.screened', childrenLinked: 'yes' })
    expect([need('2026-11-19'), need('2026-11-20')]).toEqual(['required', 'none'])
  })
})
