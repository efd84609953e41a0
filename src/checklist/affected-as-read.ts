import type { Situation } from '../facts/situation.js'
import type { Affected } from '../words/codes.schema.js'
import type { Requirement } from '../words/requirement.schema.js'

/** How children are affected, as checklist and validator read it: where an assessment is required, "none" is unclear. */
export function affectedAsRead(situation: Situation, requirement: Requirement): Affected {
  return situation.affected === 'none' && requirement.need === 'required' ? 'unclear' : situation.affected
}
