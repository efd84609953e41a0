import { describe, expect, it } from 'vitest'
import { someFacts } from '../../test/fixtures/matter.js'
import { situationOf } from '../facts/situation.js'
import { standardOf } from './standard.js'

describe("the weight of the child's best interests", () => {
  it.each([
    ['housing', 'no', '2025-06-30', 'particular'],
    ['housing', 'no', '2025-07-01', 'primary'],
    ['housing', 'no', '2019-12-31', 'particular'],
    ['housing', 'unknown', '2026-11-02', 'primary'],
    ['childInvestigation', 'unknown', '2025-06-30', 'particular'],
    ['childInvestigation', 'yes', '2025-06-30', 'decisive'],
    ['childInvestigation', 'yes', '2025-07-01', 'decisive'],
    ['lss', 'no', '2025-06-30', 'particular'],
    ['lss', 'no', '2026-11-02', 'particular'],
    ['lss', 'yes', '2026-11-02', 'decisive'],
    ['economicAssistance', 'no', '2026-11-02', 'primary'],
  ] as const)('in %s, care %s, on %s is %s', (caseType, care, on, standard) => {
    expect(standardOf(care, situationOf(someFacts({ caseType }), on))).toBe(standard)
  })
})
