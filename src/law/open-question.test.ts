import { describe, expect, it } from 'vitest'
import { childInvestigationBar, deadlineRules } from './data/deadline-rules.js'
import { transitionalRules } from './data/transitional.js'
import { openQuestion, openQuestions } from './open-question.js'
import { provisionById } from './provision-by-id.js'

describe('the open questions', () => {
  it('stand each under an id of its own, in both languages, with what the library does meanwhile', () => {
    expect(new Set(openQuestions.map(({ id }) => id)).size).toBe(openQuestions.length)
    const texts = openQuestions.flatMap(({ question, meanwhile, concerns }) => [
      ...[question.sv, question.en, meanwhile.sv, meanwhile.en],
      concerns,
    ])
    expect(texts.filter((text) => text.trim() === '')).toEqual([])
  })

  it('ask something', () => {
    const silent = openQuestions.filter(({ question }) => !question.sv.includes('?') || !question.en.includes('?'))
    expect(silent).toEqual([])
  })

  it('say when their sources were seen, if there are any', () => {
    expect(openQuestions.filter(({ sources, checkedOn }) => (sources.length === 0) !== (checkedOn === null))).toEqual(
      [],
    )
  })

  it('are found by the id that a deadline names, and are frozen', () => {
    const named = [...Object.values(deadlineRules), childInvestigationBar].flatMap(({ unsettled }) => [...unsettled])
    expect(named.map((id) => openQuestion(id)?.id)).toEqual(named)
    expect(Object.isFrozen(openQuestion('nextWeekday')?.question)).toBe(true)
  })

  it('are not found by another name, nor by one that every object has', () => {
    expect([openQuestion('nothing'), openQuestion('constructor')]).toEqual([undefined, undefined])
  })
})

describe('the transitional rules', () => {
  it('name provisions that exist, and say what is done in both languages', () => {
    const named = transitionalRules.flatMap(({ provision }) => (provision === null ? [] : [provision]))
    expect(named.filter((id) => !provisionById.has(id))).toEqual([])
    const texts = transitionalRules.flatMap(({ says, applied }) => [says.sv, says.en, applied.sv, applied.en])
    expect(texts.filter((text) => text.trim() === '')).toEqual([])
  })
})
