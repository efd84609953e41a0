import type { Assessment, CaseType, Depth, Outcome, Policy } from 'barnkonsekvens'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { items } from '../../src/checklist/items.js'
import { progressOf } from '../../src/checklist/progress-of.js'
import { valueLists } from '../../src/words/data/value-lists.js'
import { aMatter, aPolicy, aRule, readFor } from '../fixtures/matter.js'

const text = 'Skolvägen blir fyra kilometer längre och läxhjälpen hos morfar faller bort varje tisdag.'
const lists: Readonly<Record<string, readonly string[]>> = valueLists

/**
 * The most that may be asked for the case and for each child, by depth, whatever is answered. The table of the method
 * counts the largest ordinary way; on top come what somebody found or chose: a concern that was set aside (two answers),
 * a lower depth (its reason, and what is done for the home where its loss is near), no feedback to a child (one), and
 * for what was carried over `carry.since` (one).
 */
const found = { ofCase: 4, ofChild: 2 }
const most: Readonly<Record<CaseType, Readonly<Record<Depth, readonly [ofCase: number, ofChild: number]>>>> = {
  economicAssistance: { simple: [6, 6], full: [12, 12], extended: [29, 35] },
  housing: { simple: [3, 6], full: [6, 12], extended: [15, 32] },
  partnerViolence: { simple: [4, 9], full: [7, 15], extended: [16, 44] },
  lss: { simple: [6, 9], full: [11, 19], extended: [21, 42] },
  addictionAdult: { simple: [3, 6], full: [6, 12], extended: [15, 32] },
  childInvestigation: { simple: [3, 6], full: [6, 12], extended: [15, 32] },
  boardItem: { simple: [11, 6], full: [19, 12], extended: [30, 32] },
  other: { simple: [3, 6], full: [6, 12], extended: [15, 32] },
}

const policyAt = (depth: Depth): Policy =>
  aPolicy({ id: `own.${depth}`, rules: [aRule({ then: { need: 'required', depth } })] })

/** Any answer that an item takes, or none. */
function answerTo(type: string, laterCodes: readonly string[] = []): fc.Arbitrary<unknown> {
  const [kind, name = ''] = type.split(':')
  const codes = (lists[name] ?? []).filter((code) => !laterCodes.includes(code))
  if (kind === 'choice') return fc.constantFrom(undefined, ...codes)
  if (kind === 'list') return fc.constantFrom(undefined, ...codes.map((code) => [code]))
  if (kind === 'integer') return fc.constantFrom(undefined, 0, 12)
  if (kind === 'date') return fc.constantFrom(undefined, '2026-12-15')
  if (kind === 'texts') return fc.constantFrom(undefined, [text])
  return kind === 'text' ? fc.constantFrom(undefined, text) : fc.constant(undefined)
}

function answersOf(scope: 'case' | 'child'): fc.Arbitrary<Assessment['answers']> {
  const asked = items.filter(
    (item) =>
      item.scope === scope &&
      item.from === 'caseworker' &&
      item.storedAs === undefined &&
      item.id !== 'screening.depth',
  )
  const given = fc.record(Object.fromEntries(asked.map(({ id, type, laterCodes }) => [id, answerTo(type, laterCodes)])))
  return given.map(
    (answers) =>
      Object.fromEntries(Object.entries(answers).filter(([, value]) => value !== undefined)) as Assessment['answers'],
  )
}

const children = [
  { childRef: 'barn-1', birthDate: '2014-12-20', living: 'shared', affected: 'indirect' },
  { childRef: 'barn-2', birthDate: '2010-12-20', living: 'shared', affected: 'indirect' },
] as const

describe('how much is asked', () => {
  it.each(valueLists.caseType)('of %s stays within its budget at every depth, whatever is answered', (caseType) => {
    const depths = fc.constantFrom<Depth>(...valueLists.depth)
    const outcomes = fc.constantFrom<Outcome>(...valueLists.outcome)
    let largest = 0
    const parts = fc.tuple(answersOf('child'), answersOf('child'))
    fc.assert(
      fc.property(depths, outcomes, answersOf('case'), parts, (asked, outcome, ofCase, ofChildren) => {
        const matter = aMatter({ policy: policyAt(asked), facts: { caseType, children }, decision: { outcome } })
        const assessment: Assessment = {
          answers: ofCase,
          children: children.map(({ childRef }, index) => ({
            ...{ childRef, answers: ofChildren[index] ?? {} },
            ...{ areas: [], consequences: [], measures: [] },
          })),
          alternatives: [],
        }
        const reading = readFor(matter, assessment)
        const { required, children: each } = progressOf(reading)
        const [ofCaseMost, ofChildMost] = most[caseType][reading.depth]
        const perChild = each.map((child) => child.required)
        for (const count of perChild) expect(count).toBeLessThanOrEqual(ofChildMost + found.ofChild)
        const rest = required - perChild.reduce((sum, count) => sum + count, 0)
        expect(rest).toBeLessThanOrEqual(ofCaseMost + found.ofCase)
        largest = Math.max(largest, required)
      }),
      { numRuns: 400 },
    )
    // A checklist that asked nothing would keep every budget.
    expect(largest).toBeGreaterThan(most[caseType].full[1])
  })
})
