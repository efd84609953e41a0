import { describe, expect, it } from 'vitest'
import { aPolicy } from '../../../test/fixtures/matter.js'
import { LibraryError } from '../../kernel/library-error.js'
import { nationalPolicy } from '../../policy/data/national.js'
import { national, policies } from '../../policy/named-policies.js'
import { explorePolicy } from './explore-policy.js'

const rejection = { caseTypes: ['housing'], outcomes: ['rejection'] } as const

describe('explorePolicy', () => {
  it('finds nothing in the national floor, and says that it looked at everything', () => {
    const found = explorePolicy(national, { ...rejection, mostStates: 500 })
    expect(found.counterexamples).toEqual([])
    expect(found.complete).toBe(true)
    expect(found.states).toBeGreaterThan(100)
    expect(found.edges).toBeGreaterThan(found.states)
  })

  it('gives the same answer every time, frozen', () => {
    const [one, other] = [1, 2].map(() => explorePolicy(national, { ...rejection, mostStates: 60 }))
    expect(one).toEqual(other)
    expect(Object.isFrozen(one) && Object.isFrozen(one?.counterexamples)).toBe(true)
  })

  it('says that it did not look at everything where there is more than it may look at', () => {
    const found = explorePolicy(national, { ...rejection, mostStates: 20 })
    expect(found.complete).toBe(false)
    expect(found.counterexamples).toEqual([])
  })

  it('shows the corner into which a policy leads that lets nobody sign, by the shortest way and told in words', () => {
    const nobody = aPolicy({ signing: { ...nationalPolicy.signing, sign: [] } })
    const { counterexamples } = explorePolicy(nobody, { caseTypes: ['housing'], outcomes: ['approval'] })
    expect(counterexamples.map(({ invariant }) => invariant)).toEqual(['case.canEnd'])
    expect(counterexamples[0]?.events.map(({ type }) => type)).toEqual([
      'case.opened',
      'investigation.opened',
      'children.screened',
      'decision.made',
    ])
    expect(counterexamples[0]?.story).toContain('Make the decision (approval), caseworker: accepted')
    expect(counterexamples[0]?.story).toContain(counterexamples[0]?.says)
    expect(Object.isFrozen(counterexamples[0]?.events[3])).toBe(true)
  })

  it('takes place after a policy that is not in force yet has come into force', () => {
    const later = aPolicy({ inForceFrom: '2028-03-01', signing: { ...nationalPolicy.signing, sign: [] } })
    const { counterexamples } = explorePolicy(later, { outcomes: ['approval'], mostStates: 400 })
    expect(counterexamples[0]?.events.map(({ at }) => at.slice(0, 10))).toEqual([
      '2028-03-01',
      '2028-03-15',
      '2028-03-15',
      '2028-03-15',
    ])
  })

  it('explores the kinds of matter that the rules of the policy name, and is judged by its versions', () => {
    const [first, second] = [
      aPolicy({ inForceTo: '2026-10-31' }),
      aPolicy({ version: '2', inForceFrom: '2026-11-01', rules: policies['boras.socialaOmsorgsnamnden'].rules }),
    ]
    const named = new Set(second.rules.flatMap(({ when }) => when.caseType ?? []))
    expect(named.size).toBeGreaterThan(0)
    expect(explorePolicy([first, second], { outcomes: ['rejection'], mostStates: 40 }).counterexamples).toEqual([])
  })

  it('refuses a policy that definePolicy refuses, and options that mean nothing', () => {
    expect(() => explorePolicy(aPolicy({ rules: [{ id: '' } as never] }))).toThrow(LibraryError)
    expect(() => explorePolicy(national, { outcomes: [] })).toThrow(LibraryError)
    expect(() => explorePolicy(national, { mostStates: 0 })).toThrow(LibraryError)
    expect(() => explorePolicy(national, { most: 1 } as never)).toThrow(LibraryError)
  })
})
