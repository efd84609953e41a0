/**
 * Writes what people who make policies go by from the schema of a policy: schemas/policy.schema.json for their editor,
 * and the table of facts and codes in docs/write-your-own-policy.md. With `--check` it only compares, and fails when one
 * of them no longer says what the schema says.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { policyFields } from '../src/policy/data/policy-fields.js'
import { When } from '../src/policy/policy.schema.js'
import { policyJsonSchema } from '../src/policy/policy-json-schema.schema.js'

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

const files: readonly (readonly [file: string, text: string])[] = [
  ['schemas/policy.schema.json', `${JSON.stringify(policyJsonSchema(), null, 2)}\n`],
  [guide, withFacts(readFileSync(guide, 'utf8'))],
]

for (const [file, text] of files) {
  if (!process.argv.includes('--check')) {
    mkdirSync('schemas', { recursive: true })
    writeFileSync(file, text)
  } else if (readFileSync(file, 'utf8') !== text) {
    throw new Error(`${file} is not what the schema says: run \`npm run tables\``)
  }
}
