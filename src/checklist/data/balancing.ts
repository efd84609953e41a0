import type { Item } from '../item.js'

/** The part "7. Best interests and balancing". Source: the method, part A.3; last checked 2026-11-25. */
export const balancingItems: readonly Item[] = [
  {
    id: 'bal.bestInterest', part: 'balancing', scope: 'child', type: 'text', from: 'caseworker', phase: 'beforeDecision',
    when: { named: 'individual' },
    individualText: true,
    carry: { kind: 'judgement', maxAgeDays: 0 },
    basis: ['crc-art-3', 'sol2025-3-1', 'sol2001-1-2', 'lss-6a', 'sosfs-2014-5'],
  },
  {
    id: 'bal.standard', part: 'balancing', scope: 'case', type: 'choice:standard', from: 'facts', phase: 'beforeDecision',
    when: { named: 'individual' },
    filledFrom: 'facts.careOfChild',
    computed: true,
    basis: ['sol2025-3-1', 'sol2001-1-2', 'lvu-1', 'sosfs-2014-5'],
  },
  {
    id: 'bal.aligned', part: 'balancing', scope: 'child', type: 'choice:aligned', from: 'caseworker', phase: 'beforeDecision',
    when: { named: 'individual' },
    carry: { kind: 'judgement', maxAgeDays: 0 },
    basis: ['fl-32', 'crc-art-3', 'sosfs-2014-5'],
  },
  {
    id: 'bal.conflicts', part: 'balancing', scope: 'case', type: 'list:conflict', from: 'caseworker', phase: 'beforeDecision',
    when: { named: 'individualExtended' },
    carry: { kind: 'judgement', maxAgeDays: 0 },
    basis: ['crc-gc14-39', 'crc-gc14-balancing', 'sosfs-2014-5'],
  },
  {
    id: 'bal.conflictText', part: 'balancing', scope: 'case', type: 'text', from: 'caseworker', phase: 'beforeDecision',
    when: { all: [{ named: 'individual' }, { any: [{ fact: 'outcome', isNegative: true }, { item: 'bal.conflicts', includesAny: ['otherChild', 'guardian', 'statutoryCondition', 'equalTreatment', 'budget', 'thirdParty', 'withinChild'] }] }] },
    carry: { kind: 'judgement', maxAgeDays: 0 },
    basis: ['fl-32', 'crc-gc14-balancing', 'crc-gc14-safeguards', 'sosfs-2014-5'],
  },
  {
    id: 'bal.overridingReason', part: 'balancing', scope: 'child', type: 'text', from: 'caseworker', phase: 'beforeDecision',
    when: { all: [{ named: 'individualFull' }, { item: 'bal.aligned', in: ['partly', 'no'] }] },
    individualText: true,
    carry: { kind: 'judgement', maxAgeDays: 0 },
    basis: ['fl-32', 'crc-gc14-safeguards', 'sosfs-2014-5'],
  },
  {
    id: 'bal.siblings', part: 'balancing', scope: 'case', type: 'text', from: 'caseworker', phase: 'beforeDecision',
    when: { all: [{ named: 'individualExtended' }, { count: 'children', moreThan: 1 }] },
    carry: { kind: 'judgement', maxAgeDays: 0 },
    basis: ['crc-art-2', 'crc-art-3', 'sosfs-2014-5'],
  },
]
