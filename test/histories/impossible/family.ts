/** What the families of impossible forgeries share, and how they tell from stored events what a decision rests on. */
import { type Event, eventAt, placesOf, type Trail } from '../rechain.js'

/** A family of forgeries: what somebody would want to have happened, and every way to do it in a history. */
export interface Family {
  readonly forges: string
  readonly of: (trail: Trail) => readonly Trail[]
}

/** The outcomes that are against somebody. */
export const negative: readonly unknown[] = ['partialRejection', 'rejection', 'reduction', 'termination']

interface Decided {
  readonly on: string
  readonly outcome: string
  readonly urgent?: object
}
/** The decision that an event carries. */
export const decisionOf = (event: Event): Decided => event.decision as Decided
export const last = (places: readonly number[]): number | undefined => places.at(-1)
export const kindOf = (trail: Trail): unknown => eventAt(trail, 0).caseType
/** An integration: it does not do what a person must. */
export const system = { id: 'integration', role: 'system' }
/** A child that no history has. */
export const unknownChild = { childRef: 'barn-9', birthDate: '2015-05-05', living: 'permanent', affected: 'direct' }
/** The type of the last event. */
export const endOf = (trail: Trail): string => eventAt(trail, trail.length - 1).type
/** A caseworker that no history has. */
export const another = { id: 'handlaggare-8', role: 'caseworker' }

/** The decisions that wait for an assessment: negative ones and board items, where no child is ruled out; none that is urgent. */
export function waiting(trail: Trail): readonly number[] {
  return placesOf(trail, 'decision.made').filter((seq) => {
    const { outcome, urgent } = decisionOf(eventAt(trail, seq))
    const screening = last(placesOf(trail.slice(0, seq), 'children.screened'))
    const isRuledOut = screening !== undefined && eventAt(trail, screening).childrenLinked === 'no'
    const isBoardItem = kindOf(trail) === 'boardItem'
    return !isRuledOut && urgent === undefined && (negative.includes(outcome) || isBoardItem)
  })
}

/** Each decision that waits, with the signature it rests on. */
export function resting(trail: Trail): readonly { readonly decided: number; readonly signed: number }[] {
  return waiting(trail).flatMap((decided) => {
    const signed = last(placesOf(trail.slice(0, decided), 'assessment.signed'))
    return signed === undefined ? [] : [{ decided, signed }]
  })
}
