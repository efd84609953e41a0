import { describe, expect, it } from 'vitest'
import { aCell, aJudging, aReading } from '../../../test/fixtures/reading.js'
import { rules } from './rules.js'

describe('rules', () => {
  it('are E01 to E32 of the method, in order, each once', () => {
    const numbers = Array.from({ length: 32 }, (_, index) => `E${String(index + 1).padStart(2, '0')}`)
    expect(rules.map(({ id }) => id)).toEqual(numbers)
  })

  it('find something each under a code of its own', () => {
    expect(new Set(rules.map(({ code }) => code)).size).toBe(rules.length)
  })

  it('find nothing in a reading where nothing applies', () => {
    const issues = rules.flatMap(({ check }) => check(aReading(), aJudging({ registerChildren: ['barn-1'] })))
    expect(issues).toEqual([])
  })

  it('report under their own number and code only', () => {
    const cells = ['child.affectedHow', 'views.notHeardText', 'dec.childParagraph'].flatMap((id) =>
      ['ali', 'sara'].map((childRef) => aCell(id, { childRef, value: 'ej aktuellt', item: { individualText: true } })),
    )
    const found = rules.flatMap(({ id, code, check }) =>
      check(aReading({ cells }), aJudging()).map((issue) => ({ id, code, issue })),
    )
    expect(new Set(found.map(({ id }) => id)).size).toBeGreaterThan(1)
    for (const { id, code, issue } of found) {
      expect(issue.rule).toBe(id)
      expect([code, 'rule.notRun']).toContain(issue.code)
    }
  })

  it('never hold a text of the case in what they find', () => {
    const secret = 'Hemligt ord'
    const cells = ['child.affectedHow', 'views.notHeardText', 'dec.childParagraph'].flatMap((id) =>
      ['ali', 'sara'].map((childRef) => aCell(id, { childRef, value: secret, item: { individualText: true } })),
    )
    const issues = rules.flatMap(({ check }) => check(aReading({ cells }), aJudging({ names: [secret] })))
    expect(issues.length).toBeGreaterThan(6)
    expect(JSON.stringify(issues)).not.toMatch(/hemligt/i)
  })
})
