import type { Item } from '../item.js'

/** The part "1. Screening". Source: the method, part A.3; last checked 2026-11-25. */
export const screeningItems: readonly Item[] = [
  {
    id: 'screening.matter', part: 'screening', scope: 'case', type: 'text', from: 'facts', phase: 'beforeDecision',
    when: { always: true },
    filledFrom: 'case.opened.matter',
    basis: ['fl-23', 'fl-32', 'crc-art-3'],
  },
  {
    id: 'screening.caseType', part: 'screening', scope: 'case', type: 'choice:caseType', from: 'facts', phase: 'beforeDecision',
    when: { always: true },
    filledFrom: 'facts.caseType',
    basis: [],
  },
  {
    id: 'screening.proposedOutcome', part: 'screening', scope: 'case', type: 'choice:proposedOutcome', from: 'facts', phase: 'beforeDecision',
    when: { always: true },
    filledFrom: 'decision.outcome',
    basis: ['fl-32'],
  },
  {
    id: 'screening.childrenLinked', part: 'screening', scope: 'case', type: 'choice:yesNoUnknown', from: 'facts', phase: 'beforeDecision',
    when: { always: true },
    filledFrom: 'facts.childrenLinked',
    basis: ['sol2025-14-2', 'sol2001-11-1', 'sosfs-2013-1'],
  },
  {
    id: 'screening.affected', part: 'screening', scope: 'case', type: 'choice:affected', from: 'facts', phase: 'beforeDecision',
    when: { not: { item: 'screening.childrenLinked', in: ['no'] } },
    filledFrom: 'facts.affected',
    basis: ['crc-art-3', 'sol2025-3-1', 'sol2001-1-2', 'lss-6a'],
  },
  {
    id: 'screening.notAffectedReason', part: 'screening', scope: 'case', type: 'text', from: 'facts', phase: 'beforeDecision',
    when: { any: [{ item: 'screening.affected', in: ['none'] }, { item: 'screening.childrenLinked', in: ['no'] }, { all: [{ fact: 'addOns', includes: 'boardItem' }, { item: 'board.affected', in: ['none'] }] }] },
    filledFrom: 'children.screened.reason',
    basis: ['crc-art-3', 'fl-32'],
  },
  {
    id: 'screening.impact', part: 'screening', scope: 'case', type: 'choice:impact', from: 'caseworker', phase: 'beforeDecision',
    when: { all: [{ named: 'childrenConcerned' }, { item: 'screening.affected', in: ['direct', 'indirect', 'unclear'] }] },
    filledFrom: 'facts.impact',
    carry: { kind: 'judgement', maxAgeDays: 0 },
    basis: ['crc-gc14-20', 'crc-gc14-elements'],
  },
  {
    id: 'screening.depth', part: 'screening', scope: 'case', type: 'choice:depth', from: 'caseworker', phase: 'beforeDecision',
    when: { all: [{ named: 'childrenConcerned' }, { item: 'screening.affected', in: ['direct', 'indirect', 'unclear'] }] },
    optional: true,
    carry: { kind: 'judgement', maxAgeDays: 0 },
    basis: ['fl-5', 'fl-23', 'crc-gc14-20'],
  },
  {
    id: 'screening.depthReason', part: 'screening', scope: 'case', type: 'text', from: 'caseworker', phase: 'beforeDecision',
    when: { all: [{ named: 'childrenConcerned' }, { fact: 'depthLowered', is: true }] },
    carry: { kind: 'judgement', maxAgeDays: 0 },
    basis: ['fl-32'],
  },
  {
    id: 'screening.protectionConcern', part: 'screening', scope: 'case', type: 'choice:yesNoUnknown', from: 'caseworker', phase: 'beforeDecision',
    when: { named: 'individual' },
    carry: { kind: 'judgement', maxAgeDays: 0 },
    basis: ['sol2025-19-1', 'sol2001-14-1', 'sol2025-20-1', 'sol2001-11-1a', 'sol2025-20-2', 'crc-art-19'],
  },
  {
    id: 'screening.protectionAction', part: 'screening', scope: 'case', type: 'choice:protectionAction', from: 'caseworker', phase: 'beforeDecision',
    when: { all: [{ named: 'childrenConcerned' }, { item: 'screening.protectionConcern', in: ['yes', 'unknown'] }] },
    carry: { kind: 'judgement', maxAgeDays: 0 },
    basis: ['sol2025-19-1', 'sol2001-14-1', 'sol2025-20-1', 'sol2001-11-1a', 'sol2025-20-2', 'sol2025-20-3', 'sol2001-11-2'],
  },
  {
    id: 'screening.protectionReason', part: 'screening', scope: 'case', type: 'text', from: 'caseworker', phase: 'beforeDecision',
    when: { all: [{ named: 'childrenConcerned' }, { item: 'screening.protectionConcern', in: ['yes', 'unknown'] }, { item: 'screening.protectionAction', in: ['notNeeded'] }] },
    carry: { kind: 'judgement', maxAgeDays: 0 },
    basis: ['sol2025-14-3', 'sol2001-11-5', 'sol2025-19-1', 'sol2001-14-1', 'fl-32'],
  },
]
