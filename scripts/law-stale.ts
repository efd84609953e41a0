/**
 * Tells which provisions somebody should look at: not checked for a year, or not seen in the statute text. A report and
 * not a gate: what turns red by the calendar stops work that has nothing to do with it. `--on YYYY-MM-DD` gives the day;
 * today where it is not given.
 */
import { pathToFileURL } from 'node:url'
import { addMonths, dayOf } from '../src/kernel/calendar-day.js'
import { placeOf } from '../src/law/place-of.js'
import type { Provision } from '../src/law/provision.js'
import { provisionById } from '../src/law/provision-by-id.js'
import { Day } from '../src/words/scalars.schema.js'

/** After how many months without a check a provision is stale. */
const staleAfterMonths = 12

/** Why somebody should look at a provision, and what the report calls it. */
const reasons = {
  notChecked: 'Not checked for a year, or never',
  secondary: 'Seen in a secondary source only',
  memory: 'From memory',
} as const

/** The provisions that somebody should look at, by reason; one may stand under two. */
export function staleProvisions<Seen extends Pick<Provision, 'confidence' | 'checkedOn'>>(
  provisions: readonly Seen[],
  on: string,
): Readonly<Record<keyof typeof reasons, readonly Seen[]>> {
  return {
    notChecked: provisions.filter(
      ({ checkedOn }) => checkedOn === null || addMonths(checkedOn, staleAfterMonths) <= on,
    ),
    secondary: provisions.filter(({ confidence }) => confidence === 'secondary'),
    memory: provisions.filter(({ confidence }) => confidence === 'memory'),
  }
}

/** The report as text: for each reason a count, and a line for each provision. */
function report(on: string): string {
  const provisions = [...provisionById.values()]
  const found = staleProvisions(provisions, on)
  const parts = (['notChecked', 'secondary', 'memory'] as const).map((reason) => {
    const lines = found[reason].map(
      (each) => `  ${each.id}: ${placeOf(each, 'en')}; as of ${each.checkedOn ?? 'never'}`,
    )
    return [`${reasons[reason]}: ${found[reason].length}`, ...lines].join('\n')
  })
  return [`${provisions.length} provisions, on ${on}`, ...parts].join('\n\n')
}

function main(args: readonly string[]): string {
  const at = args.indexOf('--on')
  const on = Day.safeParse(at === -1 ? dayOf(new Date().toISOString()) : args[at + 1])
  return on.success ? report(on.data) : '--on takes a day, YYYY-MM-DD'
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) process.stdout.write(`${main(process.argv)}\n`)
