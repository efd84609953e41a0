import { describe, expect, it } from 'vitest'
import { anAssessment } from '../../test/fixtures/matter.js'
import { aPart } from '../../test/fixtures/reading.js'
import type { Answers } from '../checklist/answers.schema.js'
import { childParagraphs } from './child-paragraphs.js'

const of = (answers: Answers) => childParagraphs({ ...anAssessment(), children: [aPart('B1', { answers })] })[0]

describe('the paragraph about a child', () => {
  it('puts what was written in the order a reader needs it, whatever the order of the answers', () => {
    const paragraph = of({
      'dec.childParagraph': 'Sist.',
      'bal.overridingReason': 'Sjua.',
      'bal.bestInterest': 'Sexa.',
      'views.weightReason': 'Femma.',
      'views.notHeardText': 'Fyra.',
      'views.declined': 'Trea.',
      'views.content': 'Tvåa.',
      'child.affectedHow': 'Etta.',
    })
    expect(paragraph?.text).toBe('Etta. Tvåa. Trea. Fyra. Femma. Sexa. Sjua. Sist.')
    expect(paragraph?.parts[0]).toEqual({ item: 'child.affectedHow', text: 'Etta.' })
    expect(paragraph?.parts).toHaveLength(8)
  })

  it('holds no other answer', () => {
    expect(of({ 'eb.contact': 'Varannan helg.', 'views.heard': 'direct', 'fb.by': 'handläggaren' })?.parts).toEqual([])
  })

  it.each([
    ['<p>Elias <b>slutar</b> i april.</p>', 'Elias slutar i april.'],
    ['  Elias\n\n slutar\ti april. ', 'Elias slutar i april.'],
    ['Elias&nbsp;slutar', 'Elias slutar'],
    ['<p>&nbsp;</p>', ''],
    ['', ''],
    ['\u200b', ''],
  ])('has %j without markup and in one line: %j', (written, text) => {
    expect(of({ 'dec.childParagraph': written })?.text).toBe(text)
  })

  it('leaves out what says nothing, with its space', () => {
    const answers = { 'child.affectedHow': 'Etta.', 'views.content': '<p></p>', 'dec.childParagraph': 'Sist.' }
    expect(of(answers)?.text).toBe('Etta. Sist.')
    expect(of(answers)?.parts.map(({ item }) => item)).toEqual(['child.affectedHow', 'dec.childParagraph'])
  })

  it('is empty of a child about whom nothing was written, and there is none without children', () => {
    expect(of({})).toEqual({ childRef: 'B1', parts: [], text: '' })
    expect(childParagraphs({ ...anAssessment(), children: [] })).toEqual([])
  })

  it('comes for each child, in the order of the assessment, frozen', () => {
    const paragraphs = childParagraphs(anAssessment('B2', 'B1'))
    expect(paragraphs.map(({ childRef }) => childRef)).toEqual(['B2', 'B1'])
    expect(paragraphs[0]?.text).toMatch(/^B2 byter skola .* B2 säger: .* B2 har berättat/u)
    expect(Object.isFrozen(paragraphs) && Object.isFrozen(paragraphs[0]?.parts)).toBe(true)
  })
})
