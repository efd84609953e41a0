import type { Item } from '../item.js'

/** The add-on for violence in close relationships. Source: the method, part B; last checked 2026-11-25. */
export const partnerViolenceItems: readonly Item[] = [
  {
    id: 'dv.exposure', part: 'partnerViolence', addOn: 'partnerViolence', scope: 'child', type: 'choice:dvExposure', from: 'caseworker', phase: 'beforeDecision',
    when: { all: [{ named: 'individual' }, { fact: 'addOns', includes: 'partnerViolence' }] },
    carry: { kind: 'judgement', maxAgeDays: 0 },
    basis: ['sol2025-18-7', 'sol2001-5-11', 'crc-art-19'],
  },
  {
    id: 'dv.protectionRef', part: 'partnerViolence', addOn: 'partnerViolence', scope: 'child', type: 'text', from: 'caseworker', phase: 'beforeDecision',
    when: { all: [{ named: 'individual' }, { fact: 'addOns', includes: 'partnerViolence' }, { fact: 'depth', atLeast: 'full' }, { item: 'dv.exposure', in: ['victim', 'witness', 'both', 'unclear'] }] },
    carry: { kind: 'fact', maxAgeDays: 180 },
    basis: ['sol2025-20-1', 'sol2001-11-1a'],
  },
  {
    id: 'dv.inquiry', part: 'partnerViolence', addOn: 'partnerViolence', scope: 'child', type: 'choice:dvInquiry', from: 'caseworker', phase: 'beforeDecision',
    when: { all: [{ named: 'individual' }, { fact: 'addOns', includes: 'partnerViolence' }, { fact: 'depth', atLeast: 'full' }, { item: 'dv.exposure', in: ['victim', 'witness', 'both', 'unclear'] }] },
    carry: { kind: 'judgement', maxAgeDays: 0 },
    basis: ['sol2025-14-2', 'sol2001-11-1', 'sol2025-20-2', 'sol2001-11-1a', 'sol2025-20-3', 'sol2001-11-2', 'sosfs-2014-4', 'hslf-fs-2022-39'],
  },
  {
    id: 'dv.inquiryReason', part: 'partnerViolence', addOn: 'partnerViolence', scope: 'child', type: 'text', from: 'caseworker', phase: 'beforeDecision',
    when: { all: [{ named: 'individual' }, { fact: 'addOns', includes: 'partnerViolence' }, { fact: 'depth', atLeast: 'full' }, { item: 'dv.exposure', in: ['victim', 'witness', 'both', 'unclear'] }, { item: 'dv.inquiry', in: ['notOpened'] }] },
    carry: { kind: 'judgement', maxAgeDays: 0 },
    basis: ['sol2025-14-2', 'sol2001-11-1', 'fl-32'],
  },
  {
    id: 'dv.riskRepeat', part: 'partnerViolence', addOn: 'partnerViolence', scope: 'child', type: 'text', from: 'caseworker', phase: 'beforeDecision',
    when: { all: [{ named: 'individual' }, { fact: 'addOns', includes: 'partnerViolence' }, { fact: 'depth', atLeast: 'full' }, { item: 'dv.exposure', in: ['victim', 'witness', 'both', 'unclear'] }] },
    individualText: true,
    carry: { kind: 'judgement', maxAgeDays: 0 },
    basis: ['sosfs-2014-4', 'hslf-fs-2022-39', 'crc-art-19'],
  },
  {
    id: 'dv.honour', part: 'partnerViolence', addOn: 'partnerViolence', scope: 'case', type: 'choice:yesNoUnknown', from: 'caseworker', phase: 'beforeDecision',
    when: { all: [{ named: 'individual' }, { fact: 'addOns', includes: 'partnerViolence' }] },
    carry: { kind: 'fact', maxAgeDays: 180 },
    basis: ['sol2025-13-1', 'sol2001-5-11', 'crc-art-2', 'crc-art-19'],
  },
  {
    id: 'dv.aloneTalk', part: 'partnerViolence', addOn: 'partnerViolence', scope: 'child', type: 'choice:yesNoNotApplicable', from: 'caseworker', phase: 'beforeDecision',
    when: { all: [{ named: 'individual' }, { fact: 'addOns', includes: 'partnerViolence' }, { fact: 'depth', atLeast: 'extended' }, { not: { item: 'child.living', in: ['unborn'] } }, { item: 'views.heard', in: ['direct'] }] },
    carry: { kind: 'fact', maxAgeDays: 90 },
    basis: ['sol2025-20-7', 'sol2001-11-10', 'crc-art-12', 'crc-art-19'],
  },
  {
    id: 'dv.contactRisk', part: 'partnerViolence', addOn: 'partnerViolence', scope: 'child', type: 'text', from: 'caseworker', phase: 'beforeDecision',
    when: { all: [{ named: 'individual' }, { fact: 'addOns', includes: 'partnerViolence' }, { fact: 'depth', atLeast: 'extended' }, { item: 'dv.exposure', in: ['victim', 'witness', 'both', 'unclear'] }] },
    individualText: true,
    carry: { kind: 'judgement', maxAgeDays: 0 },
    basis: ['fb-6-2a', 'crc-art-9', 'crc-art-19'],
  },
  {
    id: 'dv.protectedData', part: 'partnerViolence', addOn: 'partnerViolence', scope: 'case', type: 'choice:yesNoUnknown', from: 'facts', phase: 'beforeDecision',
    when: { all: [{ named: 'individual' }, { fact: 'addOns', includes: 'partnerViolence' }] },
    filledFrom: 'facts.children[].protectedIdentity',
    basis: ['osl-21-3', 'osl-26-1'],
  },
  {
    id: 'dv.infoRisk', part: 'partnerViolence', addOn: 'partnerViolence', scope: 'child', type: 'choice:yesNoUnknown', from: 'caseworker', phase: 'beforeDecision',
    when: { all: [{ named: 'individual' }, { fact: 'addOns', includes: 'partnerViolence' }] },
    carry: { kind: 'judgement', maxAgeDays: 0 },
    basis: ['sol2025-20-4', 'sol2001-11-2', 'osl-26-1'],
  },
  {
    id: 'dv.shelter', part: 'partnerViolence', addOn: 'partnerViolence', scope: 'child', type: 'choice:dvShelter', from: 'caseworker', phase: 'beforeDecision',
    when: { all: [{ named: 'individual' }, { fact: 'addOns', includes: 'partnerViolence' }] },
    carry: { kind: 'judgement', maxAgeDays: 0 },
    basis: ['sol2025-9-5', 'sol2001-6-1a', 'sol2025-9-6', 'sol2025-22-5', 'sol2001-6-6d', 'lpsb-1-1', 'lpsb-2-1'],
  },
  {
    id: 'dv.school', part: 'partnerViolence', addOn: 'partnerViolence', scope: 'child', type: 'text', from: 'caseworker', phase: 'beforeDecision',
    when: { all: [{ named: 'individual' }, { fact: 'addOns', includes: 'partnerViolence' }, { fact: 'depth', atLeast: 'extended' }, { item: 'dv.shelter', in: ['granted', 'considered', 'consentMissing'] }] },
    carry: { kind: 'fact', maxAgeDays: 180 },
    basis: ['crc-art-28', 'crc-art-31'],
  },
  {
    id: 'dv.support', part: 'partnerViolence', addOn: 'partnerViolence', scope: 'child', type: 'texts', from: 'caseworker', phase: 'beforeDecision',
    when: { all: [{ named: 'individual' }, { fact: 'addOns', includes: 'partnerViolence' }, { fact: 'depth', atLeast: 'full' }, { item: 'dv.exposure', in: ['victim', 'witness', 'both', 'unclear'] }] },
    satisfiedBy: { any: [{ item: 'dv.support', filled: true }, { item: 'dv.supportNoReason', filled: true }] },
    carry: { kind: 'fact', maxAgeDays: 180 },
    basis: ['sol2025-18-7', 'sol2001-5-11', 'crc-art-39'],
  },
  {
    id: 'dv.supportNoReason', part: 'partnerViolence', addOn: 'partnerViolence', scope: 'child', type: 'text', from: 'caseworker', phase: 'beforeDecision',
    when: { all: [{ named: 'individual' }, { fact: 'addOns', includes: 'partnerViolence' }, { fact: 'depth', atLeast: 'full' }, { item: 'dv.exposure', in: ['victim', 'witness', 'both', 'unclear'] }, { item: 'dv.support', filled: false }] },
    carry: { kind: 'judgement', maxAgeDays: 0 },
    basis: ['sol2025-18-7', 'sol2001-5-11'],
  },
  {
    id: 'dv.trustedAdult', part: 'partnerViolence', addOn: 'partnerViolence', scope: 'child', type: 'text', from: 'caseworker', phase: 'beforeDecision',
    when: { all: [{ named: 'individual' }, { fact: 'addOns', includes: 'partnerViolence' }] },
    optional: true,
    carry: { kind: 'fact', maxAgeDays: 180 },
    basis: ['crc-art-5', 'crc-art-19'],
  },
]
