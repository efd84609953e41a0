/** Explores one of the explorations, and says what it came to. */
import { type Explored, explore, type Progress } from '../../src/testing/explore/explore.js'
import { invariants } from '../../src/testing/explore/invariants/all.js'
import { storyOf, wayTo } from '../../src/testing/explore/story-of.js'
import { worldOf } from '../../src/testing/explore/worlds.js'
import type { Exploration } from './explorations.js'

/** What is kept of an exploration, and compared with the next. */
export interface Counted {
  readonly states: number
  readonly edges: number
}

/** What an exploration came to. */
export interface Outcome extends Counted {
  readonly complete: boolean
  /** How many pairs of files with one key were compared. */
  readonly compared: number
  /** How many invariants were looked for. */
  readonly invariants: number
  /** What does not hold, told. */
  readonly stories: readonly string[]
}

/** What is compared with one another: files that came to one key, as many as take a few per cent of the time. */
const compareEvery = 100

export function nameOf({ policy, caseType, theme, outcomes }: Exploration): string {
  return [[policy].flat()[0]?.id, caseType, theme, outcomes.join('+')].join(' ')
}

export function outcomeOf(exploration: Exploration, onProgress?: (so: Progress) => void): Outcome {
  const { theme, ...subject } = exploration
  const looking = { mostStates: Number.POSITIVE_INFINITY, invariants, compareEvery, onProgress }
  const found: Explored = explore(worldOf(theme, subject), looking)
  const { states, edges, complete, compared, broken } = found
  const stories = broken.map((each) => storyOf(wayTo(found, each), each.invariant))
  // The search itself looks for four more.
  return { states, edges, complete, compared, invariants: invariants.length + 4, stories }
}
