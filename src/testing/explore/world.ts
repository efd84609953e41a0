import type { CaseFile } from '../../case/case-file.js'
import type { CaseContent } from '../../case/content.js'
import type { ChildFact } from '../../facts/facts.schema.js'
import type { Policy, Signing } from '../../policy/policy.schema.js'
import type { CaseType, EventType, Forum, Outcome } from '../../words/codes.schema.js'

/** What is explored: one policy in one kind of matter, with everything that may be in it and happen in it. */
export interface World {
  readonly name: string
  /** The policy, or its versions. */
  readonly policy: Policy | readonly Policy[]
  /** Who may do what when it begins. */
  readonly signing: Signing
  readonly caseType: CaseType
  readonly unit: string
  readonly forum: Forum
  readonly outcomes: readonly Outcome[]
  readonly children: readonly ChildFact[]
  readonly openedOn: string
  /** The days on which something happens, the earliest first. */
  readonly days: readonly string[]
  /** How many decisions, one after the other. */
  readonly rounds: number
  /** What has happened before anything else: it is not explored. */
  readonly beginning: readonly Said[]
  readonly alphabet: readonly Letter[]
  /** What judges on a day: the policy or its version then in force with those it includes, and who may do what. */
  readonly rulesOn: (policy: Policy | readonly Policy[], on: string) => Rules
}

/** What a policy says on a day, with those it includes. */
export interface Rules {
  readonly layers: readonly Policy[]
  readonly signing: Signing
}

/** A world before its alphabet is written. */
export type Frame = Omit<World, 'alphabet'>

/** An event without its time. */
export type Said = Readonly<Record<string, unknown>> & { readonly type: EventType }

/** Where a letter is read: a file on a day. */
export interface Here {
  readonly file: CaseFile
  readonly content: CaseContent
  readonly on: string
}

/** One thing that may happen: an event as it would be sent in a file; `undefined` where there is nothing to send. */
export interface Letter {
  readonly name: string
  readonly event: (here: Here) => Said | undefined
}

/** Something that may happen whatever the file says. */
export const always = (name: string, event: Said): Letter => ({ name, event: () => event })
