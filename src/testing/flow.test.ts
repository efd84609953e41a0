import { describe, expect, it } from 'vitest'
import type { CaseFile } from '../case/case-file.js'
import type { TrailEntry } from '../trail/trail-entry.schema.js'
import type { Hand } from '../words/hand.schema.js'
import { aChild, aHand, anOpening } from './builders.js'
import { ticking } from './clock.js'
import { given } from './flow.js'
import { eventsOf } from './matter-events.js'
import { matters } from './matters.js'

const matter = matters.housing
const { told, assessed, decided } = eventsOf(matter)
const secret = 'Hemlig text om barnet på Storgatan'

const handOf = (event: TrailEntry['event']): Hand => event?.by as Hand

/** The message of what is thrown; fails where nothing is. */
function messageOf(expectation: () => unknown): string {
  try {
    expectation()
  } catch (error) {
    return (error as Error).message
  }
  throw new Error('nothing was thrown')
}

describe('given', () => {
  it('opens the case of a matter, each event a minute after the last and by a caseworker', () => {
    const { file } = given(told, { matter })
    expect(file.content.opened.matter).toBe(matter.opening.matter)
    expect(file.trail.map(({ event }) => [event?.at, handOf(event).role]).slice(1)).toEqual([
      ['2026-10-19T07:01:00.000Z', 'caseworker'],
      ['2026-10-19T07:02:00.000Z', 'caseworker'],
      ['2026-10-19T07:03:00.000Z', 'caseworker'],
    ])
  })

  it('keeps the time and the hand that an event has, and goes on from there', () => {
    const own = { at: '2026-10-22T08:00:00+02:00', by: aHand('manager') }
    const { file } = given([
      { type: 'investigation.opened', ...own },
      { type: 'children.screened', childrenLinked: 'yes' },
    ])
    expect(file.trail[1]?.event).toMatchObject(own)
    expect(file.trail[2]?.event?.at).toBe('2026-10-22T06:01:00.000Z')
  })

  it('takes a clock and a hand of the test', () => {
    const clock = ticking('2026-10-21T10:00:00Z')
    const by = aHand('decisionMaker')
    const { file } = given(told.slice(0, 2), { matter, clock, by })
    expect(file.trail.slice(1).map(({ event }) => [event?.at, handOf(event).id])).toEqual([
      ['2026-10-21T10:00:00.000Z', by.id],
      ['2026-10-21T10:01:00.000Z', by.id],
    ])
  })

  it('makes the same trail every time, with another salt in each entry', () => {
    const [one, other] = [given(told, { matter }).file, given(told, { matter }).file]
    expect(one.head).toBe(other.head)
    expect(new Set(one.trail.map(({ salt }) => salt)).size).toBe(one.trail.length)
  })

  it('goes on from a live file, and says of another that it is none', () => {
    const { file } = given(told, { matter })
    expect(given(file).when(decided).thenRefused('assessment.missing').file).toBe(file)
    const stored = JSON.parse(JSON.stringify(file)) as CaseFile
    given(stored).when(decided).thenRefusedOnlyFor('file.notLive')
  })

  it('throws which event was refused and why, where one of them is', () => {
    const message = messageOf(() => given([...told, ...told.slice(2)], { matter }))
    expect(message.split('\n')[0]).toBe('given: event 4 of 4 (child.registered) was refused.')
    expect(message).toContain('child.alreadyRegistered (blocking): ')
  })

  it('throws why a case was not opened', () => {
    const message = messageOf(() => given([], { matter: { ...matter, opening: anOpening({ matter: '' }) } }))
    expect(message).toContain('given: the case was not opened.\n  - ')
  })
})

describe('thenRecorded', () => {
  it('gives the file after the event, and lets the test look at it', () => {
    const seen: unknown[] = []
    const after = given(told.slice(0, 1), { matter })
      .when({ type: 'children.screened', childrenLinked: 'yes' })
      .thenRecorded((file, entry) => seen.push(file.state.assessment, entry.seq))
      .when({ type: 'child.registered', child: aChild() })
      .thenRecorded()
    expect(seen).toEqual(['screened', 2])
    expect(after.file.content.children).toHaveLength(1)
  })

  it('passes on what the check throws', () => {
    const when = given([], { matter }).when({ type: 'investigation.opened' })
    expect(() => when.thenRecorded(() => expect(1).toBe(2))).toThrow('expected 1 to be 2')
  })

  it('throws what stood in the way, with what mends it', () => {
    const message = messageOf(() => given(told, { matter }).when(decided).thenRecorded())
    expect(message.split('\n')[0]).toBe('decision.made: expected to be recorded, but it was refused.')
    expect(message).toMatch(/\n {2}- assessment\.missing \(blocking\): .+\. .+\./)
  })

  it('dates a decision that has no time on its own day, and no earlier', () => {
    const { file } = given([...told, ...assessed], { matter })
      .when(decided)
      .thenRecorded()
    expect(file.trail.at(-1)?.event?.at).toBe('2026-11-02T09:00:00.000Z')
    given([...told, ...assessed], { matter })
      .when({ ...decided, at: '2026-11-01T09:00:00Z' })
      .thenRefused('event.outOfTime')
  })
})

describe('thenRefused', () => {
  const noReason = { ...decided, by: aHand('caseworker'), decision: { ...matter.decision, by: undefined, on: 'soon' } }

  it('passes where every code named is among those that block, and changes nothing', () => {
    const before = given(told.slice(0, 1), { matter })
    const after = before
      .when(decided)
      .thenRefused('assessment.missing')
      .when(decided)
      .thenRefused('children.notScreened')
    expect(after.file).toBe(before.file)
    before.when(decided).thenRefused()
    before.when(noReason).thenRefused('event.malformed')
  })

  it('throws where one of them is not, or the event was recorded', () => {
    const message = messageOf(() =>
      given(told, { matter }).when(decided).thenRefused('assessment.missing', 'role.sameHand'),
    )
    expect(message.split('\n')[0]).toBe(
      'decision.made: expected to be refused for assessment.missing, role.sameHand, but it was refused for assessment.missing.',
    )
    const recorded = messageOf(() =>
      given([...told, ...assessed], { matter })
        .when(decided)
        .thenRefused(),
    )
    expect(recorded.split('\n')[0]).toBe('decision.made: expected to be refused, but it was recorded.')
  })

  it('is not content with a warning', () => {
    const approval = { ...decided, decision: { ...(decided.decision as object), outcome: 'approval' } }
    const when = given(told, { matter }).when(approval)
    expect(messageOf(() => when.thenRefused('assessment.missing'))).toContain(
      'but it was recorded.\n  - assessment.missing (warning): ',
    )
    when.thenRecorded()
    const bySystem = given(told, { matter }).when({ ...approval, by: aHand('system') })
    bySystem.thenRefusedOnlyFor('role.notAuthorised')
    expect(() => bySystem.thenRefused('assessment.missing')).toThrow('but it was refused for role.notAuthorised.')
  })
})

describe('thenRefusedOnlyFor', () => {
  const early = given(told.slice(0, 1), { matter }).when(decided)

  it('passes for these codes and no other', () => {
    early.thenRefusedOnlyFor('children.notScreened', 'children.unsettled', 'assessment.missing')
  })

  it('throws where there are more, or fewer', () => {
    expect(messageOf(() => early.thenRefusedOnlyFor('assessment.missing'))).toMatch(
      /^decision\.made: expected to be refused only for assessment\.missing, but it was refused for .*children\.notScreened/,
    )
    expect(() => early.thenRefusedOnlyFor('assessment.missing', 'children.notScreened', 'role.sameHand')).toThrow()
  })
})

describe('what a failing test tells', () => {
  it('is nothing that was written in a case', () => {
    const screening = { type: 'children.screened', childrenLinked: 'no', reason: secret }
    const strange = { type: secret, [secret]: secret }
    const flow = given(told, { matter })
    const messages = [
      messageOf(() => flow.when(screening).thenRecorded()),
      messageOf(() => flow.when(strange).thenRecorded()),
      messageOf(() => given([strange], { matter })),
      messageOf(() =>
        flow.when({ type: 'child.registered', child: { ...aChild(), reason: secret, [secret]: 1 } }).thenRecorded(),
      ),
    ]
    expect(messages.filter((message) => message.includes('Hemlig'))).toEqual([])
    expect(messages[1]).toContain('an unknown event: expected to be recorded')
  })
})
