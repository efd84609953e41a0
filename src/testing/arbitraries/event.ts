import type { Arbitrary } from 'fast-check'
import type { CaseEvent } from '../../case/case-event.schema.js'
import type { CaseFile } from '../../case/case-file.js'
import { liveContext } from '../../case/reading.js'
import { dayOf } from '../../kernel/calendar-day.js'
import { deepFreeze } from '../../kernel/deep-freeze.js'
import { eventTypes } from '../../words/data/event-types.js'
import { aHand } from '../builders.js'
import { minutesAfter } from '../clock.js'
import type { FastCheck } from './fast-check.js'
import { anyLetters, type Here, type Letter, type Said } from './letters.js'

/** Whole days that pass before an event: mostly none, at times so many that what is owed is overdue. */
const pauses = [0, 0, 0, 0, 0, 0, 0, 0, 1, 31, 150] as const

const minutesADay = 24 * 60

/** What may happen next, and after how many days; an integration does it now and then. */
export interface Move {
  readonly letter: Letter
  readonly pause: number
  readonly isBySystem: boolean
}

/** Any event of any type, wherever it comes to. */
export function anyMove(fc: FastCheck): Arbitrary<Move> {
  const letters = anyLetters(fc)
  const each = eventTypes.filter((type) => type !== 'case.opened').map((type): Arbitrary<Letter> => letters[type])
  return fc.record({
    letter: fc.oneof(...each),
    pause: fc.constantFrom(...pauses),
    isBySystem: fc.nat(15).map((one) => one === 15),
  })
}

/** Where a file is a while after its last event: a minute, and so many days. */
export function hereIn(file: CaseFile, pause: number): Here & { readonly at: string } {
  const at = minutesAfter(file.content.lastAt, 1 + pause * minutesADay)
  return { file, policies: liveContext(file).policies, on: dayOf(at), at }
}

/** An event as it is sent: by a caseworker where it is not another's, a minute after the last where no time is given. */
export function eventAt(
  { file, at = minutesAfter(file.content.lastAt, 1) }: Here & { readonly at?: string },
  said: Said,
): CaseEvent {
  return deepFreeze({ by: aHand('caseworker'), at, ...said } as CaseEvent)
}

/** The event that a move comes to in a file. */
export function eventOf({ letter, pause, isBySystem }: Move, file: CaseFile): CaseEvent {
  const here = hereIn(file, pause)
  return eventAt(here, { ...letter(here), ...(isBySystem && { by: aHand('system') }) })
}

/** An event that may be sent in a file now, right or wrong: of every type, about the children and duties it has. */
export function anyEvent(fc: FastCheck, file: CaseFile): Arbitrary<CaseEvent> {
  return anyMove(fc).map((move) => eventOf(move, file))
}
