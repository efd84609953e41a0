import { definePolicy, type Policy, Rule } from 'barnkonsekvens'
import { policies } from 'barnkonsekvens/policies'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fromTable } from '../../src/policy/table/from-table.js'
import { readTable } from '../../src/policy/table/read-table.js'
import { toTable } from '../../src/policy/table/to-table.js'
import { aPolicy } from '../fixtures/matter.js'
import { arbitraryOf } from './arbitrary-of.js'

/** Fixed where a test also counts how often it met what it is about, so that it cannot pass by meeting none. */
const seed = 20261125

const anyRule = arbitraryOf(Rule) as fc.Arbitrary<Rule>
const anyRules = fc.array(anyRule, { maxLength: 4 })

const restOf = ({ rules, ...rest }: Policy) => rest

/** A table as other hands would store it: commas, LF, no mark, rows far below each other, columns turned around. */
function otherwiseWritten(table: string): string {
  const rows = table.slice(1).split('\r\n')
  return rows.map((row) => row.split(';').reverse().join(',')).join('\n\n')
}

describe('a policy written as a table and read back', () => {
  it.each(Object.entries(policies))('is the same: %s', (_, policy) => {
    expect(fromTable(toTable(policy), restOf(policy))).toEqual({ ok: true, value: policy })
  })

  it('is the same however the table is stored', () => {
    const policy = aPolicy({
      rules: [
        {
          id: 'A',
          when: { outcome: ['rejection', 'reduction'] },
          then: { need: 'required' },
          status: 'law',
          basis: ['crc-art-3'],
          note: 'Ett',
        },
        {
          id: 'B',
          when: { outcome: ['approval'] },
          then: { need: 'recommended' },
          status: 'law',
          basis: ['crc-art-3'],
          note: 'Två',
        },
      ],
    })
    const stored = otherwiseWritten(toTable(policy))
    expect(stored.startsWith('note,basis,')).toBe(true)
    expect(fromTable(stored, restOf(policy))).toEqual({ ok: true, value: policy })
  })

  it('keeps every rule to the letter, whatever is written in it', () => {
    fc.assert(
      fc.property(anyRules, (rules) => {
        const table = readTable(toTable(aPolicy({ rules })))
        expect(table.ok && table.value.rules).toEqual(rules)
      }),
      { numRuns: 500 },
    )
  })

  it('is accepted and refused as the policy itself is', () => {
    let accepted = 0
    fc.assert(
      fc.property(fc.array(anyRule, { maxLength: 2 }), (rules) => {
        const policy = aPolicy({ rules })
        const asData = definePolicy(policy)
        const asTable = fromTable(toTable(policy), restOf(policy))
        const codesOf = ({ issues = [] }: typeof asData): string[] => issues.map(({ code }) => code)
        expect([asTable.ok, codesOf(asTable)]).toEqual([asData.ok, codesOf(asData)])
        if (!asData.ok || !asTable.ok) return
        accepted += rules.length
        expect(asTable.value).toEqual(asData.value)
      }),
      { numRuns: 300, seed },
    )
    expect(accepted).toBeGreaterThan(20)
  })

  it('never throws on any text, and gives no issue a word of it', () => {
    const word = 'hemligtBarn'
    const text = fc.array(
      fc.constantFrom('id', 'need', 'status', 'basis', 'note', 'outcome', word, ';', ',', '\n', '"', '|', 'required'),
    )
    fc.assert(
      fc.property(text, (pieces) => {
        const result = fromTable(pieces.join(''), restOf(aPolicy()))
        expect(JSON.stringify(result.ok ? '' : result.issues)).not.toContain(word)
      }),
      { numRuns: 1000 },
    )
  })
})
