import { describe, expect, it } from 'vitest'
import { aPolicy, refusalsOf } from '../../../test/fixtures/matter.js'
import { bounds } from '../../words/bounds.js'
import type { Policy } from '../policy.schema.js'
import { fromTable } from './from-table.js'

const { rules: _, ...rest } = aPolicy()

const head = 'id;outcome;unit;from;need;gate;addOns;status;basis;note'
const good = 'A1;rejection;;;required;;;law;crc-art-3;Ours.'
const table = (...rows: string[]) => [head, ...rows].join('\n')

const from = (csv: unknown, other: object = rest, included: readonly Policy[] = []) =>
  fromTable(csv as string, other as never, included)
const wrong = (csv: unknown, other: object = rest) => refusalsOf(from(csv, other))

describe('a policy from a table', () => {
  it('has the rules of the table and the rest as given, and is ready to judge by', () => {
    const policy = from(table(good))
    const rule = { when: { outcome: ['rejection'] }, then: { need: 'required' }, status: 'law', basis: ['crc-art-3'] }
    expect(policy).toEqual({ ok: true, value: { ...rest, rules: [{ id: 'A1', ...rule, note: 'Ours.' }] } })
    expect(Object.isFrozen(policy.ok && policy.value.rules[0]?.when)).toBe(true)
  })

  it('may have no rule at all', () => {
    expect(from(head)).toEqual({ ok: true, value: { ...rest, rules: [] } })
    expect(from(`${head}\n;;;;;;;;;\n\n`)).toEqual({ ok: true, value: { ...rest, rules: [] } })
  })

  it('may name what it includes among policies that are given', () => {
    const town = aPolicy({ id: 'town' })
    expect(from(head, { ...rest, includes: ['town'] }, [town]).ok).toBe(true)
    expect(wrong(head, { ...rest, includes: ['town', 'national'] })).toEqual([['includes.0', 'policy.includeUnknown']])
  })

  it('does not mind spaces around codes and names, nor rows that end early', () => {
    const policy = from(
      ' id ; outcome;need ;status;basis;note\nA1 ; rejection|reduction ; required ;adoptedPolicy;crc-art-3 ',
    )
    const [rule] = policy.ok ? policy.value.rules : []
    expect(rule).toMatchObject({
      id: 'A1',
      when: { outcome: ['rejection', 'reduction'] },
      basis: ['crc-art-3'],
      note: '',
    })
  })
})

describe('a table that cannot be used', () => {
  it.each<[string, string, [string, string][]]>([
    ['an unknown code', 'A1;refusal;;;required;;;law;crc-art-3;', [['row.2.outcome', 'notACode']]],
    ['two in one cell, told once', 'A1;a|b;;;required;;;law;;', [['row.2.outcome', 'notACode']]],
    ['codes apart by a comma', 'A1;"rejection,reduction";;;required;;;law;;', [['row.2.outcome', 'notACode']]],
    ['a bar too many', 'A1;rejection|;;;required;;;law;;', [['row.2.outcome', 'notACode']]],
    ['a list with nothing in it under a fact', 'A1;|;;;required;;;law;;', [['row.2.outcome', 'tooSmall']]],
    ['a day that does not exist', 'A1;;;2026-02-30;required;;;law;;', [['row.2.from', 'format']]],
    ['an empty need', 'A1;;;;;;;law;;', [['row.2.need', 'missing']]],
    [
      'an empty id and status',
      ';;;;required;;;;;',
      [
        ['row.2.id', 'missing'],
        ['row.2.status', 'missing'],
      ],
    ],
    ['a reference that is too long', `${'a'.repeat(201)};;;;required;;;law;;`, [['row.2.id', 'tooLarge']]],
    ['a text that is too long', `A1;;;;required;;;law;;${'a'.repeat(bounds.characters + 1)}`, [['row.2', 'tooLarge']]],
    ['an identity number', 'A1;;;;required;;;law;;811218-9876', [['row.2.note', 'text.identityNumber']]],
    ['more cells than the header', `${good};x`, [['row.2.<unknown>', 'unknownKey']]],
    ['a quote that is not closed', `A1;"rejection;;;required\n${good}`, [['row.2', 'format']]],
    ['text after a quote', 'A1;"rejection"x;;;required;;;law;;', [['row.2', 'format']]],
  ])('is told its row and column: %s', (_, row, faults) => {
    expect(wrong(table(row))).toEqual(faults)
  })

  it.each<[string, string, string[][]]>([
    ['an unknown column', `${head};outcomes\n${good};rejection`, [['row.1.<unknown>', 'unknownKey']]],
    ['a column twice', `${head};gate\n${good};block`, [['row.1.gate', 'duplicate']]],
    [
      'no column for what every rule has',
      'id;status;note\nA1;law;',
      [
        ['row.1.need', 'missing'],
        ['row.1.basis', 'missing'],
      ],
    ],
    [
      'names in another case',
      'ID;need;status;basis;note',
      [
        ['row.1.<unknown>', 'unknownKey'],
        ['row.1.id', 'missing'],
      ],
    ],
    ['a header with a quote left open', `"${head}\n${good}`, [['row.1', 'format']]],
  ])('is told what is wrong with its header: %s', (_, csv, faults) => {
    expect(wrong(csv)).toEqual(faults)
  })

  it('is told which column is unknown by its number, never by its name', () => {
    const refused = from(`${head};hemligt\n${good}`)
    expect(refused.ok || refused.issues[0]?.params).toEqual({ problem: 'unknownKey', column: 11 })
  })

  it('is told everything at once, with rows numbered as in a spreadsheet, also below blank ones', () => {
    const rows = ['A1;refusal;;;required;;;law;;', '', good, 'A2;;;;must;;;law;;']
    expect(wrong(table(...rows), { ...rest, id: '' })).toEqual([
      ['id', 'tooSmall'],
      ['row.2.outcome', 'notACode'],
      ['row.5.need', 'notACode'],
    ])
  })

  it('is told of what a rule means by the row and column of the rule', () => {
    const rows = [
      good,
      '',
      good,
      'A3;approval;;;required;block;;law;crc-art-3;',
      'A4;dismissal;;;required;;;law;no-such;',
    ]
    expect(wrong(table(...rows))).toEqual([
      ['row.4.id', 'policy.duplicateRule'],
      ['row.5.gate', 'policy.blocksHelp'],
      ['row.6.basis', 'unknownProvision'],
    ])
  })

  it('is no table at all when it is no text, or far too long', () => {
    expect(wrong(undefined)).toEqual([['table', 'wrongType']])
    expect(wrong(['id'])).toEqual([['table', 'wrongType']])
    expect(wrong('a'.repeat(100 * bounds.characters + 1))).toEqual([['table', 'tooLarge']])
    expect(wrong('a'.repeat(100 * bounds.characters)).at(0)).toEqual(['row.1.<unknown>', 'unknownKey'])
  })

  it('has room for as many rules as a list, and no more', () => {
    const rows = Array.from({ length: bounds.items + 1 }, (_, index) => `A${index};;;;none;;;libraryDefault;fl-32;`)
    expect(wrong(table(...rows))).toEqual([['table', 'tooLarge']])
    expect(JSON.stringify(wrong(table(...rows.slice(1))))).not.toContain('tooLarge')
  })

  it('may say nothing that the rest says, nor the other way around', () => {
    expect(wrong(table(good), aPolicy())).toEqual([['<unknown>', 'unknownKey']])
    expect(wrong(table(good), null as never)).toEqual([['', 'wrongType']])
  })
})
