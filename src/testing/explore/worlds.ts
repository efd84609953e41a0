import { nationalPolicy } from '../../policy/data/national.js'
import type { Policy } from '../../policy/policy.schema.js'
import { readyPolicyOn } from '../../policy/policy-on.js'
import type { CaseType, Outcome } from '../../words/codes.schema.js'
import { invalidInput } from '../../words/invalid-input.js'
import { daysOf } from './days-of.js'
import { childLetters, screeningLetters } from './letters-about-children.js'
import {
  alternativeLetters,
  answerLetters,
  carryingLetters,
  documentLetters,
  promiseLetters,
  signingLetters,
} from './letters-of-assessment.js'
import { crookedDecisionLetters, decisionLetters, proposalLetters } from './letters-of-decision.js'
import {
  afterwardsLetters,
  coordinationLetters,
  investigationLetters,
  processLetters,
  promiseKeptLetters,
  replacementLetters,
} from './letters-of-process.js'
import type { Frame, Letter, Rules, Said, World } from './world.js'

/** What a world is about: what is explored of a policy in a kind of matter. */
export interface Subject {
  readonly policy: Policy | readonly Policy[]
  readonly caseType: CaseType
  readonly outcomes: readonly Outcome[]
}

/** What one kind of world looks at: which of what may happen, and how much of it. */
interface Theme {
  readonly children?: number
  readonly days?: number
  readonly rounds?: number
  /** What has happened before it begins: that the investigation was opened, there are children, one is registered. */
  readonly begins?: 'investigating' | 'screened' | 'registered'
  readonly letters: (frame: Frame) => readonly Letter[]
}

const core = (frame: Frame): readonly Letter[] => [
  ...processLetters(),
  ...answerLetters(frame),
  ...signingLetters(frame),
  ...decisionLetters(frame),
  ...afterwardsLetters(frame),
  ...promiseKeptLetters(),
]

const named = (letters: readonly Letter[], names: RegExp): readonly Letter[] =>
  letters.filter(({ name }) => names.test(name))

const everyChild = ({ children }: Frame): readonly Letter[] => children.flatMap(childLetters)
const comingChild = (frame: Frame): readonly Letter[] => named(everyChild(frame), / registered$/)

/**
 * What is looked at, each for itself: all of it at once would be too much. Each has in it everything that a case needs to
 * come to its end.
 */
export const themes = {
  /** The least that shows the gate: one child who comes and goes, an assessment and its decision. */
  gate: {
    begins: 'screened',
    letters: (frame) => [
      ...named(
        core(frame),
        /^(answers|clears|signed for|reopened|decided|notified$|.* informed$|measure|followed up$|case|reconsidered$)/,
      ),
      ...named(everyChild(frame), /( registered| left| direct)$/),
    ],
  },
  /** Every decision, in every way it may be wrong. */
  outcomes: {
    begins: 'registered',
    letters: (frame) => [
      ...core(frame),
      ...proposalLetters(frame),
      ...crookedDecisionLetters(frame),
      ...alternativeLetters(frame),
    ],
  },
  /** Whether there are children, and everything that may be said of one. */
  children: { letters: (frame) => [...core(frame), ...screeningLetters(), ...everyChild(frame)] },
  /** Whether there are children, while none is registered. */
  households: { begins: 'investigating', letters: (frame) => [...core(frame), ...screeningLetters()] },
  /** A child registered in error, and then nobody knows whether there are any. */
  mistakes: {
    begins: 'registered',
    letters: (frame) => [
      ...named(core(frame), /^(answers|signed for|decided|notified$|measure|followed up$|case)/),
      ...screeningLetters(),
      ...named(everyChild(frame), / registered in error$/),
    ],
  },
  /** Two children, each found, left or put right before and after. */
  siblings: {
    children: 2,
    begins: 'screened',
    letters: (frame) => [...core(frame), ...named(everyChild(frame), /( registered| left|direct|error)$/)],
  },
  /** A proposal comes first, and the facts change under it. */
  proposals: {
    begins: 'investigating',
    letters: (frame) => [...core(frame), ...proposalLetters(frame), ...screeningLetters(), ...comingChild(frame)],
  },
  /** What was promised, and what others are to do. */
  promises: {
    begins: 'registered',
    letters: (frame) => [...core(frame), ...promiseLetters(frame), ...frame.children.flatMap(coordinationLetters)],
  },
  /** One decision after another. */
  rounds: {
    rounds: 2,
    begins: 'registered',
    letters: (frame) => [...core(frame), ...alternativeLetters(frame), ...carryingLetters(frame)],
  },
  /** Time goes by: what is owed falls due, and a child comes of age. */
  time: {
    days: 2,
    begins: 'investigating',
    letters: (frame) => [
      ...core(frame),
      ...carryingLetters(frame),
      ...screeningLetters().slice(0, 3),
      ...comingChild(frame),
    ],
  },
  /** An assessment done elsewhere. */
  documents: {
    begins: 'screened',
    letters: (frame) => [...core(frame), ...documentLetters(frame), ...everyChild(frame)],
  },
  /** The time of an investigation runs. */
  investigations: {
    days: 2,
    rounds: 2,
    letters: (frame) => [...core(frame), ...investigationLetters(frame), ...comingChild(frame)],
  },
  /** The rules change while the case goes on. */
  replacements: {
    begins: 'screened',
    letters: (frame) => [...core(frame), ...replacementLetters(nationalPolicy, frame.policy), ...comingChild(frame)],
  },
} as const satisfies { readonly [name: string]: Theme }

/** The name of something that is looked at. */
export type ThemeName = keyof typeof themes

/**
 * The world of a theme.
 *
 * @throws LibraryError `input.invalid` where no version of the policy is in force in it.
 */
export function worldOf(name: ThemeName, { policy, caseType, outcomes }: Subject): World {
  const theme: Theme = themes[name]
  const { openedOn, days, children } = daysOf(policy)
  const rulesOn = (judging: Subject['policy'], on: string): Rules => {
    const ready = readyPolicyOn(judging, { on, openedOn })
    if (!ready.ok) throw invalidInput(ready.issues)
    return ready.value
  }
  const frame: Frame = {
    name: `${[policy].flat()[0]?.id} ${caseType} ${name}`,
    policy,
    signing: rulesOn(policy, days[0] ?? openedOn).signing,
    caseType,
    unit: 'enhet-1',
    forum: caseType === 'boardItem' ? 'board' : 'official',
    outcomes,
    children: children.slice(0, theme.children ?? 1),
    openedOn,
    days: days.slice(0, theme.days ?? 1),
    rounds: theme.rounds ?? 1,
    beginning: beginningOf(theme, children[0]),
    rulesOn,
  }
  return { ...frame, alphabet: theme.letters(frame) }
}

function beginningOf({ begins }: Theme, child: unknown): readonly Said[] {
  const steps: readonly (readonly [Theme['begins'], Said])[] = [
    ['investigating', { type: 'investigation.opened' }],
    ['screened', { type: 'children.screened', childrenLinked: 'yes' }],
    ['registered', { type: 'child.registered', child }],
  ]
  const last = steps.findIndex(([step]) => step === begins)
  return steps.slice(0, last + 1).map(([, event]) => event)
}
