import { valueLists } from '../../../words/data/value-lists.js'

/** The codes of a list by themselves, the plain one first. */
function codes<Code extends string>(plain: Code, list: readonly Code[]): { readonly [Value in Code]: string } {
  return Object.fromEntries([plain, ...list].map((code) => [code, code])) as { [Value in Code]: Code }
}

/**
 * What a decision situation is made of, beside the policy: each axis with its values, the plain one first, and what each
 * value means in a few words.
 *
 * The plain values together are a refusal in which everything is in order. Our own; last checked 2026-11-25.
 */
export const axes = {
  caseType: codes('economicAssistance', valueLists.caseType),
  outcome: codes('rejection', valueLists.outcome),
  forum: codes('official', valueLists.maker),
  household: {
    oneDirect: 'one child, directly affected',
    oneIndirect: 'one child, indirectly affected',
    oneUnclear: 'one child, and it is unclear whether it is affected',
    oneNotAffected: 'one child, not affected, with the reason',
    two: 'two children, one directly and one indirectly affected',
    twoOneNotAffected: 'two children, one of them not affected',
    expected: 'an expected child',
    turns18Tomorrow: 'one child, who turns 18 the day after the decision',
    turns18Today: 'one young person, who turns 18 on the day of the decision',
    protectedIdentity: 'one child with a protected identity',
    noChildren: 'no children, with the reason',
    unknown: 'unknown whether there are children, and no attempt to find out',
    unknownAfterAttempts: 'unknown whether there are children, after attempts to find out',
    grownUpAndUnknown: 'one grown-up, and unknown whether there are others',
    notRegistered: 'there are children, and none is registered',
  },
  gravity: {
    notTold: 'nothing told of the impact',
    intrusive: 'an intrusive impact',
    impactUnknown: 'an unknown impact',
    rentRefused: 'rent among what is refused',
    needsUnknown: 'unknown what is refused',
    notice: 'notice to quit the home',
    repeated: 'a second negative decision in six months',
    ofOneChild: 'a second negative decision in six months against one of the children',
    care: 'care of the child itself',
  },
  assessment: {
    inOrder: 'complete and signed, where one is asked for',
    absent: 'none',
    empty: 'begun, nothing answered',
    incomplete: 'an answer missing, unsigned',
    signedIncomplete: 'an answer missing, signed all the same',
    unsigned: 'complete, unsigned',
    signedByWrongHand: 'signed by a hand that may not',
    signedAfterDecision: 'signed the day after the decision',
    signedForOther: 'signed for another outcome alone',
    mindChanged: 'signed for another outcome, with this one among the alternatives',
    signedBeforeReconsideration: 'signed before the decision was reconsidered',
    signedSinceReconsideration: 'signed after the decision was reconsidered',
    childTooFew: 'signed before the last child was known of',
    childWhoLeft: 'signed while there was one more child',
    worseAffected: 'signed when the children were less affected',
    contentChanged: 'an answer changed after signing',
    signedBeforeGraver: 'signed before the impact was known to be intrusive',
    draftTooShallow: 'complete, unsigned, at the simple depth though the impact is intrusive',
    stockPhrase: 'signed with a stock phrase instead of what it means for the child',
    overriddenPhrase: 'signed with a stock phrase that the signer answers for',
    identityNumber: 'signed with an identity number in a text',
    document: 'a document from elsewhere',
    documentAfterDecision: 'a document from elsewhere, signed after the decision',
    documentForOther: 'a document from elsewhere, for another outcome',
    documentChildTooFew: 'a document from elsewhere, without the last child',
  },
  duties: {
    none: 'none',
    assessmentUpcoming: 'an assessment owed for an earlier decision',
    assessmentMet: 'an assessment that was owed and is made',
    feedbackOverdue: 'overdue feedback to a child',
  },
  urgency: { none: 'none', urgent: 'told as urgent' },
  reader: {
    asAsked: 'another hand where the policy asks for one',
    none: 'none',
    other: 'another hand',
    sameHand: 'the one who decides',
    disguised: 'the one who decides, in other letters',
  },
  hand: {
    entitled: 'a role that may decide',
    ...codes('decisionMaker', ['board', 'system']),
  },
  amounts: {
    notTold: 'no amounts',
    granted: 'all granted',
    refused: 'nothing granted',
    reduced: 'less granted than applied for',
    mixed: 'one line granted, one refused',
  },
  provisions: {
    inForce: 'a provision in force',
    oneNotInForce: 'a provision in force and one that is not',
  },
  opened: { notTold: 'day of opening not told', monthsBefore: 'opened two months before' },
  day: {
    plain: 'an ordinary day',
    beforeCrcAct: 'the day before the Convention became Swedish law',
    crcAct: 'the day the Convention became Swedish law',
    lastOfOldAct: 'the last day of the Social Services Act of 2001',
    newAct: 'the first day of the Social Services Act of 2025',
    beforePolicy: 'the day before the policy came into force',
    policyStarts: 'the day the policy came into force',
  },
} as const
