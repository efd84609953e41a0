import type { Issue } from '../words/issue.schema.js'
import type { Locale } from '../words/locale.js'
import { issueTexts } from './data/issues.js'
import { overriddenText } from './data/phrases.js'
import { fillTemplate } from './fill-template.js'
import { issueValue } from './issue-value.js'
import { textOf } from './label-of.js'
import type { Message } from './message.js'
import { wordsFor } from './words-for.js'

/**
 * An issue in words: what is missing or wrong, why it matters, and what to do next.
 *
 * A child is called by its reference only, and nothing that was written in a case is repeated. What a signer has
 * answered for asks for no next step. The text is plain: escape it where it becomes markup.
 *
 * @throws LibraryError `input.invalid` for what is no issue, or another language.
 * @example
 * ```ts
 * import { checkDecision } from 'barnkonsekvens'
 * import { boras } from 'barnkonsekvens/policies'
 * import { messageFor } from 'barnkonsekvens/text'
 *
 * const verdict = checkDecision({
 *   policy: boras.forsorjningsenheten,
 *   facts: { caseType: 'economicAssistance', childrenLinked: 'unknown', children: [] },
 *   decision: {
 *     on: '2026-11-02',
 *     outcome: 'rejection',
 *     forum: 'official',
 *     by: { id: 'beslutsfattare-2', role: 'decisionMaker' },
 *     provisions: ['sol2025-12-1'],
 *   },
 * })
 * verdict.issues.map((issue) => messageFor(issue, 'sv').what).at(0) // => 'Det är fortfarande okänt om barn berörs.'
 * ```
 */
export function messageFor(issue: Issue, locale: Locale): Message {
  return wordsFor(issue, (given) => messageOf(given, locale))
}

function messageOf(issue: Issue, locale: Locale): Message {
  const { what, why, how } = textOf(issueTexts, issue.code, locale)
  const fill = (template: string): string => fillTemplate(template, (name) => issueValue(name, issue, locale))
  const step = issue.params.overridden === true ? overriddenText[locale] : fill(how)
  return Object.freeze({ what: fill(what), why: fill(why), how: step })
}
