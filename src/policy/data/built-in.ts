import type { Policy } from '../policy.schema.js'
import { borasForsorjningsenhetenPolicy } from './boras-forsorjningsenheten.js'
import { borasRelationsvaldsenhetenPolicy } from './boras-relationsvaldsenheten.js'
import { borasSocialaOmsorgsnamndenPolicy } from './boras-sociala-omsorgsnamnden.js'
import { borasStadsrevisionenPolicy } from './boras-stadsrevisionen.js'
import { malmoArbetsmarknadsOchSocialnamndenPolicy } from './malmo-arbetsmarknads-och-socialnamnden.js'
import { nationalPolicy } from './national.js'
import { stockholmHasselbyVallingbyPolicy } from './stockholm-hasselby-vallingby.js'

/** The policies that ship with the library, as written; `definePolicy` makes them ready. */
export const builtInPolicies = [nationalPolicy, borasForsorjningsenhetenPolicy, borasRelationsvaldsenhetenPolicy, borasSocialaOmsorgsnamndenPolicy, borasStadsrevisionenPolicy, malmoArbetsmarknadsOchSocialnamndenPolicy, stockholmHasselbyVallingbyPolicy] as const satisfies readonly Policy[]
