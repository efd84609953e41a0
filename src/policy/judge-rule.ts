import type { ConditionVerdict, Field, RuleVerdict } from '../words/requirement.schema.js'
import type { FieldValue } from './field-values.js'
import type { Rule } from './policy.schema.js'

/** The values of the facts, with the day of the decision. */
export type RuleInput = Readonly<Record<Field, FieldValue>> & { readonly decisionDay: string }

/** A rule made ready to be asked many times: its verdict, and whether it fires. */
export type JudgeRule = (input: RuleInput) => { readonly fired: boolean; readonly verdict: RuleVerdict }

type Held = ConditionVerdict['held']
type JudgeCondition = (input: RuleInput) => ConditionVerdict

/**
 * Makes a rule ready. A binding rule fires while no condition is unmet, so that unknown errs towards the child; a rule
 * that says `none` needs every condition met. A rule without conditions always fires.
 */
export function judgeRule(policyId: string, rule: Rule): JudgeRule {
  const judges = [...periodConditions(rule), ...factConditions(rule)]
  const binding = rule.then.need !== 'none'
  const { then, status, basis } = rule
  return (input) => {
    const conditions = judges.map((judge) => judge(input))
    const fired = conditions.every(({ held }) => held === 'met' || (binding && held === 'unknown'))
    return {
      fired,
      verdict: Object.freeze({ ruleId: rule.id, policyId, conditions: Object.freeze(conditions), then, status, basis }),
    }
  }
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
