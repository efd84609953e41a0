import { describe, expect, it } from 'vitest'
import { situationOf } from '../facts/situation.js'
import type { Assessment } from './assessment.schema.js'
import { compileCondition, leastAt } from './compile-condition.js'
import type { Condition } from './condition.js'
import { type ChildHere, caseHere, type Here, type Scene } from './scene.js'

const fact = { childRef: 'B1', birthDate: '2015-06-15', living: 'shared', affected: 'indirect' } as const
const consequence = { id: 'c1', alternative: 'a', direction: 'weakened' } as const
const part = {
  childRef: 'B1',
  answers: { 'views.heard': 'direct', 'views.content': '<p></p>', 'child.vulnerability': ['violence'] },
  areas: [],
  consequences: [consequence],
  measures: [],
}
const alternatives = [
  { id: 'a', outcome: 'rejection', chosen: true, answers: {}, matchesView: [{ childRef: 'B1', value: 'no' }] },
  { id: 'b', outcome: 'approval', chosen: false, answers: {}, matchesView: [] },
] as const
const board = [{ id: 'n', description: '', direction: 'weakened', effects: '', chosen: true }]
const assessment = {
  answers: { 'eb.duration': 10, 'board.alternatives': board },
  children: [part],
  alternatives,
} as Assessment

/** A scene of one child at depth full in a rejection of economic assistance, with what a test changes. */
function scene(change: Partial<Scene> = {}, facts: object = {}): Scene {
  const told = { caseType: 'economicAssistance', childrenLinked: 'yes', children: [fact], ...facts } as never
  return {
    situation: situationOf(told, '2026-11-02'),
    decision: { on: '2026-11-02', outcome: 'rejection', forum: 'official' },
    requirement: {
      need: 'required',
      depth: 'full',
      gate: 'block',
      due: 'decision',
      addOns: [],
      fired: [],
      notFired: [],
      unknown: [],
    },
    assessment,
    children: [{ fact, part, asked: new Map() } as ChildHere],
    chosen: 'a',
    addOns: ['boardItem'],
    depth: 'extended',
    depthLowered: false,
    asked: new Map(),
    ...change,
  }
}

const child = (): Here => ({ child: { fact, part, asked: new Map() } as ChildHere })
const holds = (condition: unknown, here: Here = child(), given: Scene = scene()): boolean =>
  compileCondition(condition as Condition)(given, here)

describe('a condition', () => {
  it.each<[string, unknown, boolean]>([
    ['always', { always: true }, true],
    ['all, one false', { all: [{ always: true }, { not: { always: true } }] }, false],
    ['any, one true', { any: [{ not: { always: true } }, { always: true }] }, true],
    ['named', { named: 'bornChild' }, true],
    ['item in', { item: 'views.heard', in: ['direct'] }, true],
    ['item in another', { item: 'views.heard', in: ['declined'] }, false],
    ['item includesAny', { item: 'child.vulnerability', includesAny: ['violence', 'care'] }, true],
    ['item includesAny of an unanswered item', { item: 'child.communication', includesAny: ['aac'] }, false],
    ['item filled by markup alone', { item: 'views.content', filled: true }, false],
    ['item not filled', { item: 'views.content', filled: false }, true],
    ['caseType in', { fact: 'caseType', in: ['economicAssistance'] }, true],
    ['caseType notIn', { fact: 'caseType', notIn: ['economicAssistance'] }, false],
    ['outcome in', { fact: 'outcome', in: ['approval'] }, false],
    ['outcome isNegative', { fact: 'outcome', isNegative: true }, true],
    ['depth atLeast', { fact: 'depth', atLeast: 'extended' }, true],
    ['depthLowered', { fact: 'depthLowered', is: true }, false],
    ['addOns', { fact: 'addOns', includes: 'boardItem' }, true],
    ['decisionDate onOrAfter its own day', { fact: 'decisionDate', onOrAfter: '2026-11-02' }, true],
    ['decisionDate before its own day', { fact: 'decisionDate', before: '2026-11-02' }, false],
    ['forum', { fact: 'forum', in: ['board'] }, false],
    ['childReachesAge', { fact: 'childReachesAge', ages: [12], withinMonths: 12 }, true],
    ['childReachesAge later', { fact: 'childReachesAge', ages: [13], withinMonths: 12 }, false],
    ['earlierNegativeDecisions', { fact: 'earlierNegativeDecisions', atLeast: 1 }, false],
    ['carried', { fact: 'carried', is: true }, false],
    ['count moreThan', { count: 'children', moreThan: 1 }, false],
    ['count of alternatives', { count: 'alternatives', moreThan: 1 }, true],
    ['count atLeastMinimumOf', { count: 'alternatives', atLeastMinimumOf: 'alt.list' }, false],
    ['count belowMinimumOf', { count: 'alternatives', belowMinimumOf: 'alt.list' }, true],
    ['exists', { exists: 'measures' }, false],
    ['exists where', { exists: 'consequences', where: { field: 'direction', in: ['weakened'] } }, true],
    ['exists where chosen', { exists: 'consequences', where: { field: 'alternative', isChosen: true } }, true],
    [
      'exists in matchesView',
      {
        exists: 'matchesView',
        where: {
          all: [
            { field: 'alternative', isChosen: true },
            { field: 'value', in: ['no'] },
          ],
        },
      },
      true,
    ],
    ['exists in board.alternatives', { exists: 'board.alternatives', where: { field: 'chosen', is: true } }, true],
    ['exists among children', { exists: 'children', where: { item: 'views.heard', in: ['direct'] } }, true],
    ['exists among alternatives', { exists: 'alternatives', where: { field: 'chosen', is: false } }, true],
  ])('%s', (_, condition, expected) => {
    expect(holds(condition)).toBe(expected)
  })

  it("on a child's item is false where no child is at hand", () => {
    expect(holds({ item: 'views.heard', in: ['direct'] }, caseHere)).toBe(false)
  })

  it('on a fact that is unknown is true, out of caution', () => {
    const unknown = scene({}, { earlierNegativeDecisions: 'unknown' })
    expect(holds({ fact: 'earlierNegativeDecisions', atLeast: 1 }, caseHere, unknown)).toBe(true)
  })

  it('on an age is false of an expected child', () => {
    const unborn = {
      fact: { childRef: 'B2', expected: true, living: 'unborn', affected: 'indirect' },
      part,
      asked: new Map(),
    }
    expect(holds({ fact: 'childReachesAge', ages: [7], withinMonths: 12 }, { child: unborn as ChildHere })).toBe(false)
  })

  it.each([
    ['a form', { maybe: true }],
    ['a name', { named: 'nobodyKnows' }],
    ['an item', { item: 'no.such.item', filled: true }],
    ['a fact', { fact: 'weather', in: ['rain'] }],
  ])('with %s outside the grammar is an error of the data', (_, condition) => {
    expect(() => compileCondition(condition as never)).toThrow(/^checklist\.unknown/u)
  })

  it('over a collection outside the grammar is an error of the data', () => {
    expect(() => holds({ exists: 'pets' })).toThrow(/^checklist\.unknownCollection$/u)
  })
})

describe('the other side of each form', () => {
  const never = { not: { always: true } }
  const chosen = { field: 'alternative', isChosen: true }

  it.each<[string, unknown, boolean]>([
    ['all, every one true', { all: [{ always: true }, { not: never }] }, true],
    ['any, none true', { any: [never, never] }, false],
    ['not', never, false],
    ['named', { named: 'boardAffected' }, true],
    ['item includesAny of others', { item: 'child.vulnerability', includesAny: ['care'] }, false],
    ['item includesAny of what is a choice', { item: 'views.heard', includesAny: ['direct'] }, false],
    ['item filled', { item: 'views.heard', filled: true }, true],
    ['item not filled, though it is', { item: 'views.heard', filled: false }, false],
    ['item not filled, where it is unanswered', { item: 'bal.aligned', filled: false }, true],
    ['item in, where it is unanswered', { item: 'bal.aligned', in: ['fully', 'partly', 'no'] }, false],
    ['caseType in another', { fact: 'caseType', in: ['lss'] }, false],
    ['caseType notIn another', { fact: 'caseType', notIn: ['lss'] }, true],
    ['outcome in', { fact: 'outcome', in: ['rejection'] }, true],
    ['depth atLeast a shallower', { fact: 'depth', atLeast: 'simple' }, true],
    ['depthLowered not', { fact: 'depthLowered', is: false }, true],
    ['addOns without', { fact: 'addOns', includes: 'lss' }, false],
    ['decisionDate onOrAfter the next day', { fact: 'decisionDate', onOrAfter: '2026-11-03' }, false],
    ['decisionDate before the next day', { fact: 'decisionDate', before: '2026-11-03' }, true],
    ['forum', { fact: 'forum', in: ['official'] }, true],
    ['earlierNegativeDecisions at least none', { fact: 'earlierNegativeDecisions', atLeast: 0 }, true],
    ['carried not', { fact: 'carried', is: false }, true],
    ['count moreThan fewer', { count: 'children', moreThan: 0 }, true],
    ['count of measures', { count: 'measures', moreThan: 0 }, false],
    ['count of consequences', { count: 'consequences', moreThan: 0 }, true],
    ['exists where none', { exists: 'consequences', where: { field: 'direction', in: ['strengthened'] } }, false],
    ['exists without where', { exists: 'consequences' }, true],
    ['exists of a field that is no', { exists: 'board.alternatives', where: { field: 'chosen', is: false } }, false],
    ['exists among views that match', { exists: 'matchesView', where: { field: 'value', in: ['yes'] } }, false],
  ])('%s', (_, condition, expected) => {
    expect(holds(condition)).toBe(expected)
  })

  it.each([
    ['approval', false],
    ['reduction', true],
    ['dismissal', false],
  ] as const)('outcome isNegative of %s', (outcome, negative) => {
    const decided = scene({ decision: { on: '2026-11-02', outcome, forum: 'official' } })
    expect(holds({ fact: 'outcome', isNegative: true }, child(), decided)).toBe(negative)
  })

  it.each([
    ['simple', false, false],
    ['full', true, false],
    ['extended', true, true],
  ] as const)('depth atLeast full and extended at %s', (depth, full, extended) => {
    const given = scene({ depth })
    expect(holds({ fact: 'depth', atLeast: 'full' }, child(), given)).toBe(full)
    expect(holds({ fact: 'depth', atLeast: 'extended' }, child(), given)).toBe(extended)
  })

  it('of count, at a depth for which there are enough alternatives and at which nothing is asked', () => {
    const asked = (depth: 'simple' | 'full') => scene({ depth })
    for (const depth of ['simple', 'full'] as const) {
      expect(holds({ count: 'alternatives', atLeastMinimumOf: 'alt.list' }, caseHere, asked(depth))).toBe(true)
      expect(holds({ count: 'alternatives', belowMinimumOf: 'alt.list' }, caseHere, asked(depth))).toBe(false)
    }
  })

  it('of a chosen record is that of another alternative', () => {
    expect(holds({ exists: 'consequences', where: chosen }, child(), scene({ chosen: 'b' }))).toBe(false)
  })

  it('of an item atLeast is a number below it, at it, and none at all', () => {
    const lasting = (months: unknown) => {
      const answers = months === undefined ? {} : { 'eb.duration': months }
      return scene({ addOns: ['economicAssistance'], assessment: { ...assessment, answers } as Assessment })
    }
    const long = { item: 'eb.duration', atLeast: 10 }
    expect([9, 10, 11, undefined].map((months) => holds(long, caseHere, lasting(months)))).toEqual([
      false,
      true,
      true,
      false,
    ])
  })

  it('of an item that does not apply is unanswered, whatever was left in it', () => {
    const off = scene({ addOns: [] })
    expect(holds({ item: 'eb.duration', atLeast: 10 }, caseHere, off)).toBe(false)
    expect(holds({ item: 'eb.duration', filled: false }, caseHere, off)).toBe(true)
  })

  it('of measures and consequences looks among all children from the case, and at the one at hand from a child', () => {
    const other = {
      fact: { ...fact, childRef: 'B2' },
      part: { ...part, consequences: [] },
      asked: new Map(),
    } as ChildHere
    const two = scene({ children: [other, { fact, part, asked: new Map() } as ChildHere] })
    expect(holds({ exists: 'consequences' }, caseHere, two)).toBe(true)
    expect(holds({ exists: 'consequences' }, { child: other }, two)).toBe(false)
  })

  it('of board alternatives is none where none were written', () => {
    const none = scene({ assessment: { ...assessment, answers: {} } as Assessment })
    expect(holds({ exists: 'board.alternatives' }, caseHere, none)).toBe(false)
  })

  it('of a field without a record is that of the alternative the item belongs to', () => {
    const [first, second] = assessment.alternatives
    if (first === undefined || second === undefined) throw new Error('no alternatives')
    expect(holds({ field: 'chosen', is: true }, { alternative: first })).toBe(true)
    expect(holds({ field: 'chosen', is: true }, { alternative: second })).toBe(false)
  })
})

describe('the smallest number of records', () => {
  it.each([
    [undefined, 0],
    [{ records: 2 }, 2],
    [{ full: 2, extended: 3 }, 2],
    [{ extended: 3 }, 0],
    [{ perChild: { full: 1 } }, 1],
    [{ perChild: {} }, 0],
    [{ perChildForChosen: { full: 1 } }, 1],
    [{ perChildForChosen: {} }, 0],
  ])('of %j at depth full is %d', (minimum, least) => {
    expect(leastAt(minimum, 'full')).toBe(least)
  })
})
