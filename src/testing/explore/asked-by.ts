import type { Policy, Rule } from '../../policy/policy.schema.js'
import type { CaseType, Depth, Forum, Outcome } from '../../words/codes.schema.js'
import { concern, mayConcern, negative, type Told } from './told.js'

/** A decision as far as rules ask about it. */
export interface Frame {
  readonly on: string
  readonly outcome: Outcome
  readonly forum: Forum
  readonly caseType: CaseType
  readonly unit: string
}

/** What rules ask of a decision: whether an assessment, how deep, and whether the decision waits for it. */
export interface AskedByRules {
  readonly need: 'required' | 'recommended' | 'none'
  readonly waits: boolean
  readonly depth: Depth
  readonly due: 'opening' | 'proposal' | 'decision'
}

const depths: readonly Depth[] = ['simple', 'full', 'extended']

/**
 * What the rules of a policy ask of a decision, read straight from the policy's data and what the events told. It is the
 * judge of rules written a second time, on purpose and in another way: what is proved may not be its own witness.
 *
 * @param layers - the policy and those it includes.
 */
export function askedBy(layers: readonly Policy[], told: Told, frame: Frame): AskedByRules {
  const facts = factsToAsk(told, frame)
  const fired = layers.flatMap(({ rules }) => rules).filter((rule) => fires(rule, facts, frame.on))
  const sharing = (need: AskedByRules['need']) => fired.filter(({ then }) => then.need === need)
  const [need, rules] =
    sharing('required').length > 0
      ? (['required', sharing('required')] as const)
      : sharing('recommended').length > 0
        ? (['recommended', sharing('recommended')] as const)
        : fired.length > 0 || !mayConcern(told, frame)
          ? (['none', []] as const)
          : (['required', []] as const)
  const byOutcome = negative.includes(frame.outcome) || (frame.caseType === 'boardItem' && frame.outcome !== 'interim')
  const gates =
    rules.length === 0
      ? [byOutcome]
      : rules.map(({ then }) => (then.gate === undefined ? byOutcome : then.gate === 'block'))
  const deepest = Math.max(0, ...rules.map(({ then }) => depths.indexOf(then.depth ?? 'simple')))
  const dues = rules.map(({ then }) => then.due ?? 'decision')
  return {
    need,
    waits: need === 'required' && gates.includes(true),
    depth: depths[deepest] ?? 'simple',
    due: dues.includes('opening') ? 'opening' : dues.includes('proposal') ? 'proposal' : 'decision',
  }
}

type Got = string | readonly string[] | undefined

/** A rule fires while nothing speaks against it; one that asks for nothing only when everything speaks for it. */
function fires(
  { when, from = '', to = '9999-12-31', then }: Rule,
  facts: Readonly<Record<string, Got>>,
  on: string,
): boolean {
  if (on < from || on > to) return false
  return Object.entries(when).every(([field, wanted = []]) => {
    const got = facts[field]
    const codes: readonly string[] = typeof got === 'string' ? [got] : (got ?? [])
    const isMet = codes.some((code) => (wanted as readonly string[]).includes(code))
    return isMet || (got === 'unknown' && then.need !== 'none')
  })
}

function factsToAsk(told: Told, { on, outcome, forum, caseType, unit }: Frame): Readonly<Record<string, Got>> {
  const said = (told.screening ?? {}) as Readonly<Record<string, Got>>
  const { linked, affected } = concern(told, { on, caseType })
  const others = told.units.filter((other) => other !== unit)
  const units = others.length > 0 ? 'several' : (said.unitsInvolved ?? 'one')
  return {
    caseType,
    outcome,
    childrenLinked: linked,
    affected,
    forum,
    unit,
    unitsInvolved: units,
    needsCoordination: told.coordination ?? said.needsCoordination ?? (units === 'one' ? 'no' : 'unknown'),
    careOfChild: said.careOfChild ?? (caseType === 'childInvestigation' ? 'unknown' : 'no'),
    impact: said.impact,
    refusedNeeds: said.refusedNeeds,
    housingRisk: said.housingRisk,
    earlierNegativeDecisions: refusalsBefore(told, on),
    lawPeriod: on >= '2025-07-01' ? 'newAct' : on >= '2020-01-01' ? 'oldAct' : 'beforeCrcAct',
  }
}

/** Decisions against somebody in the half year before, of this case itself: what is told of others is not explored. */
function refusalsBefore({ decisions, isDecided }: Told, on: string): string {
  const before = isDecided ? decisions.slice(0, -1) : decisions
  const month = Number(on.slice(5, 7)) - 6
  const since =
    month > 0
      ? `${on.slice(0, 5)}${pad(month)}${on.slice(7)}`
      : `${Number(on.slice(0, 4)) - 1}-${pad(month + 12)}${on.slice(7)}`
  const count = before.filter(({ decision }) => negative.includes(decision.outcome) && decision.on >= since).length
  return count === 0 ? 'none' : count === 1 ? 'one' : 'several'
}

const pad = (month: number): string => String(month).padStart(2, '0')
