import type { Situation } from '../facts/situation.js'

/** The day from which the Social Services Act makes the child's best interests a primary consideration. */
const primaryFrom = '2025-07-01'

/**
 * The weight that the law gives the child's best interests in a matter: decisive in care and treatment, a primary
 * consideration under the Social Services Act of 2025, particular regard under LSS and the older Act.
 *
 * @basis sol2025-3-1
 */
export function standardOf(careOfChild: 'yes' | 'no' | 'unknown', situation: Situation): string {
  if (careOfChild === 'yes') return 'decisive'
  return situation.facts.caseType === 'lss' || situation.on < primaryFrom ? 'particular' : 'primary'
}
