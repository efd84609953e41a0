import type { IssueCode } from '../../words/issue.schema.js'

/**
 * Findings that no reason can override, whatever a policy lists: a child, or the assessment itself, is missing.
 *
 * Source: the method, part E; last checked 2026-11-25.
 */
export const neverOverridden: readonly IssueCode[] = ['child.notInAssessment', 'assessment.missing', 'assessment.stale', 'assessment.incomplete', 'assessment.unsigned']
