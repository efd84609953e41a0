/** Table C.1 of the method, typed by hand. */
import { national } from 'barnkonsekvens/policies'
import { describe, expect, it } from 'vitest'
import { ask, factsWith, told } from './requirement.js'

const policy = national
const required = { need: 'required', depth: 'simple', gate: 'block', due: 'decision' }
const full = { ...required, depth: 'full' }
const none = { need: 'none', depth: undefined, gate: undefined, due: undefined }

describe('the national floor', () => {
  it.each([
    // row, affected, day of decision, what follows
    ['NAT1', ['direct'], '2020-01-01', required],
    ['NAT1', ['direct'], '2025-06-30', required],
    ['NAT1', ['direct'], '2025-07-01', required],
    ['NAT6', ['direct'], '2019-12-31', required],
    ['NAT2', ['indirect'], '2020-01-01', required],
    ['NAT2', ['indirect'], '2026-11-02', required],
    ['NAT6', ['indirect'], '2019-12-31', required],
    ['NAT3', ['unclear'], '2019-12-31', required],
    ['NAT3', ['unclear'], '2026-11-02', required],
    ['NAT4', ['none'], '2019-12-31', none],
    ['NAT4', ['none'], '2026-11-02', none],
  ])('%s answers for children affected %s on %s', (rule, affected, on, expected) => {
    expect(told(ask({ policy, facts: factsWith(affected), on }))).toEqual({ fired: [rule], ...expected })
  })

  it.each([
    [['none', 'unclear'], 'NAT3'],
    [['unclear', 'indirect'], 'NAT2'],
    [['indirect', 'direct'], 'NAT1'],
    [['direct', 'none'], 'NAT1'],
  ])('children affected %s count as the strictest of them', (affected, rule) => {
    expect(told(ask({ policy, facts: factsWith(affected) })).fired).toEqual([rule])
  })

  it.each([
    ['yes', 'other', ['NAT1', 'NAT5'], 'full'],
    ['unknown', 'other', ['NAT1', 'NAT5'], 'full'],
    ['no', 'other', ['NAT1'], 'simple'],
    [undefined, 'other', ['NAT1'], 'simple'],
    [undefined, 'childInvestigation', ['NAT1', 'NAT5'], 'full'],
    ['no', 'childInvestigation', ['NAT1'], 'simple'],
  ])(
    'care of the child (%s, in %s) asks a full assessment unless it is settled that it is not',
    (careOfChild, caseType, fired, depth) => {
      expect(told(ask({ policy, facts: factsWith(['direct'], { careOfChild, caseType }) }))).toEqual({
        ...required,
        fired,
        depth,
      })
    },
  )

  it('care of a child that is only affected indirectly is not NAT5', () => {
    expect(told(ask({ policy, facts: factsWith(['indirect'], { careOfChild: 'yes' }) })).fired).toEqual(['NAT2'])
  })

  it.each([
    ['DEP1', { impact: 'intrusive' }, true],
    ['DEP1', { impact: 'unknown' }, true],
    ['DEP1', { impact: 'noticeable' }, false],
    ['DEP1', { impact: 'small' }, false],
    ['DEP2', { refusedNeeds: ['food'] }, true],
    ['DEP2', { refusedNeeds: ['rent'] }, true],
    ['DEP2', { refusedNeeds: ['power'] }, true],
    ['DEP2', { refusedNeeds: ['medicineDental'] }, true],
    ['DEP2', { refusedNeeds: ['leisure', 'power'] }, true],
    ['DEP2', { refusedNeeds: 'unknown' }, true],
    [
      'DEP2',
      {
        refusedNeeds: [
          'leisure',
          'clothes',
          'hygieneHealth',
          'schoolDigital',
          'contactTravel',
          'homeEquipment',
          'other',
        ],
      },
      false,
    ],
    ['DEP2', { refusedNeeds: [] }, false],
    ['DEP3', { housingRisk: 'notice' }, true],
    ['DEP3', { housingRisk: 'evictionApplied' }, true],
    ['DEP3', { housingRisk: 'evictionDecided' }, true],
    ['DEP3', { housingRisk: 'homeless' }, true],
    ['DEP3', { housingRisk: 'unknown' }, true],
    ['DEP3', { housingRisk: 'arrears' }, false],
    ['DEP3', { housingRisk: 'none' }, false],
    ['DEP4', { earlierNegativeDecisions: 1 }, true],
    ['DEP4', { earlierNegativeDecisions: 2 }, true],
    ['DEP4', { earlierNegativeDecisions: 'unknown' }, true],
    ['DEP4', { earlierNegativeDecisions: 0 }, false],
    ['any', {}, false],
  ])('%s: %j raises a refusal to a full assessment: %s', (rule, fact, raises) => {
    const expected = raises ? { ...full, fired: ['NAT2', rule] } : { ...required, fired: ['NAT2'] }
    expect(told(ask({ policy, facts: factsWith(['indirect'], fact) }))).toEqual(expected)
  })

  it.each(['partialRejection', 'rejection', 'reduction', 'termination'])('depth is raised for %s', (outcome) => {
    const facts = factsWith(['unclear'], { impact: 'intrusive' })
    expect(told(ask({ policy, facts, outcome }))).toEqual({ ...full, fired: ['NAT3', 'DEP1'] })
  })

  it.each(['approval', 'dismissal', 'discontinuation', 'interim'])(
    'depth is not raised for %s, which owes',
    (outcome) => {
      const facts = factsWith(['direct'], {
        impact: 'intrusive',
        refusedNeeds: ['food'],
        housingRisk: 'notice',
        earlierNegativeDecisions: 3,
      })
      expect(told(ask({ policy, facts, outcome }))).toEqual({ ...required, gate: 'owe', fired: ['NAT1'] })
    },
  )

  it("a child's own earlier refusals count as the household's", () => {
    const facts = factsWith(['indirect'])
    const [child] = facts.children
    const again = { ...facts, children: [{ ...child, earlierNegativeDecisions: 1 }] } as typeof facts
    expect(told(ask({ policy, facts: again })).fired).toEqual(['NAT2', 'DEP4'])
  })

  it.each([
    ['approval', 'owe', 'block'],
    ['partialRejection', 'block', 'block'],
    ['rejection', 'block', 'block'],
    ['reduction', 'block', 'block'],
    ['termination', 'block', 'block'],
    ['dismissal', 'owe', 'block'],
    ['discontinuation', 'owe', 'block'],
    ['interim', 'owe', 'owe'],
  ])('%s: gate %s, and %s for a board item', (outcome, gate, boardGate) => {
    expect(ask({ policy, facts: factsWith(['indirect']), outcome }).gate).toBe(gate)
    expect(ask({ policy, facts: factsWith(['indirect'], { caseType: 'boardItem' }), outcome }).gate).toBe(boardGate)
  })

  it('an assessment is required where nothing but the rules of others is left and a child may be concerned', () => {
    const facts = factsWith([], { childrenLinked: 'unknown' })
    expect(told(ask({ policy, facts }))).toEqual({ ...required, fired: ['NAT3'] })
  })
})
