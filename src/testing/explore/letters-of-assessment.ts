import type { Assessment } from '../../checklist/assessment.schema.js'
import { itemById } from '../../checklist/items.js'
import { isNegative } from '../../words/outcomes.js'
import { answersFor } from './answers-for.js'
import { handOf, said } from './data/world.js'
import { decisionOf } from './letters-of-decision.js'
import { always, type Frame, type Here, type Letter, type Said } from './world.js'

/** What may be answered: everything, and then one thing less, one thing wrong, or a measure and a follow-up more. */
export function answerLetters(world: Frame): readonly Letter[] {
  return [
    { name: 'answers everything', event: (here) => answered(answersFor(world, here, [])) },
    { name: 'clears an answer', event: (here) => firstPart(here, { 'views.heard': null }) },
    { name: 'writes a stock phrase', event: (here) => firstPart(here, { 'child.affectedHow': said.stockPhrase }) },
  ]
}

/** The same with every outcome assessed as an alternative, so that one signature does for several decisions. */
export function alternativeLetters(world: Frame): readonly Letter[] {
  return [{ name: 'answers for every outcome', event: (here) => answered(answersFor(world, here, world.outcomes)) }]
}

/** Facts that were answered, as carried over from the day of the opening, with what has changed since for every child. */
export function carryingLetters({ openedOn }: Frame): readonly Letter[] {
  const factsIn = (answers: object, more: object) =>
    Object.keys(answers)
      .filter((item) => itemById.get(item)?.carry?.kind === 'fact')
      .sort()
      .map((item) => ({ item, answeredOn: openedOn, ...more }))
  return [
    {
      name: 'carries answers over',
      event: ({ content: { assessment } }) => {
        const { answers, children } = assessment
        const carried = [
          ...factsIn(answers, {}),
          ...children.flatMap((part) => factsIn(part.answers, { childRef: part.childRef })),
        ]
        if (carried.length === 0) return undefined
        return {
          type: 'assessment.answered',
          children: children.map(({ childRef }) => ({ childRef, answers: { 'carry.since': said.changedSince } })),
          carried: { from: { on: openedOn, children: children.map(({ childRef }) => childRef) }, answers: carried },
        }
      },
    },
  ]
}

function answered(assessment: Assessment | undefined): Said | undefined {
  return assessment && { type: 'assessment.answered', ...assessment }
}

/** A measure for the first child of the assessment, and a day to follow up. */
export function promiseLetters(world: Frame): readonly Letter[] {
  const measure = { id: 'atgard-1', what: said.measure, addresses: ['konsekvens-1'], responsible: said.responsible }
  return [
    { name: 'promises a measure', event: (here) => firstPart(here, {}, { measures: [measure] }) },
    always('sets a follow-up', { type: 'assessment.answered', answers: { 'fu.date': world.days.at(-1) } }),
  ]
}

function firstPart({ content }: Here, answers: object, lists: object = {}): Said | undefined {
  const [first] = content.assessment.children
  if (first === undefined) return undefined
  return { type: 'assessment.answered', children: [{ childRef: first.childRef, answers, ...lists }] }
}

/** Who may sign, for which outcome, and who may not. */
export function signingLetters(world: Frame): readonly Letter[] {
  const { signing, outcomes } = world
  const signed = (more: object): Said => ({ type: 'assessment.signed', ...more })
  const [signer = 'caseworker'] = signing.sign
  const [householdSigner = signer] = signing.signHousehold
  const signers = [...new Set([signer, householdSigner])]
  return [
    ...signers.flatMap((role) =>
      outcomes.map(
        (outcome): Letter => ({
          name: `signed for ${outcome} by ${role}`,
          event: ({ on }) => signed({ by: handOf(role), decision: decisionOf(world, outcome, on) }),
        }),
      ),
    ),
    always('signed by system', signed({ by: handOf('system') })),
    always('reopened', { type: 'assessment.reopened', reason: said.reason }),
  ]
}

/** An assessment done elsewhere, for every child who is registered. */
export function documentLetters(world: Frame): readonly Letter[] {
  const { signing, outcomes } = world
  const [signer = 'caseworker'] = signing.sign
  return [
    {
      name: 'a document',
      event: ({ content, on }) => ({
        type: 'assessment.signed',
        by: handOf(signer),
        decision: decisionOf(world, outcomes[0] ?? 'rejection', on),
        document: {
          kind: 'document',
          documentRef: 'bilaga-1',
          signedBy: handOf(signer),
          signedOn: on,
          children: content.children.map(({ childRef }) => childRef),
          outcomes: [...outcomes].sort((one, other) => Number(isNegative(other)) - Number(isNegative(one))),
        },
      }),
    },
  ]
}
