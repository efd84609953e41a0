import { inspect } from 'node:util'
import { checkpoint, explain, type PlanStep, record, replay } from 'barnkonsekvens'
import { jointReviewAgenda, jointReviewCase, mapLssChildren } from 'barnkonsekvens/audit'
import { duties, nextDuties } from 'barnkonsekvens/law'
import { boras } from 'barnkonsekvens/policies'
import { messageFor, planStepText } from 'barnkonsekvens/text'
import { statechart } from 'barnkonsekvens/view'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import {
  answered,
  caseworker,
  decided,
  Filing,
  linked,
  opened,
  proposed,
  registered,
  type Said,
  signed,
} from '../case/filing.js'
import { canary, hitsIn, isReference, named } from './canary.js'
import { withTexts } from './places.js'
import { canaryRun, some } from './runs.js'

const said: string[] = []
beforeEach(() => {
  for (const method of ['log', 'info', 'warn', 'error', 'debug', 'trace'] as const) {
    vi.spyOn(console, method).mockImplementation((...parts: unknown[]) => {
      said.push(inspect(parts, { depth: 20 }))
    })
  }
})
afterEach(() => {
  vi.restoreAllMocks()
})

describe('the canary', () => {
  it('is seen in every form that it could come in', () => {
    const forms = [
      canary,
      named.toUpperCase(),
      '20150115-2381',
      '201501152381',
      encodeURIComponent(named),
      JSON.stringify({ [canary]: 1 }),
    ]
    expect(forms.map((form) => hitsIn(`x ${form} y`) > 0)).toEqual(forms.map(() => true))
    expect(hitsIn(inspect(new Error(canary)))).toBeGreaterThan(0)
    expect(hitsIn('B1 FE-2026-0417 event.malformed')).toBe(0)
  })

  it('in every text and key of what is refused is in nothing that anybody is told of it', () => {
    const { refused, faults, hits } = canaryRun(3000, 20_261_125)
    expect(some(hits)).toEqual([])
    expect(some(faults)).toEqual([])
    expect(refused).toBe(3000)
    expect(said.join()).toBe('')
  }, 60_000)
})

/** A case in which every text that a person wrote says the name; references and codes are as they were. */
const speaking = (event: Said): Said =>
  withTexts(event, (old, place) => (old.includes(' ') && !isReference(place) ? `${old} ${named}` : old)) as Said
const day = '2026-11-02'
const speakingFile = () =>
  new Filing({ matter: `Ansökan för ${named}` })
    .on(
      '2026-10-20',
      ...[
        opened,
        linked,
        ...registered,
        { type: 'unit.involved', unit: 'barn-och-unga', needsCoordination: 'yes' },
      ].map(speaking),
    )
    .on(day, ...[proposed(), ...answered].map(speaking))

describe('a case whose texts hold a name', () => {
  const signedFile = speakingFile().on(day, speaking(signed))
  const decidedFile = speakingFile().on(day, speaking(signed), speaking(decided()))
  const files = [speakingFile(), signedFile, decidedFile].map(({ file }) => file)

  it('holds it, so that it could be told', () => {
    expect(files.map((file) => hitsIn(JSON.stringify(file.content)) > 0)).toEqual([true, true, true])
  })

  it('is explained, planned and dated without it', () => {
    for (const file of files) {
      const explanation = explain(file, { on: '2026-11-25' })
      const told = [explanation, duties(file, { on: '2026-11-25' }), nextDuties([file], { on: '2026-11-25' })]
      const steps = explanation.plan ?? []
      expect(steps.length).toBeGreaterThan(0)
      const words = (['sv', 'en'] as const).flatMap((locale) => [
        ...steps.map((step: PlanStep) => planStepText(step, locale)),
        ...explanation.blocked.flatMap(({ issues }) =>
          issues.flatMap((issue) => Object.values(messageFor(issue, locale))),
        ),
      ])
      expect(hitsIn(JSON.stringify(told) + words.join())).toBe(0)
    }
  })

  it('is reviewed together, drawn and checked without it', () => {
    for (const file of files) {
      const filed = jointReviewCase(file)
      const agenda = jointReviewAgenda([filed], { from: '2026-11-25' })
      const { caseId, head, policy, state } = file
      const told = [filed, agenda, checkpoint(file), { caseId, head, policy, state }, statechart()]
      expect(agenda.cases).toHaveLength(1)
      expect(hitsIn(JSON.stringify(told))).toBe(0)
    }
  })

  it('is refused without it, whatever is recorded in it or read back from a broken trail', () => {
    const { file } = decidedFile
    const refusals = [
      record(
        file,
        speaking({
          type: 'assessment.answered',
          by: caseworker,
          at: '2026-11-03T10:00:00Z',
          answers: { [named]: named },
        }),
      ),
      record(file, speaking({ type: 'case.closed', by: caseworker, at: '2026-11-03T10:00:00Z', reason: 'Klart nu.' })),
      replay(file.trail.toSpliced(2, 1), { policies: [boras.forsorjningsenheten] }),
      replay(file.trail, { policies: [] }),
    ]
    expect(refusals.map(({ ok }) => ok)).toEqual([false, false, false, false])
    expect(hitsIn(JSON.stringify(refusals) + inspect(refusals, { depth: 20 }))).toBe(0)
  })

  it('says nothing on the console', () => {
    expect(said.join()).toBe('')
  })
})

describe('the mapping of children with LSS', () => {
  it('tells of no child, by whatever reference it came', () => {
    const record = {
      ageBand: '7-12',
      legalSex: 'female',
      personkrets: 'group1',
      measures: ['lss9-6'],
      planOffered: 'notOffered',
      lastHeard: 'never',
      schoolForm: 'adaptedCompulsory',
    } as const
    const records = Array.from({ length: 30 }, (_, index) => ({ ...record, childRef: `${named} ${index}` }))
    const mapping = mapLssChildren(records)
    expect(mapping.children.children).toBe(30)
    expect(hitsIn(JSON.stringify(mapping))).toBe(0)
  })
})
