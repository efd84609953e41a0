import { deepFreeze } from '../kernel/deep-freeze.js'
import { acts } from './data/acts.js'
import { provisions } from './data/provisions.js'
import type { Provision, ProvisionEntry } from './provision.js'

/** Every provision of the library's data by its id, with the name and the number of its Act. */
export const provisionById: ReadonlyMap<string, Provision> = new Map(
  provisions.map((entry) => [entry.id, withAct(entry)]),
)

function withAct(entry: ProvisionEntry): Provision {
  const { name, sfs } = acts[entry.act]
  return deepFreeze({ ...entry, actName: name, sfs })
}
