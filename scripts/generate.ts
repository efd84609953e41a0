/**
 * Writes everything that is made from the data: the pages of rules, answers and terms, and the JSON Schema of a policy
 * file. With `--check` it only compares, and fails when something no longer says what the data says.
 */
import './doc-tables.js'
import './doc-requirements.js'
import './doc-glossary.js'
import './doc-old-to-new.js'
import './doc-statechart.js'
import './doc-stories.js'
import './doc-unsettled.js'
import './vectors.js'
import './policy-schema.js'
