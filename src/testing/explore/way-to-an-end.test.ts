import { describe, expect, it } from 'vitest'
import { withoutWayToAnEnd } from './way-to-an-end.js'

describe('withoutWayToAnEnd', () => {
  it.each([
    { that: 'finds none where every state leads to an end', leadsTo: [[1], [2], []], ended: [2], stuck: undefined },
    { that: 'finds the first state that leads nowhere', leadsTo: [[1, 2], [], []], ended: [2], stuck: 1 },
    { that: 'finds a circle that nothing leads out of', leadsTo: [[1, 3], [2], [1], []], ended: [3], stuck: 1 },
    { that: 'lets a circle be that has a way out', leadsTo: [[1], [2], [1, 3], []], ended: [3], stuck: undefined },
    { that: 'finds the beginning where there is no end', leadsTo: [[0]], ended: [], stuck: 0 },
    { that: 'lets a state be that was not looked at', leadsTo: [[1]], states: 2, ended: [], stuck: undefined },
  ])('$that', ({ leadsTo, states = leadsTo.length, ended, stuck }) => {
    expect(withoutWayToAnEnd(leadsTo, states, new Set(ended))).toBe(stuck)
  })
})
