const { eventsOf, given, matchers, matters } = require('barnkonsekvens/testing')

expect.extend(matchers)

const matter = matters.housing
const { told, assessed, decided } = eventsOf(matter)

test('the matchers are known to the expect of Jest', () => {
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

test('what a test made itself is of another realm than the library, and is looked through all the same', () => {
  const number = '850709-9805'
  expect(new Map([['key', new Set([number])]])).not.toBeFreeOfPersonalData()
  expect(new Error(number)).not.toBeFreeOfPersonalData()
  expect({ rows: [{ note: 'Elins mamma.' }] }).not.toBeFreeOfPersonalData('Elin')
  expect(() => expect(new Uint8Array(1)).toBeFreeOfPersonalData()).toThrow('cannot be looked through')
})
