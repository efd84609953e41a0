import { record } from '../../../case/record.js'
import type { Edge, Invariant } from '../invariant.js'

/** What holds for the trail: it only grows, by what was accepted and by nothing else. */
export const trail: readonly Invariant[] = [
  {
    id: 'trail.oneEntry',
    says: 'What is accepted adds exactly one entry, chained to the last; what was there before is not touched.',
    onEdge: isOneEntryMore,
  },
  {
    id: 'trail.timeForwards',
    says: 'Time in a case never runs backwards.',
    onEdge: ({ before, event, after }) =>
      after === undefined || event.at >= String(before.file.trail.at(-1)?.event?.at),
  },
  {
    id: 'trail.sentAgain',
    says: 'The same event sent again is answered with its first entry, and adds nothing.',
    onEdge: ({ event, after }) => {
      if (after === undefined) return true
      const again = record(after.file, event)
      return again.ok && again.value.file === after.file && again.value.entry === after.file.trail.at(-1)
    },
  },
]

function isOneEntryMore({ before, event, after }: Edge): boolean {
  if (after === undefined) return true
  const [earlier, now] = [before.file.trail, after.file.trail]
  const last = now.at(-1)
  return (
    now.length === earlier.length + 1 &&
    earlier.every((entry, seq) => entry === now[seq] && entry.seq === seq) &&
    last?.seq === earlier.length &&
    last.event?.type === event.type &&
    last.event.at === event.at &&
    last.prevHash === before.file.head &&
    last.hash === after.file.head
  )
}
