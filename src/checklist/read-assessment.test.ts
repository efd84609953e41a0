import { describe, expect, it } from 'vitest'
import { aChild, aMatter, anAssessment, answering, aPolicy, aRule, readFor } from '../../test/fixtures/matter.js'
import type { Facts } from '../facts/facts.schema.js'
import type { AddOn, CaseType, Depth, Outcome } from '../words/codes.schema.js'
import type { AssessedChild, Assessment } from './assessment.schema.js'
import type { Cell } from './cell.js'
import { emptyAssessment } from './empty-assessment.js'
import type { Reading } from './reading.js'

const at = (depth: Depth) => aPolicy({ rules: [aRule({ then: { need: 'required', depth } })] })
const idsOf = (cells: readonly Cell[]) => [...new Set(cells.map(({ item }) => item.id))]
const requiredIn = ({ cells }: Reading) => idsOf(cells.filter(({ required }) => required))
const cellOf = ({ cells }: Reading, id: string, childRef?: string) =>
  cells.find((cell) => cell.item.id === id && (childRef === undefined || cell.childRef === childRef))

/** A rejection of housing that reads with these answers of the case and of the child. */
const reads = (ofCase: object, ofChild: object = {}, facts: Partial<Facts> = {}, depth: Depth = 'simple') =>
  readFor(aMatter({ policy: at(depth), facts }), answering(anAssessment(), ofCase, ofChild))

const withParts = (parts: Partial<AssessedChild>): Assessment => {
  const given = anAssessment()
  return { ...given, children: given.children.map((child) => ({ ...child, ...parts })) }
}

describe('the depth used', () => {
  it.each<[Depth, Depth | undefined, Depth]>([
    ['simple', undefined, 'simple'],
    ['simple', 'simple', 'simple'],
    ['simple', 'full', 'full'],
    ['simple', 'extended', 'extended'],
    ['full', undefined, 'full'],
    ['full', 'simple', 'full'],
    ['full', 'extended', 'extended'],
    ['extended', 'full', 'extended'],
  ])('is, where %s is required and %s chosen, %s', (required, chosen, used) => {
    const reading = reads(chosen === undefined ? {} : { 'screening.depth': chosen }, {}, {}, required)
    expect([reading.depth, reading.suggestedDepth]).toEqual([used, required])
  })

  it.each<[Depth, Depth, boolean]>([
    ['full', 'simple', true],
    ['full', 'full', false],
    ['full', 'extended', false],
    ['simple', 'simple', false],
  ])('asks for a reason where %s is suggested and %s chosen: %s', (suggested, chosen, asks) => {
    const facts: Partial<Facts> = { caseType: 'economicAssistance' }
    const risk = suggested === 'full' ? 'notice' : 'arrears'
    const reading = reads({ 'screening.depth': chosen, 'eb.housingRisk': risk }, {}, facts)
    expect([reading.suggestedDepth, reading.depth]).toEqual([suggested, chosen])
    expect(cellOf(reading, 'screening.depthReason') !== undefined).toBe(asks)
  })
})

const { signing, limits } = aMatter().ready
/** A policy that asks for an assessment and leaves its depth to the checklist. */
const quiet = aPolicy({ includes: [], signing, limits, rules: [aRule()] })

describe('the suggested depth', () => {
  const eb: Partial<Facts> = { caseType: 'economicAssistance' }
  const dv: Partial<Facts> = { caseType: 'partnerViolence' }
  const lss: Partial<Facts> = { caseType: 'lss' }

  it.each<[string, object, object, Partial<Facts>, Depth]>([
    ['a child that suffered violence', {}, { 'dv.exposure': 'victim' }, dv, 'extended'],
    ['a child that witnessed it', {}, { 'dv.exposure': 'witness' }, dv, 'extended'],
    ['a child that did both', {}, { 'dv.exposure': 'both' }, dv, 'extended'],
    ['a child of whom it is unclear', {}, { 'dv.exposure': 'unclear' }, dv, 'extended'],
    ['a child that did not', {}, { 'dv.exposure': 'none' }, dv, 'simple'],
    ['the same answer where the add-on is off', {}, { 'dv.exposure': 'victim' }, {}, 'simple'],
    ['shelter granted', {}, { 'dv.shelter': 'granted' }, dv, 'extended'],
    ['shelter without one consent', {}, { 'dv.shelter': 'consentMissing' }, dv, 'extended'],
    ['shelter considered', {}, { 'dv.shelter': 'considered' }, dv, 'simple'],
    ['shelter not needed', {}, { 'dv.shelter': 'notNeeded' }, dv, 'simple'],
    ['a family home', { 'lss.measure': ['lss9-4', 'lss9-8'] }, {}, lss, 'extended'],
    ['a short stay', { 'lss.measure': ['lss9-6'] }, {}, lss, 'simple'],
    ['an intrusive refusal', { 'screening.impact': 'intrusive' }, {}, {}, 'full'],
    ['a noticeable one', { 'screening.impact': 'noticeable' }, {}, {}, 'simple'],
    ['refused food', { 'eb.needs': ['food'] }, {}, eb, 'full'],
    ['refused rent', { 'eb.needs': ['leisure', 'rent'] }, {}, eb, 'full'],
    ['refused power', { 'eb.needs': ['power'] }, {}, eb, 'full'],
    ['refused medicine', { 'eb.needs': ['medicineDental'] }, {}, eb, 'full'],
    ['refused leisure', { 'eb.needs': ['leisure', 'clothes'] }, {}, eb, 'simple'],
    ['refused food where the add-on is off', { 'eb.needs': ['food'] }, {}, {}, 'simple'],
    ['arrears', { 'eb.housingRisk': 'arrears' }, {}, eb, 'simple'],
    ['notice to quit', { 'eb.housingRisk': 'notice' }, {}, eb, 'full'],
    ['eviction applied for', { 'eb.housingRisk': 'evictionApplied' }, {}, eb, 'full'],
    ['eviction decided', { 'eb.housingRisk': 'evictionDecided' }, {}, eb, 'full'],
    ['a lost home', { 'eb.housingRisk': 'homeless' }, {}, eb, 'full'],
  ])('of %s', (_, ofCase, ofChild, facts, depth) => {
    const given = answering(anAssessment(), ofCase, ofChild)
    expect(readFor(aMatter({ policy: quiet, facts }), given).suggestedDepth).toBe(depth)
  })

  it.each<[Outcome, number | 'unknown', Depth]>([
    ['rejection', 0, 'simple'],
    ['rejection', 1, 'full'],
    ['reduction', 2, 'full'],
    ['rejection', 'unknown', 'full'],
    ['approval', 2, 'simple'],
    ['dismissal', 2, 'simple'],
  ])('of %s after %s earlier negative decisions is %s', (outcome, earlierNegativeDecisions, depth) => {
    const matter = aMatter({ policy: quiet, facts: { earlierNegativeDecisions }, decision: { outcome } })
    expect(readFor(matter).suggestedDepth).toBe(depth)
  })

  it('of an intrusive approval is simple', () => {
    const given = answering(anAssessment(), { 'screening.impact': 'intrusive' })
    expect(readFor(aMatter({ decision: { outcome: 'approval' } }), given).suggestedDepth).toBe('simple')
  })

  it('looks at every child', () => {
    const facts: Partial<Facts> = { caseType: 'partnerViolence', children: [aChild('B1'), aChild('B2')] }
    const [first, second] = anAssessment('B1', 'B2').children
    if (first === undefined || second === undefined) throw new Error('no children')
    const witness = { ...second, answers: { ...second.answers, 'dv.exposure': 'witness' } }
    const matter = aMatter({ facts })
    expect(readFor(matter, { ...anAssessment(), children: [first, second] }).suggestedDepth).toBe('simple')
    expect(readFor(matter, { ...anAssessment(), children: [first, witness] }).suggestedDepth).toBe('extended')
  })
})

describe('the add-ons', () => {
  it.each<[CaseType, Outcome, AddOn[]]>([
    ['economicAssistance', 'rejection', ['economicAssistance']],
    ['economicAssistance', 'approval', []],
    ['economicAssistance', 'discontinuation', []],
    ['partnerViolence', 'approval', ['partnerViolence']],
    ['lss', 'approval', ['lss']],
    ['boardItem', 'approval', ['boardItem']],
    ['housing', 'rejection', []],
  ])('of %s, %s are %j', (caseType, outcome, addOns) => {
    expect(readFor(aMatter({ facts: { caseType }, decision: { outcome } })).addOns).toEqual(addOns)
  })

  it('that the policy asks for come too, each once', () => {
    const then = { need: 'required', addOns: ['lss', 'economicAssistance'] } as const
    const policy = aPolicy({ rules: [aRule({ then })] })
    expect(readFor(aMatter({ policy, facts: { caseType: 'lss' } })).addOns).toEqual(['lss', 'economicAssistance'])
  })
})

describe('what is asked', () => {
  it('of a rejection at the simple depth are three things, and six of each child', () => {
    const reading = readFor(aMatter({ policy: at('simple') }), emptyAssessment)
    expect(requiredIn(reading)).toEqual([
      'screening.impact',
      'screening.protectionConcern',
      'child.affectedHow',
      'views.heard',
      'bal.bestInterest',
      'bal.aligned',
      'bal.conflictText',
      'dec.childParagraph',
    ])
  })

  it('grows with each depth and never shrinks', () => {
    const [simple, full, extended] = (['simple', 'full', 'extended'] as const).map((depth) =>
      requiredIn(reads({}, {}, {}, depth)),
    )
    expect(full).toEqual(expect.arrayContaining(simple ?? ['none']))
    expect(extended).toEqual(expect.arrayContaining(full?.filter((id) => id !== 'area.relevance') ?? ['none']))
    expect((extended?.length ?? 0) > (full?.length ?? 0)).toBe(true)
  })

  it('of an unborn child is neither views nor feedback', () => {
    const expected = { childRef: 'B1', expected: true, living: 'unborn', affected: 'indirect' } as const
    const reading = reads({}, {}, { children: [expected] }, 'extended')
    expect(idsOf(reading.cells).filter((id) => id.startsWith('views.') || id.startsWith('fb.'))).toEqual([])
    expect(idsOf(reading.cells)).toContain('child.affectedHow')
  })

  it('is nothing of a child once it has grown up, and of none where none is concerned', () => {
    const children = [aChild('B1', { birthDate: '2008-11-02' }), aChild('B2')]
    const askedOf = new Set(reads({}, {}, { children }).cells.map(({ childRef }) => childRef))
    expect([askedOf.has('B1'), askedOf.has('B2')]).toEqual([false, true])
    const alone = readFor(aMatter({ facts: { children: [], childrenLinked: 'no', reason: 'Bor ensam.' } }))
    expect(alone.cells.filter(({ required }) => required)).toEqual([])
  })

  it.each<[string, Partial<Facts>, string]>([
    ['screening.impact', { impact: 'small' }, 'small'],
    ['eb.housingRisk', { housingRisk: 'arrears' }, 'arrears'],
  ])('is not what the facts answer: %s', (id, facts, value) => {
    const matter = { caseType: 'economicAssistance', ...facts } as const
    const reading = reads({ [id]: 'homeless' }, {}, matter)
    expect(cellOf(reading, id)).toMatchObject({ value, required: false, answered: true })
    const open = reads({}, {}, { caseType: 'economicAssistance' })
    expect(cellOf(open, id)?.required).toBe(true)
  })

  it('is what the facts leave unknown', () => {
    const reading = reads({ 'screening.impact': 'small' }, {}, { impact: 'unknown' })
    expect(cellOf(reading, 'screening.impact')).toMatchObject({ value: 'small', required: true, answered: true })
  })

  it.each([
    ['needed', false],
    ['done', true],
    ['notApplicable', true],
  ])('counts as open while the emergency test is %s: answered %s', (code, answered) => {
    const reading = reads({ 'eb.emergency': code }, {}, { caseType: 'economicAssistance' })
    expect(cellOf(reading, 'eb.emergency')).toMatchObject({ value: code, required: true, answered })
  })

  it.each(['dec.noMeasureReason', 'alt.singleReason', 'fb.status', 'screening.depth', 'views.date'])(
    'is never %s, which is optional or stands in for another answer',
    (id) => {
      const cell = cellOf(reads({}, { 'bal.aligned': 'no' }, {}, 'full'), id)
      expect([cell?.required, cell?.item.from]).toEqual([false, 'caseworker'])
    },
  )

  it('is answered by what stands in its place', () => {
    const reason = { 'dec.noMeasureReason': 'Inget mildrar flytten.' }
    expect(cellOf(reads({}, reason, {}, 'full'), 'dec.measures')).toMatchObject({ required: true, answered: true })
    expect(cellOf(reads({}, {}, {}, 'full'), 'dec.measures')).toMatchObject({ required: true, answered: false })
    const measure = { id: 'm1', what: 'Skolskjuts', addresses: ['c1'] }
    const reading = readFor(aMatter({ policy: at('full') }), withParts({ measures: [measure] }))
    expect(cellOf(reading, 'dec.measures')).toMatchObject({ value: [measure], answered: true })
    expect(cellOf(reading, 'dec.noMeasureReason')).toBeUndefined()
  })

  it('falls back on its default, which a caseworker may replace', () => {
    expect(cellOf(reads({}), 'fb.status')).toMatchObject({ value: 'planned', required: false })
    const reading = reads({}, { 'fb.status': 'notGiven' })
    expect(cellOf(reading, 'fb.status')?.value).toBe('notGiven')
    expect(cellOf(reading, 'fb.notGivenReason')?.required).toBe(true)
    expect(cellOf(reads({}), 'fb.notGivenReason')).toBeUndefined()
  })

  it('has no code for a default that is the day of another answer', () => {
    expect(cellOf(reads({}), 'views.date')).toMatchObject({ value: undefined, answered: false, required: false })
  })
})

describe('a value left in an item that does not apply', () => {
  const left = { 'views.heard': 'notHeard', 'views.weight': 'little', 'views.notHeardText': 'Gick inte att nå alls.' }

  it('counts as unanswered: no cell, no answer, and nothing follows from it', () => {
    const reading = reads({}, left, {}, 'full')
    expect(reading.assessment.children[0]?.answers['views.content']).toBeTruthy()
    expect(cellOf(reading, 'views.content')).toBeUndefined()
    expect(reading.answer('views.content', 'B1')).toBeUndefined()
    expect(cellOf(reading, 'views.weight')).toBeUndefined()
    expect(reading.answer('views.weight', 'B1')).toBeUndefined()
    expect(cellOf(reading, 'views.weightReason')).toBeUndefined()
  })

  it('counts again when the item applies again', () => {
    const reading = reads({}, { ...left, 'views.heard': 'direct' }, {}, 'full')
    expect(reading.answer('views.content', 'B1')).toBeTruthy()
    expect(reading.answer('views.weight', 'B1')).toBe('little')
    expect(reading.answer('views.notHeardText', 'B1')).toBeUndefined()
  })

  it('opens nothing: neither a concern that is answered no, nor a depth at a matter without children', () => {
    const concern = { 'screening.protectionConcern': 'no', 'screening.protectionAction': 'notNeeded' }
    expect(cellOf(reads(concern), 'screening.protectionReason')).toBeUndefined()
    const alone = { children: [], childrenLinked: 'no', reason: 'Bor ensam.' } as const
    expect(readFor(aMatter({ facts: alone }), answering(anAssessment(), { 'screening.depth': 'extended' })).depth).toBe(
      'simple',
    )
  })

  it('suggests no depth: refused food in a matter that was granted', () => {
    const matter = aMatter({ facts: { caseType: 'economicAssistance' }, decision: { outcome: 'approval' } })
    expect(readFor(matter, answering(anAssessment(), { 'eb.needs': ['food'] })).suggestedDepth).toBe('simple')
  })

  it('of a grown-up child opens nothing either', () => {
    const children = [aChild('B1', { birthDate: '2008-11-02' }), aChild('B2')]
    const facts: Partial<Facts> = { caseType: 'partnerViolence', children }
    const given = answering(anAssessment('B1', 'B2'), {}, { 'dv.exposure': 'victim' })
    expect(readFor(aMatter({ facts }), given).suggestedDepth).toBe('simple')
  })
})

describe('where an item is asked', () => {
  it('is told by child, and by the path from where the assessment lies', () => {
    const facts: Partial<Facts> = { children: [aChild('B1'), aChild('B2')] }
    const reading = readFor(aMatter({ facts }), anAssessment('B2', 'B1'))
    expect(cellOf(reading, 'views.heard', 'B1')?.path).toEqual(['children', 1, 'answers', 'views.heard'])
    expect(cellOf(reading, 'views.heard', 'B2')?.path).toEqual(['children', 0, 'answers', 'views.heard'])
    expect(cellOf(reading, 'screening.impact')?.path).toEqual(['answers', 'screening.impact'])
  })

  it('of a child that has no part yet is where its part would come', () => {
    const facts: Partial<Facts> = { children: [aChild('B1'), aChild('B2')] }
    expect(cellOf(readFor(aMatter({ facts })), 'views.heard', 'B2')?.path[1]).toBe(1)
  })

  it('is, in areas, those marked at full and all nine at extended', () => {
    const areas = [{ area: 'housing', answers: { 'area.relevance': 'yes' } }] as const
    const marked = (depth: Depth) =>
      readFor(aMatter({ policy: at(depth) }), withParts({ areas })).cells.filter(
        ({ item }) => item.id === 'area.relevance',
      )
    expect(marked('simple')).toEqual([])
    expect(marked('full').map(({ area }) => area)).toEqual(['housing'])
    expect(marked('full')[0]?.path).toEqual(['children', 0, 'areas', 0, 'answers', 'area.relevance'])
    const all = marked('extended')
    expect(all.map(({ area }) => area)).toEqual([
      'identity',
      'family',
      'safety',
      'vulnerability',
      'health',
      'education',
      'livingStandard',
      'housing',
      'leisure',
    ])
    expect(all.filter(({ answered }) => answered).map(({ area, value }) => [area, value])).toEqual([['housing', 'yes']])
    expect(all[0]?.path).toEqual(['children', 0, 'areas', 1, 'answers', 'area.relevance'])
  })

  it('is, in alternatives and consequences, each record', () => {
    const consequences = [{ id: 'c1', alternative: 'a', direction: 'weakened' }] as const
    const alternatives = [
      { id: 'a', outcome: 'rejection', chosen: true, answers: {}, matchesView: [{ childRef: 'B1', value: 'partly' }] },
      { id: 'b', outcome: 'approval', chosen: false, answers: {}, matchesView: [] },
    ] as const
    const given = { ...withParts({ consequences }), alternatives }
    const reading = readFor(aMatter({ policy: at('extended') }), given)
    expect(reading.chosen).toBe('a')
    const of = (id: string) => reading.cells.filter(({ item }) => item.id === id)
    expect(of('alt.description').map(({ alternative, path }) => [alternative, path[1]])).toEqual([
      ['a', 0],
      ['b', 1],
    ])
    expect(of('alt.rejectedReason').map(({ alternative }) => alternative)).toEqual(['b'])
    expect(of('alt.matchesView').map(({ alternative, childRef, value }) => [alternative, childRef, value])).toEqual([
      ['a', 'B1', 'partly'],
      ['b', 'B1', undefined],
    ])
    expect(of('cons.severity').map(({ consequence, path }) => [consequence, path])).toEqual([
      ['c1', ['children', 0, 'consequences', 0, 'severity']],
    ])
  })

  it('the chosen alternative is the proposal where none is listed or none chosen', () => {
    expect(readFor(aMatter()).chosen).toBe('proposal')
    const none = { id: 'a', outcome: 'rejection', chosen: false, answers: {}, matchesView: [] } as const
    expect(readFor(aMatter(), { ...anAssessment(), alternatives: [none] }).chosen).toBe('proposal')
  })
})

describe('an answer', () => {
  it('is looked up for the case or for a child, and is nothing for an item or child that is not there', () => {
    const reading = readFor(aMatter())
    expect(reading.answer('screening.impact')).toBe('noticeable')
    expect(reading.answer('bal.aligned', 'B1')).toBe('partly')
    expect(reading.answer('bal.aligned')).toBeUndefined()
    expect(reading.answer('bal.aligned', 'B9')).toBeUndefined()
    expect(reading.answer('no.such.item')).toBeUndefined()
  })
})
