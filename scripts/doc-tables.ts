/**
 * Writes docs/rules.md from the data: what each policy asks, and what the validator looks for. With `--check` it only
 * compares, and fails when the page no longer says what the data says.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import type { Policy, Rule } from 'barnkonsekvens'
import { policies } from 'barnkonsekvens/policies'
import { messageFor, roleText } from 'barnkonsekvens/text'
import { rules as validatorRules } from '../src/assessment/rules/rules.js'
import { issueKinds } from '../src/words/data/issue-kinds.js'
import { issueOf } from '../src/words/issue.js'

const page = 'docs/rules.md'

const row = (cells: readonly string[]): string => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n')
}

const conditions = ({ when }: Rule): string =>
  Object.entries(when)
    .map(([field, codes]) => `${field}: ${(codes ?? []).join(', ')}`)
    .join('; ')

function consequence({ then }: Rule): string {
  const { need, depth, gate, due } = then
  if (need === 'none') return need
  return [need, depth ?? 'simple', need === 'required' ? (gate ?? 'gate by outcome') : '', due ?? 'decision']
    .filter(Boolean)
    .join(', ')
}

function policySection(policy: Policy): string {
  const { id, organisation, source, inForceFrom, inForceTo, includes, rules, signing, limits } = policy
  const period = `In force from ${inForceFrom}${inForceTo === null ? '' : ` to ${inForceTo}`}.`
  const parents = includes.length === 0 ? '' : ` Includes ${includes.map((parent) => `\`${parent}\``).join(', ')}.`
  const ruleRows = rules.map((rule) => [
    rule.id,
    conditions(rule),
    consequence(rule),
    rule.status,
    rule.basis.join(', '),
    rule.note,
  ])
  const days = Object.entries(limits ?? {}).map(([name, count]) => `${name} ${count}`)
  const hands = Object.entries(signing?.decide ?? {}).map(
    ([forum, roles]) => `${forum}: ${roles.map((role) => roleText(role, 'en')).join(', ')}`,
  )
  return [
    `## \`${id}\``,
    `${organisation}. ${period}${parents} Source: ${source.document}${source.reference === undefined ? '' : ` (${source.reference})`}.`,
    table(['rule', 'when', 'then', 'status', 'basis', 'note'], ruleRows),
    ...(days.length === 0 ? [] : [`Own limits, in days: ${days.join('; ')}.`]),
    ...(signing === undefined
      ? []
      : [
          `Signs: ${signing.sign.map((role) => roleText(role, 'en')).join(', ')}; for a household where it is unknown whether there are children: ${signing.signHousehold.map((role) => roleText(role, 'en')).join(', ')}. Decides: ${hands.join('; ')}.`,
        ]),
  ].join('\n\n')
}

/** The codes of the validator's rules, in the rules' order, by looking at which code each rule's file reports. */
function validatorSection(): string {
  const rows = validatorRules.map(({ id, code }) => {
    const issue = issueOf(code, { rule: id })
    const message = messageFor(issue, 'en')
    return [id, code, issueKinds[code].severity, message.what]
  })
  return [
    '## What the validator looks for',
    'It finds emptiness and contradiction, never quality.',
    table(['rule', 'code', 'severity', 'question'], rows),
  ].join('\n\n')
}

const text = [
  '# What happens when',
  'Made from the data by `npm run tables`; not edited by hand. The status says whether a rule is law, adopted policy, a stated intention, an audit recommendation or our own default. A gate `block` holds the decision back; `owe` lets it through and leaves a dated duty. By outcome: what refuses, reduces or ends something blocks, and so does a board item; everything else owes.',
  ...Object.values(policies).map(policySection),
  validatorSection(),
  '',
].join('\n\n')

if (process.argv.includes('--check')) {
  if (readFileSync(page, 'utf8') !== text) throw new Error(`${page} is not what the data says: run \`npm run tables\``)
} else {
  writeFileSync(page, text)
}
