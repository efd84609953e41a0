import { issueOf } from '../words/issue.js'
import type { Issue } from '../words/issue.schema.js'
import type { Carrying } from './carrying.js'
import type { Reading } from './reading.js'

/**
 * What is still to be answered before signing: one `assessment.incomplete` per item and child, in the checklist's
 * order, with the number of answers missing. Children who are not in the assessment at all are left to their own issue.
 */
export function missingAnswers(reading: Reading): readonly Issue[] {
  const present = new Set(reading.assessment.children.map((child) => child.childRef))
  const found = new Map<string, Issue>()
  const add = (issue: Issue, missing: number): void => {
    const key = `${issue.item} ${issue.childRef ?? ''}`
    const before = found.get(key)
    const count = Number(before?.params.missing ?? 0) + missing
    found.set(key, { ...(before ?? issue), params: { ...issue.params, missing: count } })
  }
  for (const { item, required, answered, childRef, path, carrying } of reading.cells) {
    if (!required || answered || (childRef !== undefined && !present.has(childRef))) continue
    if (item.minimum !== undefined && item.scope === 'case') continue
    const issue = incomplete(item.id, item.basis, childRef, path)
    add(carrying === undefined ? issue : { ...issue, params: { reason: anew(carrying) } }, 1)
  }
  for (const { item, childRef, missing } of reading.shortages) {
    if (childRef === undefined || present.has(childRef)) add(incomplete(item.id, item.basis, childRef), missing)
  }
  return [...found.values(), ...wrongChoice(reading), ...strayConsequences(reading)]
}

/** Why an answer that was carried over has to be given anew: it is too old, or nothing may be carried any more. */
function anew(carrying: Carrying): string {
  return carrying === 'tooOld' ? 'carriedTooOld' : 'carriedNoMore'
}

function incomplete(item: string, basis: readonly string[], childRef?: string, path?: Issue['path']): Issue {
  return issueOf('assessment.incomplete', { item, basis, ...(childRef && { childRef }), ...(path && { path }) })
}

/** Where alternatives are listed, exactly one is chosen. */
function wrongChoice({ assessment, cells }: Reading): Issue[] {
  const { alternatives } = assessment
  const list = cells.find(({ item }) => item.storedAs === 'alternatives')
  const chosen = alternatives.filter((alternative) => alternative.chosen).length
  if (alternatives.length === 0 || chosen === 1 || list === undefined) return []
  return [
    {
      ...incomplete(list.item.id, list.item.basis, undefined, ['alternatives']),
      params: { reason: 'chosen', missing: 1 },
    },
  ]
}

/** A consequence belongs to an alternative that is listed, or to the proposal where none is: else no rule would see it. */
function strayConsequences({ assessment, cells }: Reading): Issue[] {
  const listed = assessment.alternatives.map(({ id }) => id)
  const known = new Set(listed.length > 0 ? listed : ['proposal'])
  return cells.flatMap(({ item, alternative, childRef, path }) => {
    if (item.id !== 'cons.area' || alternative === undefined || known.has(alternative)) return []
    const place = [...path.slice(0, -1), 'alternative']
    return [{ ...incomplete(item.id, item.basis, childRef, place), params: { reason: 'alternative', missing: 1 } }]
  })
}
