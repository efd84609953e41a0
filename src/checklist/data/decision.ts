import type { Item } from '../item.js'

/** The part "8. Decision and compensating measures". Source: the method, part A.3; last checked 2026-11-25. */
export const decisionItems: readonly Item[] = [
  {
    id: 'dec.outcome', part: 'decision', scope: 'case', type: 'choice:outcome', from: 'event', phase: 'afterDecision',
    when: { always: true },
    filledFrom: 'decision.made.outcome',
    basis: ['fl-31', 'fl-32', 'fl-33'],
  },
  {
    id: 'dec.date', part: 'decision', scope: 'case', type: 'date', from: 'event', phase: 'afterDecision',
    when: { always: true },
    filledFrom: 'decision.made.on',
    basis: ['fl-31'],
  },
  {
    id: 'dec.maker', part: 'decision', scope: 'case', type: 'choice:maker', from: 'event', phase: 'afterDecision',
    when: { always: true },
    filledFrom: 'decision.made.forum',
    basis: ['fl-31', 'kl-6-37', 'kl-6-38', 'kl-6-39', 'kl-7-5'],
  },
  {
    id: 'dec.sufficient', part: 'decision', scope: 'case', type: 'choice:sufficient', from: 'caseworker', phase: 'beforeDecision',
    when: { named: 'individualExtended' },
    openCodes: ['sentBack'],
    carry: { kind: 'judgement', maxAgeDays: 0 },
    basis: ['fl-23'],
  },
  {
    id: 'dec.childParagraph', part: 'decision', scope: 'child', type: 'text', from: 'caseworker', phase: 'beforeDecision',
    when: { named: 'individual' },
    individualText: true,
    carry: { kind: 'judgement', maxAgeDays: 0 },
    basis: ['fl-32', 'sol2025-3-1', 'sol2001-1-2'],
  },
  {
    id: 'dec.provisions', part: 'decision', scope: 'case', type: 'references', from: 'event', phase: 'afterDecision',
    when: { named: 'childrenConcerned' },
    filledFrom: 'decision.made.provisions',
    basis: ['fl-32'],
  },
  {
    id: 'dec.measures', part: 'decision', scope: 'child', type: 'records:measure', from: 'caseworker', phase: 'beforeDecision',
    when: { named: 'measureNeeded' },
    satisfiedBy: { any: [{ exists: 'measures' }, { item: 'dec.noMeasureReason', filled: true }] },
    carry: { kind: 'judgement', maxAgeDays: 0 },
    basis: ['crc-art-3', 'sol2025-18-1', 'sol2001-5-1'],
  },
  {
    id: 'dec.noMeasureReason', part: 'decision', scope: 'child', type: 'text', from: 'caseworker', phase: 'beforeDecision',
    when: { all: [{ named: 'measureNeeded' }, { not: { exists: 'measures' } }] },
    carry: { kind: 'judgement', maxAgeDays: 0 },
    basis: ['fl-32'],
  },
  {
    id: 'dec.appealInfo', part: 'decision', scope: 'case', type: 'choice:yesNoNotApplicable', from: 'event', phase: 'afterDecision',
    when: { all: [{ named: 'individual' }, { fact: 'outcome', isNegative: true }] },
    filledFrom: 'decision.notified.appealInfo',
    basis: ['fl-33', 'sol2025-35-1', 'sol2001-16-3', 'sol2025-3-4', 'sol2001-11-10'],
  },
]
