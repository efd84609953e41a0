import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../kernel/calendar-day.js'
import { valueLists } from '../words/data/value-lists.js'
import { jointReview } from './data/joint-review.js'
import { jointReviewAgenda } from './joint-review-agenda.js'
import type { JointReviewCase, JointReviewOptions } from './joint-review-case.schema.js'

const from = '2026-11-02'

/** A case that belongs on the list; what is not said is as it most often is. */
function aCase(said: Partial<JointReviewCase> = {}): JointReviewCase {
  return { caseRef: 'a', units: ['vuxen', 'familj'], childrenLinked: 'yes', needsCoordination: 'yes', ...said }
}

const agendaOf = (...cases: readonly JointReviewCase[]) => jointReviewAgenda(cases, { from })
const refsOf = (...cases: readonly JointReviewCase[]) => agendaOf(...cases).cases.map(({ caseRef }) => caseRef)
const dayFor = (options: JointReviewOptions) => jointReviewAgenda([], options).on

/** The paths of what is refused, or that it is taken. */
function refusedPaths(cases: unknown, options: unknown = { from }): unknown {
  try {
    jointReviewAgenda(cases as JointReviewCase[], options as JointReviewOptions)
  } catch (error) {
    const { name, code, info } = error as { name: string; code: string; info: { paths: unknown } }
    return [name, code, info.paths]
  }
  return 'taken'
}
const invalid = (...paths: readonly string[][]) => ['LibraryError', 'input.invalid', paths]

/** The weekday by the platform's own calendar, 4 for Thursday. */
const weekdayOf = (day: string) => new Date(`${day}T12:00:00Z`).getUTCDay()
const thursday = 4

const days = (min: string, max: string) =>
  fc
    .date({ min: new Date(`${min}T00:00:00Z`), max: new Date(`${max}T00:00:00Z`), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10))
const anyDay = days('1900-01-01', '2200-12-31')

describe('the day of the next joint review', () => {
  it('is reckoned from a Thursday', () => {
    expect(weekdayOf(jointReview.onWeekday)).toBe(thursday)
  })

  it.each([
    { that: 'is the first Thursday where no review is known', options: { from: '2026-11-02' }, on: '2026-11-05' },
    { that: 'is the Thursday itself', options: { from: '2026-11-05' }, on: '2026-11-05' },
    { that: 'is six days after a Friday', options: { from: '2026-11-06' }, on: '2026-11-12' },
    { that: 'is found before 1970 too', options: { from: '1969-12-26' }, on: '1970-01-01' },
    { that: 'is found in the year 0000 too', options: { from: '0000-01-01' }, on: '0000-01-06' },
  ])('$that', ({ options, on }) => {
    expect(dayFor(options)).toBe(on)
  })

  it.each([
    { that: 'is the day of the last, asked for on it', from: '2026-11-05', on: '2026-11-05' },
    { that: 'is fourteen days after the last, asked for the day after', from: '2026-11-06', on: '2026-11-19' },
    { that: 'passes the Thursday in between', from: '2026-11-12', on: '2026-11-19' },
    { that: 'is the fourteenth day itself', from: '2026-11-19', on: '2026-11-19' },
    { that: 'goes on in the rhythm after a review that was left out', from: '2026-11-20', on: '2026-12-03' },
  ])('$that', ({ from, on }) => {
    expect(dayFor({ from, lastHeldOn: '2026-11-05' })).toBe(on)
  })

  it.each([
    { that: 'the turn of a year', lastHeldOn: '2026-12-24', from: '2026-12-25', on: '2027-01-07' },
    { that: 'the turn of a year of 53 weeks', lastHeldOn: '2026-12-17', from: '2026-12-18', on: '2026-12-31' },
    { that: 'a leap day', lastHeldOn: '2028-02-24', from: '2028-02-25', on: '2028-03-09' },
    { that: 'the start of summer time', lastHeldOn: '2026-03-19', from: '2026-03-29', on: '2026-04-02' },
    { that: 'the end of summer time', lastHeldOn: '2026-10-15', from: '2026-10-25', on: '2026-10-29' },
    { that: 'many years', lastHeldOn: '2011-01-06', from: '2026-10-23', on: '2026-11-05' },
  ])('keeps the rhythm over $that', ({ lastHeldOn, from, on }) => {
    expect(dayFor({ from, lastHeldOn })).toBe(on)
  })

  it('is not moved by a public holiday', () => {
    // Ascension Day, always a Thursday.
    expect(dayFor({ from: '2026-05-11' })).toBe('2026-05-14')
  })

  it('is a Thursday, not before the day asked from, and less than one interval after it', () => {
    fc.assert(
      fc.property(anyDay, fc.option(fc.nat({ max: 5_000 }), { nil: undefined }), (from, weeks) => {
        const lastThursday = addDays(from, -((weekdayOf(from) - thursday + 7) % 7))
        const lastHeldOn = weeks === undefined ? undefined : addDays(lastThursday, -7 * weeks)
        const on = dayFor({ from, ...(lastHeldOn !== undefined && { lastHeldOn }) })
        expect(weekdayOf(on)).toBe(thursday)
        expect(on >= from).toBe(true)
        expect(on <= addDays(from, lastHeldOn === undefined ? 6 : 13)).toBe(true)
        if (lastHeldOn !== undefined) expect(((Date.parse(on) - Date.parse(lastHeldOn)) / 86_400_000) % 14).toBe(0)
      }),
    )
  })

  it('is the same, asked for on any of the fourteen days up to it', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 14 }), (day, later) => {
        const lastHeldOn = dayFor({ from: day })
        expect(dayFor({ from: addDays(lastHeldOn, later), lastHeldOn })).toBe(addDays(lastHeldOn, 14))
      }),
    )
  })
})

describe('the list', () => {
  it.each([
    { that: 'has a case at two units', said: {}, is: true },
    { that: 'has a case at three units', said: { units: ['a', 'b', 'c'] }, is: true },
    { that: 'has not a case at one unit', said: { units: ['vuxen'] }, is: false },
    { that: 'has not a case without children', said: { childrenLinked: 'no' }, is: false },
    { that: 'has a case whose children are not known', said: { childrenLinked: 'unknown' }, is: true },
    { that: 'has not a case without need of coordination', said: { needsCoordination: 'no' }, is: false },
    { that: 'has a case whose need is not known', said: { needsCoordination: 'unknown' }, is: true },
    {
      that: 'has a case reviewed after its last unit came in',
      said: { involvedOn: '2026-09-01', reviewedOn: '2026-10-22' },
      is: true,
    },
    {
      that: 'has not a case without need that was never reviewed',
      said: { needsCoordination: 'no', involvedOn: '2026-10-30' },
      is: false,
    },
  ] as const)('$that', ({ said, is }) => {
    expect(refsOf(aCase(said))).toEqual(is ? ['a'] : [])
  })

  it.each([
    ['yes', 'yes', ['childrenLinked', 'needsCoordination']],
    ['yes', 'unknown', ['childrenLinked', 'coordinationUnknown']],
    ['unknown', 'yes', ['childrenUnknown', 'needsCoordination']],
    ['unknown', 'unknown', ['childrenUnknown', 'coordinationUnknown']],
  ] as const)('says of children %s and need %s that it is so', (childrenLinked, needsCoordination, because) => {
    expect(agendaOf(aCase({ childrenLinked, needsCoordination })).cases[0]?.because).toEqual(because)
  })

  it('tells the last review, since when, and the units sorted', () => {
    const said = { units: ['vuxen', 'Barn', 'ekonomi'], involvedOn: '2026-09-01', reviewedOn: '2026-10-22' }
    expect(agendaOf(aCase(said)).cases).toStrictEqual([
      {
        caseRef: 'a',
        units: ['Barn', 'ekonomi', 'vuxen'],
        because: ['childrenLinked', 'needsCoordination'],
        reviewedOn: '2026-10-22',
        since: '2026-09-01',
      },
    ])
  })

  it('has no field for a day that is not known', () => {
    expect(Object.keys(agendaOf(aCase()).cases[0] ?? {})).toEqual(['caseRef', 'units', 'because'])
  })

  it('has first what was never reviewed, then what was the longest ago', () => {
    expect(
      refsOf(
        aCase({ caseRef: 'lately', reviewedOn: '2026-10-22', involvedOn: '2020-01-01' }),
        aCase({ caseRef: 'longAgo', reviewedOn: '2026-09-10' }),
        aCase({ caseRef: 'never', involvedOn: '2026-10-30' }),
      ),
    ).toEqual(['never', 'longAgo', 'lately'])
  })

  it('has of those alike first what has waited the longest, a day not known before all', () => {
    expect(
      refsOf(
        aCase({ caseRef: 'a', involvedOn: '2026-10-02' }),
        aCase({ caseRef: 'b', involvedOn: '2026-10-01' }),
        aCase({ caseRef: 'c' }),
      ),
    ).toEqual(['c', 'b', 'a'])
  })

  it('has last the order of references, by code unit in every locale', () => {
    expect(refsOf(...['ö', 'a10', 'a9', 'Z'].map((caseRef) => aCase({ caseRef })))).toEqual(['Z', 'a10', 'a9', 'ö'])
  })

  it('is empty where there are no cases', () => {
    expect(agendaOf()).toEqual({ on: '2026-11-05', cases: [], byUnit: [] })
  })
})

describe('what each unit brings', () => {
  it('is in the order of the list, the units sorted, without cases that are not on it', () => {
    const { byUnit } = agendaOf(
      aCase({ caseRef: 'lately', reviewedOn: '2026-10-22', units: ['vuxen', 'ekonomi'] }),
      aCase({ caseRef: 'never', units: ['vuxen', 'familj'] }),
      aCase({ caseRef: 'off', units: ['ekonomi', 'barn'], needsCoordination: 'no' }),
    )
    expect(byUnit).toStrictEqual([
      { unit: 'ekonomi', caseRefs: ['lately'] },
      { unit: 'familj', caseRefs: ['never'] },
      { unit: 'vuxen', caseRefs: ['never', 'lately'] },
    ])
  })

  it('is told of a unit with any name', () => {
    const units = ['__proto__', 'constructor']
    expect(agendaOf(aCase({ units })).byUnit.map(({ unit }) => unit)).toEqual(units)
  })
})

describe('any agenda', () => {
  const reference = fc.string({ minLength: 1, maxLength: 3, unit: fc.constantFrom('a', 'B', 'ö', '-') })
  const someDay = fc.option(days('2026-09-01', '2026-09-04'), { nil: undefined })
  const known = fc.constantFrom(...valueLists.yesNoUnknown)
  const anyCase: fc.Arbitrary<JointReviewCase> = fc.record({
    caseRef: reference,
    units: fc.uniqueArray(reference, { minLength: 1, maxLength: 4 }),
    childrenLinked: known,
    needsCoordination: known,
    involvedOn: someDay,
    reviewedOn: someDay,
  })
  const anyCases = fc.uniqueArray(anyCase, { selector: ({ caseRef }) => caseRef, maxLength: 12 })

  it('is the same in whatever order cases and their units are given', () => {
    const shuffled = anyCases.chain((cases) =>
      fc.tuple(fc.constant(cases), fc.shuffledSubarray(cases, { minLength: cases.length, maxLength: cases.length })),
    )
    fc.assert(
      fc.property(shuffled, ([cases, others]) => {
        const turned = others.map((one) => ({ ...one, units: [...one.units].reverse() }))
        expect(agendaOf(...turned)).toStrictEqual(agendaOf(...cases))
      }),
    )
  })

  it('has every case at several units of which nothing says no, once, and no other', () => {
    fc.assert(
      fc.property(anyCases, (cases) => {
        const expected = cases
          .filter(({ units }) => units.length >= 2)
          .filter(({ childrenLinked, needsCoordination }) => ![childrenLinked, needsCoordination].includes('no'))
        expect(refsOf(...cases).sort()).toEqual(expected.map(({ caseRef }) => caseRef).sort())
      }),
    )
  })

  it('tells by unit exactly what it tells by case', () => {
    fc.assert(
      fc.property(anyCases, (cases) => {
        const agenda = agendaOf(...cases)
        const pairs = agenda.cases.flatMap(({ caseRef, units }) => units.map((unit) => `${unit} ${caseRef}`))
        const told = agenda.byUnit.flatMap(({ unit, caseRefs }) => caseRefs.map((caseRef) => `${unit} ${caseRef}`))
        expect(told.sort()).toEqual(pairs.sort())
      }),
    )
  })

  it('is frozen at every level and leaves alone what it was given', () => {
    const cases = [aCase({ units: ['b', 'a'] })]
    const agenda = agendaOf(...cases)
    const parts = [agenda, agenda.cases, agenda.cases[0], agenda.cases[0]?.units, agenda.cases[0]?.because]
    const ofUnits = [agenda.byUnit, agenda.byUnit[0], agenda.byUnit[0]?.caseRefs]
    expect([...parts, ...ofUnits].every((part) => part !== undefined && Object.isFrozen(part))).toBe(true)
    expect(cases).toEqual([aCase({ units: ['b', 'a'] })])
  })
})

describe('what cannot be used is refused by its place', () => {
  it.each([
    { that: 'no list', cases: undefined, at: [[]] },
    { that: 'a name', cases: [{ ...aCase(), name: 'Alva' }], at: [['0', '<unknown>']] },
    { that: 'no units', cases: [aCase({ units: [] })], at: [['0', 'units']] },
    { that: 'the same unit twice', cases: [aCase({ units: ['a', 'a'] })], at: [['0', 'units']] },
    { that: 'a code that is none', cases: [{ ...aCase(), childrenLinked: 'maybe' }], at: [['0', 'childrenLinked']] },
    {
      that: 'a need left out',
      cases: [{ ...aCase(), needsCoordination: undefined }],
      at: [['0', 'needsCoordination']],
    },
    { that: 'a day that does not exist', cases: [aCase({ reviewedOn: '2026-02-29' })], at: [['0', 'reviewedOn']] },
    { that: 'an empty reference', cases: [aCase({ caseRef: '' })], at: [['0', 'caseRef']] },
    { that: 'an identity number', cases: [aCase({ caseRef: '19121212-1212' })], at: [['0', 'caseRef']] },
    { that: 'the same case twice', cases: [aCase(), aCase({ caseRef: 'b' }), aCase()], at: [['2', 'caseRef']] },
  ])('$that', ({ cases, at }) => {
    expect(refusedPaths(cases)).toEqual(invalid(...at))
  })

  it.each([
    { that: 'no options', options: null, at: [[]] },
    { that: 'no day to begin from', options: {}, at: [['from']] },
    { that: 'a time for a day', options: { from: '2026-11-02T08:00:00Z' }, at: [['from']] },
    { that: 'an unknown option', options: { from, every: 7 }, at: [['<unknown>']] },
    { that: 'a review held on a Wednesday', options: { from, lastHeldOn: '2026-10-28' }, at: [['lastHeldOn']] },
    { that: 'a review held on a Friday', options: { from, lastHeldOn: '2026-10-30' }, at: [['lastHeldOn']] },
    { that: 'a review held after the day', options: { from, lastHeldOn: '2026-11-05' }, at: [['lastHeldOn']] },
    { that: 'a day with no Thursday after it', options: { from: '9999-12-31' }, at: [['from']] },
    {
      that: 'a day with no review after it',
      options: { from: '9999-12-24', lastHeldOn: '9999-12-23' },
      at: [['from']],
    },
  ])('$that', ({ options, at }) => {
    expect(refusedPaths([], options)).toEqual(invalid(...at))
  })

  it('while the last Thursday that can be written, and a review held on the day itself, are taken', () => {
    expect(dayFor({ from: '9999-12-30' })).toBe('9999-12-30')
    expect(dayFor({ from: '9999-12-30', lastHeldOn: '9999-12-30' })).toBe('9999-12-30')
  })
})
