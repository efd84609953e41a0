import type { Item } from '../item.js'

/** The part "9. Feedback to the child". Source: the method, part A.3; last checked 2026-11-25. */
export const feedbackItems: readonly Item[] = [
  {
    id: 'fb.status', part: 'feedback', scope: 'child', type: 'choice:fbStatus', from: 'caseworker', phase: 'beforeDecision',
    when: { named: 'bornChild' },
    optional: true,
    default: 'planned',
    laterCodes: ['given'],
    carry: { kind: 'judgement', maxAgeDays: 0 },
    basis: ['sol2025-3-3', 'sol2001-11-10', 'crc-gc12-steps', 'crc-art-12'],
  },
  {
    id: 'fb.by', part: 'feedback', scope: 'child', type: 'text', from: 'caseworker', phase: 'beforeDecision',
    when: { all: [{ named: 'bornExtended' }, { not: { item: 'fb.status', in: ['notGiven'] } }] },
    carry: { kind: 'judgement', maxAgeDays: 0 },
    basis: ['sol2025-14-3', 'sol2001-11-5'],
  },
  {
    id: 'fb.content', part: 'feedback', scope: 'child', type: 'list:fbContent', from: 'caseworker', phase: 'beforeDecision',
    when: { all: [{ named: 'bornExtended' }, { not: { item: 'fb.status', in: ['notGiven'] } }] },
    carry: { kind: 'judgement', maxAgeDays: 0 },
    basis: ['sol2025-3-3', 'sol2001-11-10', 'crc-gc12-steps'],
  },
  {
    id: 'fb.notGivenReason', part: 'feedback', scope: 'child', type: 'text', from: 'caseworker', phase: 'beforeDecision',
    when: { all: [{ named: 'bornChild' }, { item: 'fb.status', in: ['notGiven'] }] },
    carry: { kind: 'judgement', maxAgeDays: 0 },
    basis: ['sol2025-3-3', 'sol2001-11-10'],
  },
  {
    id: 'fb.reaction', part: 'feedback', scope: 'child', type: 'text', from: 'event', phase: 'afterDecision',
    when: { all: [{ named: 'bornChild' }, { item: 'fb.status', in: ['given'] }] },
    optional: true,
    filledFrom: 'child.informed.reaction',
    basis: ['crc-art-12'],
  },
]
