/** Help that did not wait for an assessment: it is owed, and until it is made it holds back the next refusal and the closing. */
import { definePolicy, type Policy } from 'barnkonsekvens'
import { national } from 'barnkonsekvens/policies'
import { describe, expect, it } from 'vitest'
import {
  answered,
  approval,
  approved,
  approvedCase,
  begun,
  closed,
  codesOf,
  decided,
  Filing,
  further,
  informed,
  notified,
  open,
  opened,
  proposed,
  reconsidered,
  registering,
  rejection,
  signed,
  third,
} from './a-life.js'

const day = '2026-11-02'
const urgent = { urgent: { reason: 'Barnet saknar tak över huvudet i natt.' } }

/** A policy whose gate blocks every outcome of its board, so that urgency matters. */
const blocking: Policy = {
  ...national,
  id: 'own.board',
  version: '1',
  includes: ['national'],
  rules: [
    {
      id: 'OWN1',
      when: { caseType: ['other'], forum: ['chair', 'board'] },
      then: { need: 'required', depth: 'simple', gate: 'block' },
      status: 'adoptedPolicy',
      basis: ['crc-art-3'],
      note: 'The board waits.',
    },
  ],
  examples: [],
}
const board = { id: 'ordforande-1', role: 'board' }
const chairs = (change: object) => ({
  type: 'decision.made',
  by: board,
  decision: { ...approval, forum: 'chair', provisions: [], lines: [], ...change },
})
const boardCase = (policy = blocking) =>
  new Filing({ policy, caseType: 'other', unit: 'namnden' }).on('2026-10-20', opened, registering(third))

describe('an urgent decision that helps', () => {
  it('is one that a policy may be written for', () => {
    expect(definePolicy(blocking).ok).toBe(true)
  })

  it('waits where it is not urgent', () => {
    expect(boardCase().blockers(day, chairs({}))).toEqual(['assessment.missing'])
  })

  it.each(['approval', 'interim'])('goes through as an %s, and leaves the assessment owing by its day', (outcome) => {
    const filing = boardCase().on(day, chairs({ outcome, ...urgent }))
    expect(open(filing, day)).toContain('assessment 2026-12-02')
    expect(filing.file.content.decision?.urgent).toEqual(urgent.urgent)
  })

  it.each(['rejection', 'partialRejection', 'reduction', 'termination', 'dismissal', 'discontinuation'])(
    'is never a %s',
    (outcome) => {
      expect(boardCase().blockers(day, chairs({ outcome, ...urgent }))).toEqual([
        'policy.urgentNotAllowed',
        'assessment.missing',
      ])
    },
  )

  it('goes through only where the policy allows it', () => {
    const strict = boardCase({ ...blocking, urgent: { outcomes: ['interim'] } })
    expect(strict.blockers(day, chairs({ ...urgent }))).toEqual(['policy.urgentNotAllowed', 'assessment.missing'])
    expect(strict.blockers(day, chairs({ outcome: 'interim', ...urgent }))).toEqual([])
  })

  it('leaves nothing more owing where nothing had to wait', () => {
    const plain = open(approvedCase(), day)
    expect(open(begun().on(day, approved(urgent)), day)).toEqual(plain)
  })

  it('says why', () => {
    expect(boardCase().blockers(day, chairs({ urgent: { reason: '' } }))).toEqual(['event.malformed'])
  })
})

describe('an assessment that is owed', () => {
  const round2 = '2026-11-20'
  const next = () => approvedCase().on(round2, further)

  it.each(['rejection', 'partialRejection', 'reduction', 'termination'])('holds back the next %s', (outcome) => {
    const filing = next()
    expect(filing.blockers(round2, decided({ on: round2, outcome, lines: [] }))).toContain('duty.open')
  })

  it.each(['approval', 'interim', 'dismissal', 'discontinuation'])('does not hold back the next %s', (outcome) => {
    expect(next().blockers(round2, decided({ on: round2, outcome, lines: [] }))).toEqual([])
  })

  it('is told with its kind and its day', () => {
    const found = next()
      .issues(round2, decided({ on: round2 }))
      .find(({ code }) => code === 'duty.open')
    expect(found?.params).toEqual({ kind: 'assessment', dueOn: '2026-12-02' })
  })

  it('holds nothing back any more once it is signed in time for its own decision', () => {
    const filing = approvedCase()
      .on('2026-11-10', ...answered, signed)
      .on(round2, further)
    expect(filing.blockers(round2, decided({ on: round2 }))).not.toContain('duty.open')
  })

  it('can be signed in the next round too, for the decision that left it', () => {
    const filing = next().on(round2, ...answered, { ...signed, decision: approval })
    expect(open(filing, round2)).not.toContain('assessment 2026-12-02')
    expect(filing.blockers(round2, decided({ on: round2 }))).not.toContain('duty.open')
  })

  it('is not made by a signature for another outcome', () => {
    const filing = next().on(round2, ...answered, { ...signed, decision: { ...rejection, on: round2 } })
    expect(open(filing, round2)).toContain('assessment 2026-12-02')
  })

  it('is not made by a signature that leaves a child out', () => {
    const filing = approvedCase().on('2026-11-03', registering(third))
    expect(filing.on('2026-11-10', ...answered).blockers('2026-11-10', signed)).toEqual(['child.notInAssessment'])
  })

  it('is about the children of its decision, also one who has grown up before it is signed', () => {
    const nearlyGrown = { childRef: 'B9', birthDate: '2008-11-20', living: 'permanent', affected: 'indirect' }
    const filing = begun()
      .on('2026-10-20', registering(nearlyGrown))
      .on(day, approved())
      .on('2026-11-25', ...answered)
    expect(filing.blockers('2026-11-25', signed)).toEqual(['child.notInAssessment'])
    const answers = {
      'child.affectedHow': 'Kan gå på gymmet med sina vänner två kvällar i veckan hela vintern.',
      'views.heard': 'direct',
      'views.content': 'Säger: ”Jag trivs bra på gymmet, där är alla jag känner.”',
      'bal.bestInterest': 'Att få fortsätta träna med vännerna till studenten i juni.',
      'bal.aligned': 'fully',
      'dec.childParagraph': 'Sjuttonåringen fortsätter att träna på gymmet; avgiften betalas hela våren.',
    }
    filing.on('2026-11-25', { type: 'assessment.answered', children: [{ childRef: 'B9', answers }] }, signed)
    expect(open(filing, '2026-11-25')).not.toContain('assessment 2026-12-02')
  })

  it('is owed again when what it rests on is taken from it while its decision stands', () => {
    const made = () => approvedCase().on('2026-11-10', ...answered, signed)
    expect(open(made(), '2026-11-10')).not.toContain('assessment 2026-12-02')
    const reopened = made().on('2026-11-11', { type: 'assessment.reopened', reason: 'Nya uppgifter.' })
    expect(open(reopened, '2026-11-11')).toContain('assessment 2026-12-02')
    const found = made().on('2026-11-11', registering(third))
    expect(open(found, '2026-11-11')).toContain('assessment 2026-12-02')
  })

  it('stays made when the next round takes the signature away', () => {
    const filing = approvedCase()
      .on('2026-11-10', ...answered, signed)
      .on(round2, reconsidered, registering(third))
    expect(open(filing, round2)).not.toContain('assessment 2026-12-02')
  })

  it('holds the closing of the next round as it held that of its own', () => {
    const filing = next()
      .on(round2, approved({ on: round2 }))
      .on(round2, notified, informed('B1'), informed('B2'))
    expect(codesOf(filing.issues(round2, closed))).toEqual(['duty.open', 'duty.open'])
    filing.on(round2, ...answered, signed)
    expect(filing.blockers(round2, closed)).toEqual([])
  })

  it('is left by a proposal that became a decision as by one that was made at once', () => {
    const filing = begun().on(day, proposed(approval), approved())
    expect(open(filing, day)).toContain('assessment 2026-12-02')
  })
})
