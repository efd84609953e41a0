import { eraseContent, replay, verifyTrail } from 'barnkonsekvens'
import { describe, expect, it } from 'vitest'
import { checkpointOf, tryAnew, tryEdits, tryImpossible, tryPossible } from './forge.js'
import { type History, historyNamed, historyNames, policiesFor } from './history.js'
import { impossible } from './impossible.js'
import { possible } from './possible.js'
import { rechained, type Trail } from './rechain.js'
import { unjudged } from './unjudged.js'

const histories = historyNames.map(historyNamed)
/** The history after one, around: another case, to take entries from. */
const nextTo = (index: number): History => histories[(index + 1) % histories.length] as History

// A part of all there are, another part of each history: `npm run forgeries` tries every one.
describe.each(histories.map((history, index) => [history.name, history, index] as const))(
  'the history %s',
  (_, history, index) => {
    it('shows each edit of one place against a checkpoint, and all but a cut without one', () => {
      const { tried, wrong } = tryEdits(history, nextTo(index), { every: 12, from: index })
      expect(wrong).toEqual([])
      expect(tried).toBeGreaterThan(30)
    })

    it('is refused when replayed as it cannot have been, however right its hashes are', () => {
      const { tried, wrong } = tryImpossible(history, { every: 8, from: index })
      expect(wrong).toEqual([])
      expect(tried).toBeGreaterThan(2)
    })

    it('is replayed as it could have been: what is on the list, a trail alone cannot show', () => {
      const { tried, wrong } = tryPossible(history, { every: 9, from: index })
      expect(wrong).toEqual([])
      expect(tried).toBeGreaterThan(0)
    })

    it('is refused where one place was changed and its hashes made right, but for what is not judged', () => {
      expect(tryAnew(history, { every: 120, from: index }).wrong).toEqual([])
    })
  },
)

describe('the lists of forgeries', () => {
  it.each(impossible.map((family) => [family.forges, family] as const))('forge %s in some history', (_, { of }) => {
    expect(histories.some(({ trail }) => of(trail).length > 0)).toBe(true)
  })

  it.each(possible.map((family) => [family.forges, family] as const))(
    'say why it cannot be seen, and forge %s in some history',
    (_, { why, of }) => {
      expect(why).toMatch(/^[A-Z].+\.$/)
      expect(histories.some(({ trail }) => of(trail).length > 0)).toBe(true)
    },
  )

  it('forge: no trail of theirs is the true one', () => {
    for (const { trail } of histories) {
      const same = [...impossible, ...possible].filter(({ of }) =>
        of(trail).some((forged) => JSON.stringify(forged) === JSON.stringify(trail)),
      )
      expect(same.map(({ forges }) => forges)).toEqual([])
    }
  })

  it('hold no place as not judged that decides who may, what was decided, or by which rules', () => {
    const judged = [
      'event.type',
      'event.by.role',
      'event.decision.outcome',
      'event.decision.forum',
      'event.child.affected',
      'event.child.living',
    ]
    const places = [
      ...judged,
      'policyVersion',
      'event.policy.id',
      'event.policy.version',
      'event.childrenLinked',
      'event.caseType',
      'event.document.kind',
    ]
    expect(places.filter((place) => unjudged.some(({ places: these }) => these.test(place)))).toEqual([])
  })
})

describe('what a history chained anew cannot hide', () => {
  it.each(histories.map((history, index) => [history.name, history, nextTo(index)] as const))(
    'is seen against the checkpoint of %s: another whole history under its name',
    (_, history, other) => {
      const forged = underTheName(String(history.trail[0]?.event?.caseId), other.trail)
      expect(verifyTrail(forged)).toEqual({ ok: true, erased: [] })
      expect(replay(forged, { policies: policiesFor(other) }).ok).toBe(true)
      expect(verifyTrail(forged, { checkpoint: checkpointOf(history) })).toMatchObject({
        ok: false,
        reason: 'checkpoint',
      })
    },
  )

  it('is what came before a checkpoint; what was recorded after it, the next one shows', () => {
    for (const history of histories) {
      const early = checkpointOf({ trail: history.trail.slice(0, -1) })
      const cut = history.trail.slice(0, -1)
      expect(verifyTrail(cut, { checkpoint: early }).ok).toBe(true)
      expect(verifyTrail(history.trail, { checkpoint: early }).ok).toBe(true)
      expect(verifyTrail(cut, { checkpoint: checkpointOf(history) }).ok).toBe(false)
    }
  })

  it('is what it lost: content that was erased is named, and the trail is not gone on with', () => {
    for (const history of histories) {
      const seq = history.trail.length - 1
      const erased = eraseContent(history.trail, [seq])
      expect(verifyTrail(erased, { checkpoint: checkpointOf(history) })).toEqual({ ok: true, erased: [seq] })
      const replayed = replay(erased, { policies: policiesFor(history) })
      expect(replayed.ok ? undefined : replayed.issues[0]?.params).toEqual({ seq, reason: 'erased' })
    }
  })
})

function underTheName(caseId: string, trail: Trail): Trail {
  return rechained(
    trail.map((entry, seq) =>
      seq === 0 ? { ...entry, event: { ...entry.event, type: 'case.opened', caseId } } : entry,
    ),
  )
}
