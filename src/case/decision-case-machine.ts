import { assign, setup } from 'xstate'
import type { CaseContext } from './case-context.js'
import type { CaseEvent } from './case-event.schema.js'
import { evolve } from './evolve.js'
import { openedContext } from './opened-context.js'
import type { Opening } from './opening.schema.js'
import { readAccepted } from './read-event.js'
import { isRecordable } from './refusals.js'

/** What every arrow does: it is taken when nothing blocks the event, and keeps what the event says. */
const take = { guard: 'isRecordable', actions: 'keep' } as const

/** An arrow to another state. */
const to = <Target extends string>(target: Target) => ({ ...take, target })

/**
 * The life of one decision matter as an XState v5 machine: the process and its assessment, side by side.
 *
 * Its input is the opening; a plain `createActor(decisionCaseMachine, { input })` enforces the same rules as `record`,
 * since both ask the one function that also explains. What depends on the day is a reading, never a state.
 * `provide` and restored snapshots are outside the promise: they replace the rule or skip it.
 */
export const decisionCaseMachine = setup({
  types: {} as { context: CaseContext; events: CaseEvent; input: Opening },
  guards: { isRecordable: ({ context, event }) => isRecordable(context, event) },
  actions: { keep: assign(({ context, event }) => evolve(context, readAccepted(event))) },
}).createMachine({
  id: 'decisionCase',
  type: 'parallel',
  context: ({ input }) => openedContext(input),
  states: {
    process: {
      initial: 'received',
      // Heard whatever the process has come to: who takes part, which rules hold, and what follows a decision.
      on: {
        'investigation.extended': take,
        'investigation.completed': take,
        'unit.involved': take,
        'jointReview.held': take,
        'sip.considered': take,
        'sip.established': take,
        'sip.declined': take,
        'policy.replaced': take,
        'decision.notified': take,
        'decision.appealed': take,
        'child.informed': take,
        'measure.reported': take,
        'followUp.held': take,
      },
      states: {
        received: { on: { 'investigation.opened': to('investigating'), 'case.withdrawn': to('withdrawn') } },
        investigating: {
          on: {
            'decision.proposed': to('proposed'),
            'decision.made': to('decided'),
            'case.withdrawn': to('withdrawn'),
          },
        },
        proposed: {
          on: {
            'proposal.returned': to('investigating'),
            'decision.made': to('decided'),
            'case.withdrawn': to('withdrawn'),
          },
        },
        decided: { on: { 'decision.reconsidered': to('investigating'), 'case.closed': to('closed') } },
        closed: { type: 'final' },
        withdrawn: { type: 'final' },
      },
    },
    assessment: {
      initial: 'unscreened',
      on: { 'children.screened': take, 'child.registered': take, 'child.corrected': take, 'child.left': take },
      states: {
        unscreened: { on: { 'children.screened': to('screened'), 'child.registered': to('screened') } },
        // A document from elsewhere is signed without a question being answered here.
        screened: { on: { 'assessment.answered': to('answering'), 'assessment.signed': to('signed') } },
        answering: { on: { 'assessment.answered': take, 'assessment.signed': to('signed') } },
        // The next round begins with the answers as a draft: a signature is for one decision. The process keeps the event.
        signed: {
          on: {
            'assessment.reopened': to('answering'),
            'decision.reconsidered': { guard: 'isRecordable', target: 'answering' },
          },
        },
      },
    },
  },
})
