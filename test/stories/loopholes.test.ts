/** Ways past the rules that were found and closed: each was red before. */
import {
  Assessment,
  AssessmentPatch,
  assessmentRequirement,
  checkDecision,
  checklistFor,
  parse,
  progress,
  signAssessment,
} from 'barnkonsekvens'
import { national } from 'barnkonsekvens/policies'
import { describe, expect, it } from 'vitest'
import { answered, decided, Filing, linked, opened, proposed, registered, signed } from '../case/filing.js'
import {
  aDecision,
  aMatter,
  anAssessment,
  answering,
  aPolicy,
  aRule,
  blockersOf,
  caseworker,
  signedFor,
  someFacts,
} from '../fixtures/matter.js'

const full = aPolicy({ rules: [aRule({ then: { need: 'required', depth: 'full' } })] })
const signing = (assessment: Assessment, policy = national, facts = someFacts()) =>
  signAssessment({ assessment, policy, facts, decision: aDecision(), by: caseworker, at: '2026-11-02T08:00:00Z' })
const alternative = { id: 'a', outcome: 'rejection', chosen: true, answers: {}, matchesView: [] } as const

describe('a way past the rules', () => {
  it('a consequence of an alternative that does not exist cannot hide a grave effect', () => {
    const consequence = {
      id: 'c',
      alternative: 'nowhere',
      area: 'health',
      direction: 'weakened',
      severity: 'irreversible',
      horizon: 'long',
      description: 'Mister sin behandling vid kliniken i staden.',
    } as const
    const given = answering(anAssessment(), {}, { 'bal.aligned': 'fully' })
    const children = given.children.map((child) => ({ ...child, consequences: [consequence] }))
    expect(signing({ ...given, children }).ok).toBe(false)
  })

  it('an area marked twice does not count as described', () => {
    const areas = [
      { area: 'housing', answers: { 'area.relevance': 'no' } },
      { area: 'housing', answers: { 'area.relevance': 'yes' } },
    ] as const
    const children = anAssessment().children.map((child) => ({ ...child, areas }))
    expect(parse(Assessment, { ...anAssessment(), children }).ok).toBe(false)
  })

  it('a change with an alternative twice is refused where it comes, not at the decision', () => {
    expect(parse(AssessmentPatch, { alternatives: [alternative, alternative] }).ok).toBe(false)
    const twice = { type: 'assessment.answered', alternatives: [alternative, { ...alternative, chosen: false }] }
    const filing = new Filing().on('2026-10-20', opened, linked, ...registered, ...answered)
    if (filing.blockers('2026-10-20', twice).length > 0) return
    const file = filing.on('2026-10-20', twice).on('2026-11-02', proposed(), signed)
    expect(file.blockers('2026-11-02', decided())).toEqual([])
  })

  it('progress by part sums to progress in all, also at full', () => {
    const counted = progress(anAssessment(), { policy: full, facts: someFacts(), decision: aDecision() })
    expect(counted.parts.reduce((sum, part) => sum + part.required, 0)).toBe(counted.required)
  })

  it('the checklist at full shows that areas and consequences are asked', () => {
    const { by: _, ...decision } = aDecision()
    const requirement = assessmentRequirement({ policy: full, facts: someFacts(), decision })
    const parts = checklistFor({ requirement, facts: someFacts(), decision }).parts.map(({ part }) => part)
    expect(parts).toEqual(expect.arrayContaining(['circumstances', 'consequences']))
  })

  it('progress does not count as asked what the facts answer', () => {
    const count = (impact: object) =>
      progress(anAssessment(), { policy: national, facts: someFacts(impact), decision: aDecision() }).required
    expect(count({ impact: 'small' })).toBe(count({}) - 1)
  })

  it('a stray answer to what nothing asks does not open a decision that was held back as unassessed', () => {
    const always = aPolicy({ rules: [aRule()] })
    const facts = someFacts({ childrenLinked: 'no', children: [], reason: 'Bor ensam.' })
    expect(blockersOf(checkDecision({ policy: always, facts, decision: aDecision() }).issues)).toEqual([
      'assessment.missing',
    ])
    expect(signing({ answers: { 'alt.singleReason': 'x' }, children: [], alternatives: [] }, always, facts).ok).toBe(
      false,
    )
  })

  it('a day left in a follow-up that does not apply leaves nothing owing', () => {
    const assessment = signedFor(aMatter({ policy: national }), answering(anAssessment(), { 'fu.date': '2020-01-01' }))
    const { owed } = checkDecision({ policy: national, facts: someFacts(), decision: aDecision(), assessment })
    expect(owed.map(({ kind }) => kind)).not.toContain('followUp')
  })

  it('a draft that says no feedback without a reason still leaves the child to be told', () => {
    const assessment = answering(anAssessment(), {}, { 'fb.status': 'notGiven' })
    const { owed } = checkDecision({
      policy: national,
      facts: someFacts(),
      decision: aDecision({ outcome: 'approval' }),
      assessment,
    })
    expect(owed.map(({ kind }) => kind)).toContain('feedback')
  })

  it.each(['anna\u200b', 'an\u00adna'])('10 an invisible character makes no other person: %j', (id) => {
    const decision = aDecision({ by: { id: 'anna', role: 'caseworker' }, secondReader: { id, role: 'manager' } })
    const assessment = signedFor(aMatter({ policy: national }))
    expect(blockersOf(checkDecision({ policy: national, facts: someFacts(), decision, assessment }).issues)).toEqual([
      'role.sameHand',
    ])
  })
})
