import { describe, expect, it } from 'vitest'
import { aCell, aJudging, aReading } from '../../../test/fixtures/reading.js'
import { protectionUnhandled } from './e24-protection-unhandled.js'

const found = (...cells: ReturnType<typeof aCell>[]) => protectionUnhandled(aReading({ cells }), aJudging())

describe('E24, a sign of harm that nobody dealt with', () => {
  it.each(['screening.protectionAction', 'screening.protectionReason'])('stops where %s is asked and empty', (id) => {
    expect(found(aCell(id))).toMatchObject([
      { rule: 'E24', code: 'protection.unhandled', severity: 'blocking', item: id, path: ['answers', id] },
    ])
    expect(found(aCell(id, { value: ' ' }))).toHaveLength(1)
  })

  it('stops for each child exposed to violence without an inquiry or a reason', () => {
    const reason = (childRef: string, value?: string) => aCell('dv.inquiryReason', { childRef, value })
    expect(found(reason('ali'), reason('sara', 'Utredning pågår sedan i maj.'), reason('bo', '<p></p>'))).toMatchObject(
      [
        { item: 'dv.inquiryReason', childRef: 'ali' },
        { item: 'dv.inquiryReason', childRef: 'bo' },
      ],
    )
  })

  it('passes with an answer, and where nothing is asked', () => {
    expect(found(aCell('screening.protectionAction', { value: 'reported' }))).toEqual([])
    expect(found(aCell('screening.protectionReason', { value: 'Förskolan har bedömt att hon mår bra.' }))).toEqual([])
    expect(found(aCell('screening.protectionConcern', { value: 'yes' }), aCell('dv.inquiry'))).toEqual([])
    expect(found()).toEqual([])
  })
})
