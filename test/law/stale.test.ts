import { describe, expect, it } from 'vitest'
import { staleProvisions } from '../../scripts/law-stale.js'

const seen = (confidence: 'statute' | 'secondary' | 'memory', checkedOn: string | null) => ({ confidence, checkedOn })

describe('the report on provisions that somebody should look at', () => {
  it.each([
    ['the day before a year has passed', '2026-04-27', '2027-04-26', false],
    ['the day a year has passed', '2026-04-27', '2027-04-27', true],
    ['the day before, from a leap day', '2028-02-29', '2029-02-27', false],
    ['the last day of February, from a leap day', '2028-02-29', '2029-02-28', true],
    ['the day it was checked', '2026-04-27', '2026-04-27', false],
    ['any day, where it was never checked', null, '2026-04-27', true],
  ])('on %s says whether a provision was checked long ago', (_, checkedOn, on, expected) => {
    expect(staleProvisions([seen('statute', checkedOn)], on).notChecked).toHaveLength(expected ? 1 : 0)
  })

  it('names what was not seen in the statute text, however lately it was checked', () => {
    const [text, secondary, memory] = [
      seen('statute', '2026-11-01'),
      seen('secondary', '2026-11-01'),
      seen('memory', null),
    ]
    expect(staleProvisions([text, secondary, memory], '2026-11-02')).toEqual({
      notChecked: [memory],
      secondary: [secondary],
      memory: [memory],
    })
  })
})
