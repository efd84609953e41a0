import { boras, malmo, national } from '../../policy/named-policies.js'
import type { CaseType } from '../../words/codes.schema.js'
import { aChild, aDecision, aHand } from '../builders.js'
import type { MatterInWords } from '../matters.js'

/** One invented matter of each case type. Our own wording; last checked 2026-11-25. */
export const mattersInWords: { readonly [Of in CaseType]: MatterInWords } = {
  economicAssistance: {
    matter: 'Ansökan om avgiften till fotbollslaget för ett av två barn som bor växelvis',
    policy: boras.forsorjningsenheten,
    unit: 'forsorjningsenheten',
    facts: {
      childrenLinked: 'yes',
      children: [aChild({ living: 'shared', affected: 'indirect' }), aChild({ childRef: 'barn-2', birthDate: '2011-09-21', living: 'shared', affected: 'indirect' })],
    },
    decision: aDecision({ provisions: ['sol2025-12-1', 'fl-32'], lines: [{ need: 'leisure', applied: 2400, granted: 0 }] }),
  },
  housing: {
    matter: 'Ansökan om förlängt andrahandskontrakt för en familj med ett barn i tredje klass',
    policy: national,
    unit: 'boendeenheten',
    facts: { childrenLinked: 'yes', children: [aChild({ affected: 'indirect' })] },
    decision: aDecision(),
  },
  partnerViolence: {
    matter: 'Ansökan om skyddat boende för en förälder med ett barn och ett som väntas',
    policy: boras.relationsvaldsenheten,
    unit: 'relationsvaldsenheten',
    facts: { childrenLinked: 'yes', children: [aChild({ affected: 'indirect', protectedIdentity: 'yes' }), aChild({ childRef: 'barn-2', expected: true, affected: 'indirect' })] },
    decision: aDecision(),
  },
  lss: {
    matter: 'Ansökan om avlösarservice i hemmet för ett barn på nio år',
    policy: boras.socialaOmsorgsnamnden,
    unit: 'lss-enheten',
    facts: { childrenLinked: 'yes', children: [aChild()] },
    decision: aDecision({ provisions: ['lss-7', 'lss-9', 'fl-32'] }),
  },
  addictionAdult: {
    matter: 'Ansökan om öppenvård för en förälder vars barn kommer på umgänge varannan helg',
    policy: national,
    unit: 'vuxenenheten',
    facts: { childrenLinked: 'yes', children: [aChild({ living: 'contact', affected: 'indirect' })] },
    decision: aDecision(),
  },
  childInvestigation: {
    matter: 'Fråga om en kontaktfamilj ska upphöra för ett barn som har haft den i tre år',
    policy: malmo.arbetsmarknadsOchSocialnamnden,
    unit: 'barn-och-unga',
    facts: { childrenLinked: 'yes', children: [aChild()], careOfChild: 'no' },
    decision: aDecision({ outcome: 'termination' }),
  },
  boardItem: {
    matter: 'Förslag om höjd måltidsavgift i korttidstillsynen',
    policy: boras.socialaOmsorgsnamnden,
    unit: 'namndkansliet',
    facts: { childrenLinked: 'yes', children: [], affected: 'indirect' },
    decision: aDecision({ outcome: 'approval', forum: 'board', by: aHand('board') }),
  },
  other: {
    matter: 'Ansökan om ledsagning för en förälder som följer sitt barn till skolan',
    policy: national,
    unit: 'bistandsenheten',
    facts: { childrenLinked: 'yes', children: [aChild({ affected: 'indirect' })] },
    decision: aDecision(),
  },
}
