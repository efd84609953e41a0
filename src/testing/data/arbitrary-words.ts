/**
 * What generated matters are told with: units, invented texts, and the days on which they take place. Nobody in them
 * exists. Our own wording; last checked 2026-11-25.
 */
export const arbitraryWords = {
  /** The day around which everything happens where a test names no other. */
  usualDay: '2026-11-02',
  /** Days on both sides of what has changed in the law since 2025, and some between. */
  days: ['2025-06-30', '2025-07-01', '2025-12-31', '2026-03-01', '2026-10-25', '2026-11-02', '2027-02-28', '2028-02-29'],
  units: ['enhet-1', 'enhet-2', 'forsorjningsenheten', 'barn-och-unga'],
  reasons: ['Bor hos den andra föräldern och märker inget.', 'Nya uppgifter från skolan.', 'Den sökande har hört av sig igen.', 'Rätt enligt ett samtal i dag.'],
  attempts: ['Ringt den sökande tre gånger utan svar.', 'Skrivit ett brev med frågor.', 'Frågat den som företräder den sökande.'],
  results: ['Barnet är med i laget igen.', 'Ingen har ännu fått tag i familjen.', 'Det blev inte som det var tänkt.'],
  furtherMatters: ['Ansökan om vinterkläder', 'Ansökan om ett längre kontrakt'],
  urgent: ['Kan inte vänta till i morgon.'],
} as const
