import { gatesInFull, helpFirst } from './data/cover.js'
import type { Changes, SituationAxis, SituationSpace } from './situation-values.js'

/**
 * The changes of every situation of the cover, the fewest first: none, each alone, every two together, each together
 * with help that goes before the assessment, and every combination of what a gate depends on.
 */
export function coveredChanges(space: SituationSpace): readonly Changes[] {
  const alone = [...changesOf(space), ...space.bound]
  const all = [{}, ...alone, ...pairsOf(alone), ...alone.map((one) => ({ ...helpFirst, ...one })), ...gatesOf(space)]
  const byId = new Map(all.map((changes) => onlyChanged(space, changes)).map((changes) => [idOf(changes), changes]))
  return [...byId.values()].sort((one, other) => axesOf(one).length - axesOf(other).length)
}

/** The axes on which something is changed. */
export function axesOf(changes: Changes): readonly SituationAxis[] {
  return Object.keys(changes) as readonly SituationAxis[]
}

/** The id of a situation: what it changes, in the order of the axes. */
export function idOf(changes: Changes): string {
  const told = Object.entries(changes).map(([axis, value]) => `${axis}:${value}`)
  return told.length > 0 ? told.join('+') : 'plain'
}

function changesOf(space: SituationSpace): readonly Changes[] {
  return space.axes.flatMap(({ axis, values }) => values.slice(1).map((value) => ({ [axis]: value })))
}

function pairsOf(alone: readonly Changes[]): readonly Changes[] {
  return alone.flatMap((one, index) => alone.slice(index + 1).map((other) => ({ ...one, ...other })))
}

function gatesOf({ axes }: SituationSpace): readonly Changes[] {
  return gatesInFull.flatMap(({ axes: inFull, ways }) =>
    axes
      .filter(({ axis }) => inFull.includes(axis))
      .reduce((found, { axis, values }) => combined(found, axis, values), ways),
  )
}

function combined(found: readonly Changes[], axis: SituationAxis, values: readonly string[]): readonly Changes[] {
  return found.flatMap((changes) => values.map((value) => ({ ...changes, [axis]: value })))
}

/** Without what is as in the plain situation, in the order of the axes, so that the same changes are told alike. */
function onlyChanged(space: SituationSpace, changes: Changes): Changes {
  const told = space.axes.flatMap(({ axis, values }) => {
    const value = changes[axis]
    return value === undefined || value === values[0] ? [] : [[axis, value] as const]
  })
  return Object.fromEntries(told)
}
