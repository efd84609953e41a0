/** Rules broken on purpose, one module at a time, and what is to find it out: a proof has to be able to fail. */
import type { CaseType, Issue, Outcome } from 'barnkonsekvens'
import type { ThemeName } from '../../src/testing/explore/worlds.js'

// biome-ignore lint/suspicious/noExplicitAny: a stand-in for any function of the library.
type Anything = any
type Functions = Readonly<Record<string, (...given: Anything[]) => Anything>>

/** One rule that is broken. */
export interface BrokenRule {
  /** What the library then does, in a sentence about the norm. */
  readonly then: string
  /** The module that is replaced, below `src`. */
  readonly module: string
  /** What stands in for some of what it exports. */
  readonly by: (actual: Functions) => Functions
  /** What finds it out first. */
  readonly caughtBy: string
  readonly theme?: ThemeName
  readonly policy?: string
  readonly caseType?: CaseType
  readonly outcomes?: readonly Outcome[]
  /** Whether files with one key are compared too. */
  readonly isCompared?: true
}

const none = () => []
const without =
  (tell: (...given: Anything[]) => readonly Issue[], isLeftOut: (issue: Issue) => boolean) =>
  (...given: Anything[]): readonly Issue[] =>
    tell(...given).filter((issue) => !isLeftOut(issue))

/** The refusals of a file with some left out, for the guard and for the explanation alike. */
const refusingWithout = (isLeftOut: (issue: Issue) => boolean) => (actual: Functions) => {
  const eventIssues = without(actual.eventIssues as never, isLeftOut)
  const isRecordable = (context: unknown, event: unknown) =>
    eventIssues(context, event).every(({ severity }) => severity !== 'blocking')
  return { eventIssues, isRecordable }
}

export const brokenRules: readonly BrokenRule[] = [
  {
    then: 'A signature stands whatever has changed.',
    module: 'assessment/standing',
    by: () => ({ standing: none }),
    caughtBy: 'refusal.everyChild',
  },
  {
    then: 'A signature stands for another outcome.',
    module: 'assessment/standing',
    by: ({ standing }) => ({
      standing: (input) => standing?.(input).filter(({ what }: { what: string }) => what !== 'outcome'),
    }),
    caughtBy: 'refusal.thisOutcome',
    outcomes: ['rejection', 'termination'],
  },
  {
    then: 'Anybody signs.',
    module: 'assessment/signer-issues',
    by: () => ({ signerIssues: none }),
    caughtBy: 'hand.system',
    theme: 'outcomes',
  },
  {
    then: 'A caseworker signs for a household of which nobody knows whether there are children.',
    module: 'assessment/signer-issues',
    by: ({ signerIssues }) => ({
      signerIssues: (signing, by) => (by.role === 'caseworker' ? [] : signerIssues?.(signing, by)),
    }),
    caughtBy: 'hand.signer',
    theme: 'households',
  },
  {
    then: 'That nobody knows whether there are children settles that there are none.',
    module: 'assessment/unsettled-children',
    by: () => ({ unsettledChildren: none }),
    caughtBy: 'refusal.unknownIsNotNo',
    theme: 'households',
  },
  {
    then: 'Whoever signed for a child has signed for a household of which nobody knows whether there are children.',
    module: 'assessment/assessment-issues',
    by: ({ assessmentIssues }) => ({
      assessmentIssues: without(assessmentIssues as never, ({ code }) => code === 'role.notAuthorised'),
    }),
    caughtBy: 'refusal.household',
    theme: 'mistakes',
  },
  {
    then: 'Every assessment is a simple one, whatever the rules ask.',
    module: 'policy/requirement',
    by: ({ requirementFor }) => ({
      requirementFor: (...given) => ({ ...requirementFor?.(...given), depth: 'simple' }),
    }),
    caughtBy: 'refusal.deepEnough',
    policy: 'boras.relationsvaldsenheten',
    caseType: 'housing',
  },
  {
    then: 'Silence counts as an attempt to find out whether there are children.',
    module: 'case/facts-of',
    by: ({ factsOf }) => ({ factsOf: (...given) => ({ ...factsOf?.(...given), unknownAfter: ['Ingen har svarat.'] }) }),
    caughtBy: 'refusal.unknownIsNotNo',
    theme: 'households',
  },
  {
    then: 'No outcome waits for the assessment.',
    module: 'words/outcomes',
    by: () => ({ gateByOutcome: () => 'owe' }),
    caughtBy: 'refusal.signedFirst',
    policy: 'national',
    caseType: 'housing',
  },
  {
    then: 'A reduction goes against nobody.',
    module: 'words/outcomes',
    by: ({ isNegative, gateByOutcome }) => ({
      isNegative: (outcome) => outcome !== 'reduction' && isNegative?.(outcome),
      gateByOutcome: (outcome, caseType) => (outcome === 'reduction' ? 'owe' : gateByOutcome?.(outcome, caseType)),
    }),
    caughtBy: 'refusal.signedFirst',
    policy: 'national',
    caseType: 'housing',
    outcomes: ['reduction'],
  },
  {
    then: 'Every outcome waits, also the help that may not.',
    module: 'words/outcomes',
    by: () => ({ gateByOutcome: () => 'block' }),
    caughtBy: 'decision.helpNeverWaits',
    policy: 'national',
    caseType: 'housing',
    outcomes: ['approval'],
  },
  {
    then: 'Somebody of seventeen is no child.',
    module: 'facts/situation',
    by: ({ situationOf }) => ({
      situationOf: (facts, on) => {
        const situation = situationOf?.(facts, on)
        const children = situation.children.filter((child: Anything) => child.birthDate > '2009')
        const isNone = children.length === 0 && situation.children.length > 0
        return { ...situation, children, ...(isNone && { childrenLinked: 'no', affected: 'none' }) }
      },
    }),
    caughtBy: 'refusal.signedFirst',
  },
  {
    then: 'Incomplete answers are complete.',
    module: 'assessment/content-issues',
    by: () => ({ contentIssues: none }),
    caughtBy: 'signature.answered',
  },
  {
    then: 'Nobody has to tell how a child was heard.',
    module: 'assessment/content-issues',
    by: ({ contentIssues }) => ({
      contentIssues: without(contentIssues as never, ({ item }) => item?.startsWith('views.') === true),
    }),
    caughtBy: 'signature.heard',
  },
  {
    then: 'A case is closed whatever is left to do.',
    module: 'case/after-decision',
    by: () => ({ closingIssues: none }),
    caughtBy: 'case.endsWithNothingOpen',
    outcomes: ['approval'],
  },
  {
    then: 'An integration does what a person must.',
    module: 'case/after-decision',
    by: () => ({ byPerson: none }),
    caughtBy: 'hand.system',
    theme: 'outcomes',
    outcomes: ['approval'],
  },
  {
    then: 'A refusal goes through as urgent.',
    module: 'policy/policy-on',
    by: ({ readyPolicyOn }) => ({
      readyPolicyOn: (policy, days) => {
        const ready = readyPolicyOn?.(policy, days)
        return ready.ok ? { ok: true, value: { ...ready.value, urgentOutcomes: ['rejection'] } } : ready
      },
    }),
    caughtBy: 'refusal.signedFirst',
    theme: 'outcomes',
  },
  {
    then: 'A refusal may be called urgent, once the assessment is signed.',
    module: 'decision/judge-decision',
    by: ({ judgeDecision }) => ({
      judgeDecision: (matter) => {
        const verdict = judgeDecision?.(matter)
        const issues = verdict.issues.filter(({ code }: Issue) => code !== 'policy.urgentNotAllowed')
        return { ...verdict, issues, allowed: issues.every(({ severity }: Issue) => severity !== 'blocking') }
      },
    }),
    caughtBy: 'decision.urgentOnlyHelps',
    theme: 'outcomes',
  },
  {
    then: 'What is granted in half is called an approval.',
    module: 'decision/decision-issues',
    by: ({ decisionIssues }) => ({
      decisionIssues: without(decisionIssues as never, ({ code }) => code === 'outcome.contradictsAmounts'),
    }),
    caughtBy: 'decision.amounts',
    theme: 'outcomes',
    outcomes: ['approval'],
  },
  {
    then: 'A case file lets through what the stateless call refuses.',
    module: 'case/verdict-on',
    by: ({ verdictOn }) => ({
      verdictOn: (...given) => {
        const verdict = verdictOn?.(...given)
        return { ...verdict, issues: verdict.issues.filter(({ code }: Issue) => code !== 'outcome.contradictsAmounts') }
      },
    }),
    caughtBy: 'decision.sameWithoutFile',
    theme: 'outcomes',
    outcomes: ['approval'],
  },
  {
    then: 'The second reader may be the one who decides.',
    module: 'decision/decision-issues',
    by: ({ decisionIssues }) => ({
      decisionIssues: without(decisionIssues as never, ({ code }) => code === 'role.sameHand'),
    }),
    caughtBy: 'decision.secondReader',
    theme: 'outcomes',
    outcomes: ['approval'],
  },
  {
    then: 'Anybody decides.',
    module: 'decision/decision-issues',
    by: ({ decisionIssues }) => ({
      decisionIssues: without(decisionIssues as never, ({ code }) => code === 'role.notAuthorised'),
    }),
    caughtBy: 'decision.authority',
    theme: 'outcomes',
  },
  {
    then: 'An assessment that an earlier decision left owing holds nothing back.',
    module: 'decision/decision-issues',
    by: ({ decisionIssues }) => ({
      decisionIssues: without(decisionIssues as never, ({ code }) => code === 'duty.open'),
    }),
    caughtBy: 'refusal.oldDebtFirst',
    theme: 'rounds',
    outcomes: ['rejection', 'approval'],
  },
  {
    then: 'After a decision nobody has to be told.',
    module: 'decision/owed',
    by: () => ({ owedAfterDecision: none }),
    caughtBy: 'duty.telling',
    outcomes: ['approval'],
  },
  {
    then: 'A decision that did not wait leaves no assessment owing.',
    module: 'case/owed-in-file',
    by: ({ owedByDecision }) => ({
      owedByDecision: (...given) =>
        owedByDecision?.(...given).filter((owed: Anything) => owed.duty.kind !== 'assessment'),
    }),
    caughtBy: 'duty.assessment',
    outcomes: ['approval'],
  },
  {
    then: 'What was promised for a child is owed by nobody.',
    module: 'decision/owed',
    by: () => ({ owedMeasures: none }),
    caughtBy: 'duty.promises',
    theme: 'promises',
    outcomes: ['approval'],
  },
  {
    then: 'A child found after the decision changes nothing.',
    module: 'case/found-after-decision',
    by: () => ({ leavesReconsideration: none }),
    caughtBy: 'duty.reconsideration',
    outcomes: ['approval'],
  },
  {
    then: 'The party being told, the child is told too.',
    module: 'case/what-meets',
    by: ({ metBy }) => ({
      metBy: (context, event, owed) =>
        event.type === 'decision.notified'
          ? owed.map((each: Anything) => ({
              ...each,
              metOn: each.duty.kind === 'feedback' ? '2026-11-02' : each.metOn,
            }))
          : metBy?.(context, event, owed),
    }),
    caughtBy: 'duty.telling',
    outcomes: ['approval'],
  },
  {
    then: 'What was done comes undone.',
    module: 'case/what-meets',
    by: ({ metBy }) => ({
      metBy: (context, event, owed) =>
        event.type === 'decision.appealed'
          ? owed.map((each: Anything) => ({ ...each, metOn: null }))
          : metBy?.(context, event, owed),
    }),
    caughtBy: 'duty.doneByItsEvent',
    theme: 'outcomes',
    outcomes: ['approval'],
  },
  {
    then: 'A refusal does not wait for the question whether there are children, or does not say so.',
    module: 'case/refusals',
    by: refusingWithout(({ code }) => code === 'children.notScreened'),
    caughtBy: 'refusal.askedFirst',
    theme: 'children',
  },
  {
    then: 'A decision is dated before the facts it rests on.',
    module: 'case/refusals',
    by: refusingWithout(({ code, path }) => code === 'event.outOfTime' && path?.[0] === 'decision'),
    caughtBy: 'decision.dated',
    theme: 'outcomes',
    outcomes: ['approval'],
  },
  {
    then: 'Time runs backwards.',
    module: 'case/refusals',
    by: refusingWithout(({ code, path }) => code === 'event.outOfTime' && path?.[0] === 'at'),
    caughtBy: 'trail.timeForwards',
    theme: 'outcomes',
  },
  {
    then: 'That there are no children is believed although one is registered.',
    module: 'case/refusals',
    by: refusingWithout(({ code, path }) => code === 'child.alreadyRegistered' && path?.[0] === 'childrenLinked'),
    caughtBy: 'children.noWithAChild',
    theme: 'children',
  },
  {
    then: 'A case that has ended still hears.',
    module: 'case/possible-now',
    by: () => ({ orderIssues: none }),
    caughtBy: 'record.answers',
  },
  {
    then: 'A case that was withdrawn is answered as though it went on.',
    module: 'case/record',
    by: ({ record }) => ({
      record: (file, ...rest) =>
        file.state.process === 'withdrawn'
          ? { ok: true, value: { file, entry: file.trail.at(-1) } }
          : record?.(file, ...rest),
    }),
    caughtBy: 'case.endedHearsNothing',
  },
  {
    then: 'What is accepted leaves no trace.',
    module: 'case/record',
    by: ({ record }) => ({
      record: (file, event, options) =>
        event.type === 'assessment.answered'
          ? { ok: true, value: { file, entry: file.trail.at(-1) } }
          : record?.(file, event, options),
    }),
    caughtBy: 'trail.oneEntry',
  },
  {
    then: 'What is refused is refused without a reason.',
    module: 'case/record',
    by: ({ record }) => ({
      record: (...given) => {
        const answer = record?.(...given)
        return answer.ok ? answer : { ok: false, issues: [] }
      },
    }),
    caughtBy: 'refusal.saysWhy',
  },
  {
    then: 'An event changes the file that it is recorded in.',
    module: 'case/evolve',
    by: ({ evolve }) => ({
      evolve: (context, event) => {
        if (event.type === 'case.withdrawn' && !Object.isFrozen(context.content)) context.content.matter = 'Något annat'
        const next = evolve?.(context, event)
        return { ...next, content: { ...next.content } }
      },
    }),
    caughtBy: 'refusal.changesNothing',
  },
  {
    then: 'What was signed stays signed when it is opened again.',
    module: 'case/evolve',
    by: ({ evolve }) => ({
      evolve: (context, event) => {
        const next = evolve?.(context, event)
        const { signed } = context.content
        return event.type === 'assessment.reopened' ? { ...next, content: { ...next.content, signed } } : next
      },
    }),
    caughtBy: 'signature.endsWithReopening',
  },
  {
    then: 'Help that was granted in part waits with the refusal.',
    module: 'decision/judge-decision',
    by: ({ judgeDecision }) => ({ judgeDecision: (matter) => ({ ...judgeDecision?.(matter), executable: [] }) }),
    caughtBy: 'decision.grantedIsExecutable',
    outcomes: ['partialRejection'],
  },
  {
    then: 'whyNot finds nothing in the way of what is refused.',
    module: 'case/why-not',
    by: () => ({ whyNot: none }),
    caughtBy: 'whyNot.agrees',
  },
  {
    then: 'explain forgets what is owed before an event.',
    module: 'case/explain',
    by: ({ explain }) => ({ explain: (...given) => ({ ...explain?.(...given), allowed: [] }) }),
    caughtBy: 'explain.agrees',
  },
  {
    then: 'The same event sent again counts twice.',
    module: 'case/earlier-entry',
    by: () => ({ earlierEntry: () => undefined }),
    caughtBy: 'trail.sentAgain',
  },
  {
    then: 'No measure can be reported on, so that the case cannot end.',
    module: 'case/after-decision',
    by: ({ undecided }) => ({
      undecided: (content, type) =>
        type === 'measure.reported'
          ? [{ code: 'event.notPossibleNow', severity: 'blocking', params: {}, basis: [], who: [], resolvedBy: [] }]
          : undecided?.(content, type),
    }),
    caughtBy: 'case.canEnd',
    policy: 'boras.relationsvaldsenheten',
    caseType: 'housing',
  },
  {
    then: 'Files that differ in their answers are taken for one: the proof itself is wrong.',
    module: 'testing/explore/key-of',
    by: ({ keyOf }) => ({
      keyOf: ({ state, content }) => keyOf?.({ state, content: { ...content, assessment: {} } }),
    }),
    caughtBy: 'proof.alike',
    isCompared: true,
  },
]
