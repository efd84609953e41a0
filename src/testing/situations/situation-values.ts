import type { ReadyPolicy } from '../../policy/define-policy.js'
import { axes } from './data/axes.js'
import { underPolicies } from './data/cover.js'

/** One of the axes along which situations differ. */
export type SituationAxis = 'policy' | keyof typeof axes

/** The value that a situation has on every axis; that of the policy is its place among the policies. */
export type SituationValues = { readonly policy: string } & {
  readonly [Axis in keyof typeof axes]: keyof (typeof axes)[Axis] & string
}

/** Every axis with its values, the plain one first. */
export interface SituationSpace {
  readonly axes: readonly { readonly axis: SituationAxis; readonly values: readonly string[] }[]
  /** Changes that only mean something under a policy of its own, with that policy. */
  readonly bound: readonly Changes[]
}

/** The space of situations under some policies; the first of them is the plain one. */
export function situationSpace(policies: ReadonlyMap<string, ReadyPolicy>): SituationSpace {
  const listed = Object.entries(axes).map(([axis, values]) => ({
    axis: axis as SituationAxis,
    values: Object.keys(values),
  }))
  const ready = [...policies]
  const accepting = ready.find(([, { acceptsDocuments }]) => acceptsDocuments)
  const asking = ready.find(([, { signing }]) => signing.secondReader.length > 0)
  const { acceptsDocuments, asksSecondReader } = underPolicies
  const under = (found: (typeof ready)[number] | undefined, changes: readonly Changes[]): readonly Changes[] =>
    found === undefined ? [] : changes.map((change) => ({ policy: found[0], ...change }))
  return {
    axes: [{ axis: 'policy', values: [...policies.keys()] }, ...listed],
    bound: [...under(accepting, acceptsDocuments), ...under(asking, asksSecondReader)],
  }
}

/** What a situation has another value of than the plain one, in the order of the axes. */
export type Changes = { readonly [Axis in SituationAxis]?: string }

/** The values of a situation that differs from the plain one in some of them. */
export function valuesOf(space: SituationSpace, changes: Changes): SituationValues {
  return Object.fromEntries(space.axes.map(({ axis, values }) => [axis, changes[axis] ?? values[0]])) as SituationValues
}

/** What a value means, in a few words. */
export function meaningOf(axis: keyof typeof axes, value: string): string {
  return (axes[axis] as Readonly<Record<string, string>>)[value] ?? value
}
