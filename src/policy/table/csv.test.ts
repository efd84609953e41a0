import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readCsv, writeCsv } from './csv.js'

const recordsOf = (text: string) => readCsv(text).records
const brokenIn = (text: string) => [...readCsv(text).broken]

describe('writing CSV', () => {
  it('is for a spreadsheet set to Swedish: byte order mark, semicolons, CRLF', () => {
    expect(
      writeCsv([
        ['id', 'note'],
        ['A', 'å'],
      ]),
    ).toBe('\uFEFFid;note\r\nA;å\r\n')
  })

  it.each([
    ['a;b', '"a;b"'],
    ['a,b', '"a,b"'],
    ['say "no"', '"say ""no"""'],
    ['two\nlines', '"two\nlines"'],
    ['two\r\nlines', '"two\r\nlines"'],
    ['a b', 'a b'],
  ])('puts quotes where something would be read otherwise: %j', (cell, text) => {
    expect(writeCsv([[cell]])).toBe(`\uFEFF${text}\r\n`)
  })

  it.each(['=1+1', '+46', '-1', '@SUM(A1)', ' =1', '\t=1', '\t', '\r', '\n', '＝1', "'=1", "''-1"])(
    'never begins a cell with what runs as a formula: %j',
    (cell) => {
      const [, first] = /^\uFEFF"?(.)/su.exec(writeCsv([[cell]])) ?? []
      expect(first).toBe("'")
      expect(recordsOf(writeCsv([[cell]]))).toEqual([[cell]])
    },
  )

  it.each(["'Avslag' gäller", 'a=1', '1-2'])('leaves what does not alone: %j', (cell) => {
    expect(writeCsv([[cell]])).toBe(`\uFEFF${cell}\r\n`)
  })
})

describe('reading CSV', () => {
  it.each<[string, string]>([
    ['semicolons and CRLF', 'a;b\r\nc;d\r\n'],
    ['commas and LF', 'a,b\nc,d\n'],
    ['a byte order mark', '\uFEFFa;b\nc;d'],
    ['no line ending at the end', 'a;b\nc;d'],
    ['CR alone', 'a;b\rc;d\r'],
    ['quotes around everything', '"a";"b"\n"c";"d"'],
  ])('takes %s', (_, text) => {
    expect(recordsOf(text)).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ])
  })

  it('keeps the other separator as text', () => {
    expect(recordsOf('a;b\nc,d;e')).toEqual([
      ['a', 'b'],
      ['c,d', 'e'],
    ])
  })

  it('keeps empty cells and blank lines, so that rows have the numbers a spreadsheet gives them', () => {
    expect(recordsOf('a;;\n\n;b\n')).toEqual([['a', '', ''], [''], ['', 'b']])
    expect(recordsOf('a;""')).toEqual([['a', '']])
    expect(recordsOf('')).toEqual([])
    expect(recordsOf('""')).toEqual([['']])
  })

  it.each<[string, string, number[]]>([
    ['that is not closed', 'a\n"b;c\nd', [1]],
    ['inside a bare cell', 'a;b"c\nd', [0]],
    ['followed by more', '"a"b;c\nd\n"e" ;f', [0, 2]],
    ['that is doubled or closed', '"a""b";"";""""\n"c"', []],
  ])('tells the records with a quote %s', (_, text, broken) => {
    expect(brokenIn(text)).toEqual(broken)
  })

  it('gives back what was written, whatever it was', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom(...`'"=+-@;,\r\n\t \uFEFFa`) }),
    )
    const records = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { maxLength: 4 })
    fc.assert(
      fc.property(records, (given) => {
        const read = readCsv(writeCsv([['id', 'note'], ...given]))
        expect(read.records.slice(1)).toEqual(given)
        expect(read.broken.size).toBe(0)
      }),
      { numRuns: 1000 },
    )
  })
})
