import { describe, expect, it } from 'vitest'
import {
  aMatter,
  anAssessment,
  answering,
  aPolicy,
  aRule,
  readFor,
  readied,
  wholeContext,
} from '../../test/fixtures/matter.js'
import { aJudging } from '../../test/fixtures/reading.js'
import type { Assessment } from '../checklist/assessment.schema.js'
import type { Depth } from '../words/codes.schema.js'
import { issueOf } from '../words/issue.js'
import type { IssueCode } from '../words/issue.schema.js'
import { contentIssues, isOverridable, ruleIssues, withOverrides } from './content-issues.js'

const at = (depth: Depth) => aMatter({ policy: aPolicy({ rules: [aRule({ then: { need: 'required', depth } })] }) })
const judging = aJudging(wholeContext)
const found = (given: Assessment, depth: Depth = 'simple') =>
  contentIssues(readFor(at(depth), given), judging).map(({ code, item, rule }) => [code, item, rule])

describe('what is wrong with the content', () => {
  it('of a good assessment is nothing', () => {
    expect(found(anAssessment())).toEqual([])
  })

  it('is told from where the assessment lies, as a refusal of its shape is', () => {
    const given = answering(anAssessment(), { 'screening.impact': undefined }, { 'bal.bestInterest': 'Se ovan.' })
    expect(contentIssues(readFor(aMatter(), given), judging).map(({ path }) => path)).toEqual([
      ['assessment', 'answers', 'screening.impact'],
      ['assessment', 'children', 0, 'answers', 'bal.bestInterest'],
    ])
  })

  it('lets a finding of a rule replace the missing answer to the same item about the same child', () => {
    const given = answering(anAssessment(), {}, { 'views.heard': 'notHeard' })
    expect(found(given)).toEqual([['views.reasonMissing', 'views.notHeardText', 'E04']])
  })

  it('keeps the missing answer where the finding is about another item', () => {
    const given = answering(anAssessment(), { 'screening.impact': '' }, { 'views.heard': 'notHeard' })
    expect(found(given)).toEqual([
      ['assessment.incomplete', 'screening.impact', undefined],
      ['views.reasonMissing', 'views.notHeardText', 'E04'],
    ])
  })

  it('keeps the missing answer of a sibling', () => {
    const two = anAssessment('B1', 'B2')
    const children = two.children.map(({ childRef, answers, ...rest }) => ({
      ...rest,
      childRef,
      answers: { ...answers, 'bal.bestInterest': childRef === 'B1' ? 'Se ovan.' : '' },
    }))
    const matter = aMatter({
      facts: {
        children: two.children.map(({ childRef }) => ({
          childRef,
          birthDate: '2017-03-14',
          living: 'permanent',
          affected: 'indirect',
        })),
      },
    })
    const issues = contentIssues(readFor(matter, { ...two, children }), aJudging({ registerChildren: [] }))
    const about = issues.filter(({ item }) => item === 'bal.bestInterest')
    expect(about.map(({ code, childRef }) => [code, childRef])).toEqual([
      ['assessment.incomplete', 'B2'],
      ['text.stockPhrase', 'B1'],
    ])
  })

  it('lets a question of a rule replace nothing', () => {
    const given = answering(anAssessment(), { 'bal.conflictText': 'Se ovan.' })
    expect(found(given)).toEqual([['text.stockPhrase', 'bal.conflictText', 'E01']])
    expect(contentIssues(readFor(aMatter(), given), judging)[0]?.severity).toBe('warning')
  })

  it('lets a question about one record replace no missing answer to the same item in another', () => {
    const told = {
      alternative: 'proposal',
      area: 'housing',
      description: 'Sover i vardagsrummet och läser läxor vid köksbordet.',
    } as const
    const consequences = [
      { ...told, id: 'c1', direction: 'weakened', severity: 'minor' },
      { ...told, id: 'c2' },
    ] as const
    const children = anAssessment().children.map((child) => ({ ...child, consequences }))
    expect(found({ ...anAssessment(), children })).toEqual([
      ['assessment.incomplete', 'cons.direction', undefined],
      ['consequence.withoutMeasure', 'cons.direction', 'E08'],
    ])
  })

  it('never replaces that too many alternatives are chosen', () => {
    const alternative = {
      id: 'a',
      outcome: 'rejection',
      chosen: true,
      answers: { 'alt.description': 'Bo kvar.' },
      matchesView: [],
    } as const
    const given = { ...anAssessment(), alternatives: [{ ...alternative, chosen: false }] }
    const list = found(given, 'full').filter(([, item]) => item === 'alt.list')
    expect(list).toEqual([
      ['assessment.incomplete', 'alt.list', undefined],
      ['alternative.tooFew', 'alt.list', 'E06'],
    ])
  })

  it.each<[Depth, Depth, boolean]>([
    ['full', 'simple', true],
    ['full', 'full', false],
    ['full', 'extended', false],
    ['extended', 'full', true],
    ['simple', 'simple', false],
  ])('is, where %s is required and %s chosen, too low: %s', (required, chosen, tooLow) => {
    const given = answering(anAssessment(), { 'screening.depth': chosen })
    const issues = contentIssues(readFor(at(required), given), judging)
    const low = issues.find(({ code }) => code === 'assessment.depthTooLow')
    expect(low !== undefined).toBe(tooLow)
    expect(low?.params ?? { wanted: required, got: chosen }).toEqual({ wanted: required, got: chosen })
  })

  it('says nothing of a depth that nobody chose, or that nothing requires', () => {
    const codes = contentIssues(readFor(at('full')), judging).map(({ code }) => code)
    expect(codes).not.toContain('assessment.depthTooLow')
    const none = aMatter({ facts: { childrenLinked: 'no', children: [], reason: 'Bor ensam.' } })
    expect(contentIssues(readFor(none, answering(anAssessment(), { 'screening.depth': 'simple' })), judging)).toEqual(
      [],
    )
  })
})

describe('the rules', () => {
  it('are told that were not run, and never as passed', () => {
    const notRun = ruleIssues(readFor(aMatter()), aJudging())
    expect(notRun.map(({ code, severity, params }) => [code, severity, params.rule])).toEqual([
      ['rule.notRun', 'info', 'E03'],
      ['rule.notRun', 'info', 'E13'],
      ['rule.notRun', 'info', 'E21'],
    ])
  })
})

describe('what may be overridden', () => {
  const ready = readied(aPolicy({ overridable: ['text.stockPhrase', 'assessment.stale', 'child.notInAssessment'] }))

  it.each<[IssueCode, boolean]>([
    ['text.stockPhrase', true],
    ['views.ageOnlyReason', false],
    ['assessment.stale', false],
    ['child.notInAssessment', false],
  ])('is %s: %s', (code, may) => {
    expect(isOverridable(code, ready)).toBe(may)
  })

  it('is what the policy lists, with those it includes only where it lists nothing itself', () => {
    expect(isOverridable('balancing.contradiction', readied())).toBe(true)
    expect(isOverridable('balancing.contradiction', ready)).toBe(false)
  })

  it('stays as it is where nobody answers for it', () => {
    const issues = [
      issueOf('text.stockPhrase', { item: 'bal.bestInterest', childRef: 'B1' }),
      issueOf('assessment.stale'),
    ]
    expect(withOverrides(issues, [], ready)).toEqual(issues)
    const overrides = [
      { code: 'text.stockPhrase', reason: 'x' },
      { code: 'assessment.stale', reason: 'x' },
    ] as const
    expect(withOverrides(issues, overrides, ready).map(({ severity }) => severity)).toEqual(['info', 'blocking'])
  })
})
