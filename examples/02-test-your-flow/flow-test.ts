import { boras } from 'barnkonsekvens/policies'
import { conformance, type HostDecides, situations } from 'barnkonsekvens/testing'
import { expect } from 'vitest'
import { arendesystem, beslutUr, type Sparr } from './arendesystem.js'

const all = situations({ policies: [boras.forsorjningsenheten] }).filter(({ input }) => beslutUr(input.decision))
/** Nobody has assessed anything, and at most one thing more is out of the ordinary. */
const asked = all.filter(({ values, differsIn }) => values.assessment === 'absent' && differsIn.length <= 2)

/** What does the system let through that has to wait, and what does it hold back for nothing? */
export async function flowTest(sparr: Sparr): Promise<void> {
  const decide: HostDecides = ({ policy, facts, assessment, decision }) => {
    const system = arendesystem(policy, sparr)
    return system.fattaBeslut(system.registrera(facts, assessment), beslutUr(decision)) === 'BESLUTAT'
  }
  const { letsThrough, blocksNeedlessly, threw } = await conformance(decide, { situations: asked })
  expect([...letsThrough, ...blocksNeedlessly, ...threw].map(({ telling }) => telling)).toEqual([])
}
