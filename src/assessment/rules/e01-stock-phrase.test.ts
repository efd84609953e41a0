import { describe, expect, it } from 'vitest'
import { aCell, aJudging, aReading, type CellParts } from '../../../test/fixtures/reading.js'
import { stockPhrase } from './e01-stock-phrase.js'

const found = (id: string, value: unknown, parts: CellParts = {}, names?: readonly string[]) =>
  stockPhrase(aReading({ cells: [aCell(id, { value, ...parts })] }), aJudging(names && { names }))

describe('E01, a text that says nothing', () => {
  it('stops a stock phrase in a text that carries the assessment, and says where', () => {
    const text = 'Barnperspektivet har beaktats i beslutet.'
    expect(found('child.affectedHow', text, { childRef: 'barn-1', path: ['children', 0, 'answers'] })).toMatchObject([
      {
        rule: 'E01',
        code: 'text.stockPhrase',
        severity: 'blocking',
        item: 'child.affectedHow',
        childRef: 'barn-1',
        path: ['children', 0, 'answers'],
        params: { words: 1, least: 3 },
      },
    ])
  })

  it('lets a short sharp sentence pass, also once the name is known', () => {
    const text = 'Elias slutar i fotbollen i april eftersom avgiften nekas.'
    expect(found('child.affectedHow', text)).toEqual([])
    expect(found('child.affectedHow', text, {}, ['Elias'])).toEqual([])
  })

  it.each([
    ['nothing of none', '–', 0, 'blocking'],
    ['nothing of one', 'fotboll', 1, 'blocking'],
    ['nothing of two', 'fotboll upphör', 2, 'blocking'],
    ['little of three', 'fotboll upphör april', 3, 'warning'],
  ])('finds %s', (_, text, words, severity) => {
    expect(found('dec.childParagraph', text)).toMatchObject([{ severity, params: { words, least: 3 } }])
  })

  it('finds enough in four', () => {
    expect(found('dec.childParagraph', 'fotboll upphör april avgift')).toEqual([])
  })

  it.each(['child.affectedHow', 'views.notHeardText', 'bal.bestInterest', 'dec.childParagraph'])(
    'stops in %s',
    (id) => {
      expect(found(id, 'Se ovan.')).toMatchObject([{ severity: 'blocking' }])
    },
  )

  it.each(['views.content', 'cons.description', 'bal.conflictText'])('only asks in %s', (id) => {
    expect(found(id, 'Se ovan.')).toMatchObject([{ severity: 'warning' }])
  })

  it.each(['alt.singleReason', 'dec.noMeasureReason', 'dv.supportNoReason'])(
    'asks in %s too, which stands in for another required answer',
    (id) => {
      expect(found(id, 'Se ovan.', { required: false })).toMatchObject([{ severity: 'warning' }])
    },
  )

  it.each(['child.ref', 'fb.by', 'fu.responsible', 'dv.protectionRef', 'dv.trustedAdult'])('leaves %s alone', (id) => {
    expect(found(id, 'Handläggaren')).toEqual([])
  })

  it('leaves what is not required, not a text or not there to others', () => {
    expect(found('dv.school', 'Se ovan.', { required: false })).toEqual([])
    expect(found('fu.what', ['Se ovan.'], { item: { type: 'texts' } })).toEqual([])
    expect(found('child.affectedHow', undefined)).toEqual([])
    expect(found('child.affectedHow', '<p>&nbsp;</p>')).toEqual([])
  })
})

describe('E01, tried on what people write', () => {
  const empty = [
    'Barnperspektivet har beaktats i beslutet.',
    'BARNPERSPEKTIVET HAR BEAKTATS',
    '<p>Barnets <strong>bästa</strong> har beaktats.</p>',
    '<p></p><p>se&nbsp;ovan</p>',
    'Se&shy; ov\u200ban',
    '\u202eej aktuellt\u202c',
    'Barn\u00adperspektivet är be\u2060aktat',
    'Barnets bästa – har varit – i fokus!',
    'barnkonventionen… har… beaktats…',
    'Ha\u0308nsyn har tagits till barnet',
    'Barnen mår bra. Barnen har det bra.',
    'Inga barn berörs; se utredning',
    'H&auml;nsyn har tagits till barnen.',
    'N/A',
    'n.a.',
    'x',
    'xxx',
    '–',
    '- - -',
    '***',
    '1. 2. 3.',
    '2026-11-25',
    'Ej relevant, se journal',
    'Likadant för alla barn.',
    'Beslutet bedöms inte\npåverka barnen',
    'Det är föräldrarnas ansvar',
    'Not applicable. See above.',
    "The child's best interests have been considered.",
    'The child perspective\u00a0has been taken into account',
    'Parents are responsible',
    'Barnets behov bedöms tillgodosedda, inget att anmärka.',
    '<!-- Elias slutar i fotbollen i april --><p>saknas</p>',
    '<span title="Elias slutar i fotbollen i april">x</span>',
    'Han är ett barn och hon är också ett barn.',
  ]
  it.each(empty)('stops %j', (text) => {
    expect(found('bal.bestInterest', text)).toMatchObject([{ severity: 'blocking' }])
  })

  const real = [
    'Elias slutar i fotbollen i april eftersom avgiften nekas.',
    'Sara delar säng med sin syster och sover dåligt.',
    'Ali byter skola mitt i terminen.',
    'Vinterkläderna från i fjol är urväxta.',
    'Hon missar skolresan i maj.',
    'Han äter lunch bara på skoldagar.',
    'Glasögonen går inte att ersätta före terminsstart.',
    '<p>Ingen dator hemma; läxorna görs på biblioteket.</p>',
    'Umgänget hos pappa blir en helg i månaden i stället för två.',
    'Familjen flyttar två mil från skolan.',
    'Babyn får ersättning bara till den tionde.',
    'Elen stängs av på fredag.',
    'Mormor hämtar från fritids, annars ensam hemma.',
    'Astmamedicinen kostar 412 kr i månaden.',
    'Flickan vill bo kvar nära kompisarna.',
    'Simskolan avbryts efter tre gånger.',
    'Busskortet upphör, fyra kilometer att gå.',
    'Bror och syster skiljs åt under veckorna.',
    'Tandvården väntar till januari.',
    'Pojken oroar sig för vräkningen och sover hos en kompis.',
    'He loses his place in the choir in spring.',
    'Sm&aring;syskonen delar rum; l&auml;xro saknas helt.',
  ]
  it.each(real)('lets %j pass', (text) => {
    expect(found('bal.bestInterest', text).filter(({ severity }) => severity === 'blocking')).toEqual([])
  })

  it('has been tried on at least twenty of each', () => {
    expect(Math.min(empty.length, real.length)).toBeGreaterThanOrEqual(20)
  })
})
