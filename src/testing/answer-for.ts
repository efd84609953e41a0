import type { Cell } from '../checklist/cell.js'
import type { Reading } from '../checklist/reading.js'
import { addDays } from '../kernel/calendar-day.js'
import { fillTemplate } from '../text/fill-template.js'
import { isNegative } from '../words/outcomes.js'
import { answersAboutChildren } from './data/answers-about-children.js'
import { answersAboutTheCase } from './data/answers-about-the-case.js'
import { lifeOf, stageOf } from './life-of.js'

/** A value as the data holds it: texts may have pieces in braces, and a few things are left to be worked out. */
export type Said =
  | string
  | number
  | boolean
  | readonly Said[]
  | { readonly [field: string]: Said }
  /** A day so many days after the decision; before it where the number is negative. */
  | { readonly daysAfter: number }
  /** The ids of the consequences that what was chosen has for the child. */
  | { readonly chosenConsequences: true }

/** What an answer can depend on: the child's age, the sign or the outcome of what is described, and the rights area. */
type Circumstance = 'stage' | 'sign' | 'outcome' | 'area'

/** An answer that is another by a circumstance. */
interface Varied {
  readonly by: Circumstance
  readonly cases: { readonly [code: string]: Said }
  readonly otherwise: Said
}

/** How an item is answered: always alike, or by a circumstance. */
export type AnswerData = Said | Varied

/** Where something is asked, and of which item. */
export type Question = Pick<Cell, 'item' | 'childRef' | 'area' | 'alternative' | 'consequence'>

const answers: { readonly [itemId: string]: AnswerData } = { ...answersAboutTheCase, ...answersAboutChildren }

/**
 * The answer that the kit gives to a question, of the item's own type.
 *
 * @returns `undefined` where it has none, or none yet: a measure has to soften something first.
 */
export function answerFor(question: Question, reading: Reading): unknown {
  const data = answers[question.item.id]
  if (data === undefined) return undefined
  if (question.item.storedAs === 'measures' && chosenConsequences(question, reading).length === 0) return undefined
  return workedOut(saidIn(data))

  function saidIn(said: AnswerData): Said {
    return isVaried(said) ? (said.cases[circumstanceOf(said.by, question, reading)] ?? said.otherwise) : said
  }

  function workedOut(said: Said): unknown {
    if (typeof said === 'string') return fillTemplate(said, (piece) => pieceFor(piece, question, reading))
    if (typeof said !== 'object') return said
    if (Array.isArray(said)) return said.map(workedOut)
    if ('daysAfter' in said) return addDays(reading.situation.on, Number(said.daysAfter))
    if ('chosenConsequences' in said) return chosenConsequences(question, reading)
    return Object.fromEntries(Object.entries(said).map(([field, inside]) => [field, workedOut(inside)]))
  }
}

function isVaried(data: AnswerData): data is Varied {
  return typeof data === 'object' && 'by' in data && 'otherwise' in data
}

function circumstanceOf(by: Circumstance, question: Question, reading: Reading): string {
  const { situation, decision, assessment } = reading
  const alternative = assessment.alternatives.find(({ id }) => id === question.alternative)
  const outcome = alternative?.outcome ?? decision.outcome
  switch (by) {
    case 'stage': {
      const child = situation.children.find(({ childRef }) => childRef === question.childRef)
      return child === undefined ? '' : stageOf(child, situation.on)
    }
    case 'sign':
      return isNegative(outcome) ? 'negative' : 'other'
    case 'outcome':
      return outcome
    case 'area':
      return question.area ?? ''
  }
}

function pieceFor(piece: string, { childRef }: Question, { situation }: Reading): string | undefined {
  const life: Readonly<Record<string, string>> = { ...lifeOf(situation.children, childRef, situation.on) }
  return life[piece]
}

function chosenConsequences({ childRef }: Question, { assessment, chosen }: Reading): readonly string[] {
  const part = assessment.children.find((child) => child.childRef === childRef)
  return (part?.consequences ?? []).filter(({ alternative }) => alternative === chosen).map(({ id }) => id)
}
