import type { Computation, DutyKind } from '../../words/duty.schema.js'
import type { OpenQuestionId } from './unsettled.js'

/** How a time that the law sets, or one of our own, is counted, and what that rests on. */
export interface DeadlineRule {
  readonly kind: DutyKind
  readonly count: number
  readonly unit: NonNullable<Computation['unit']>
  /** From when it is counted, in a few words. */
  readonly from: string
  /** Whether a time that ends on a day off moves on to the next weekday. */
  readonly moves: Computation['moves']
  /** What is not settled about how the time is counted; where there is nothing, it is settled law or a limit of our own. */
  readonly unsettled: readonly OpenQuestionId[]
  /** What sets the time: the same rule in each Act that has had it. */
  readonly basis: readonly string[]
  /** What says how time is counted. */
  readonly counting: readonly string[]
  /** Ours, not the law's. */
  readonly ownLimit: boolean
  readonly source: string
  /** The day as of which the source was seen. */
  readonly checkedOn: string
}

const sol = 'github:nab-collab/legalize-se@06c8ad2:md/SFS_2025_400.md'
const tid = 'github:nab-collab/legalize-se@c9f7ba6:md/SFS_1930_173.md'

/**
 * The times of the law, by what runs out. Not legal advice. Under the Act of 2001 the lengths are taken to be the same: four
 * months was seen in decisions of the Parliamentary Ombudsmen, fourteen days in the bill's comparison with the new Act, and
 * six months nowhere. Source of each: its own `source`; last checked 2026-11-25.
 */
export const deadlineRules = {
  preliminaryAssessment: {
    kind: 'preliminaryAssessment',
    count: 14,
    unit: 'days',
    from: 'the report came in; that day is not counted',
    moves: 'unsettled',
    unsettled: ['nextWeekday', 'arrivalDay'],
    basis: ['sol2025-20-2', 'sol2001-11-1a'],
    counting: ['tid-2'],
    ownLimit: false,
    source: sol,
    checkedOn: '2026-07-09',
  },
  investigation: {
    kind: 'investigation',
    count: 4,
    unit: 'months',
    from: 'the investigation was opened',
    moves: 'unsettled',
    unsettled: ['nextWeekday'],
    basis: ['sol2025-20-3', 'sol2001-11-2'],
    counting: ['tid-1', 'tid-2'],
    ownLimit: false,
    source: sol,
    checkedOn: '2026-07-09',
  },
  appeal: {
    kind: 'appeal',
    count: 3,
    unit: 'weeks',
    from: 'the one who appeals got the decision from the authority',
    moves: 'yes',
    unsettled: [],
    basis: ['fl-44'],
    counting: ['tid-1', 'tid-2'],
    ownLimit: false,
    source: `github:nab-collab/legalize-se@c9f7ba6:md/SFS_2017_900.md; ${tid}`,
    checkedOn: '2026-04-27',
  },
  followUpEnd: {
    kind: 'followUpEnd',
    count: 6,
    unit: 'months',
    from: 'the investigation was finished, or the placement ended',
    moves: 'unsettled',
    unsettled: ['nextWeekday'],
    basis: ['sol2025-23-5', 'sol2001-11-4c'],
    counting: ['tid-1', 'tid-2'],
    ownLimit: false,
    source: sol,
    checkedOn: '2026-07-09',
  },
  planReview: {
    kind: 'planReview',
    count: 1,
    unit: 'years',
    from: 'the plan was made or last reviewed',
    moves: 'unsettled',
    unsettled: ['nextWeekday', 'planReviewYear'],
    basis: ['lss-10'],
    counting: ['tid-1', 'tid-2'],
    ownLimit: false,
    source: 'github:nab-collab/legalize-se@c9f7ba6:md/SFS_1993_387.md',
    checkedOn: '2026-04-27',
  },
} as const satisfies { readonly [Kind in DutyKind]?: DeadlineRule }

const watch = {
  kind: 'investigationWatch',
  unit: 'days',
  from: 'the investigation was opened',
  moves: 'no',
  unsettled: [],
  basis: ['sol2025-20-3', 'sol2001-11-2'],
  counting: [],
  ownLimit: true,
  source: 'the method, part C.5, rule MAL2',
  checkedOn: '2026-11-25',
} as const

/** The days on which to look at an investigation before its time runs out: limits of our own, no law. */
export const watchRules: readonly DeadlineRule[] = [
  { ...watch, count: 90 },
  { ...watch, count: 105 },
]

/** When the papers of a case are to be erased, and which are not. */
export interface ErasureRule extends DeadlineRule {
  /** What keeps some papers for ever. */
  readonly neverBasis: readonly string[]
}

const erasure = {
  kind: 'erasure',
  count: 5,
  unit: 'years',
  from: 'the last note in the file; erased by the end of the next calendar year',
  // Our reading: the law names a year to be done in, not a day, so that nothing can fall on a day off.
  moves: 'no',
  unsettled: [],
  counting: ['tid-1'],
  ownLimit: false,
} as const

/** Erasure by the Act that the file is kept under. Seen in the text of each; last checked 2026-11-25. */
export const erasureRules = {
  sol: {
    ...erasure,
    basis: ['sol2025-16-1', 'sol2001-12-1'],
    neverBasis: ['sol2025-16-2', 'sol2001-12-2'],
    source: sol,
    checkedOn: '2026-07-09',
  },
  lss: {
    ...erasure,
    basis: ['lss-21c'],
    neverBasis: ['lss-21d'],
    source: 'github:nab-collab/legalize-se@c9f7ba6:md/SFS_1993_387.md',
    checkedOn: '2026-04-27',
  },
} as const satisfies Record<string, ErasureRule>

/** What keeps the papers of an investigation of a child's need of protection or support, for cases closed while it applies. */
export const childInvestigationBar = {
  age: 30,
  basis: 'sol2025-16-2a',
  /** Cases closed before it came. */
  spared: 'sol2025-trans-2025-1501',
  unsettled: ['childInvestigationErasure'],
} as const satisfies { age: number; basis: string; spared: string; unsettled: readonly OpenQuestionId[] }

/** The old Act governs the review of an appeal where the decision was issued before this came into force. */
export const earlierDecisionBasis = 'sol2025-trans-6'
