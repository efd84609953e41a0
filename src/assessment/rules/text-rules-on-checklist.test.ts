import { describe, expect, it } from 'vitest'
import { foundBy } from '../../../test/fixtures/on-checklist.js'
import { aPart } from '../../../test/fixtures/reading.js'

const ofAdults =
  'Sökanden har inte lämnat in de kontoutdrag som begärts och pappan har trots uppmaning inte sökt arbete i den ' +
  'omfattning som krävs enligt den plan som hushållet har kommit överens om.'
const duty = 'Enligt föräldraansvaret ska föräldrarna svara för barnets fritid.'
const weakened = { id: 'c1', alternative: 'proposal', area: 'leisure', direction: 'weakened' } as const
const said = { 'views.heard': 'direct', 'views.content': 'Hon säger: ”Jag vill bo kvar hos min fröken.”' } as const

describe('the rules about wording on the real checklist', () => {
  it('see a text that stood in an earlier assessment, and none that was carried over from it', () => {
    const child = { answers: said }
    const earlier = [{ answers: {}, children: [aPart('barn-1', child)], alternatives: [] }]
    expect(foundBy('E03', { child, context: { earlier } })).toEqual(['views.content'])
    const answers = [{ item: 'views.content', childRef: 'barn-1', answeredOn: '2026-11-01' }]
    const carried = { from: { on: '2026-11-01', children: ['barn-1'] }, answers }
    expect(foundBy('E03', { child, assessment: { carried }, context: { earlier } })).toEqual([])
    expect(foundBy('E03', { child, context: { earlier: undefined } })).toEqual(['notRun'])
  })

  it('question a measure only where measures are asked for', () => {
    const measures = [{ id: 'm1', what: 'Fortsatt stöd vid behov.', addresses: ['c1'] }]
    const child = { consequences: [weakened], measures }
    expect(foundBy('E09', { child, depth: 'full' })).toEqual(['dec.measures'])
    expect(foundBy('E09', { child })).toEqual([])
  })

  it('ask what weight a view got from depth full, and where it shows at every depth', () => {
    const child = { answers: { ...said, 'dec.childParagraph': 'Avgiften nekas eftersom inkomsten räcker.' } }
    expect(foundBy('E19', { child, depth: 'full' })).toEqual(['views.weight', 'dec.childParagraph'])
    expect(foundBy('E19', { child })).toEqual(['dec.childParagraph'])
    const declined = { answers: { ...child.answers, 'views.heard': 'declined' } }
    expect(foundBy('E19', { child: declined, depth: 'full' })).toEqual([])
  })

  it('ask where the child is in a text about a child, an area or a consequence, and not in one about the case', () => {
    const child = {
      answers: { 'child.affectedHow': ofAdults },
      areas: [{ area: 'health', answers: { 'area.relevance': 'yes', 'area.situation': ofAdults } }],
      consequences: [{ ...weakened, description: ofAdults }],
    } as const
    const assessment = { answers: { 'bal.conflictText': ofAdults } }
    const items = ['child.affectedHow', 'area.situation', 'cons.description']
    expect(foundBy('E26', { child, assessment, depth: 'extended' })).toEqual(items)
  })

  it('look for parental responsibility only where a reason is asked for', () => {
    const child = (aligned: string) => ({ answers: { 'bal.aligned': aligned, 'bal.overridingReason': duty } })
    expect(foundBy('E27', { child: child('partly'), depth: 'full' })).toEqual(['bal.overridingReason'])
    expect(foundBy('E27', { child: child('fully'), depth: 'full' })).toEqual([])
    expect(foundBy('E27', { child: child('partly') })).toEqual([])
    const assessment = (ground: string) => ({ answers: { 'lss.ground': [ground], 'lss.parentalNorm': duty } })
    const lss = { facts: { caseType: 'lss' } } as const
    expect(foundBy('E27', { ...lss, assessment: assessment('parentalResponsibility') })).toEqual(['lss.parentalNorm'])
    expect(foundBy('E27', { ...lss, assessment: assessment('noNeed') })).toEqual([])
  })

  it('want the child’s own words only where a view is told', () => {
    const answers = { 'views.heard': 'direct', 'views.content': 'Barnet mår bra och verkar nöjt.' }
    expect(foundBy('E30', { child: { answers } })).toEqual(['views.content'])
    expect(foundBy('E30', { child: { answers: { ...answers, 'views.heard': 'notHeard' } } })).toEqual([])
    expect(foundBy('E30', { child: { answers: said } })).toEqual([])
  })
})
