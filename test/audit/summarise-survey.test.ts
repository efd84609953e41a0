import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { childSurvey } from '../../src/audit/child-survey.js'
import { type GroupSummary, type ItemSummary, summariseSurvey } from '../../src/audit/summarise-survey.js'
import type { SurveyAnswer } from '../../src/audit/survey-answer.schema.js'

const seed = 20261125
const faces = ['yes', 'partly', 'no', 'noAnswer'] as const
type Face = (typeof faces)[number]
const said = (count: number, listened: Face, more: Partial<SurveyAnswer> = {}): SurveyAnswer[] =>
  Array.from({ length: count }, () => ({ age: 13, variant: 'core', answers: { listened }, ...more }))
const lss = (count: number, age = 13): SurveyAnswer[] =>
  Array.from({ length: count }, () => ({ age, variant: 'lss', answers: { choseSelf: 'yes' } }))

const itemOf = (group: GroupSummary | undefined, id: string): ItemSummary => {
  const item = group?.kind === 'reported' ? group.items.find(({ item }) => item === id) : undefined
  if (item === undefined) throw new Error(`${id} is not reported`)
  return item
}
const counts = (answers: readonly SurveyAnswer[], id = 'listened') => {
  const item = itemOf(summariseSurvey(answers).groups[1], id)
  return item.kind === 'tooFew' ? item.kind : item.counts.map(({ count }) => count)
}
const paths = (answers: unknown): unknown => {
  try {
    summariseSurvey(answers as SurveyAnswer[])
  } catch (error) {
    return [(error as { code: string }).code, (error as { info: { paths: unknown } }).info.paths]
  }
  return 'taken'
}

describe('the survey', () => {
  it('has seven items for everybody, one of them open, and one more for children with LSS', () => {
    expect(childSurvey.items.filter(({ variant }) => variant === 'core').map(({ type }) => type)).toEqual([
      ...Array(6).fill('face'),
      'open',
    ])
    expect(childSurvey.items.filter(({ variant }) => variant === 'lss')).toHaveLength(1)
  })

  it('has every text in both languages, free to use', () => {
    for (const { text, readAloud } of childSurvey.items) {
      expect([text.sv, text.en, readAloud.sv, readAloud.en].every((wording) => wording.length > 5)).toBe(true)
    }
    expect(childSurvey.licence).toBe('CC0-1.0')
    expect(Object.isFrozen(childSurvey.items[0].text)).toBe(true)
  })
})

describe('a summary', () => {
  it('tells ten answers and not nine', () => {
    expect(counts(said(10, 'yes'))).toEqual([10, 0, 0, 0])
    expect(summariseSurvey(said(9, 'yes')).groups).toEqual([
      { group: 'under12', kind: 'tooFew', below: 10 },
      { group: 'from12', kind: 'tooFew', below: 10 },
    ])
  })

  it('counts a child of eleven among those under 12 and one of twelve among the older', () => {
    const { groups, answers } = summariseSurvey([...said(10, 'yes', { age: 11 }), ...said(12, 'no', { age: 12 })])
    expect(groups.map((group) => group.kind === 'reported' && group.answers)).toEqual([10, 12])
    expect(answers).toBe(22)
  })

  it('tells no total of the answers when a group is too few, so that nobody can subtract', () => {
    const summary = summariseSurvey([...said(9, 'yes', { age: 11 }), ...said(12, 'no', { age: 12 })])
    expect('answers' in summary).toBe(false)
    expect(JSON.stringify(summary)).not.toMatch(/21|9/)
  })

  it('takes an age band where the age is not known', () => {
    const { age: _, ...answer } = said(1, 'yes')[0] as SurveyAnswer
    const under: SurveyAnswer[] = Array(10).fill({ ...answer, ageBand: 'under12' })
    expect(summariseSurvey(under).groups[0]).toMatchObject({ kind: 'reported', answers: 10 })
  })

  it('hides four answers and the smallest that gives them away, and tells five', () => {
    expect(counts([...said(4, 'no'), ...said(7, 'yes'), ...said(9, 'partly')])).toEqual(['hidden', 9, 'hidden', 0])
    expect(counts([...said(5, 'no'), ...said(7, 'yes'), ...said(9, 'partly')])).toEqual([7, 9, 5, 0])
  })

  it('gives shares of all who were asked, and neither average nor score', () => {
    const item = itemOf(summariseSurvey([...said(5, 'noAnswer'), ...said(15, 'yes')]).groups[1], 'listened')
    expect(item).toEqual({
      item: 'listened',
      kind: 'reported',
      of: 20,
      counts: [
        { code: 'yes', count: 15, share: 0.75 },
        { code: 'partly', count: 0, share: 0 },
        { code: 'no', count: 0, share: 0 },
        { code: 'noAnswer', count: 5, share: 0.25 },
      ],
    })
  })

  it('counts an item that is left out as one that a child would rather not answer', () => {
    expect(counts(said(10, 'yes'), 'toldWhy')).toEqual([0, 0, 0, 10])
  })

  it('counts of the open item only that something was drawn or written', () => {
    const drawn = said(8, 'yes').map((answer) => ({ ...answer, answers: { better: 'answered' as const } }))
    expect(counts([...drawn, ...said(8, 'yes')], 'better')).toEqual([8, 8])
    expect(counts([...drawn, ...said(4, 'yes')], 'better')).toEqual(['hidden', 'hidden'])
    expect(paths([{ age: 13, variant: 'core', answers: { better: 'Lyssna på mig' } }])).toEqual([
      'input.invalid',
      [['0', 'answers', 'better']],
    ])
  })

  it('reports the item of the LSS variant from ten who were asked it', () => {
    expect(counts(lss(10), 'choseSelf')).toEqual([10, 0, 0, 0])
    expect(counts([...lss(9), ...said(20, 'yes')], 'choseSelf')).toBe('tooFew')
  })

  it('does not report it when fewer than ten were not asked, since the rest would tell how many', () => {
    expect(counts([...lss(12), ...said(9, 'yes')], 'choseSelf')).toBe('tooFew')
    expect(counts([...lss(12), ...said(10, 'yes')], 'choseSelf')).toEqual([12, 0, 0, 0])
  })

  it('cannot be changed', () => {
    expect(Object.isFrozen(summariseSurvey(said(10, 'yes')).groups[1])).toBe(true)
  })
})

describe('answers that are refused', () => {
  const [answer] = said(1, 'yes') as [SurveyAnswer]
  it.each([
    { that: 'no list', answers: answer, at: [[]] },
    { that: 'a name', answers: [{ ...answer, name: 'Alva' }], at: [['0', '<unknown>']] },
    {
      that: 'an unknown item',
      answers: [{ ...answer, answers: { nice: 'yes' } }],
      at: [['0', 'answers', '<unknown>']],
    },
    {
      that: 'an unknown face',
      answers: [answer, { ...answer, answers: { listened: 'maybe' } }],
      at: [['1', 'answers', 'listened']],
    },
    { that: 'both age and age band', answers: [{ ...answer, ageBand: 'from12' }], at: [['0', 'age']] },
    { that: 'neither', answers: [{ ...answer, age: undefined }], at: [['0', 'age']] },
    { that: 'an adult', answers: [{ ...answer, age: 18 }], at: [['0', 'age']] },
    {
      that: 'the LSS item in the core variant',
      answers: [{ ...answer, answers: { choseSelf: 'yes' } }],
      at: [['0', 'variant']],
    },
  ])('are those with $that', ({ answers, at }) => {
    expect(paths(answers)).toEqual(['input.invalid', at])
  })
})

describe('somebody who knows how many answered, and that a zero is told', () => {
  /** Every value that a hidden count can have when the counts add up. */
  const possible = (told: readonly (number | 'hidden')[], of: number, at: number) => {
    const hidden = told.filter((count) => count === 'hidden').length
    const left = told.reduce<number>((sum, count) => sum - (count === 'hidden' ? 0 : count), of)
    return told[at] === 'hidden' ? [hidden === 1 ? left : 1, left - (hidden - 1)] : undefined
  }

  it('cannot exclude any of one to four for a hidden answer', () => {
    const tally = fc.tuple(
      ...faces.map(() => fc.oneof(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 15 }))),
    )
    let hidden = 0
    fc.assert(
      fc.property(
        tally.filter((tallied) => tallied.reduce((sum, count) => sum + count) >= 10),
        (tallied) => {
          const answers = tallied.flatMap((count, index) => said(count, faces[index] as Face))
          const told = counts(answers) as (number | 'hidden')[]
          tallied.forEach((truth, index) => {
            if (truth === 0 || truth > 4) return
            hidden++
            const [low = 9, high = 0] = possible(told, answers.length, index) ?? []
            expect(low <= 1 && high >= 4).toBe(true)
          })
        },
      ),
      { numRuns: 2000, seed },
    )
    expect(hidden).toBeGreaterThan(1000)
  })
})
