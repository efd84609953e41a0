import type { Situation } from '../facts/situation.js'
import { lawPeriod } from '../law/law-period.js'

/**
 * The weight that the law gives the child's best interests in a matter: decisive in care and treatment, a primary
 * consideration under the Social Services Act of 2025, particular regard under LSS and the older Act.
 *
 * @basis sol2025-3-1
 */
export function standardOf(careOfChild: 'yes' | 'no' | 'unknown', situation: Situation): string {
  if (careOfChild === 'yes') return 'decisive'
  return situation.facts.caseType === 'lss' || lawPeriod(situation.on) !== 'newAct' ? 'particular' : 'primary'
}
