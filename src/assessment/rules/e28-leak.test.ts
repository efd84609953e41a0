import { describe, expect, it } from 'vitest'
import { aCell, aJudging, aPart, aReading } from '../../../test/fixtures/reading.js'
import type { AssessedChild, Assessment } from '../../checklist/assessment.schema.js'
import type { ValidationContext } from '../judging.js'
import { leak } from './e28-leak.js'

const infoRisk = (value?: string, childRef = 'barn-1') => aCell('dv.infoRisk', { childRef, value })
const protectedData = (value?: string) => aCell('dv.protectedData', { value, item: { from: 'facts' } })

const run = (
  cells: readonly ReturnType<typeof aCell>[],
  assessment: Partial<Assessment>,
  context: ValidationContext = {},
) => leak(aReading({ cells, assessment }), aJudging({ flaggedTerms: [], recipients: [], ...context }))

const saying = (text: string): Partial<Assessment> => ({ answers: { 'bal.conflictText': text } })
const flaggedTerms = ['Ekbackens förskola', 'Åsgatan 4']

describe('E28, when it looks', () => {
  it.each([
    ['information may harm', infoRisk('yes'), 1],
    ['it is unknown whether information may harm', infoRisk('unknown'), 1],
    ['information harms nobody', infoRisk('no'), 0],
    ['that question is open, which stops by itself', infoRisk(), 0],
    ['the identity is protected', protectedData('yes'), 1],
    ['it is unknown whether the identity is protected', protectedData('unknown'), 1],
    ['the identity is open', protectedData('no'), 0],
  ])('where %s', (_, cell, issues) => {
    expect(run([cell], saying('Hon bor på Åsgatan 4.'), { flaggedTerms })).toHaveLength(issues)
  })

  it('asks nothing, and for nothing, where neither is asked', () => {
    expect(leak(aReading({ assessment: saying('Åsgatan 4') }), aJudging())).toEqual([])
    expect(leak(aReading({ cells: [infoRisk('no')] }), aJudging())).toEqual([])
  })
})

describe('E28, a place to be protected in a text', () => {
  it('stops it, says where, and never repeats it', () => {
    const issues = run([infoRisk('yes')], saying('Flickan hämtas från EKBACKENS  förskola.'), { flaggedTerms })
    expect(issues).toMatchObject([
      {
        rule: 'E28',
        code: 'privacy.leak',
        severity: 'blocking',
        item: 'bal.conflictText',
        path: ['answers', 'bal.conflictText'],
        params: { holds: 'flaggedTerm' },
      },
    ])
    expect(JSON.stringify(issues)).not.toMatch(/ekbacken/i)
  })

  it('finds whole words only', () => {
    expect(run([infoRisk('yes')], saying('Åsgatan 41, förskola, Ekbackens'), { flaggedTerms })).toEqual([])
  })

  it('finds it in every text, of whichever child, once a text', () => {
    const text = 'Åsgatan 4 eller Ekbackens förskola'
    const part = aPart('barn-2', {
      answers: { 'views.notHeardText': text, 'dv.support': ['Samtal', text] },
      areas: [{ area: 'health', answers: { 'area.situation': text } }],
      consequences: [{ id: 'c1', alternative: 'proposal', description: text }],
      measures: [{ id: 'm1', what: text, addresses: ['c1'], responsible: text }],
      sharedTexts: [{ item: 'child.affectedHow', sharedWith: ['barn-1'], reason: text }],
    })
    const alternative = { id: 'a', outcome: 'rejection', chosen: true, matchesView: [] } as const
    const alternatives = [{ ...alternative, answers: { 'alt.description': text } }]
    const issues = run([infoRisk('yes')], { children: [aPart('barn-1'), part], alternatives }, { flaggedTerms })
    expect(issues.map(({ item, childRef }) => [item, childRef])).toEqual([
      ['views.notHeardText', 'barn-2'],
      ['dv.support', 'barn-2'],
      ['area.situation', 'barn-2'],
      ['cons.description', 'barn-2'],
      ['dec.measures', 'barn-2'],
      ['dec.measures', 'barn-2'],
      [undefined, 'barn-2'],
      ['alt.description', undefined],
    ])
  })

  it('takes no code for a text', () => {
    const areas = [{ area: 'health', answers: { 'area.source': ['school'] } }] as const
    expect(run([infoRisk('yes')], { children: [aPart('barn-1', { areas })] }, { flaggedTerms: ['School'] })).toEqual([])
  })

  it('says that it was not run without the terms, never that it passed', () => {
    const issues = leak(aReading({ cells: [infoRisk('yes')] }), aJudging({ recipients: [] }))
    expect(issues).toMatchObject([
      { rule: 'E28', code: 'rule.notRun', severity: 'info', params: { rule: 'E28', missing: 'flaggedTerms' } },
    ])
  })
})

describe('E28, a copy to the other guardian', () => {
  const recipients = ['applicant', 'otherGuardian'] as const
  const said = { 'views.content': 'Hon säger: ”Jag vill bo kvar.”' }
  const child = (childRef: string, parts: Partial<AssessedChild> = { answers: said }) => aPart(childRef, parts)
  const found = (
    cells: Parameters<typeof run>[0],
    children: readonly AssessedChild[],
    context: ValidationContext = {},
  ) => run(cells, { children }, { recipients, ...context })

  it('stops what the child said, at the answer and the child', () => {
    expect(found([infoRisk('yes')], [child('barn-1')])).toMatchObject([
      {
        rule: 'E28',
        code: 'privacy.leak',
        severity: 'blocking',
        item: 'views.content',
        childRef: 'barn-1',
        path: ['children', 0, 'answers', 'views.content'],
        params: { holds: 'withheldItem' },
      },
    ])
  })

  it('lets the copy go to anybody else', () => {
    const others = ['applicant', 'child', 'representative', 'authority'] as const
    expect(found([infoRisk('yes')], [child('barn-1')], { recipients: others })).toEqual([])
    expect(found([infoRisk('yes')], [child('barn-1')], { recipients: [] })).toEqual([])
  })

  it('lets a copy pass that holds nothing of it', () => {
    expect(found([infoRisk('yes')], [child('barn-1')], { copyItems: ['dec.childParagraph'] })).toEqual([])
    expect(found([infoRisk('yes')], [child('barn-1', { answers: { 'views.content': '<p></p>' } })])).toEqual([])
    expect(
      found([infoRisk('yes')], [child('barn-1', { answers: { 'dec.childParagraph': 'Elias bor kvar.' } })]),
    ).toEqual([])
    expect(found([infoRisk('yes')], [child('barn-1', { answers: { 'dv.school': 'Ny förskola.' } })])).toEqual([])
  })

  it('goes by the items that the copy holds, in every area and list', () => {
    const areas = [
      { area: 'family', answers: {} },
      { area: 'health', answers: { 'area.situation': 'Vårdcentral' } },
    ] as const
    const answers = { 'dv.school': 'Ny förskola.', 'dv.support': ['Samtal', 'Grupp'], 'dv.trustedAdult': '' }
    const copyItems = ['area.situation', 'dv.school', 'dv.support', 'dv.trustedAdult', 'child.affectedHow']
    const issues = found([infoRisk('yes')], [child('barn-1', { answers, areas })], { copyItems })
    expect(issues.map(({ path }) => path?.slice(2).join('/'))).toEqual([
      'answers/dv.school',
      'answers/dv.support',
      'areas/1/answers/area.situation',
    ])
  })

  it('concerns the child whom it may harm; a protected identity concerns all', () => {
    const children = [child('barn-1'), child('barn-2')]
    const refs = (cells: Parameters<typeof run>[0]) => found(cells, children).map(({ childRef }) => childRef)
    expect(refs([infoRisk('no', 'barn-1'), infoRisk('unknown', 'barn-2')])).toEqual(['barn-2'])
    expect(refs([infoRisk('no', 'barn-1'), protectedData('unknown')])).toEqual(['barn-1', 'barn-2'])
  })

  it('says that it was not run where it matters who gets a copy and nobody told', () => {
    const context = aJudging({ flaggedTerms: [] })
    const judged = (answers: AssessedChild['answers']) =>
      leak(aReading({ cells: [infoRisk('yes')], assessment: { children: [child('barn-1', { answers })] } }), context)
    expect(judged(said)).toMatchObject([{ code: 'rule.notRun', params: { rule: 'E28', missing: 'recipients' } }])
    expect(judged({})).toEqual([])
  })
})
