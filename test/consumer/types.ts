import { type CaseFile, checkDecision, type Issue, openCase, type Verdict } from 'barnkonsekvens'
import { boras } from 'barnkonsekvens/policies'
import { messageFor } from 'barnkonsekvens/text'
import { statechart } from 'barnkonsekvens/view'

const verdict: Verdict = checkDecision({
  policy: boras.forsorjningsenheten,
  facts: {
    caseType: 'economicAssistance',
    childrenLinked: 'yes',
    children: [{ childRef: 'b-1', birthDate: '2019-08-30', living: 'shared', affected: 'indirect' }],
  },
  decision: {
    on: '2026-11-02',
    outcome: 'rejection',
    forum: 'official',
    by: { id: 'h-1', role: 'caseworker' },
    provisions: [],
  },
})
export const texts: string[] = verdict.issues.map((issue: Issue) => messageFor(issue, 'en').what)
export const chart: string = statechart()

const opened = openCase({
  caseId: 'A-1',
  matter: 'Ansökan',
  policy: boras.forsorjningsenheten,
  caseType: 'economicAssistance',
  unit: 'enheten',
  receivedOn: '2026-10-19',
  by: { id: 'h-1', role: 'caseworker' },
  at: '2026-10-19T09:00:00+02:00',
})
export const file: CaseFile | undefined = opened.ok ? opened.value.file : undefined

// @ts-expect-error an outcome the library does not have is no outcome
export const wrong: Parameters<typeof checkDecision>[0]['decision']['outcome'] = 'avslag'
