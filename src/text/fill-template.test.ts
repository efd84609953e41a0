import { describe, expect, it } from 'vitest'
import { fillTemplate } from './fill-template.js'

describe('fillTemplate', () => {
  const values: Readonly<Record<string, string>> = { child: 'barn-1', item: 'Hur?', odd: '[{child}|x]' }

  it.each([
    ['text without placeholders as it is', 'Svar saknas.', 'Svar saknas.'],
    ['a placeholder', 'Barn {child}.', 'Barn barn-1.'],
    ['nothing for a placeholder without a value', 'Barn {other}.', 'Barn .'],
    ['a part whose placeholders all have a value', 'Svar saknas[ om {child}: {item}].', 'Svar saknas om barn-1: Hur?.'],
    ['no part of which a placeholder has no value', 'Svar saknas[ om {child}: {other}].', 'Svar saknas.'],
    ['the first variant that can be filled', '[{other}|{child}|{item}].', 'barn-1.'],
    ['a last variant without placeholders', '[{other}|Barnet].', 'Barnet.'],
    ['nothing where no variant can be filled', '[{other}|{none}]Slut.', 'Slut.'],
    ['a value that looks like a template as text', '[Se {odd}]', 'Se [{child}|x]'],
  ])('shows %s', (_, template, shown) => {
    expect(fillTemplate(template, (name) => values[name])).toBe(shown)
  })
})
