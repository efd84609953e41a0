import {
  type CaseFile,
  checkDecision,
  checkpoint,
  decisionCaseMachine,
  explain,
  LibraryError,
  record,
  replay,
  verifyTrail,
  whyNot,
} from 'barnkonsekvens'
import { boras } from 'barnkonsekvens/policies'
import { describe, expect, it } from 'vitest'
import { createActor } from 'xstate'
import { factsOf } from '../../src/case/facts-of.js'
import {
  caseworker,
  children,
  codesOf,
  decisionMaker,
  linked,
  opening,
  proposedCase,
  rejection,
  signedCase,
} from '../case/filing.js'
import { historyNamed, historyNames, policiesFor } from './history.js'
import { type Event, rechained, type Trail } from './rechain.js'

const at = '2026-11-02T12:00:00Z'
const refused = { type: 'decision.made', at, by: decisionMaker, decision: rejection } as const
const opened = { type: 'investigation.opened', at, by: caseworker } as const
const weak = decisionCaseMachine.provide({ guards: { isRecordable: () => true } })

/** An actor without its guard, in which a rejection was decided with nothing done. */
function decidedUnguarded() {
  const actor = createActor(weak, { input: opening }).start()
  actor.send(opened)
  actor.send(refused)
  return actor
}

/** What somebody would hand in as a file: the snapshot's parts, laid out as a file is. */
function likeAFile(actor: ReturnType<typeof decidedUnguarded>): CaseFile {
  const { value, context } = actor.getSnapshot()
  const { trail, head, policy, caseId } = proposedCase().file
  return { caseId, policy, state: value as CaseFile['state'], content: context.content, trail, head }
}

const codeOf = (run: () => unknown): string => {
  try {
    run()
    return 'nothing thrown'
  } catch (error) {
    return error instanceof LibraryError ? error.code : String(error)
  }
}

/** Everything that takes a file refuses it. */
function expectNotLive(file: unknown): void {
  const given = file as CaseFile
  const asked = record(given, refused)
  expect(asked.ok).toBe(false)
  expect(asked.ok ? [] : codesOf(asked.issues)).toEqual(['file.notLive'])
  expect(codesOf(whyNot(given, refused))).toEqual(['file.notLive'])
  expect(codeOf(() => explain(given, { on: '2026-11-02' }))).toBe('file.notLive')
}

describe('an actor whose guard was taken away', () => {
  it('decides what it is told: the machine is for reading, and provide is outside the promise', () => {
    expect(decidedUnguarded().getSnapshot().value).toEqual({ process: 'decided', assessment: 'unscreened' })
  })

  it('cannot sign: what is signed is judged again where it is kept', () => {
    const actor = createActor(weak, { input: opening })
    actor.subscribe({ error: () => undefined })
    actor.start()
    for (const event of [
      opened,
      { ...linked, at, by: caseworker },
      { type: 'child.registered', at, by: caseworker, child: children[0] },
    ])
      actor.send(event as typeof opened)
    actor.send({ type: 'assessment.signed', at, by: caseworker, decision: rejection })
    expect(actor.getSnapshot().context.content.signed).toBe(null)
  })

  it.each(['its snapshot', 'its persisted snapshot', 'its context', 'its content', 'itself', 'a file made of it'])(
    'gives nothing that can be gone on with: not %s',
    (what) => {
      const actor = decidedUnguarded()
      const given = {
        'its snapshot': actor.getSnapshot(),
        'its persisted snapshot': actor.getPersistedSnapshot(),
        'its context': actor.getSnapshot().context,
        'its content': actor.getSnapshot().context.content,
        itself: actor,
        'a file made of it': likeAFile(actor),
      }[what]
      expectNotLive(given)
    },
  )

  it('changes no answer of checkDecision: its content is judged as any other', () => {
    const { content } = decidedUnguarded().getSnapshot().context
    const verdict = checkDecision({
      policy: boras.forsorjningsenheten,
      facts: factsOf(content, rejection.on),
      assessment: content.assessment,
      decision: { ...rejection, by: decisionMaker },
    })
    expect(verdict.allowed).toBe(false)
    expect(codesOf(verdict.issues)).toContain('assessment.missing')
    const given = { ...content, policy: boras.forsorjningsenheten, decision: content.decision } as never
    expect(codesOf(checkDecision(given).issues)).toContain('input.invalid')
  })

  it('leaves no trail that is replayed: what it let through is refused there', () => {
    const trail = trailOf([opened, refused])
    expect(verifyTrail(trail).ok).toBe(true)
    const replayed = replay(trail, { policies: [boras.forsorjningsenheten] })
    expect(replayed.ok ? [] : replayed.issues[0]?.params).toEqual({ seq: 2, reason: 'refused' })
  })

  it('has not touched the machine that was exported', () => {
    const actor = createActor(decisionCaseMachine, { input: opening }).start()
    actor.send(opened)
    actor.send(refused)
    expect(actor.getSnapshot().value).toEqual({ process: 'investigating', assessment: 'unscreened' })
  })
})

/** A trail with right hashes, of the opening of the household's case and events that nobody judged. */
function trailOf(events: readonly object[]): Trail {
  const [first, second] = proposedCase().file.trail as Trail
  const unjudged = events.map((event) => ({ ...second, event: event as Event, recordedAt: at }))
  return rechained([first, ...unjudged] as Trail)
}

describe('a snapshot that says decided', () => {
  const decided = { process: 'decided', assessment: 'signed' } as const
  const snapshotOf = (value: unknown) => ({
    ...createActor(decisionCaseMachine, { input: opening }).getPersistedSnapshot(),
    value,
  })

  it('is restored by XState without a word, and is no file for all that', () => {
    const actor = createActor(decisionCaseMachine, { input: opening, snapshot: snapshotOf(decided) as never }).start()
    expect(actor.getSnapshot().value).toEqual(decided)
    expectNotLive(actor.getSnapshot())
    expectNotLive({ ...signedCase().file, state: actor.getSnapshot().value })
  })

  it('is not taken by replay as a trail', () => {
    for (const given of [snapshotOf(decided), [snapshotOf(decided)], { ...signedCase().file, state: decided }])
      expect(replay(given as never, { policies: [boras.forsorjningsenheten] }).ok).toBe(false)
  })
})

describe('a copy of a live file', () => {
  const { file } = signedCase()

  it.each([
    ['a spread copy', { ...file }],
    ['one that was stored and read', JSON.parse(JSON.stringify(file))],
    ['a structured clone', structuredClone(file)],
    ['one that inherits from it', Object.create(file)],
    ['a proxy of it', new Proxy(file, {})],
    ['one with another state', { ...file, state: { process: 'decided', assessment: 'signed' } }],
    ['one with a document put in', { ...file, content: { ...file.content, document: { kind: 'document' } } }],
    ['nothing', null],
    ['a text', 'file'],
  ])('is not live: %s', (_, copy) => expectNotLive(copy))
})

describe.each(historyNames)('the file of the history %s', (name) => {
  const history = historyNamed(name)
  const live = replay(history.trail, { policies: policiesFor(history) })
  if (!live.ok) throw new Error(name)
  const file = live.value

  it('cannot be changed at any depth', () => {
    const holders = holdersIn(file)
    expect(holders.length).toBeGreaterThan(20)
    expect(holders.filter((holder) => !Object.isFrozen(holder))).toEqual([])
  })

  it('says the same after everything in it was tried to be made to lie', () => {
    const before = JSON.stringify(explain(file, { on: history.on }))
    for (const holder of holdersIn(file)) {
      const tries: readonly (() => unknown)[] = [
        () => Object.setPrototypeOf(holder, { filter: () => [], some: () => false, every: () => true }),
        () => Object.defineProperty(holder, 'filter', { value: () => [] }),
        () => Object.defineProperty(holder, Symbol.iterator, { value: () => [][Symbol.iterator]() }),
        () => Object.assign(holder, { outcome: 'approval', childrenLinked: 'no', ended: false, length: 0 }),
        () => Array.isArray(holder) && holder.push({ type: 'assessment.signed' }),
      ]
      for (const attempt of tries) swallow(attempt)
    }
    expect(JSON.stringify(explain(file, { on: history.on }))).toBe(before)
    expect(checkpoint(file).head).toBe(history.expected.head)
    expect(verifyTrail(file.trail, { checkpoint: checkpoint(file) }).ok).toBe(true)
  })
})

function swallow(attempt: () => unknown): void {
  try {
    attempt()
  } catch {
    // A frozen object refuses: that is what is tested.
  }
}

/** Every object and array in a value, itself among them. */
function holdersIn(value: unknown): readonly object[] {
  if (typeof value !== 'object' || value === null) return []
  return [value, ...Object.values(value).flatMap(holdersIn)]
}
