import { checkDecision, type DecisionInput } from '../decision/check-decision.js'
import type { Verdict } from '../decision/verdict.js'
import { deepFreeze } from '../kernel/deep-freeze.js'
import type { Policy } from '../policy/policy.schema.js'
import type { Duty } from '../words/duty.schema.js'
import type { IssueCode } from '../words/issue.schema.js'
import type { Requirement } from '../words/requirement.schema.js'
import { readOptions } from './situations/read-options.js'
import { codesOf } from './situations/tell-situation.js'
import { eachSituation, type Situation, type SituationOptions } from './situations.js'

/** A verdict as far as another implementation has to say the same. What is absent is absent in the verdict too. */
export interface VectorVerdict {
  readonly allowed: boolean
  readonly need?: Requirement['need']
  readonly depth?: Requirement['depth']
  readonly gate?: Requirement['gate']
  /** Each code once, in the order of the alphabet; what is only told is left out. */
  readonly codes: { readonly blocking: readonly IssueCode[]; readonly warning: readonly IssueCode[] }
  /** What is owed: kind, child and day. */
  readonly owed: readonly Pick<Duty, 'kind' | 'childRef' | 'dueOn'>[]
  readonly executable?: Verdict['executable']
  readonly restsOn?: Verdict['restsOn']
}

/** One decision and what is right about it, as plain data for an implementation in any language. */
export interface Vector {
  /** The id of the situation. */
  readonly id: string
  /** What `checkDecision` takes, with the policy by its id. */
  readonly input: Omit<DecisionInput, 'policy'> & { readonly policy: string }
  readonly verdict: VectorVerdict
}

/**
 * What an implementation in another language proves itself with: decisions, each with the verdict it must reach.
 *
 * They are the situations of `situations`, but for those that have an assessment, differ in more than one thing, and get
 * a verdict that a simpler one has got already, days apart: those say least that is new and are most of the bytes. The
 * package holds them as `vectors.ndjson`, in RFC 8785 form, a line each, after a line on the whole and the policies.
 *
 * @returns each when it is asked for, the simplest first; plain data, frozen.
 * @throws LibraryError as `situations`.
 * @example
 * ```ts
 * import { policies } from 'barnkonsekvens/policies'
 * import { vectors } from 'barnkonsekvens/testing'
 *
 * const [plain] = vectors({ policies: [policies.national] })
 * plain?.input.policy // => 'national'
 * plain?.verdict.codes // => { blocking: [], warning: [] }
 * ```
 */
export function* vectors(options: SituationOptions = {}): Generator<Vector, void, undefined> {
  const told = new Set<string>()
  for (const situation of eachSituation(options)) {
    const verdict = vectorVerdict(checkDecision(situation.input))
    const kind = kindOf(verdict)
    const isNew = !told.has(kind)
    told.add(kind)
    if (isNew || !isLongWinded(situation)) yield deepFreeze({ id: situation.id, input: byId(situation), verdict })
  }
}

/**
 * The policies that vectors name, with those they include: all that another implementation has to have.
 *
 * @throws LibraryError `input.invalid` for what is no policy.
 * @example
 * ```ts
 * import { boras } from 'barnkonsekvens/policies'
 * import { vectorPolicies } from 'barnkonsekvens/testing'
 *
 * const policies = vectorPolicies({ policies: [boras.forsorjningsenheten] })
 * policies.map(({ id }) => id) // => ['boras.forsorjningsenheten', 'national']
 * ```
 */
export function vectorPolicies(options: SituationOptions = {}): readonly Policy[] {
  const layers = [...readOptions(options).policies.values()].flatMap((ready) => ready.layers)
  return Object.freeze([...new Map(layers.map((policy) => [policy.id, policy])).values()])
}

function byId({ input: { policy: _, ...input }, values: { policy } }: Situation): Vector['input'] {
  return { policy, ...input }
}

function vectorVerdict({ allowed, requirement, issues, owed, executable, restsOn }: Verdict): VectorVerdict {
  const { need, depth, gate } = requirement ?? {}
  return {
    allowed,
    ...(need && { need }),
    ...(depth && { depth }),
    ...(gate && { gate }),
    codes: { blocking: codesOf(issues, 'blocking'), warning: codesOf(issues, 'warning') },
    owed: owed.map(({ kind, childRef, dueOn }) => ({ kind, ...(childRef !== undefined && { childRef }), dueOn })),
    ...(executable && { executable }),
    ...(restsOn && { restsOn }),
  }
}

/** A verdict without its days. */
function kindOf({ owed, ...verdict }: VectorVerdict): string {
  return JSON.stringify([verdict, owed.map(({ kind, childRef }) => [kind, childRef])])
}

function isLongWinded({ differsIn, input }: Situation): boolean {
  return differsIn.length > 1 && input.assessment !== undefined
}
