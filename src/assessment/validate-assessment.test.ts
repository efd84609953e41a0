import { describe, expect, it } from 'vitest'
import {
  aDecision,
  aMatter,
  anAssessment,
  answering,
  aPolicy,
  signedFor,
  someFacts,
  wholeContext,
} from '../../test/fixtures/matter.js'
import { LibraryError } from '../kernel/library-error.js'
import { progress, validateAssessment } from './validate-assessment.js'

const { by: _, ...decision } = aDecision()
const context = { policy: aPolicy(), facts: someFacts(), decision, ...wholeContext }
const rulesOf = (given: Parameters<typeof validateAssessment>[0], more: object = {}) =>
  validateAssessment(given, { ...context, ...more }).map(({ rule, code, severity }) => [rule, code, severity])

describe('validating', () => {
  it('finds nothing in a good assessment', () => {
    expect(rulesOf(anAssessment())).toEqual([])
  })

  it('says of a rule whose input was not given that it was not run', () => {
    expect(rulesOf(anAssessment(), { registerChildren: undefined })).toEqual([['E13', 'rule.notRun', 'info']])
  })

  it('finds emptiness and contradiction, in the order of the rules, and no missing answer', () => {
    const given = answering(
      anAssessment(),
      { 'screening.impact': undefined },
      {
        'bal.bestInterest': 'Se ovan.',
        'views.heard': 'notHeard',
        'fb.status': 'notGiven',
      },
    )
    expect(rulesOf(given)).toEqual([
      ['E01', 'text.stockPhrase', 'blocking'],
      ['E04', 'views.reasonMissing', 'blocking'],
      ['E17', 'feedback.reasonMissing', 'blocking'],
    ])
  })

  it('looks at the signature where there is one', () => {
    const signed = signedFor(aMatter())
    const late = { ...signed, signed: { ...signed.signed, at: '2026-11-03T08:00:00Z' } }
    expect(rulesOf(signed)).toEqual([])
    expect(rulesOf(late)).toEqual([['E14', 'assessment.afterDecision', 'blocking']])
    expect(rulesOf(signed, { decidedAt: '2026-11-02T07:00:00Z' })).toEqual([
      ['E14', 'assessment.afterDecision', 'blocking'],
    ])
    expect(rulesOf(signed, { decidedAt: '2026-11-02T08:00:30Z' })).toEqual([
      ['E14', 'assessment.afterDecision', 'warning'],
    ])
    expect(rulesOf(signed, { decidedAt: '2026-11-02T09:00:00Z' })).toEqual([])
  })

  it('takes an identity number as a finding and never repeats it', () => {
    const given = answering(anAssessment(), {}, { 'views.weightReason': 'Se 20150115-2381.' })
    const issues = validateAssessment(given, context)
    expect(issues.map(({ rule }) => rule)).toEqual(['E29'])
    expect(JSON.stringify(issues)).not.toContain('2381')
  })

  it.each<[string, unknown, unknown, string[][]]>([
    [
      'what is no assessment',
      {},
      {},
      [
        ['assessment', 'answers'],
        ['assessment', 'children'],
        ['assessment', 'alternatives'],
      ],
    ],
    ['nothing', undefined, {}, [['assessment']]],
    ['an unknown item', { ...anAssessment(), answers: { x: 1 } }, {}, [['assessment', 'answers', '<unknown>']]],
    ['a name of the context we do not know', anAssessment(), { later: [] }, [['<unknown>']]],
    ['a name that is no text', anAssessment(), { names: [1] }, [['context', 'names', '0']]],
    ['an instant that is a day', anAssessment(), { decidedAt: '2026-11-02' }, [['context', 'decidedAt']]],
    ['facts and assessment both wrong', 1, { facts: 1 }, [['facts'], ['assessment']]],
    ['a policy that is none', anAssessment(), { policy: 1 }, [[]]],
  ])('%s is a mistake of the caller', (__, given, more, paths) => {
    for (const ask of [validateAssessment, progress]) {
      const asked = () => ask(given as never, { ...context, ...(more as object) })
      expect(asked).toThrow(LibraryError)
      expect(asked).toThrow(expect.objectContaining({ code: 'input.invalid', info: { paths } }))
    }
  })

  it('needs a context', () => {
    expect(() => validateAssessment(anAssessment(), undefined as never)).toThrow(/^input\.invalid$/u)
    expect(() => progress(anAssessment(), null as never)).toThrow(/^input\.invalid$/u)
  })

  it('answers with frozen data', () => {
    const issues = validateAssessment(answering(anAssessment(), {}, { 'bal.bestInterest': 'Se ovan.' }), context)
    expect(Object.isFrozen(issues) && Object.isFrozen(issues[0]?.params)).toBe(true)
    const counted = progress(anAssessment(), context)
    expect(Object.isFrozen(counted) && Object.isFrozen(counted.children[0])).toBe(true)
  })
})

describe('progress', () => {
  it('is counted in all, by part and by child, signed or not', () => {
    const { required, answered, children } = progress(anAssessment(), context)
    expect([required, answered, children]).toEqual([9, 9, [{ childRef: 'B1', required: 6, answered: 6 }]])
    expect(progress(signedFor(aMatter()), context)).toEqual(progress(anAssessment(), context))
  })
})
