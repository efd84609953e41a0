import { describe, expect, it } from 'vitest'
import type { z } from 'zod'
import { items, parts } from '../../src/checklist/items.js'
import { When } from '../../src/policy/policy.schema.js'
import { codeText } from '../../src/text/code-text.js'
import { codeTexts } from '../../src/text/data/codes.js'
import { itemTexts } from '../../src/text/data/items.js'
import { partTexts } from '../../src/text/data/parts.js'
import { droppedTexts } from '../../src/text/data/phrases.js'
import { fieldTexts, type RuleField } from '../../src/text/data/requirement.js'
import { droppedText } from '../../src/text/dropped-text.js'
import { dueText } from '../../src/text/due-text.js'
import { dutyStatusText } from '../../src/text/duty-status-text.js'
import { dutyText } from '../../src/text/duty-text.js'
import { eventText } from '../../src/text/event-text.js'
import { fieldText } from '../../src/text/field-text.js'
import { fieldValueText } from '../../src/text/field-value-text.js'
import { gateText } from '../../src/text/gate-text.js'
import { heldText } from '../../src/text/held-text.js'
import { itemText } from '../../src/text/item-text.js'
import { needText } from '../../src/text/need-text.js'
import { partText } from '../../src/text/part-text.js'
import { roleText } from '../../src/text/role-text.js'
import { statusText } from '../../src/text/status-text.js'
import { AddOn, Role, RuleStatus } from '../../src/words/codes.schema.js'
import { eventTypes } from '../../src/words/data/event-types.js'
import { type ListName, valueLists } from '../../src/words/data/value-lists.js'
import { Duty } from '../../src/words/duty.schema.js'
import type { Localised } from '../../src/words/locale.js'
import { ConditionVerdict, Due, Field, Gate, Need } from '../../src/words/requirement.schema.js'

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

/** Every text of a requirement, a duty and what was carried over, by its function and code. */
const codeNames: readonly (readonly [string, Localised])[] = [
  ...both('field', Object.keys(fieldTexts) as RuleField[], fieldText),
  ...both('need', Need.options, needText),
  ...both('gate', Gate.options, gateText),
  ...both('due', Due.options, dueText),
  ...both('status', RuleStatus.options, statusText),
  ...both('held', ConditionVerdict.shape.held.options, heldText),
  ...both('duty', Duty.shape.kind.options, dutyText),
  ...both('dutyStatus', Duty.shape.status.options, dutyStatusText),
  ...both('dropped', Object.keys(droppedTexts) as (keyof typeof droppedTexts)[], droppedText),
]

function both<Code extends string>(
  name: string,
  codes: readonly Code[],
  text: (code: Code, locale: 'sv' | 'en') => string,
): (readonly [string, Localised])[] {
  return codes.map((code) => [`${name} ${code}`, { sv: text(code, 'sv'), en: text(code, 'en') }] as const)
}

/** Words that are the same in both languages. */
const sameInBoth: readonly string[] = ['communication observation']

describe('the catalogues', () => {
  it('say something of everything in both languages, with nothing around it', () => {
    const empty = [...texts, ...codeNames].filter(
      ([, { sv, en }]) => sv === '' || en === '' || sv !== sv.trim() || en !== en.trim(),
    )
    expect(empty).toEqual([])
  })

  it('say it in two languages', () => {
    expect([...texts, ...codeNames].filter(([, { sv, en }]) => sv === en).map(([name]) => name)).toEqual(sameInBoth)
  })

  it('hold no markup and no placeholder', () => {
    expect([...texts, ...codeNames].filter(([, { sv, en }]) => /[<>{}[\]|]/.test(sv + en))).toEqual([])
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

  it('name what stands in a sentence without a capital and without a stop', () => {
    expect(codeNames.filter(([, { sv, en }]) => /^\p{Lu}|[.?!]$/u.test(sv) || /^\p{Lu}|[.?!]$/u.test(en))).toEqual([])
    expect(new Set(codeNames.map(([name, { sv }]) => `${name.split(' ')[0]} ${sv}`)).size).toBe(codeNames.length)
  })

  it('name every code that a rule of a policy may want, and what was not given', () => {
    const wanted = Field.options.filter((field) => field !== 'unit')
    for (const field of wanted) {
      for (const code of (When.shape[field] as z.ZodOptional<z.ZodArray<z.ZodEnum>>).unwrap().element.options) {
        expect(fieldValueText(field, String(code), 'sv'), `${field} ${code}`).toMatch(/./)
        expect(fieldValueText(field, String(code), 'en'), `${field} ${code}`).toMatch(/./)
      }
      expect(fieldValueText(field, 'constructor', 'sv')).toBeUndefined()
    }
    expect(fieldValueText('impact', null, 'sv')).toBe('inte angivet')
  })

  it("show a unit's own code and the day as they are", () => {
    expect(fieldValueText('unit', 'enhet-3', 'sv')).toBe('enhet-3')
    expect(fieldValueText('decisionDay', '2026-11-02', 'en')).toBe('2026-11-02')
  })
})
