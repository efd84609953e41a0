import { describe, expect, it } from 'vitest'
import type { Change } from '../words/issue.schema.js'
import { changeList } from './change-list.js'

describe('changeList', () => {
  const changes: readonly [Change, string, string][] = [
    [{ what: 'child', childRef: 'barn-3' }, 'ett barn har tillkommit: barn-3', 'a child has been added: barn-3'],
    [{ what: 'child' }, 'ett barn har tillkommit', 'a child has been added'],
    [
      { what: 'affected', childRef: 'barn-1', from: 'indirect', to: 'direct' },
      'barn barn-1 berörs mer än vad som var känt (från ”ja, indirekt” till ”ja, direkt”)',
      'child barn-1 is affected more than was known (from “yes, indirectly” to “yes, directly”)',
    ],
    [{ what: 'affected' }, 'ett barn berörs mer än vad som var känt', 'a child is affected more than was known'],
    [
      { what: 'outcome', from: 'approval', to: 'rejection' },
      'utgången har ändrats från bifall till avslag',
      'the outcome has changed from granted to refused',
    ],
    [{ what: 'outcome', to: 'rejection' }, 'utgången har ändrats till avslag', 'the outcome has changed to refused'],
    [
      { what: 'depth', from: 'simple', to: 'full' },
      'reglerna kräver nu en djupare prövning (”vanlig” i stället för ”enkel”)',
      'the rules now require a deeper assessment (“full” instead of “simple”)',
    ],
    [
      { what: 'depth', to: 'full' },
      'reglerna kräver nu en djupare prövning (”vanlig”)',
      'the rules now require a deeper assessment (“full”)',
    ],
    [
      { what: 'reconsidered', from: '2026-11-02T10:00:00Z', to: '2026-11-03T10:00:00Z' },
      'ärendet har omprövats efter underskriften',
      'the case has been reconsidered after the signature',
    ],
    [
      { what: 'content' },
      'svaren är inte längre de som skrevs under',
      'the answers are no longer those that were signed',
    ],
  ]

  it.each(changes)('tells of %j', (change, sv, en) => {
    expect(changeList([change], 'sv')).toBe(sv)
    expect(changeList([change], 'en')).toBe(en)
  })

  it('tells several in their order, and nothing of none', () => {
    expect(changeList([{ what: 'content' }, { what: 'child', childRef: 'b' }], 'sv')).toBe(
      'svaren är inte längre de som skrevs under; ett barn har tillkommit: b',
    )
    expect(changeList([], 'sv')).toBeUndefined()
  })

  it('shows no code it does not know', () => {
    expect(changeList([{ what: 'outcome', from: 'constructor', to: 'other' }], 'sv')).toBe('utgången har ändrats')
  })
})
