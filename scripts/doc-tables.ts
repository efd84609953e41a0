/**
 * Writes docs/rules.md from the data: what each policy asks, and what the validator looks for. With `--check` it only
 * compares, and fails when the page no longer says what the data says.
 */
import type { Field, Policy, Role, Rule } from 'barnkonsekvens'
import { policies } from 'barnkonsekvens/policies'
import { fieldText, fieldValueText, messageFor, partText, roleText, statusText } from 'barnkonsekvens/text'
import { rules as validatorRules } from '../src/assessment/rules/rules.js'
import { provisionName } from '../src/text/provision-name.js'
import { issueKinds } from '../src/words/data/issue-kinds.js'
import { issueOf } from '../src/words/issue.js'
import { generated, table } from './generated.js'

const page = 'docs/rules.md'

function conditions({ when }: Rule): string {
  const said = Object.entries(when).map(([field, codes]) => {
    const names = (codes ?? []).map((code) => fieldValueText(field as Field, code, 'en') ?? code)
    return `${fieldText(field as Field, 'en')}: ${names.join(' / ')}`
  })
  return said.join('; ')
}

const needWords = { required: 'required', recommended: 'recommended', none: 'no assessment' }
const dueWords = { opening: 'owed from the opening', proposal: 'before the proposal', decision: 'before the decision' }
const gateWords = { block: '`block`', owe: '`owe`', byOutcome: 'gate by outcome' }

function consequence({ then }: Rule): string {
  const { need, depth = 'simple', gate = 'byOutcome', due = 'decision', addOns = [] } = then
  const questions = addOns.map((addOn) => `with the questions "${partText(addOn, 'en')}"`)
  if (need === 'none') return [needWords.none, ...questions].join(', ')
  const waits = need === 'required' ? [gateWords[gate]] : []
  return [needWords[need], `at least ${depth}`, dueWords[due], ...waits, ...questions].join(', ')
}

/** What each status is called. */
const restsOn = (basis: readonly string[]): string => basis.map((id) => provisionName(id, 'en')).join('; ')
const roleNames = (roles: readonly Role[]): string => roles.map((role) => roleText(role, 'en')).join(', ')

/** Whether anybody has adopted the policy, and where it is taken from. */
function originOf({ adopted, source }: Policy): string {
  const by =
    adopted === undefined
      ? "No board has adopted it: each rule's status says what it rests on."
      : `Adopted by ${adopted.by} on ${adopted.on}, ${adopted.reference}.`
  const details = [source.reference, source.on].filter((detail) => detail !== undefined)
  return `${by} Source: ${source.document}${details.length === 0 ? '' : ` (${details.join(', ')})`}.`
}

function ruleTable({ rules }: Policy): string {
  if (rules.length === 0) return 'It has no rule of its own: what it includes decides alone.'
  const rows = rules.map((rule) => [
    rule.id,
    conditions(rule),
    consequence(rule),
    statusText(rule.status, 'en'),
    restsOn(rule.basis),
    rule.note,
  ])
  return table(['rule', 'when all hold', 'assessment', 'status', 'basis', 'note'], rows)
}

/** What the documents say that is no rule on assessments. */
function statementTable({ statements = [] }: Policy): string[] {
  if (statements.length === 0) return []
  const rows = statements.map(({ id, says, status, basis }) => [id, says, statusText(status, 'en'), restsOn(basis)])
  return ['Said beside the rules; no decision is judged by it:', table(['statement', 'says', 'status', 'basis'], rows)]
}

function handsAndDays({ signing, limits }: Policy): string[] {
  const said: string[] = []
  if (limits !== undefined) {
    const { owedAssessmentDays, notificationDays, feedbackDays, dueSoonDays } = limits
    said.push(
      `Limits of its own, in days: an assessment that is owed ${owedAssessmentDays}, telling the party ${notificationDays}, telling each child ${feedbackDays}; a duty is due soon ${dueSoonDays} before its day.`,
    )
  }
  if (signing !== undefined) {
    const decides = Object.entries(signing.decide).map(([forum, roles]) => `${forum}: ${roleNames(roles)}`)
    said.push(
      `Signs: ${roleNames(signing.sign)}; for a household where it is unknown whether there are children: ${roleNames(signing.signHousehold)}. Decides: ${decides.join('; ')}.`,
    )
  }
  return said
}

function policySection(policy: Policy): string {
  const { id, version, organisation, inForceFrom, inForceTo, includes } = policy
  const period = `in force from ${inForceFrom}${inForceTo === null ? '' : ` to ${inForceTo}`}`
  const parents = includes.length === 0 ? '' : `, with ${includes.map((parent) => `\`${parent}\``).join(', ')}`
  return [
    `## ${organisation}`,
    `\`${id}\`, version ${version}, ${period}${parents}. ${originOf(policy)}`,
    ruleTable(policy),
    ...statementTable(policy),
    ...handsAndDays(policy),
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
  'Made from the data by `npm run tables`; not edited by hand. All rules that fire count together, the strictest decides, and a rule that says "no assessment" never lowers what another asks. The status says whether a rule is law, adopted policy, a stated intention, an audit recommendation or the default of the software. The gate `block` holds the decision back; `owe` lets it through and leaves a dated duty. Gate by outcome: what refuses, reduces or ends something blocks, and so does a board item; everything else owes.',
  ...Object.values(policies).map(policySection),
  validatorSection(),
  '',
].join('\n\n')

generated(page, text)
