import type { Arbitrary } from 'fast-check'
import type { CaseEvent } from '../../case/case-event.schema.js'
import type { CaseFile } from '../../case/case-file.js'
import { openCase } from '../../case/open-case.js'
import type { Opening } from '../../case/opening.schema.js'
import { record } from '../../case/record.js'
import { LibraryError } from '../../kernel/library-error.js'
import { policies } from '../../policy/named-policies.js'
import { valueLists } from '../../words/data/value-lists.js'
import { anOpening } from '../builders.js'
import { arbitraryWords as words } from '../data/arbitrary-words.js'
import { fixedSalts } from '../salts.js'
import { anyDecisionOn } from './decision.js'
import { anyMove, eventOf, type Move } from './event.js'
import { anyChild } from './facts.js'
import type { FastCheck } from './fast-check.js'
import type { Letter } from './letters.js'
import { usualNext } from './usual-way.js'

/** A case that some events have made, and the events that were refused on the way. */
export interface History {
  readonly opening: Opening
  /** What was recorded after the opening, in order. */
  readonly events: readonly CaseEvent[]
  /** What was sent and refused, each with how many events had been recorded when it was. */
  readonly refused: readonly { readonly after: number; readonly event: CaseEvent }[]
  readonly file: CaseFile
}

/** The most that is sent in one history. */
const mostEvents = 30

/** How many steps on the usual way are sent for each one that may be anything. */
const usualWeight = 5

/** A case as events have made it: each was sent in the file as it stood, and what was refused is skipped. */
export function anyHistory(fc: FastCheck, change: Partial<Opening> = {}): Arbitrary<History> {
  const opening = fc
    .record({
      policy: fc.constantFrom(...Object.values(policies)),
      caseType: fc.constantFrom(...valueLists.caseType),
      unit: fc.constantFrom(...words.units),
    })
    .map((said) => anOpening({ ...said, ...change }))
  const usual = fc.record({ child: anyChild(fc), decisionOn: anyDecisionOn(fc), goesOn: fc.boolean() }).map(
    (traveller): Letter =>
      (here) =>
        usualNext(here, traveller),
  )
  const move = fc.oneof(
    { weight: usualWeight, arbitrary: usual.map((letter) => ({ letter, pause: 0, isBySystem: false })) },
    { weight: 1, arbitrary: anyMove(fc) },
  )
  return fc
    .tuple(opening, fc.array(move, { maxLength: mostEvents, size: 'max' }))
    .map(([opens, moves]) => walked(opens, moves))
}

function walked(opening: Opening, moves: readonly Move[]): History {
  const random = fixedSalts(1)
  const opened = openCase(opening, { random })
  if (!opened.ok) throw new LibraryError('testing.notOpened', { codes: opened.issues.map(({ code }) => code) })
  let { file } = opened.value
  const events: CaseEvent[] = []
  const refused: History['refused'][number][] = []
  for (const move of moves) {
    // That an ended case hears nothing more is seen once.
    if (file.content.ended && refused.at(-1)?.after === events.length) break
    const event = eventOf(move, file)
    const recorded = record(file, event, { random })
    if (!recorded.ok) refused.push({ after: events.length, event })
    else {
      events.push(event)
      file = recorded.value.file
    }
  }
  return Object.freeze({ opening, events: Object.freeze(events), refused: Object.freeze(refused), file })
}
