import { describe, expect, it } from 'vitest'
import { aCell, aJudging, aReading } from '../../../test/fixtures/reading.js'
import { notOwnWords } from './e30-not-own-words.js'

const found = (value: unknown, id = 'views.content') =>
  notOwnWords(aReading({ cells: [aCell(id, { childRef: 'barn-1', value })] }), aJudging())

describe('E30, a view without the child’s own words', () => {
  it('asks about a text in which the child says nothing', () => {
    expect(found('Barnet mår bra och verkar nöjt med sin situation.')).toMatchObject([
      { rule: 'E30', code: 'views.notOwnWords', severity: 'warning', item: 'views.content', childRef: 'barn-1' },
    ])
  })

  it('lets a quotation pass', () => {
    expect(found('Hon säger: ”Jag vill bo kvar så att jag kan gå hos samma fröken.”')).toEqual([])
  })

  it.each([
    ['”bo kvar”', 0],
    ['“bo kvar”', 0],
    ['"bo kvar"', 0],
    ['»bo kvar»', 0],
    ['«bo kvar»', 0],
    ['„bo kvar“', 0],
    ['&quot;bo kvar&quot;', 0],
    ['”bo\nkvar”', 0],
    ['”3 dagar”', 0],
    ['”kvar”', 1],
    ['”…!”', 1],
    ['”bo kvar', 1],
    ['bo kvar”', 1],
    ['”nej” om flytten och ”ja” om hunden', 1],
    ['”nej” om flytten och ”kanske sedan” om hunden', 0],
  ])('reads the quotation marks in %s', (text, issues) => {
    expect(found(`Barnet om huset: ${text}`)).toHaveLength(issues)
  })

  it.each(['pekade', 'visade', 'ritade', 'nickade', 'vill', 'Berättar', 'says'])(
    'lets a view pass that is shown or told: %s',
    (verb) => {
      expect(found(`Barnet ${verb.toLowerCase()} huset.`)).toEqual([])
      expect(found(`${verb} huset.`)).toEqual([])
    },
  )

  it('knows a verb only as a whole word', () => {
    expect(found('Barnet har en villa och pekpinnar.')).toHaveLength(1)
  })

  it('asks nothing of another text or of none', () => {
    expect(found('Barnet mår bra.', 'child.affectedHow')).toEqual([])
    expect(found('<p>&nbsp;</p>')).toEqual([])
    expect(found(undefined)).toEqual([])
  })
})
