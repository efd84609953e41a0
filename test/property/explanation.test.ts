import { type CaseFile, checkDecision, type Facts, record, replay, verifyTrail, whyNot } from 'barnkonsekvens'
import { boras } from 'barnkonsekvens/policies'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { alphabet, beginning, sequences } from '../case/event-alphabet.js'
import { Filing, rejection, type Said } from '../case/filing.js'

const policy = boras.forsorjningsenheten
const day = '2026-11-02'
/** Fixed where a test also counts how often it met what it is about, so that it cannot pass by meeting none. */
const seed = 20261125

/** The facts a file amounts to, worked out here from its trail alone, so that the library's own way is not its oracle. */
function factsFrom({ trail }: CaseFile): Facts {
  const children = new Map<string, unknown>()
  let screening = {}
  for (const { event } of trail) {
    const { type, at, by, ...payload } = event as Record<string, unknown> & { type: string }
    if (type === 'children.screened') screening = payload
    if (type === 'child.registered') children.set((payload.child as { childRef: string }).childRef, payload.child)
    if (type === 'child.corrected') children.set(String(payload.childRef), payload.child)
    if (type === 'child.left') children.delete(String(payload.childRef))
  }
  const known = { caseType: 'economicAssistance', unit: 'forsorjningsenheten', childrenLinked: 'unknown' }
  return { ...known, ...screening, children: [...children.values()], openedOn: '2026-10-19' } as Facts
}

type Look = (filing: Filing, event: Said) => void

/** Walks a sequence from a beginning; what is refused is skipped, as a caseworker would go on. */
function walk(filing: Filing, steps: readonly number[], visit: Look, after: Look = () => undefined): void {
  for (const step of steps) {
    const event = alphabet[step] as Said
    visit(filing, event)
    try {
      filing.on(day, event)
    } catch {
      continue // Refused: the visit has looked at why.
    }
    after(filing, event)
  }
}

const begun = () => new Filing().on(day, ...beginning)
const ready = () => begun().on(day, { type: 'assessment.signed', decision: rejection })
const starts = fc.nat(2).map((late) => [() => new Filing(), begun, ready][late]?.() ?? new Filing())

describe('in every file that events can reach', () => {
  it('an event is accepted exactly when nothing that is said of it is blocking', () => {
    fc.assert(
      fc.property(starts, sequences, (start, steps) => {
        walk(start, steps, (filing, next) => {
          const event = filing.sent(next, `${day}`)
          const isBlocked = whyNot(filing.file, event).some((issue) => issue.severity === 'blocking')
          expect(record(filing.file, event).ok).toBe(!isBlocked)
        })
      }),
      { numRuns: 150 },
    )
  })

  it('what is said of a decision is what checkDecision says over the same facts, and its order', () => {
    const order = new Set(['event.notPossibleNow', 'event.outOfTime', 'children.notScreened'])
    let decisions = 0
    fc.assert(
      fc.property(starts, sequences, (start, steps) => {
        walk(start, steps, (filing, next) => {
          if (next.type !== 'decision.made') return
          decisions += 1
          const { by, decision } = filing.sent(next, day) as never
          const { signed, assessment } = filing.file.content
          const hasAnswers = filing.file.trail.some(({ event }) => event?.type === 'assessment.answered')
          const verdict = checkDecision({
            policy,
            facts: factsFrom(filing.file),
            decision: { ...(decision as object), by } as never,
            ...(hasAnswers && { assessment: signed ?? assessment }),
          })
          const said = whyNot(filing.file, filing.sent(next, day)).filter((issue) => !order.has(issue.code))
          expect(said).toEqual(verdict.issues)
        })
      }),
      { numRuns: 300, seed },
    )
    expect(decisions).toBeGreaterThan(300)
  })

  it('no rejection is decided while a child may be concerned and no signed assessment names every child who counts', () => {
    const negative = ['rejection', 'partialRejection', 'termination']
    let rejections = 0
    fc.assert(
      fc.property(starts, sequences, (start, steps) => {
        walk(
          start,
          steps,
          () => undefined,
          ({ file }, { type }) => {
            const { decision, signed } = file.content
            if (type !== 'decision.made' || !negative.includes(decision?.outcome ?? '')) return
            const facts = factsFrom(file)
            const counting = facts.children.filter((child) => child.childRef !== 'B3')
            if (counting.length === 0 && facts.childrenLinked !== 'unknown') return
            rejections += 1
            const named = signed?.signed.basis.children.map((child) => child.childRef)
            expect(named).toEqual(expect.arrayContaining(counting.map((child) => child.childRef)))
          },
        )
      }),
      { numRuns: 300, seed },
    )
    expect(rejections).toBeGreaterThan(10)
  })

  it('the trail verifies, and replays to the same file', () => {
    fc.assert(
      fc.property(starts, sequences, (start, steps) => {
        walk(start, steps, () => undefined)
        const stored = JSON.parse(JSON.stringify(start.file.trail))
        expect(verifyTrail(stored)).toEqual({ ok: true, erased: [] })
        const replayed = replay(stored, { policies: [policy] })
        expect(replayed.ok && replayed.value).toEqual(start.file)
      }),
      { numRuns: 60 },
    )
  })
})
