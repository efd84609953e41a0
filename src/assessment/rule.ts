import type { Reading } from '../checklist/reading.js'
import type { Issue } from '../words/issue.schema.js'
import type { Judging } from './judging.js'

/**
 * One rule of the validator: it finds emptiness or contradiction, never quality, and asks a question.
 *
 * @param reading - the assessment as it reads for the decision; only items that apply are in it.
 * @param judging - what else is known: signature, context given by the host.
 * @returns its issues, in the checklist's order; none when it found nothing.
 */
export type Rule = (reading: Reading, judging: Judging) => readonly Issue[]
