import type { Item } from '../item.js'

/** The part "5. Alternatives". Source: the method, part A.3; last checked 2026-11-25. */
export const alternativesItems: readonly Item[] = [
  {
    id: 'alt.list', part: 'alternatives', scope: 'case', type: 'records:alternative', from: 'caseworker', phase: 'beforeDecision',
    when: { named: 'individualFull' },
    minimum: { full: 2, extended: 3 },
    satisfiedBy: { any: [{ count: 'alternatives', atLeastMinimumOf: 'alt.list' }, { item: 'alt.singleReason', filled: true }] },
    carry: { kind: 'judgement', maxAgeDays: 0 },
    basis: ['crc-gc14-balancing', 'sol2025-3-1', 'sol2001-1-2'],
  },
  {
    id: 'alt.description', part: 'alternatives', scope: 'alternative', type: 'text', from: 'caseworker', phase: 'beforeDecision',
    when: { named: 'individualFull' },
    carry: { kind: 'judgement', maxAgeDays: 0 },
    basis: ['fl-32'],
  },
  {
    id: 'alt.legalRoom', part: 'alternatives', scope: 'alternative', type: 'choice:legalRoom', from: 'caseworker', phase: 'beforeDecision',
    when: { named: 'individualExtended' },
    carry: { kind: 'judgement', maxAgeDays: 0 },
    basis: ['sol2025-11-4', 'sol2001-4-2', 'sol2025-12-2'],
  },
  {
    id: 'alt.matchesView', part: 'alternatives', scope: 'alternative×child', type: 'choice:yesPartlyNo', from: 'caseworker', phase: 'beforeDecision',
    when: { all: [{ named: 'individualExtended' }, { item: 'views.content', filled: true }] },
    carry: { kind: 'judgement', maxAgeDays: 0 },
    basis: ['sol2025-3-1', 'sol2001-1-2', 'crc-art-12'],
  },
  {
    id: 'alt.rejectedReason', part: 'alternatives', scope: 'alternative', type: 'text', from: 'caseworker', phase: 'beforeDecision',
    when: { all: [{ named: 'individualFull' }, { field: 'chosen', is: false }] },
    carry: { kind: 'judgement', maxAgeDays: 0 },
    basis: ['fl-32', 'crc-gc14-safeguards'],
  },
  {
    id: 'alt.singleReason', part: 'alternatives', scope: 'case', type: 'text', from: 'caseworker', phase: 'beforeDecision',
    when: { all: [{ named: 'individualFull' }, { count: 'alternatives', belowMinimumOf: 'alt.list' }] },
    carry: { kind: 'judgement', maxAgeDays: 0 },
    basis: ['fl-32'],
  },
]
