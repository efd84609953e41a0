import { describe, expect, it } from 'vitest'
import { aPolicy, aRule, readied } from '../../../test/fixtures/matter.js'
import type { ChildFact, Facts } from '../../facts/facts.schema.js'
import { policies } from '../../policy/named-policies.js'
import type { Policy } from '../../policy/policy.schema.js'
import { assessmentRequirement } from '../../policy/requirement.js'
import { valueLists } from '../../words/data/value-lists.js'
import { askedBy } from './asked-by.js'
import { toldAtOpening } from './tell.js'
import type { Told } from './told.js'

const child = { childRef: 'barn-1', birthDate: '2017-05-04', living: 'permanent' } as const
const aged = { ...child, birthDate: '2008-11-02' } as const

/** Everything that may have been told of children, as the facts have it. */
const situations: readonly Partial<Facts>[] = [
  { childrenLinked: 'unknown' },
  { childrenLinked: 'yes' },
  { childrenLinked: 'no', reason: 'Bor ensam.' },
  { childrenLinked: 'no', affected: 'direct', reason: 'Ett förslag om skolor.' },
  { childrenLinked: 'yes', affected: 'none', reason: 'Märker inget.' },
  ...valueLists.affected.map((affected) => ({
    childrenLinked: 'unknown' as const,
    children: [{ ...child, affected, reason: 'Sagt.' }],
  })),
  { childrenLinked: 'yes', children: [{ ...aged, affected: 'direct' }] },
  { childrenLinked: 'unknown', children: [{ ...aged, affected: 'direct' }] },
  { childrenLinked: 'yes', housingRisk: 'notice', children: [{ ...child, affected: 'indirect' }] },
  { childrenLinked: 'yes', refusedNeeds: ['rent'], children: [{ ...child, affected: 'direct' }] },
  { childrenLinked: 'yes', impact: 'unknown', careOfChild: 'yes', children: [{ ...child, affected: 'direct' }] },
]

/** What no policy of the library does: rules with days of their own, a gate that is named, and nothing included. */
const others: readonly Policy[] = [
  aPolicy({ includes: [], rules: [], signing: policies.national.signing, limits: policies.national.limits }),
  aPolicy({
    rules: [
      aRule({ id: 'A', from: '2026-12-01', then: { need: 'required', depth: 'extended', due: 'opening' } }),
      aRule({ id: 'B', to: '2026-11-30', when: { outcome: ['dismissal'] }, then: { need: 'required', gate: 'block' } }),
    ],
  }),
]

describe('askedBy', () => {
  it.each([...Object.values(policies), ...others].map((policy, index) => ({ policy, name: `${index} ${policy.id}` })))(
    'reads from the data of a policy what the library asks by it: $name',
    ({ policy }) => {
      const { layers, policy: ready } = readied(policy)
      for (const caseType of valueLists.caseType)
        for (const outcome of valueLists.outcome)
          for (const said of situations)
            for (const on of ['2026-11-02', '2026-12-01']) {
              const forum = caseType === 'boardItem' ? 'board' : 'official'
              const facts = { caseType, unit: 'enhet-1', children: [], childrenLinked: 'unknown', ...said } as Facts
              const library = assessmentRequirement({ policy: ready, facts, decision: { on, outcome, forum } })
              const own = askedBy(layers, toldOf(facts), { on, outcome, forum, caseType, unit: 'enhet-1' })
              const { need, depth = 'simple', due = 'decision', gate } = library
              expect(own, JSON.stringify([caseType, outcome, said, on])).toEqual({
                need,
                depth,
                due,
                waits: gate === 'block',
              })
            }
    },
  )
})

/** The same facts as events would have told them. */
function toldOf({ children, caseType: _, unit: __, ...screening }: Facts): Told {
  return { ...toldAtOpening(policies.national, '2026-10-19'), screening, children: children as readonly ChildFact[] }
}
