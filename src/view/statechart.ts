import { decisionCaseMachine } from '../case/decision-case-machine.js'

/** A state node of the machine, as far as a drawing needs it. */
interface Node {
  readonly key: string
  readonly type: string
  readonly config: { readonly initial?: unknown }
  readonly states: Readonly<Record<string, Node>>
  readonly transitions: ReadonlyMap<string, readonly { readonly target?: readonly Node[] | undefined }[]>
}

/**
 * The life of a case as a Mermaid state diagram, drawn from the machine itself so that it cannot lie.
 *
 * The two regions stand side by side; an arrow is an event, and each is taken only when the rules allow it. Events that
 * a whole region hears are listed beside it.
 *
 * @example
 * ```ts
 * import { statechart } from 'barnkonsekvens/view'
 *
 * statechart().split('\n')[0] // => 'stateDiagram-v2'
 * statechart().includes('decided --> closed: case.closed') // => true
 * ```
 */
export function statechart(): string {
  const regions = Object.values((decisionCaseMachine.root as unknown as Node).states)
  return ['stateDiagram-v2', ...regions.flatMap(regionLines), ''].join('\n')
}

function regionLines(region: Node): string[] {
  const states = Object.values(region.states)
  return [
    `  state ${region.key} {`,
    `    [*] --> ${String(region.config.initial)}`,
    ...states.flatMap(arrows),
    ...states.filter((state) => state.type === 'final').map((state) => `    ${state.key} --> [*]`),
    '  }',
    ...heardAnywhere(region),
  ]
}

/** One arrow from a state to each it leads to, with every event that takes it. */
function arrows(state: Node): string[] {
  const events = new Map<string, string[]>()
  for (const [event, transitions] of state.transitions) {
    for (const { target } of transitions) {
      const to = target?.[0]?.key ?? state.key
      events.set(to, [...(events.get(to) ?? []), event])
    }
  }
  return [...events].map(([to, names]) => `    ${state.key} --> ${to}: ${names.join('<br/>')}`)
}

/** Events that change no state and are heard in every state of a region: a note, since arrows everywhere hide the rest. */
function heardAnywhere(region: Node): string[] {
  const events = [...region.transitions.keys()]
  if (events.length === 0) return []
  return [
    `  note right of ${region.key}`,
    '    Heard in every state:',
    ...events.map((event) => `    ${event}`),
    '  end note',
  ]
}
