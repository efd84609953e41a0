import type { Item } from '../item.js'

/** The add-on for board items. Source: the method, part B; last checked 2026-11-25. */
export const boardItemItems: readonly Item[] = [
  {
    id: 'board.affected', part: 'boardItem', addOn: 'boardItem', scope: 'case', type: 'choice:affected', from: 'facts', phase: 'beforeDecision',
    when: { fact: 'addOns', includes: 'boardItem' },
    filledFrom: 'facts.affected',
    basis: ['crc-art-3', 'kl-6-6'],
  },
  {
    id: 'board.bka', part: 'boardItem', addOn: 'boardItem', scope: 'case', type: 'choice:bkaStatus', from: 'caseworker', phase: 'beforeDecision',
    when: { named: 'boardAffected' },
    carry: { kind: 'judgement', maxAgeDays: 0 },
    basis: ['crc-art-3'],
  },
  {
    id: 'board.bkaReason', part: 'boardItem', addOn: 'boardItem', scope: 'case', type: 'text', from: 'caseworker', phase: 'beforeDecision',
    when: { all: [{ named: 'boardAffected' }, { item: 'board.bka', in: ['missing'] }] },
    carry: { kind: 'judgement', maxAgeDays: 0 },
    basis: ['crc-art-3', 'fl-32'],
  },
  {
    id: 'board.groups', part: 'boardItem', addOn: 'boardItem', scope: 'case', type: 'texts', from: 'caseworker', phase: 'beforeDecision',
    when: { named: 'boardAffected' },
    carry: { kind: 'fact', maxAgeDays: 180 },
    basis: ['crc-art-2', 'crc-art-23'],
  },
  {
    id: 'board.articles', part: 'boardItem', addOn: 'boardItem', scope: 'case', type: 'list:crcArticle', from: 'caseworker', phase: 'beforeDecision',
    when: { all: [{ named: 'boardAffected' }, { fact: 'depth', atLeast: 'extended' }] },
    carry: { kind: 'judgement', maxAgeDays: 0 },
    basis: ['bk-1'],
  },
  {
    id: 'board.knowledge', part: 'boardItem', addOn: 'boardItem', scope: 'case', type: 'text', from: 'caseworker', phase: 'beforeDecision',
    when: { all: [{ named: 'boardAffected' }, { fact: 'depth', atLeast: 'full' }] },
    carry: { kind: 'fact', maxAgeDays: 180 },
    basis: ['sol2025-5-1', 'sol2001-3-3', 'kl-6-6'],
  },
  {
    id: 'board.heard', part: 'boardItem', addOn: 'boardItem', scope: 'case', type: 'choice:boardHeard', from: 'caseworker', phase: 'beforeDecision',
    when: { named: 'boardAffected' },
    carry: { kind: 'fact', maxAgeDays: 90 },
    basis: ['crc-art-12'],
  },
  {
    id: 'board.heardNoReason', part: 'boardItem', addOn: 'boardItem', scope: 'case', type: 'text', from: 'caseworker', phase: 'beforeDecision',
    when: { all: [{ named: 'boardAffected' }, { item: 'board.heard', in: ['no'] }] },
    carry: { kind: 'judgement', maxAgeDays: 0 },
    basis: ['crc-art-12'],
  },
  {
    id: 'board.alternatives', part: 'boardItem', addOn: 'boardItem', scope: 'case', type: 'records:boardAlternative', from: 'caseworker', phase: 'beforeDecision',
    when: { all: [{ named: 'boardAffected' }, { fact: 'depth', atLeast: 'full' }] },
    minimum: { records: 2 },
    carry: { kind: 'judgement', maxAgeDays: 0 },
    basis: ['kl-6-6'],
  },
  {
    id: 'board.conflicts', part: 'boardItem', addOn: 'boardItem', scope: 'case', type: 'text', from: 'caseworker', phase: 'beforeDecision',
    when: { named: 'boardAffected' },
    carry: { kind: 'judgement', maxAgeDays: 0 },
    basis: ['crc-gc14-balancing'],
  },
  {
    id: 'board.measures', part: 'boardItem', addOn: 'boardItem', scope: 'case', type: 'records:boardMeasure', from: 'caseworker', phase: 'beforeDecision',
    when: { all: [{ named: 'boardAffected' }, { fact: 'depth', atLeast: 'full' }, { exists: 'board.alternatives', where: { all: [{ field: 'chosen', is: true }, { field: 'direction', in: ['weakened'] }] } }] },
    carry: { kind: 'judgement', maxAgeDays: 0 },
    basis: ['crc-art-3'],
  },
  {
    id: 'board.feedback', part: 'boardItem', addOn: 'boardItem', scope: 'case', type: 'text', from: 'caseworker', phase: 'beforeDecision',
    when: { all: [{ named: 'boardAffected' }, { fact: 'depth', atLeast: 'full' }, { item: 'board.heard', in: ['yes'] }] },
    carry: { kind: 'judgement', maxAgeDays: 0 },
    basis: ['crc-art-12'],
  },
  {
    id: 'board.followUp', part: 'boardItem', addOn: 'boardItem', scope: 'case', type: 'text', from: 'caseworker', phase: 'beforeDecision',
    when: { all: [{ named: 'boardAffected' }, { fact: 'depth', atLeast: 'full' }] },
    carry: { kind: 'judgement', maxAgeDays: 0 },
    basis: ['kl-6-6'],
  },
  {
    id: 'board.secrecy', part: 'boardItem', addOn: 'boardItem', scope: 'case', type: 'choice:yesNoNotApplicable', from: 'caseworker', phase: 'beforeDecision',
    when: { fact: 'addOns', includes: 'boardItem' },
    openCodes: ['no'],
    carry: { kind: 'judgement', maxAgeDays: 0 },
    basis: ['osl-26-1', 'gdpr-5-1-c'],
  },
  {
    id: 'board.ready', part: 'boardItem', addOn: 'boardItem', scope: 'case', type: 'choice:sufficient', from: 'caseworker', phase: 'beforeDecision',
    when: { all: [{ named: 'boardAffected' }, { fact: 'depth', atLeast: 'full' }] },
    openCodes: ['sentBack'],
    carry: { kind: 'judgement', maxAgeDays: 0 },
    basis: ['kl-6-6'],
  },
]
