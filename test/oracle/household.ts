import {
  type AssessedChild,
  type Assessment,
  type ChildFact,
  type Decision,
  type Facts,
  type Issue,
  type Policy,
  type SignedAssessment,
  type SigningInput,
  signAssessment,
} from 'barnkonsekvens'
import { policies } from 'barnkonsekvens/policies'

/** The policy of a name, which must exist. */
function policyOf(id: 'national' | 'boras.forsorjningsenheten'): Policy {
  const policy = policies[id]
  if (policy === undefined) throw new Error(`no policy ${id}`)
  return policy
}

export const national = policyOf('national')
export const forsorjningsenheten = policyOf('boras.forsorjningsenheten')

/** The day of the decision: a Monday under the Social Services Act (2025:400). */
export const day = '2026-11-02'

/** Nine years old on the day. */
export const nine: ChildFact = {
  childRef: 'barn-a',
  birthDate: '2017-03-14',
  living: 'shared',
  affected: 'indirect',
}

/** Fourteen years old on the day. */
export const fourteen: ChildFact = {
  childRef: 'barn-b',
  birthDate: '2012-05-20',
  living: 'shared',
  affected: 'indirect',
}

/** An infant found late. */
export const infant: ChildFact = {
  childRef: 'barn-c',
  birthDate: '2025-12-01',
  living: 'permanent',
  affected: 'indirect',
}

/** Two children who live with the applicant every other week. */
export const facts: Facts = {
  caseType: 'economicAssistance',
  childrenLinked: 'yes',
  children: [nine, fourteen],
}

export const caseworker = { id: 'handlaggare-7', role: 'caseworker' } as const
export const manager = { id: 'enhetschef-2', role: 'manager' } as const

/** A rejection on the day, by an official on delegation. */
export const rejection: Decision = {
  on: day,
  outcome: 'rejection',
  forum: 'official',
  by: caseworker,
  provisions: ['sol2025-12-1'],
}

/** What the caseworker answers for the case at the simple depth. */
export const caseAnswers: Assessment['answers'] = {
  'screening.impact': 'noticeable',
  'screening.protectionConcern': 'no',
  'eb.needs': ['leisure'],
  'eb.emergency': 'notApplicable',
  'eb.housingRisk': 'none',
  'bal.conflictText':
    'Riksnormens gräns för fritidskostnader ställdes mot barnens kamratrelationer. Likabehandling mellan ' +
    'hushåll vägde tyngst, eftersom kommunens fritidsbank kan låna ut skridskor och tält utan kostnad ' +
    'hela vintern.',
}

export const partOfNine: AssessedChild = {
  childRef: 'barn-a',
  answers: {
    'child.affectedHow':
      'Nioåringen kan inte följa simgruppen på läger i mars när avgiften nekas, och blir ensam hemma under ' +
      'sportlovet medan alla kompisar från träningen reser bort tillsammans.',
    'views.heard': 'direct',
    'views.content':
      'Barnet säger: ”Jag vill simma med mina kompisar, annars slutar jag hellre helt.” Det oroar sig mest ' +
      'för att hamna utanför kamratgruppen efter lovet.',
    'bal.bestInterest':
      'Bäst vore att delta i lägret, behålla tryggheten i simgruppen och kunna fortsätta träna två kvällar ' +
      'varje vecka med samma ledare som hittills.',
    'bal.aligned': 'partly',
    'dec.childParagraph':
      'Nämnden har vägt in att nioåringen vill simma vidare med kompisarna. Lägeravgiften avslås, men ' +
      'terminskortet betalas redan och fritidsbanken lånar ut utrustning kostnadsfritt.',
  },
  areas: [],
  consequences: [],
  measures: [],
}

export const partOfFourteen: AssessedChild = {
  childRef: 'barn-b',
  answers: {
    'child.affectedHow':
      'Fjortonåringen får vänta med begagnad cykel till våren och måste gå fyra kilometer till orkesterns ' +
      'repetitioner, vilket gör kvällarna sena och läxorna svårare.',
    'views.heard': 'viaGuardian',
    'views.content':
      'Mamman återger att tonåringen sade: ”Orkestern är det roligaste jag har, jag går dit även om det ' +
      'snöar.” Promenaden hem i mörkret känns däremot otrygg.',
    'bal.bestInterest':
      'Det bästa är att fortsätta spela trumpet i orkestern och komma hem säkert på kvällarna, helst utan ' +
      'att vara beroende av skjuts från klasskamraternas familjer.',
    'bal.aligned': 'partly',
    'dec.childParagraph':
      'Fjortonåringen har berättat hur viktig orkestern är och att promenaden känns otrygg. Cykeln avslås ' +
      'nu, men busskort beviljas genom skolan och frågan prövas igen i april.',
  },
  areas: [],
  consequences: [],
  measures: [],
}

/** Everything a rejection at the simple depth asks, about both children. */
export const assessment: Assessment = {
  answers: caseAnswers,
  children: [partOfNine, partOfFourteen],
  alternatives: [],
}

/** A child's part with some of its answers changed. */
export function withAnswers(part: AssessedChild, answers: AssessedChild['answers']): AssessedChild {
  return { ...part, answers: { ...part.answers, ...answers } }
}

/** Answers without some of the items. */
export function without(answers: Assessment['answers'], ...items: string[]): Assessment['answers'] {
  return Object.fromEntries(Object.entries(answers).filter(([item]) => !items.includes(item)))
}

/** Signs on the day before the decision, under the policy of Försörjningsenheten, unless told otherwise. */
export function trySigning(changes: Partial<SigningInput> = {}): ReturnType<typeof signAssessment> {
  return signAssessment({
    assessment,
    policy: forsorjningsenheten,
    facts,
    decision: rejection,
    by: caseworker,
    at: '2026-11-01T10:00:00+01:00',
    ...changes,
  })
}

/** The signed assessment; a signature that is refused fails the test with its codes. */
export function signed(changes: Partial<SigningInput> = {}): SignedAssessment {
  const result = trySigning(changes)
  if (!result.ok) throw new Error(`not signed: ${result.issues.map((issue) => issue.code).join(' ')}`)
  return result.value
}

/** The codes of the issues that stand in the way. */
export function blocking(issues: readonly Issue[]): string[] {
  return issues.filter((issue) => issue.severity === 'blocking').map((issue) => issue.code)
}

/** Everything that is more than a note. */
export function aboveInfo(issues: readonly Issue[]): Issue[] {
  return issues.filter((issue) => issue.severity !== 'info')
}
