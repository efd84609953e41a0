import { issueOf } from '../words/issue.js'
import type { Issue } from '../words/issue.schema.js'
import type { AssessmentCase } from './assessment-issues.js'
import type { DocumentAssessment } from './signed-assessment.schema.js'
import { isHousehold, signerIssues } from './signer-issues.js'
import { standing } from './standing.js'

/**
 * What stands in the way of a document as the assessment of a decision: the policy does not accept documents, it was
 * made for other children or another outcome, it came after the decision, or another hand had to sign.
 *
 * What it says is not here to be judged; that is why the policy has to accept it.
 */
export function documentIssues(matter: AssessmentCase, document: DocumentAssessment): readonly Issue[] {
  if (!matter.ready.acceptsDocuments) return [issueOf('assessment.documentNotAccepted', { path: ['assessment'] })]
  const changed = standing({ ...matter, assessment: document })
  if (changed.length > 0) return [issueOf('assessment.stale', { params: { changed } })]
  return [...handIssues(matter, document), ...lateIssues(matter, document)]
}

/** Where only the person is known, the role is not looked at, save where few may sign: then it has to be told. */
function handIssues(matter: AssessmentCase, { signedBy }: DocumentAssessment): readonly Issue[] {
  if (typeof signedBy !== 'string') return signerIssues(matter, signedBy)
  if (!isHousehold(matter.situation)) return []
  const needed = matter.ready.signing.signHousehold
  return [issueOf('role.notAuthorised', { who: needed, params: { role: 'none', needed, doing: 'sign' } })]
}

function lateIssues({ decision }: AssessmentCase, { signedOn }: DocumentAssessment): readonly Issue[] {
  if (signedOn <= decision.on) return []
  return [issueOf('assessment.afterDecision', { rule: 'E14', path: ['assessment', 'signedOn'] })]
}
