import type { CaseEvent } from '../../case/case-event.schema.js'
import { openCase } from '../../case/open-case.js'
import { record } from '../../case/record.js'
import { LibraryError } from '../../kernel/library-error.js'
import { handOf, said } from './data/world.js'
import type { Edge, Place } from './invariant.js'
import { asksOf } from './invariants/decision-sent.js'
import { tell, toldAtOpening } from './tell.js'
import { always, type Letter, type World } from './world.js'

/** Every entry has the same salt: an exploration gives the same hashes every time. */
const options = { random: (bytes: number): Uint8Array => new Uint8Array(bytes) }

/** The case of a world when it has just been opened, on the first day on which something happens. */
export function opening(world: World): Place {
  const { policy, caseType, unit, openedOn, days } = world
  const by = handOf('caseworker')
  const matter = { caseId: 'arende-1', matter: said.matter, receivedOn: openedOn, at: `${openedOn}T08:00:00Z` }
  const opened = openCase({ ...matter, policy, caseType, unit, by }, options)
  if (!opened.ok) throw new LibraryError('explore.notOpened', { codes: opened.issues.map(({ code }) => code) })
  const first: Place = { file: opened.value.file, told: toldAtOpening(policy, openedOn), on: days[0] ?? openedOn }
  return world.beginning.reduce((place, event) => send(world, place, always('', event))?.after ?? place, first)
}

/** What a letter comes to in a file: the event, and where it leads or why it is refused; undefined where it sends none. */
export function send(
  world: World,
  before: Place,
  letter: Letter,
): (Edge & { readonly isAnswered: boolean }) | undefined {
  const { file, told, on } = before
  const said = letter.event({ file, content: file.content, on })
  if (said === undefined) return undefined
  const { length } = file.trail
  const event = {
    by: handOf('caseworker'),
    at: minuteOf(on, length),
    eventId: `handelse-${length}`,
    ...said,
  } as CaseEvent
  const answer = answerTo(before, event)
  if (answer === undefined) return { world, before, event, issues: [], after: undefined, isAnswered: false }
  if (!answer.ok) return { world, before, event, issues: answer.issues, after: undefined, isAnswered: true }
  const frame = {
    caseType: world.caseType,
    asks: (then: typeof told, made: Parameters<typeof asksOf>[2]) => asksOf(world, then, made).need === 'required',
  }
  const after = { file: answer.value.file, told: tell(told, event, frame), on }
  return { world, before, event, issues: [], after, isAnswered: true }
}

/** What `record` says; nothing where it throws, which it never should. */
function answerTo({ file }: Place, event: CaseEvent): ReturnType<typeof record> | undefined {
  try {
    return record(file, event, options)
  } catch (error) {
    if (error instanceof LibraryError) return undefined
    throw error
  }
}

/** A minute later for every event there has been. */
function minuteOf(on: string, events: number): string {
  const [hour, minute] = [8 + Math.floor(events / 60), events % 60].map((part) => String(part).padStart(2, '0'))
  return `${on}T${hour}:${minute}:00Z`
}
