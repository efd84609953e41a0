/** The histories as they are stored: whole trails, kept for ever, and what each amounts to on a day. */
import { readdirSync, readFileSync } from 'node:fs'
import { type CaseFile, type Duty, explain, type Policy, type TrailEntry } from 'barnkonsekvens'
import { policies } from 'barnkonsekvens/policies'

/** A built-in policy by its name, as a history refers to it. */
interface PolicyName {
  readonly id: string
  readonly version: string
}

/** One stored history. */
export interface History {
  readonly name: string
  /** What it is about, in one sentence. */
  readonly tells: string
  /** What it is judged by: built-in policies by id and version, others whole. */
  readonly policies: readonly (PolicyName | Policy)[]
  /** The day `expected` is read on. */
  readonly on: string
  readonly trail: readonly TrailEntry[]
  readonly expected: Expected
}

/** What a history amounts to: codes and days only. */
export interface Expected {
  readonly state: CaseFile['state']
  readonly head: string
  readonly requirement: object | null
  readonly allowed: readonly string[]
  readonly blocked: Readonly<Record<string, readonly string[]>>
  readonly issueCodes: readonly string[]
  readonly progress: { readonly required: number; readonly answered: number } | null
  readonly duties: readonly object[]
  readonly planTypes: readonly string[] | null
}

/** Where they are. */
export const folder = new URL('./', import.meta.url)

/** The names of all, in order. */
export const historyNames: readonly string[] = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .map((file) => file.slice(0, -'.json'.length))
  .sort()

/** A history by its name, as plain data. */
export function historyNamed(name: string): History {
  return JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8')) as History
}

/** The policies a history is judged by. A version that was ever built in has to be found for ever. */
export function policiesFor({ name, policies: named }: Pick<History, 'name' | 'policies'>): readonly Policy[] {
  return named.map((policy) => {
    if ('rules' in policy) return policy
    const builtIn = Object.values(policies).find(({ id, version }) => id === policy.id && version === policy.version)
    if (builtIn === undefined) throw new Error(`${name}: ${policy.id} ${policy.version} is not built in any more`)
    return builtIn
  })
}

/** The name of a built-in policy, and any other policy as it is. */
export function namedPolicy(policy: Policy): PolicyName | Policy {
  const isBuiltIn = Object.values(policies).includes(policy)
  return isBuiltIn ? { id: policy.id, version: policy.version } : policy
}

/** What a file amounts to on a day. */
export function amountsTo(file: CaseFile, on: string): Expected {
  const { requirement, allowed, blocked, issues, progress, duties, plan } = explain(file, { on })
  return {
    state: file.state,
    head: file.head,
    requirement: requirement === undefined ? null : { ...requirement, ...told(requirement) },
    allowed,
    blocked: Object.fromEntries(blocked.map(({ type, issues: causes }) => [type, causes.map(({ code }) => code)])),
    issueCodes: issues.map(({ code }) => code),
    progress: progress === undefined ? null : { required: progress.required, answered: progress.answered },
    duties: duties.map(dutyOf),
    planTypes: plan?.map(({ type }) => type) ?? null,
  }
}

/** The rules by their ids; what each of their conditions came to is judged elsewhere. */
function told({ fired, notFired }: { readonly fired: Rules; readonly notFired: Rules }): object {
  return { fired: fired.map(({ ruleId }) => ruleId), notFired: notFired.map(({ ruleId }) => ruleId) }
}

type Rules = readonly { readonly ruleId: string }[]

function dutyOf({ kind, childRef, measure, recipient, dueOn, status, ownLimit }: Duty): object {
  return { kind, childRef, measure, recipient, dueOn, status, ownLimit }
}
