import { describe, expect, it } from 'vitest'
import { foundBy, type OnChecklist, reported } from '../../../test/fixtures/on-checklist.js'
import { aChildFact } from '../../../test/fixtures/reading.js'
import type { AssessedChild, Consequence } from '../../checklist/assessment.schema.js'
import { valueLists } from '../../words/data/value-lists.js'

const effect = (id: string, parts: Partial<Consequence> = {}): Consequence => ({
  ...({ id, alternative: 'proposal', area: 'leisure', direction: 'weakened', horizon: 'short' } as const),
  ...parts,
})
const option = (id: string, description: string, chosen = false) =>
  ({ id, outcome: 'rejection', chosen, answers: { 'alt.description': description }, matchesView: [] }) as const
const options = [
  option('a', 'Avslag på ansökan om fotbollsavgift för terminen, med återbetalning i tolv små delar under året.', true),
  option('b', 'Bifall för halva terminen och en ny prövning i juni när skulden hos klubben är klarlagd.'),
]
const areas = (relevance: string, answers: AssessedChild['answers'] = {}) =>
  valueLists.area.map((area) => ({ area, answers: { 'area.relevance': relevance, ...answers } }))
const violence = { caseType: 'partnerViolence' } as const

describe('the structural rules on the real checklist', () => {
  it('see alternatives that come to the same, from depth full on', () => {
    const alike = { consequences: [effect('c1', { alternative: 'a' }), effect('c2', { alternative: 'b' })] }
    const parts = { child: alike, assessment: { alternatives: options }, depth: 'full' } as const
    expect(foundBy('E07', parts)).toEqual(['alt.list'])
    expect(foundBy('E07', { ...parts, depth: 'simple' })).toEqual([])
    const apart = [effect('c1', { alternative: 'a' }), effect('c2', { alternative: 'b', horizon: 'long' })]
    expect(foundBy('E07', { ...parts, child: { consequences: apart } })).toEqual([])
    const straw = [...options.slice(0, 1), option('b', 'Lämna lägenheten.')]
    expect(foundBy('E07', { ...parts, child: { consequences: apart }, assessment: { alternatives: straw } })).toEqual([
      'alt.description',
    ])
  })

  it('ask what the child goes without at every depth, and only when something is refused', () => {
    const child = { consequences: [effect('c1', { direction: 'unchanged' })] }
    expect(foundBy('E10', { child })).toEqual(['cons.direction'])
    expect(foundBy('E10', { child, outcome: 'approval' })).toEqual([])
    expect(foundBy('E10', { child: { consequences: [effect('c1')] } })).toEqual([])
    expect(foundBy('E10', {})).toEqual([])
  })

  it('ask for the long term only in an extended assessment', () => {
    const child = { consequences: [effect('c1')] }
    expect(foundBy('E12', { child, depth: 'full' })).toEqual([])
    expect(foundBy('E12', { child, depth: 'extended' })).toEqual(['cons.horizon'])
    const long = { consequences: [effect('c1'), effect('c2', { horizon: 'long' })] }
    expect(foundBy('E12', { child: long, depth: 'extended' })).toEqual([])
  })

  it('see areas that are all unaffected, and answers that are all the first', () => {
    expect(foundBy('E15', { child: { areas: areas('no') }, depth: 'extended' })).toEqual(['area.relevance'])
    expect(foundBy('E15', { child: { areas: areas('no') }, depth: 'full' })).toEqual([])
    const every = { areas: areas('yes').slice(0, 5), answers: { 'views.heard': 'direct', 'bal.aligned': 'fully' } }
    // Eight with the feedback, which is planned by default and was not chosen.
    expect(foundBy('E15', { child: every, depth: 'full' })).toEqual([])
    const chosen = { ...every, answers: { ...every.answers, 'fb.status': 'planned' } }
    expect(foundBy('E15', { child: chosen, depth: 'full' })).toEqual([undefined])
    const mixed = { ...chosen, consequences: [effect('c1')] }
    expect(foundBy('E15', { child: mixed, depth: 'full' })).toEqual([])
  })

  it('ask for other sources only where sources are asked for', () => {
    const child = { areas: areas('yes', { 'area.source': ['guardian'] }) }
    expect(foundBy('E16', { child, depth: 'extended' })).toEqual(['area.source'])
    expect(foundBy('E16', { child, depth: 'full' })).toEqual([])
  })

  it('ask for a follow-up from depth full on, and for its result after the day', () => {
    const answers = { 'fu.date': '' }
    expect(foundBy('E18', { assessment: { answers }, depth: 'full' })).toEqual(['fu.date'])
    expect(foundBy('E18', { assessment: { answers }, depth: 'simple' })).toEqual([])
    expect(foundBy('E18', { depth: 'full' })).toEqual(['notRun'])
    expect(foundBy('E18', { depth: 'full', context: { asOf: '2027-03-01' } })).toEqual([])
    expect(foundBy('E18', { depth: 'full', context: { asOf: '2027-03-02' } })).toEqual(['fu.date'])
  })

  it('see one sitting, and say when they could not look', () => {
    const child = { answers: { 'child.affectedHow': 'Elias slutar i fotbollen.', 'bal.bestInterest': 'Att få spela.' } }
    expect(foundBy('E21', { child })).toEqual(['notRun'])
    const at = '2026-11-24T10:00:00Z'
    const savedAt = Object.keys(child.answers).map((item) => ({ item, childRef: 'barn-1', at }))
    expect(reported({ child, context: { savedAt } })).toContainEqual(
      expect.objectContaining({ rule: 'E21', code: 'assessment.oneSitting' }),
    )
    expect(foundBy('E21', {})).toEqual([])
  })

  it('never see another weight than the one the checklist computes, unless it was written beside it', () => {
    for (const caseType of ['economicAssistance', 'lss', 'childInvestigation'] as const) {
      for (const careOfChild of ['yes', 'no', 'unknown'] as const) {
        expect(foundBy('E23', { facts: { caseType, careOfChild } })).toEqual([])
      }
    }
    const assessment = { answers: { 'bal.standard': 'decisive' } }
    expect(foundBy('E23', { assessment })).toEqual(['bal.standard'])
    expect(foundBy('E23', { assessment, facts: { careOfChild: 'yes' } })).toEqual([])
  })

  it.each([
    [{}, []],
    [{ 'screening.protectionConcern': 'no' }, []],
    [{ 'screening.protectionConcern': 'yes' }, ['screening.protectionAction']],
    [{ 'screening.protectionConcern': 'unknown' }, ['screening.protectionAction']],
    [{ 'screening.protectionConcern': 'yes', 'screening.protectionAction': 'reported' }, []],
    [
      { 'screening.protectionConcern': 'yes', 'screening.protectionAction': 'notNeeded' },
      ['screening.protectionReason'],
    ],
  ])('ask what was done about a concern: %j', (answers, items) => {
    expect(foundBy('E24', { assessment: { answers } })).toEqual(items)
  })

  it('ask why no inquiry was opened about a child exposed to violence, whatever the exposure', () => {
    const exposed = (exposure: string, inquiry: string): OnChecklist => ({
      facts: violence,
      depth: 'full',
      child: { answers: { 'dv.exposure': exposure, 'dv.inquiry': inquiry } },
    })
    for (const exposure of ['victim', 'witness', 'both', 'unclear']) {
      expect(foundBy('E24', exposed(exposure, 'notOpened'))).toEqual(['dv.inquiryReason'])
      expect(foundBy('E24', exposed(exposure, 'ongoing'))).toEqual([])
    }
    expect(foundBy('E24', exposed('none', 'notOpened'))).toEqual([])
  })

  it('see a leak only where somebody could be harmed by it', () => {
    const answers = { 'views.heard': 'direct', 'views.content': 'Hon säger: ”Jag vill gå kvar på Ekbacken.”' }
    const open = { children: [aChildFact('barn-1', { protectedIdentity: 'no' })] }
    const leak = (infoRisk: string, facts: OnChecklist['facts'] = { ...violence, ...open }): OnChecklist => ({
      facts: { ...facts },
      child: { answers: { ...answers, 'dv.infoRisk': infoRisk } },
      context: { flaggedTerms: ['Ekbacken'], recipients: ['otherGuardian'] },
    })
    expect(foundBy('E28', leak('yes'))).toEqual(['views.content', 'views.content'])
    expect(foundBy('E28', leak('no'))).toEqual([])
    // What nobody told of the identity is not known to be open.
    expect(foundBy('E28', leak('no', violence))).toEqual(['views.content', 'views.content'])
    expect(foundBy('E28', leak('yes', open))).toEqual([])
    const { context: _, ...untold } = leak('yes')
    expect(foundBy('E28', untold)).toEqual(['notRun', 'notRun'])
  })

  it('see a leak also in an answer that no longer applies', () => {
    const child = { answers: { 'dv.infoRisk': 'yes', 'views.notHeardText': 'Ekbacken' } }
    expect(foundBy('E28', { facts: violence, child, context: { flaggedTerms: ['ekbacken'] } })).toEqual([
      'views.notHeardText',
    ])
  })

  it('ask what was left unclear', () => {
    expect(foundBy('E31', { child: { consequences: [effect('c1', { direction: 'unclear' })] } })).toEqual([
      'cons.direction',
    ])
    const unclear = { children: [aChildFact('barn-1', { affected: 'unclear' })] }
    expect(foundBy('E31', { facts: unclear })).toEqual(['screening.affected'])
    const child = { areas: areas('notInvestigated').slice(0, 1) }
    expect(foundBy('E31', { child, depth: 'extended' })).toEqual(['area.gap'])
    expect(foundBy('E31', { child, depth: 'full' })).toEqual([])
  })

  it('ask how old an earlier record is', () => {
    const heard = (answers: AssessedChild['answers']) => foundBy('E32', { child: { answers } })
    expect(heard({ 'views.heard': 'earlierRecord' })).toEqual(['views.date'])
    expect(heard({ 'views.heard': 'earlierRecord', 'views.date': '2025-11-24' })).toEqual(['views.date'])
    expect(heard({ 'views.heard': 'earlierRecord', 'views.date': '2025-11-25' })).toEqual([])
    expect(heard({ 'views.heard': 'direct', 'views.date': '2025-11-24' })).toEqual([])
  })
})
