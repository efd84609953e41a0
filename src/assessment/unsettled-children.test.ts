import { describe, expect, it } from 'vitest'
import { aChild, someFacts } from '../../test/fixtures/matter.js'
import type { Facts } from '../facts/facts.schema.js'
import { situationOf } from '../facts/situation.js'
import { unsettledChildren } from './unsettled-children.js'

const told = (facts: Partial<Facts>) =>
  unsettledChildren(situationOf(someFacts({ children: [], ...facts }), '2026-11-02')).map(({ code, path }) => [
    code,
    path?.join('.'),
  ])
const unsettled = [['children.unsettled', 'facts.childrenLinked']]
const notRegistered = [['child.notRegistered', 'facts.children']]
const grown = aChild('V1', { birthDate: '2008-11-02' })

describe('who the children are', () => {
  it.each<[string, Partial<Facts>, unknown[]]>([
    ['open while nobody knows', { childrenLinked: 'unknown' }, unsettled],
    ['open while no attempt is told of', { childrenLinked: 'unknown', unknownAfter: [] }, unsettled],
    [
      'open while the attempts say nothing',
      { childrenLinked: 'unknown', unknownAfter: ['', '<p></p>', ' \u200b'] },
      unsettled,
    ],
    [
      'settled enough by one attempt that says something',
      { childrenLinked: 'unknown', unknownAfter: ['', 'Brev 3 maj.'] },
      [],
    ],
    ['open where there are some and none is registered', { childrenLinked: 'yes' }, notRegistered],
    [
      'not settled by attempts where there are some',
      { childrenLinked: 'yes', unknownAfter: ['Brev 3 maj.'] },
      notRegistered,
    ],
    ['settled by a child', { childrenLinked: 'unknown', children: [aChild('B1')] }, []],
    ['settled by a no', { childrenLinked: 'no', reason: 'Bor ensam.' }, []],
    ['settled where all have grown up', { children: [grown] }, []],
    [
      'open where all known have grown up and nobody knows of others',
      { childrenLinked: 'unknown', children: [grown] },
      unsettled,
    ],
    ['nothing to settle in a board item about groups', { caseType: 'boardItem' }, []],
    [
      'nothing to settle in a board item of which nobody knows',
      { caseType: 'boardItem', childrenLinked: 'unknown' },
      [],
    ],
  ])('is %s', (_, facts, issues) => {
    expect(told(facts)).toEqual(issues)
  })

  it('stands in the way of the decision', () => {
    const [issue] = unsettledChildren(situationOf(someFacts({ children: [] }), '2026-11-02'))
    expect(issue?.severity).toBe('blocking')
  })
})
