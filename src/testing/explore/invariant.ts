import type { CaseEvent } from '../../case/case-event.schema.js'
import type { CaseFile } from '../../case/case-file.js'
import type { Issue } from '../../words/issue.schema.js'
import type { Told } from './told.js'
import type { World } from './world.js'

/** A file as it was reached, on a day, with what its events told. */
export interface Place {
  readonly file: CaseFile
  readonly told: Told
  readonly on: string
}

/** One event sent to a file, and what came of it. */
export interface Edge {
  readonly world: World
  readonly before: Place
  readonly event: CaseEvent
  /** Everything that was said where it was refused. */
  readonly issues: readonly Issue[]
  /** Where it led; undefined where it was refused. */
  readonly after: Place | undefined
}

/** Everything that was sent to one file. */
export interface Fan {
  readonly world: World
  readonly place: Place
  readonly edges: readonly Edge[]
}

/** What has to hold, told in a sentence, and looked for at every event or in every state. */
export interface Invariant {
  readonly id: string
  readonly says: string
  /** Whether it holds where one event was sent. */
  readonly onEdge?: (edge: Edge) => boolean
  /** Whether it holds in a state, given everything that was sent to it. */
  readonly inState?: (fan: Fan) => boolean
}
