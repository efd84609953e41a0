import type { Assessment } from './assessment.schema.js'
import type { Place } from './cell.js'

/** A place in an assessment as one text, to look up by. */
export function placeKey(item: string, { childRef, area }: Pick<Place, 'childRef' | 'area'>): string {
  return JSON.stringify([item, childRef ?? null, area ?? null])
}

/** The day of the original answer of everything that was carried over, by place. */
export function answeredOnByPlace({ carried }: Assessment): ReadonlyMap<string, string> {
  return new Map((carried?.answers ?? []).map(({ item, answeredOn, ...place }) => [placeKey(item, place), answeredOn]))
}

/** Whether anything about a child, or about the case, was carried over. */
export function hasCarried({ carried }: Assessment, childRef: string | undefined): boolean {
  return (carried?.answers ?? []).some((answer) => answer.childRef === undefined || answer.childRef === childRef)
}
