import { describe, expect, it } from 'vitest'
import { aCell, aJudging, aReading } from '../../../test/fixtures/reading.js'
import { vagueMeasure } from './e09-vague-measure.js'

const childRef = 'barn-1'
const path = ['children', 0, 'measures']
const measure = (what: string, parts: object = {}) => {
  return { id: 'm1', what, addresses: ['c1'], responsible: 'enheten', dueOn: '2026-12-01', ...parts }
}
const found = (...value: readonly object[]) =>
  vagueMeasure(aReading({ cells: [aCell('dec.measures', { childRef, path, value })] }), aJudging())

const clear = 'Handläggaren betalar skolkortet direkt till trafikbolaget.'

describe('E09, an empty measure', () => {
  it('asks about one that only promises to go on', () => {
    expect(found(measure('Fortsatt stöd vid behov.'))).toMatchObject([
      {
        rule: 'E09',
        code: 'measure.vague',
        severity: 'warning',
        item: 'dec.measures',
        childRef,
        path: [...path, 0],
        params: { measure: 'm1' },
      },
    ])
  })

  it('lets one pass that says who does what, and when', () => {
    expect(found(measure(clear, { responsible: 'handläggaren' }))).toEqual([])
  })

  it.each([
    ['without anybody responsible', { responsible: undefined }],
    ['with an empty name', { responsible: '<p></p>' }],
    ['without a day', { dueOn: undefined }],
  ])('asks about a clear one %s', (_, parts) => {
    expect(found(measure(clear, parts))).toHaveLength(1)
  })

  it('asks about two content words beside a vague phrase and not about three', () => {
    expect(found(measure('Skolkortet betalas vid behov.'))).toHaveLength(1)
    expect(found(measure('Skolkortet betalas direkt vid behov.'))).toEqual([])
  })

  it('needs no more than a word where nothing is vague, but a word', () => {
    expect(found(measure('Skolkort'))).toEqual([])
    for (const what of ['', '–', 'Se ovan.', '<p></p>']) expect(found(measure(what))).toHaveLength(1)
  })

  it('asks about each measure by itself, and says which', () => {
    const list = [measure(clear), measure('Följs upp.', { id: 'm2' }), measure('Ses&nbsp;över', { id: 'm3' })]
    expect(found(...list).map(({ path: at, params }) => [at?.at(-1), params.measure])).toEqual([
      [1, 'm2'],
      [2, 'm3'],
    ])
  })

  it('asks the same about the measures of a board item', () => {
    const cell = aCell('board.measures', { value: [measure('Uppföljning sker.')] })
    expect(vagueMeasure(aReading({ cells: [cell] }), aJudging())).toMatchObject([
      { item: 'board.measures', path: ['answers', 'board.measures', 0] },
    ])
  })

  it('looks at no other list, and at nothing where there is none', () => {
    const cells = [
      aCell('cons.list', { childRef, value: [measure('Följs upp.')] }),
      aCell('dec.measures', { childRef }),
    ]
    expect(vagueMeasure(aReading({ cells }), aJudging())).toEqual([])
  })
})
