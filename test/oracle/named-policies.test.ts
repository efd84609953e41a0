import { type Policy, runExamples } from 'barnkonsekvens'
import { boras, malmo, national, policies, stockholm } from 'barnkonsekvens/policies'
import { describe, expect, it } from 'vitest'
import { provisionById } from '../../src/law/provision-by-id.js'

const named: [string, Policy][] = [
  ['national', national],
  ['boras.forsorjningsenheten', boras.forsorjningsenheten],
  ['boras.relationsvaldsenheten', boras.relationsvaldsenheten],
  ['boras.socialaOmsorgsnamnden', boras.socialaOmsorgsnamnden],
  ['boras.stadsrevisionen', boras.stadsrevisionen],
  ['malmo.arbetsmarknadsOchSocialnamnden', malmo.arbetsmarknadsOchSocialnamnden],
  ['stockholm.hasselbyVallingby', stockholm.hasselbyVallingby],
]

describe('the policies of named organisations', () => {
  it('are these, each by its id', () => {
    expect(Object.entries(policies)).toEqual(named)
    for (const [id, policy] of named) expect(policy.id).toBe(id)
  })

  it.each(named)('%s carries examples, and they hold', (_, policy) => {
    expect(policy.examples.length).toBeGreaterThanOrEqual(3)
    expect(runExamples(policy)).toEqual([])
  })

  it.each(named.slice(1))('%s is a local one and includes the national floor', (_, policy) => {
    expect(policy.includes).toEqual(['national'])
  })

  it.each(named)('%s says of every rule and statement what it rests on, in provisions that exist', (_, policy) => {
    const said = [...policy.rules, ...(policy.statements ?? [])]
    for (const { basis } of said) for (const id of basis) expect(provisionById.has(id)).toBe(true)
    expect(new Set(said.map(({ id }) => id)).size).toBe(said.length)
  })

  it('calls no rule an adopted one where nobody has adopted it', () => {
    for (const [, { adopted, rules }] of named) {
      if (adopted === undefined) expect(rules.map(({ status }) => status)).not.toContain('adoptedPolicy')
    }
  })

  it.each([
    ['boras.forsorjningsenheten', ['ALN6', 'ALN9']],
    ['boras.stadsrevisionen', ['KS2']],
    ['malmo.arbetsmarknadsOchSocialnamnden', ['MAL1', 'MAL2', 'MAL3', 'MAL4']],
    ['stockholm.hasselbyVallingby', ['HV3']],
  ] as const)('%s tells what its documents say that is no rule on assessments: %j', (id, ids) => {
    expect(policies[id].statements?.map((statement) => statement.id)).toEqual(ids)
  })
})
