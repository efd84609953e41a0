import { type CaseEvent, decisionCaseMachine, type Opening, openCase } from 'barnkonsekvens'
import { openQuestion } from 'barnkonsekvens/law'
import { itemText, partText } from 'barnkonsekvens/text'
import { describe, expect, it } from 'vitest'
import { createActor } from 'xstate'
import { caseworker, opening } from '../case/filing.js'
import { entries, entryNamed, file } from './entries.js'
import { hostileValues, reservedTypes } from './hostile.js'
import { called } from './judge.js'
import { timeLarge } from './large.js'
import { prototypeChanges, prototypesNow } from './prototypes.js'
import { generatedRun, some } from './runs.js'

const at = '2026-11-02T12:00:00Z'

describe('whatever a function is given', () => {
  it('it answers as it promises, no exception is of another kind, and no prototype is changed', () => {
    const { inputs, faults, prototypeChanges: changes, hits, refused } = generatedRun(4000, 20_261_125)
    expect(some(faults)).toEqual([])
    expect(some(hits)).toEqual([])
    expect([inputs, changes]).toEqual([4000, 0])
    expect(refused).toBeGreaterThan(2000)
  }, 60_000)

  it('it answers every hostile value in place of each argument', () => {
    const before = prototypesNow()
    const faults = entries.flatMap((entry) => {
      const right = entry.right[0] ?? []
      return right.flatMap((_, index) =>
        hostileValues.flatMap(([name, make]) => {
          const { fault } = called(entry, right.with(index, make()))
          return fault === undefined ? [] : [`${entry.name} ${index} ${name}: ${fault}`]
        }),
      )
    })
    expect(some(faults)).toEqual([])
    expect(prototypeChanges(before)).toEqual([])
  }, 120_000)

  it('it answers what is as large as a host should let through', () => {
    const chosen = ['checkDecision', 'openCase', 'verifyTrail'].map(entryNamed)
    const faults = timeLarge(chosen, 1).flatMap(({ seen, what }) => (seen.fault === undefined ? [] : [what]))
    expect(faults).toEqual([])
  }, 60_000)

  it('it answers the same from the same seed', () => {
    const counted = [1, 2].map(() => {
      const { slowest: _, ...counts } = generatedRun(300, 7)
      return counts
    })
    expect(counted[0]).toEqual(counted[1])
  })

  it('an opening that answers otherwise when it is read again is opened as it was read first', () => {
    let reads = 0
    const caseId = { enumerable: true, get: () => (reads++ === 0 ? 'A-1' : 7) }
    const opened = openCase(Object.defineProperty({ ...opening }, 'caseId', caseId))
    expect(opened.ok && opened.value.file.caseId).toBe('A-1')
    expect(reads).toBe(1)
  })

  it('a look-up answers undefined to what it does not know', () => {
    for (const [, make] of hostileValues) {
      for (const look of [openQuestion, itemText, partText] as ((id: never, locale: never) => unknown)[]) {
        expect(look(make() as never, 'sv' as never)).toBeUndefined()
      }
      expect([itemText('fu.date', make() as never), partText('followUp', make() as never)]).toEqual([
        undefined,
        undefined,
      ])
    }
  })
})

describe('an event of a reserved type', () => {
  it('is one of forty at the least', () => {
    expect(new Set(reservedTypes).size).toBeGreaterThanOrEqual(40)
  })

  it.each(reservedTypes.map((type) => [type]))('%j is refused by a file, which is as it was', (type) => {
    const before = JSON.stringify(file)
    const seen = called(entryNamed('record'), [file, { type, at, by: caseworker }, {}])
    expect([seen.outcome, seen.fault, [...new Set(seen.codes)]]).toEqual(['refused', undefined, ['event.malformed']])
    expect(JSON.stringify(file)).toBe(before)
  })

  it.each(reservedTypes.map((type) => [type]))('%j leads a plain actor nowhere; at most XState stops it', (type) => {
    const actor = createActor(decisionCaseMachine, { input: opening as Opening }).start()
    actor.subscribe({ error: () => undefined })
    const { value, context } = actor.getSnapshot()
    actor.send({ type, at, by: caseworker } as unknown as CaseEvent)
    const after = actor.getSnapshot()
    expect([after.value, after.context]).toEqual([value, context])
    expect(after.status).not.toBe('done')
  })
})
