/**
 * A case system for economic assistance in pocket size, as one may meet it: words and statuses of its own, a `Map` for a
 * database. Of the library it knows one call, and makes it wrongly.
 */
import { checkDecision, type Decision, type DecisionInput, type Facts, type Outcome } from 'barnkonsekvens'

type Beslutstyp = 'BIFALL' | 'DELBIFALL' | 'AVSLAG'
type Status = 'UTREDS' | 'STOPPAT' | 'BESLUTAT'

interface Beslut {
  readonly typ: Beslutstyp
  readonly uppgifter: Omit<Decision, 'outcome'>
}

interface Arende {
  readonly status: Status
  readonly barn: Facts
  readonly bka: DecisionInput['assessment']
  readonly beslut?: Beslut
}

/** Whether a decision may go out; `fraga` is the same matter in the library's words. */
export type Sparr = (beslut: Beslut, fraga: DecisionInput) => boolean

/** As it was: somebody had read that rejections need a child impact assessment. */
export const sparrForAvslag: Sparr = ({ typ }, fraga) => typ !== 'AVSLAG' || checkDecision(fraga).allowed

/** As it is now: every decision is asked about, and what has to wait is for the rules to say. */
export const sparrForAlla: Sparr = (_, fraga) => checkDecision(fraga).allowed

const utfall: Readonly<Record<Beslutstyp, Outcome>> = {
  BIFALL: 'approval',
  DELBIFALL: 'partialRejection',
  AVSLAG: 'rejection',
}

/** A decision in the system's words; `undefined` for what it does not handle. */
export function beslutUr({ outcome, ...uppgifter }: Decision): Beslut | undefined {
  const typ = (Object.keys(utfall) as Beslutstyp[]).find((egen) => utfall[egen] === outcome)
  return typ && { typ, uppgifter }
}

/** The system, empty. */
export function arendesystem(policy: DecisionInput['policy'], sparr: Sparr) {
  const db = new Map<number, Arende>()
  return {
    registrera(barn: Facts, bka: DecisionInput['assessment']): number {
      const diarienr = db.size + 1
      db.set(diarienr, { status: 'UTREDS', barn, bka })
      return diarienr
    },

    fattaBeslut(diarienr: number, beslut: Beslut | undefined): Status {
      const arende = db.get(diarienr)
      if (arende === undefined || beslut === undefined) throw new Error('okänt ärende eller beslut')
      const { barn, bka } = arende
      const decision = { ...beslut.uppgifter, outcome: utfall[beslut.typ] }
      const farFattas = sparr(beslut, { policy, facts: barn, assessment: bka, decision })
      const status = farFattas ? 'BESLUTAT' : 'STOPPAT'
      db.set(diarienr, { ...arende, status, ...(farFattas && { beslut }) })
      return status
    },
  }
}
