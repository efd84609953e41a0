import type { Change } from '../words/issue.schema.js'
import type { Locale } from '../words/locale.js'
import { changeTexts } from './data/changes.js'
import { codeTexts } from './data/codes.js'
import { fillTemplate } from './fill-template.js'
import { labelOf } from './label-of.js'

/** The value list that the codes of a change belong to. */
const listOf = { affected: codeTexts.affected, outcome: codeTexts.outcome, depth: codeTexts.depth } as const

/** What has changed since a signature, as a list inside a sentence; `undefined` where nothing has. */
export function changeList(changes: readonly Change[], locale: Locale): string | undefined {
  if (changes.length === 0) return undefined
  return changes.map((change) => changeText(change, locale)).join('; ')
}

function changeText(change: Change, locale: Locale): string {
  const { what, childRef, from, to } = change
  const texts = what === 'affected' || what === 'outcome' || what === 'depth' ? listOf[what] : {}
  const values: Readonly<Record<string, string | undefined>> = {
    childRef: childRef === '' ? undefined : childRef,
    from: labelOf(texts, from, locale),
    to: labelOf(texts, to, locale),
  }
  return fillTemplate(changeTexts[what][locale], (name) => values[name])
}
