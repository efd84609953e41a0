import { readdirSync, readFileSync } from 'node:fs'
import type { Assessment, Decision, Facts, Hand, Policy, Severity, ValidationContext } from 'barnkonsekvens'
import { policies } from 'barnkonsekvens/policies'
import type { Change } from './json-patch.js'

/** One of the invented matters in `examples/data`, complete and ready to be signed and decided. */
export interface Matter {
  readonly title: string
  /** The id of the policy it is judged by. */
  readonly policy: keyof typeof policies
  readonly facts: Facts
  readonly decision: Decision
  readonly signing: { readonly by: Hand; readonly at: string }
  readonly context: ValidationContext
  readonly assessment: Assessment
}

/** One small change to a matter, after which exactly one rule of the validator finds something. */
export interface Fault {
  readonly rule: string
  readonly code: string
  readonly severity: Severity
  readonly matter: string
  /** What is wrong, in a few words. */
  readonly fault: string
  readonly patch: readonly Change[]
}

const folder = new URL('../../examples/data/', import.meta.url)
const read = (name: string): unknown => JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8'))

/** The faults of `examples/data/faults.json`. */
export const faults = read('faults') as readonly Fault[]

/** The names of the matters: every other file of the folder, in order. */
export const matterNames: readonly string[] = readdirSync(folder)
  .filter((file) => file.endsWith('.json') && file !== 'faults.json')
  .map((file) => file.slice(0, -'.json'.length))
  .sort()

/** A matter by its name. */
export const matterNamed = (name: string): Matter => read(name) as Matter

export const policyOf = ({ policy }: Matter): Policy => policies[policy]
