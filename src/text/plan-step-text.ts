import type { OpenItem, PlanStep } from '../case/plan.js'
import type { Locale } from '../words/locale.js'
import { smallWords } from './data/phrases.js'
import { planTexts } from './data/plan.js'
import { eventText } from './event-text.js'
import { fillTemplate } from './fill-template.js'
import { joined } from './joined.js'
import { roleText } from './role-text.js'
import { wordsFor } from './words-for.js'

/**
 * One step of a plan in words: what to do, for whom, by when, and who can do it.
 *
 * A child is called by its reference. Of answers it tells how many there are to give and about whom; which they are is in
 * `items`, for `itemText`.
 *
 * @throws LibraryError `input.invalid` for what is no step, or another language.
 * @example
 * ```ts
 * import { planStepText } from 'barnkonsekvens/text'
 *
 * const step = { type: 'child.informed', who: ['caseworker'], childRef: 'B1', dueOn: '2026-12-02' } as const
 * planStepText(step, 'sv').split('. ')[0] // => 'Berätta för barnet vad som beslutades: barn B1, senast 2026-12-02'
 * planStepText(step, 'sv').split('. ')[1] // => 'Kan göras av: handläggare.'
 * ```
 */
export function planStepText(step: PlanStep, locale: Locale): string {
  return wordsFor(step, (given) => textOfStep(given, locale))
}

function textOfStep(step: PlanStep, locale: Locale): string {
  const details = detailsOf(step, locale).join(', ')
  const who = joined(
    step.who.map((role) => roleText(role, locale)),
    smallWords[locale].or,
  )
  return filled('step', { what: eventText(step.type, locale), details, who }, locale)
}

/** What a step is about, one detail at a time. */
function detailsOf({ measure, childRef, recipients = [], items = [], dueOn }: PlanStep, locale: Locale): string[] {
  const children = recipients.map((child) => filled('child', { child }, locale))
  return [
    ...(measure === undefined ? [] : [filled('measure', { measure }, locale)]),
    ...(childRef === undefined ? [] : [filled('child', { child: childRef }, locale)]),
    ...(children.length === 0 ? [] : [filled('recipients', { recipients: together(children, locale) }, locale)]),
    ...(items.length === 0 ? [] : [questions(items, locale)]),
    ...(dueOn === undefined ? [] : [filled('due', { due: dueOn }, locale)]),
  ]
}

/** How many answers there are to give, and about whom: each child once, and the case as a whole. */
function questions(items: readonly OpenItem[], locale: Locale): string {
  const about = new Set(
    items.map(({ childRef: child }) => filled(child === undefined ? 'matter' : 'child', { child }, locale)),
  )
  const values = { count: String(items.length), about: together([...about], locale) }
  return filled(items.length === 1 ? 'question' : 'questions', values, locale)
}

function together(names: readonly string[], locale: Locale): string {
  return joined(names, smallWords[locale].and)
}

/** What a value is empty for stands for nothing. */
function filled(
  part: keyof typeof planTexts,
  values: Readonly<Record<string, string | undefined>>,
  locale: Locale,
): string {
  return fillTemplate(planTexts[part][locale], (name) => values[name] || undefined)
}
