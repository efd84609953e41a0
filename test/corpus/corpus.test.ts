/**
 * The rules about wording, tried on what people write: whole assessments through the public door, nothing made up
 * inside. No empty text passes where it would stop the signature, and no real one is stopped.
 */
import { type Assessment, type Facts, type Issue, signAssessment, validateAssessment } from 'barnkonsekvens'
import { national } from 'barnkonsekvens/policies'
import { describe, expect, it } from 'vitest'
import { type Entry, emptyTexts, knownLimits, names, realTexts, type Verdict } from './texts.js'

const children = ['B1', 'B2'].map((childRef, index) => {
  return { childRef, birthDate: `201${6 + index}-03-14`, living: 'permanent', affected: 'indirect' } as const
})
const facts: Facts = { caseType: 'housing', childrenLinked: 'yes', children }
const decision = { on: '2026-11-02', outcome: 'rejection', forum: 'official' } as const
const matter = { policy: national, facts, decision }
const context = { names, earlier: [], registerChildren: ['B1', 'B2'] }

/** What is asked about each child, answered with words of its own, the text at hand apart. */
const answers: { readonly [Child in 'B1' | 'B2']: Readonly<Record<string, string>> } = {
  B1: {
    'child.affectedHow': 'Elias byter skola mitt under terminen och lämnar laget som tränar vid ån.',
    'bal.bestInterest': 'För Elias vore det bäst att stanna i området tills läsåret har slutat i juni.',
    'bal.aligned': 'partly',
    'dec.childParagraph': 'Elias har berättat om laget; skolskjuts ordnas därför till sommarlovet.',
  },
  B2: {
    'child.affectedHow': 'Sara får längre väg till förskolan och mister sin kompis på gården.',
    'views.heard': 'direct',
    'views.content': 'Sara visade med dockorna att hon vill sova i samma säng som nu.',
    'bal.bestInterest': 'Ett eget hörn, lugna kvällar och samma pedagog fram till skolstarten.',
    'bal.aligned': 'partly',
    'dec.childParagraph': 'Sängen och dockorna följer med; förskolan behåller hennes plats i höst.',
  },
}

const said = 'Han säger att han tänker på laget varje kväll.'

/** How Elias was heard, so that the item of an entry is asked; a paragraph is read beside a view only where one is given. */
function hearing({ item, said: view }: Entry): object {
  if (item === 'views.notHeardText') return { 'views.heard': 'notHeard' }
  if (item === 'dec.childParagraph' && view === undefined) {
    return { 'views.heard': 'declined', 'views.declined': 'Elias skakade på huvudet och gick ut till kompisarna.' }
  }
  return { 'views.heard': 'direct', 'views.content': view ?? said }
}

/** A whole assessment with an entry's text in its place. */
function assessmentWith(entry: Entry): Assessment {
  const { item, text, sibling } = entry
  const about = [
    { childRef: 'B1', answers: { ...answers.B1, ...hearing(entry), [item]: text } },
    { childRef: 'B2', answers: { ...answers.B2, ...(sibling !== undefined && { [item]: sibling }) } },
  ]
  return {
    answers: {
      'screening.impact': 'noticeable',
      'screening.protectionConcern': 'no',
      'bal.conflictText': 'Köreglernas likabehandling ställdes mot skolgången; skolskjuts mildrar flytten under våren.',
    },
    children: about.map((child) => ({ ...child, areas: [], consequences: [], measures: [] })),
    alternatives: [],
  }
}

/** What the rules find in the entry's own place. */
function verdictOn(entry: Entry, given: object = context): Verdict {
  const here = ({ item, childRef }: Issue): boolean => item === entry.item && childRef === 'B1'
  const found = validateAssessment(assessmentWith(entry), { ...matter, ...given }).filter(here)
  const say = (verb: string, severity: string): string[] => {
    const ids = found.filter((issue) => issue.severity === severity).map(({ rule }) => rule)
    return ids.length > 0 ? [`${verb} ${ids.join(' ')}`] : []
  }
  return [...say('blocks', 'blocking'), ...say('warns', 'warning')].join(', ') || 'passes'
}

/** Where a signature is refused: the items that are in its way. */
function refused(entry: Entry): readonly unknown[] {
  const at = '2026-11-02T08:00:00Z'
  const by = { id: 'h-1', role: 'caseworker' } as const
  const result = signAssessment({ ...matter, context, assessment: assessmentWith(entry), by, at })
  const issues: readonly Issue[] = result.ok ? [] : result.issues
  return [...new Set(issues.filter(({ severity }) => severity === 'blocking').map(({ item }) => item))]
}

const carrying = ['child.affectedHow', 'views.notHeardText', 'bal.bestInterest', 'dec.childParagraph']

describe('the corpus', () => {
  it('has at least forty of each, and no text twice', () => {
    expect(Math.min(emptyTexts.length, realTexts.length)).toBeGreaterThanOrEqual(40)
    const texts = [...emptyTexts, ...realTexts, ...knownLimits].map(({ item, text }) => `${item} ${text}`)
    expect(new Set(texts).size).toBe(texts.length)
  })

  it('begins from an assessment in which nothing is wrong', () => {
    const item = 'child.affectedHow'
    const entry = { item, text: String(answers.B1[item]), verdict: 'passes' }
    expect(validateAssessment(assessmentWith(entry), { ...matter, ...context }).filter(isOfWording)).toEqual([])
    expect(refused(entry)).toEqual([])
  })
})

/** The rules that look at wording; the others have no part in this. */
const isOfWording = ({ rule }: Issue): boolean =>
  ['E01', 'E02', 'E03', 'E05', 'E09', 'E19', 'E26', 'E27', 'E30'].includes(String(rule))

describe('an empty text', () => {
  it.each(emptyTexts.map((entry) => [entry.item, entry.text, entry] as const))(
    'in %s is stopped: %j',
    (item, _, entry) => {
      expect(carrying).toContain(item)
      expect(entry.verdict).toMatch(/^blocks /)
      expect(verdictOn(entry)).toBe(entry.verdict)
      expect(refused(entry)).toContain(item)
    },
  )
})

describe('a real text', () => {
  it.each(realTexts.map((entry) => [entry.item, entry.text, entry] as const))(
    'in %s is let through: %j',
    (_, __, entry) => {
      expect(entry.verdict).not.toMatch(/blocks/)
      expect(verdictOn(entry)).toBe(entry.verdict)
      expect(refused(entry)).toEqual([])
    },
  )

  it.each(realTexts.map(({ item, text }) => [item, text] as const))(
    'in %s is let through also where no name is known: %j',
    (item, text) => {
      expect(verdictOn({ item, text, verdict: '' }, { ...context, names: [] })).not.toMatch(/blocks/)
    },
  )
})

describe('a known limit', () => {
  it.each(knownLimits.map((entry) => [entry.why, entry.text, entry] as const))('%s: %j', (_, __, entry) => {
    expect(verdictOn(entry)).toBe(entry.verdict)
  })
})
