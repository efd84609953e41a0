/**
 * Forgeries with hashes that are right and a history that cannot have been: each is refused when the trail is replayed, with
 * no checkpoint and nothing kept elsewhere.
 *
 * What is impossible is told here from the stored events alone, and not by asking the library.
 */
import { answers } from './impossible/answers.js'
import { decisions } from './impossible/decisions.js'
import { entries } from './impossible/entries.js'
import type { Family } from './impossible/family.js'
import { hands } from './impossible/hands.js'
import { orders } from './impossible/orders.js'
import { signatures } from './impossible/signatures.js'

/** Every family. */
export const impossible: readonly Family[] = [...hands, ...signatures, ...answers, ...decisions, ...orders, ...entries]
