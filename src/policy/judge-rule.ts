import type { ConditionVerdict, Field, RuleVerdict } from '../words/requirement.schema.js'
import type { Rule } from './policy.schema.js'
import type { FieldValue, RuleInput } from './rule-input.js'

/** What a rule says of some facts: whether it fires, its verdict, and the facts that it found unknown. */
export interface JudgedRule {
  readonly fired: boolean
  readonly verdict: RuleVerdict
  readonly unknown: readonly Field[]
}

/** A rule made ready to be asked many times. */
export type JudgeRule = (input: RuleInput) => JudgedRule

type Held = ConditionVerdict['held']
type JudgeCondition = (input: RuleInput) => ConditionVerdict

/**
 * Makes a rule ready. A binding rule fires while no condition is unmet, so that unknown errs towards the child; a rule
 * that says `none` needs every condition met. A rule without conditions always fires.
 */
export function judgeRule(policyId: string, rule: Rule): JudgeRule {
  const judges = [...periodConditions(rule), ...factConditions(rule)]
  const judge = (conditions: readonly ConditionVerdict[]): JudgedRule => judged(policyId, rule, conditions)
  // Matters resemble each other, so a rule mostly says what it has said before; its verdicts are frozen.
  const recent: JudgedRule[] = []
  return (input) => {
    const known = recent.find(({ verdict: { conditions } }) => isSame(judges, input, conditions))
    if (known !== undefined) return known
    const result = judge(judges.map((condition) => condition(input)))
    if (recent.length < mostRecent) recent.push(result)
    return result
  }
}

/** How many verdicts of one rule are kept: most rules have fewer ways to come out. */
const mostRecent = 12

function isSame(judges: readonly JudgeCondition[], input: RuleInput, conditions: readonly ConditionVerdict[]): boolean {
  for (let index = 0; index < judges.length; index++) if (judges[index]?.(input) !== conditions[index]) return false
  return true
}

function judged(policyId: string, rule: Rule, conditions: readonly ConditionVerdict[]): JudgedRule {
  const { id: ruleId, then, status, basis } = rule
  const binding = then.need !== 'none'
  const fired = conditions.every(({ held }) => held === 'met' || (binding && held === 'unknown'))
  const unknown = conditions.flatMap(({ field, held }) =>
    held === 'unknown' && field !== 'decisionDay' ? [field] : [],
  )
  const verdict = Object.freeze({ ruleId, policyId, conditions: Object.freeze(conditions), then, status, basis })
  return { fired, verdict, unknown }
}

function factConditions(rule: Rule): JudgeCondition[] {
  return Object.entries(rule.when).map(([field, wanted]) => factCondition(field as Field, wanted ?? []))
}

/** Verdicts on single codes are made once: there are few, and they are frozen. */
function factCondition(field: Field, wanted: readonly string[]): JudgeCondition {
  const known = new Map<FieldValue, ConditionVerdict>()
  return (input) => {
    const got = input[field]
    let verdict = known.get(got)
    if (verdict === undefined) {
      verdict = Object.freeze({ field, wanted, got, held: heldBy(got, wanted) })
      if (known.size < 100 && !Array.isArray(got)) known.set(got, verdict)
    }
    return verdict
  }
}

function heldBy(got: FieldValue, wanted: readonly string[]): Held {
  if (got === null) return 'unmet'
  if (typeof got !== 'string') return got.some((code) => wanted.includes(code)) ? 'met' : 'unmet'
  if (wanted.includes(got)) return 'met'
  return got === 'unknown' ? 'unknown' : 'unmet'
}

/** The days a rule applies to, told as a condition like any other; both ends count. */
function periodConditions(rule: Rule): JudgeCondition[] {
  if (rule.from === undefined && rule.to === undefined) return []
  const [from, to] = [rule.from ?? '..', rule.to ?? '..']
  const wanted = Object.freeze([`${from}/${to}`])
  return [
    ({ decisionDay }) => {
      const inside = (rule.from ?? '') <= decisionDay && (rule.to === undefined || decisionDay <= rule.to)
      return Object.freeze({ field: 'decisionDay' as const, wanted, got: decisionDay, held: inside ? 'met' : 'unmet' })
    },
  ]
}
