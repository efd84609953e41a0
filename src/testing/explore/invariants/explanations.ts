import { explain } from '../../../case/explain.js'
import { whyNot } from '../../../case/why-not.js'
import type { Edge, Fan, Invariant } from '../invariant.js'

/** What is explained is what is decided. */
export const explanations: readonly Invariant[] = [
  {
    id: 'refusal.saysWhy',
    says: 'Whatever is refused is refused with a reason.',
    onEdge: ({ issues, after }) => after !== undefined || issues.some(({ severity }) => severity === 'blocking'),
  },
  {
    id: 'whyNot.agrees',
    says: 'whyNot gives the reasons for which record refuses, and none that blocks what record accepts.',
    onEdge: ({ before, event, issues, after }) => {
      const told = whyNot(before.file, event)
      if (after !== undefined) return told.every(({ severity }) => severity !== 'blocking')
      return JSON.stringify(told) === JSON.stringify(issues)
    },
  },
  {
    id: 'explain.agrees',
    says: 'explain allows what record accepts, and has for a decision the same reasons.',
    inState: isExplained,
  },
]

/** What depends on a payload that explain does not know: it is asked with one of its own, or says what its order says. */
const asksItsOwn = ['decision.made', 'decision.proposed', 'assessment.signed', 'investigation.extended']

function isExplained({ place: { file, on }, edges }: Fan): boolean {
  const [decision, ...others] = edges.filter(isPlainDecision)
  if (decision?.event.type !== 'decision.made') return true
  // One of the decisions in turn, so that each is asked about in some states and none costs more than the rest.
  const asked = [decision, ...others][file.trail.length % (others.length + 1)] ?? decision
  const { decision: goal, by } = asked.event as Extract<typeof asked.event, { type: 'decision.made' }>
  const { allowed, issues } = explain(file, { on, goal, by })
  const accepted = new Set(edges.filter(({ after }) => after !== undefined).map(({ event }) => event.type))
  const isAllowed = [...accepted].every((type) => asksItsOwn.includes(type) || allowed.includes(type))
  const isSame = allowed.includes('decision.made') === (asked.after !== undefined)
  return isAllowed && isSame && (asked.after !== undefined || codesOf(issues) === codesOf(asked.issues))
}

const isPlainDecision = ({ event, before }: Edge): boolean =>
  event.type === 'decision.made' &&
  event.decision.urgent === undefined &&
  event.decision.on === before.on &&
  event.by.role !== 'system'

const codesOf = (issues: Edge['issues']): string =>
  issues.map(({ code, item, childRef, severity }) => [code, item, childRef, severity].join()).join(' ')
