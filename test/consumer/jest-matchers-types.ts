import { expect } from '@jest/globals'
import { type CaseMatchers, eventsOf, given, matchers, matters } from 'barnkonsekvens/testing'

declare module 'expect' {
  interface Matchers<R extends void | Promise<void>> extends CaseMatchers<R> {}
}

const { decided } = eventsOf(matters.housing)
const { file } = given([{ type: 'investigation.opened' }])

expect.extend(matchers)
expect(file).toRefuse(decided, 'assessment.missing')
expect(file).not.toAllow(decided)
expect(matters.housing).toRequireAssessment('simple')
export const returnsNothing = (): void => expect(matters.housing).toRefuse('assessment.missing')
// @ts-expect-error a code that the library does not have
expect(file).toRefuse(decided, 'assessment.mising')
