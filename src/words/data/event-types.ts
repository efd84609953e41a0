/** Every event a case file can hold, in the order of a case's life. */
export const eventTypes = ['case.opened', 'children.screened', 'child.registered', 'child.corrected', 'child.left', 'investigation.opened', 'assessment.answered', 'assessment.signed', 'assessment.reopened', 'decision.proposed', 'proposal.returned', 'decision.made', 'decision.notified', 'case.withdrawn'] as const
