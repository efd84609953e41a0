import { ProposedDecision } from '../facts/facts.schema.js'
import { compareInstants } from '../kernel/instant.js'
import { LibraryError } from '../kernel/library-error.js'
import { Hand } from '../words/hand.schema.js'
import { invalidInput } from '../words/invalid-input.js'
import { parseInside } from '../words/parse.schema.js'
import { partsOf } from '../words/parts-of.js'
import { Day } from '../words/scalars.schema.js'
import type { CaseContext } from './case-context.js'
import type { CaseFile } from './case-file.js'
import { contextOf } from './live-files.js'

/** The day to read the file on, and the decision to explain where it is another than the one proposed. */
export interface ExplainOptions {
  readonly on: string
  readonly goal?: ProposedDecision | undefined
  /** Who would decide; the one who proposed or opened where it is not given. */
  readonly by?: Hand | undefined
}

/** The day a file is read on, and the decision it is read for. */
export interface Reading {
  readonly on: string
  readonly decision: ProposedDecision
  readonly by: Hand
  /** Whether it is read for what stands in the file, and not for another decision that is asked about. */
  readonly isStanding: boolean
}

/**
 * The content of a file this process derived.
 *
 * @throws LibraryError `file.notLive` for any other.
 */
export function liveContext(file: CaseFile): CaseContext {
  const context = contextOf(file)
  if (context === undefined) throw new LibraryError('file.notLive')
  return context
}

/**
 * How a file is read: on a day, for the decision given, else the one made, else the one proposed, else as a rejection.
 *
 * @param keys - the options there may be.
 * @throws LibraryError `input.invalid` for wrong options.
 */
export function readingOf(
  { content }: CaseContext,
  given: ExplainOptions,
  keys: readonly (keyof ExplainOptions)[] = ['on', 'goal', 'by'],
): Reading {
  const parts = partsOf(given, keys)
  if (!parts.ok) throw invalidInput(parts.issues)
  const options: { readonly [Key in keyof ExplainOptions]?: unknown } = parts.value
  const on = parseInside(Day, options.on, ['on'])
  if (!on.ok) throw invalidInput(on.issues)
  const goal = options.goal === undefined ? undefined : parseInside(ProposedDecision, options.goal, ['goal'])
  if (goal?.ok === false) throw invalidInput(goal.issues)
  const hand = options.by === undefined ? undefined : parseInside(Hand, options.by, ['by'])
  if (hand?.ok === false) throw invalidInput(hand.issues)
  const { by: decidedBy, ...made } = content.decision ?? { by: undefined }
  const decided = 'outcome' in made ? made : undefined
  const standing = goal?.value ?? decided ?? content.proposal?.decision
  return {
    on: on.value,
    decision: { ...(standing ?? { outcome: 'rejection', forum: 'official', provisions: [] }), on: on.value },
    by: hand?.value ?? decidedBy ?? content.proposal?.by ?? content.opened.by,
    isStanding: goal === undefined,
  }
}

/** Late in a day; in a file that is already past it, the file's own last moment. */
export function endOf(day: string, { content }: CaseContext): string {
  // 21:00 UTC is late in the evening of the same Swedish day, summer and winter.
  const end = `${day}T21:00:00Z`
  return compareInstants(end, content.lastAt) < 0 ? content.lastAt : end
}
