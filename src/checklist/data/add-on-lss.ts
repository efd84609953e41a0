import type { Item } from '../item.js'

/** The add-on for measures under LSS. Source: the method, part B; last checked 2026-11-25. */
export const lssItems: readonly Item[] = [
  {
    id: 'lss.requester', part: 'lss', addOn: 'lss', scope: 'case', type: 'choice:lssRequester', from: 'caseworker', phase: 'beforeDecision',
    when: { all: [{ named: 'individual' }, { fact: 'addOns', includes: 'lss' }, { fact: 'depth', atLeast: 'full' }] },
    carry: { kind: 'judgement', maxAgeDays: 0 },
    basis: ['lss-8'],
  },
  {
    id: 'lss.group', part: 'lss', addOn: 'lss', scope: 'child', type: 'choice:lssGroup', from: 'caseworker', phase: 'beforeDecision',
    when: { all: [{ named: 'individual' }, { fact: 'addOns', includes: 'lss' }, { fact: 'depth', atLeast: 'full' }] },
    carry: { kind: 'fact', maxAgeDays: 180 },
    basis: ['lss-1'],
  },
  {
    id: 'lss.measure', part: 'lss', addOn: 'lss', scope: 'case', type: 'list:lssMeasure', from: 'caseworker', phase: 'beforeDecision',
    when: { all: [{ named: 'individual' }, { fact: 'addOns', includes: 'lss' }] },
    carry: { kind: 'judgement', maxAgeDays: 0 },
    basis: ['lss-9'],
  },
  {
    id: 'lss.ground', part: 'lss', addOn: 'lss', scope: 'case', type: 'list:lssGround', from: 'caseworker', phase: 'beforeDecision',
    when: { all: [{ named: 'individual' }, { fact: 'addOns', includes: 'lss' }, { fact: 'outcome', isNegative: true }] },
    carry: { kind: 'judgement', maxAgeDays: 0 },
    basis: ['lss-7', 'lss-9', 'fl-32'],
  },
  {
    id: 'lss.childWants', part: 'lss', addOn: 'lss', scope: 'child', type: 'text', from: 'caseworker', phase: 'beforeDecision',
    when: { all: [{ named: 'individual' }, { fact: 'addOns', includes: 'lss' }, { fact: 'depth', atLeast: 'full' }, { item: 'views.heard', in: ['direct', 'viaGuardian', 'representative', 'earlierRecord', 'otherWay', 'declined'] }] },
    individualText: true,
    carry: { kind: 'fact', maxAgeDays: 90 },
    basis: ['lss-8', 'crc-art-12', 'crc-art-23'],
  },
  {
    id: 'lss.communication', part: 'lss', addOn: 'lss', scope: 'child', type: 'list:communication', from: 'caseworker', phase: 'beforeDecision',
    when: { all: [{ named: 'individual' }, { fact: 'addOns', includes: 'lss' }, { fact: 'depth', atLeast: 'extended' }] },
    carry: { kind: 'fact', maxAgeDays: 180 },
    basis: ['lss-8', 'crc-art-23'],
  },
  {
    id: 'lss.ownWords', part: 'lss', addOn: 'lss', scope: 'child', type: 'choice:lssOwnWords', from: 'caseworker', phase: 'beforeDecision',
    when: { all: [{ named: 'individual' }, { fact: 'addOns', includes: 'lss' }, { fact: 'depth', atLeast: 'full' }, { item: 'views.content', filled: true }] },
    carry: { kind: 'fact', maxAgeDays: 90 },
    basis: ['lss-8', 'lss-21a'],
  },
  {
    id: 'lss.goodLiving', part: 'lss', addOn: 'lss', scope: 'child', type: 'text', from: 'caseworker', phase: 'beforeDecision',
    when: { all: [{ named: 'individual' }, { fact: 'addOns', includes: 'lss' }] },
    individualText: true,
    carry: { kind: 'judgement', maxAgeDays: 0 },
    basis: ['lss-5', 'lss-7'],
  },
  {
    id: 'lss.parentalNorm', part: 'lss', addOn: 'lss', scope: 'case', type: 'text', from: 'caseworker', phase: 'beforeDecision',
    when: { all: [{ named: 'individual' }, { fact: 'addOns', includes: 'lss' }, { fact: 'outcome', isNegative: true }, { item: 'lss.ground', includesAny: ['parentalResponsibility'] }] },
    carry: { kind: 'judgement', maxAgeDays: 0 },
    basis: ['lss-7', 'fl-32', 'fb-6-2', 'fb-6-11', 'fb-6-13'],
  },
  {
    id: 'lss.familyCapacity', part: 'lss', addOn: 'lss', scope: 'case', type: 'text', from: 'caseworker', phase: 'beforeDecision',
    when: { all: [{ named: 'individual' }, { fact: 'addOns', includes: 'lss' }, { fact: 'depth', atLeast: 'full' }] },
    carry: { kind: 'fact', maxAgeDays: 180 },
    basis: ['crc-art-18', 'crc-art-23'],
  },
  {
    id: 'lss.siblings', part: 'lss', addOn: 'lss', scope: 'case', type: 'text', from: 'caseworker', phase: 'beforeDecision',
    when: { all: [{ named: 'individual' }, { fact: 'addOns', includes: 'lss' }, { fact: 'depth', atLeast: 'extended' }, { count: 'children', moreThan: 1 }] },
    carry: { kind: 'fact', maxAgeDays: 180 },
    basis: ['crc-art-3'],
  },
  {
    id: 'lss.away', part: 'lss', addOn: 'lss', scope: 'child', type: 'text', from: 'caseworker', phase: 'beforeDecision',
    when: { all: [{ named: 'individual' }, { fact: 'addOns', includes: 'lss' }, { fact: 'depth', atLeast: 'full' }, { item: 'lss.measure', includesAny: ['lss9-6', 'lss9-8'] }] },
    individualText: true,
    carry: { kind: 'judgement', maxAgeDays: 0 },
    basis: ['lss-9', 'crc-art-9', 'crc-art-20', 'crc-art-23'],
  },
  {
    id: 'lss.play', part: 'lss', addOn: 'lss', scope: 'child', type: 'text', from: 'caseworker', phase: 'beforeDecision',
    when: { all: [{ named: 'individual' }, { fact: 'addOns', includes: 'lss' }, { fact: 'depth', atLeast: 'extended' }] },
    individualText: true,
    carry: { kind: 'fact', maxAgeDays: 180 },
    basis: ['lss-5', 'crc-art-31'],
  },
  {
    id: 'lss.safety', part: 'lss', addOn: 'lss', scope: 'child', type: 'choice:yesNoUnknown', from: 'caseworker', phase: 'beforeDecision',
    when: { all: [{ named: 'individual' }, { fact: 'addOns', includes: 'lss' }] },
    carry: { kind: 'judgement', maxAgeDays: 0 },
    basis: ['crc-art-19', 'crc-art-23', 'sol2025-19-1', 'sol2001-14-1'],
  },
  {
    id: 'lss.plan', part: 'lss', addOn: 'lss', scope: 'child', type: 'choice:lssPlan', from: 'event', phase: 'afterDecision',
    when: { all: [{ named: 'individual' }, { fact: 'addOns', includes: 'lss' }, { fact: 'outcome', in: ['approval', 'partialRejection'] }] },
    filledFrom: 'decision.notified.lssPlan',
    basis: ['lss-10', 'sol2025-10-8', 'sol2001-2-7'],
  },
  {
    id: 'lss.transition', part: 'lss', addOn: 'lss', scope: 'child', type: 'text', from: 'caseworker', phase: 'beforeDecision',
    when: { all: [{ named: 'individual' }, { fact: 'addOns', includes: 'lss' }, { fact: 'depth', atLeast: 'extended' }, { fact: 'childReachesAge', ages: [7, 12, 16, 18], withinMonths: 12 }] },
    individualText: true,
    carry: { kind: 'fact', maxAgeDays: 180 },
    basis: ['lss-9', 'crc-art-6'],
  },
  {
    id: 'lss.ifRefused', part: 'lss', addOn: 'lss', scope: 'child', type: 'text', from: 'caseworker', phase: 'beforeDecision',
    when: { all: [{ named: 'individual' }, { fact: 'addOns', includes: 'lss' }, { fact: 'outcome', isNegative: true }] },
    individualText: true,
    carry: { kind: 'judgement', maxAgeDays: 0 },
    basis: ['lss-7', 'sol2025-11-1', 'sol2001-4-1', 'fl-32'],
  },
]
