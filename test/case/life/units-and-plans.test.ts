/** A case in which several units take part: what it changes, the joint review, and a coordinated plan for each child. */
import { explain } from 'barnkonsekvens'
import { stockholm } from 'barnkonsekvens/policies'
import { describe, expect, it } from 'vitest'
import {
  begun,
  closed,
  Filing,
  heldClosed,
  informed,
  kindsOpen,
  linked,
  notified,
  open,
  opened,
  registered,
  rejectedCase,
  type Said,
  signedCase,
} from './a-life.js'

const day = '2026-11-02'
const involved = (unit: string, more: object = {}) => ({ type: 'unit.involved', unit, ...more })
const hasselby = (...events: readonly Said[]) =>
  new Filing({ policy: stockholm.hasselbyVallingby, unit: 'ekonomiskt-bistånd' }).on(
    '2026-10-20',
    opened,
    linked,
    ...registered,
    ...events,
  )
const fired = (filing: Filing) => explain(filing.file, { on: day }).requirement?.fired.map(({ ruleId }) => ruleId)

describe('another unit that takes part', () => {
  it('makes the units several: with a need of coordination the joint review is recommended', () => {
    expect(fired(hasselby())).toEqual(['HV1', 'NAT2'])
    expect(fired(hasselby(involved('barn-och-ungdom', { needsCoordination: 'yes' })))).toEqual(['HV1', 'HV2', 'NAT2'])
  })

  it('makes it recommended too where nobody has said whether they need it: unknown is not no', () => {
    const filing = hasselby(involved('barn-och-ungdom'))
    expect(fired(filing)).toEqual(['HV1', 'HV2', 'NAT2'])
    expect(explain(filing.file, { on: day }).requirement?.unknown).toContain('needsCoordination')
  })

  it('does not where somebody has said that they do not need it', () => {
    expect(fired(hasselby(involved('barn-och-ungdom', { needsCoordination: 'no' })))).toEqual(['HV1', 'NAT2'])
  })

  it('needs what was said last, when it is another that takes part or when it is screened', () => {
    const no = involved('barn-och-ungdom', { needsCoordination: 'no' })
    expect(fired(hasselby(no, involved('vuxen', { needsCoordination: 'yes' })))).toContain('HV2')
    expect(fired(hasselby(no, involved('vuxen')))).not.toContain('HV2')
    expect(fired(hasselby(no, { ...linked, needsCoordination: 'yes' }))).toContain('HV2')
    expect(fired(hasselby({ ...linked, needsCoordination: 'yes' }, no))).not.toContain('HV2')
    expect(fired(hasselby(no, linked))).not.toContain('HV2')
  })

  it('is several whatever was screened before: a unit has come in', () => {
    const one = { ...linked, unitsInvolved: 'one' }
    expect(fired(hasselby(one, involved('vuxen', { needsCoordination: 'yes' })))).toContain('HV2')
  })

  it('is none where it is the case’s own unit, and one where it comes twice', () => {
    const filing = hasselby(involved('ekonomiskt-bistånd', { needsCoordination: 'yes' }))
    expect(fired(filing)).not.toContain('HV2')
    filing.on('2026-10-21', involved('vuxen'), involved('vuxen'))
    expect(filing.file.content.coordination.units).toEqual(['vuxen'])
  })

  it('may be registered by an integration, whatever the process has come to', () => {
    const by = { id: 'verksamhetssystemet', role: 'system' }
    for (const filing of [new Filing(), begun(), signedCase(), rejectedCase()])
      expect(filing.blockers('2026-11-03', involved('vuxen', { by }))).toEqual([])
  })

  it('is not dated before it came: a decision is not dated before the facts last changed', () => {
    const filing = begun().on('2026-10-30', involved('vuxen'))
    const approval = { type: 'decision.made', by: { id: 'b-2', role: 'decisionMaker' } }
    const decision = { outcome: 'approval', forum: 'official', provisions: [] }
    const dated = (on: string) => filing.blockers(day, { ...approval, decision: { ...decision, on } })
    expect(dated('2026-10-29')).toEqual(['event.outOfTime'])
    expect(dated('2026-10-30')).toEqual([])
  })
})

describe('a joint review', () => {
  it('is kept with the day it was held', () => {
    const held = { type: 'jointReview.held', units: ['ekonomiskt-bistånd', 'vuxen'], note: 'Nästa gång den 19.' }
    const filing = hasselby(involved('vuxen', { needsCoordination: 'yes' })).on('2026-10-29', held)
    expect(filing.file.content.coordination).toMatchObject({ units: ['vuxen'], reviewedOn: '2026-10-29' })
    expect(fired(filing)).toContain('HV2')
  })

  it('has somebody at it', () => {
    expect(hasselby().blockers(day, { type: 'jointReview.held', units: [] })).toEqual(['event.malformed'])
  })
})

describe('a coordinated individual plan', () => {
  const considered = (needed: string, more: object = {}) => ({
    type: 'sip.considered',
    childRef: 'B1',
    needed,
    ...more,
  })
  const established = (childRef: string) => ({ type: 'sip.established', childRef })
  const declined = (childRef: string, reason = 'Vårdnadshavaren tackade nej.') => ({
    type: 'sip.declined',
    childRef,
    reason,
  })

  it('that a child needs is owed to that child within thirty days of our own', () => {
    const filing = begun().on(day, considered('yes'))
    expect(open(filing, day)).toEqual(['sip B1 2026-12-02'])
    expect(explain(filing.file, { on: day }).duties[0]).toMatchObject({ ownLimit: true, status: 'upcoming' })
  })

  it('is owed by another day where the policy says so', () => {
    const limits = { owedAssessmentDays: 30, notificationDays: 7, feedbackDays: 30, dueSoonDays: 7, sipDays: 14 }
    const filing = new Filing({ policy: { ...stockholm.hasselbyVallingby, limits } })
      .on('2026-10-20', opened, linked, ...registered)
      .on(day, considered('yes'))
    expect(open(filing, day)).toEqual(['sip B1 2026-11-16'])
  })

  it('that is not needed, or of which nobody knows, is owed to nobody', () => {
    expect(kindsOpen(begun().on(day, considered('no', { reason: 'Skolan har en plan som räcker.' })), day)).toEqual([])
    expect(kindsOpen(begun().on(day, considered('unknown')), day)).toEqual([])
  })

  it('is not needed for a reason only', () => {
    expect(begun().blockers(day, considered('no'))).toEqual(['event.malformed'])
    expect(begun().blockers(day, considered('no', { reason: '<p>&nbsp;</p>' }))).toEqual(['event.malformed'])
    expect(begun().blockers(day, considered('unknown'))).toEqual([])
  })

  it.each([
    ['established', established],
    ['declined', declined],
  ])('%s for the child is done for that child and no other', (_, event) => {
    const filing = begun().on(day, considered('yes'), considered('yes', { childRef: 'B2' }))
    filing.on(day, event('B2'))
    expect(open(filing, day)).toEqual(['sip B1 2026-12-02'])
    filing.on(day, event('B1'))
    expect(open(filing, day)).toEqual([])
  })

  it('is declined with words that show', () => {
    expect(begun().blockers(day, declined('B1', ' '))).toEqual(['event.malformed'])
  })

  it('is one of a child the case knows', () => {
    for (const event of [considered('yes', { childRef: 'B9' }), established('B9'), declined('B9')])
      expect(begun().blockers(day, event)).toEqual(['child.unknown'])
  })

  it('holds the closing until it is there or declined, by child and day', () => {
    const filing = rejectedCase().on('2026-11-03', notified, informed('B1'), informed('B2'), considered('yes'))
    expect(heldClosed(filing, '2026-11-03')).toEqual([
      ['duty.open', 'sip', 'B1', '2026-12-03', 'caseworker', 'sip.established,sip.declined'],
    ])
    expect(filing.on('2026-11-03', established('B1')).blockers('2026-11-03', closed)).toEqual([])
  })
})
