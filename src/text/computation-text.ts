import type { OpenQuestionId } from '../law/data/unsettled.js'
import { daysOffIn } from '../law/days-off.js'
import { weekdayOf } from '../law/weekday.js'
import type { Computation, Duty } from '../words/duty.schema.js'
import type { Locale } from '../words/locale.js'
import { computationTexts, numberTexts, unitTexts, weekdayTexts } from './data/computation.js'
import { fillTemplate } from './fill-template.js'
import { wordsFor } from './words-for.js'

type Part = keyof typeof computationTexts

/** The open question that a sentence of its own tells of. */
const nextWeekday: OpenQuestionId = 'nextWeekday'

/** Something owed or a time that runs out, whether or not anybody has asked how it stands. */
type Computed = Omit<Duty, 'status'>

/**
 * How the day of a duty was computed, in a sentence or two: from which day and how far, and what the day off it met means.
 *
 * Where it is not settled whether the time moves past a day off, both days are told and that the earlier counts; which
 * other questions are open is in `unsettled`, for `openQuestion`. A limit of the library's or the policy's own is said to be
 * set by no Act. Names no child.
 *
 * @param duty - a duty or a deadline; without `computed` its day was set, and nothing more is told.
 * @throws LibraryError `input.invalid` for what is no duty, or another language.
 * @example
 * ```ts
 * import { appealDeadline, investigationDeadline } from 'barnkonsekvens/law'
 * import { computationText } from 'barnkonsekvens/text'
 *
 * const appeal = appealDeadline({ receivedOn: '2026-12-03' })
 * computationText(appeal, 'sv').split('. ')[0] // => 'Tre veckor från 2026-12-03 är 2026-12-24 (julafton)'
 * computationText(appeal, 'sv').split('. ')[1] // => 'Tiden går ut nästa vardag, 2026-12-28.'
 *
 * const investigation = investigationDeadline({ openedOn: '2026-08-25' })
 * const text = computationText(investigation, 'en')
 * text.startsWith("Four months from 2026-08-25 is 2026-12-25 (Christmas Day). Whether the time runs out then") // => true
 * text.endsWith('the next weekday, 2026-12-28, is not settled: the earlier day counts.') // => true
 * ```
 */
export function computationText(duty: Computed, locale: Locale): string {
  return wordsFor(duty, (given) => textOfDay(given, locale))
}

function textOfDay(duty: Computed, locale: Locale): string {
  const values = valuesOf(duty, locale)
  return [howFar(duty), moving(duty), standing(duty)]
    .flatMap((part) => (part === undefined ? [] : fillTemplate(computationTexts[part][locale], (name) => values[name])))
    .join(' ')
}

/** The first sentence: what the day is, as far as it is known how it came about. */
function howFar({ computed, notBefore }: Computed): Part {
  if (computed?.count !== undefined) return 'counted'
  if (notBefore !== undefined) return 'between'
  return computed === undefined ? 'set' : 'decided'
}

/** What becomes of a time that ends on a day off; a span between two days of the calendar is no such time. */
function moving({ computed, ownLimit, notBefore }: Computed): Part | undefined {
  if (computed === undefined || computed.lastDay === computed.nextWeekday) return undefined
  if (computed.moves === 'yes') return 'moved'
  if (computed.moves === 'unsettled') return 'either'
  return ownLimit || notBefore !== undefined ? undefined : 'stays'
}

/** What the day rests on, where it is no settled law. That of the next weekday is open only where it makes a difference. */
function standing({ ownLimit, settled = true, unsettled = [] }: Computed): Part | undefined {
  if (ownLimit) return 'own'
  const isOpen = unsettled.length === 0 ? !settled : unsettled.some((id) => id !== nextWeekday)
  return isOpen ? 'open' : undefined
}

function valuesOf(
  { computed, dueOn, notBefore }: Computed,
  locale: Locale,
): Readonly<Record<string, string | undefined>> {
  const days = { due: dueOn, notBefore }
  if (computed === undefined) return days
  const { from, lastDay: last, nextWeekday: next } = computed
  return {
    ...days,
    span: spanText(computed, locale),
    from,
    last,
    next,
    off: last === next ? undefined : dayOffName(last, locale),
  }
}

/** How far, such as `Three weeks`. */
function spanText({ count, unit }: Computation, locale: Locale): string | undefined {
  if (count === undefined || unit === undefined) return undefined
  const { one, many } = unitTexts[unit][locale]
  return count === 1 ? one : `${numberTexts[locale][count - 2] ?? count} ${many}`
}

/** What a day off is called; nothing where it is none. */
function dayOffName(day: string, locale: Locale): string | undefined {
  const named = daysOffIn(Number(day.slice(0, 4))).find(({ on }) => on === day)
  return (named?.name ?? weekdayTexts[weekdayOf(day)])?.[locale]
}
