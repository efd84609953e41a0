import { describe, expect, it } from 'vitest'
import { aCell, aJudging, aReading, type CellParts } from '../../../test/fixtures/reading.js'
import { aboutAdults } from './e26-about-adults.js'

const childRef = 'barn-1'
const found = (value: unknown, parts: CellParts = {}, names: readonly string[] = []) => {
  const cells = [aCell('child.affectedHow', { childRef, value, ...parts })]
  return aboutAdults(aReading({ cells }), aJudging({ names }))
}

const ofAdults =
  'Sökanden har inte lämnat in de kontoutdrag som begärts och pappan har trots uppmaning inte sökt arbete i den ' +
  'omfattning som krävs enligt den plan som hushållet har kommit överens om.'
const ofChild =
  'Sökanden har inte lämnat in de kontoutdrag som begärts. Avslaget betyder att barnet inte kan åka med klassen på ' +
  'lägerskola i maj och att vinterkläderna från förra året måste räcka en vinter till.'

/** A text about an adult, of so many tokens in all. */
const tokens = (count: number): string => `mamman ${'arbetar '.repeat(count - 1)}`

describe('E26, a text about adults', () => {
  it('asks about a long text in which the child is nowhere', () => {
    expect(found(ofAdults)).toMatchObject([
      { rule: 'E26', code: 'text.aboutAdults', severity: 'warning', item: 'child.affectedHow', childRef },
    ])
  })

  it('lets a text pass in which the child is', () => {
    expect(found(ofChild)).toEqual([])
  })

  it('asks from twenty-five tokens on, numbers counted', () => {
    expect(found(tokens(25))).toHaveLength(1)
    expect(found(tokens(24))).toEqual([])
    expect(found(`${tokens(24)} 7`)).toHaveLength(1)
  })

  it('reads a pronoun as nobody, a name as somebody', () => {
    expect(found(`${ofAdults} Han och hon, hen, honom, hennes.`)).toHaveLength(1)
    expect(found(`${ofAdults} Det drabbar dottern.`)).toEqual([])
    expect(found(`${ofAdults} Det drabbar Elias.`)).toEqual([])
    expect(found(`Elias tiger. ${ofAdults}`)).toHaveLength(1)
    expect(found(`Elias tiger. ${ofAdults}`, {}, ['Elias'])).toEqual([])
  })

  it('asks only where an adult is spoken of', () => {
    expect(found('arbetar '.repeat(30))).toEqual([])
  })

  it('asks of texts about a child only, and of those a caseworker wrote', () => {
    expect(found(ofAdults, { childRef: undefined })).toEqual([])
    expect(found(ofAdults, { area: 'health', item: { scope: 'child×area' } })).toHaveLength(1)
    expect(found(ofAdults, { item: { from: 'facts' } })).toEqual([])
    expect(found([ofAdults], { item: { type: 'texts' } })).toEqual([])
    expect(found(undefined)).toEqual([])
  })
})
