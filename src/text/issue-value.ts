import type { Role } from '../words/codes.schema.js'
import type { Change, Issue } from '../words/issue.schema.js'
import type { Locale, Localised } from '../words/locale.js'
import { changeList } from './change-list.js'
import { codeTexts } from './data/codes.js'
import {
  carriedTexts,
  choiceTexts,
  contextTexts,
  dutyTexts,
  lateTexts,
  leakMendTexts,
  smallWords,
  stateTexts,
  trailFaultTexts,
  trailMendTexts,
} from './data/phrases.js'
import { doingTexts, problemTexts } from './data/problems.js'
import { fieldTexts, type RuleField } from './data/requirement.js'
import { roleTexts } from './data/roles.js'
import { fieldValueText } from './field-value-text.js'
import { itemText } from './item-text.js'
import { joined } from './joined.js'
import { labelOf } from './label-of.js'
import { provisionName } from './provision-name.js'

type Reader = (issue: Issue, locale: Locale) => string | undefined

/** The text for a param that holds a code of one of these; nothing for any other code. */
const coded =
  (param: string, texts: { readonly [code: string]: Localised }): Reader =>
  ({ params }, locale) =>
    labelOf(texts, params[param], locale)

/** The placeholders that are not a param just as it stands. */
const readers: Readonly<Record<string, Reader>> = {
  child: ({ childRef }) => filled(childRef),
  item: ({ item = '' }, locale) => itemText(item, locale)?.label,
  place: ({ path }, locale) => placeText(path ?? [], locale),
  outcome: coded('outcome', codeTexts.outcome),
  wanted: coded('wanted', codeTexts.depth),
  got: coded('got', codeTexts.depth),
  suggested: coded('suggested', codeTexts.depth),
  stated: coded('stated', codeTexts.standard),
  computed: coded('computed', codeTexts.standard),
  role: coded('role', roleTexts),
  problem: coded('problem', problemTexts),
  reason: coded('reason', trailFaultTexts),
  mend: coded('reason', trailMendTexts),
  leakMend: coded('holds', leakMendTexts),
  doing: coded('doing', doingTexts),
  kind: coded('kind', dutyTexts),
  lateWhy: ({ params }, locale) => labelOf(lateTexts, params.kind, locale)?.why,
  lateMend: ({ params }, locale) => labelOf(lateTexts, params.kind, locale)?.mend,
  choice: ({ params }, locale) => labelOf(choiceTexts, params.reason, locale)?.choice,
  carried: ({ params }, locale) => labelOf(carriedTexts, params.reason, locale)?.carried,
  wayOut: ({ params }, locale) =>
    (labelOf(choiceTexts, params.reason, locale) ?? labelOf(carriedTexts, params.reason, locale))?.wayOut,
  several: ({ params }) => (Number(params.missing) > 1 ? String(params.missing) : undefined),
  row: ({ params }) => (typeof params.line === 'number' ? String(params.line + 1) : undefined),
  notBefore: ({ params }) => momentText(params.notBefore),
  notAfter: ({ params }) => momentText(params.notAfter),
  provision: ({ params }, locale) => named(params.provision, locale),
  corresponding: ({ params }, locale) => namedList(params.corresponding, locale),
  combination: ({ params }, locale) => combinationText(params, locale),
  missing: ({ params }, locale) => missingText(params.missing, locale),
  needed: ({ params }, locale) => roleList(params.needed, locale),
  state: ({ params }, locale) => stateText(params.state, locale),
  changed: ({ params }, locale) => (isChanges(params.changed) ? changeList(params.changed, locale) : undefined),
}

/** What stands for a placeholder in the message of an issue; `undefined` where the issue does not say. */
export function issueValue(name: string, issue: Issue, locale: Locale): string | undefined {
  const read = readers[name]
  if (read !== undefined) return read(issue, locale)
  const value = issue.params[name]
  return typeof value === 'number' ? String(value) : filled(value)
}

function filled(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined
}

function placeText(path: readonly (string | number)[], locale: Locale): string | undefined {
  const steps = path.map((step) => (step === '<unknown>' ? smallWords[locale].unknownField : String(step)))
  return filled(steps.join(' › '))
}

function named(provision: unknown, locale: Locale): string | undefined {
  const id = filled(provision)
  return id && provisionName(id, locale)
}

function namedList(provisions: unknown, locale: Locale): string | undefined {
  if (!Array.isArray(provisions)) return undefined
  return filled(
    joined(
      provisions.map((id: string) => provisionName(id, locale)),
      smallWords[locale].or,
    ),
  )
}

/** What a check was not given: something the host can tell, or what is known of a provision. */
function missingText(missing: unknown, locale: Locale): string | undefined {
  const provision = named(missing, locale)
  return labelOf(contextTexts, missing, locale) ?? (provision && smallWords[locale].about + provision)
}

/** An example of facts together, such as a case that no rule covers; in the order in which the facts are told. */
function combinationText(params: Issue['params'], locale: Locale): string | undefined {
  const facts = Object.entries(params).flatMap(([name, value]) => {
    if (!isField(name) || typeof value !== 'string') return []
    const text = fieldValueText(name, value, locale)
    return text === undefined ? [] : `${fieldTexts[name][locale]}: ${text}`
  })
  return filled(facts.join('; '))
}

function roleList(roles: unknown, locale: Locale): string | undefined {
  if (!Array.isArray(roles)) return undefined
  const names = roles.flatMap((role: Role) => labelOf(roleTexts, role, locale) ?? [])
  return filled(joined(names, smallWords[locale].or))
}

/** Where a case is; the states of both regions, separated by a comma, as one clause. */
function stateText(state: unknown, locale: Locale): string | undefined {
  const states = (filled(state) ?? '').split(', ')
  return filled(states.flatMap((each) => labelOf(stateTexts, each, locale) ?? []).join(smallWords[locale].and))
}

/** A day as it is; of an instant the minute and the offset it was given with. */
function momentText(moment: unknown): string | undefined {
  const text = filled(moment)
  const [, day, minute, offset] = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})[\d:.]*(Z|[+-]\d{2}:\d{2})$/.exec(text ?? '') ?? []
  return day === undefined ? text : `${day} ${minute} (${offset === 'Z' ? 'UTC' : offset})`
}

function isChanges(value: Issue['params'][string] | undefined): value is readonly Change[] {
  return Array.isArray(value) && value.every((entry) => typeof entry === 'object')
}

function isField(name: string): name is RuleField {
  return Object.hasOwn(fieldTexts, name)
}
