import { describe, expect, it } from 'vitest'
import { aPolicy, aRule } from '../../../test/fixtures/matter.js'
import { LibraryError } from '../../kernel/library-error.js'
import type { Rule } from '../policy.schema.js'
import { toTable } from './to-table.js'

/** The one row of a rule, without the empty cells at its ends. */
function rowOf(rule: Partial<Rule>): string | undefined {
  return toTable(aPolicy({ rules: [aRule(rule)] })).split('\r\n')[1]
}

describe('a policy as a table', () => {
  it('has a column for every field of a rule, in a fixed order', () => {
    const [header] = toTable(aPolicy()).split('\r\n')
    expect(header?.slice(1).split(';')).toEqual([
      'id',
      ...['caseType', 'outcome', 'childrenLinked', 'affected', 'forum', 'unit', 'unitsInvolved', 'needsCoordination'],
      ...['careOfChild', 'impact', 'refusedNeeds', 'housingRisk', 'earlierNegativeDecisions', 'lawPeriod'],
      ...['from', 'to', 'need', 'depth', 'gate', 'due', 'addOns', 'status', 'basis', 'note'],
    ])
  })

  it('has a row for every rule, with bars between codes and nothing where nothing is asked', () => {
    const when = { outcome: ['rejection', 'reduction'], childrenLinked: ['yes'] } as const
    const then = {
      need: 'required',
      depth: 'full',
      gate: 'block',
      due: 'proposal',
      addOns: ['lss', 'boardItem'],
    } as const
    const rule = { id: 'A1', when, from: '2026-01-01', to: '2026-12-31', then, basis: ['fl-32', 'crc-art-3'] }
    expect(rowOf(rule)).toBe(
      'A1;;rejection | reduction;yes;;;;;;;;;;;;2026-01-01;2026-12-31;' +
        'required;full;block;proposal;lss | boardItem;adoptedPolicy;fl-32 | crc-art-3;Ours.',
    )
  })

  it('tells a list with nothing in it from none', () => {
    expect(rowOf({ then: { need: 'required', addOns: [] } })).toContain(';required;;;;|;adoptedPolicy;')
    expect(rowOf({ then: { need: 'required' } })).toContain(';required;;;;;adoptedPolicy;')
  })

  it('escapes in a reference what stands between codes', () => {
    expect(rowOf({ when: { unit: ['a|b', ' c', 'd\\'] } })).toContain(';a\\u007cb | \\u0020c | d\\u005c;')
  })

  it('keeps a note to the letter, but for the apostrophe before what would run as a formula', () => {
    expect(rowOf({ note: 'Säg "nej"; a|b' })).toMatch(/;"Säg ""nej""; a\|b"$/)
    expect(rowOf({ note: '=1+1' })).toMatch(/;'=1\+1$/)
  })

  it('is made of what has the shape of a policy, whatever it means, and of nothing else', () => {
    expect(toTable(aPolicy({ rules: [aRule(), aRule()] })).split('\r\n')).toHaveLength(4)
    expect(() => toTable({ ...aPolicy(), rules: [{}] } as never)).toThrow(LibraryError)
    expect(() => toTable(undefined as never)).toThrow(LibraryError)
  })
})
