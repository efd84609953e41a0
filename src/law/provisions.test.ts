import { describe, expect, it } from 'vitest'
import { Day, ProvisionId } from '../words/scalars.schema.js'
import { provisions } from './data/provisions.js'
import { provisionById } from './provision-by-id.js'

describe('the provisions', () => {
  it('are some 240, each under an id of its own', () => {
    expect(provisions.length).toBeGreaterThanOrEqual(241)
    expect(provisionById.size).toBe(provisions.length)
    expect(provisions.filter(({ id }) => !ProvisionId.safeParse(id).success)).toEqual([])
  })

  it('have periods of days that exist and do not end before they begin', () => {
    const isOpenOrDay = (day: string | null) => day === null || Day.safeParse(day).success
    const wrong = provisions.filter(
      ({ validFrom, validTo }) =>
        !isOpenOrDay(validFrom) ||
        !isOpenOrDay(validTo) ||
        (validFrom !== null && validTo !== null && validTo < validFrom),
    )
    expect(wrong).toEqual([])
  })

  it('say what they are about, where they were seen and how sure that is', () => {
    const silent = provisions.filter(({ law, subject, source }) =>
      [law, subject, source].some((text) => text.trim() === ''),
    )
    expect(silent).toEqual([])
    expect(new Set(provisions.map(({ confidence }) => confidence))).toEqual(new Set(['statute', 'secondary', 'memory']))
  })

  it('end the Act of 2001 on the day before that of 2025 begins', () => {
    const starts = (id: string) => provisions.filter((provision) => provision.id.startsWith(id))
    expect(starts('sol2001-').filter(({ validTo }) => validTo !== '2025-06-30')).toEqual([])
    expect(starts('sol2025-').filter(({ validFrom }) => validFrom !== null && validFrom < '2025-07-01')).toEqual([])
  })
})
