import { factsOf } from '../../case/facts-of.js'
import type { Assessment } from '../../checklist/assessment.schema.js'
import type { Facts } from '../../facts/facts.schema.js'
import { canonicalJson } from '../../kernel/canonical-json.js'
import { LibraryError } from '../../kernel/library-error.js'
import type { Outcome } from '../../words/codes.schema.js'
import { completeAssessment } from '../complete-assessment.js'
import { said } from './data/world.js'
import type { Frame, Here } from './world.js'

/** Answers that were made before: a search asks for the same in a great many files. */
const made = new WeakMap<Frame, Map<string, Assessment | undefined>>()

/**
 * Everything that is asked in a file, answered for the decision that stands in it, or the first there may be; undefined
 * where nothing is asked.
 *
 * @param alsoFor - further outcomes that are to be assessed as alternatives.
 */
export function answersFor(world: Frame, { content, on }: Here, alsoFor: readonly Outcome[]): Assessment | undefined {
  const { outcomes, forum, policy } = world
  const children = [...content.children].sort((one, other) => (one.childRef < other.childRef ? -1 : 1))
  const facts = { ...factsOf(content, on), children }
  const outcome = (content.decision ?? content.proposal?.decision)?.outcome ?? outcomes[0] ?? 'rejection'
  const input = { facts, decision: { on, outcome, forum }, alsoFor: alsoFor.filter((other) => other !== outcome) }
  const known = made.get(world) ?? new Map<string, Assessment | undefined>()
  made.set(world, known)
  const key = canonicalJson([input, content.policy])
  if (!known.has(key)) known.set(key, completed({ ...input, policy }))
  return known.get(key)
}

type Input = Parameters<typeof completeAssessment>[0]

/** Where nobody knows who the children are it cannot be completed yet; then it is answered as it will be for a household. */
function completed(input: Input): Assessment | undefined {
  const facts: Facts = { ...input.facts, childrenLinked: 'unknown', unknownAfter: said.attempts }
  const assessment = tried(input) ?? tried({ ...input, facts })
  return assessment === undefined || Object.keys(assessment.answers).length === 0 ? undefined : assessment
}

function tried(input: Input): Assessment | undefined {
  try {
    return completeAssessment(input)
  } catch (error) {
    if (error instanceof LibraryError && error.code === 'testing.cannotComplete') return undefined
    throw error
  }
}
