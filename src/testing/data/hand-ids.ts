import type { Role } from '../../words/codes.schema.js'

/** The reference of the hand that each role has in the kit's tests. Our own; last checked 2026-11-25. */
export const handIds: { readonly [InRole in Role]: string } = {
  caseworker: 'handlaggare-1',
  decisionMaker: 'beslutsfattare-1',
  manager: 'enhetschef-1',
  childRightsOfficer: 'barnrattsombud-1',
  board: 'namnden',
  system: 'folkbokforing',
}
