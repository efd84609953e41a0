/** Cases that span 2025-07-01, when the Social Services Act (2025:400) took the place of that of 2001. */
import { explain, type Issue, replay } from 'barnkonsekvens'
import { appealDeadline, cite, duties, openQuestion } from 'barnkonsekvens/law'
import { boras, national } from 'barnkonsekvens/policies'
import { computationText, messageFor } from 'barnkonsekvens/text'
import { describe, expect, it } from 'vitest'
import {
  answered,
  decided,
  decisionMaker,
  Filing,
  linked,
  opened,
  proposed,
  registered,
  rejection,
  signed,
} from '../case/filing.js'

const opening = { receivedOn: '2025-05-12', at: '2025-05-12T08:00:00Z' }
const notified = { type: 'decision.notified', appealInfo: 'yes' }

/** The household's case, opened and investigated in May 2025, with its assessment signed for a decision of a day. */
const signedOn = (on: string): Filing =>
  new Filing(opening)
    .on('2025-05-20', opened, linked, ...registered)
    .on(on, proposed({ ...rejection, on, provisions: [] }), ...answered, signed)

/** The decision of a day that rests on provisions. */
const citing = (on: string, ...provisions: string[]) => decided({ on, provisions })

const aboutLaw = (issues: readonly Issue[]) => issues.filter(({ code }) => code === 'law.notInForce')
const message = (issues: readonly Issue[], locale: 'sv' | 'en') =>
  aboutLaw(issues).flatMap((issue) => Object.values(messageFor(issue, locale)))

describe('a case opened in May 2025 and decided in August', () => {
  const day = '2025-08-12'
  const issues = signedOn(day).issues(day, citing(day, 'sol2001-4-1', 'fl-32'))

  it('is not decided by the Act that has ended: what corresponds to what was cited is named', () => {
    expect(aboutLaw(issues)).toMatchObject([
      {
        severity: 'blocking',
        path: ['decision', 'provisions', 0],
        params: {
          provision: 'sol2001-4-1',
          on: day,
          corresponding: ['sol2025-11-1', 'sol2025-12-1', 'sol2025-12-3', 'sol2025-11-2', 'sol2025-10-5'],
        },
      },
    ])
  })

  it('tells it in both languages, by section and Act', () => {
    const [what, , how] = message(issues, 'sv')
    expect(what).toBe(
      'Vilken lag gäller på beslutsdagen? Den 2025-08-12 gäller inte 4 kap. 1 § socialtjänstlagen (2001:453).',
    )
    expect(how).toMatch(/^Byt till 11 kap\. 1 § socialtjänstlagen \(2025:400\), 12 kap\. 1 § .*, eller rätta dagen\.$/)
    const [enWhat, , enHow] = message(issues, 'en')
    expect(enWhat).toMatch(/^Which Act applies on the decision date\? On 2025-08-12 .*2001:453.* does not apply\.$/)
    expect(enHow).toMatch(/^Change to .*2025:400.*, or correct the date\.$/)
  })

  it('is decided once it cites the new Act instead', () => {
    const filing = signedOn(day).on(day, citing(day, 'sol2025-12-1', 'fl-32'))
    expect(filing.file.state.process).toBe('decided')
    const stored = JSON.parse(JSON.stringify(filing.file.trail))
    expect(replay(stored, { policies: [boras.forsorjningsenheten] })).toEqual({ ok: true, value: filing.file })
  })

  it('is refused before it is proposed just as when it is decided', () => {
    const goal = { ...rejection, on: day, provisions: ['sol2001-4-1'] }
    expect(aboutLaw(explain(signedOn(day).file, { on: day, goal }).issues)).toEqual(aboutLaw(issues))
  })
})

describe('the same case decided on the last day of the old Act', () => {
  const day = '2025-06-30'
  const issues = signedOn(day).issues(day, citing(day, 'sol2025-12-1', 'fl-32'))

  it('is not decided by the Act that has not begun: what corresponds is named', () => {
    expect(aboutLaw(issues)).toMatchObject([
      { severity: 'blocking', params: { provision: 'sol2025-12-1', on: day, corresponding: ['sol2001-4-1'] } },
    ])
    const [, , how] = message(issues, 'sv')
    expect(how).toBe('Byt till 4 kap. 1 § socialtjänstlagen (2001:453), eller rätta dagen.')
    const [enWhat, , enHow] = message(issues, 'en')
    expect(enWhat).toMatch(/On 2025-06-30 .*2025:400.* does not apply\.$/)
    expect(enHow).toMatch(/^Change to .*2001:453.*, or correct the date\.$/)
  })

  it('is decided once it cites the old Act, and not by that Act a day later', () => {
    expect(signedOn(day).blockers(day, citing(day, 'sol2001-4-1', 'fl-32'))).toEqual([])
    expect(signedOn(day).blockers('2025-07-01', citing('2025-07-01', 'sol2001-4-1'))).toEqual(['law.notInForce'])
    expect(signedOn(day).blockers('2025-07-01', citing('2025-07-01', 'sol2025-12-1'))).toEqual([])
  })

  it('goes by the Swedish day: late in the evening by UTC it is July', () => {
    const evening = { ...citing('2025-07-01', 'sol2025-12-1'), at: '2025-06-30T22:00:00Z' }
    expect(signedOn(day).blockers(day, evening)).toEqual([])
    expect(signedOn(day).blockers(day, { ...evening, at: '2025-06-30T21:59:59Z' })).toEqual(['event.outOfTime'])
  })
})

describe('an investigation of a child that was opened in May 2025 and runs into the summer', () => {
  const filing = (on: string) =>
    new Filing({ ...opening, policy: national, caseType: 'childInvestigation' }).on(on, opened)
  const running = (on: string, read: string) =>
    duties(filing(on).file, { on: read }).find(({ kind }) => kind === 'investigation')

  it('rests on both Acts, and says that nobody has said what applies to what runs across', () => {
    expect(running('2025-05-20', '2025-07-02')).toMatchObject({
      dueOn: '2025-09-20',
      basis: ['sol2025-20-3', 'sol2001-11-2', 'tid-1', 'tid-2'],
      settled: false,
      unsettled: ['nextWeekday', 'runningAtNewAct', 'oldActWording'],
    })
    expect(openQuestion('runningAtNewAct')?.question.sv).toMatch(/började löpa före den 1 juli 2025/)
  })

  it('shows both days, counts the earlier, and says that more is open', () => {
    const duty = running('2025-05-20', '2025-07-02')
    expect(duty && computationText(duty, 'sv')).toBe(
      'Fyra månader från 2025-05-20 är 2025-09-20 (lördag). Det är inte avgjort om tiden går ut då eller nästa vardag, 2025-09-22: den tidigare dagen gäller. Hur tiden räknas är inte helt avgjort.',
    )
  })

  it('rests on the new Act alone from its first day', () => {
    expect(running('2025-06-30', '2025-07-02')?.basis).toContain('sol2001-11-2')
    expect(running('2025-07-01', '2025-07-02')).toMatchObject({
      dueOn: '2025-11-01',
      basis: ['sol2025-20-3', 'tid-1', 'tid-2'],
      unsettled: ['nextWeekday'],
    })
  })
})

describe('the appeal of a decision', () => {
  const appeal = (on: string, receivedOn: string) => {
    const approval = { ...rejection, on, outcome: 'approval', provisions: [], lines: [] }
    const filing = new Filing({ ...opening, policy: national, caseType: 'childInvestigation' })
      .on('2025-05-20', opened)
      .on(on, { type: 'decision.made', by: decisionMaker, decision: approval })
      .on('2025-07-03', { ...notified, receivedOn })
    return duties(filing.file, { on: '2025-07-04' }).find(({ kind }) => kind === 'appeal')
  }

  it('from before the new Act is reviewed by the old one, whenever it was got', () => {
    expect(appeal('2025-06-30', '2025-07-02')).toMatchObject({
      dueOn: '2025-07-23',
      basis: ['fl-44', 'sol2025-trans-6', 'tid-1', 'tid-2'],
      settled: true,
    })
  })

  it('from the first day of the new Act is not', () => {
    expect(appeal('2025-07-01', '2025-07-02')).toMatchObject({
      dueOn: '2025-07-23',
      basis: ['fl-44', 'tid-1', 'tid-2'],
    })
  })

  it('takes the same time before and after: only what it is reviewed by differs', () => {
    const receivedOn = '2025-07-02'
    const { dueOn, basis } = appealDeadline({ receivedOn, decidedOn: '2025-06-30' })
    expect(dueOn).toBe(appealDeadline({ receivedOn, decidedOn: '2025-07-01' }).dueOn)
    expect(basis.map((id) => cite(id, { locale: 'sv', on: dueOn }))[1]).toMatch(/2025:400/)
  })
})
