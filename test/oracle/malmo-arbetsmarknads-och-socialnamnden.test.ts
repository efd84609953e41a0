import type { Facts } from 'barnkonsekvens'
import { malmo, national, policies } from 'barnkonsekvens/policies'
import { describe, expect, it } from 'vitest'
import { ask, factsWith, told } from './requirement.js'

const policy = malmo.arbetsmarknadsOchSocialnamnden

describe('the board of labour market and social services in Malmö', () => {
  it('it is one policy under both its names, with the national floor and no rule of its own', () => {
    expect(policy).toBe(policies['malmo.arbetsmarknadsOchSocialnamnden'])
    expect(policy).toMatchObject({
      id: 'malmo.arbetsmarknadsOchSocialnamnden',
      inForceTo: null,
      includes: ['national'],
      rules: [],
      source: { on: '2019-02-04' },
    })
    expect(policy).not.toHaveProperty('adopted')
  })

  it('it says what it counts, and that nobody is held to it', () => {
    expect(policy.statements?.map(({ id, status }) => [id, status])).toEqual([
      ['MAL1', 'statedIntention'],
      ['MAL2', 'statedIntention'],
      ['MAL3', 'statedIntention'],
      ['MAL4', 'statedIntention'],
    ])
  })

  const matters: Facts[] = [
    factsWith(['direct'], { caseType: 'childInvestigation' }),
    factsWith(['indirect'], { caseType: 'addictionAdult' }),
    factsWith(['unclear'], { caseType: 'housing', housingRisk: 'homeless' }),
    factsWith(['none']),
    { caseType: 'economicAssistance', childrenLinked: 'unknown', children: [] },
  ]

  it.each(['2002-01-01', '2019-02-04', '2019-12-31', '2020-01-01', '2025-06-30', '2025-07-01', '2026-11-02'])(
    'on %s it asks what the national floor asks, and no more',
    (on) => {
      for (const facts of matters) {
        for (const outcome of ['rejection', 'approval']) {
          expect(ask({ policy, facts, outcome, on })).toEqual(ask({ policy: national, facts, outcome, on }))
        }
      }
    },
  )

  it('an addiction case with contact every second weekend is assessed before a rejection', () => {
    const facts = factsWith(['indirect'], { caseType: 'addictionAdult' })
    expect(told(ask({ policy, facts }))).toEqual({
      fired: ['NAT2'],
      need: 'required',
      depth: 'simple',
      gate: 'block',
      due: 'decision',
    })
  })
})
