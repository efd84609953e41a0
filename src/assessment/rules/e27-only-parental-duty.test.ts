import { describe, expect, it } from 'vitest'
import { aCell, aJudging, aReading } from '../../../test/fixtures/reading.js'
import { onlyParentalDuty } from './e27-only-parental-duty.js'

const found = (value: unknown, id = 'bal.overridingReason') =>
  onlyParentalDuty(aReading({ cells: [aCell(id, { childRef: 'barn-1', value })] }), aJudging())

const whole = 'Enligt föräldraansvaret ska föräldrarna svara för barnets fritid.'
const weighed =
  'Att följa med till simhallen ryms i föräldraansvaret för en sjuåring, men mamman kan inte lyfta honom ur bassängen ' +
  'efter operationen och avlastning saknas hela våren.'

/** A text of so many content words beside parental responsibility. */
const beside = (count: number): string => `föräldraansvaret ${'fritid '.repeat(count)}`

describe('E27, parental responsibility as the whole reason', () => {
  it.each(['bal.overridingReason', 'lss.parentalNorm'])('asks about it in %s', (id) => {
    expect(found(whole, id)).toMatchObject([
      { rule: 'E27', code: 'text.onlyParentalDuty', severity: 'warning', item: id, childRef: 'barn-1' },
    ])
    expect(found(weighed, id)).toEqual([])
  })

  it('asks at nine other content words and not at ten', () => {
    expect(found(beside(9))).toHaveLength(1)
    expect(found(beside(10))).toEqual([])
  })

  it('counts neither adults nor a word for the duty that stands again', () => {
    expect(found(`${beside(9)} mamman pappan vårdnadshavaren föräldrar underhållsskyldigheten`)).toHaveLength(1)
  })

  it.each([
    'Föräldrars ansvar.',
    'Det är föräldrarnas ansvar.',
    'FÖRÄLDRAANSVAR',
    'förälderns&nbsp;ansvar för fritid',
    'underhållsskyldiga',
  ])('knows the duty in "%s"', (text) => {
    expect(found(text)).toHaveLength(1)
  })

  it('asks nothing of a short reason of another kind, of another text or of none', () => {
    expect(found('Föräldrar och deras ansvar.')).toEqual([])
    expect(found(whole, 'bal.bestInterest')).toEqual([])
    expect(found(undefined)).toEqual([])
  })
})
