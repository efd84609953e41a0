import type { CaseType } from '../../../words/codes.schema.js'

/**
 * Matters that are the child's own, and the age from which it acts for itself in them: said here once more, so that the
 * invariants do not read it where the library does. Source: the Acts named in the same list of the case file; last
 * checked 2026-11-25.
 */
export const childIsParty: readonly CaseType[] = ['lss', 'childInvestigation']
export const ageOfOwnParty = 15
