import type { Item } from '../item.js'

/** The part "2. Children concerned". Source: the method, part A.3; last checked 2026-11-25. */
export const childrenItems: readonly Item[] = [
  {
    id: 'child.ref', part: 'children', scope: 'child', type: 'text', from: 'facts', phase: 'beforeDecision',
    when: { named: 'individual' },
    filledFrom: 'facts.children[].childRef',
    basis: ['sol2025-14-6', 'sol2001-11-6', 'gdpr-5-1-c'],
  },
  {
    id: 'child.age', part: 'children', scope: 'child', type: 'integer', unit: 'years', from: 'facts', phase: 'beforeDecision',
    when: { named: 'bornChild' },
    filledFrom: 'facts.children[].birthDate',
    computed: true,
    basis: ['crc-art-1', 'sol2025-3-1', 'sol2001-1-2', 'sol2025-3-4', 'sol2001-11-10'],
  },
  {
    id: 'child.living', part: 'children', scope: 'child', type: 'choice:living', from: 'facts', phase: 'beforeDecision',
    when: { named: 'individual' },
    filledFrom: 'facts.children[].living',
    basis: ['crc-art-9', 'crc-art-27', 'sosfs-2013-1'],
  },
  {
    id: 'child.affectedHow', part: 'children', scope: 'child', type: 'text', from: 'caseworker', phase: 'beforeDecision',
    when: { named: 'individual' },
    individualText: true,
    carry: { kind: 'judgement', maxAgeDays: 0 },
    basis: ['crc-art-3', 'sol2025-3-1', 'sol2001-1-2', 'fl-32'],
  },
  {
    id: 'child.vulnerability', part: 'children', scope: 'child', type: 'list:vulnerability', from: 'caseworker', phase: 'beforeDecision',
    when: { named: 'individualExtended' },
    carry: { kind: 'fact', maxAgeDays: 180 },
    basis: ['crc-art-2', 'crc-art-22', 'crc-art-23', 'crc-gc14-elements'],
  },
  {
    id: 'child.communication', part: 'children', scope: 'child', type: 'list:communication', from: 'caseworker', phase: 'beforeDecision',
    when: { named: 'bornExtended' },
    carry: { kind: 'fact', maxAgeDays: 180 },
    basis: ['sol2025-3-3', 'sol2001-11-10', 'lss-8', 'crc-art-12', 'crc-art-23'],
  },
  {
    id: 'child.representatives', part: 'children', scope: 'child', type: 'list:representative', from: 'caseworker', phase: 'beforeDecision',
    when: { named: 'individualExtended' },
    carry: { kind: 'fact', maxAgeDays: 180 },
    basis: ['fb-6-2', 'fb-6-11', 'fb-6-13', 'sol2025-3-4', 'sol2001-11-10'],
  },
  {
    id: 'carry.since', part: 'children', scope: 'child', type: 'text', from: 'caseworker', phase: 'beforeDecision',
    when: { all: [{ named: 'individual' }, { fact: 'carried', is: true }] },
    individualText: true,
    carry: { kind: 'judgement', maxAgeDays: 0 },
    basis: ['crc-art-3', 'sol2025-3-1', 'sol2001-1-2', 'fl-23'],
  },
]
