import type { CaseFile } from '../../case/case-file.js'
import { explain } from '../../case/explain.js'
import { contextOf } from '../../case/live-files.js'
import type { ProposedDecision } from '../../facts/facts.schema.js'
import { dayOf } from '../../kernel/calendar-day.js'
import { Depth } from '../../words/codes.schema.js'
import { issueOf } from '../../words/issue.js'
import type { Requirement } from '../../words/requirement.schema.js'
import type { FlowEvent } from '../flow.js'
import { failure } from '../flow-message.js'
import { type Asked, answerTo, readAsked, unjudged } from './asked.js'
import { listed, type Matched } from './matched.js'

/** An event in a case file or nothing, and the depth of the assessment. */
export type EventOrDepth = [event: FlowEvent, depth?: Depth] | [depth?: Depth]

/** Whether an assessment is required, of the depth that is named. */
export function toRequireAssessment(subject: unknown, ...given: EventOrDepth): Matched {
  const asked = readAsked<Depth>(subject, given)
  const [depth, ...more] = asked.words
  if (more.length > 0 || (depth !== undefined && !Depth.options.includes(depth))) {
    throw new Error(`toRequireAssessment: name one depth or none, of ${listed(Depth.options)}.`)
  }
  const requirement = requirementOf(asked)
  const pass = requirement.need === 'required' && (depth === undefined || requirement.depth === depth)
  const wanted = `expected ${pass ? 'no ' : 'an '}assessment${depth === undefined ? '' : ` of depth ${depth}`}`
  return { pass, message: () => `${wanted} to be required, but ${came(requirement)}` }
}

function requirementOf(asked: Asked<Depth>): Requirement {
  if (asked.kind === 'event') return requirementInFile(asked.file, asked.event.decision)
  if (contextOf(asked.input) !== undefined) return requirementInFile(asked.input as unknown as CaseFile)
  const answer = answerTo(asked)
  if (answer.requirement === undefined) throw unjudged(answer)
  return answer.requirement
}

/** What is asked in a file before a decision; on its last day, and as `explain` reads it, where none is told. */
function requirementInFile(file: CaseFile, decision?: unknown): Requirement {
  if (contextOf(file) === undefined) throw failure('the case file cannot be read.', [issueOf('file.notLive')])
  const goal = decision as ProposedDecision | undefined
  const { requirement } = explain(file, { on: goal?.on ?? dayOf(file.content.lastAt), goal })
  if (requirement === undefined) throw failure('no rule can be asked.', [issueOf('policy.notInForce')])
  return requirement
}

/** What is required instead, by which rules, and what was unknown: codes and the names of rules only. */
function came({ need, depth, gate, fired, unknown }: Requirement): string {
  const what = need === 'none' ? 'none is' : `one is ${need}${depth === undefined ? '' : `, of depth ${depth}`}`
  const holds = gate === undefined ? '' : `, and the gate is ${gate}`
  const rules = fired.length === 0 ? 'No rule fired' : `Rules that fired: ${listed(fired.map(({ ruleId }) => ruleId))}`
  const open = unknown.length === 0 ? '' : ` Not known: ${listed(unknown)}.`
  return `${what}${holds}. ${rules}.${open}`
}
