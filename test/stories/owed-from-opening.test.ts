import { explain } from 'barnkonsekvens'
import { boras } from 'barnkonsekvens/policies'
import { describe, expect, it } from 'vitest'
import { decided, decisionMaker, Filing, linked, opened, proposed } from '../case/filing.js'

const child = { childRef: 'B1', birthDate: '2017-05-04', living: 'permanent', affected: 'indirect' }
const start = { caseType: 'partnerViolence', unit: 'relationsvald', policy: boras.relationsvaldsenheten }
const shelter = { on: '2026-11-02', outcome: 'approval', forum: 'official', provisions: [] }

const filed = (policy = boras.relationsvaldsenheten) =>
  new Filing({ ...start, policy }).on('2026-10-20', opened, linked, { type: 'child.registered', child })
const assessmentDuties = (filing: Filing, on: string) =>
  explain(filing.file, { on }).duties.filter(({ kind }) => kind === 'assessment')

describe('an assessment that the policy wants from the opening on', () => {
  it('is owed before there is any proposal, dated from the opening', () => {
    expect(assessmentDuties(filed(), '2026-10-21')).toMatchObject([{ dueOn: '2026-11-18', status: 'upcoming' }])
  })

  it('is owed from the first day, while nobody has asked whether there are children', () => {
    expect(assessmentDuties(new Filing(start), '2026-10-19')).toHaveLength(1)
  })

  it.each([
    ['2026-11-10', 'upcoming'],
    ['2026-11-11', 'dueSoon'],
    ['2026-11-18', 'dueSoon'],
    ['2026-11-19', 'overdue'],
  ])('on %s it is %s', (on, status) => {
    expect(assessmentDuties(filed(), on)).toMatchObject([{ status }])
  })

  it('does not hold shelter back, and stays owed once from the same day', () => {
    const filing = filed().on('2026-11-02', proposed(shelter), {
      type: 'decision.made',
      by: decisionMaker,
      decision: shelter,
    })
    expect(assessmentDuties(filing, '2026-11-03')).toMatchObject([{ dueOn: '2026-11-18', status: 'upcoming' }])
  })

  it('holds a rejection back', () => {
    const filing = filed().on('2026-11-02', proposed({ ...shelter, outcome: 'rejection' }))
    const made = decided({ ...shelter, outcome: 'rejection', lines: [] })
    expect(filing.blockers('2026-11-02', made)).toContain('assessment.missing')
  })

  it('is owed to nobody where there are no children', () => {
    const none = { type: 'children.screened', childrenLinked: 'no', reason: 'Den sökande har inga barn.' }
    expect(assessmentDuties(new Filing(start).on('2026-10-20', opened, none), '2026-10-21')).toEqual([])
  })

  it('is not owed from the opening under a policy that wants it before the decision', () => {
    expect(assessmentDuties(filed(boras.forsorjningsenheten), '2026-10-21')).toEqual([])
  })
})
