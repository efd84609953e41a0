import type { Item } from '../item.js'

/** The add-on for refusal of economic assistance. Source: the method, part B; last checked 2026-11-25. */
export const economicAssistanceItems: readonly Item[] = [
  {
    id: 'eb.ground', part: 'economicAssistance', addOn: 'economicAssistance', scope: 'case', type: 'choice:ebGround', from: 'caseworker', phase: 'beforeDecision',
    when: { all: [{ named: 'individual' }, { fact: 'addOns', includes: 'economicAssistance' }, { fact: 'depth', atLeast: 'extended' }] },
    carry: { kind: 'judgement', maxAgeDays: 0 },
    basis: ['sol2025-12-1', 'sol2001-4-1', 'sol2025-12-3', 'sol2025-12-5', 'sol2001-4-5'],
  },
  {
    id: 'eb.needs', part: 'economicAssistance', addOn: 'economicAssistance', scope: 'case', type: 'list:ebNeed', from: 'caseworker', phase: 'beforeDecision',
    when: { all: [{ named: 'individual' }, { fact: 'addOns', includes: 'economicAssistance' }] },
    filledFrom: 'facts.refusedNeeds',
    carry: { kind: 'judgement', maxAgeDays: 0 },
    basis: ['sol2025-12-7', 'sol2001-4-3', 'crc-art-26', 'crc-art-27'],
  },
  {
    id: 'eb.childGoesWithout', part: 'economicAssistance', addOn: 'economicAssistance', scope: 'child', type: 'text', from: 'caseworker', phase: 'beforeDecision',
    when: { all: [{ named: 'individual' }, { fact: 'addOns', includes: 'economicAssistance' }, { fact: 'depth', atLeast: 'extended' }] },
    individualText: true,
    carry: { kind: 'judgement', maxAgeDays: 0 },
    basis: ['crc-art-27', 'sol2025-3-1', 'sol2001-1-2', 'fl-32'],
  },
  {
    id: 'eb.duration', part: 'economicAssistance', addOn: 'economicAssistance', scope: 'case', type: 'integer', unit: 'months', from: 'caseworker', phase: 'beforeDecision',
    when: { all: [{ named: 'individual' }, { fact: 'addOns', includes: 'economicAssistance' }, { fact: 'depth', atLeast: 'extended' }] },
    carry: { kind: 'judgement', maxAgeDays: 0 },
    basis: ['sol2025-12-1', 'sol2001-4-1'],
  },
  {
    id: 'eb.mapping', part: 'economicAssistance', addOn: 'economicAssistance', scope: 'child', type: 'list:ebMapping', from: 'caseworker', phase: 'beforeDecision',
    when: { all: [{ named: 'individual' }, { fact: 'addOns', includes: 'economicAssistance' }, { fact: 'depth', atLeast: 'extended' }] },
    carry: { kind: 'fact', maxAgeDays: 180 },
    basis: ['fl-23', 'sol2025-14-2', 'sol2001-11-1'],
  },
  {
    id: 'eb.discretion', part: 'economicAssistance', addOn: 'economicAssistance', scope: 'case', type: 'choice:testedNotTested', from: 'caseworker', phase: 'beforeDecision',
    when: { all: [{ named: 'individual' }, { fact: 'addOns', includes: 'economicAssistance' }, { fact: 'depth', atLeast: 'full' }] },
    carry: { kind: 'judgement', maxAgeDays: 0 },
    basis: ['sol2025-12-2', 'sol2001-4-2'],
  },
  {
    id: 'eb.discretionText', part: 'economicAssistance', addOn: 'economicAssistance', scope: 'case', type: 'text', from: 'caseworker', phase: 'beforeDecision',
    when: { all: [{ named: 'individual' }, { fact: 'addOns', includes: 'economicAssistance' }, { fact: 'depth', atLeast: 'extended' }, { item: 'eb.discretion', in: ['tested'] }] },
    carry: { kind: 'judgement', maxAgeDays: 0 },
    basis: ['fl-32'],
  },
  {
    id: 'eb.normRaised', part: 'economicAssistance', addOn: 'economicAssistance', scope: 'case', type: 'choice:testedNotTested', from: 'caseworker', phase: 'beforeDecision',
    when: { all: [{ named: 'individual' }, { fact: 'addOns', includes: 'economicAssistance' }, { fact: 'depth', atLeast: 'extended' }, { item: 'eb.needs', includesAny: ['food', 'clothes', 'hygieneHealth', 'leisure'] }] },
    carry: { kind: 'judgement', maxAgeDays: 0 },
    basis: ['sol2025-12-7', 'sol2001-4-3'],
  },
  {
    id: 'eb.emergency', part: 'economicAssistance', addOn: 'economicAssistance', scope: 'case', type: 'choice:emergency', from: 'caseworker', phase: 'beforeDecision',
    when: { all: [{ named: 'individual' }, { fact: 'addOns', includes: 'economicAssistance' }] },
    openCodes: ['needed'],
    carry: { kind: 'judgement', maxAgeDays: 0 },
    basis: ['sol2025-12-1', 'sol2001-4-1', 'crc-art-6', 'crc-art-27'],
  },
  {
    id: 'eb.emergencyText', part: 'economicAssistance', addOn: 'economicAssistance', scope: 'case', type: 'text', from: 'caseworker', phase: 'beforeDecision',
    when: { all: [{ named: 'individual' }, { fact: 'addOns', includes: 'economicAssistance' }, { fact: 'depth', atLeast: 'full' }, { item: 'eb.emergency', filled: true }] },
    carry: { kind: 'judgement', maxAgeDays: 0 },
    basis: ['fl-32'],
  },
  {
    id: 'eb.housingRisk', part: 'economicAssistance', addOn: 'economicAssistance', scope: 'case', type: 'choice:housingRisk', from: 'caseworker', phase: 'beforeDecision',
    when: { all: [{ named: 'individual' }, { fact: 'addOns', includes: 'economicAssistance' }] },
    filledFrom: 'facts.housingRisk',
    carry: { kind: 'judgement', maxAgeDays: 0 },
    basis: ['crc-art-27', 'sol2025-18-1', 'sol2001-5-1'],
  },
  {
    id: 'eb.housingDebt', part: 'economicAssistance', addOn: 'economicAssistance', scope: 'case', type: 'integer', unit: 'SEK', from: 'caseworker', phase: 'beforeDecision',
    when: { all: [{ named: 'individual' }, { fact: 'addOns', includes: 'economicAssistance' }, { fact: 'depth', atLeast: 'extended' }, { item: 'eb.housingRisk', in: ['arrears', 'notice', 'evictionApplied', 'evictionDecided'] }] },
    carry: { kind: 'judgement', maxAgeDays: 0 },
    basis: ['fl-32'],
  },
  {
    id: 'eb.housingAction', part: 'economicAssistance', addOn: 'economicAssistance', scope: 'case', type: 'text', from: 'caseworker', phase: 'beforeDecision',
    when: { all: [{ named: 'individual' }, { fact: 'addOns', includes: 'economicAssistance' }, { fact: 'depth', atLeast: 'full' }, { item: 'eb.housingRisk', in: ['arrears', 'notice', 'evictionApplied', 'evictionDecided', 'homeless'] }] },
    carry: { kind: 'judgement', maxAgeDays: 0 },
    basis: ['sol2025-13-2', 'sol2001-5-12', 'sol2025-18-1', 'sol2001-5-1', 'crc-art-27'],
  },
  {
    id: 'eb.contact', part: 'economicAssistance', addOn: 'economicAssistance', scope: 'child', type: 'text', from: 'caseworker', phase: 'beforeDecision',
    when: { all: [{ named: 'individual' }, { fact: 'addOns', includes: 'economicAssistance' }, { fact: 'depth', atLeast: 'extended' }, { item: 'child.living', in: ['shared', 'contact'] }] },
    individualText: true,
    carry: { kind: 'fact', maxAgeDays: 180 },
    basis: ['crc-art-9', 'sosfs-2013-1'],
  },
  {
    id: 'eb.childIncome', part: 'economicAssistance', addOn: 'economicAssistance', scope: 'case', type: 'choice:yesNoNotApplicable', from: 'caseworker', phase: 'beforeDecision',
    when: { all: [{ named: 'individual' }, { fact: 'addOns', includes: 'economicAssistance' }, { fact: 'depth', atLeast: 'extended' }] },
    carry: { kind: 'judgement', maxAgeDays: 0 },
    basis: ['sol2025-12-9', 'sol2001-4-1a'],
  },
  {
    id: 'eb.leisureCard', part: 'economicAssistance', addOn: 'economicAssistance', scope: 'case', type: 'choice:yesNoNotApplicable', from: 'caseworker', phase: 'beforeDecision',
    when: { all: [{ named: 'individual' }, { fact: 'addOns', includes: 'economicAssistance' }, { fact: 'depth', atLeast: 'extended' }, { fact: 'decisionDate', onOrAfter: '2025-09-08' }] },
    carry: { kind: 'judgement', maxAgeDays: 0 },
    basis: ['sol2025-12-7a'],
  },
  {
    id: 'eb.parentPath', part: 'economicAssistance', addOn: 'economicAssistance', scope: 'case', type: 'text', from: 'caseworker', phase: 'beforeDecision',
    when: { all: [{ named: 'individual' }, { fact: 'addOns', includes: 'economicAssistance' }, { fact: 'depth', atLeast: 'extended' }, { item: 'eb.duration', atLeast: 10 }] },
    carry: { kind: 'fact', maxAgeDays: 180 },
    basis: ['sol2025-12-4', 'sol2001-4-4', 'crc-art-18'],
  },
]
