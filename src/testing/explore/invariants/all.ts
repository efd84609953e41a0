import type { Invariant } from '../invariant.js'
import { afterwards } from './afterwards.js'
import { beforeARefusal } from './before-a-refusal.js'
import { decisions } from './decisions.js'
import { explanations } from './explanations.js'
import { handsAndChildren } from './hands-and-children.js'
import { trail } from './trail.js'

/** Everything that has to hold at every event and in every state, in the order in which it is looked for. */
export const invariants: readonly Invariant[] = [
  ...beforeARefusal,
  ...decisions,
  ...afterwards,
  ...handsAndChildren,
  ...trail,
  ...explanations,
]
