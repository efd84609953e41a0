/** What has to hold of the search as a whole, and is looked for by the search itself. */
export const about = {
  answers: { id: 'record.answers', says: 'Every event gets an answer: nothing that is sent makes record throw.' },
  changesNothing: {
    id: 'refusal.changesNothing',
    says: 'A file is never changed: what is refused changes nothing, and what is accepted gives a new file.',
  },
  canEnd: {
    id: 'case.canEnd',
    says: 'From every state a case can come to its end: nobody is led into a corner.',
  },
  alike: {
    id: 'proof.alike',
    says: 'Two files that are looked at as one answer every event alike.',
  },
} as const
