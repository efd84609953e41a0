import { careOfChild } from '../facts/situation.js'
import { ageOn } from '../kernel/calendar-day.js'
import { affectedAsRead } from './affected-as-read.js'
import type { Here, Scene } from './scene.js'
import { standardOf } from './standard.js'

type Answer = (scene: Scene, here: Here) => unknown

/** An optional fact answers its item where it is known; the code `unknown` leaves the question to the caseworker. */
const ifKnown = (value: unknown): unknown => (value === 'unknown' ? undefined : value)

/** What the facts answer, by the place an item is `filledFrom`. A source that is not here has not happened yet. */
const sources: Readonly<Record<string, Answer>> = {
  'facts.caseType': ({ situation }) => situation.facts.caseType,
  'facts.childrenLinked': ({ situation }) => situation.childrenLinked,
  'facts.affected': ({ situation, requirement }) => affectedAsRead(situation, requirement),
  'facts.impact': ({ situation }) => ifKnown(situation.facts.impact),
  'facts.refusedNeeds': ({ situation }) => ifKnown(situation.facts.refusedNeeds),
  'facts.housingRisk': ({ situation }) => ifKnown(situation.facts.housingRisk),
  'facts.careOfChild': ({ situation }) => standardOf(careOfChild(situation.facts), situation),
  'facts.children[].childRef': (_, { child }) => child?.fact.childRef,
  'facts.children[].birthDate': ({ situation }, { child }) =>
    child?.fact.birthDate === undefined ? undefined : ageOn(child.fact.birthDate, situation.on),
  'facts.children[].living': (_, { child }) => child?.fact.living,
  'facts.children[].protectedIdentity': protectedIdentity,
  'children.screened.reason': ({ situation }) => situation.facts.reason,
  'decision.outcome': ({ decision }) => decision.outcome,
}

/** The answer that the facts give to an item, or `undefined` where they leave it open. */
export function factAnswer(source: string, scene: Scene, here: Here): unknown {
  return sources[source]?.(scene, here)
}

/** One protected child protects the case, and what was not told is not known to be open. */
function protectedIdentity({ children }: Scene): 'yes' | 'no' | 'unknown' {
  const told = children.map(({ fact }) => fact.protectedIdentity ?? 'unknown')
  return (['yes', 'unknown'] as const).find((code) => told.includes(code)) ?? 'no'
}
