/**
 * Writes vectors.ndjson: decisions with their verdicts, for implementations in other languages. With `--check` it only
 * compares, and fails when the file no longer says what the code says.
 */
import { generated } from './generated.js'
import { vectorLines } from './vector-lines.js'

generated('vectors.ndjson', `${vectorLines().join('\n')}\n`)
