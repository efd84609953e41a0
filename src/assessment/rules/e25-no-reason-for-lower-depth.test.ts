import { describe, expect, it } from 'vitest'
import { aCell, aJudging, aReading } from '../../../test/fixtures/reading.js'
import { noReasonForLowerDepth } from './e25-no-reason-for-lower-depth.js'

const depth = aCell('screening.depth', { value: 'simple', item: { type: 'choice:depth' } })
const found = (...cells: ReturnType<typeof aCell>[]) =>
  noReasonForLowerDepth(aReading({ suggestedDepth: 'extended', depth: 'full', cells }), aJudging())

describe('E25, a lower depth without a reason', () => {
  it('stops, and says what was suggested and what was chosen', () => {
    expect(found(depth, aCell('screening.depthReason'))).toMatchObject([
      {
        rule: 'E25',
        code: 'depth.reasonMissing',
        severity: 'blocking',
        item: 'screening.depthReason',
        params: { suggested: 'extended', used: 'simple' },
      },
    ])
  })

  it('lets a reason pass, and a depth that is not lower', () => {
    expect(found(depth, aCell('screening.depthReason', { value: 'Beslutet gäller en månad.' }))).toEqual([])
    expect(found(depth)).toEqual([])
  })
})
