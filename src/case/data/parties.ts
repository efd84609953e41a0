import type { CaseType } from '../../words/codes.schema.js'

/** Matters that are the child's own, so that the child is a party. Source: the Acts named; our reading; last checked 2026-11-25. */
export const childIsParty: readonly CaseType[] = ['lss', 'childInvestigation']

/** From this age, in years, a child acts for itself. Source: sol2025-3-4 (before it sol2001-11-10); last checked 2026-11-25. */
export const ageOfOwnParty = 15
