import type { Condition } from '../condition.js'

/** Why nothing may be carried over from an earlier assessment, where a condition of the checklist says so. */
export const carryStops: readonly { readonly reason: 'protectionConcern' | 'thirdNegative'; readonly when: Condition }[] = [
  { reason: 'protectionConcern', when: { item: 'screening.protectionConcern', in: ['yes', 'unknown'] } },
  {
    reason: 'thirdNegative',
    when: {
      all: [
        { fact: 'outcome', isNegative: true },
        { fact: 'earlierNegativeDecisions', atLeast: 2 },
      ],
    },
  },
]

/** The item that says how far the risk of losing the home has gone; its codes are in order. */
export const housingRiskItem = 'eb.housingRisk'

/** From this age a child acts for itself, so that what was said before it turned so old is asked anew. */
export const ageOfOwnVoice = 15
