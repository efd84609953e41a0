import { checkDecision, type Facts } from 'barnkonsekvens'
import { boras, policies } from 'barnkonsekvens/policies'
import { describe, expect, it } from 'vitest'
import { rejection } from './household.js'
import { ask, factsWith, told } from './requirement.js'

const policy = boras.socialaOmsorgsnamnden

type Affected = 'direct' | 'indirect' | 'unclear' | 'none'

/** An item before the board, without any child of its own. */
function item(affected: Affected): Facts {
  const reason = 'Gäller enbart hur nämndens protokoll justeras.'
  const none = affected === 'none' && { reason }
  return { caseType: 'boardItem', childrenLinked: 'unknown', children: [], affected, ...none }
}

const matter = (affected: Affected, caseType: string): Facts => factsWith([affected], { caseType })

const byTheBoard = ['board', 'committee', 'chair'] as const

describe('the decisions of Sociala omsorgsnämnden in Borås', () => {
  it('it is one policy under both its names, adopted by the board, with the national floor', () => {
    expect(policy).toBe(policies['boras.socialaOmsorgsnamnden'])
    expect(policy).toMatchObject({
      id: 'boras.socialaOmsorgsnamnden',
      inForceFrom: '2022-05-16',
      inForceTo: null,
      includes: ['national'],
      source: { on: '2022-05-16' },
      adopted: { on: '2022-05-16', reference: '§ 66' },
    })
  })

  it('it has the six rules of the board', () => {
    const forum = ['board', 'committee', 'chair']
    const beforeBoard = { need: 'required', depth: 'full', due: 'proposal', addOns: ['boardItem'] }
    expect(policy.rules.map(({ id, when, then, status, basis }) => [id, when, then, status, basis])).toEqual([
      ['SON1', { forum, affected: ['direct'] }, beforeBoard, 'adoptedPolicy', ['crc-art-3']],
      ['SON2', { forum, affected: ['indirect'] }, beforeBoard, 'adoptedPolicy', ['crc-art-3']],
      ['SON3', { forum, affected: ['unclear'] }, beforeBoard, 'adoptedPolicy', ['crc-art-3']],
      ['SON4', { forum, affected: ['none'] }, { need: 'none', addOns: ['boardItem'] }, 'adoptedPolicy', ['fl-32']],
      [
        'SON5',
        { forum: ['official'], caseType: ['lss'], affected: ['direct'] },
        { need: 'required', depth: 'full', due: 'decision', addOns: ['lss'] },
        'adoptedPolicy',
        ['lss-6a'],
      ],
      [
        'SON6',
        { forum: ['official'], affected: ['indirect'] },
        { need: 'required', depth: 'simple', due: 'decision' },
        'auditRecommendation',
        ['crc-art-3'],
      ],
    ])
  })

  describe.each(byTheBoard)('decided by: %s', (forum) => {
    it.each<[Affected, string[]]>([
      ['direct', ['SON1', 'NAT1']],
      ['indirect', ['SON2', 'NAT2']],
      ['unclear', ['SON3', 'NAT3']],
    ])('an item that affects children (%s) waits for a full assessment, before the proposal', (affected, fired) => {
      const requirement = ask({ policy, facts: item(affected), forum, outcome: 'approval' })
      expect(told(requirement)).toEqual({ fired, need: 'required', depth: 'full', gate: 'block', due: 'proposal' })
      expect(requirement.addOns).toEqual(['boardItem'])
      expect(requirement.unknown).toEqual([])
    })

    it('an item that affects no child needs none, and keeps its checklist point', () => {
      const requirement = ask({ policy, facts: item('none'), forum, outcome: 'approval' })
      expect(told(requirement)).toEqual({ fired: ['SON4', 'NAT4'], need: 'none' })
      expect(requirement.addOns).toEqual(['boardItem'])
    })

    it('nothing said of how children are affected reads as unclear', () => {
      const { affected: _, ...unsaid } = item('unclear')
      const requirement = ask({ policy, facts: unsaid as Facts, forum, outcome: 'approval' })
      expect(told(requirement).fired).toEqual(['SON3', 'NAT3'])
    })

    it.each([
      ['approval', 'owe'],
      ['interim', 'owe'],
      ['rejection', 'block'],
      ['termination', 'block'],
    ])('in an individual case help does not wait: %s is %s', (outcome, gate) => {
      const requirement = ask({ policy, facts: matter('direct', 'lss'), forum, outcome })
      expect(told(requirement)).toEqual({
        fired: ['SON1', 'NAT1'],
        need: 'required',
        depth: 'full',
        gate,
        due: 'proposal',
      })
    })

    it('an interim decision on an item does not wait either', () => {
      expect(ask({ policy, facts: item('direct'), forum, outcome: 'interim' }).gate).toBe('owe')
    })

    it('none of the rules for officials fires', () => {
      for (const affected of ['direct', 'indirect'] as const) {
        const fired = told(ask({ policy, facts: matter(affected, 'lss'), forum })).fired
        expect(fired).not.toContain('SON5')
        expect(fired).not.toContain('SON6')
      }
    })
  })

  describe('decided by an official', () => {
    it.each<[string, Affected, string[], string | undefined, string[]]>([
      ['lss', 'direct', ['SON5', 'NAT1'], 'full', ['lss']],
      ['lss', 'indirect', ['SON6', 'NAT2'], 'simple', []],
      ['lss', 'unclear', ['NAT3'], 'simple', []],
      ['lss', 'none', ['NAT4'], undefined, []],
      ['other', 'direct', ['NAT1'], 'simple', []],
      ['other', 'indirect', ['SON6', 'NAT2'], 'simple', []],
      ['other', 'none', ['NAT4'], undefined, []],
      ['economicAssistance', 'direct', ['NAT1'], 'simple', []],
    ])('a matter of the kind %s, children affected: %s, fires %j', (caseType, affected, fired, depth, addOns) => {
      const requirement = ask({ policy, facts: matter(affected, caseType) })
      expect(told(requirement)).toEqual(
        depth === undefined
          ? { fired, need: 'none' }
          : { fired, need: 'required', depth, gate: 'block', due: 'decision' },
      )
      expect(requirement.addOns).toEqual(addOns)
      expect(requirement.unknown).toEqual([])
    })

    it('an approval goes through and owes', () => {
      expect(ask({ policy, facts: matter('direct', 'lss'), outcome: 'approval' }).gate).toBe('owe')
      expect(ask({ policy, facts: matter('indirect', 'other'), outcome: 'approval' }).gate).toBe('owe')
    })
  })

  it('it holds from the day of the decision of the board', () => {
    const requirement = ask({ policy, facts: item('direct'), forum: 'board', outcome: 'approval', on: '2022-05-16' })
    expect(told(requirement).fired).toEqual(['SON1', 'NAT1'])
  })

  it('it does not hold the day before, and says so', () => {
    const decision = { ...rejection, on: '2022-05-15', provisions: [] }
    const { allowed, issues } = checkDecision({ policy, facts: matter('direct', 'lss'), decision })
    expect([allowed, issues.map(({ code }) => code)]).toEqual([false, ['policy.notInForce']])
  })
})
