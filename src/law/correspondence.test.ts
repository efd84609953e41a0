import { describe, expect, it } from 'vitest'
import { type CorrespondenceRow, correspondenceBy, provisionIdAt } from './correspondence.js'

const note = (text: string) => ({ sv: `${text} sv`, en: `${text} en` })
const row = (rest: Pick<CorrespondenceRow, 'match' | 'note'>): CorrespondenceRow => ({ old: [], new: [], ...rest })

describe('rows that join the same two provisions', () => {
  it.each([
    [['fully'], 'fully'],
    [['fully', 'fully'], 'fully'],
    [['fully', 'partly'], 'partly'],
    [['partly', 'fully'], 'partly'],
    [['partly'], 'partly'],
  ] as const)('that say %j match %s', (said, expected) => {
    const rows = said.map((match) => row({ match }))
    expect(correspondenceBy('sol2025-3-1', rows)).toEqual({ id: 'sol2025-3-1', match: expected })
  })

  it('tell what each of them notes, and the same thing once', () => {
    const rows = [note('A.'), note('B.'), note('A.')].map((said) => row({ match: 'fully', note: said }))
    expect(correspondenceBy('sol2025-3-1', rows).note).toEqual({ sv: 'A. sv B. sv', en: 'A. en B. en' })
  })
})

describe('the id of a place', () => {
  it.each([
    [{ chapter: '11', section: '1 a', part: 'st. 1' }, 'sol2001-11-1a'],
    [{ chapter: '2 a', section: '10' }, 'sol2001-2a-10'],
  ])('joins the letters and leaves the part out: %j', (place, id) => {
    expect(provisionIdAt('sol2001', place)).toBe(id)
  })
})
