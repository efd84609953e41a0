import { describe, expect, it } from 'vitest'
import { aCell, aJudging, aReading, decisionDay } from '../../../test/fixtures/reading.js'
import { lawNotInForce } from './e22-law-not-in-force.js'

const decided = (on: string, ...provisions: readonly string[]) =>
  lawNotInForce(
    aReading({ situation: { on }, decision: { on, outcome: 'rejection', forum: 'official', provisions } }),
    aJudging(),
  )
const answered = (value: unknown) =>
  lawNotInForce(aReading({ cells: [aCell('rights.otherLaw', { value, item: { type: 'references' } })] }), aJudging())

describe('E22, a provision that is not in force', () => {
  it('stops in the decision, and says which and when', () => {
    expect(decided(decisionDay, 'fl-32', 'sol2001-1-2')).toMatchObject([
      {
        rule: 'E22',
        code: 'law.notInForce',
        severity: 'blocking',
        path: ['decision', 'provisions', 1],
        params: { provision: 'sol2001-1-2', on: decisionDay },
        who: ['caseworker', 'decisionMaker'],
      },
    ])
  })

  it.each([
    ['2025-06-30', 'sol2001-1-2', 0],
    ['2025-07-01', 'sol2001-1-2', 1],
    ['2025-06-30', 'sol2025-3-1', 1],
    ['2025-07-01', 'sol2025-3-1', 0],
  ])('on %s it finds of %s %d', (on, provision, issues) => {
    expect(decided(on, provision)).toHaveLength(issues)
  })

  it('stops in an answer, which the caseworker mends by answering', () => {
    expect(
      answered([{ provision: 'sol2025-3-1' }, { provision: 'sol2001-1-2' }, { other: 'Riktlinje 4' }]),
    ).toMatchObject([
      {
        code: 'law.notInForce',
        item: 'rights.otherLaw',
        path: ['answers', 'rights.otherLaw'],
        rule: 'E22',
        params: { provision: 'sol2001-1-2' },
        who: ['caseworker'],
        resolvedBy: ['assessment.answered'],
      },
    ])
  })

  it('says that it cannot tell of a provision the library does not know', () => {
    const notRun = { code: 'rule.notRun', severity: 'info', params: { rule: 'E22', missing: 'plan-1-1' } }
    expect(decided(decisionDay, 'plan-1-1')).toMatchObject([notRun])
    expect(answered([{ provision: 'plan-1-1' }])).toMatchObject([notRun])
  })

  it('asks nothing of an answer that is not there, or of a decision without provisions', () => {
    expect(answered(undefined)).toEqual([])
    expect(lawNotInForce(aReading(), aJudging())).toEqual([])
  })
})
