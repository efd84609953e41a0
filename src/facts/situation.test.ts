import { describe, expect, it } from 'vitest'
import { aChild, someFacts } from '../../test/fixtures/matter.js'
import type { Affected } from '../words/codes.schema.js'
import type { ChildFact, Facts } from './facts.schema.js'
import {
  careOfChild,
  countsOn,
  earlierNegativeDecisions,
  isStricter,
  mayConcernChild,
  situationOf,
} from './situation.js'

const on = '2026-11-02'
const reason = 'Bor utomlands och märker inget.'
const expected: ChildFact = { childRef: 'U1', expected: true, living: 'unborn', affected: 'indirect' }
const told = (parts: Partial<Facts>) => {
  const { childrenLinked, affected, children } = situationOf(someFacts(parts), on)
  return [childrenLinked, affected, children.map(({ childRef }) => childRef)]
}

describe('a child', () => {
  it.each([
    ['2008-11-02', '2026-11-01', true],
    ['2008-11-02', '2026-11-02', false],
    ['2008-11-02', '2026-11-03', false],
    ['2008-02-29', '2026-02-28', true],
    ['2008-02-29', '2026-03-01', false],
    ['2026-11-02', '2026-11-02', true],
    ['2026-11-03', '2026-11-02', true],
  ])('born %s counts on %s: %s', (birthDate, day, counts) => {
    expect(countsOn(aChild('B1', { birthDate }), day)).toBe(counts)
  })

  it('who is expected counts, whatever the day', () => {
    expect(countsOn(expected, '2040-01-01')).toBe(true)
  })

  it('of whom neither is known does not count', () => {
    expect(countsOn({ childRef: 'B1', living: 'other', affected: 'direct' }, on)).toBe(false)
  })
})

describe('how children are affected', () => {
  const order: readonly Affected[] = ['direct', 'indirect', 'unclear', 'none']

  it.each(order.flatMap((one, at) => order.map((other, below) => [one, other, at < below] as const)))(
    '%s is stricter than %s: %s',
    (one, other, stricter) => {
      expect(isStricter(one, other)).toBe(stricter)
    },
  )

  it.each<[Affected[], Affected]>([
    [['none', 'unclear', 'indirect', 'direct'], 'direct'],
    [['none', 'unclear', 'indirect'], 'indirect'],
    [['none', 'unclear'], 'unclear'],
    [['none'], 'none'],
  ])('of %j the strictest counts: %s', (given, strictest) => {
    const children = given.map((affected, index) => aChild(`B${index}`, { affected, reason }))
    expect(situationOf(someFacts({ children, affected: 'direct' }), on).affected).toBe(strictest)
  })

  it.each<['yes' | 'no' | 'unknown', Affected, boolean]>([
    ['yes', 'direct', true],
    ['yes', 'unclear', true],
    ['unknown', 'unclear', true],
    ['yes', 'none', false],
    ['unknown', 'none', false],
    ['no', 'direct', false],
    ['no', 'none', false],
  ])('with children %s and affected %s may concern a child: %s', (childrenLinked, affected, concerns) => {
    expect(mayConcernChild({ childrenLinked, affected })).toBe(concerns)
  })
})

describe('the situation on the day', () => {
  const grown = aChild('V1', { birthDate: '2008-11-02' })
  const almost = aChild('B9', { birthDate: '2008-11-03', affected: 'direct' })

  it.each<[string, Partial<Facts>, unknown[]]>([
    [
      'children who count say yes, whatever the host says',
      { childrenLinked: 'no', reason },
      ['yes', 'indirect', ['B1']],
    ],
    ['an unknown is settled by a child', { childrenLinked: 'unknown' }, ['yes', 'indirect', ['B1']]],
    ['only those who count are among the children', { children: [grown, almost] }, ['yes', 'direct', ['B9']]],
    [
      'the grown-up decides nothing',
      { children: [aChild('B1'), { ...grown, affected: 'direct' }] },
      ['yes', 'indirect', ['B1']],
    ],
    ['all have grown up: no and none', { children: [grown] }, ['no', 'none', []]],
    [
      'all have grown up, whatever is said of the matter',
      { children: [grown], affected: 'direct' },
      ['no', 'none', []],
    ],
    [
      'all known have grown up, of others nobody knows',
      { children: [grown], childrenLinked: 'unknown' },
      ['unknown', 'unclear', []],
    ],
    ['an expected child counts', { children: [expected] }, ['yes', 'indirect', ['U1']]],
    ['no child given and none linked', { children: [], childrenLinked: 'no', reason }, ['no', 'none', []]],
    [
      'no child linked, but direct said',
      { children: [], childrenLinked: 'no', affected: 'direct', reason },
      ['no', 'none', []],
    ],
    ['no child given, nothing said of how', { children: [] }, ['yes', 'unclear', []]],
    ['no child given, affected indirectly', { children: [], affected: 'indirect' }, ['yes', 'indirect', []]],
    ['no child given, unknown', { children: [], childrenLinked: 'unknown' }, ['unknown', 'unclear', []]],
    [
      'no child given, unknown, none affected',
      { children: [], childrenLinked: 'unknown', affected: 'none', reason },
      ['unknown', 'none', []],
    ],
  ])('%s', (_, parts, situation) => {
    expect(told(parts)).toEqual(situation)
  })

  it('keeps the facts and the day it is told for', () => {
    const facts = someFacts()
    expect(situationOf(facts, on)).toMatchObject({ facts, on })
  })
})

describe('the earlier negative decisions', () => {
  it.each<[Facts['earlierNegativeDecisions'], Facts['earlierNegativeDecisions'], number | 'unknown']>([
    [undefined, undefined, 0],
    [1, undefined, 1],
    [undefined, 1, 1],
    [1, 2, 2],
    [3, 2, 3],
    ['unknown', undefined, 'unknown'],
    ['unknown', 1, 'unknown'],
    ['unknown', 2, 2],
    [2, 'unknown', 2],
    [0, 'unknown', 'unknown'],
  ])('of the household %s and of the child %s make %s', (household, child, count) => {
    const more = child === undefined ? {} : { earlierNegativeDecisions: child }
    const facts = someFacts({
      children: [aChild('B1', more)],
      ...(household !== undefined && { earlierNegativeDecisions: household }),
    })
    expect(earlierNegativeDecisions(situationOf(facts, on))).toBe(count)
  })

  it('of a child who has grown up no longer count', () => {
    const grown = aChild('V1', { birthDate: '2008-11-02', earlierNegativeDecisions: 2 })
    expect(earlierNegativeDecisions(situationOf(someFacts({ children: [aChild('B1'), grown] }), on))).toBe(0)
  })
})

describe('care of the child', () => {
  it.each<[Facts['caseType'], Facts['careOfChild'], string]>([
    ['childInvestigation', undefined, 'unknown'],
    ['housing', undefined, 'no'],
    ['lss', undefined, 'no'],
    ['childInvestigation', 'no', 'no'],
    ['housing', 'yes', 'yes'],
    ['housing', 'unknown', 'unknown'],
  ])('in %s, said %s, is %s', (caseType, said, care) => {
    expect(careOfChild(someFacts({ caseType, ...(said && { careOfChild: said }) }))).toBe(care)
  })
})
