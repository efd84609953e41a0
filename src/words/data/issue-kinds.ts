import type { EventType, Role } from '../codes.schema.js'
import type { Severity } from '../issue.schema.js'

/** What is true of every issue with one code: how serious it is, who can mend it, by which events, on which basis. */
export interface IssueKind {
  readonly severity: Severity
  readonly who: readonly Role[]
  readonly resolvedBy: readonly EventType[]
  readonly basis: readonly string[]
}

const caseworker: readonly Role[] = ['caseworker']
const answered: readonly EventType[] = ['assessment.answered']
const answering = { severity: 'blocking', who: caseworker, resolvedBy: answered } as const
const asking = { severity: 'warning', who: caseworker, resolvedBy: answered } as const
const bestInterests = ['crc-art-3', 'sol2025-3-1', 'sol2001-1-2', 'lss-6a'] as const
const views = ['crc-art-12', 'sol2025-3-2', 'sol2001-11-10', 'lss-8'] as const
const reasons = ['fl-32'] as const
/** What the author of a policy should look at, though what it means is clear. */
const told = { severity: 'warning', who: [], resolvedBy: [], basis: [] } as const
const host = { severity: 'blocking', who: [], resolvedBy: [], basis: [] } as const

/** Every issue code with its kind. `who` is empty where only the host system's developer can mend it. */
export const issueKinds = {
  // What the host sent
  'input.invalid': host,
  'event.malformed': host,
  'event.notPossibleNow': host,
  'event.outOfTime': host,
  'event.duplicate': host,
  'file.notLive': host,
  'trail.broken': host,
  'text.identityNumber': { ...answering, basis: ['gdpr-5-1-c'] },
  // The children
  'children.notScreened': { severity: 'blocking', who: caseworker, resolvedBy: ['children.screened'], basis: ['sol2025-14-2', 'sol2001-11-1'] },
  'children.unsettled': { severity: 'blocking', who: caseworker, resolvedBy: ['child.registered', 'children.screened'], basis: ['crc-art-3', 'fl-23'] },
  'child.notRegistered': { severity: 'blocking', who: caseworker, resolvedBy: ['child.registered', 'children.screened'], basis: ['crc-art-3', 'fl-23'] },
  'child.alreadyRegistered': { severity: 'blocking', who: caseworker, resolvedBy: ['child.corrected', 'child.left'], basis: [] },
  'child.unknown': { severity: 'blocking', who: caseworker, resolvedBy: ['child.registered', 'assessment.answered'], basis: [] },
  'child.notInAssessment': { ...answering, basis: ['crc-art-2', ...bestInterests] },
  // The assessment
  'assessment.missing': { ...answering, basis: bestInterests },
  'assessment.incomplete': { ...answering, basis: bestInterests },
  'assessment.unsigned': { severity: 'blocking', who: caseworker, resolvedBy: ['assessment.signed'], basis: ['fl-23', ...bestInterests] },
  'assessment.stale': { severity: 'blocking', who: caseworker, resolvedBy: ['assessment.reopened', 'assessment.answered', 'assessment.signed'], basis: ['fl-23', ...bestInterests] },
  'assessment.depthTooLow': { ...answering, basis: ['fl-23', 'crc-gc14-20'] },
  'assessment.documentNotAccepted': { severity: 'blocking', who: caseworker, resolvedBy: ['assessment.reopened', 'assessment.answered', 'assessment.signed'], basis: bestInterests },
  'assessment.afterDecision': { severity: 'blocking', who: caseworker, resolvedBy: ['assessment.reopened', 'assessment.signed', 'decision.made'], basis: ['fl-23', ...bestInterests] },
  // The rules of the validator
  'text.stockPhrase': { ...answering, basis: reasons },
  'text.sameForSiblings': { ...asking, basis: ['crc-art-2', 'crc-art-3'] },
  'text.copiedFromEarlier': { ...asking, basis: ['crc-art-3', 'fl-23'] },
  'text.aboutAdults': { ...asking, basis: bestInterests },
  'text.onlyParentalDuty': { ...asking, basis: ['fl-32', 'lss-7'] },
  'views.reasonMissing': { ...answering, basis: views },
  'views.ageOnlyReason': { ...answering, basis: views },
  'views.notUsed': { ...asking, basis: views },
  'views.notOwnWords': { ...asking, basis: views },
  'views.recordTooOld': { ...asking, basis: views },
  'alternative.tooFew': { ...answering, basis: ['crc-gc14-balancing', 'fl-32'] },
  'alternative.straw': { ...asking, basis: ['crc-gc14-balancing', 'fl-32'] },
  'consequence.withoutMeasure': { ...answering, basis: ['crc-art-3'] },
  'consequence.noDrawback': { ...asking, basis: ['crc-art-3', 'fl-32'] },
  'consequence.noLongTerm': { ...asking, basis: ['crc-art-3', 'crc-art-6'] },
  'measure.vague': { ...asking, basis: ['crc-art-3'] },
  'answer.uniform': { ...asking, basis: ['fl-23'] },
  'answer.leftUnclear': { ...asking, basis: ['fl-23'] },
  'source.onlyAdults': { ...asking, basis: ['fl-23', 'crc-art-12'] },
  'balancing.contradiction': { ...answering, basis: reasons },
  'feedback.reasonMissing': { ...answering, basis: ['sol2025-3-3', 'sol2001-11-10', 'crc-gc12-steps'] },
  'followUp.missing': { ...asking, basis: ['sol2025-5-2'] },
  'decision.silentOnChild': { ...answering, basis: ['fl-32', 'sol2025-3-1', 'sol2001-1-2'] },
  'assessment.oneSitting': { ...asking, severity: 'info', basis: ['fl-23'] },
  'law.wrongStandard': { ...asking, basis: ['sol2025-3-1', 'sol2001-1-2', 'lss-6a'] },
  'protection.unhandled': { ...answering, basis: ['crc-art-19', 'sol2025-19-1', 'sol2001-14-1'] },
  'privacy.leak': { ...answering, basis: ['osl-26-1'] },
  'depth.reasonMissing': { ...answering, basis: reasons },
  'rule.notRun': { severity: 'info', who: [], resolvedBy: [], basis: [] },
  // The decision
  'outcome.contradictsAmounts': { severity: 'blocking', who: ['caseworker', 'decisionMaker'], resolvedBy: ['decision.proposed', 'decision.made'], basis: reasons },
  'law.notInForce': { severity: 'blocking', who: ['caseworker', 'decisionMaker'], resolvedBy: ['decision.proposed', 'decision.made'], basis: reasons },
  'role.notAuthorised': { severity: 'blocking', who: ['manager'], resolvedBy: [], basis: ['kl-6-37', 'kl-7-5'] },
  'role.sameHand': { severity: 'blocking', who: ['decisionMaker', 'manager'], resolvedBy: ['decision.made'], basis: [] },
  'deadline.passed': { severity: 'blocking', who: ['decisionMaker', 'manager'], resolvedBy: ['investigation.completed'], basis: ['sol2025-20-3', 'sol2001-11-2'] },
  'duty.open': { severity: 'blocking', who: caseworker, resolvedBy: ['assessment.answered', 'assessment.signed'], basis: bestInterests },
  // The policy
  'policy.notInForce': { severity: 'blocking', who: ['manager'], resolvedBy: ['policy.replaced'], basis: [] },
  'policy.urgentNotAllowed': { severity: 'blocking', who: ['caseworker', 'decisionMaker'], resolvedBy: ['assessment.answered', 'assessment.signed', 'decision.made'], basis: bestInterests },
  'policy.blocksHelp': host,
  'policy.urgentForNegative': host,
  'policy.includeUnknown': host,
  'policy.signingMissing': host,
  'policy.duplicateRule': host,
  'policy.emptyPeriod': host,
  'policy.emptyWhen': host,
  'policy.includeCycle': host,
  'policy.overlap': host,
  'policy.contradiction': told,
  'policy.unreachable': told,
  'policy.noBasis': told,
  'policy.uncovered': told,
  'policy.refusalUncovered': told,
} as const satisfies Record<string, IssueKind>

/** Every issue code. */
export const issueCodes = Object.keys(issueKinds) as [keyof typeof issueKinds, ...(keyof typeof issueKinds)[]]
