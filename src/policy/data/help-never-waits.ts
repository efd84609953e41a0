/**
 * Decisions that may never wait for a form: those that help, for good or for now, in matters where a child goes without
 * food, home or safety meanwhile. No policy may block them, and only they may go through as urgent where a gate blocks.
 *
 * Source: the method, part C, "Gate"; last checked 2026-11-25.
 */
export const helpNeverWaits = {
  outcome: ['approval', 'interim'],
  caseType: ['economicAssistance', 'housing', 'partnerViolence'],
} as const
