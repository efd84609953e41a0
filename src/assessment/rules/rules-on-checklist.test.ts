import { describe, expect, it } from 'vitest'
import { found } from '../../../test/fixtures/on-checklist.js'

const weakened = {
  id: 'c1',
  alternative: 'proposal',
  area: 'leisure',
  direction: 'weakened',
  severity: 'serious',
  horizon: 'short',
  description: 'Elias slutar i fotbollen i april eftersom avgiften nekas.',
} as const

describe('the rules on the real checklist', () => {
  it('find nothing in an assessment of which only the answers are missing', () => {
    expect(found({})).toEqual([])
    expect(
      found({ depth: 'full', assessment: { answers: { 'alt.singleReason': 'Lagen ger här inget val alls.' } } }),
    ).toEqual([])
  })

  it('ask for the reason when the child was not heard, the code only from depth full', () => {
    const child = { answers: { 'views.heard': 'notHeard' } }
    expect(found({ child })).toEqual(['E04 views.notHeardText'])
    expect(found({ child, depth: 'full' })).toContain('E04 views.notHeardReason')
  })

  it('leave a reason alone that was written for an answer given up since', () => {
    const answers = { 'views.heard': 'direct', 'views.notHeardText': 'Barnet är för litet för att höras.' }
    expect(found({ child: { answers } })).toEqual([])
  })

  it('ask how the stance of an infant was clarified only in an extended assessment', () => {
    const answers = {
      'views.heard': 'notHeard',
      'views.notHeardReason': 'infant',
      'views.notHeardText': 'Förskolan och mormor beskriver hur hon reagerar på pappa.',
    }
    expect(found({ child: { answers }, depth: 'full' })).toEqual(['E06 alt.list'])
    expect(found({ child: { answers }, depth: 'extended' })).toEqual([
      'E05 views.stanceOtherWay',
      'E06 alt.list',
      'E12 cons.horizon',
    ])
  })

  it('ask for alternatives only from depth full, and take a reason for having none', () => {
    expect(found({ depth: 'full' })).toEqual(['E06 alt.list'])
    expect(found({ depth: 'simple' })).toEqual([])
  })

  it('ask for a measure where one is asked for, else at the consequence', () => {
    const child = { consequences: [weakened] }
    expect(found({ child })).toEqual(['E08 cons.direction'])
    expect(found({ child, depth: 'full' })).toContain('E08 dec.measures')
    const what = 'Handläggaren betalar klubbens avgift direkt till kassören.'
    const by = { responsible: 'handläggaren', dueOn: '2026-12-01' }
    const measures = [{ id: 'm1', what, addresses: ['c1'], ...by }]
    expect(found({ child: { ...child, measures } })).toEqual([])
    expect(found({ child: { ...child, measures }, depth: 'full' })).toEqual(['E06 alt.list'])
  })

  it('take a reason for no measure, and question it when it says nothing', () => {
    const child = { consequences: [weakened], answers: { 'dec.noMeasureReason': 'Se ovan.' } }
    expect(found({ child, depth: 'full' })).toEqual(['E01 dec.noMeasureReason', 'E06 alt.list'])
  })

  it('see "fully in line" beside a serious loss', () => {
    const child = { consequences: [weakened], answers: { 'bal.aligned': 'fully' } }
    expect(found({ child })).toContain('E11 bal.aligned')
    const mild = [{ ...weakened, direction: 'unchanged' as const }]
    expect(found({ child: { ...child, consequences: mild } })).toEqual(['E10 cons.direction'])
  })

  it('ask for a reason when the chosen alternative goes against the child’s view', () => {
    const assessment = {
      alternatives: [
        {
          id: 'a',
          outcome: 'rejection',
          chosen: true,
          answers: {},
          matchesView: [{ childRef: 'barn-1', value: 'no' }],
        },
      ],
    } as const
    const answers = { 'views.heard': 'direct', 'views.content': 'Hon vill bo kvar nära sina kompisar.' }
    expect(found({ child: { answers }, assessment, depth: 'extended' })).toContain('E11 views.weightReason')
    expect(found({ child: { answers }, assessment, depth: 'full' })).not.toContain('E11 views.weightReason')
  })

  it('ask for the reasons for no feedback and for a lower depth', () => {
    expect(found({ child: { answers: { 'fb.status': 'notGiven' } } })).toEqual(['E17 fb.notGivenReason'])
    const answers = { 'screening.depth': 'simple', 'screening.impact': 'intrusive' }
    expect(found({ assessment: { answers } })).toEqual(['E25 screening.depthReason'])
  })

  it('say that the decision is silent once everything else about the child is answered', () => {
    const answers = {
      'child.affectedHow': 'Elias slutar i fotbollen i april eftersom avgiften nekas.',
      'views.heard': 'direct',
      'views.content': 'Han säger: ”Jag vill spela match med mina kompisar.”',
      'bal.bestInterest': 'Elias behöver laget och tränaren, särskilt den här våren.',
      'bal.aligned': 'partly',
    }
    expect(found({ child: { answers } })).toEqual(['E20 dec.childParagraph'])
    const { 'bal.aligned': _, ...open } = answers
    expect(found({ child: { answers: open } })).toEqual([])
  })

  it('find an identity number also where the answer no longer applies', () => {
    const answers = { 'views.notHeardText': 'Flickan 19121212-1212 är sjuk.' }
    expect(found({ child: { answers } })).toEqual(['E29 views.notHeardText'])
  })
})
