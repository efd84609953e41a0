import { dayOf } from '../kernel/calendar-day.js'
import { readyPolicyOn } from '../policy/policy-on.js'
import type { CaseContext } from './case-context.js'

/** The version of the policy that an event is recorded under: the one in force that day, else the one at the opening. */
export function policyVersionOn({ content, policies }: CaseContext, at: string): string {
  const ready = readyPolicyOn(policies, { on: dayOf(at), openedOn: dayOf(content.opened.at) })
  return ready.ok ? ready.value.policy.version : content.policy.version
}
