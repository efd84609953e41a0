import { describe, expect, it } from 'vitest'
import { givesAgeOrRoutine } from './age-reason.js'
import { normalise } from './normal-text.js'
import { textRules } from './text-rules.js'

const givesIt = (text: string): boolean => givesAgeOrRoutine(normalise(text, new Set()), textRules.vocabulary)

describe('givesAgeOrRoutine', () => {
  it.each([
    'Barnet är för litet för att höras.',
    'Barnen är för små.',
    'Barnet är bara 3 år.',
    'Hon är så liten',
    'Är endast 2',
    'han är bara små',
    'Vi talar normalt inte med barn.',
    'Enheten pratar aldrig med barnen på grund av rutin.',
    'Man samtalar inte med barnbarn',
    'Så görs enligt rutin.',
    'Det är inte rutin',
    'She is too young.',
    'We do not talk to children here',
    '<p>för&nbsp;li\u00adtet</p>',
  ])('finds age or routine in "%s"', (text) => {
    expect(givesIt(text)).toBe(true)
  })

  it.each([
    'Ettåringen har inget språk ännu. Förskolläraren beskriver att han gråter vid hämtning hos pappa.',
    'Hon är 3 år.',
    'för littet',
    'framför litet',
    'för smått',
    'Vi talar med barn.',
    'enligt rutiner',
    'Barnet var på resa.',
    '',
  ])('finds neither in "%s"', (text) => {
    expect(givesIt(text)).toBe(false)
  })
})
