import 'barnkonsekvens/vitest'
import { eventsOf, given, matchers, matters } from 'barnkonsekvens/testing'
import { expect } from 'vitest'

const { decided } = eventsOf(matters.housing)
const { file } = given([{ type: 'investigation.opened' }])

expect.extend(matchers)
expect(file).toRefuse(decided, 'assessment.missing')
expect(file).not.toAllow(decided)
expect(matters.housing).toRequireAssessment('simple')
expect(file).toHaveUnbrokenTrail()
expect('text').toBeFreeOfPersonalData('Elin')
export const returnsNothing = (): void => expect(matters.housing).toRefuse('assessment.missing')
// @ts-expect-error a code that the library does not have
expect(file).toRefuse(decided, 'assessment.mising')
