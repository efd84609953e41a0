import { describe, expect, it } from 'vitest'
import { refusalsOf } from '../../test/fixtures/matter.js'
import { parse } from '../words/parse.schema.js'
import { answersOf, Measure } from './answers.schema.js'
import type { Scope } from './item.js'
import { items } from './items.js'

const refused = (scope: Scope, answers: object, change: 'whole' | 'patch' = 'whole') =>
  refusalsOf(parse(answersOf(scope, change), answers))

describe('an answer', () => {
  it.each<[Scope, string, unknown]>([
    ['case', 'bal.conflictText', 'Likabehandling mot skolgång.'],
    ['case', 'bal.conflictText', ''],
    ['case', 'screening.impact', 'small'],
    ['case', 'eb.needs', ['food', 'rent']],
    ['case', 'eb.duration', 0],
    ['case', 'fu.date', '2027-02-28'],
    ['case', 'fu.what', ['Skolgången']],
    ['case', 'rights.otherLaw', [{ provision: 'sol2025-3-1' }, { other: 'Riktlinje 4' }]],
    ['case', 'rights.otherLaw', [{ provision: 'not-yet-known' }]],
    ['case', 'bal.conflicts', ['none']],
    ['case', 'bal.conflicts', ['budget', 'guardian']],
    ['child', 'child.vulnerability', ['noneKnown']],
    ['child', 'fb.status', 'planned'],
    ['child', 'fb.status', 'notGiven'],
    ['child', 'views.date', '2026-10-20'],
    ['child×area', 'area.relevance', 'yes'],
    ['alternative', 'alt.legalRoom', 'within'],
  ])('of the scope %s: %s may be %j', (scope, item, value) => {
    expect(refused(scope, { [item]: value })).toEqual([])
  })

  it.each<[string, Scope, string, unknown, string]>([
    ['a code outside its list', 'case', 'screening.impact', 'huge', 'notACode'],
    ['unknown where the list has none', 'case', 'screening.impact', 'unknown', 'notACode'],
    ['a code in capitals', 'case', 'screening.impact', 'Small', 'notACode'],
    ['null, which only a patch may say', 'case', 'screening.impact', null, 'notACode'],
    ['a choice as a list', 'case', 'screening.impact', ['small'], 'notACode'],
    ['a list as one code', 'case', 'eb.needs', 'food', 'wrongType'],
    ['an empty list', 'case', 'eb.needs', [], 'tooSmall'],
    ['a code twice', 'case', 'eb.needs', ['food', 'food'], 'other'],
    ['a code that stands alone beside another', 'case', 'bal.conflicts', ['none', 'budget'], 'other'],
    ['none known beside violence', 'child', 'child.vulnerability', ['violence', 'noneKnown'], 'other'],
    ['nothing in particular beside a sign', 'child', 'child.communication', ['none', 'sign'], 'other'],
    ['a number as text', 'case', 'eb.duration', '10', 'wrongType'],
    ['a part of a month', 'case', 'eb.duration', 0.5, 'wrongType'],
    ['fewer months than none', 'case', 'eb.duration', -1, 'tooSmall'],
    ['a day that does not exist', 'case', 'fu.date', '2026-02-29', 'format'],
    ['a text as a number', 'case', 'bal.conflictText', 4, 'wrongType'],
    ['no text among several', 'case', 'fu.what', [], 'tooSmall'],
    ['no reference', 'case', 'rights.otherLaw', [], 'tooSmall'],
    ['a code that may be recorded only later', 'child', 'fb.status', 'given', 'other'],
  ])('is refused as %s', (_, scope, item, value, problem) => {
    expect(refused(scope, { [item]: value })).toEqual([[item, problem]])
  })

  it.each<[string, Scope, string, unknown]>([
    ['of no item', 'case', 'no.such', 'x'],
    ['of another scope', 'case', 'views.heard', 'direct'],
    ['of another scope', 'child', 'screening.impact', 'small'],
    ['that the facts give', 'case', 'screening.caseType', 'lss'],
    ['that the facts give', 'child', 'child.living', 'shared'],
    ['that the facts give', 'case', 'board.affected', 'direct'],
    ['that an event gives', 'case', 'dec.outcome', 'rejection'],
    ['that an event gives', 'child', 'fb.reaction', 'Nickade.'],
    ['that lies in the list of alternatives', 'case', 'alt.list', []],
    ['that lies in the list of measures', 'child', 'dec.measures', []],
  ])('%s is refused: in %s, %s', (_, scope, item, value) => {
    expect(refused(scope, { [item]: value })).toEqual([['<unknown>', 'unknownKey']])
  })

  it('is taken by every item that a caseworker answers, in the scope where it is asked, and by no other', () => {
    const scopes: readonly Scope[] = ['case', 'child', 'child×area', 'alternative']
    const known = scopes.flatMap((scope) => Object.keys(answersOf(scope, 'whole').shape))
    const elsewhere = ['alt.list', 'dec.measures', 'alt.matchesView']
    const asked = items.filter(
      ({ from, id, scope, mayBeStated }) =>
        (from === 'caseworker' || mayBeStated) && scope !== 'consequence' && !elsewhere.includes(id),
    )
    expect(known.toSorted()).toEqual(asked.map(({ id }) => id).toSorted())
  })
})

describe('a change to an answer', () => {
  it('may clear it', () => {
    expect(refused('case', { 'screening.impact': null }, 'patch')).toEqual([])
    expect(refused('child', { 'fb.status': null, 'child.vulnerability': null }, 'patch')).toEqual([])
  })

  it.each<[Scope, string, unknown, string]>([
    ['case', 'screening.impact', 'huge', 'notACode'],
    ['child', 'fb.status', 'given', 'other'],
    ['case', 'bal.conflicts', ['none', 'budget'], 'other'],
  ])('is held to the same: in %s, %s is not %j', (scope, item, value, problem) => {
    expect(refused(scope, { [item]: value }, 'patch')).toEqual([[item, problem]])
  })
})

describe('the records among the answers', () => {
  const alternative = { id: 'a', description: 'Bygg om.', direction: 'unchanged', effects: 'Inga.', chosen: true }
  const measure = { id: 'm', what: 'Skolskjuts' }

  it.each<[string, unknown, unknown[]]>([
    ['board.alternatives', [alternative], []],
    ['board.alternatives', [{ ...alternative, chosen: 'yes' }], [['board.alternatives.0.chosen', 'wrongType']]],
    ['board.alternatives', [{ ...alternative, effects: undefined }], [['board.alternatives.0.effects', 'missing']]],
    ['board.alternatives', [], [['board.alternatives', 'tooSmall']]],
    ['board.measures', [measure], []],
    ['board.measures', [{ ...measure, cost: 0 }], []],
    ['board.measures', [{ ...measure, cost: -1 }], [['board.measures.0.cost', 'tooSmall']]],
    ['board.measures', [{ ...measure, addresses: ['c1'] }], [['board.measures.0.<unknown>', 'unknownKey']]],
  ])('of %s are %j', (item, records, expected) => {
    expect(refused('case', { [item]: records })).toEqual(expected)
  })

  it.each<[object, unknown[]]>([
    [{ ...measure, addresses: ['c1'] }, []],
    [{ ...measure, addresses: ['c1'], status: 'done', dueOn: '2027-01-01', responsible: 'chefen' }, []],
    [{ ...measure, addresses: [] }, [['addresses', 'tooSmall']]],
    [measure, [['addresses', 'missing']]],
    [{ ...measure, addresses: ['c1'], status: 'someday' }, [['status', 'notACode']]],
    [{ addresses: ['c1'], id: 'm' }, [['what', 'missing']]],
  ])('for a child address what they soften: %j', (given, expected) => {
    expect(refusalsOf(parse(Measure, given))).toEqual(expected)
  })
})
