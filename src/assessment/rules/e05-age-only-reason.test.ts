import { describe, expect, it } from 'vitest'
import { aCell, aJudging, aReading } from '../../../test/fixtures/reading.js'
import { ageOnlyReason } from './e05-age-only-reason.js'

const childRef = 'barn-1'
const found = (...cells: ReturnType<typeof aCell>[]) => ageOnlyReason(aReading({ cells }), aJudging())
const text = (value?: string) => aCell('views.notHeardText', { childRef, value })
const stance = (value?: string) => aCell('views.stanceOtherWay', { childRef, value })
const code = (value: string) => aCell('views.notHeardReason', { childRef, value })

describe('E05, age or routine as the only reason', () => {
  it('stops a text that gives the age alone', () => {
    expect(found(text('Barnet är för litet för att höras.'))).toMatchObject([
      { rule: 'E05', code: 'views.ageOnlyReason', severity: 'blocking', item: 'views.notHeardText', childRef },
    ])
  })

  it('lets a text pass that says how the stance was clarified', () => {
    const told =
      'Ettåringen har inget språk ännu. Förskolläraren beskriver att han gråter vid hämtning hos pappa men somnar ' +
      'lugnt hemma, och det vägs in.'
    expect(found(text(told))).toEqual([])
  })

  it('stops at seven content words beside the age and lets eight pass', () => {
    const seven = 'Hon är för liten: förskolan berättar, mormor beskriver, gråter nätter.'
    expect(found(text(seven))).toHaveLength(1)
    expect(found(text(`${seven} ofta`))).toEqual([])
  })

  it('stops a routine that is given as the reason', () => {
    expect(found(text('Vi talar normalt inte med barn.'))).toHaveLength(1)
    expect(found(text('Enligt rutin.'))).toHaveLength(1)
  })

  it('says nothing of a reason of another kind, short as it may be, or of none', () => {
    expect(found(text('Flickan är sjuk.'))).toEqual([])
    expect(found(text())).toEqual([])
  })

  it('stops an infant whose stance was not clarified in another way, where that is asked', () => {
    expect(found(code('infant'), stance())).toMatchObject([{ item: 'views.stanceOtherWay', childRef }])
    expect(found(code('infant'), stance('Förskolan beskriver hur hon reagerar.'))).toEqual([])
    expect(found(code('infant'))).toEqual([])
    expect(found(code('unreachable'), stance())).toEqual([])
  })
})
