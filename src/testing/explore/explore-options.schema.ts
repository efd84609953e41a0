import { z } from 'zod'
import { CaseType, Outcome } from '../../words/codes.schema.js'
import { invalidInput } from '../../words/invalid-input.js'
import { parseInside } from '../../words/parse.schema.js'

/** How many states are looked at where it is not said: that takes seconds. */
const usualStates = 2000

const ExploreOptions = z.strictObject({
  caseTypes: z.array(CaseType).min(1).optional(),
  outcomes: z.array(Outcome).min(1).default(['rejection', 'approval']),
  mostStates: z.number().int().min(1).default(usualStates),
})

/**
 * What is explored, read from what was given.
 *
 * @throws LibraryError `input.invalid` with known paths.
 */
export function readOptions(options: unknown): z.infer<typeof ExploreOptions> {
  const read = parseInside(ExploreOptions, options, ['options'])
  if (!read.ok) throw invalidInput(read.issues)
  return read.value as z.infer<typeof ExploreOptions>
}
