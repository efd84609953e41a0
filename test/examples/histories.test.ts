import { type Policy, replay, verifyTrail } from 'barnkonsekvens'
import { duties } from 'barnkonsekvens/law'
import { policies } from 'barnkonsekvens/policies'
import { describe, expect, it } from 'vitest'
import { type History, type HistoryDuty, histories, runHistory } from '../../examples/history.js'
import { eventTypes } from '../../src/words/data/event-types.js'
import { identityNumberPaths } from '../../src/words/identity-number.js'

const sent = histories.flatMap(({ steps }) => steps)

it('every built-in policy has exactly two, under its own name', () => {
  const told = histories.map(({ policy }) => policy)
  expect(told.toSorted()).toEqual(
    Object.keys(policies)
      .flatMap((id) => [id, id])
      .sort(),
  )
})

it('every event is accepted in some history', () => {
  const taken = new Set(sent.filter((step) => step.accepted).map(({ event }) => event.type))
  expect(eventTypes.filter((type) => type !== 'case.opened' && !taken.has(type))).toEqual([])
})

it('each history shows a refusal, and each step says either what refuses it or that it is taken', () => {
  for (const { steps } of histories) {
    expect(steps.some(({ refused }) => refused !== undefined)).toBe(true)
    expect(steps.every((step) => (step.accepted === true) !== (step.refused ?? []).length > 0)).toBe(true)
  }
})

it.each(histories.map((history) => [history.name, history]))(
  '%s holds nothing that looks like an identity number',
  (_, history) => {
    const text = JSON.stringify(history)
    expect(text).not.toMatch(/(?<!\d)(?:\d{2})?\d{6}[-+ ]?\d{4}(?!\d)/)
    expect(identityNumberPaths(history)).toEqual([])
  },
)

describe.each(histories.map((history) => [history.name, history] as const))('the history %s', (_, history) => {
  const { file, taken } = runHistory(history)

  it('goes as it is told, event by event', () => {
    const codes = taken.map(({ step, blocking }) => [step.says, [...new Set(blocking.map(({ code }) => code))]])
    expect(codes).toEqual(history.steps.map(({ says, refused = [] }) => [says, refused]))
  })

  it('ends as it is told, with what is owed', () => {
    const { on, ...end } = history.end
    const owed = duties(file, { on }).map(told)
    expect({ state: file.state, duties: owed, trailEntries: file.trail.length }).toEqual(end)
  })

  it('leaves a trail that verifies, and is replayed to the same file', () => {
    const stored = JSON.parse(JSON.stringify(file.trail))
    expect(verifyTrail(stored)).toEqual({ ok: true, erased: [] })
    const replayed = replay(stored, { policies: judgedBy(history) })
    expect(replayed.ok && replayed.value).toEqual(file)
  })
})

/** A duty as a history tells it. */
function told({ kind, childRef, measure, recipient, dueOn, status }: HistoryDuty): HistoryDuty {
  return {
    kind,
    ...(childRef !== undefined && { childRef }),
    ...(measure !== undefined && { measure }),
    ...(recipient !== undefined && { recipient }),
    dueOn,
    status,
  }
}

/** The policies of a history: the one it is opened under, and those put in its place. */
function judgedBy({ policy, steps }: History): readonly Policy[] {
  const later = steps.flatMap(({ event }) => (event.type === 'policy.replaced' ? (event.policy as Policy) : []))
  return [policies[policy], ...later]
}
