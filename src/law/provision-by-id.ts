import { provisions } from './data/provisions.js'
import type { Provision } from './provision.js'

/** Every provision of the library's data by its id. */
export const provisionById: ReadonlyMap<string, Provision> = new Map(provisions.map((entry) => [entry.id, entry]))
