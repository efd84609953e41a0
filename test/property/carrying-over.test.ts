import { type Assessment, carryOver, type Facts, type SignedAssessment } from 'barnkonsekvens'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contentHash } from '../../src/assessment/content-hash.js'
import type { AssessedChild } from '../../src/checklist/assessment.schema.js'
import { answeredOnByPlace, placeKey } from '../../src/checklist/carried.js'
import { itemById, items } from '../../src/checklist/items.js'
import { addDays } from '../../src/kernel/calendar-day.js'
import { valueLists } from '../../src/words/data/value-lists.js'
import { aChild, always, aPolicy, aRule, caseworker, readied, someFacts } from '../fixtures/matter.js'

const text = 'Skolvägen blir fyra kilometer längre och läxhjälpen hos morfar faller bort varje tisdag.'
const lists: Readonly<Record<string, readonly string[]>> = valueLists
const policy = readied(
  aPolicy({
    rules: [aRule({ when: always, then: { need: 'required', depth: 'extended', addOns: ['lss', 'partnerViolence'] } })],
  }),
).policy
const facts: Facts = someFacts({ children: [aChild('B1', { birthDate: '2019-03-14' }), aChild('B2')] })

/** An answer of the right kind to every item that is answered in a scope; the first code keeps all questions open. */
function answersOf(scope: 'case' | 'child' | 'child×area'): Assessment['answers'] {
  const asked = items.filter((item) => item.scope === scope && item.from === 'caseworker' && !item.storedAs)
  const anAnswer = (type: string): Assessment['answers'][string] => {
    const [kind, name = ''] = type.split(':')
    const [code = ''] = lists[name] ?? []
    const values = { text, integer: 12, date: '2026-12-15', choice: code, list: [code], texts: [text] }
    return values[kind as keyof typeof values] ?? [{ other: text }]
  }
  return {
    ...Object.fromEntries(
      asked.filter(({ type }) => !type.startsWith('records')).map(({ id, type }) => [id, anAnswer(type)]),
    ),
    ...(scope === 'case' && { 'screening.protectionConcern': 'no' }),
  }
}

const ofChild: AssessedChild['answers'] = answersOf('child')
const everything: Assessment = {
  answers: answersOf('case'),
  children: ['B1', 'B2'].map((childRef) => ({
    childRef,
    answers: ofChild,
    areas: [{ area: 'housing', answers: answersOf('child×area') }],
    consequences: [],
    measures: [],
  })),
  alternatives: [],
}

/** What a signature holds; carrying over asks who, when and what was signed, not whether it was complete. */
function signed(assessment: Assessment, on: string): SignedAssessment {
  const basis = {
    children: facts.children.map(({ childRef, affected }) => ({ childRef, affected })),
    outcomes: ['approval' as const],
    depth: 'extended' as const,
    policy: { id: policy.id, version: policy.version },
    method: '1',
    contentHash: contentHash(assessment),
  }
  return { ...assessment, signed: { by: caseworker, at: `${on}T08:00:00Z`, basis, overrides: [] } }
}

/** Fills in everything that was not carried; what was carried stays as it was carried. */
function filledIn(draft: Assessment): Assessment {
  const children = everything.children.map((child) => {
    const carried = draft.children.find(({ childRef }) => childRef === child.childRef)
    const areas = child.areas.map(({ area, answers }) => ({
      area,
      answers: { ...answers, ...carried?.areas.find((other) => other.area === area)?.answers },
    }))
    return { ...child, answers: { ...child.answers, ...carried?.answers }, areas }
  })
  return { ...draft, answers: { ...everything.answers, ...draft.answers }, children }
}

const places = ({ answers, children }: Assessment): string[] => [
  ...Object.keys(answers).map((item) => placeKey(item, {})),
  ...children.flatMap(({ childRef, answers: own, areas }) => [
    ...Object.keys(own).map((item) => placeKey(item, { childRef })),
    ...areas.flatMap(({ area, answers: ofArea }) =>
      Object.keys(ofArea).map((item) => placeKey(item, { childRef, area })),
    ),
  ]),
]
const itemOf = (place: string) => itemById.get(String(JSON.parse(place)[0]))
const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000

describe('a sequence of carry-overs', () => {
  it('never renews the age of an answer, and no judgement survives one', () => {
    let carriedInAll = 0
    const steps = fc.array(fc.integer({ min: 1, max: 120 }), { minLength: 1, maxLength: 8 })
    fc.assert(
      fc.property(steps, (days) => {
        let on = '2026-01-05'
        // The ledger is kept here: the day each answer was truly given.
        let givenOn = new Map(places(everything).map((place) => [place, on]))
        let previous = signed(everything, on)
        for (const more of days) {
          on = addDays(on, more)
          const decision = { on, outcome: 'approval', forum: 'official' } as const
          const { assessment, carried, dropped } = carryOver(previous, { policy, facts, decision })
          const marks = answeredOnByPlace(assessment)
          expect(places(assessment).sort()).toEqual([...marks.keys()].sort())
          expect(carried.length + dropped.length).toBe(places(previous).length)
          for (const [place, day] of marks) {
            const carry = itemOf(place)?.carry
            expect(carry?.kind).toBe('fact')
            expect(day).toBe(givenOn.get(place))
            expect(daysBetween(day, on)).toBeLessThanOrEqual(carry?.maxAgeDays ?? 0)
          }
          carriedInAll += marks.size
          const today = on
          givenOn = new Map(places(everything).map((place) => [place, marks.get(place) ?? today]))
          previous = signed(filledIn(assessment), on)
        }
      }),
      { numRuns: 40, seed: 20261125 },
    )
    expect(carriedInAll).toBeGreaterThan(500)
  })

  it('carries nothing once something stands against it, whatever was carried before', () => {
    const stops = fc.constantFrom<Partial<Facts>>(
      { children: [aChild('B2')] },
      { children: [...facts.children, aChild('B3')] },
      { followUpOverdue: 'yes' },
      { housingRisk: 'unknown' },
      { housingRisk: 'homeless' },
      { children: facts.children.map((child) => ({ ...child, birthDate: '2011-02-01' })) },
    )
    fc.assert(
      fc.property(stops, fc.integer({ min: 30, max: 80 }), (changed, days) => {
        const on = addDays('2026-01-05', days)
        const decision = { on, outcome: 'approval', forum: 'official' } as const
        const later = { policy, decision, facts: { ...facts, ...changed } }
        const { assessment, carried } = carryOver(signed(everything, '2026-01-05'), later)
        expect(carried).toEqual([])
        expect(places(assessment)).toEqual([])
      }),
      { numRuns: 30 },
    )
  })
})
