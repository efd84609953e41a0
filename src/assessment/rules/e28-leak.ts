import type { Assessment } from '../../checklist/assessment.schema.js'
import type { Cell } from '../../checklist/cell.js'
import { isFilled } from '../../checklist/is-filled.js'
import { issueOf } from '../../words/issue.js'
import type { Issue } from '../../words/issue.schema.js'
import { paragraphOrder } from '../data/paragraph-order.js'
import { withheldItems } from '../data/withheld.js'
import type { ValidationContext } from '../judging.js'
import type { Rule } from '../rule.js'
import { termFinder } from '../text/term-finder.js'
import { textsIn } from '../text/texts-in.js'
import { notRun } from './not-run.js'

/** What tells that the wrong reader could harm a child; the one about a child concerns that child, the other all. */
const riskItems: ReadonlySet<string> = new Set(['dv.infoRisk', 'dv.protectedData'])
const mayHarm: ReadonlySet<unknown> = new Set(['yes', 'unknown'])

/**
 * E28: where information can harm a child, a text gives away a place to be protected, or a copy to the other guardian
 * holds what must not reach that reader. Texts that no longer apply count too: they are still stored.
 *
 * A place gives away every child who is there, so one child at risk is enough to look for it in all texts.
 */
export const leak: Rule = ({ cells, assessment }, { context }) => {
  const risks = cells.filter(({ item, value }) => riskItems.has(item.id) && mayHarm.has(value))
  if (risks.length === 0) return []
  return [...flaggedTexts(assessment, context), ...withheldInCopy(assessment, risks, context)]
}

function flaggedTexts(assessment: Assessment, { flaggedTerms }: ValidationContext): Issue[] {
  if (flaggedTerms === undefined) return [notRun('E28', 'flaggedTerms')]
  const holdsTerm = termFinder(flaggedTerms)
  return textsIn(assessment)
    .filter(({ text }) => holdsTerm(text))
    .map(({ text: _, ...place }) =>
      issueOf('privacy.leak', { rule: 'E28', params: { holds: 'flaggedTerm' }, ...place }),
    )
}

/** What a copy would give away; not told who gets one, it cannot be said that nobody wrong does. */
function withheldInCopy(assessment: Assessment, risks: readonly Cell[], context: ValidationContext): Issue[] {
  const copied = new Set<string>(context.copyItems ?? paragraphOrder)
  const items = withheldItems.filter((item) => copied.has(item))
  const found = assessment.children.flatMap((child, index) =>
    isAtRisk(child.childRef, risks) ? heldBy(child, ['children', index], items) : [],
  )
  if (context.recipients === undefined) return found.length === 0 ? [] : [notRun('E28', 'recipients')]
  return context.recipients.includes('otherGuardian') ? found : []
}

function isAtRisk(childRef: string, risks: readonly Cell[]): boolean {
  return risks.some((risk) => risk.childRef === undefined || risk.childRef === childRef)
}

/** Each of some items that is answered about a child, in its own answers or those of an area. */
function heldBy(
  child: Assessment['children'][number],
  path: NonNullable<Issue['path']>,
  items: readonly string[],
): Issue[] {
  const holders = [
    { answers: child.answers, path },
    ...child.areas.map(({ answers }, index) => ({ answers, path: [...path, 'areas', index] })),
  ]
  return holders.flatMap((holder) =>
    items
      .filter((item) => isFilled(holder.answers[item]))
      .map((item) => {
        const place = { item, childRef: child.childRef, path: [...holder.path, 'answers', item] }
        return issueOf('privacy.leak', { rule: 'E28', params: { holds: 'withheldItem' }, ...place })
      }),
  )
}
