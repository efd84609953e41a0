import { deepFreeze } from '../kernel/deep-freeze.js'
import type { Duty } from '../words/duty.schema.js'
import type { CaseFile } from './case-file.js'
import { fileDuties } from './file-duties.js'
import { liveContext, readingOf } from './reading.js'

/**
 * What is owed in a case on a day, and which times run out: set by law, by the policy, or by the decision itself.
 *
 * Each has the day that counts (`dueOn`), how it was computed, its basis, whether the computation is settled law, and how
 * it stands. Earliest first; what is met keeps its place. A time for appeal that has run out counts as met.
 *
 * @param options - `on`: the day to read the file on, `YYYY-MM-DD`.
 * @throws LibraryError `file.notLive` for a file this process did not derive; `input.invalid` for a day that is none.
 * @example
 * ```ts
 * import { openCase } from 'barnkonsekvens'
 * import { duties } from 'barnkonsekvens/law'
 * import { national } from 'barnkonsekvens/policies'
 *
 * const by = { id: 'handlaggare-7', role: 'caseworker' } as const
 * const matter = { caseId: 'A-1', matter: 'Anmälan om oro', receivedOn: '2026-10-19', unit: 'barn' }
 * const opening = { ...matter, policy: national, caseType: 'childInvestigation', by, at: '2026-10-19T09:00:00+02:00' } as const
 * const opened = openCase(opening)
 * if (!opened.ok) throw new Error('not opened')
 * const [first] = duties(opened.value.file, { on: '2026-10-30' })
 * first?.kind // => 'preliminaryAssessment'
 * first?.dueOn // => '2026-11-02'
 * first?.status // => 'dueSoon'
 * ```
 */
export function duties(file: CaseFile, options: { readonly on: string }): readonly Duty[] {
  const context = liveContext(file)
  return deepFreeze(fileDuties(context, readingOf(context, options, ['on'])))
}
