import { describe, expect, it } from 'vitest'
import { aCell, aJudging, aReading } from '../../../test/fixtures/reading.js'
import { noReasonForNotHearing } from './e04-no-reason-for-not-hearing.js'

const found = (...cells: ReturnType<typeof aCell>[]) =>
  noReasonForNotHearing(aReading({ cells }), aJudging()).map(({ item }) => item)

const text = (value?: string) => aCell('views.notHeardText', { childRef: 'barn-1', value })
const code = (value?: string) =>
  aCell('views.notHeardReason', { childRef: 'barn-1', value, item: { type: 'choice:notHeardReason' } })

describe('E04, a child not heard without a reason', () => {
  it('stops while the words are missing, and says about whom', () => {
    const issues = noReasonForNotHearing(aReading({ cells: [text()] }), aJudging())
    expect(issues).toMatchObject([
      {
        rule: 'E04',
        code: 'views.reasonMissing',
        severity: 'blocking',
        item: 'views.notHeardText',
        childRef: 'barn-1',
      },
    ])
  })

  it('stops while the code is missing where it is asked', () => {
    expect(found(text('Flickan är sjuk.'), code())).toEqual(['views.notHeardReason'])
  })

  it('tells both at once, and takes markup without words for nothing', () => {
    expect(found(text('<p></p>'), code())).toEqual(['views.notHeardText', 'views.notHeardReason'])
  })

  it('lets a reason pass', () => {
    expect(found(text('Flickan är sjuk.'))).toEqual([])
    expect(found(text('Flickan är sjuk.'), code('unreachable'))).toEqual([])
  })

  it('asks nothing where neither applies', () => {
    expect(found(aCell('views.content', { childRef: 'barn-1' }))).toEqual([])
  })
})
