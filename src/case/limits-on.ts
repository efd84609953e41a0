import { dayOf } from '../kernel/calendar-day.js'
import { ownLimits } from '../policy/data/own-limits.js'
import { readyPolicyOn } from '../policy/policy-on.js'
import type { CaseContext } from './case-context.js'

/** Every limit, each with a number of days. */
type OwnLimits = { readonly [Limit in keyof typeof ownLimits]: number }

/** The days of the policy in force; where no version is, or it does not say, the library's own. */
export function limitsOn({ content, policies }: CaseContext, on: string): OwnLimits {
  const ready = readyPolicyOn(policies, { on, openedOn: dayOf(content.opened.at) })
  return ready.ok ? { ...ownLimits, ...(ready.value.limits as Partial<OwnLimits>) } : ownLimits
}
