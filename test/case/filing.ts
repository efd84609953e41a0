/** What the tests of a case file share: a household in Borås, and a file that is written event by event. */
import { type CaseFile, type Issue, openCase, record, whyNot } from 'barnkonsekvens'
import { boras } from 'barnkonsekvens/policies'
import { afterTalking, caseworker, children, decisionMaker, firstAttempt, rejection } from '../../examples/household.js'

export { afterTalking, caseworker, children, decisionMaker, firstAttempt, rejection }

/** The opening of the household's case. */
export const opening = {
  caseId: 'FE-2026-0417',
  matter: 'Ansökan om fotbollsavgift',
  policy: boras.forsorjningsenheten,
  caseType: 'economicAssistance',
  unit: 'forsorjningsenheten',
  receivedOn: '2026-10-19',
  by: caseworker,
  at: '2026-10-19T09:00:00+02:00',
} as const

/** An event with its time left to the file: each comes a minute after the last, on the day that is given. */
export type Said = Readonly<Record<string, unknown>> & { readonly type: string }

/** A case file under test: what is recorded must be accepted, what is asked is answered by the codes. */
export class Filing {
  file: CaseFile
  private minutes = 0

  constructor(given: Partial<Record<keyof typeof opening, unknown>> = {}) {
    const opened = openCase({ ...opening, ...given } as typeof opening)
    if (!opened.ok) throw new Error(codesOf(opened.issues).join())
    this.file = opened.value.file
  }

  /** The event as it would be sent now. */
  sent(event: Said, day: string): Said {
    const minute = String(this.minutes).padStart(2, '0')
    return { at: `${day}T10:${minute}:00Z`, by: caseworker, ...event }
  }

  /** Records events on a day; throws with the codes when one is refused. */
  on(day: string, ...events: readonly Said[]): this {
    for (const event of events) {
      this.minutes += 1
      const recorded = record(this.file, this.sent(event, day))
      if (!recorded.ok) throw new Error(`${event.type}: ${codesOf(recorded.issues).join()}`)
      this.file = recorded.value.file
    }
    return this
  }

  /** Why an event would be refused on a day: the codes of what blocks. */
  blockers(day: string, event: Said): readonly string[] {
    return codesOf(this.issues(day, event).filter((issue) => issue.severity === 'blocking'))
  }

  /** Everything that is said of an event on a day. */
  issues(day: string, event: Said): readonly Issue[] {
    return whyNot(this.file, this.sent(event, day))
  }
}

export function codesOf(issues: readonly Issue[]): readonly string[] {
  return issues.map((issue) => issue.code)
}

export const opened = { type: 'investigation.opened' }
export const linked = { type: 'children.screened', childrenLinked: 'yes' }
export const registered = children.map((child) => ({ type: 'child.registered', child }))
export const proposed = (decision: unknown = rejection) => ({ type: 'decision.proposed', decision })
export const answered = [
  { type: 'assessment.answered', ...firstAttempt },
  { type: 'assessment.answered', ...afterTalking },
]
export const signed = { type: 'assessment.signed' }
export const decided = (change: object = {}) => ({
  type: 'decision.made',
  by: decisionMaker,
  decision: { ...rejection, ...change },
})

/** A case of the household up to the proposal. */
export function proposedCase(): Filing {
  return new Filing().on('2026-10-20', opened, linked, ...registered).on('2026-11-02', proposed())
}

/** The same case with its assessment signed. */
export function signedCase(): Filing {
  return proposedCase().on('2026-11-02', ...answered, signed)
}
