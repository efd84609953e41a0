import { describe, expect, it } from 'vitest'
import { aChild, aDecision, aMatter, anAssessment, aPolicy, aRule, someFacts } from '../../test/fixtures/matter.js'
import type { Facts } from '../facts/facts.schema.js'
import { LibraryError } from '../kernel/library-error.js'
import type { Depth } from '../words/codes.schema.js'
import { valueLists } from '../words/data/value-lists.js'
import type { Assessment } from './assessment.schema.js'
import { checklistFor } from './checklist-for.js'
import { methodVersion } from './data/method-version.js'

const { by: _, ...decision } = aDecision()

/** The input for a matter that is asked about at a depth. */
function input(depth: Depth = 'simple', facts: Partial<Facts> = {}, assessment?: Assessment) {
  const { requirement } = aMatter({ policy: aPolicy({ rules: [aRule({ then: { need: 'required', depth } })] }), facts })
  return { requirement, facts: someFacts(facts), decision, ...(assessment && { assessment }) }
}

const itemsOf = (given: ReturnType<typeof input>) => checklistFor(given).parts.flatMap(({ items }) => items)

describe('a checklist', () => {
  it('says by which method, at which depth and with which add-ons', () => {
    const { depth, addOns, methodVersion: version } = checklistFor(input('full', { caseType: 'lss' }))
    expect([version, depth, addOns]).toEqual([methodVersion, 'full', ['lss']])
  })

  it.each<[Depth, Partial<Facts>, string[]]>([
    ['simple', {}, ['screening', 'children', 'views', 'balancing', 'decision', 'feedback']],
    [
      'full',
      {},
      [
        'screening',
        'children',
        'views',
        'circumstances',
        'alternatives',
        'consequences',
        'balancing',
        'decision',
        'feedback',
        'followUp',
      ],
    ],
    ['simple', { caseType: 'lss' }, ['screening', 'children', 'views', 'balancing', 'decision', 'feedback', 'lss']],
    ['simple', { caseType: 'boardItem', children: [] }, ['screening', 'decision', 'boardItem']],
    ['simple', { childrenLinked: 'no', children: [], reason: 'Bor ensam.' }, ['screening', 'decision']],
  ])('at %s of %j has its parts in order', (depth, facts, parts) => {
    expect(checklistFor(input(depth, facts)).parts.map(({ part }) => part)).toEqual(parts)
  })

  it('tells of each item what it takes, who answers it, and whether it must and does have an answer', () => {
    const items = itemsOf(input('simple', {}, anAssessment()))
    expect(items.find(({ item }) => item === 'views.heard')).toEqual({
      item: 'views.heard',
      childRef: 'B1',
      scope: 'child',
      type: 'choice:heard',
      codes: valueLists.heard,
      from: 'caseworker',
      phase: 'beforeDecision',
      required: true,
      answered: true,
      basis: ['crc-art-12', 'sol2025-3-2', 'sol2001-11-10', 'lss-8', 'sosfs-2014-5'],
    })
  })

  it('never repeats what was answered', () => {
    const told = JSON.stringify(checklistFor(input('full', {}, anAssessment())))
    expect(told).not.toMatch(/farmor|skolgången/u)
  })

  it.each([
    ['screening.impact', valueLists.impact],
    ['child.vulnerability', valueLists.vulnerability],
    ['bal.conflictText', undefined],
    ['fu.date', undefined],
  ])('has the codes of %s: %j', (id, codes) => {
    expect(itemsOf(input('extended')).find(({ item }) => item === id)?.codes).toEqual(codes)
  })

  it('has the unit of a number', () => {
    const items = itemsOf(input('extended', { caseType: 'economicAssistance' }))
    expect(items.find(({ item }) => item === 'eb.duration')?.unit).toBe('months')
    expect(items.find(({ item }) => item === 'eb.ground')).not.toHaveProperty('unit')
  })

  it('without an assessment is the one that meets somebody who has answered nothing', () => {
    const items = itemsOf(input())
    expect(items.filter(({ answered, from }) => answered && from === 'caseworker').map(({ item }) => item)).toEqual([
      'fb.status',
    ])
    expect(items.map(({ item }) => item)).not.toContain('views.content')
    expect(itemsOf(input('simple', {}, anAssessment())).map(({ item }) => item)).toContain('views.content')
  })

  it('asks of every child that counts, and of no other', () => {
    const children = [aChild('B1'), aChild('V1', { birthDate: '2008-11-02' }), aChild('B2')]
    const asked = itemsOf(input('simple', { children })).filter(({ item }) => item === 'views.heard')
    expect(asked.map(({ childRef }) => childRef)).toEqual(['B1', 'B2'])
  })

  it('shows what the decision and what follows it will answer, and asks it of nobody', () => {
    const events = itemsOf(input('full')).filter(({ from }) => from === 'event')
    expect(events.map(({ item }) => item)).toEqual(
      expect.arrayContaining(['dec.outcome', 'dec.date', 'dec.maker', 'dec.provisions', 'dec.appealInfo']),
    )
    expect(events.filter(({ required, phase }) => required || phase !== 'afterDecision')).toEqual([])
  })

  it('is frozen', () => {
    const checklist = checklistFor(input())
    expect(Object.isFrozen(checklist.parts[0]?.items[0])).toBe(true)
  })
})

describe('what it is made for', () => {
  it.each<[string, object, string[][]]>([
    ['no requirement', { requirement: undefined }, [['requirement']]],
    ['no facts', { facts: undefined }, [['facts']]],
    ['no decision', { decision: undefined }, [['decision']]],
    [
      'an assessment with an unknown item',
      { assessment: { ...anAssessment(), answers: { x: 1 } } },
      [['assessment', 'answers', '<unknown>']],
    ],
    [
      'all of it wrong',
      { facts: 1, decision: 2, requirement: 3, assessment: 4 },
      [['facts'], ['decision'], ['requirement'], ['assessment']],
    ],
    ['something more', { policy: {} }, [['<unknown>']]],
  ])('with %s is a mistake of the caller', (__, change, paths) => {
    const make = () => checklistFor({ ...input(), ...change })
    expect(make).toThrow(LibraryError)
    expect(make).toThrow(expect.objectContaining({ code: 'input.invalid', info: { paths } }))
  })

  it('may be nothing at all, which is a mistake too', () => {
    expect(() => checklistFor(undefined as never)).toThrow(/^input\.invalid$/u)
    expect(() => checklistFor('checklist' as never)).toThrow(/^input\.invalid$/u)
  })

  it('may hold an identity number, which is not its matter', () => {
    const [child] = anAssessment().children
    if (child === undefined) throw new Error('no child')
    const answers = { ...child.answers, 'bal.bestInterest': 'Enligt 20150115-2381 är det bäst att bo kvar.' }
    const given = { ...anAssessment(), children: [{ ...child, answers }] }
    expect(itemsOf(input('simple', {}, given)).length).toBeGreaterThan(0)
  })
})
