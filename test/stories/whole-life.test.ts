/**
 * The whole life of a case, told from the opening to the closing: a rent that is refused, what was promised instead, a child
 * nobody knew of, the decision looked at again, and everything done before the case can end.
 */
import { explain, replay, verifyTrail } from 'barnkonsekvens'
import { duties } from 'barnkonsekvens/law'
import { boras } from 'barnkonsekvens/policies'
import { describe, expect, it } from 'vitest'
import {
  approved,
  begun,
  closed,
  codesOf,
  decided,
  Filing,
  followedUp,
  fullyAnswered,
  further,
  heldClosed,
  informed,
  kindsOpen,
  linked,
  notified,
  open,
  opened,
  proposed,
  reconsidered,
  registered,
  registering,
  rejection,
  rentRefused,
  reported,
  type Said,
  signed,
  third,
} from '../case/life/a-life.js'

const manager = { id: 'enhetschef-1', role: 'manager', unit: 'forsorjningsenheten', delegation: 'DEL-4.2' }

/** What is written about the child who was found, so that the next assessment names it too. */
const thirdAnswered = {
  type: 'assessment.answered',
  children: [
    {
      childRef: 'B3',
      answers: {
        'child.affectedHow': 'Sover hos sin far varannan helg och får ha kvar sängen där när hyran betalas.',
        'views.heard': 'notHeard',
        'views.notHeardReason': 'infant',
        'views.notHeardText': 'Två år och utan ord om boendet; mamman berättar att helgerna hos pappan är lugna.',
        'bal.bestInterest': 'Att ha en säng och en rutin hos båda sina föräldrar.',
        'bal.aligned': 'fully',
        'dec.childParagraph': 'Tvååringen kan fortsätta sova hos sin far varannan helg, eftersom hyran nu betalas.',
      },
    },
  ],
}

describe('a household whose rent is refused', () => {
  const filing = new Filing()
  const on = (day: string, ...events: readonly Said[]) => filing.on(day, ...events)

  it('in October is known to two units, and a plan is considered for one of the children', () => {
    on('2026-10-20', opened, linked, ...registered)
    on('2026-10-22', { type: 'unit.involved', unit: 'barn-och-familj', needsCoordination: 'yes' })
    on('2026-10-27', { type: 'jointReview.held', units: ['forsorjningsenheten', 'barn-och-familj'] })
    on('2026-10-28', { type: 'sip.considered', childRef: 'B2', needed: 'yes' })
    expect(open(filing, '2026-10-28')).toEqual(['sip B2 2026-11-27'])
    expect(filing.file.state).toEqual({ process: 'investigating', assessment: 'screened' })
  })

  it('on 2 November cannot be refused it before the assessment, and can after', () => {
    on('2026-11-02', proposed({ ...rejection, ...rentRefused }))
    expect(filing.blockers('2026-11-02', decided(rentRefused))).toEqual(['assessment.missing'])
    on('2026-11-02', fullyAnswered)
    expect(filing.blockers('2026-11-02', decided(rentRefused))).toEqual(['assessment.unsigned'])
    on('2026-11-02', signed, { ...decided(rentRefused), by: manager })
    expect(filing.file.content.decision).toMatchObject({ outcome: 'rejection', by: { delegation: 'DEL-4.2' } })
  })

  it('is then owed seven things, each by its day', () => {
    expect(open(filing, '2026-11-02')).toEqual([
      'notification 2026-11-09',
      'measure B1 avbetalning 2026-11-20',
      'sip B2 2026-11-27',
      'measure B2 fritidskort 2026-11-27',
      'measure B1 vinterskor 2026-12-01',
      'feedback B1 2026-12-02',
      'feedback B2 2026-12-02',
      'followUp 2027-01-18',
    ])
    expect(filing.blockers('2026-11-02', closed)).toHaveLength(8)
  })

  it('in November is told, the children too, and the first of what was promised is done', () => {
    on('2026-11-04', { ...notified, recipients: ['sökande'] })
    on('2026-11-06', informed('B1', { reaction: 'Undrade om de måste flytta.' }), informed('B2'))
    on('2026-11-18', reported('avbetalning'))
    on('2026-11-20', { type: 'sip.established', childRef: 'B2' })
    on('2026-11-23', { type: 'decision.appealed', appellant: 'sökande' })
    expect(filing.file.content.appeals).toHaveLength(1)
    expect(kindsOpen(filing, '2026-11-26')).toEqual(['measure', 'followUp'])
    expect(duties(filing.file, { on: '2026-11-28' }).find(({ measure }) => measure === 'fritidskort')?.status).toBe(
      'overdue',
    )
  })

  it('in December turns out to have a third child: the decision is to be looked at again', () => {
    on('2026-12-03', registering(third))
    expect(open(filing, '2026-12-03')).toContain('reconsideration B3 2026-12-10')
    expect(codesOf(filing.issues('2026-12-03', closed))).toEqual(Array(4).fill('duty.open'))
  })

  it('is looked at again, with the answers as a draft and what is owed still owed', () => {
    on('2026-12-07', reconsidered)
    expect(filing.file.state).toEqual({ process: 'investigating', assessment: 'answering' })
    expect(filing.file.content.assessment.children.map(({ childRef }) => childRef)).toEqual(['B1', 'B2'])
    expect(open(filing, '2026-12-07')).toEqual([
      'measure B2 fritidskort 2026-11-27',
      'measure B1 vinterskor 2026-12-01',
      'followUp 2027-01-18',
    ])
    expect(explain(filing.file, { on: '2026-12-07' }).requirement?.fired.map(({ ruleId }) => ruleId)).toContain('DEP4')
  })

  it('gets its rent after all: help does not wait, and the assessment is owed for all three', () => {
    on('2026-12-07', approved({ on: '2026-12-07', lines: [{ need: 'rent', applied: 7950, granted: 7950 }] }))
    expect(open(filing, '2026-12-07')).toEqual(
      expect.arrayContaining(['assessment 2027-01-06', 'notification 2026-12-14', 'feedback B3 2027-01-06']),
    )
    const signing = { ...signed, by: manager }
    expect(filing.blockers('2026-12-08', signing)).toContain('child.notInAssessment')
    // What the refusal would have meant is no longer what is assessed; the measures are owed all the same.
    const none = { consequences: [], measures: [] }
    const children = [
      { childRef: 'B1', ...none },
      { childRef: 'B2', ...none },
    ]
    const forApproval = { type: 'assessment.answered', alternatives: [], children }
    on('2026-12-08', thirdAnswered, forApproval)
    expect(filing.issues('2026-12-08', signing).filter(({ severity }) => severity === 'blocking')).toEqual([])
    on('2026-12-08', signing)
    expect(kindsOpen(filing, '2026-12-08')).not.toContain('assessment')
  })

  it('is told of that as well, and in January it is followed up', () => {
    on('2026-12-09', notified, informed('B1'), informed('B2'))
    on('2026-12-09', informed('B3', { notGivenReason: 'Två år; mamman har fått beskedet.' }))
    on('2026-12-10', reported('fritidskort', { childRef: 'B2' }))
    on('2026-12-10', reported('vinterskor', { status: 'cancelled', reason: 'Mormor gav skor.' }))
    expect(heldClosed(filing, '2026-12-10')).toEqual([
      ['duty.open', 'followUp', undefined, '2027-01-18', 'caseworker', 'followUp.held'],
    ])
    on('2027-01-18', followedUp())
  })

  it('then the case is closed, and hears nothing more', () => {
    on('2027-01-18', closed)
    expect(filing.file.state.process).toBe('closed')
    expect(filing.blockers('2027-01-19', further)).toEqual(['event.notPossibleNow'])
    expect(explain(filing.file, { on: '2027-01-19' }).allowed).toEqual([])
  })

  it('leaves a trail that verifies and replays to the same file', () => {
    const stored = JSON.parse(JSON.stringify(filing.file.trail))
    expect(verifyTrail(stored)).toEqual({ ok: true, erased: [] })
    const replayed = replay(stored, { policies: [boras.forsorjningsenheten] })
    expect(replayed.ok && replayed.value).toEqual(filing.file)
  })
})

describe('a family that applies month after month', () => {
  it('is helped at once three times, and the refusal after that waits for what was put off', () => {
    const filing = begun()
    for (const on of ['2026-11-02', '2026-12-01', '2027-01-04']) {
      filing.on(on, approved({ on }), notified, informed('B1'), informed('B2'), further)
    }
    expect(kindsOpen(filing, '2027-01-04')).toEqual(expect.arrayContaining(['assessment']))
    const refusal = decided({ on: '2027-02-01' })
    expect(codesOf(filing.issues('2027-02-01', refusal)).filter((code) => code === 'duty.open')).toHaveLength(3)
  })
})
