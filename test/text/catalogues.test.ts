import { describe, expect, it } from 'vitest'
import { items, parts } from '../../src/checklist/items.js'
import { codeText } from '../../src/text/code-text.js'
import { codeTexts } from '../../src/text/data/codes.js'
import { itemTexts } from '../../src/text/data/items.js'
import { partTexts } from '../../src/text/data/parts.js'
import { eventText } from '../../src/text/event-text.js'
import { itemText } from '../../src/text/item-text.js'
import type { Localised } from '../../src/text/locale.js'
import { partText } from '../../src/text/part-text.js'
import { roleText } from '../../src/text/role-text.js'
import { AddOn, Role } from '../../src/words/codes.schema.js'
import { eventTypes } from '../../src/words/data/event-types.js'
import { type ListName, valueLists } from '../../src/words/data/value-lists.js'

const lists = Object.keys(valueLists) as ListName[]
const codesOf = (list: ListName): readonly string[] => valueLists[list]

/** Every text of the catalogues beside the messages, by a name to find it by. */
const texts: readonly (readonly [string, Localised])[] = [
  ...items.flatMap(({ id }) =>
    (['label', 'help'] as const).map(
      (part) =>
        [`${id} ${part}`, { sv: itemText(id, 'sv')?.[part] ?? '', en: itemText(id, 'en')?.[part] ?? '' }] as const,
    ),
  ),
  ...lists.flatMap((list) =>
    codesOf(list).map((code) => {
      const text = codeText as (list: ListName, code: string, locale: 'sv' | 'en') => string
      return [`${list} ${code}`, { sv: text(list, code, 'sv'), en: text(list, code, 'en') }] as const
    }),
  ),
  ...parts.map((part) => [part, { sv: partText(part, 'sv') ?? '', en: partText(part, 'en') ?? '' }] as const),
  ...eventTypes.map((type) => [type, { sv: eventText(type, 'sv'), en: eventText(type, 'en') }] as const),
  ...Role.options.map((role) => [role, { sv: roleText(role, 'sv'), en: roleText(role, 'en') }] as const),
]

/** Words that are the same in both languages. */
const sameInBoth: readonly string[] = ['communication observation']

describe('the catalogues', () => {
  it('say something of everything in both languages, with nothing around it', () => {
    const empty = texts.filter(([, { sv, en }]) => sv === '' || en === '' || sv !== sv.trim() || en !== en.trim())
    expect(empty).toEqual([])
  })

  it('say it in two languages', () => {
    expect(texts.filter(([, { sv, en }]) => sv === en).map(([name]) => name)).toEqual(sameInBoth)
  })

  it('hold no markup and no placeholder', () => {
    expect(texts.filter(([, { sv, en }]) => /[<>{}[\]|]/.test(sv + en))).toEqual([])
  })

  it('speak of nothing that does not exist', () => {
    expect(Object.keys(itemTexts)).toEqual(items.map(({ id }) => id))
    expect(Object.keys(partTexts)).toEqual(parts)
    expect(Object.keys(codeTexts).sort()).toEqual([...lists].sort())
    for (const list of lists) expect(Object.keys(codeTexts[list])).toEqual(codesOf(list))
  })

  it('give each of two codes of one list its own words', () => {
    for (const list of lists) {
      for (const locale of ['sv', 'en'] as const) {
        const words = Object.values<Localised>(codeTexts[list]).map((text) => text[locale])
        expect(new Set(words).size, `${list} ${locale}`).toBe(words.length)
      }
    }
  })

  it('name the ten parts by their numbers and the add-ons without', () => {
    expect(parts.filter((part) => /^\d+\. /.test(partText(part, 'sv') ?? ''))).toHaveLength(10)
    expect(parts.slice(10)).toEqual(AddOn.options)
  })

  it('know nothing of an item or part that is not there', () => {
    for (const name of ['no.such', 'constructor', '']) {
      expect(itemText(name, 'sv')).toBeUndefined()
      expect(partText(name, 'sv')).toBeUndefined()
    }
  })
})
