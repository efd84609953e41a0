import { lawPeriod } from '../../law/law-period.js'
import type { Field } from '../../words/requirement.schema.js'
import { judgeRule } from '../judge-rule.js'
import type { Policy, Rule } from '../policy.schema.js'
import type { RuleInput } from '../rule-input.js'
import { type Box, type Code, grouped, isApart, isEmpty } from './box.js'
import { dayStarts } from './day-starts.js'
import { childrenTold, codesOf, type FreeField } from './field-codes.js'
import { listAxis, listCodes, listField, listIn } from './list-axis.js'

/**
 * All facts and days that some rules can be asked about, as axes with finitely many codes.
 *
 * Nothing that can be written lies outside: a fact of which nothing was told has the code null, a unit that no rule names
 * is any other unit, a list is told by which wanted lists it meets, and a day by the stretch of days in which neither law
 * nor rule changes.
 */
export interface FactSpace {
  /** The codes of each axis, in the order in which a reader meets them. */
  readonly axes: ReadonlyMap<string, readonly Code[]>
  /** The first day of each stretch of days. */
  readonly starts: readonly string[]
}

/** Whether a field is an axis of its own: all but the list and the days. A field that is forgotten here is a type error. */
const ownAxis: { readonly [Name in Exclude<FreeField, typeof listField>]: true } = {
  childrenLinked: true,
  affected: true,
  caseType: true,
  outcome: true,
  forum: true,
  careOfChild: true,
  unit: true,
  unitsInvolved: true,
  needsCoordination: true,
  impact: true,
  housingRisk: true,
  earlierNegativeDecisions: true,
}

/** The fields in the order in which a reader meets them. */
const fields = Object.keys(ownAxis) as readonly FreeField[]

/**
 * The space in which some policies can be asked.
 *
 * @param policies - those whose periods count.
 * @param layers - they and what they include: their rules tell facts and days apart.
 */
export function factSpace(policies: readonly Policy[], layers: readonly Policy[]): FactSpace {
  const rules = layers.flatMap((layer) => layer.rules)
  const starts = dayStarts(policies, layers)
  const axes = new Map<string, readonly Code[]>(fields.map((field) => [field, codesOf(field)]))
  axes.set('unit', unitCodes(rules))
  for (const rule of rules.flatMap((each) => [each, onlyWhereMet(each)])) {
    if (rule.when[listField] !== undefined) axes.set(listAxis(passing(rule, listField, codesOf(listField))), listCodes)
  }
  axes.set('decisionDay', starts)
  axes.set('openedOn', starts)
  return { axes, starts }
}

/** Any other unit first, then those that rules name. */
function unitCodes(rules: readonly Rule[]): readonly Code[] {
  const named = new Set(rules.flatMap(({ when }) => when.unit ?? []))
  let other = 'otherUnit'
  while (named.has(other)) other += '*'
  return [other, ...named, ...codesOf('unit').filter((code) => code === null || !named.has(code))]
}

/** The facts and days with which a rule fires. */
export function boxOf(space: FactSpace, rule: Rule): Box {
  const box: Record<string, readonly Code[]> = {}
  for (const field of Object.keys(rule.when) as Field[]) {
    if (field === 'lawPeriod') continue
    if (field === listField) box[listAxis(passing(rule, field, codesOf(field)))] = ['yes']
    else restrict(space, box, field, passing(rule, field, space.axes.get(field) ?? []))
  }
  restrict(space, box, 'decisionDay', passingDays(rule, space.starts))
  return box
}

/** The facts and days with which every condition of a rule is met, and none only unknown. */
export function metBoxOf(space: FactSpace, rule: Rule): Box {
  return boxOf(space, onlyWhereMet(rule))
}

/** A rule with the same conditions that fires only where all of them are met. */
function onlyWhereMet(rule: Rule): Rule {
  return { ...rule, then: { need: 'none' } }
}

function restrict(space: FactSpace, box: Record<string, readonly Code[]>, axis: string, codes: readonly Code[]): void {
  if (codes.length < (space.axes.get(axis)?.length ?? 0)) box[axis] = codes
}

/** The codes of one fact that do not keep a rule from firing: the rule itself is asked, with no other condition. */
function passing(rule: Rule, field: Field, codes: readonly Code[]): readonly Code[] {
  const { from: _, to: __, ...undated } = rule
  const judge = judgeRule('', { ...undated, when: { [field]: rule.when[field] } })
  const value = (code: Code) => (field === listField && code !== null && code !== 'unknown' ? [code] : code)
  return codes.filter((code) => judge({ [field]: value(code) } as unknown as RuleInput).fired)
}

function passingDays(rule: Rule, starts: readonly string[]): readonly string[] {
  const { lawPeriod: wanted } = rule.when
  const judge = judgeRule('', { ...rule, when: wanted === undefined ? {} : { lawPeriod: wanted } })
  return starts.filter((day) => judge({ decisionDay: day, lawPeriod: lawPeriod(day) } as RuleInput).fired)
}

/** The days on which a policy is in force: of the decision, or of the opening where the policy says so. */
export function inForceBox(space: FactSpace, { appliesTo, inForceFrom, inForceTo }: Policy): Box {
  const box: Record<string, readonly Code[]> = {}
  const days = space.starts.filter((day) => inForceFrom <= day && (inForceTo === null || day <= inForceTo))
  restrict(space, box, appliesTo === 'casesOpenedFrom' ? 'openedOn' : 'decisionDay', days)
  return box
}

/** The boxes in which two facts between them are as asked. */
export function boxesWhere(
  space: FactSpace,
  [one, other]: readonly [FreeField, FreeField],
  holds: (code: string, otherCode: string) => boolean,
): readonly Box[] {
  const others = space.axes.get(other) ?? []
  const groups = grouped(space.axes.get(one) ?? [], (code) =>
    others.filter((otherCode) => holds(String(code), String(otherCode))).join(),
  )
  return [...groups].flatMap(([joined, codes]) => {
    if (joined === '') return []
    const box: Record<string, readonly Code[]> = {}
    restrict(space, box, one, codes)
    restrict(space, box, other, joined.split(','))
    return [box]
  })
}

/** Whether any facts and days lie in a box: facts hang together, and a case is opened before it is decided. */
export function isPossible(space: FactSpace, box: Box): boolean {
  if (isEmpty(box)) return false
  const opened = (box.openedOn ?? space.starts)[0] ?? ''
  const decided = (box.decisionDay ?? space.starts).at(-1) ?? ''
  return opened <= decided && childrenIn(box) !== undefined && listIn(box) !== undefined
}

/** How children are linked and affected in a box; `undefined` where they cannot be. */
export function childrenIn(box: Box): (typeof childrenTold)[number] | undefined {
  return childrenTold.find(
    ({ childrenLinked, affected }) => !isApart(box, { childrenLinked: [childrenLinked], affected: [affected] }),
  )
}
