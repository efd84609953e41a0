/**
 * Writes what people who make policies go by from the schema of a policy: schemas/policy.schema.json for their editor,
 * and the table of facts and codes in docs/write-your-own-policy.md. With `--check` it only compares, and fails when one
 * of them no longer says what the schema says.
 */
import { readFileSync } from 'node:fs'
import { policyFields } from '../src/policy/data/policy-fields.js'
import { When } from '../src/policy/policy.schema.js'
import { policyJsonSchema } from '../src/policy/policy-json-schema.schema.js'
import { generated } from './generated.js'

const guide = 'docs/write-your-own-policy.md'

const factRows = Object.entries(When.shape).map(([field, schema]) => {
  const code = schema.unwrap().element
  const codes = 'options' in code ? code.options.map((option) => `\`${option}\``).join(' ') : 'ids of your own'
  return `| \`${field}\` | ${codes} | ${policyFields[`rules.when.${field}`]} |`
})
const factTable = ['| column | codes | what it is |', '| --- | --- | --- |', ...factRows].join('\n')

/** The guide with the table between its marks. */
function withFacts(page: string): string {
  const marked = /(<!-- facts: [^\n]*-->\n)[\s\S]*?(<!-- \/facts -->)/u
  if (!marked.test(page)) throw new Error(`${guide} has no place for the table of facts`)
  return page.replace(marked, (_, start: string, end: string) => `${start}\n${factTable}\n\n${end}`)
}

generated('schemas/policy.schema.json', `${JSON.stringify(policyJsonSchema(), null, 2)}\n`)
generated(guide, withFacts(readFileSync(guide, 'utf8')))
