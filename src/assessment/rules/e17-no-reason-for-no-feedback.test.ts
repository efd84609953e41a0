import { describe, expect, it } from 'vitest'
import { aCell, aJudging, aReading } from '../../../test/fixtures/reading.js'
import { noReasonForNoFeedback } from './e17-no-reason-for-no-feedback.js'

const found = (...cells: ReturnType<typeof aCell>[]) => noReasonForNoFeedback(aReading({ cells }), aJudging())
const reason = (value?: string) => aCell('fb.notGivenReason', { childRef: 'barn-1', value })

describe('E17, no feedback without a reason', () => {
  it('stops while the reason is missing', () => {
    expect(found(reason('&nbsp;'))).toMatchObject([
      {
        rule: 'E17',
        code: 'feedback.reasonMissing',
        severity: 'blocking',
        item: 'fb.notGivenReason',
        childRef: 'barn-1',
      },
    ])
  })

  it('lets a reason pass, and feedback that is planned', () => {
    expect(found(reason('Spädbarn; mamman får beskedet.'))).toEqual([])
    expect(found(aCell('fb.status', { childRef: 'barn-1', value: 'planned' }))).toEqual([])
  })
})
