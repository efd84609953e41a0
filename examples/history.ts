/**
 * The whole lives of invented cases in `examples/data/histories`, two for each built-in policy: the events as a host would
 * send them, also those that are refused. This reads them, and runs one event by event.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { type CaseFile, type CaseState, type Duty, type Issue, type Opening, openCase, record } from 'barnkonsekvens'
import { policies } from 'barnkonsekvens/policies'

/** One event of a history: what it tells in a line, and whether it is taken or refused, and with which codes. */
export interface HistoryStep {
  readonly says: string
  readonly event: Readonly<Record<string, unknown>> & { readonly type: string; readonly at: string }
  readonly accepted?: true
  /** The codes that block it, each once. */
  readonly refused?: readonly string[]
}

/** Something owed at the end of a history: which, to whom, by when, and how it stands. */
export type HistoryDuty = Pick<Duty, 'kind' | 'childRef' | 'measure' | 'recipient' | 'dueOn' | 'status'>

/** One whole history. */
export interface History {
  readonly name: string
  readonly title: { readonly sv: string; readonly en: string }
  /** The id of the policy the case is opened under. */
  readonly policy: keyof typeof policies
  readonly about: string
  readonly opening: Omit<Opening, 'policy'>
  readonly steps: readonly HistoryStep[]
  readonly end: {
    readonly on: string
    readonly state: CaseState
    readonly duties: readonly HistoryDuty[]
    readonly trailEntries: number
  }
}

/** What became of a step: nothing in its way, or everything that is. */
export interface StepTaken {
  readonly step: HistoryStep
  readonly blocking: readonly Issue[]
}

const folder = new URL('./data/histories/', import.meta.url)

/** Every history, those of one policy side by side. */
export const histories: readonly History[] = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .sort()
  .map((file) => ({
    name: file.slice(0, -'.json'.length),
    ...(JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Omit<History, 'name'>),
  }))

/** Sends every event of a history in turn, refused or not, as a host would. */
export function runHistory({ name, policy, opening, steps }: History): {
  readonly file: CaseFile
  readonly taken: readonly StepTaken[]
} {
  const opened = openCase({ ...opening, policy: policies[policy] })
  if (!opened.ok) throw new Error(`${name} cannot be opened`)
  let { file } = opened.value
  const taken = steps.map((step) => {
    const recorded = record(file, step.event)
    if (recorded.ok) file = recorded.value.file
    return { step, blocking: recorded.ok ? [] : recorded.issues.filter((issue) => issue.severity === 'blocking') }
  })
  return { file, taken }
}
