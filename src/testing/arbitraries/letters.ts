import type { Arbitrary } from 'fast-check'
import type { CaseEvent } from '../../case/case-event.schema.js'
import type { CaseFile } from '../../case/case-file.js'
import type { Decision } from '../../facts/facts.schema.js'
import { addDays } from '../../kernel/calendar-day.js'
import { policies } from '../../policy/named-policies.js'
import type { Policy } from '../../policy/policy.schema.js'
import { valueLists } from '../../words/data/value-lists.js'
import type { Hand } from '../../words/hand.schema.js'
import { aHand } from '../builders.js'
import { arbitraryWords as words } from '../data/arbitrary-words.js'
import { type Answering, answersFor, clearedAnswer } from './answering.js'
import { anyDecisionOn } from './decision.js'
import { anyChild, anyScreening } from './facts.js'
import type { FastCheck } from './fast-check.js'

/** Where an event comes: in a file, under the policies that judge there, on a day. */
export interface Here {
  readonly file: CaseFile
  readonly policies: Policy | readonly Policy[]
  readonly on: string
}

/** An event without its time; `by` where it is another's than a caseworker's. */
export type Said<Type extends CaseEvent['type'] = CaseEvent['type']> = Readonly<Record<string, unknown>> & {
  readonly type: Type
  readonly by?: Hand
}

/** An event as it would be sent wherever it comes to. */
export type Letter<Type extends CaseEvent['type'] = CaseEvent['type']> = (here: Here) => Said<Type>

type Letters = { readonly [Type in CaseEvent['type']]: Arbitrary<Letter<Type>> }

/** Every type of event after the opening, with payloads of every kind: total, so that no type is forgotten. */
export function anyLetters(fc: FastCheck): Letters {
  return { ...aboutChildren(fc), ...aboutTheInvestigation(fc), ...aboutTheDecision(fc), ...afterwards(fc) }
}

const texts = (fc: FastCheck) => fc.constantFrom(...words.reasons)

function aboutChildren(fc: FastCheck) {
  const screened = anyScreening(fc).map((said) => always({ type: 'children.screened', ...said } as const))
  const registered = fc.tuple(anyChild(fc), fc.nat(3)).map(
    ([child, number]): Letter<'child.registered'> =>
      ({ file }) => ({ type: 'child.registered', child: { ...child, childRef: newRef(file, number) } }),
  )
  const corrected = fc.tuple(fc.option(anyChild(fc)), fc.nat(3), texts(fc)).map(
    ([child, number, reason]): Letter<'child.corrected'> =>
      ({ file }) => {
        const childRef = knownRef(file, number)
        return { type: 'child.corrected', childRef, child: child && { ...child, childRef }, reason }
      },
  )
  const left = fc.tuple(fc.nat(3), texts(fc)).map(
    ([number, reason]): Letter<'child.left'> =>
      ({ file }) => ({ type: 'child.left', childRef: knownRef(file, number), reason }),
  )
  return {
    'children.screened': screened,
    'child.registered': registered,
    'child.corrected': corrected,
    'child.left': left,
  }
}

function aboutTheInvestigation(fc: FastCheck) {
  const unit = fc.constantFrom(...words.units)
  const involved = fc.record(
    { unit, needsCoordination: fc.constantFrom(...valueLists.yesNoUnknown) },
    { requiredKeys: ['unit'], noNullPrototype: true },
  )
  const extended = fc.tuple(fc.integer({ min: 1, max: 400 }), texts(fc)).map(
    ([days, reason]): Letter<'investigation.extended'> =>
      ({ on }) => ({ type: 'investigation.extended', to: addDays(on, days), reason }),
  )
  const followUp = fc.record({ followUp: fc.constantFrom('yes', 'no') }, { requiredKeys: [], noNullPrototype: true })
  const withdrawn = texts(fc).map((reason) => always({ type: 'case.withdrawn', reason } as const))
  const replaced = fc.tuple(fc.constantFrom(...Object.values(policies)), texts(fc))
  return {
    'unit.involved': involved.map((said) => always({ type: 'unit.involved', ...said } as const)),
    'jointReview.held': fc
      .subarray([...words.units], { minLength: 1 })
      .map((units) => always({ type: 'jointReview.held', units } as const)),
    'investigation.opened': fc.constant(always({ type: 'investigation.opened' } as const)),
    'investigation.extended': extended,
    'investigation.completed': followUp.map((said) => always({ type: 'investigation.completed', ...said } as const)),
    'policy.replaced': replaced.map(([policy, reason]) => always({ type: 'policy.replaced', policy, reason } as const)),
    'case.withdrawn': withdrawn,
    'case.closed': fc.constant(always({ type: 'case.closed' } as const)),
  }
}

function aboutTheDecision(fc: FastCheck) {
  const decisionOn = anyDecisionOn(fc)
  const proposed = decisionOn.map(
    (made): Letter<'decision.proposed'> =>
      ({ on }) => {
        const { by: _, ...decision } = made(on)
        return { type: 'decision.proposed', decision }
      },
  )
  const decided = decisionOn.map(
    (made): Letter<'decision.made'> =>
      ({ on }) => {
        const { by, ...decision } = made(on)
        return { type: 'decision.made', by, decision }
      },
  )
  const how = fc.constantFrom<Answering>('whole', 'whole', 'someOutcomes', 'cleared')
  const answered = fc.tuple(decisionOn, how, fc.nat()).map(
    ([made, answering, place]): Letter<'assessment.answered'> =>
      (here) => ({
        type: 'assessment.answered',
        ...(answering === 'cleared' ? clearedAnswer(here, place) : answersFor(here, made(here.on), answering)),
      }),
  )
  const signed = fc
    .tuple(
      decisionOn,
      fc.constantFrom('caseworker', 'manager', 'board'),
      fc.constantFrom('proposed', 'own', 'document'),
    )
    .map(
      ([made, role, what]): Letter<'assessment.signed'> =>
        (here) => ({ type: 'assessment.signed', by: aHand(role), ...signedFor(here, made(here.on), what) }),
    )
  return {
    'assessment.answered': answered,
    'assessment.signed': signed,
    'assessment.reopened': texts(fc).map((reason) => always({ type: 'assessment.reopened', reason } as const)),
    'decision.proposed': proposed,
    'proposal.returned': texts(fc).map((reason) => always({ type: 'proposal.returned', reason } as const)),
    'decision.made': decided,
  }
}

function signedFor({ file, on }: Here, { by, ...decision }: Decision, what: string): object {
  if (what === 'proposed') return {}
  if (what === 'own') return { decision }
  const children = file.content.children.map(({ childRef }) => childRef)
  return {
    decision,
    document: {
      kind: 'document',
      documentRef: 'bilaga-1',
      signedBy: by,
      signedOn: on,
      children,
      outcomes: [decision.outcome],
    },
  }
}

function afterwards(fc: FastCheck) {
  const number = fc.nat(3)
  const about = <Type extends CaseEvent['type']>(type: Type, more: Arbitrary<object>): Arbitrary<Letter<Type>> =>
    fc.tuple(number, more).map(
      ([place, said]): Letter<Type> =>
        ({ file }) => ({ type, childRef: knownRef(file, place), ...said }),
    )
  const reason = fc.record({ reason: texts(fc) }, { noNullPrototype: true })
  const nothing = fc.constant({})
  const result = fc.record(
    { result: fc.constantFrom(...words.results), next: fc.constantFrom(...valueLists.fuNext) },
    { noNullPrototype: true },
  )
  const again = fc.record(
    { reason: texts(fc), matter: fc.constantFrom(...words.furtherMatters) },
    { requiredKeys: ['reason'], noNullPrototype: true },
  )
  const notGiven = fc.record(
    { notGivenReason: texts(fc), reaction: fc.constantFrom(...words.results) },
    { requiredKeys: [], noNullPrototype: true },
  )
  const status = fc.constantFrom(...valueLists.measureStatus)
  return {
    'decision.notified': fc
      .constantFrom(...valueLists.yesNoNotApplicable)
      .map((appealInfo) => always({ type: 'decision.notified', appealInfo } as const)),
    'decision.appealed': fc.constant(always({ type: 'decision.appealed' } as const)),
    'decision.reconsidered': again.map((said) => always({ type: 'decision.reconsidered', ...said } as const)),
    'child.informed': about('child.informed', notGiven),
    'measure.reported': fc.tuple(number, status, texts(fc)).map(
      ([place, how, why]): Letter<'measure.reported'> =>
        ({ file }) => ({ type: 'measure.reported', ...promised(file, place), status: how, reason: why }),
    ),
    'followUp.held': result.map((said) => always({ type: 'followUp.held', ...said } as const)),
    'sip.considered': about(
      'sip.considered',
      fc
        .tuple(fc.constantFrom(...valueLists.yesNoUnknown), texts(fc))
        .map(([needed, why]) => ({ needed, reason: why })),
    ),
    'sip.established': about('sip.established', nothing),
    'sip.declined': about('sip.declined', reason),
  }
}

function always<Type extends CaseEvent['type']>(said: Said<Type>): Letter<Type> {
  return () => said
}

/** The reference of a child who is not in the file; now and then of one who is. */
function newRef({ content }: CaseFile, number: number): string {
  const taken = content.children.length + content.leftChildren.length
  return `barn-${number === 0 ? 1 : taken + 1}`
}

/** The reference of one of the children of a file; of one it does not know where it has none. */
function knownRef({ content: { children } }: CaseFile, number: number): string {
  return children[number % Math.max(children.length, 1)]?.childRef ?? 'barn-1'
}

/** A measure that was promised; one that nobody promised where there is none. */
function promised({ content }: CaseFile, number: number): { readonly childRef: string; readonly measure: string } {
  const measures = content.owed.filter(({ duty }) => duty.kind === 'measure')
  const { childRef = 'barn-1', measure = 'atgard-1' } = measures[number % Math.max(measures.length, 1)]?.duty ?? {}
  return { childRef, measure }
}
