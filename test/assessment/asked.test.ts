import {
  type Assessment,
  assessmentRequirement,
  checkDecision,
  checklistFor,
  childParagraphs,
  type Decision,
  explain,
  type Facts,
  progress,
  signAssessment,
  validateAssessment,
} from 'barnkonsekvens'
import { boras } from 'barnkonsekvens/policies'
import { describe, expect, it } from 'vitest'
import { factsOfHousehold } from '../case/facts.js'
import { answered, Filing, linked, opened, registered, rejection } from '../case/filing.js'

const policy = boras.forsorjningsenheten
const decision: Decision = { ...rejection, by: { id: 'b-2', role: 'decisionMaker' } }
const { assessment } = new Filing().on('2026-10-20', opened, linked, ...registered, ...answered).file.content

/** The ids of what is asked, with the facts and answers changed. */
function asked(change: Partial<Record<keyof Facts, unknown>> = {}, given: Assessment = assessment) {
  const facts = { ...factsOfHousehold, ...change } as Facts
  const requirement = assessmentRequirement({ policy, facts, decision })
  const checklist = checklistFor({ requirement, facts, decision, assessment: given })
  const items = checklist.parts.flatMap((part) => part.items)
  const required = new Set(items.filter((item) => item.required).map((item) => item.item))
  return { ...checklist, items, required }
}

const answers = (change: object): Assessment =>
  ({ ...assessment, answers: { ...assessment.answers, ...change } }) as Assessment
const codes = (given: Assessment, change: object = {}) =>
  checkDecision({ policy, facts: { ...factsOfHousehold, ...change }, decision, assessment: given }).issues.flatMap(
    (issue) => (issue.severity === 'blocking' ? [[issue.code, issue.item]] : []),
  )

describe('what the facts say', () => {
  it.each([
    ['screening.impact', { impact: 'small' }, { impact: 'unknown' }],
    ['eb.housingRisk', { housingRisk: 'arrears' }, { housingRisk: 'unknown' }],
    ['eb.needs', { refusedNeeds: ['leisure'] }, { refusedNeeds: 'unknown' }],
  ])('is not asked: %s', (item, told, unknown) => {
    expect(asked(told).required.has(item)).toBe(false)
    expect(asked().required.has(item)).toBe(true)
    expect(asked(unknown).required.has(item)).toBe(true)
  })

  it('is never overruled by a caseworker: a fact decides the depth, whatever is answered', () => {
    expect(asked({ housingRisk: 'none' }, answers({ 'eb.housingRisk': 'homeless' })).depth).toBe('simple')
    expect(asked({}, answers({ 'eb.housingRisk': 'homeless' })).depth).toBe('full')
  })
})

describe('an answer', () => {
  it.each([
    [
      'a needed emergency test that is not done',
      { 'eb.emergency': 'needed' },
      [['assessment.incomplete', 'eb.emergency']],
    ],
    ['an emergency test that is done', { 'eb.emergency': 'done' }, [['assessment.unsigned', undefined]]],
    [
      'a concern that nobody acted on',
      { 'screening.protectionConcern': 'yes' },
      [['protection.unhandled', 'screening.protectionAction']],
    ],
    [
      'a concern set aside without a reason',
      { 'screening.protectionConcern': 'yes', 'screening.protectionAction': 'notNeeded' },
      [['protection.unhandled', 'screening.protectionReason']],
    ],
    [
      'a concern that was reported',
      { 'screening.protectionConcern': 'yes', 'screening.protectionAction': 'reported' },
      [['assessment.unsigned', undefined]],
    ],
  ])('%s', (_, change, expected) => {
    expect(codes(answers(change))).toEqual(expected)
  })

  it('that lowers the suggested depth needs a reason, and never goes below what is required', () => {
    const risk = answers({ 'eb.housingRisk': 'notice', 'screening.depth': 'simple' })
    expect(asked({}, risk).depth).toBe('simple')
    // What is done for the home is asked at every depth, so that a lowered one opens no gate.
    expect(codes(risk)).toEqual([
      ['assessment.incomplete', 'eb.housingAction'],
      ['depth.reasonMissing', 'screening.depthReason'],
    ])
    expect(asked({ housingRisk: 'notice' }, risk).depth).toBe('full')
    expect(codes(risk, { housingRisk: 'notice' }).map(([code]) => code)).toContain('assessment.depthTooLow')
  })

  it('may go deeper than is suggested without a reason', () => {
    expect(asked({}, answers({ 'screening.depth': 'extended' })).depth).toBe('extended')
  })
})

describe('what is handed out', () => {
  const context = { policy, facts: factsOfHousehold, decision }
  const requirement = assessmentRequirement(context)
  const verdict = checkDecision({ ...context, assessment })
  const filing = new Filing()

  it.each([
    ['a requirement', requirement],
    ['a checklist', checklistFor({ requirement, facts: factsOfHousehold, decision, assessment })],
    ['progress', progress(assessment, context)],
    ['findings', validateAssessment(assessment, context)],
    ['a verdict', verdict],
    [
      'a refused signature',
      signAssessment({ ...context, assessment, by: { id: 's', role: 'system' }, at: '2026-11-02T09:00:00Z' }),
    ],
    ['what is in the way of an event', filing.issues('2026-11-02', linked)],
    ['an explanation', explain(filing.file, { on: '2026-11-02' })],
    ['a file that was just opened', filing.file],
    ['the paragraphs about the children', childParagraphs(assessment)],
  ])('is frozen at every level: %s', (_, given) => {
    const loose: string[] = []
    const look = (value: unknown, path: string): void => {
      if (typeof value !== 'object' || value === null) return
      if (!Object.isFrozen(value) && path !== '') loose.push(path)
      for (const [key, inner] of Object.entries(value)) look(inner, `${path}.${key}`)
    }
    look(given, '')
    expect(loose).toEqual([])
  })

  it('tells where a missing answer lies, from where the assessment lies', () => {
    const [child, ...others] = assessment.children
    const { 'bal.bestInterest': _, ...rest } = child?.answers ?? {}
    const open = { ...assessment, children: [{ ...child, answers: rest }, ...others] } as Assessment
    const [issue] = checkDecision({ ...context, assessment: open }).issues
    expect(issue?.path).toEqual(['assessment', 'children', 0, 'answers', 'bal.bestInterest'])
  })
})

describe('where an assessment is required although nobody seems affected', () => {
  it('the question is read as unclear, and everything is asked', () => {
    const children = factsOfHousehold.children.map((child) => ({
      ...child,
      affected: 'none',
      reason: 'Märker inget av avgiften.',
    }))
    const facts = { ...factsOfHousehold, children } as Facts
    const requirement = assessmentRequirement({ policy, facts, decision })
    expect(requirement).toMatchObject({ need: 'required', gate: 'block' })
    expect(asked({ children }).required.has('child.affectedHow')).toBe(true)
    expect(
      codes({ answers: { 'screening.impact': 'small' }, children: [], alternatives: [] }, { children }).map(
        ([code]) => code,
      ),
    ).toContain('child.notInAssessment')
  })
})

describe('a full assessment', () => {
  const full = { refusedNeeds: ['rent'] }

  it('asks for the areas that are affected, alternatives, consequences, measures and a day of follow-up', () => {
    const missing = codes(assessment, full).map(([, item]) => item)
    expect(missing).toEqual(
      expect.arrayContaining([
        'views.informed',
        'views.weight',
        'area.relevance',
        'alt.list',
        'cons.area',
        'fu.date',
        'eb.discretion',
        'eb.emergencyText',
      ]),
    )
  })

  it('asks of a marked area what it is like, and of a weakened right how serious it is and what is done', () => {
    const children = assessment.children.map((child) => ({
      ...child,
      areas: [{ area: 'housing', answers: { 'area.relevance': 'yes' } }],
      consequences: [{ id: 'c1', alternative: 'proposal', area: 'housing', direction: 'weakened' }],
    }))
    const missing = codes({ ...assessment, children } as Assessment, full).map(([code, item]) => `${code} ${item}`)
    expect(missing).toEqual(
      expect.arrayContaining([
        'assessment.incomplete area.situation',
        'assessment.incomplete cons.severity',
        'assessment.incomplete cons.description',
        'consequence.withoutMeasure dec.measures',
      ]),
    )
    expect(missing).not.toContain('assessment.incomplete area.relevance')
    expect(missing).not.toContain('assessment.incomplete cons.area')
  })

  it('asks for one area at least, and an area that is not affected is none', () => {
    const children = assessment.children.map((child) => ({
      ...child,
      areas: [{ area: 'housing', answers: { 'area.relevance': 'no' } }],
    }))
    const missing = codes({ ...assessment, children } as Assessment, full).map(([, item]) => item)
    expect(missing).toContain('area.relevance')
  })

  it('in its extended form asks of all nine areas', () => {
    const { items } = asked({}, answers({ 'screening.depth': 'extended' }))
    expect(items.filter((item) => item.item === 'area.relevance' && item.childRef === 'B1')).toHaveLength(9)
  })
})
