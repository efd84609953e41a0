/** The library's own days, where a policy says nothing else. None of them is law. Our own; last checked 2026-11-25. */
export const ownLimits = {
  owedAssessmentDays: 30,
  notificationDays: 7,
  feedbackDays: 30,
  dueSoonDays: 7,
  reconsiderationDays: 7,
  sipDays: 30,
}
