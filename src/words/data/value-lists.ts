/**
 * Every closed list of codes that facts, decisions and answers are made of, in the order in which they are shown.
 *
 * The wording of each code in Swedish and English is in `text/data/codes.ts`. Source: the canonical method, part A.5;
 * last checked 2026-11-25.
 */
export const valueLists = {
  caseType: ['economicAssistance', 'housing', 'partnerViolence', 'lss', 'addictionAdult', 'childInvestigation', 'boardItem', 'other'],
  outcome: ['approval', 'partialRejection', 'rejection', 'reduction', 'termination', 'dismissal', 'discontinuation', 'interim'],
  proposedOutcome: ['approval', 'partialRejection', 'rejection', 'reduction', 'termination', 'dismissal', 'discontinuation', 'interim', 'notSettled'],
  affected: ['direct', 'indirect', 'none', 'unclear'],
  impact: ['small', 'noticeable', 'intrusive'],
  depth: ['simple', 'full', 'extended'],
  yesNoUnknown: ['yes', 'no', 'unknown'],
  yesPartlyNo: ['yes', 'partly', 'no'],
  protectionAction: ['reported', 'ongoingInquiry', 'consulted', 'notNeeded'],
  living: ['permanent', 'shared', 'contact', 'placed', 'unborn', 'other'],
  understood: ['confirmed', 'partly', 'notPossible', 'no'],
  heard: ['direct', 'viaGuardian', 'representative', 'earlierRecord', 'otherWay', 'declined', 'notHeard'],
  notHeardReason: ['infant', 'harmful', 'guardianRefused', 'urgent', 'unreachable', 'recentView', 'other'],
  weight: ['decisive', 'great', 'some', 'little', 'none'],
  relevance: ['yes', 'no', 'notInvestigated'],
  source: ['child', 'guardian', 'application', 'school', 'health', 'observation', 'file', 'authority'],
  legalRoom: ['within', 'discretion', 'outside'],
  direction: ['strengthened', 'unchanged', 'weakened', 'unclear'],
  horizon: ['short', 'medium', 'long'],
  severity: ['minor', 'moderate', 'serious', 'irreversible'],
  standard: ['primary', 'decisive', 'particular'],
  aligned: ['fully', 'partly', 'no'],
  conflict: ['otherChild', 'guardian', 'statutoryCondition', 'equalTreatment', 'budget', 'thirdParty', 'withinChild', 'none'],
  sufficient: ['yes', 'sentBack'],
  fbStatus: ['planned', 'given', 'notGiven'],
  emergency: ['done', 'needed', 'notApplicable'],
  housingRisk: ['none', 'arrears', 'notice', 'evictionApplied', 'evictionDecided', 'homeless'],
  dvExposure: ['victim', 'witness', 'both', 'unclear', 'none'],
  vulnerability: ['disability', 'violence', 'poverty', 'homelessness', 'minority', 'migration', 'care', 'lgbtqi', 'addictionAtHome', 'noneKnown'],
  communication: ['interpreter', 'aac', 'sign', 'easyRead', 'play', 'objects', 'observation', 'shortMeetings', 'none'],
  consent: ['yes', 'no', 'notNeeded'],
  viewsMethod: ['alone', 'withTrustedAdult', 'withGuardian', 'pictures', 'play', 'written', 'representative', 'home'],
  representative: ['guardian1', 'guardian2', 'guardianAdLitem', 'counsel', 'conflictOfInterest'],
  crcArticle: ['crc-2', 'crc-3', 'crc-4', 'crc-5', 'crc-6', 'crc-7', 'crc-8', 'crc-9', 'crc-10', 'crc-11', 'crc-12', 'crc-13', 'crc-14', 'crc-15', 'crc-16', 'crc-17', 'crc-18', 'crc-19', 'crc-20', 'crc-21', 'crc-22', 'crc-23', 'crc-24', 'crc-25', 'crc-26', 'crc-27', 'crc-28', 'crc-29', 'crc-30', 'crc-31', 'crc-32', 'crc-33', 'crc-34', 'crc-35', 'crc-36', 'crc-37', 'crc-38', 'crc-39', 'crc-40', 'crc-41', 'crc-42'],
  maker: ['official', 'committee', 'board', 'chair'],
  yesNoNotApplicable: ['yes', 'no', 'notApplicable'],
  testedNotTested: ['tested', 'notTested'],
  fbContent: ['decision', 'reasons', 'viewWeight', 'dailyLife', 'complain', 'whenAgain'],
  fuNext: ['stands', 'changeMeasures', 'reassess', 'reportConcern'],
  ebGround: ['labourMarket', 'ownMeans', 'otherSupport', 'incomplete', 'costNotReasonable', 'sanction', 'residence', 'purpose'],
  ebNeed: ['food', 'clothes', 'rent', 'power', 'hygieneHealth', 'medicineDental', 'leisure', 'schoolDigital', 'contactTravel', 'homeEquipment', 'other'],
  ebMapping: ['household', 'health', 'housing', 'transition', 'careContact', 'network', 'otherServices', 'childcare', 'school', 'leisure', 'equipment', 'internet', 'otherNeed'],
  dvInquiry: ['opened', 'ongoing', 'notOpened'],
  dvShelter: ['granted', 'considered', 'notNeeded', 'consentMissing'],
  lssRequester: ['child', 'guardian', 'otherRep'],
  lssGroup: ['group1', 'group2', 'group3', 'unsettled'],
  lssMeasure: ['lss9-1', 'lss9-2', 'lss9-3', 'lss9-4', 'lss9-5', 'lss9-6', 'lss9-7', 'lss9-8', 'lss9-9', 'lss9-10'],
  lssGround: ['notInGroup', 'needMet', 'parentalResponsibility', 'noNeed', 'beyondGoodLiving', 'ageLimit', 'otherPrincipal', 'incomplete', 'other'],
  lssOwnWords: ['quote', 'interpreted', 'relayed'],
  lssPlan: ['accepted', 'declined', 'notOffered', 'sip'],
  bkaStatus: ['annex', 'integrated', 'missing'],
  boardHeard: ['yes', 'earlier', 'no'],
  measureStatus: ['planned', 'ongoing', 'done', 'cancelled'],
  area: ['identity', 'family', 'safety', 'vulnerability', 'health', 'education', 'livingStandard', 'housing', 'leisure'],
} as const

/** The name of a value list. */
export type ListName = keyof typeof valueLists

/** Codes that stand alone in a list answer: `none` beside `budget` says nothing. */
export const exclusiveCodes: { readonly [List in ListName]?: readonly string[] } = {
  conflict: ['none'],
  vulnerability: ['noneKnown'],
  communication: ['none'],
}
