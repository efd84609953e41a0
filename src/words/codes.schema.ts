import { z } from 'zod'
import { eventTypes } from './data/event-types.js'
import { valueLists } from './data/value-lists.js'

/** What a decision does: granted, refused in part or whole, reduced, ended, or not examined on its merits. */
export const Outcome = z.enum(valueLists.outcome)
/** One of the outcome codes; any other code is refused, never treated as "not negative". */
export type Outcome = z.infer<typeof Outcome>

/** The kind of matter, which selects the checklist's add-ons. */
export const CaseType = z.enum(valueLists.caseType)
/** One of the case type codes. */
export type CaseType = z.infer<typeof CaseType>

/** How deep an assessment goes: `simple` < `full` < `extended`. */
export const Depth = z.enum(valueLists.depth)
/** One of the depth codes, from the shallowest to the deepest. */
export type Depth = z.infer<typeof Depth>

/** Who decides: an official by delegation, a committee, the board, or its chair in an urgent matter. */
export const Forum = z.enum(valueLists.maker)
/** One of the forum codes. */
export type Forum = z.infer<typeof Forum>

/** How a child is touched: the decision is about it, changes its daily life, does not, or it is not known. */
export const Affected = z.enum(valueLists.affected)
/** One of the codes for how a child is affected. */
export type Affected = z.infer<typeof Affected>

/** In which capacity a hand acts. `board` covers committee and chair; `system` is an integration. */
export const Role = z.enum(['caseworker', 'decisionMaker', 'manager', 'childRightsOfficer', 'board', 'system'])
/** One of the role codes. */
export type Role = z.infer<typeof Role>

/** What a rule rests on, from statute to our own default, so that a reader can tell law from local choice. */
export const RuleStatus = z.enum(['law', 'adoptedPolicy', 'statedIntention', 'auditRecommendation', 'libraryDefault'])
/** One of the codes for what a rule rests on. */
export type RuleStatus = z.infer<typeof RuleStatus>

/** The add-ons of the checklist, switched on by the policy or by the case type. */
export const AddOn = z.enum(['economicAssistance', 'partnerViolence', 'lss', 'boardItem'])
/** One of the add-on codes. */
export type AddOn = z.infer<typeof AddOn>

/** The type of an event in a case file: what has happened, in the past tense. */
export const EventType = z.enum(eventTypes)
/** One of the event types. */
export type EventType = z.infer<typeof EventType>
