import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  appealDeadline,
  followUpDeadline,
  investigationDeadline,
  investigationWatchDays,
  planReviewDeadline,
  preliminaryAssessmentDeadline,
} from '../law/deadlines.js'
import { retention } from '../law/retention.js'
import type { Duty } from '../words/duty.schema.js'
import { computationText } from './computation-text.js'
import { dutyTexts } from './data/phrases.js'

type Computed = Parameters<typeof computationText>[0]

const set: Computed = { kind: 'feedback', childRef: 'B1', dueOn: '2026-12-02', basis: [], ownLimit: true }
const computed = { from: '2026-12-01', lastDay: '2026-12-08', nextWeekday: '2026-12-08', moves: 'yes' } as const
const openLimit: Computed = {
  ...set,
  ownLimit: false,
  settled: false,
  computed: { ...computed, count: 1, unit: 'weeks' },
}
const papers = retention({ lastNoteOn: '2026-11-02', act: 'sol', childInvestigation: 'no' })
const erasure = papers.erase === 'due' ? papers.deadline : undefined

/** Every kind of computation there is, by what it shows, in Swedish and English. */
const cases: readonly (readonly [string, Computed | undefined, string, string])[] = [
  [
    'a time that moves past an eve',
    appealDeadline({ receivedOn: '2026-12-03' }),
    'Tre veckor från 2026-12-03 är 2026-12-24 (julafton). Tiden går ut nästa vardag, 2026-12-28.',
    'Three weeks from 2026-12-03 is 2026-12-24 (Christmas Eve). The time runs out on the next weekday, 2026-12-28.',
  ],
  [
    'a time that moves past a Saturday without a name',
    appealDeadline({ receivedOn: '2026-10-24' }),
    'Tre veckor från 2026-10-24 är 2026-11-14 (lördag). Tiden går ut nästa vardag, 2026-11-16.',
    'Three weeks from 2026-10-24 is 2026-11-14 (Saturday). The time runs out on the next weekday, 2026-11-16.',
  ],
  [
    'a time that ends on an ordinary day',
    appealDeadline({ receivedOn: '2026-12-01' }),
    'Tre veckor från 2026-12-01 är 2026-12-22.',
    'Three weeks from 2026-12-01 is 2026-12-22.',
  ],
  [
    'a time of which it is not settled whether it moves',
    investigationDeadline({ openedOn: '2026-10-31' }),
    'Fyra månader från 2026-10-31 är 2027-02-28 (söndag). Det är inte avgjort om tiden går ut då eller nästa vardag, 2027-03-01: den tidigare dagen gäller.',
    'Four months from 2026-10-31 is 2027-02-28 (Sunday). Whether the time runs out then or on the next weekday, 2027-03-01, is not settled: the earlier day counts.',
  ],
  [
    'six months',
    followUpDeadline({ completedOn: '2026-09-14' }),
    'Sex månader från 2026-09-14 är 2027-03-14 (söndag). Det är inte avgjort om tiden går ut då eller nästa vardag, 2027-03-15: den tidigare dagen gäller.',
    'Six months from 2026-09-14 is 2027-03-14 (Sunday). Whether the time runs out then or on the next weekday, 2027-03-15, is not settled: the earlier day counts.',
  ],
  [
    'a time of which something else is open',
    preliminaryAssessmentDeadline({ receivedOn: '2026-12-09' }),
    '14 dagar från 2026-12-09 är 2026-12-23. Hur tiden räknas är inte helt avgjort.',
    '14 days from 2026-12-09 is 2026-12-23. How the time is counted is not fully settled.',
  ],
  [
    'a time of which both are open',
    preliminaryAssessmentDeadline({ receivedOn: '2026-12-10' }),
    '14 dagar från 2026-12-10 är 2026-12-24 (julafton). Det är inte avgjort om tiden går ut då eller nästa vardag, 2026-12-28: den tidigare dagen gäller. Hur tiden räknas är inte helt avgjort.',
    '14 days from 2026-12-10 is 2026-12-24 (Christmas Eve). Whether the time runs out then or on the next weekday, 2026-12-28, is not settled: the earlier day counts. How the time is counted is not fully settled.',
  ],
  [
    'one of a unit',
    planReviewDeadline({ reviewedOn: '2026-11-02' }),
    'Ett år från 2026-11-02 är 2027-11-02. Hur tiden räknas är inte helt avgjort.',
    'One year from 2026-11-02 is 2027-11-02. How the time is counted is not fully settled.',
  ],
  [
    'a day that was decided',
    investigationDeadline({ openedOn: '2026-10-31', extendedTo: '2027-04-15' }),
    'Tiden började 2026-10-31 och slutar den dag som har bestämts, 2027-04-15.',
    'The time began on 2026-10-31 and ends on the day that was decided, 2027-04-15.',
  ],
  [
    'a day that was decided and is a day off',
    investigationDeadline({ openedOn: '2026-10-31', extendedTo: '2027-05-01' }),
    'Tiden började 2026-10-31 och slutar den dag som har bestämts, 2027-05-01 (första maj). Den flyttas inte till nästa vardag.',
    'The time began on 2026-10-31 and ends on the day that was decided, 2027-05-01 (May Day). It does not move to the next weekday.',
  ],
  [
    'a limit of our own',
    investigationWatchDays({ openedOn: '2026-08-25' })[0],
    '90 dagar från 2026-08-25 är 2026-11-23. Ingen lag anger den dagen.',
    '90 days from 2026-08-25 is 2026-11-23. No Act sets that day.',
  ],
  [
    'what is not to be done before a day',
    erasure,
    'Tidigast 2031-11-02 och senast 2032-12-31.',
    'Not before 2031-11-02, and by 2032-12-31.',
  ],
  [
    'a day of our own that nothing more is known of',
    set,
    'Dagen är satt till 2026-12-02. Ingen lag anger den dagen.',
    'The day was set to 2026-12-02. No Act sets that day.',
  ],
  [
    'a day that a host has set by a law of its own',
    { ...set, ownLimit: false },
    'Dagen är satt till 2026-12-02.',
    'The day was set to 2026-12-02.',
  ],
  [
    'a time that is open without a question that is named',
    openLimit,
    'En vecka från 2026-12-01 är 2026-12-08. Hur tiden räknas är inte helt avgjort.',
    'One week from 2026-12-01 is 2026-12-08. How the time is counted is not fully settled.',
  ],
]

describe('how a day was computed', () => {
  it.each(cases)('is told of %s', (_, duty, sv, en) => {
    expect(duty && computationText(duty, 'sv')).toBe(sv)
    expect(duty && computationText(duty, 'en')).toBe(en)
  })

  it('says nothing is open of an investigation whose last day is an ordinary one', () => {
    const { settled, computed } = investigationDeadline({ openedOn: '2026-11-25' })
    expect([settled, computed.lastDay]).toEqual([false, '2027-03-25'])
    const text = computationText(investigationDeadline({ openedOn: '2026-11-25' }), 'sv')
    expect(text).toBe('Fyra månader från 2026-11-25 är 2027-03-25.')
  })

  it('is told of every kind of duty, by whole sentences and without a child or who was told', () => {
    for (const kind of Object.keys(dutyTexts) as Duty['kind'][]) {
      const duty = { ...openLimit, kind, recipient: 'vardnadshavare-1', status: 'met' } as const
      for (const locale of ['sv', 'en'] as const) {
        expect(computationText(duty, locale)).toMatch(/^\p{Lu}[^{}[\]]*\.$/u)
        expect(computationText(duty, locale)).not.toMatch(/B1|vardnadshavare/)
      }
    }
  })

  it('shows the day that counts, and every day of the computation that is another, whatever the time', () => {
    const day = fc.date({ min: new Date('2018-07-01'), max: new Date('2100-01-01'), noInvalidDate: true })
    fc.assert(
      fc.property(day, (date) => {
        const on = date.toISOString().slice(0, 10)
        for (const duty of [appealDeadline({ receivedOn: on }), investigationDeadline({ openedOn: on })]) {
          const { from, lastDay, nextWeekday } = duty.computed
          const shown = computationText(duty, 'en').match(/\d{4}-\d{2}-\d{2}/g)
          expect(new Set(shown)).toEqual(new Set([from, lastDay, nextWeekday]))
          expect(shown).toContain(duty.dueOn)
        }
      }),
    )
  })
})
