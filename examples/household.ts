/**
 * The invented household of the examples: two children in Borås whose father applies for the football fee of the elder.
 * No real case, no names: `B1` is 9 years old, `B2` is 14.
 */
import type { AssessmentPatch, ChildFact, Hand, ProposedDecision } from 'barnkonsekvens'

export const caseworker: Hand = { id: 'handlaggare-7', role: 'caseworker', unit: 'forsorjningsenheten' }
export const decisionMaker: Hand = { id: 'beslutsfattare-2', role: 'decisionMaker', unit: 'forsorjningsenheten' }

export const children: readonly ChildFact[] = [
  { childRef: 'B1', birthDate: '2017-05-04', living: 'shared', affected: 'indirect' },
  { childRef: 'B2', birthDate: '2012-03-09', living: 'shared', affected: 'indirect' },
]

/** The rejection that is proposed: the fee of 2 400 kronor is refused in whole. */
export const rejection: ProposedDecision = {
  decisionRef: 'beslut-1',
  on: '2026-11-02',
  outcome: 'rejection',
  forum: 'official',
  provisions: ['sol2025-12-1', 'fl-32'],
  lines: [{ need: 'leisure', applied: 2400, granted: 0 }],
}

/** The case-level answers: what the decision means for the household's children as a whole. */
const caseAnswers: AssessmentPatch['answers'] = {
  'screening.impact': 'noticeable',
  'screening.protectionConcern': 'no',
  'bal.conflictText':
    'Barnens behov av en fritid tillsammans med andra vägdes mot att normen redan innehåller pengar till fritid och att föreningen har friplatser.',
  'eb.needs': ['leisure'],
  'eb.emergency': 'notApplicable',
  'eb.housingRisk': 'none',
}

/** The elder child's part, complete. */
const elder = {
  childRef: 'B2',
  answers: {
    'child.affectedHow':
      'Slutar i fotbollslaget efter fyra år när avgiften nekas och förlorar veckans enda aktivitet utanför skolan.',
    'views.heard': 'direct',
    'views.content': 'Säger: ”Laget är där jag har mina kompisar, jag vill inte sitta hemma varje kväll.”',
    'bal.bestInterest': 'Att få vara kvar i laget och behålla kamraterna där, eftersom skolbytet i våras tog de andra.',
    'bal.aligned': 'partly',
    'dec.childParagraph':
      'Fjortonåringen vill vara kvar i laget med kompisarna. Avgiften nekas, men föreningen har lovat en friplats under våren och handläggaren följer upp det i februari.',
  },
} as const

/** What the caseworker first wrote about the younger child: not heard, no reason, and a phrase that says nothing. */
const youngerAtFirst = {
  childRef: 'B1',
  answers: {
    'child.affectedHow': 'Barnperspektivet har beaktats i beslutet.',
    'views.heard': 'notHeard',
    'bal.aligned': 'fully',
  },
} as const

/** The same child, after a talk with it. */
const youngerHeard = {
  childRef: 'B1',
  answers: {
    'child.affectedHow':
      'Följer med till storasyskonets träningar varje tisdag och blir utan den kvällen när fotbollen slutar.',
    'views.heard': 'direct',
    'views.content': 'Berättar: ”Jag brukar leka med de andra småsyskonen bakom målet, det är roligt.”',
    'bal.bestInterest':
      'Att ha kvar en återkommande kväll med andra barn, vilket också går att ordna på fritidsklubben.',
    'dec.childParagraph':
      'Nioåringen tycker om att leka vid målet på tisdagskvällarna. Fritidsklubben på skolan tar emot samma kväll utan kostnad.',
  },
} as const

/** The first attempt at an assessment, and what was missing from it. */
export const firstAttempt: AssessmentPatch = { answers: caseAnswers, children: [youngerAtFirst, elder] }
export const afterTalking: AssessmentPatch = { children: [youngerHeard] }
