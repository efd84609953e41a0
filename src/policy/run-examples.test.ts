import { describe, expect, it } from 'vitest'
import { aPolicy, aRule, someFacts } from '../../test/fixtures/matter.js'
import { policies } from './named-policies.js'
import type { PolicyExample } from './policy.schema.js'
import { runExamples } from './run-examples.js'

const example: PolicyExample = {
  title: 'A home refused to a family',
  facts: someFacts(),
  decision: { on: '2026-11-02', outcome: 'rejection', forum: 'official' },
  requirement: { need: 'required', depth: 'full', gate: 'block', due: 'decision', fired: ['OWN1', 'NAT2'] },
}
const policy = aPolicy({ rules: [aRule({ then: { need: 'required', depth: 'full' } })], examples: [example] })
const differing = (change: Partial<PolicyExample['requirement']>) =>
  runExamples({ ...policy, examples: [{ ...example, requirement: { ...example.requirement, ...change } }] })

describe('the examples of a policy', () => {
  it.each(Object.values(policies))('that ships hold: $id', (shipped) => {
    expect(shipped.examples.length).toBeGreaterThan(0)
    expect(runExamples(shipped)).toEqual([])
  })

  it("of one's own hold, and none is no difference either", () => {
    expect(runExamples(policy)).toEqual([])
    expect(runExamples({ ...policy, examples: [] })).toEqual([])
  })

  it.each<[string, Partial<PolicyExample['requirement']>]>([
    ['the need', { need: 'recommended' }],
    ['the depth', { depth: 'simple' }],
    ['no depth', { depth: undefined }],
    ['the gate', { gate: 'owe' }],
    ['no gate', { gate: undefined }],
    ['the day', { due: 'proposal' }],
    ['fewer rules', { fired: ['OWN1'] }],
    ['no rules', { fired: [] }],
    ['the rules in another order', { fired: ['NAT2', 'OWN1'] }],
  ])('that differ in %s are told, with what was written and what the rules answer', (_, change) => {
    const [difference] = differing(change)
    expect(difference?.title).toBe(example.title)
    expect(difference?.got).toEqual(example.requirement)
    expect(difference?.expected).not.toEqual(example.requirement)
  })

  it('are told without depth, gate and day where nothing is needed', () => {
    const facts = someFacts({ childrenLinked: 'no', children: [], reason: 'Bor ensam.' })
    const none = { ...example, facts, requirement: { need: 'required', fired: [] } } as const
    const [difference] = runExamples(aPolicy({ examples: [none] }))
    expect(difference?.got).toEqual({ need: 'none', fired: ['NAT4'] })
  })

  it('are all run, and only those that differ are told', () => {
    const wrong = { ...example, title: 'Wrong', requirement: { need: 'none', fired: [] } } as const
    const titles = runExamples({ ...policy, examples: [wrong, example, { ...wrong, title: 'Also wrong' }] })
    expect(titles.map(({ title }) => title)).toEqual(['Wrong', 'Also wrong'])
  })

  it('of what is no policy cannot be run', () => {
    expect(() => runExamples({} as never)).toThrow(/^input\.invalid$/u)
    expect(() => runExamples({ ...policy, includes: ['nowhere'] })).toThrow(/^input\.invalid$/u)
  })

  it('of a version that is not in force that day cannot be run', () => {
    expect(() => runExamples({ ...policy, inForceFrom: '2026-11-03' })).toThrow(/^input\.invalid$/u)
  })
})
