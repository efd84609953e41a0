/**
 * The joint review of cases known to several units, as Hässelby-Vällingby holds it: every second Thursday, of cases that
 * are active at two or more units, have a child linked and have a special need of coordination.
 *
 * What is not known counts like yes and has a code of its own; that is ours. Said in a reply to a consultation in 2011,
 * the rule HV2 of the policy `stockholm.hasselbyVallingby`.
 * Source: the method, part C.6; last checked 2026-11-25.
 */
export const jointReview = {
  /** From one review to the next. */
  intervalDays: 14,
  /** A day on the weekday of the review, a Thursday; all others are found by counting days from it. */
  onWeekday: '2026-01-01',
  /** With fewer there is nothing to coordinate. */
  leastUnits: 2,
  /** Why a case is on the list, by what is known of it; `null` keeps it off. */
  because: {
    childrenLinked: { yes: 'childrenLinked', unknown: 'childrenUnknown', no: null },
    needsCoordination: { yes: 'needsCoordination', unknown: 'coordinationUnknown', no: null },
  },
} as const
