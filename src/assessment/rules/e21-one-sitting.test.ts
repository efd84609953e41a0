import { describe, expect, it } from 'vitest'
import { aCell, aJudging, aReading, type ReadingParts } from '../../../test/fixtures/reading.js'
import type { ValidationContext } from '../judging.js'
import { textRules } from '../text/text-rules.js'
import { oneSitting } from './e21-one-sitting.js'

type Saved = NonNullable<ValidationContext['savedAt']>[number]

const text = (id: string, childRef?: string) => aCell(id, { value: 'Elias slutar i fotbollen.', childRef })
const saved = (item: string, at: string, childRef?: string): Saved => ({ item, at, ...(childRef && { childRef }) })
const texts = [text('bal.conflictText'), text('child.affectedHow', 'barn-1')]
const run = (savedAt: readonly Saved[] | undefined, cells: ReadingParts['cells'] & {} = texts) =>
  oneSitting(aReading({ cells }), aJudging(savedAt && { savedAt }))
const bothAt = (one: string, other: string) => [
  saved('bal.conflictText', one),
  saved('child.affectedHow', other, 'barn-1'),
]
const notRun = [{ rule: 'E21', code: 'rule.notRun', severity: 'info', params: { rule: 'E21', missing: 'savedAt' } }]

describe('E21, all in one sitting', () => {
  it('tells of the case only: no item, no child, no person, no time', () => {
    expect(run(bothAt('2026-11-24T10:00:00Z', '2026-11-24T10:01:00Z'))).toEqual([
      {
        rule: 'E21',
        code: 'assessment.oneSitting',
        severity: 'info',
        params: { withinSeconds: 120 },
        basis: ['fl-23'],
        who: ['caseworker'],
        resolvedBy: ['assessment.answered'],
      },
    ])
  })

  it.each([
    ['120 seconds', '2026-11-24T10:02:00Z', 1],
    ['a moment more', '2026-11-24T10:02:00.001Z', 0],
    ['an hour by the clock but not in time', '2026-11-24T11:01:00+01:00', 1],
    ['a day', '2026-11-25T10:00:00Z', 0],
  ])('of texts %s apart it finds %d', (_, at, issues) => {
    expect(run(bothAt('2026-11-24T10:00:00Z', at))).toHaveLength(issues)
    expect(run(bothAt(at, '2026-11-24T10:00:00Z'))).toHaveLength(issues)
  })

  it('counts every time a text was saved, and no text that is not required or not written', () => {
    const close = bothAt('2026-11-24T10:00:00Z', '2026-11-24T10:01:00Z')
    expect(run([...close, saved('bal.conflictText', '2026-11-23T10:00:00Z')])).toEqual([])
    const optional = aCell('dv.school', { childRef: 'barn-1', value: 'Samma skola.', required: false })
    const unwritten = aCell('bal.bestInterest', { childRef: 'barn-1' })
    const others = ['dv.school', 'bal.bestInterest', 'views.date'].map((item) =>
      saved(item, '2026-11-20T10:00:00Z', 'barn-1'),
    )
    expect(run([...close, ...others], [...texts, optional, unwritten])).toHaveLength(1)
  })

  it('tells children and items apart', () => {
    const cells = [...texts, text('child.affectedHow', 'barn-2')]
    const close = bothAt('2026-11-24T10:00:00Z', '2026-11-24T10:01:00Z')
    expect(run([...close, saved('child.affectedHow', '2026-11-24T10:01:30Z', 'barn-2')], cells)).toHaveLength(1)
    expect(run([...close, saved('child.affectedHow', '2026-11-24T12:00:00Z', 'barn-2')], cells)).toEqual([])
    expect(run([...close, saved('child.affectedHow', '2026-11-24T12:00:00Z')], texts)).toHaveLength(1)
  })

  it('says that it was not run without the times, never that it passed', () => {
    expect(run(undefined)).toMatchObject(notRun)
    expect(run([])).toMatchObject(notRun)
    expect(run([saved('bal.conflictText', '2026-11-24T10:00:00Z')])).toMatchObject(notRun)
  })

  it('needs not every time to see that it took longer', () => {
    const cells = [...texts, text('child.affectedHow', 'barn-2')]
    expect(run(bothAt('2026-11-24T10:00:00Z', '2026-11-24T10:02:01Z'), cells)).toEqual([])
  })

  it('asks nothing of a single text, nor of none', () => {
    expect(run(undefined, [text('bal.conflictText')])).toEqual([])
    expect(run([saved('bal.conflictText', '2026-11-24T10:00:00Z')], [text('bal.conflictText')])).toEqual([])
    expect(run(undefined, [])).toEqual([])
  })

  it('goes by the seconds that the policy sets', () => {
    const rules = { ...textRules, thresholds: { ...textRules.thresholds, minSeconds: 59 } }
    const savedAt = bothAt('2026-11-24T10:00:00Z', '2026-11-24T10:01:00Z')
    expect(oneSitting(aReading({ cells: texts }), { ...aJudging({ savedAt }), texts: rules })).toEqual([])
  })
})
