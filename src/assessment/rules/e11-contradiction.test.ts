import { describe, expect, it } from 'vitest'
import { aCell, aJudging, aReading } from '../../../test/fixtures/reading.js'
import { contradiction } from './e11-contradiction.js'

const childRef = 'barn-1'
const severity = (value: string, consequence = 'c1', alternative = 'proposal') =>
  aCell('cons.severity', { childRef, value, consequence, alternative })
const aligned = (value: string) => aCell('bal.aligned', { childRef, value })
const matches = (value: string, alternative = 'proposal') => aCell('alt.matchesView', { childRef, value, alternative })
const reason = (value?: string) => aCell('views.weightReason', { childRef, value })

const found = (...cells: ReturnType<typeof aCell>[]) => contradiction(aReading({ cells }), aJudging())

describe('E11, answers that contradict each other', () => {
  it('stops "fully in line" beside a serious loss, and names the consequence', () => {
    expect(found(aligned('fully'), severity('serious'))).toMatchObject([
      {
        rule: 'E11',
        code: 'balancing.contradiction',
        severity: 'blocking',
        item: 'bal.aligned',
        childRef,
        params: { consequence: 'c1' },
      },
    ])
  })

  it.each([
    ['irreversible', 1],
    ['serious', 1],
    ['moderate', 0],
    ['minor', 0],
  ])('a loss that is %s beside "fully" gives %d', (value, issues) => {
    expect(found(aligned('fully'), severity(value))).toHaveLength(issues)
  })

  it('lets an honest "partly" or "no" pass, and what the chosen alternative does not do', () => {
    expect(found(aligned('partly'), severity('serious'))).toEqual([])
    expect(found(aligned('no'), severity('serious'))).toEqual([])
    expect(found(aligned('fully'), severity('serious', 'c1', 'other'))).toEqual([])
    expect(found(severity('serious'))).toEqual([])
  })

  it('takes no sibling’s answer for the child’s own', () => {
    expect(found(aCell('bal.aligned', { childRef: 'barn-2', value: 'fully' }), severity('serious'))).toEqual([])
  })

  it('tells of every serious loss', () => {
    const issues = found(aligned('fully'), severity('serious', 'c1'), severity('irreversible', 'c2'))
    expect(issues.map(({ params }) => params.consequence)).toEqual(['c1', 'c2'])
  })

  it('stops a decision against the view of the child without a reason', () => {
    const issues = found(matches('no'), reason())
    expect(issues).toMatchObject([
      { code: 'balancing.contradiction', item: 'views.weightReason', childRef, params: {} },
    ])
    expect(found(matches('no'))).toMatchObject([{ item: 'alt.matchesView', childRef }])
  })

  it('lets it pass with a reason, and where the view is met or another alternative was chosen', () => {
    expect(found(matches('no'), reason('Tryggheten väger tyngre.'))).toEqual([])
    expect(found(matches('partly'), reason())).toEqual([])
    expect(found(matches('no', 'other'), reason())).toEqual([])
  })
})
