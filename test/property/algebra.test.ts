import { type Assessment, type CaseFile, explain, type Issue, record } from 'barnkonsekvens'
import { policies } from 'barnkonsekvens/policies'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { draftContentIssues } from '../../src/assessment/assessment-issues.js'
import { type MatterInput, readMatter } from '../../src/assessment/read-matter.js'
import { patchAssessment } from '../../src/case/patch-assessment.js'
import type { AssessmentPatch } from '../../src/checklist/assessment.schema.js'
import { namedConditions } from '../../src/checklist/data/conditions.js'
import { emptyAssessment } from '../../src/checklist/empty-assessment.js'
import { itemById } from '../../src/checklist/items.js'
import { readAssessment } from '../../src/checklist/read-assessment.js'
import { arbitraries } from '../../src/testing/arbitraries.js'
import { aHand } from '../../src/testing/builders.js'
import { minutesAfter } from '../../src/testing/clock.js'
import { completeAssessment } from '../../src/testing/complete-assessment.js'
import { given } from '../../src/testing/flow.js'
import { eventsOf } from '../../src/testing/matter-events.js'
import { type Matter, matters } from '../../src/testing/matters.js'

/** Fixed, since each test counts what it met, so that none passes by meeting nothing. */
const seed = 20261125
const generate = arbitraries(fc)

type Asked = Pick<MatterInput, 'policy' | 'facts' | 'decision'>

/** One answer as the change that gives it: in which place, and to which item or list. */
interface Answer {
  readonly place: string
  readonly item: string
  readonly patch: AssessmentPatch
}

/** Every single answer of an assessment. */
function answersOf({ answers, children, alternatives }: Assessment): readonly Answer[] {
  return [
    ...Object.entries(answers).map(([item, value]) => ({ place: item, item, patch: { answers: { [item]: value } } })),
    ...children.flatMap(({ childRef, answers: own, areas, consequences, measures }): readonly Answer[] => {
      const about = (item: string, change: object, where = ''): Answer => ({
        place: [childRef, where, item].join(' '),
        item,
        patch: { children: [{ childRef, ...change }] },
      })
      return [
        ...Object.entries(own).map(([item, value]) => about(item, { answers: { [item]: value } })),
        ...areas.flatMap(({ area, answers: inside }) =>
          Object.entries(inside).map(([item, value]) =>
            about(item, { areas: [{ area, answers: { [item]: value } }] }, area),
          ),
        ),
        ...(consequences.length > 0 ? [about('consequences', { consequences })] : []),
        ...(measures.length > 0 ? [about('measures', { measures })] : []),
      ]
    }),
    ...(alternatives.length > 0 ? [{ place: 'alternatives', item: 'alternatives', patch: { alternatives } }] : []),
  ]
}

/** Items by what they are asked about: `item child`. */
const nameOf = ({ item, childRef = '' }: { item?: string | undefined; childRef?: string | undefined }): string =>
  `${item} ${childRef}`

/** What blocks a draft by item and child, the children who have no part yet, and the items that are asked. */
function look({ policy, facts, decision }: Asked, assessment: Assessment) {
  const read = readMatter({ policy, facts, decision, context: {} })
  if (!read.ok) throw new Error('no matter')
  const blocking = draftContentIssues(read.value, assessment).filter(({ severity }) => severity === 'blocking')
  const { cells } = readAssessment({ ...read.value, assessment })
  return {
    blocking: new Map(blocking.map((issue) => [nameOf({ item: issue.code, ...issue }), issue])),
    without: new Set(blocking.flatMap(({ code, childRef }) => (code === 'child.notInAssessment' ? childRef : []))),
    asked: new Set(
      cells.filter(({ required }) => required).map(({ item, childRef }) => nameOf({ item: item.id, childRef })),
    ),
  }
}

/** Whether the checklist's own condition for an item reads another item or a list, or an item that in turn reads it. */
function isReadBy(item: string, other: string): boolean {
  const read = [...textOf(itemById.get(other)?.when).matchAll(/"(?:item|count|exists)":"([^"]+)"/g)].map(
    ([, name = '']) => name,
  )
  return read.some((name) => name === item || (name !== other && isReadBy(item, name)))
}

/** A condition with those that it names. */
function textOf(condition: unknown): string {
  const text = JSON.stringify(condition) ?? ''
  return text.replace(/\{"named":"([^"]+)"\}/g, (_, name: string) => textOf(namedConditions[name]))
}

/** A matter whose assessment can be completed: one of the kit's, or any; and the assessment. */
const completed = fc
  .oneof(
    fc.constantFrom<Asked>(
      ...Object.values(matters).map(({ policy, facts, decision }) => ({ policy, facts, decision })),
    ),
    fc.record<Asked>({
      policy: fc.constantFrom(...Object.values(policies)),
      facts: generate.facts(),
      decision: generate.decision({ on: '2026-11-02' }),
    }),
  )
  .map((asked) => ({ asked, complete: completeOf(asked) }))
  .filter(({ complete }) => complete !== undefined && answersOf(complete).length > 0)

function completeOf(asked: Asked): Assessment | undefined {
  try {
    return completeAssessment(asked)
  } catch {
    return undefined
  }
}

describe('answering what is asked, in whatever order', { timeout: 120_000 }, () => {
  const met = { answers: 0, mending: 0, childrenBegun: 0 }
  const opened = new Set<string>()
  const unopened: string[] = []

  function answer(asked: Asked, draft: Assessment, { item, patch }: Answer): Assessment {
    const [before, next] = [look(asked, draft), patchAssessment(draft, patch)]
    const after = look(asked, next)
    met.answers += 1
    met.mending += Number(after.blocking.size < before.blocking.size)
    met.childrenBegun += Number(after.without.size < before.without.size)
    for (const [name, issue] of after.blocking) {
      // Of a child without a part it is said once, for everything that is asked of the child.
      if (before.blocking.has(name) || before.without.has(issue.childRef ?? '')) continue
      const isOpened = after.asked.has(name) && !before.asked.has(name)
      if (isOpened) opened.add(`${item} > ${issue.item}`)
      else unopened.push(`${item} > ${name}`)
    }
    return next
  }

  it('adds nothing that blocks on another item, but where it opens that item; and in the end nothing blocks', () => {
    fc.assert(
      fc.property(
        completed.chain(({ asked, complete }) => {
          const answers = answersOf(complete as Assessment)
          return fc.record({
            asked: fc.constant(asked),
            answers: fc.shuffledSubarray([...answers], { minLength: answers.length }),
          })
        }),
        ({ asked, answers }) => {
          const end = answers.reduce((draft, one) => answer(asked, draft, one), emptyAssessment)
          expect([...look(asked, end).blocking.keys()]).toEqual([])
        },
      ),
      { numRuns: 50, seed },
    )
    expect(unopened).toEqual([])
    expect(met.answers).toBeGreaterThan(500)
    expect(met.mending).toBeGreaterThan(300)
    expect(met.childrenBegun).toBeGreaterThan(30)
  })

  it('opens only items whose own condition in the checklist reads the answer', () => {
    const pairs = [...opened].map((pair) => pair.split(' > ') as [string, string])
    expect(pairs.filter(([item, other]) => !isReadBy(item, other))).toEqual([])
    expect([...opened]).toEqual(
      expect.arrayContaining([
        'views.heard > views.content',
        'views.heard > views.notHeardReason',
        'views.content > views.weight',
        'area.relevance > area.situation',
        'bal.aligned > bal.overridingReason',
        'consequences > dec.measures',
      ]),
    )
  })
})

/** What was answered, by child and area: the order in which their parts were begun says nothing. */
function unordered({ children, ...rest }: Assessment) {
  const parts = children.map(({ areas, ...part }) => ({ ...part, areas: by(areas, ({ area }) => area) }))
  return { ...rest, children: by(parts, ({ childRef }) => childRef) }
}

function by<Entry>(list: readonly Entry[], keyOf: (entry: Entry) => string): Readonly<Record<string, Entry>> {
  return Object.fromEntries(list.map((entry) => [keyOf(entry), entry]))
}

/** The issues without the index of the part in which the answer lies. */
const withoutPath = (issues: readonly Issue[]) => issues.map(({ path: _, ...issue }) => issue)

/** The answer, or the same place cleared where it is an answer to an item. */
function cleared({ item, patch, ...rest }: Answer): Answer {
  const [child] = patch.children ?? []
  if (patch.answers !== undefined) return { ...rest, item, patch: { answers: { [item]: null } } }
  if (child?.answers === undefined) return { ...rest, item, patch }
  return { ...rest, item, patch: { children: [{ childRef: child.childRef, answers: { [item]: null } }] } }
}

/** A file after some answers, each a minute after the last. */
function answered(file: CaseFile, answers: readonly Answer[]): CaseFile {
  return answers.reduce((before, { patch }) => {
    const at = minutesAfter(before.content.lastAt, 1)
    const event = { type: 'assessment.answered', by: aHand('caseworker'), at, ...patch }
    const recorded = record(before, event)
    if (!recorded.ok) throw new Error(recorded.issues.map(({ code }) => code).join())
    return recorded.value.file
  }, file)
}

describe('two answers in different places', { timeout: 120_000 }, () => {
  const cases = fc.constantFrom<Matter>(...Object.values(matters)).chain((matter) => {
    const answers = answersOf(completeAssessment({ ...matter, alsoFor: ['approval'] }))
    const { file } = given(eventsOf(matter).told, { matter })
    return fc.record({
      file: fc.constant(file),
      answers: fc.oneof(
        fc.shuffledSubarray([...answers], { minLength: 3 }),
        fc.shuffledSubarray([...answers], { minLength: 2, maxLength: 4 }),
      ),
      clears: fc.boolean(),
    })
  })

  it('give the same content, issues, progress and plan in either order', () => {
    const met = { sameChild: 0, twoChildren: 0, caseAndChild: 0, clears: 0, begunInOtherOrder: 0 }
    fc.assert(
      fc.property(cases, ({ file, answers, clears }) => {
        const [one, other, ...before] = answers as [Answer, Answer, ...Answer[]]
        const start = answered(file, clears ? [one, ...before] : before)
        const [first, second] = [clears ? cleared(one) : one, other]
        const [there, back] = [answered(start, [first, second]), answered(start, [second, first])]
        expect({ ...there.content, assessment: unordered(there.content.assessment) }).toEqual({
          ...back.content,
          assessment: unordered(back.content.assessment),
        })
        const [said, saidToo] = [there, back].map((end) => explain(end, { on: '2026-11-02' }))
        expect(withoutPath(said?.issues ?? [])).toEqual(withoutPath(saidToo?.issues ?? []))
        expect([said?.allowed, said?.progress, said?.plan, said?.duties]).toEqual([
          saidToo?.allowed,
          saidToo?.progress,
          saidToo?.plan,
          saidToo?.duties,
        ])
        const [childOfOne, childOfOther] = [first, second].map(({ patch }) => patch.children?.[0]?.childRef)
        met.sameChild += Number(childOfOne !== undefined && childOfOne === childOfOther)
        met.twoChildren += Number(childOfOne !== undefined && childOfOther !== undefined && childOfOne !== childOfOther)
        met.caseAndChild += Number((childOfOne === undefined) !== (childOfOther === undefined))
        met.clears += Number(clears)
        met.begunInOtherOrder += Number(
          JSON.stringify(there.content.assessment.children.map(({ childRef }) => childRef)) !==
            JSON.stringify(back.content.assessment.children.map(({ childRef }) => childRef)),
        )
      }),
      { numRuns: 150, seed },
    )
    expect(Math.min(met.sameChild, met.twoChildren, met.caseAndChild, met.clears)).toBeGreaterThan(10)
    expect(met.begunInOtherOrder).toBeGreaterThan(2)
  })
})
