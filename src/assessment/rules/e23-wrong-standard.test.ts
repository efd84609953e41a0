import { describe, expect, it } from 'vitest'
import { aCell, aJudging, aReading, type ReadingParts } from '../../../test/fixtures/reading.js'
import { wrongStandard } from './e23-wrong-standard.js'

const found = (stated: string | undefined, { on = '2026-11-25', ...parts }: ReadingParts & { on?: string } = {}) => {
  const cells = [aCell('bal.standard', { value: stated, item: { type: 'choice:standard', from: 'facts' } })]
  return wrongStandard(aReading({ cells, situation: { on }, ...parts }), aJudging())
}

describe('E23, the wrong weight', () => {
  it('asks, and says what was stated and what the law gives', () => {
    expect(found('particular')).toMatchObject([
      {
        rule: 'E23',
        code: 'law.wrongStandard',
        severity: 'warning',
        item: 'bal.standard',
        params: { stated: 'particular', computed: 'primary' },
      },
    ])
  })

  it.each([
    ['a primary consideration under the Act of 2025', 'primary', {}],
    ['particular regard the day before it', 'particular', { on: '2025-06-30' }],
    ['a primary consideration on its first day', 'primary', { on: '2025-07-01' }],
    ['particular regard under LSS', 'particular', { facts: { caseType: 'lss' } }],
    ['decisive in care', 'decisive', { facts: { careOfChild: 'yes' } }],
    ['decisive in care also in an LSS case', 'decisive', { facts: { caseType: 'lss', careOfChild: 'yes' } }],
    ['not decisive where care is unknown', 'primary', { facts: { careOfChild: 'unknown' } }],
  ] as const)('is %s', (_, right, parts) => {
    for (const stated of ['primary', 'particular', 'decisive']) {
      expect(found(stated, parts)).toHaveLength(stated === right ? 0 : 1)
    }
  })

  it('sees a weight that was written beside the computed one', () => {
    const assessment = { answers: { 'bal.standard': 'decisive' } }
    expect(found('primary', { assessment })).toMatchObject([{ params: { stated: 'decisive', computed: 'primary' } }])
  })

  it('asks nothing where no weight is shown', () => {
    expect(found(undefined)).toEqual([])
    expect(wrongStandard(aReading(), aJudging())).toEqual([])
  })
})
