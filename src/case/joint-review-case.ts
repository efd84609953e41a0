import { situationOf } from '../facts/situation.js'
import { dayOf } from '../kernel/calendar-day.js'
import { deepFreeze } from '../kernel/deep-freeze.js'
import type { CaseFile } from './case-file.js'
import { factsOf } from './facts-of.js'
import { liveContext } from './reading.js'

/** A case as the list of the joint review takes it: which units, and whether they need to be coordinated. No person. */
export interface FiledForReview {
  readonly caseRef: string
  readonly units: readonly string[]
  readonly childrenLinked: 'yes' | 'no' | 'unknown'
  readonly needsCoordination: 'yes' | 'no' | 'unknown'
  readonly involvedOn?: string
  readonly reviewedOn?: string
}

/**
 * What the list of the joint review needs of a case file, for `jointReviewAgenda`. What nobody has said is unknown.
 *
 * @throws LibraryError `file.notLive` for a file this process did not derive.
 * @example
 * ```ts
 * import { openCase } from 'barnkonsekvens'
 * import { jointReviewAgenda, jointReviewCase } from 'barnkonsekvens/audit'
 * import { stockholm } from 'barnkonsekvens/policies'
 *
 * const by = { id: 'handlaggare-7', role: 'caseworker' } as const
 * const matter = { caseId: 'A-1', matter: 'Ansökan om bistånd', receivedOn: '2026-10-19', unit: 'ekonomiskt-bistand' }
 * const opening = { ...matter, policy: stockholm.hasselbyVallingby, caseType: 'economicAssistance', by, at: '2026-10-19T09:00:00+02:00' } as const
 * const opened = openCase(opening)
 * if (!opened.ok) throw new Error('not opened')
 * const filed = jointReviewCase(opened.value.file)
 * filed.units // => ['ekonomiskt-bistand']
 * jointReviewAgenda([filed], { from: '2026-11-25' }).cases // => []
 * ```
 */
export function jointReviewCase(file: CaseFile): FiledForReview {
  const { content } = liveContext(file)
  const { units, involvedOn, reviewedOn } = content.coordination
  const on = dayOf(content.lastAt)
  const { childrenLinked, facts } = situationOf(factsOf(content, on), on)
  return deepFreeze({
    caseRef: file.caseId,
    units: [...new Set([content.opened.unit, ...units])],
    childrenLinked,
    needsCoordination: facts.needsCoordination ?? 'unknown',
    ...(involvedOn !== null && { involvedOn }),
    ...(reviewedOn !== null && { reviewedOn }),
  })
}
