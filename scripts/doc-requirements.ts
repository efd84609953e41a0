/**
 * Writes docs/requirements.md: what each policy answers to every combination of facts and days, in as few rows as say the
 * same. With `--check` it only compares, and fails when the page no longer says what the policies answer.
 */
import { CaseType, Outcome, type Policy } from 'barnkonsekvens'
import { policies } from 'barnkonsekvens/policies'
import { codeText, dueText, fieldText, fieldValueText, gateText } from 'barnkonsekvens/text'
import { type ReadyPolicy, readyPolicyOf } from '../src/policy/define-policy.js'
import { type Asked, answeredAlike, askedOf, requirementIn, requirementTests } from '../src/policy/space/asked.js'
import { type Box, type Code, isInside } from '../src/policy/space/box.js'
import { type FactSpace, factSpace, inForceBox } from '../src/policy/space/fact-space.js'
import type { FreeField } from '../src/policy/space/field-codes.js'
import { listField } from '../src/policy/space/list-axis.js'
import { readableRows } from '../src/policy/space/readable-rows.js'
import { combinations, regions } from '../src/policy/space/regions.js'
import { type AmongNeeds, rowFacts, stretches } from '../src/policy/space/row-conditions.js'
import { generated, row } from './generated.js'

const page = 'docs/requirements.md'

/** A policy with the space of its facts and what tells its answers apart. */
interface Asking {
  readonly ready: ReadyPolicy
  readonly space: FactSpace
  readonly period: Box
  readonly tests: readonly Box[]
}

function askingOf(policy: Policy): Asking {
  const ready = readyPolicyOf(policy)
  if (!ready.ok) throw new Error(`${policy.id} is refused`)
  const space = factSpace([policy], ready.value.layers)
  return {
    ready: ready.value,
    space,
    period: inForceBox(space, policy),
    tests: requirementTests(space, ready.value.layers),
  }
}

/** The facts that are told by the Swedish term, since that is what stands in the decision, each in a column of its own. */
const swedish = ['outcome', 'caseType'] as const
/** The facts about the children, in one column. */
const ofChildren = ['childrenLinked', 'affected', 'careOfChild'] as const

function codeWords(field: FreeField, code: Code): string {
  const isSwedish = swedish.some((name) => name === field)
  return fieldValueText(field, code, isSwedish ? 'sv' : 'en') ?? String(code)
}

function listed(field: FreeField, codes: readonly Code[]): string {
  return codes.map((code) => codeWords(field, code)).join(' / ')
}

/** The codes of a fact; where they are nearly all, those that are missing. */
function codesWords({ space }: Asking, field: FreeField, codes: readonly Code[] | undefined): string {
  if (codes === undefined) return 'any'
  const others = (space.axes.get(field) ?? []).filter((code) => !codes.includes(code))
  return others.length === 1 && codes.length > 3 ? `any but ${listed(field, others)}` : listed(field, codes)
}

function needsWords(line: AmongNeeds): string {
  const [which, codes] = 'anyOf' in line ? (['any of', line.anyOf] as const) : (['none of', line.noneOf] as const)
  return `${fieldText(listField, 'en')}: ${which} ${listed(listField, codes)}`
}

/** The days of a row, where they are not all days of the policy. */
function dayWords({ space, period }: Asking, box: Box): readonly string[] {
  const days = stretches(space, box.decisionDay)
  if (JSON.stringify(days) === JSON.stringify(stretches(space, period.decisionDay))) return []
  const said = days.map(({ from, to }) => [from && `from ${from}`, to && `to ${to}`].filter(Boolean).join(' '))
  return [`${fieldText('decisionDay', 'en')}: ${said.join(', ')}`]
}

/** The cells for the facts of a row: outcome, case type, children, and all else. */
function whenCells(asking: Asking, box: Box): readonly string[] {
  const { refusedNeeds = [], ...facts } = rowFacts(asking.space, box)
  const words = (fields: readonly FreeField[]) =>
    fields.flatMap((field) =>
      box[field] === undefined ? [] : [`${fieldText(field, 'en')}: ${codesWords(asking, field, box[field])}`],
    )
  const own: readonly string[] = [...swedish, ...ofChildren]
  const others = (Object.keys(facts) as FreeField[]).filter((field) => !own.includes(field))
  const rest = [...words(others), ...refusedNeeds.map(needsWords), ...dayWords(asking, box)]
  return [
    ...swedish.map((field) => codesWords(asking, field, box[field])),
    words(ofChildren).join('; ') || 'any',
    rest.join('; ') || 'any',
  ]
}

/** The cells for what is asked: the assessment, and what becomes of the decision. */
function askedCells({ need, depth, gate, due, addOns }: Asked): readonly string[] {
  const depthAndDue = [...(depth ? [codeText('depth', depth, 'en')] : []), ...(due ? [dueText(due, 'en')] : [])]
  const about = addOns.map((addOn) => `with the questions on ${codeText('caseType', addOn, 'sv')}`)
  return [
    [need === 'none' ? 'not needed' : need, ...depthAndDue, ...about].join(', '),
    gate ? gateText(gate, 'en') : 'is free',
  ]
}

/** The rules that fire in every case of a row, then those that fire in some. */
function ruleWords({ ready, space, tests }: Asking, box: Box): string {
  const fired = regions(space, tests, box).map((part) =>
    requirementIn(space, ready, part).fired.map(({ ruleId }) => ruleId),
  )
  const some = [...new Set(fired.flat())]
  const isIn = (id: string) => fired.every((ids) => ids.includes(id))
  const order = ready.layers.flatMap(({ rules }) => rules.map(({ id }) => id)).filter((id) => some.includes(id))
  const [all, others] = [order.filter(isIn), order.filter((id) => !isIn(id))]
  const said = [
    ...(all.length > 0 ? [all.join(', ')] : []),
    ...(others.length > 0 ? [`in some cases ${others.join(', ')}`] : []),
  ]
  return said.length === 0 ? 'none' : said.join('; ')
}

function policySection(policy: Policy): string {
  const asking = askingOf(policy)
  const { ready, space, period, tests } = asking
  const outside = ''
  const answers = answeredAlike(space, [ready]).map((box) => ({
    box,
    says: isInside(box, period) ? JSON.stringify(askedOf(requirementIn(space, ready, box))) : outside,
  }))
  const rows = readableRows(space, answers).filter(({ says }) => says !== outside)
  const count = [...combinations(space, [period, ...tests])].filter((box) => isInside(box, period)).length
  const until = policy.inForceTo === null ? '' : ` to ${policy.inForceTo}`
  const first = ({ box }: (typeof rows)[number]) => Outcome.options.indexOf((box.outcome?.[0] ?? 'approval') as Outcome)
  const inOrder = rows.toSorted((one, other) => first(one) - first(other))
  return [
    `## \`${policy.id}\``,
    `${policy.organisation}. Decisions from ${policy.inForceFrom}${until}. ${count} combinations of facts and days stand behind these ${rows.length} rows.`,
    [
      row(['outcome', 'case type', 'children', 'other facts', 'assessment', 'the decision', 'rules that fire']),
      row(['---', '---', '---', '---', '---', '---', '---']),
      ...inOrder.map(({ box, says }) =>
        row([...whenCells(asking, box), ...askedCells(JSON.parse(says)), ruleWords(asking, box)]),
      ),
    ].join('\n'),
  ].join('\n\n')
}

function terms(field: (typeof swedish)[number], codes: readonly string[]): string {
  const said = codes.map((code) => `*${fieldValueText(field, code, 'sv')}* (${fieldValueText(field, code, 'en')})`)
  return `${field === 'outcome' ? 'Outcome' : 'Case type'}: ${said.join(', ')}`
}

const text = [
  '# What is asked in which case',
  'Made by `npm run tables` by asking `assessmentRequirement`; not edited by hand. For each policy every combination of facts and days that its rules, those it includes and the law tell apart is asked, and combinations with the same answer are put together. Each case stands in exactly one row of a table; *any* is a fact that does not matter there.',
  '*Not given* is an optional fact that nobody has told; the checklist then asks for it. *Unknown* is an answer, and counts as what is worse for the child. A rule stands after *in some cases* where it fires in a part of the row only, without changing what is asked. What the rules rest on and how binding they are is told in [What happens when](rules.md).',
  `Swedish terms. ${[terms('outcome', Outcome.options), terms('caseType', CaseType.options)].join('. ')}.`,
  ...Object.values(policies).map(policySection),
  '',
].join('\n\n')

generated(page, text)
