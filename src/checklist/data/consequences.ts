import type { Item } from '../item.js'

/** The part "6. Consequences for the child". Source: the method, part A.3; last checked 2026-11-25. */
export const consequencesItems: readonly Item[] = [
  {
    id: 'cons.area', part: 'consequences', scope: 'consequence', type: 'choice:area', from: 'caseworker', phase: 'beforeDecision',
    when: { named: 'individual' },
    minimum: { perChildForChosen: { full: 1, extended: 1 } },
    carry: { kind: 'judgement', maxAgeDays: 0 },
    basis: ['bk-1', 'crc-gc14-elements'],
  },
  {
    id: 'cons.direction', part: 'consequences', scope: 'consequence', type: 'choice:direction', from: 'caseworker', phase: 'beforeDecision',
    when: { named: 'individual' },
    carry: { kind: 'judgement', maxAgeDays: 0 },
    basis: ['crc-art-3'],
  },
  {
    id: 'cons.horizon', part: 'consequences', scope: 'consequence', type: 'choice:horizon', from: 'caseworker', phase: 'beforeDecision',
    when: { named: 'individualFull' },
    carry: { kind: 'judgement', maxAgeDays: 0 },
    basis: ['crc-gc14-16', 'crc-gc14-balancing'],
  },
  {
    id: 'cons.description', part: 'consequences', scope: 'consequence', type: 'text', from: 'caseworker', phase: 'beforeDecision',
    when: { named: 'individual' },
    individualText: true,
    carry: { kind: 'judgement', maxAgeDays: 0 },
    basis: ['fl-32', 'sol2025-14-3', 'sol2001-11-5'],
  },
  {
    id: 'cons.severity', part: 'consequences', scope: 'consequence', type: 'choice:severity', from: 'caseworker', phase: 'beforeDecision',
    when: { all: [{ named: 'individual' }, { item: 'cons.direction', in: ['weakened'] }] },
    carry: { kind: 'judgement', maxAgeDays: 0 },
    basis: ['crc-gc14-elements'],
  },
  {
    id: 'cons.waiting', part: 'consequences', scope: 'child', type: 'text', from: 'caseworker', phase: 'beforeDecision',
    when: { all: [{ named: 'individual' }, { fact: 'depth', atLeast: 'extended' }] },
    individualText: true,
    carry: { kind: 'judgement', maxAgeDays: 0 },
    basis: ['crc-gc14-safeguards', 'sol2025-20-3', 'sol2001-11-2'],
  },
]
