/**
 * The texts that make up the paragraph about a child in the decision, in the order in which a reader needs them: how it
 * is affected, what it said or why it was not heard, what is judged best and why that gives way, and last the passage
 * written for the decision itself. Our own order; last looked over 2026-11-25.
 */
export const paragraphOrder = ['child.affectedHow', 'views.content', 'views.declined', 'views.notHeardText', 'views.weightReason', 'bal.bestInterest', 'bal.overridingReason', 'dec.childParagraph'] as const
