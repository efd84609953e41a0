import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hasIdentityNumber, identityNumberPaths } from './identity-number.js'

/** Nine digits with the check digit that makes them right. */
function withCheckDigit(nine: string): string {
  const products = [...nine].map((digit, index) => Number(digit) * (index % 2 === 0 ? 2 : 1))
  const sum = [...products.join('')].reduce((total, digit) => total + Number(digit), 0)
  return `${nine}${(10 - (sum % 10)) % 10}`
}

function numberOn(sixDigits: string, serial = '238'): string {
  return withCheckDigit(sixDigits + serial)
}

const ten = numberOn('130501')
const [date, last] = [ten.slice(0, 6), ten.slice(6)]

describe('an identity number is found', () => {
  it.each([
    ten,
    `${date}-${last}`,
    `${date}+${last}`,
    `${date} ${last}`,
    `20${ten}`,
    `20${date}-${last}`,
    `19${date}-${last}`,
    `18${date}+${last}`,
    `Elias (${date}-${last}) bor hos mamma.`,
    `id:${ten};`,
    `pnr${ten}x`,
    `<p>${date}-${last}</p>`,
    `första 1305012 sedan ${ten}`,
    `${numberOn('990231')} ${ten}`,
    `${ten.slice(0, 9)}${(Number(ten[9]) + 1) % 10} ${ten}`,
    `121212 ${date}-${last}`,
    `åäö”👧${ten}`,
  ])('in "%s"', (text) => {
    expect(hasIdentityNumber(text)).toBe(true)
  })

  it('for a coordination number, whose day has 60 added', () => {
    expect(hasIdentityNumber(numberOn('130561'))).toBe(true)
    expect(hasIdentityNumber(numberOn('130591'))).toBe(true)
  })

  it('whatever stands before it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (text) => {
        expect(hasIdentityNumber(`${text} ${ten}`)).toBe(true)
        expect(hasIdentityNumber(`${text.replace(/\d/g, '')}${ten}${text.replace(/\d/g, '')}`)).toBe(true)
      }),
    )
  })
})

describe('the check digit', () => {
  it('has to be right: of ten last digits one is', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999 }), (serial) => {
        const nine = `130501${String(serial).padStart(3, '0')}`
        const right = Array.from({ length: 10 }, (_, digit) => `${nine}${digit}`).filter(hasIdentityNumber)
        expect(right).toEqual([withCheckDigit(nine)])
      }),
    )
  })

  it('is over the last ten digits, whatever the century', () => {
    for (const century of ['18', '19', '20']) expect(hasIdentityNumber(`${century}${ten}`)).toBe(true)
  })

  it.each(['8112189876', '811218-9876', '19811218-9876'])('of the well-known example %s is right', (text) => {
    expect(hasIdentityNumber(text)).toBe(true)
  })
})

describe('the day has to exist', () => {
  it.each([
    ['130100', false],
    ['130101', true],
    ['130131', true],
    ['130132', false],
    ['130430', true],
    ['130431', false],
    ['130630', true],
    ['130631', false],
    ['130930', true],
    ['130931', false],
    ['131130', true],
    ['131131', false],
    ['131231', true],
    ['130228', true],
    ['130230', false],
    ['130001', false],
    ['131301', false],
    // Coordination numbers: 60 more.
    ['130160', false],
    ['130161', true],
    ['130191', true],
    ['130192', false],
    ['130490', true],
    ['130491', false],
    ['130290', false],
    ['130145', false],
  ])('%s: %s', (sixDigits, found) => {
    expect(hasIdentityNumber(numberOn(sixDigits))).toBe(found)
    expect(hasIdentityNumber(`20${numberOn(sixDigits)}`)).toBe(found)
  })

  it.each([
    ['120229', '20', true],
    ['130229', '20', false],
    ['130289', '20', false],
    ['000229', '20', true],
    ['000229', '19', false],
    ['000229', '18', false],
    ['130229', '', true],
    ['000229', '', true],
  ])('29 February of %s in the century "%s": %s', (sixDigits, century, found) => {
    expect(hasIdentityNumber(century + numberOn(sixDigits))).toBe(found)
  })
})

describe('nothing is found', () => {
  it.each([
    '',
    'Elias slutar i fotbollen i april.',
    '2026-11-02',
    '2026-11-02T10:15:00.123+01:00',
    '070-123 45 67',
    'Bankgiro 5050-1055',
    'kr 9 000,00',
    ten.slice(1),
    `1${ten}`,
    `${ten}1`,
    `17${ten}`,
    `2${ten}`,
    `${date}--${last}`,
    `${date} - ${last}`,
    `${date}.${last}`,
    `${date.slice(0, 2)}-${date.slice(2)}-${last}`,
    `${date}\n${last}`,
    `${date}\u00a0${last}`,
    `201305-01${last}`,
  ])('in "%s"', (text) => {
    expect(hasIdentityNumber(text)).toBe(false)
  })

  it('quickly, however the text is made to mislead', () => {
    for (const piece of ['1', '130501', '130501-', '130501-238', '201305012389 ', '1305012389']) {
      const text = piece.repeat(Math.ceil(100_000 / piece.length))
      const started = performance.now()
      hasIdentityNumber(text)
      // Far above what reading the text once takes, far below what reading it again from each place would.
      expect(performance.now() - started).toBeLessThan(500)
    }
  })
})

describe('the places where identity numbers stand', () => {
  it('are the paths of the texts that hold one', () => {
    const value = { a: ten, b: ['x', { c: `hos ${ten}`, d: 1, e: null }], f: true, g: 'x' }
    expect(identityNumberPaths(value)).toEqual([['a'], ['b', 1, 'c']])
  })

  it('are the top itself for a single text', () => {
    expect(identityNumberPaths(ten)).toEqual([[]])
  })

  it('never show a key that holds one', () => {
    const paths = identityNumberPaths({ answers: { [ten]: 'x', [`${ten} `]: { inner: ten } } })
    expect(paths).toEqual([
      ['answers', '<unknown>'],
      ['answers', '<unknown>'],
      ['answers', '<unknown>', 'inner'],
    ])
    expect(JSON.stringify(paths)).not.toContain(ten)
  })

  it.each([
    ['a hash', `${ten}a`.padEnd(64, 'f')],
    ['a salt', `${ten}b`.padEnd(32, '0a')],
    ['a UUID', `00${date}-${last}-4abc-8abc-0123456789ab`],
  ])('leave out %s, whose digits mean nothing', (_, text) => {
    expect(identityNumberPaths({ text })).toEqual([])
  })

  it('do not leave out a text that only begins like one', () => {
    expect(identityNumberPaths(`${`${ten}a`.padEnd(64, 'f')} x`)).toEqual([[]])
  })

  it.each([[null], [1], [true], [undefined], [[]], [{}], ['x']])('are none in %j', (value) => {
    expect(identityNumberPaths(value)).toEqual([])
  })
})
