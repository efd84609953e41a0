/**
 * What can be changed in one place of a trail, with hashes made right again, so that the trail is still replayed: what nobody
 * but its author can judge. Against a checkpoint kept elsewhere each such change is seen.
 *
 * Everything else in an entry is judged: what is changed there is refused, however right the hashes are. The type of an
 * event, a role, a policy, an outcome, a forum, how a child is affected and where it lives are not on the list.
 */

/** Places in an entry, and why a change there goes unseen. */
export interface Unjudged {
  readonly why: string
  readonly places: RegExp
}

/** Asked for in one kind of event or answer, and free in another. */
const answers = String.raw`event\.(answers|children|alternatives)`

export const unjudged: readonly Unjudged[] = [
  {
    why: 'when and how it was stored is what the host says',
    places: /^(recordedAt|methodVersion|schemaVersion|salt)$/,
  },
  {
    why: 'who acted is what the host has authenticated, among those who may',
    places: /^event\.by\.(id|unit|delegation)$|^event\.appellant$|^event\.document\.signedBy(\.id)?$/,
  },
  {
    why: 'when it happened is what the host says, in order and within the times that are kept',
    places: /^event\.(at|receivedOn|decision\.on|document\.signedOn|child\.birthDate|imported(\.on)?)$/,
  },
  {
    why: 'references are opaque',
    places:
      /^event\.(caseId|eventId|unit|units(\.#)?|childRef|child\.childRef|recipients(\.#)?|imported\.system|decision\.decisionRef|document\.documentRef)$/,
  },
  {
    why: 'the library asks that a text is there and says something, and does not judge what it says',
    places:
      /^event\.(matter|reason|note|reaction|notGivenReason|result|unknownAfter(\.#)?|child\.reason|decision\.urgent\.reason|overrides\.#\.reason)$/,
  },
  {
    why: 'answers are judged by whether they are complete and hang together, whoever gave them',
    places: new RegExp(`^${answers}(\\.|$)`),
  },
  {
    why: 'a fact that was not told is unknown, which asks for as much or for more',
    places:
      /^event\.(affected|careOfChild|impact|housingRisk|refusedNeeds(\.#)?|needsCoordination|unitsInvolved|earlierNegativeDecisions|followUp|lssPlans(\.#(\.childRef)?)?|child\.protectedIdentity)$/,
  },
  {
    why: 'amounts and provisions stand in the decision itself, which is kept in another system',
    places: /^event\.decision\.(lines(\.#(\.(need|applied|granted))?)?|provisions(\.#)?|urgent)$/,
  },
  {
    why: 'what is over and above what a signature needs',
    places: /^event\.(overrides(\.#\.(childRef|item))?|document\.outcomes\.#|context(\..+)?)$/,
  },
  {
    why: 'which of the policies the host trusts, where those left judge the same',
    places: /^event\.policy(\.#)?$/,
  },
]
