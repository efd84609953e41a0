import { describe, expect, it } from 'vitest'
import { aChildFact, aJudging, aPart, aReading, type ReadingParts } from '../../../test/fixtures/reading.js'
import type { Judging } from '../judging.js'
import { childNotInAssessment } from './e13-child-not-in-assessment.js'

const run = (parts: ReadingParts, judging: Judging = aJudging({ registerChildren: [] })) =>
  childNotInAssessment(aReading(parts), judging)
const missing = (parts: ReadingParts, judging?: Judging) => run(parts, judging).map(({ childRef }) => childRef)

const nobody: ReadingParts = { situation: { children: [] }, facts: { children: [] }, assessment: { children: [] } }
const unknown: ReadingParts = {
  ...nobody,
  situation: { children: [], childrenLinked: 'unknown', affected: 'unclear' },
}

describe('E13, a child missing from the assessment', () => {
  it('stops for a child of the facts who has no part in it', () => {
    const facts = { children: [aChildFact('ali'), aChildFact('sara')] }
    expect(run({ facts, assessment: { children: [aPart('ali')] } })).toMatchObject([
      { rule: 'E13', code: 'child.notInAssessment', severity: 'blocking', childRef: 'sara', path: ['children'] },
    ])
    expect(missing({ facts, assessment: { children: [] } })).toEqual(['ali', 'sara'])
  })

  it('passes when every child who counts has a part', () => {
    expect(run({})).toEqual([])
  })

  it('asks nothing of a child who counts no more', () => {
    const facts = { children: [aChildFact('vuxen', { birthDate: '2000-01-01' }), aChildFact('ali')] }
    const situation = { children: [aChildFact('ali')] }
    const context = aJudging({ registerChildren: ['vuxen', 'ali'] })
    expect(missing({ facts, situation, assessment: { children: [aPart('ali')] } }, context)).toEqual([])
  })

  it('asks nothing of the facts where no child is concerned', () => {
    const parts = { situation: { affected: 'none' }, assessment: { children: [] } } as const
    expect(missing({ ...parts, requirement: { need: 'none' } })).toEqual([])
    expect(missing({ ...parts, requirement: { need: 'required' } })).toEqual(['barn-1'])
  })

  describe('with the household register', () => {
    it('stops for a child whom only the register knows, once', () => {
      const context = aJudging({ registerChildren: ['barn-1', 'okänd', 'okänd'] })
      expect(missing({}, context)).toEqual(['okänd'])
    })

    it('stops for it also where the facts say that there are no children', () => {
      const situation = { children: [], childrenLinked: 'no', affected: 'none' } as const
      expect(missing({ ...nobody, situation }, aJudging({ registerChildren: ['okänd'] }))).toEqual(['okänd'])
    })

    it('stops for it also after signing, but leaves the children of the facts to the signature', () => {
      const facts = { children: [aChildFact('ali'), aChildFact('sara')] }
      const signed = aJudging({ registerChildren: ['ali', 'sara', 'okänd'] }, '2026-11-24T10:00:00Z')
      expect(missing({ facts, assessment: { children: [aPart('ali')] } }, signed)).toEqual(['okänd'])
    })

    it('says that it was not run without it, never that it passed', () => {
      expect(run({}, aJudging())).toMatchObject([
        { rule: 'E13', code: 'rule.notRun', severity: 'info', params: { rule: 'E13', missing: 'registerChildren' } },
      ])
      const parts = { assessment: { children: [] } }
      expect(run(parts, aJudging()).map(({ code }) => code)).toEqual(['child.notInAssessment', 'rule.notRun'])
    })
  })

  describe('with no child at all', () => {
    it('stops where children are concerned: all of none is not all', () => {
      expect(missing(nobody)).toEqual([undefined])
      expect(missing(nobody, aJudging({ registerChildren: [] }, '2026-11-24T10:00:00Z'))).toEqual([undefined])
    })

    it('passes for a board item, which may concern groups of children', () => {
      expect(missing({ ...nobody, facts: { children: [], caseType: 'boardItem' } })).toEqual([])
    })

    it('passes where no child is concerned', () => {
      const situation = { children: [], childrenLinked: 'no', affected: 'none' } as const
      expect(missing({ ...nobody, situation })).toEqual([])
    })

    it.each([
      ['stops while nobody tried to find out', undefined, 1],
      ['stops when no attempt is named', [], 1],
      ['stops when the attempt has no words', ['<p></p>'], 1],
      ['passes after an attempt that is named', ['Ringt skolan 12 november'], 0],
    ])('%s', (_, unknownAfter, issues) => {
      const facts = { children: [], childrenLinked: 'unknown', ...(unknownAfter && { unknownAfter }) } as const
      expect(missing({ ...unknown, facts })).toHaveLength(issues)
    })

    it('stops in spite of attempts where it is known that there are children', () => {
      expect(missing({ ...nobody, facts: { children: [], unknownAfter: ['Ringt skolan'] } })).toHaveLength(1)
    })
  })
})
