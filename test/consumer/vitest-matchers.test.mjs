import { eventsOf, given, matters } from 'barnkonsekvens/testing'
import { expect, test } from 'vitest'

// vitest.config.mjs names the entry as a setup file: nothing is imported here.
const matter = matters.housing
const { told, assessed, decided } = eventsOf(matter)

test('the matchers are known to the expect of vitest', () => {
  const before = given(told, { matter }).file
  expect(before).toRefuse(decided, 'assessment.missing')
  expect(before).toRequireAssessment(decided, 'simple')
  expect(matter).toRefuse('assessment.missing')
  expect(matter).not.toAllow()
  const after = given([...told, ...assessed], { matter }).file
  expect(after).toAllow(decided)
  expect(after).toHaveUnbrokenTrail()
  expect(after).toBeFreeOfPersonalData('Elin')
})

test('a failure tells what is missing', () => {
  expect(() => expect(matter).toAllow()).toThrow('assessment.missing (blocking): The child impact assessment')
  expect(() => expect(matter).not.toRefuse('assessment.missing', 'assessment.stale')).toThrow('expected not to be')
  expect(() => expect({}).not.toAllow()).toThrow('no rule has judged it')
})
