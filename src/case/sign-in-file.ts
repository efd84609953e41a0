import type { AssessmentCase } from '../assessment/assessment-issues.js'
import { documentIssues } from '../assessment/document-issues.js'
import { readMatter } from '../assessment/read-matter.js'
import { sign, signingIssues } from '../assessment/sign-assessment.js'
import type { DocumentAssessment, SignedAssessment } from '../assessment/signed-assessment.schema.js'
import { signerIssues } from '../assessment/signer-issues.js'
import type { PlannedDecision } from '../facts/planned-decision.schema.js'
import { dayOf } from '../kernel/calendar-day.js'
import { LibraryError } from '../kernel/library-error.js'
import type { Result } from '../kernel/result.js'
import { issueOf } from '../words/issue.js'
import type { Issue } from '../words/issue.schema.js'
import type { CaseContext } from './case-context.js'
import type { CaseEvent } from './case-event.schema.js'
import { factsOf } from './facts-of.js'

type AssessmentSigned = Extract<CaseEvent, { type: 'assessment.signed' }>

/** What the assessment is signed for: the decision that comes with the event, else the one made, else the one proposed. */
function matterOf({ content, policies }: CaseContext, event: AssessmentSigned): Result<AssessmentCase, Issue> {
  const proposed = event.decision ?? content.decision ?? content.proposal?.decision
  if (proposed === undefined) {
    return { ok: false, issues: [issueOf('event.malformed', { path: ['decision'], params: { problem: 'missing' } })] }
  }
  const { on, outcome, forum } = proposed
  // A proposal is signed for on the day of signing at the earliest: that is when the facts are looked at. What is owed for
  // a decision that was made is about the children of that day, also one who has grown up since.
  const made = [...content.earlierDecisions, content.decision]
  const isMade = made.some((decided) => decided?.on === on && decided.outcome === outcome)
  const decision: PlannedDecision = { outcome, forum, on: isMade ? on : latest(on, dayOf(event.at)) }
  return readMatter({ policy: policies, facts: factsOf(content, decision.on), decision, context: event.context })
}

const latest = (one: string, other: string): string => (one > other ? one : other)

/** What stands in the way of signing the assessment of a file. */
export function signingInFileIssues(context: CaseContext, event: AssessmentSigned): readonly Issue[] {
  const matter = matterOf(context, event)
  if (!matter.ok) return matter.issues
  const { document } = event
  if (document !== undefined) {
    const issues = documentIssues(matter.value, document)
    // What is owed for a decision that was made comes after it, though not after the event that tells of it.
    const isDone = document.signedOn <= dayOf(event.at)
    const said = isDone ? issues.filter(({ code }) => code !== 'assessment.afterDecision') : issues
    return [...signerIssues(matter.value, event.by), ...said]
  }
  return signingIssues(matter.value, {
    assessment: context.content.assessment,
    by: event.by,
    overrides: event.overrides ?? [],
  })
}

/** The assessment of a file with its signature, or the document in its stead, once nothing stands in the way. */
export function signedBy(
  context: CaseContext,
  event: AssessmentSigned,
): { readonly signed: SignedAssessment } | { readonly document: DocumentAssessment } {
  const { by, at, overrides = [], document } = event
  if (document !== undefined) return { document }
  const matter = matterOf(context, event)
  const signed = matter.ok ? sign(matter.value, { assessment: context.content.assessment, by, at, overrides }) : matter
  if (!signed.ok) throw new LibraryError('case.signedUnchecked', { codes: signed.issues.map((issue) => issue.code) })
  return { signed: signed.value }
}
