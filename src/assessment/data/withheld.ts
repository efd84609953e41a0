/** Who may get a copy of a decision. */
export const recipients = ['applicant', 'otherGuardian', 'child', 'representative', 'authority'] as const

/**
 * The items that no copy to the other guardian may hold while information could harm the child or the identity is
 * protected: where the child lives, goes to school or is cared for, whom it trusts, and what it said.
 *
 * Source: the method, notes to part B.2; last checked 2026-11-25.
 */
export const withheldItems: readonly string[] = ['views.content', 'views.stanceOtherWay', 'area.situation', 'lss.childWants', 'dv.protectionRef', 'dv.school', 'dv.support', 'dv.trustedAdult']
