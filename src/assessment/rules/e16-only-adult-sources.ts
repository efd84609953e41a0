import { isFilled } from '../../checklist/is-filled.js'
import type { Reading } from '../../checklist/reading.js'
import { issueOf } from '../../words/issue.js'
import { applyingSources } from '../data/limits.js'
import type { Rule } from '../rule.js'

/** E16: everything that is known of a child comes from the application or a guardian. */
export const onlyAdultSources: Rule = (reading) =>
  reading.assessment.children.flatMap(({ childRef }, index) => {
    const sources = sourcesOf(reading, childRef)
    if (sources.length === 0 || !sources.every((source) => applyingSources.some((own) => own === source))) return []
    const path = ['children', index, 'areas']
    return [issueOf('source.onlyAdults', { rule: 'E16', item: 'area.source', childRef, path })]
  })

function sourcesOf({ cells }: Reading, childRef: string): readonly unknown[] {
  return cells
    .filter((cell) => cell.item.id === 'area.source' && cell.childRef === childRef && isFilled(cell.value))
    .flatMap(({ value }) => value)
}
