import type { Item } from '../item.js'

/** The part "4. Circumstances by rights area". Source: the method, part A.3; last checked 2026-11-25. */
export const circumstancesItems: readonly Item[] = [
  {
    id: 'area.relevance', part: 'circumstances', scope: 'child×area', type: 'choice:relevance', from: 'caseworker', phase: 'beforeDecision',
    when: { named: 'individualFull' },
    minimum: { perChild: { full: 1, extended: 9 }, code: { full: 'yes' } },
    carry: { kind: 'judgement', maxAgeDays: 0 },
    basis: ['bk-1', 'crc-gc14-elements'],
  },
  {
    id: 'area.situation', part: 'circumstances', scope: 'child×area', type: 'text', from: 'caseworker', phase: 'beforeDecision',
    when: { all: [{ named: 'individualFull' }, { item: 'area.relevance', in: ['yes'] }] },
    individualText: true,
    carry: { kind: 'fact', maxAgeDays: 180 },
    basis: ['sol2025-14-2', 'sol2001-11-1', 'sol2025-14-3', 'sol2001-11-5', 'lss-21a'],
  },
  {
    id: 'area.source', part: 'circumstances', scope: 'child×area', type: 'list:source', from: 'caseworker', phase: 'beforeDecision',
    when: { all: [{ named: 'individualExtended' }, { item: 'area.relevance', in: ['yes'] }] },
    carry: { kind: 'fact', maxAgeDays: 180 },
    basis: ['fl-23', 'sol2025-14-3', 'sol2001-11-5'],
  },
  {
    id: 'area.gap', part: 'circumstances', scope: 'child×area', type: 'text', from: 'caseworker', phase: 'beforeDecision',
    when: { all: [{ named: 'individualExtended' }, { item: 'area.relevance', in: ['notInvestigated'] }] },
    carry: { kind: 'judgement', maxAgeDays: 0 },
    basis: ['fl-23'],
  },
  {
    id: 'rights.articles', part: 'circumstances', scope: 'case', type: 'list:crcArticle', from: 'caseworker', phase: 'beforeDecision',
    when: { named: 'individualExtended' },
    carry: { kind: 'judgement', maxAgeDays: 0 },
    basis: ['crc-art-2', 'crc-art-3', 'crc-art-6', 'crc-art-12'],
  },
  {
    id: 'rights.otherLaw', part: 'circumstances', scope: 'case', type: 'references', from: 'caseworker', phase: 'beforeDecision',
    when: { named: 'individualExtended' },
    carry: { kind: 'fact', maxAgeDays: 180 },
    basis: ['fl-32'],
  },
  {
    id: 'rights.knowledge', part: 'circumstances', scope: 'case', type: 'text', from: 'caseworker', phase: 'beforeDecision',
    when: { all: [{ named: 'individual' }, { fact: 'depth', atLeast: 'extended' }] },
    carry: { kind: 'fact', maxAgeDays: 180 },
    basis: ['sol2025-5-1', 'sol2001-3-3', 'crc-art-3'],
  },
]
