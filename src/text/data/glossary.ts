import type { Localised } from '../../words/locale.js'
import { codeTexts } from './codes.js'
import { statusTexts } from './requirement.js'
import { roleTexts } from './roles.js'

/** One word of the library: what it is called in English and in Swedish law or practice, what it means, and where it is. */
export interface Term {
  readonly term: Localised
  /** In one line, in English. */
  readonly meaning: string
  /** Names in the API: `Name`, `Schema.field`, `Schema: code`, an item of the checklist, an event or an issue code. */
  readonly where: readonly string[]
  /** The provisions that the word comes from; none where it is our own. */
  readonly source: readonly string[]
}

/** The law that speaks of what is best for a child, whatever the matter. */
const bestInterests = ['crc-art-3', 'sol2025-3-1', 'sol2001-1-2', 'lss-6a'] as const
const heard = ['crc-art-12', 'sol2025-3-2', 'sol2001-11-10', 'lss-8'] as const

/**
 * The words of the library, by what they are about; `docs/glossary.md` is made from them, in the order of the alphabet.
 *
 * A code of a list is called what it is called everywhere else. Source: each word's own `source`, and the method, parts
 * A to C; last checked 2026-11-25.
 */
export const glossary: readonly Term[] = [
  // The child
  { term: { sv: 'barn', en: 'child' }, meaning: 'Every person under 18.', where: ['ChildFact'], source: ['crc-art-1', 'sol2025-3-1'] },
  { term: { sv: 'barn som räknas', en: 'child who counts' }, meaning: 'A child who is not yet 18 on the day of the decision, or is expected; whoever counts has to be assessed.', where: ['ChildFact.birthDate'], source: ['crc-art-1'] },
  { term: { sv: 'väntat barn', en: 'expected child' }, meaning: 'A child not yet born; it counts, but is neither heard nor told.', where: ['ChildFact.expected'], source: [] },
  { term: { sv: 'barn i eller kring hushållet', en: 'children linked' }, meaning: 'Whether there are children in or around the household: at home, in shared residence, on contact visits, in placement or expected.', where: ['Facts.childrenLinked'], source: [] },
  { term: { sv: 'direkt berörd', en: 'affected directly' }, meaning: 'The decision is about the child.', where: ['Affected: direct'], source: ['crc-art-3'] },
  { term: { sv: 'indirekt berörd', en: 'affected indirectly' }, meaning: "The decision is about somebody else but changes the child's daily life.", where: ['Affected: indirect'], source: ['crc-art-3'] },
  { term: { sv: 'vet inte', en: 'unknown' }, meaning: 'A value of its own, never a no: what is unknown is judged in favour of the child.', where: ['Facts.childrenLinked', 'Requirement.unknown'], source: [] },
  { term: { sv: 'barnets bästa', en: 'best interests of the child' }, meaning: "What is best for the child: found out for each child and weighed before the decision. The judgement is always a person's.", where: ['bal.bestInterest'], source: bestInterests },
  { term: { sv: 'tyngden av barnets bästa', en: 'weight of the best interests' }, meaning: 'How heavily the law lets the best interests weigh: decisive, a primary consideration, or particular regard.', where: ['bal.standard', 'law.wrongStandard'], source: [...bestInterests, 'lvu-1'] },
  { term: { sv: 'barnets rätt att komma till tals', en: "child's right to be heard" }, meaning: 'A child may say what it thinks of what concerns it, and is given weight by age and maturity.', where: ['views.heard', 'views.weight'], source: heard },
  { term: { sv: 'barnets rätt till information', en: "child's right to information" }, meaning: 'A child is told, in a way it understands, what is to be decided and what was decided.', where: ['views.informed'], source: ['sol2025-3-3', 'sol2001-11-10', 'lss-8'] },
  { term: { sv: 'egen talan', en: 'acting for oneself' }, meaning: 'From 15 a child is a party of its own; nothing is carried over past that birthday.', where: ['child.age'], source: ['sol2025-3-4', 'sol2001-11-10', 'lvu-36'] },
  { term: { sv: 'vårdnadshavare', en: 'guardian' }, meaning: 'Who has custody of the child and decides for it, with more and more regard to what it wants.', where: ['child.representatives', 'views.consent'], source: ['fb-6-2', 'fb-6-11', 'fb-6-13'] },
  { term: { sv: 'skyddade personuppgifter', en: 'protected identity' }, meaning: 'Where the child lives or goes to school must not be shown. Assumed where it is not told.', where: ['ChildFact.protectedIdentity', 'dv.protectedData'], source: ['osl-21-3', 'osl-26-1'] },
  { term: { sv: 'oro för barnet', en: 'protection concern' }, meaning: 'Signs that the child needs protection or support; reported or investigated for itself, never settled inside the assessment.', where: ['screening.protectionConcern', 'protection.unhandled'], source: ['crc-art-19', 'sol2025-19-1', 'sol2001-14-1'] },
  { term: { sv: 'orosanmälan', en: 'report of concern' }, meaning: 'What those who work with children must make at once when they suspect that a child comes to harm.', where: ['screening.protectionAction'], source: ['sol2025-19-1', 'sol2001-14-1'] },
  { term: { sv: 'omedelbar skyddsbedömning', en: 'immediate protection assessment' }, meaning: 'Whether a child needs protection now; kept in the file of the child, and only referred to here.', where: ['dv.protectionRef'], source: ['sol2025-20-1', 'sol2001-11-1a'] },
  { term: { sv: 'skyddat boende', en: 'sheltered housing' }, meaning: 'Housing for a person threatened with violence; a child is placed there together with a guardian.', where: ['dv.shelter'], source: ['sol2025-9-5', 'sol2025-22-5', 'lpsb-1-1'] },
  { term: { sv: 'vård eller behandling av barnet', en: 'care of the child' }, meaning: 'The decision is about care or treatment of the child; what is best for the child is then decisive.', where: ['Facts.careOfChild'], source: ['sol2025-3-1', 'lvu-1'] },
  { term: { sv: 'risk att barnet förlorar bostaden', en: 'housing risk' }, meaning: 'How far it has gone, from none over arrears and notice to homelessness; from notice on, the assessment is full.', where: ['Facts.housingRisk', 'eb.housingRisk'], source: ['crc-art-27', 'sol2025-18-1', 'sol2001-5-1'] },

  // The assessment
  {
    term: { sv: 'barnkonsekvensanalys (BKA)', en: 'child impact assessment' },
    meaning: 'What a decision does to each child, how the child was heard and how it was weighed, written down and signed before the decision. The law asks for the assessment, not for this form.',
    where: ['Assessment'],
    source: ['crc-art-3', 'crc-gc14-safeguards'],
  },
  { term: { sv: 'prövning', en: 'assessment' }, meaning: 'Short for the child impact assessment while it is being made, and for what it holds.', where: ['assessment.missing', 'validateAssessment'], source: bestInterests },
  { term: { sv: 'inledande bedömning', en: 'screening' }, meaning: 'Are there children, are they affected, how much, and is there a concern?', where: ['children.screened', 'screening.affected'], source: ['sol2025-14-2', 'sol2001-11-1'] },
  { term: { sv: 'djup', en: 'depth' }, meaning: 'How much an assessment asks: the more a decision affects a child, the deeper.', where: ['Depth', 'Requirement.depth'], source: ['crc-gc14-20'] },
  { term: { sv: 'enkel prövning', en: 'simple assessment' }, meaning: 'The smallest; in social assistance at most six things, and six for each child.', where: ['Depth: simple'], source: [] },
  { term: { sv: 'vanlig prövning', en: 'full assessment' }, meaning: 'Also alternatives, consequences and measures; asked for where a refusal goes deep into the life of a child.', where: ['Depth: full'], source: [] },
  { term: { sv: 'fördjupad prövning', en: 'extended assessment' }, meaning: 'All areas, three alternatives, how the child was heard; asked for where a child met violence or leaves home.', where: ['Depth: extended'], source: [] },
  { term: { sv: 'prövning för hela hushållet', en: 'household assessment' }, meaning: 'The way on when it stays unknown whether there are children: the attempts are written down, and a manager signs.', where: ['Facts.unknownAfter', 'Signing.signHousehold'], source: [] },
  { term: { sv: 'prövning i ett eget dokument', en: 'document assessment' }, meaning: 'An assessment made outside the library; it counts only where the policy accepts it.', where: ['Policy.accepts', 'assessment.documentNotAccepted'], source: [] },
  { term: { sv: 'fråga i checklistan', en: 'item' }, meaning: 'One thing that is asked or shown, with the exact condition for when.', where: ['Item', 'checklistFor'], source: [] },
  { term: { sv: 'tilläggsfrågor', en: 'add-on' }, meaning: 'The items of one kind of matter, beside those that are always there.', where: ['AddOn'], source: [] },
  { term: { sv: 'rättighetsområde', en: 'rights area' }, meaning: 'One of nine parts of the life of a child that a decision can touch.', where: ['area.relevance', 'cons.area'], source: ['bk-1', 'crc-gc14-elements'] },
  { term: { sv: 'handlingsalternativ', en: 'alternative' }, meaning: 'One of the decisions that were possible; exactly one is chosen.', where: ['Alternative', 'alt.list'], source: ['crc-gc14-balancing'] },
  { term: { sv: 'följd för barnet', en: 'consequence' }, meaning: 'What one alternative does to one child in one area, in the short or long run.', where: ['Consequence', 'cons.direction'], source: ['crc-gc14-16'] },
  { term: { sv: 'avvägning', en: 'balancing' }, meaning: 'How the best interests of the child were weighed against each other and against other interests.', where: ['bal.conflictText', 'bal.overridingReason'], source: ['crc-gc14-balancing', 'fl-32'] },
  { term: { sv: 'kompenserande åtgärd', en: 'compensating measure' }, meaning: 'What is done, by whom and by when, so that an effect becomes milder for the child.', where: ['Measure', 'dec.measures'], source: ['crc-art-3', 'sol2025-18-1'] },
  { term: { sv: 'stycket om barnet', en: 'paragraph about the child' }, meaning: 'What the decision itself says about the child, as a part of its reasons.', where: ['dec.childParagraph', 'childParagraphs'], source: ['fl-32'] },
  { term: { sv: 'delad text', en: 'shared text' }, meaning: 'A text that is true of several siblings, marked as such and with a reason.', where: ['text.sameForSiblings'], source: [] },
  { term: { sv: 'underskrift', en: 'signature' }, meaning: 'Who answers for the assessment, when, and on what it rests; it never replaces an answer.', where: ['Signature', 'signAssessment'], source: [] },
  { term: { sv: 'underskriften gäller', en: 'standing' }, meaning: 'A signature stands for a decision while children, outcome, depth and content are those that were signed; nothing is stored about it.', where: ['assessment.stale', 'Change'], source: [] },
  { term: { sv: 'föra över svar', en: 'carrying over' }, meaning: 'Beginning a new assessment with facts from an earlier one; judgements never carry.', where: ['carryOver', 'carry.since'], source: ['fl-23'] },
  { term: { sv: 'gå förbi en fråga med egna skäl', en: 'override' }, meaning: 'A signer answers for a finding with a reason; only for codes that the policy lists.', where: ['Override', 'Policy.overridable'], source: [] },

  // The decision
  { term: { sv: 'utgång', en: 'outcome' }, meaning: 'What a decision does.', where: ['Outcome'], source: [] },
  { term: { sv: 'beslut till nackdel', en: 'negative decision' }, meaning: 'A decision that refuses, reduces or ends something, in part or whole; it waits for the assessment.', where: ['Outcome', 'Facts.earlierNegativeDecisions'], source: [] },
  { term: codeTexts.outcome.approval, meaning: 'All that was applied for is given.', where: ['Outcome: approval'], source: [] },
  { term: codeTexts.outcome.partialRejection, meaning: 'Some is given and some refused; what is given is carried out at once.', where: ['Outcome: partialRejection'], source: [] },
  { term: codeTexts.outcome.rejection, meaning: 'Nothing of what was applied for is given.', where: ['Outcome: rejection'], source: [] },
  { term: codeTexts.outcome.reduction, meaning: 'Something already granted becomes less, or changes to the detriment of the person.', where: ['Outcome: reduction'], source: ['sol2025-14-9', 'fl-37'] },
  { term: codeTexts.outcome.termination, meaning: 'Something already granted ends.', where: ['Outcome: termination'], source: ['sol2025-14-9', 'fl-37'] },
  { term: codeTexts.outcome.dismissal, meaning: 'The application is not examined, for instance because it came too late.', where: ['Outcome: dismissal'], source: ['fl-20'] },
  { term: codeTexts.outcome.discontinuation, meaning: 'The case ends without an examination, for instance because the application was withdrawn.', where: ['Outcome: discontinuation'], source: [] },
  { term: codeTexts.outcome.interim, meaning: 'Holds until the real decision, so that help need not wait.', where: ['Outcome: interim'], source: [] },
  { term: { sv: 'brådskande beslut', en: 'urgent decision' }, meaning: 'Help that cannot wait for the assessment; it leaves a dated duty and is never a refusal.', where: ['Decision.urgent', 'policy.urgentNotAllowed'], source: [] },
  { term: { sv: 'lagrum, bestämmelse', en: 'provision' }, meaning: 'The section of an Act that the decision rests on; it has to be in force on the day of the decision.', where: ['ProvisionId', 'law.notInForce'], source: ['fl-32'] },
  { term: { sv: 'lagen på beslutsdagen', en: 'law period' }, meaning: 'Which Social Services Act applies on the day, and whether the Convention is Swedish law.', where: ['Field: lawPeriod'], source: ['bk-1', 'sol2025-trans-6'] },
  { term: { sv: 'delegation', en: 'delegation' }, meaning: 'The right to decide for the board, given to a committee or an employee.', where: ['Hand.delegation', 'Signing.decide'], source: ['kl-6-37', 'kl-7-5', 'sol2025-30-6'] },
  { term: { sv: 'andra läsare', en: 'second reader' }, meaning: 'Another person who reads the decision before it is made, where the policy asks for one.', where: ['Decision.secondReader', 'role.sameHand'], source: [] },
  { term: { sv: 'hand', en: 'hand' }, meaning: 'Who does something and in which role, as the host system has authenticated it.', where: ['Hand'], source: [] },
  { term: { sv: 'underrättelse om beslutet', en: 'notification' }, meaning: 'The party is told of the decision, its reasons and how to appeal.', where: ['decision.notified', 'Duty: notification'], source: ['fl-33'] },
  { term: { sv: 'återkoppling till barnet', en: 'feedback to the child' }, meaning: 'Each child is told what was decided and what became of what it said.', where: ['fb.status', 'Duty: feedback'], source: ['sol2025-3-3', 'sol2001-11-10', 'crc-gc12-steps'] },
  { term: { sv: 'uppföljning', en: 'follow-up' }, meaning: 'A day when somebody looks at how things went for the child.', where: ['fu.date', 'followUp.missing', 'Duty: followUp'], source: ['sol2025-5-2', 'sol2001-3-3', 'sol2025-23-1'] },
  { term: { sv: 'överklagande', en: 'appeal' }, meaning: 'A court examines the decision; the time runs from the day the person got it.', where: ['decision.appealed', 'dec.appealInfo', 'Duty: appeal'], source: ['fl-43', 'fl-44', 'sol2025-35-1', 'sol2001-16-3', 'lss-27'] },
  { term: { sv: 'omprövning', en: 'reconsideration' }, meaning: 'A decision is changed by those who made it; what was signed before no longer stands.', where: ['decision.reconsidered', 'Facts.reconsideredAt', 'Duty: reconsideration'], source: ['fl-37', 'fl-38'] },
  { term: { sv: 'utredning', en: 'investigation' }, meaning: 'What has to be found out before the decision.', where: ['investigation.opened'], source: ['fl-23', 'sol2025-14-2', 'sol2001-11-1'] },
  { term: { sv: 'nödprövning', en: 'emergency assessment' }, meaning: 'Whether a refusal leaves the child without food, medicine, power or shelter, and what is done about it.', where: ['eb.emergency'], source: ['sol2025-12-1', 'sol2001-4-1'] },
  { term: { sv: 'samordnad individuell plan (SIP)', en: 'coordinated individual plan (SIP)' }, meaning: 'A plan that municipality and region make together with a person who needs both.', where: ['lss.plan'], source: ['sol2025-10-8', 'sol2025-10-9', 'sol2001-2-7', 'hsl-16-4'] },
  { term: { sv: 'individuell plan enligt LSS', en: 'individual plan under LSS' }, meaning: 'A plan of granted and planned measures, offered to whoever gets a measure under LSS.', where: ['lss.plan'], source: ['lss-10'] },
  { term: { sv: 'särskilt behov av samordning', en: 'need of coordination' }, meaning: 'Several units work with the family and have to work together.', where: ['Facts.needsCoordination', 'Facts.unitsInvolved'], source: [] },

  // The kinds of matter
  { term: codeTexts.caseType.economicAssistance, meaning: 'Money for daily life, after an examination of needs.', where: ['CaseType: economicAssistance'], source: ['sol2025-12-1', 'sol2001-4-1'] },
  { term: codeTexts.caseType.housing, meaning: 'A home, or the lack of one.', where: ['CaseType: housing'], source: ['sol2025-11-1', 'sol2001-4-1'] },
  { term: codeTexts.caseType.partnerViolence, meaning: 'Violence by or against someone close; a child who sees it is a victim itself.', where: ['CaseType: partnerViolence'], source: ['sol2025-13-1', 'sol2025-18-7', 'sol2001-5-11'] },
  { term: codeTexts.caseType.lss, meaning: 'One of ten measures for persons with certain disabilities.', where: ['CaseType: lss'], source: ['lss-7', 'lss-9'] },
  { term: codeTexts.caseType.addictionAdult, meaning: 'A matter about an adult whose use or dependence may affect children.', where: ['CaseType: addictionAdult'], source: ['sol2025-11-1', 'sol2001-4-1'] },
  { term: codeTexts.caseType.childInvestigation, meaning: "An investigation of a child's need of protection or support.", where: ['CaseType: childInvestigation'], source: ['sol2025-20-3', 'sol2001-11-2'] },
  { term: codeTexts.caseType.boardItem, meaning: 'A matter that a board decides, often about groups of children rather than one.', where: ['CaseType: boardItem', 'board.bka'], source: ['kl-6-6'] },

  // Who
  { term: codeTexts.maker.official, meaning: 'An employee decides on delegation.', where: ['Forum: official'], source: ['kl-7-5'] },
  { term: codeTexts.maker.committee, meaning: 'A few members of the board decide on delegation.', where: ['Forum: committee'], source: ['kl-6-37', 'sol2025-30-6'] },
  { term: codeTexts.maker.board, meaning: 'The elected board that is responsible decides itself; as a role it is also a committee of it or its chair.', where: ['Forum: board', 'Role: board'], source: ['kl-6-6'] },
  { term: codeTexts.maker.chair, meaning: 'The chair decides when the board cannot be waited for.', where: ['Forum: chair'], source: ['kl-6-39'] },
  { term: roleTexts.caseworker, meaning: 'Investigates, answers and most often signs.', where: ['Role: caseworker'], source: [] },
  { term: roleTexts.decisionMaker, meaning: 'Makes the decision on delegation.', where: ['Role: decisionMaker'], source: ['kl-7-5'] },
  { term: roleTexts.manager, meaning: 'Signs for a household whose children are unknown, and for what is overridden.', where: ['Role: manager'], source: [] },
  { term: roleTexts.childRightsOfficer, meaning: 'Knows the rights of the child and may sign.', where: ['Role: childRightsOfficer'], source: [] },
  { term: roleTexts.system, meaning: 'Another system; it may register, never judge.', where: ['Role: system'], source: [] },

  // The rules
  { term: { sv: 'regler', en: 'policy' }, meaning: "An organisation's rules as data: when an assessment is required, how deep, and who may sign and decide.", where: ['Policy', 'definePolicy'], source: [] },
  { term: { sv: 'regel', en: 'rule' }, meaning: 'One line of a policy: when all its conditions hold, what follows, and what it rests on.', where: ['Rule', 'RuleVerdict'], source: [] },
  { term: { sv: 'uppfyllt, inte uppfyllt eller oklart', en: 'met, unmet or unknown' }, meaning: 'How a condition was judged; a rule that requires something fires on unknown.', where: ['ConditionVerdict.held'], source: [] },
  { term: { sv: 'nationell lägstanivå', en: 'national floor' }, meaning: 'What follows from law and our own care for every organisation; local policies add to it.', where: ['national'], source: bestInterests },
  { term: { sv: 'vad regeln vilar på', en: 'rule status' }, meaning: 'Whether a rule is law, adopted, intended, recommended or our own, so that law can be told from local choice.', where: ['RuleStatus'], source: [] },
  { term: statusTexts.law, meaning: 'The rule follows from the provisions it names.', where: ['RuleStatus: law'], source: [] },
  { term: statusTexts.adoptedPolicy, meaning: 'Somebody with the power to do so has adopted the rule.', where: ['RuleStatus: adoptedPolicy'], source: [] },
  { term: statusTexts.statedIntention, meaning: 'The organisation has said that it does so, for instance in a reply to its auditors.', where: ['RuleStatus: statedIntention'], source: [] },
  { term: statusTexts.auditRecommendation, meaning: 'The auditors have asked for it.', where: ['RuleStatus: auditRecommendation'], source: [] },
  { term: statusTexts.libraryDefault, meaning: 'Nobody else has said so: it is our caution, and a policy may say otherwise.', where: ['RuleStatus: libraryDefault'], source: [] },
  { term: { sv: 'krav', en: 'requirement' }, meaning: 'What law and policy ask before one decision, with every rule that fired and every rule that did not.', where: ['Requirement', 'assessmentRequirement'], source: [] },
  { term: { sv: 'spärr', en: 'gate' }, meaning: 'What waits for the assessment: the decision, or only the work afterwards.', where: ['Gate', 'Requirement.gate'], source: [] },
  { term: { sv: 'beslutet väntar', en: 'block' }, meaning: 'No decision before the assessment is complete, signed and still true.', where: ['Gate: block'], source: [] },
  { term: { sv: 'görs i efterhand', en: 'owe' }, meaning: 'The decision may go through and leaves a dated duty; help never waits for a form.', where: ['Gate: owe'], source: [] },
  { term: { sv: 'det som återstår att göra', en: 'duty' }, meaning: 'Something owed by a day: the assessment, the notification, the feedback or the follow-up.', where: ['Duty'], source: [] },
  { term: { sv: 'egen tidsgräns', en: 'own limit' }, meaning: 'A day that policy or library sets and the law does not.', where: ['Duty.ownLimit', 'Limits'], source: [] },

  // Verdict, record and audit
  { term: { sv: 'besked', en: 'verdict' }, meaning: 'Whether a decision may be made, what is in the way and what is owed. A yes means: no formal obstacle.', where: ['Verdict', 'checkDecision'], source: [] },
  { term: { sv: 'fråga eller hinder', en: 'issue' }, meaning: 'Anything missing or wrong, in one shape: code, place, basis, who can mend it and how.', where: ['Issue', 'messageFor'], source: [] },
  { term: { sv: 'kvitto', en: 'receipt' }, meaning: 'What a host stores beside a decision so that an audit can see on what it was checked.', where: ['Receipt'], source: [] },
  { term: { sv: 'ärende', en: 'case file' }, meaning: 'The whole history of one matter, derived from its events.', where: ['CaseFile', 'openCase'], source: ['sol2025-14-3', 'sol2001-11-5', 'lss-21a'] },
  { term: { sv: 'händelse', en: 'event' }, meaning: 'Something that has happened in the case: by whom, when and what.', where: ['CaseEvent', 'record'], source: [] },
  { term: { sv: 'historik', en: 'trail' }, meaning: 'All events in order, chained so that a change afterwards shows.', where: ['TrailEntry', 'verifyTrail'], source: [] },
  { term: { sv: 'kontrollpunkt', en: 'checkpoint' }, meaning: 'How far a trail had come, kept elsewhere to compare with.', where: ['Checkpoint', 'checkpoint'], source: [] },
  { term: { sv: 'gallring', en: 'erasure' }, meaning: 'Content is deleted when the law says so; the chain still verifies.', where: ['eraseContent', 'verifyTrail', 'Duty: erasure'], source: ['sol2025-16-1', 'sol2001-12-1', 'lss-21c'] },
  { term: { sv: 'egenkontroll', en: 'self-audit' }, meaning: "An organisation's own follow-up of how it works, counted over many cases and never per person.", where: ['childSurvey', 'mapLssChildren'], source: ['sosfs-2011-9', 'kl-6-6'] },
]
