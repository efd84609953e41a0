import type { Item } from '../item.js'

/** The part "10. Follow-up". Source: the method, part A.3; last checked 2026-11-25. */
export const followUpItems: readonly Item[] = [
  {
    id: 'fu.date', part: 'followUp', scope: 'case', type: 'date', from: 'caseworker', phase: 'beforeDecision',
    when: { named: 'followUpNeeded' },
    carry: { kind: 'judgement', maxAgeDays: 0 },
    basis: ['sol2025-5-2', 'sol2001-3-3', 'sol2025-23-1', 'sol2001-11-4a', 'crc-gc14-safeguards'],
  },
  {
    id: 'fu.what', part: 'followUp', scope: 'case', type: 'texts', from: 'caseworker', phase: 'beforeDecision',
    when: { all: [{ named: 'followUpNeeded' }, { fact: 'depth', atLeast: 'extended' }, { item: 'fu.date', filled: true }] },
    carry: { kind: 'judgement', maxAgeDays: 0 },
    basis: ['sol2025-5-2', 'sol2001-3-3'],
  },
  {
    id: 'fu.responsible', part: 'followUp', scope: 'case', type: 'text', from: 'caseworker', phase: 'beforeDecision',
    when: { all: [{ named: 'followUpNeeded' }, { fact: 'depth', atLeast: 'extended' }, { item: 'fu.date', filled: true }] },
    carry: { kind: 'judgement', maxAgeDays: 0 },
    basis: ['sol2025-5-2', 'sol2001-3-3'],
  },
  {
    id: 'fu.result', part: 'followUp', scope: 'case', type: 'text', from: 'event', phase: 'afterDecision',
    when: { all: [{ named: 'followUpNeeded' }, { item: 'fu.date', filled: true }] },
    dueOn: 'fu.date',
    filledFrom: 'followUp.held.result',
    basis: ['sol2025-5-2', 'sol2001-3-3', 'crc-gc14-safeguards'],
  },
  {
    id: 'fu.next', part: 'followUp', scope: 'case', type: 'choice:fuNext', from: 'event', phase: 'afterDecision',
    when: { all: [{ named: 'followUpNeeded' }, { item: 'fu.result', filled: true }] },
    filledFrom: 'followUp.held.next',
    basis: ['fl-37', 'fl-38', 'fl-39', 'sol2025-14-9', 'lss-10'],
  },
]
