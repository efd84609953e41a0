/** Table C.2 of the method, rows ALN1–ALN6, typed by hand: every outcome with every answer about children. */
import { boras } from 'barnkonsekvens/policies'
import { describe, expect, it } from 'vitest'
import { ask, factsWith, told } from './requirement.js'

const policy = boras.forsorjningsenheten
const linked = factsWith(['indirect'])
const unknown = factsWith([], { childrenLinked: 'unknown' })
const no = factsWith([], { childrenLinked: 'no', reason: 'Den sökande bor ensam och har inga barn.' })
const none = { need: 'none', depth: undefined, gate: undefined, due: undefined }
const required = { need: 'required', depth: 'simple', due: 'decision' }

describe('Borås, Försörjningsenheten', () => {
  it.each([
    ['rejection', ['ALN1', 'NAT2'], 'block'],
    ['partialRejection', ['ALN4', 'NAT2'], 'block'],
    ['reduction', ['ALN4', 'NAT2'], 'block'],
    ['termination', ['ALN5', 'NAT2'], 'block'],
    ['dismissal', ['ALN5', 'NAT2'], 'owe'],
    ['discontinuation', ['ALN5', 'NAT2'], 'owe'],
    ['approval', ['NAT2'], 'owe'],
    ['interim', ['NAT2'], 'owe'],
  ])('with children, %s fires %s', (outcome, fired, gate) => {
    expect(told(ask({ policy, facts: linked, outcome }))).toEqual({ ...required, gate, fired })
  })

  it.each([
    ['rejection', ['ALN1', 'ALN2', 'NAT3'], 'block'],
    ['partialRejection', ['ALN4', 'NAT3'], 'block'],
    ['reduction', ['ALN4', 'NAT3'], 'block'],
    ['termination', ['ALN5', 'NAT3'], 'block'],
    ['dismissal', ['ALN5', 'NAT3'], 'owe'],
    ['discontinuation', ['ALN5', 'NAT3'], 'owe'],
    ['approval', ['NAT3'], 'owe'],
    ['interim', ['NAT3'], 'owe'],
  ])('while it is unknown whether there are children, %s fires %s', (outcome, fired, gate) => {
    expect(told(ask({ policy, facts: unknown, outcome }))).toEqual({ ...required, gate, fired })
  })

  it.each([
    ['rejection', ['ALN3', 'NAT4']],
    ['partialRejection', ['NAT4']],
    ['reduction', ['NAT4']],
    ['termination', ['NAT4']],
    ['dismissal', ['NAT4']],
    ['discontinuation', ['NAT4']],
    ['approval', ['NAT4']],
    ['interim', ['NAT4']],
  ])('without children, %s fires %s and asks nothing', (outcome, fired) => {
    expect(told(ask({ policy, facts: no, outcome }))).toEqual({ ...none, fired })
  })

  it("asks for the checklist's add-on for economic assistance in what it refuses", () => {
    expect(ask({ policy, facts: linked }).addOns).toEqual(['economicAssistance'])
    expect(ask({ policy, facts: linked, outcome: 'approval' }).addOns).toEqual([])
  })

  it('is in force from the day the board decided it', () => {
    expect(() => ask({ policy, facts: linked, on: '2022-05-16' })).toThrow(/^input\.invalid$/u)
    expect(told(ask({ policy, facts: linked, on: '2022-05-17' })).fired).toEqual(['ALN1', 'NAT2'])
  })
})
