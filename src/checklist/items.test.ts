import { describe, expect, it } from 'vitest'
import { provisionById } from '../law/provision-by-id.js'
import { AddOn, Depth } from '../words/codes.schema.js'
import { issueKinds } from '../words/data/issue-kinds.js'
import { exclusiveCodes, type ListName, valueLists } from '../words/data/value-lists.js'
import { Day } from '../words/scalars.schema.js'
import type { Condition } from './condition.js'
import { addOnActivation, depthRules, namedConditions } from './data/conditions.js'
import { methodVersion } from './data/method-version.js'
import { rightsAreas } from './data/rights-areas.js'
import type { Item } from './item.js'
import { itemById, items, parts } from './items.js'

type Code = string
type Form = Readonly<Record<string, unknown>>

const codesOf = (list: string): readonly Code[] => valueLists[list as ListName] ?? []
/** The codes of the value list that an item's type names. */
const codesOfItem = (id: string): readonly Code[] => codesOf(itemById.get(id)?.type.split(':')[1] ?? '')
const kindOf = (id: string): string => itemById.get(id)?.type.split(':')[0] ?? 'no item'
const all = (codes: unknown, known: readonly Code[]): boolean =>
  Array.isArray(codes) && codes.length > 0 && codes.every((code) => known.includes(code))
const isCount = (value: unknown): boolean => Number.isInteger(value) && (value as number) >= 0

/** The tests that each fact allows, and whether what stands beside the fact fits. */
const factTests: Readonly<Record<string, Readonly<Record<string, (value: unknown) => boolean>>>> = {
  caseType: { in: (value) => all(value, valueLists.caseType), notIn: (value) => all(value, valueLists.caseType) },
  outcome: { in: (value) => all(value, valueLists.proposedOutcome), isNegative: (value) => value === true },
  depth: { atLeast: (value) => Depth.options.includes(value as Depth) },
  depthLowered: { is: (value) => typeof value === 'boolean' },
  addOns: { includes: (value) => AddOn.options.includes(value as AddOn) },
  decisionDate: { onOrAfter: (value) => Day.safeParse(value).success, before: (value) => Day.safeParse(value).success },
  forum: { in: (value) => all(value, valueLists.maker) },
  childReachesAge: { ages: (value) => Array.isArray(value) && value.every(isCount), withinMonths: isCount },
  earlierNegativeDecisions: { atLeast: isCount },
  carried: { is: (value) => typeof value === 'boolean' },
}

const collections = ['children', 'alternatives', 'consequences', 'measures', 'matchesView', 'board.alternatives']

/** The fields of the records at hand, with the codes of those that hold a code. */
const fields: Readonly<Record<string, readonly Code[]>> = {
  direction: valueLists.direction,
  value: valueLists.yesPartlyNo,
  horizon: valueLists.horizon,
  severity: valueLists.severity,
  area: valueLists.area,
  chosen: [],
  alternative: [],
}

const keysOf = (condition: Form): string => Object.keys(condition).sort().join(' ')

/** The closed grammar: each form by its keys, and whether it speaks only of what exists. `within`: names being read. */
const forms: Readonly<Record<string, (condition: Form, within: readonly string[]) => boolean>> = {
  always: ({ always }) => always === true,
  all: ({ all: each }, within) => isList(each, within),
  any: ({ any: each }, within) => isList(each, within),
  not: ({ not }, within) => isKnown(not as Condition, within) && !mentionsFact(not as Condition),
  named: ({ named }, within) => isNamed(String(named), within),
  'in item': ({ item, in: codes }) => kindOf(String(item)) === 'choice' && all(codes, codesOfItem(String(item))),
  'includesAny item': ({ item, includesAny }) =>
    kindOf(String(item)) === 'list' && all(includesAny, codesOfItem(String(item))),
  'filled item': ({ item, filled }) => itemById.has(String(item)) && typeof filled === 'boolean',
  'atLeast item': ({ item, atLeast }) => kindOf(String(item)) === 'integer' && isCount(atLeast),
  'field in': ({ field, in: codes }) => all(codes, fields[String(field)] ?? []),
  'field is': ({ field, is }) => field === 'chosen' && typeof is === 'boolean',
  'field isChosen': ({ field, isChosen }) => field === 'alternative' && isChosen === true,
  'count moreThan': ({ count, moreThan }) => collections.includes(String(count)) && isCount(moreThan),
  'atLeastMinimumOf count': ({ atLeastMinimumOf: id, count }) => count === 'alternatives' && hasMinimum(id),
  'belowMinimumOf count': ({ belowMinimumOf: id, count }) => count === 'alternatives' && hasMinimum(id),
  exists: ({ exists }) => collections.includes(String(exists)),
  'exists where': ({ exists, where }, within) =>
    collections.includes(String(exists)) && isKnown(where as Condition, within),
}

function isKnown(condition: Condition, within: readonly string[] = []): boolean {
  const form = condition as Form
  if (typeof form.fact === 'string') return isKnownFact(form)
  return forms[sorted(form)]?.(form, within) ?? false
}

/** The keys of a form, in the order in which `forms` writes them. */
function sorted(form: Form): string {
  return Object.keys(forms).find((keys) => keys.split(' ').sort().join(' ') === keysOf(form)) ?? ''
}

function isKnownFact({ fact, ...tests }: Form): boolean {
  const known = factTests[String(fact)]
  const named = Object.entries(tests)
  const asked = fact === 'childReachesAge' ? 2 : 1
  return known !== undefined && named.length === asked && named.every(([test, value]) => known[test]?.(value) ?? false)
}

function isList(conditions: unknown, within: readonly string[]): boolean {
  return Array.isArray(conditions) && conditions.length > 0 && conditions.every((each) => isKnown(each, within))
}

/** A named condition exists and does not lead back to itself. */
function isNamed(name: string, within: readonly string[]): boolean {
  const condition = namedConditions[name]
  return condition !== undefined && !within.includes(name) && isKnown(condition, [...within, name])
}

/** A fact that is missing makes its test true; under `not` that would turn caution into its opposite. */
function mentionsFact(condition: Condition): boolean {
  if ('named' in condition) return mentionsFact(namedConditions[condition.named] as Condition)
  if ('all' in condition) return condition.all.some(mentionsFact)
  if ('any' in condition) return condition.any.some(mentionsFact)
  if ('not' in condition) return mentionsFact(condition.not)
  return 'fact' in condition
}

function hasMinimum(id: unknown): boolean {
  return itemById.get(String(id))?.minimum !== undefined
}

const idsOf = (found: readonly Item[]): string[] => found.map(({ id }) => id)
const isProvision = (id: string): boolean => provisionById.has(id)

describe('the items', () => {
  it('are 145, each under an id of its own, in ten parts and four add-ons', () => {
    expect(items).toHaveLength(145)
    expect(itemById.size).toBe(145)
    expect(parts).toHaveLength(14)
    expect(items.filter(({ addOn }) => addOn === undefined)).toHaveLength(81)
  })

  it('are parts of an add-on exactly where they name it', () => {
    expect(parts.slice(10)).toEqual(AddOn.options)
    const wrong = items.filter(({ part, addOn }) => addOn !== (parts.indexOf(part) < 10 ? undefined : part))
    expect(idsOf(wrong)).toEqual([])
  })

  it('name only value lists and records that exist', () => {
    const records = ['alternative', 'consequence', 'measure', 'boardMeasure', 'boardAlternative']
    const wrong = items.filter(({ type }) => {
      const [kind, name] = type.split(':')
      if (kind === 'choice' || kind === 'list') return codesOf(name ?? '').length === 0
      return kind === 'records' ? !records.includes(name ?? '') : name !== undefined
    })
    expect(idsOf(wrong)).toEqual([])
  })

  it('speak of codes, items and dates that exist beside their conditions', () => {
    const wrong = items.filter(({ id, default: counted, dueOn, openCodes = [], laterCodes = [] }) => {
      const [prefix, answered] = counted?.split(':') ?? []
      const isDefault = answered === undefined ? codesOfItem(id).includes(prefix ?? '') : itemById.has(answered)
      const isDue = dueOn === undefined || kindOf(dueOn) === 'date'
      const areCodes = [...openCodes, ...laterCodes].every((code) => codesOfItem(id).includes(code))
      return !(counted === undefined || isDefault) || !isDue || !areCodes
    })
    expect(idsOf(wrong)).toEqual([])
  })

  it('are shown and never asked where facts or an event answer them', () => {
    expect(idsOf(items.filter(({ from, filledFrom }) => from === 'facts' && filledFrom === undefined))).toEqual([])
    expect(idsOf(items.filter(({ from, carry }) => from !== 'caseworker' && carry !== undefined))).toEqual([])
    expect(idsOf(items.filter(({ from, phase }) => from === 'event' && phase === 'beforeDecision'))).toEqual([])
  })

  it('carry a judgement never, and a fact for some days', () => {
    const wrong = items.filter(
      ({ carry }) => carry !== undefined && (carry.kind === 'judgement') !== (carry.maxAgeDays === 0),
    )
    expect(idsOf(wrong)).toEqual([])
  })

  it('compare the texts of siblings only where a child has a text', () => {
    const wrong = items.filter(
      ({ individualText, scope, type }) => individualText === true && (scope === 'case' || type !== 'text'),
    )
    expect(idsOf(wrong)).toEqual([])
  })
})

describe('the conditions', () => {
  it('use only the forms, items, codes and names that there are', () => {
    const wrong = items.filter(({ when, satisfiedBy = { always: true } }) => !isKnown(when) || !isKnown(satisfiedBy))
    expect(idsOf(wrong)).toEqual([])
    expect(Object.keys(namedConditions).filter((name) => !isNamed(name, []))).toEqual([])
    expect(depthRules.filter(({ when }) => !isKnown(when))).toEqual([])
    expect(Object.values(addOnActivation).filter((when) => !isKnown(when))).toEqual([])
  })

  it.each([
    ['an unknown form', { sometimes: true }],
    ['two forms in one', { always: true, named: 'individual' }],
    ['an unknown item', { item: 'no.such', filled: true }],
    ['an unknown code', { item: 'views.heard', in: ['maybe'] }],
    ['no code', { item: 'views.heard', in: [] }],
    ['a choice read as a list', { item: 'views.heard', includesAny: ['direct'] }],
    ['an unknown name', { named: 'constructor' }],
    ['an unknown fact', { fact: 'weather', is: true }],
    ['a fact with a test of another', { fact: 'depth', is: true }],
    ['a fact under not', { not: { fact: 'outcome', isNegative: true } }],
    ['an empty all', { all: [] }],
    ['an unknown collection', { exists: 'parents' }],
  ])('may not hold %s', (_, condition) => {
    expect(isKnown(condition as unknown as Condition)).toBe(false)
  })

  it('suggest a depth in every case, the deepest that is true first', () => {
    expect(depthRules.map(({ depth }) => depth)).toEqual([...Depth.options].reverse())
    expect(depthRules.at(-1)?.when).toEqual({ always: true })
  })
})

describe('the basis', () => {
  it('of every item, rights area and kind of issue is a provision that exists', () => {
    const bases = [...items, ...rightsAreas, ...Object.values(issueKinds)].flatMap(
      ({ basis }): readonly string[] => basis,
    )
    expect(bases.length).toBeGreaterThan(300)
    expect(bases.filter((id) => !isProvision(id))).toEqual([])
  })
})

describe('the rights areas', () => {
  it('are those of the value list, in its order', () => {
    expect(rightsAreas.map(({ code }) => code)).toEqual(valueLists.area)
  })
})

describe('the codes that stand alone', () => {
  it('are codes of their list', () => {
    for (const [list, codes] of Object.entries(exclusiveCodes)) expect(all(codes, codesOf(list)), list).toBe(true)
  })
})

describe('the version of the method', () => {
  it('is three numbers', () => {
    expect(methodVersion).toMatch(/^\d+\.\d+\.\d+$/)
  })
})
