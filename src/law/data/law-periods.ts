/**
 * The periods of law that rules and the checklist tell apart, the latest first, each by its first day: the Social Services
 * Act (2025:400), and before it the Act (2001:453) beside the Convention as Swedish law (2018:1197). Source: the method,
 * section 10; last checked 2026-11-25.
 */
export const lawPeriods = [
  { period: 'newAct', from: '2025-07-01' },
  { period: 'oldAct', from: '2020-01-01' },
] as const

/** The period before all of them: the Convention was binding on the state but not Swedish law. */
export const earliestPeriod = 'beforeCrcAct'
