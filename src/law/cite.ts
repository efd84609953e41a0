import type { Result } from '../kernel/result.js'
import { invalidInput } from '../words/invalid-input.js'
import { issueOf } from '../words/issue.js'
import type { Issue } from '../words/issue.schema.js'
import { parseInside } from '../words/parse.schema.js'
import { refusalsOf } from '../words/refusals-of.js'
import { citationOn } from './citation.js'
import { CiteOptions } from './cite-options.schema.js'
import type { Provision } from './provision.js'
import { provisionById } from './provision-by-id.js'

/**
 * A provision as a decision or a letter cites it, with what must be known to rely on it.
 *
 * The bare citation comes back for a provision in force on the day whose text and first day were seen. Otherwise the
 * reason follows in brackets: not in force on the day, its start not verified, seen in a secondary source only, from
 * memory. An article of the Convention before it became Swedish law is said to have bound the state only. Without a day
 * nothing is said of force or source, but what is from memory is always marked.
 *
 * @param provisionId - an id such as `sol2025-3-1`.
 * @param options - `locale`: `sv` or `en`, where the names of the Acts are conventional and not official; `on`: the day
 * that the citation is made for, usually that of the decision, `YYYY-MM-DD`.
 * @throws LibraryError `input.invalid` for a provision the library does not know, another locale, or a day that does not
 * exist.
 * @example
 * ```ts
 * import { cite } from 'barnkonsekvens/law'
 *
 * cite('sol2025-3-1', { locale: 'sv', on: '2026-11-02' }) // => '3 kap. 1 § socialtjänstlagen (2025:400)'
 * cite('crc-art-3', { locale: 'en' }) // => 'Article 3 of the Convention on the Rights of the Child'
 *
 * const early = cite('sol2025-3-1', { locale: 'en', on: '2025-06-30' })
 * early.endsWith('(not in force on 2025-06-30: starts 2025-07-01)') // => true
 * ```
 */
export function cite(provisionId: string, options: CiteOptions): string {
  const provision = known(provisionId)
  const given = parseInside(CiteOptions, options, [])
  if (!provision.ok || !given.ok) throw invalidInput(refusalsOf(provision, given))
  return citationOn(provision.value, given.value.on, given.value.locale)
}

function known(provisionId: unknown): Result<Provision, Issue> {
  const provision = provisionById.get(provisionId as string)
  if (provision !== undefined) return { ok: true, value: provision }
  const params = { problem: 'unknownProvision' }
  return { ok: false, issues: [issueOf('input.invalid', { path: ['provisionId'], params })] }
}
