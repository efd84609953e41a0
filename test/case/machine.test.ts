import { type CaseEvent, decisionCaseMachine, type LibraryError, type Opening, record } from 'barnkonsekvens'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createActor, getInitialSnapshot, transition } from 'xstate'
import { alphabet, beginning, sequences } from './event-alphabet.js'
import {
  answered,
  decided,
  Filing,
  linked,
  opened,
  opening,
  proposed,
  registered,
  type Said,
  signed,
  signedCase,
} from './filing.js'

const day = '2026-11-02'

function actorAfter(events: readonly Said[]) {
  const filing = new Filing()
  const actor = createActor(decisionCaseMachine, { input: opening as Opening }).start()
  for (const [index, event] of events.entries()) {
    actor.send({ ...filing.sent(event, day), at: atMinute(index) } as unknown as CaseEvent)
  }
  return actor
}

const atMinute = (index: number): string => `${day}T10:${String(index).padStart(2, '0')}:00Z`

describe('a plain actor of the machine', () => {
  it('takes a rejection all the way once everything is in order', () => {
    const actor = actorAfter([opened, linked, ...registered, proposed(), ...answered, signed, decided()])
    expect(actor.getSnapshot().value).toEqual({ process: 'decided', assessment: 'signed' })
  })

  it('does not take a rejection before', () => {
    const actor = actorAfter([opened, linked, ...registered, proposed(), ...answered, decided()])
    expect(actor.getSnapshot().value).toEqual({ process: 'proposed', assessment: 'answering' })
  })

  it('goes where the file goes, whatever it is sent', () => {
    fc.assert(
      fc.property(sequences, (steps) => {
        const events = [...beginning, ...steps.map((step) => alphabet[step] as Said)]
        let { file } = new Filing()
        const actor = createActor(decisionCaseMachine, { input: opening as Opening }).start()
        events.forEach((event, index) => {
          const sent = { by: opening.by, ...event, at: atMinute(index) }
          const recorded = record(file, sent)
          if (recorded.ok) file = recorded.value.file
          actor.send(sent as unknown as CaseEvent)
        })
        expect(actor.getSnapshot().value).toEqual(file.state)
        expect(actor.getSnapshot().context.content).toEqual(file.content)
      }),
      { numRuns: 60 },
    )
  })

  it.each([{ ...signed, by: 'nobody' }, { type: 'decision.made' }, { type: 'constructor' }, { type: 'no.such.event' }])(
    'ignores what is malformed: %j',
    (event) => {
      const actor = actorAfter([opened, linked])
      const before = actor.getSnapshot()
      actor.send(event as never)
      expect(actor.getSnapshot()).toBe(before)
    },
  )

  it('is in error from the start when its opening is malformed, with a code and no text from the case', () => {
    const actor = createActor(decisionCaseMachine, { input: { ...opening, receivedOn: '2026-02-30' } as Opening })
    const { status, error } = actor.getSnapshot()
    expect([status, (error as LibraryError).name, (error as LibraryError).message]).toEqual([
      'error',
      'LibraryError',
      'input.invalid',
    ])
  })
})

describe('the machine behind a file', () => {
  it("takes the steps of XState's own pure transition", () => {
    const filing = new Filing()
    let snapshot = getInitialSnapshot(decisionCaseMachine, opening as Opening)
    for (const event of [opened, linked, ...registered, proposed(), ...answered, signed, decided()]) {
      filing.on(day, event)
      const recorded = filing.file.trail.at(-1)?.event as unknown as CaseEvent
      ;[snapshot] = transition(decisionCaseMachine, snapshot, recorded)
      expect(snapshot.value).toEqual(filing.file.state)
    }
  })

  it('cannot be talked into a decision by other guards: they are not the ones a file asks', () => {
    const open = decisionCaseMachine.provide({ guards: { isRecordable: () => true } })
    expect(open).not.toBe(decisionCaseMachine)
    const filing = new Filing().on(day, opened, linked, ...registered, proposed())
    expect(record(filing.file, filing.sent(decided(), day)).ok).toBe(false)
  })

  it('has an arrow for every event, and reaches every state', () => {
    const events = new Set(decisionCaseMachine.events as readonly string[])
    const all = alphabet.map((event) => event.type)
    expect([...events].sort()).toEqual([...new Set(all)].sort())
    const withdrawn = new Filing().on(day, { type: 'case.withdrawn', reason: 'Återkallad.' })
    expect(withdrawn.file.state.process).toBe('withdrawn')
    expect(withdrawn.blockers(day, linked)).toEqual(['event.notPossibleNow'])
    expect(signedCase().on(day, decided()).file.state.process).toBe('decided')
  })
})
