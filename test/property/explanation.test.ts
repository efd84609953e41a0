import {
  type CaseFile,
  checkDecision,
  type Decision,
  type Duty,
  type Facts,
  type Policy,
  record,
  replay,
  verifyTrail,
  whyNot,
} from 'barnkonsekvens'
import { boras } from 'barnkonsekvens/policies'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { alphabet, beginning, ending, sequences } from '../case/event-alphabet.js'
import { Filing, rejection, type Said } from '../case/filing.js'

const day = '2026-11-02'
/** Every policy that an event of the alphabet brings, beside the opening's. */
const policies = [boras.forsorjningsenheten, boras.stadsrevisionen]
const negative = ['rejection', 'partialRejection', 'reduction', 'termination']
/** Fixed where a test also counts how often it met what it is about, so that it cannot pass by meeting none. */
const seed = 20261125

type Payload = Readonly<Record<string, unknown>>
type Answers = NonNullable<Parameters<typeof checkDecision>[0]['assessment']>

/** An assessment or a follow-up that a decision left owing, as a host keeps it. */
interface Kept {
  readonly duty: Duty
  readonly decision: Decision
  readonly isOfThisRound: boolean
  readonly isMet: boolean
}

/**
 * What a host without a case file would keep of a matter, event by event, and send with its question: worked out here from
 * what it hears and from what `checkDecision` answered, so that the library's own way is not its oracle.
 */
class Host {
  policy: Policy = boras.forsorjningsenheten
  private readonly children = new Map<string, unknown>()
  private readonly units = new Set<string>()
  private screening: Payload = {}
  private decisionsWhenScreened = 0
  private coordination: unknown
  private decision: Decision | undefined
  private earlier: Decision[] = []
  private reconsideredAt: unknown
  private kept: readonly Kept[] = []

  /** The facts of the matter for a decision on a day. */
  facts(on: string): Facts {
    const since = sixMonthsBefore(on)
    const isLater = this.earlier.length > 0
    const counted = this.earlier.map((made) => negative.includes(made.outcome) && made.on >= since && made.on <= on)
    const own = counted.filter(Boolean).length
    const ownSince = counted.slice(this.decisionsWhenScreened).filter(Boolean).length
    const open = this.kept.filter(({ duty, isMet }) => duty.kind === 'assessment' && !isMet)
    const overdue = this.kept.some(({ duty, isMet }) => duty.kind === 'followUp' && !isMet && duty.dueOn < on)
    return {
      caseType: 'economicAssistance',
      unit: 'forsorjningsenheten',
      childrenLinked: 'unknown',
      ...this.screening,
      ...(this.units.size > 0 && {
        unitsInvolved: 'several',
        ...(this.coordination !== undefined && { needsCoordination: this.coordination }),
      }),
      ...(isLater && {
        earlierNegativeDecisions: Math.max(own, Number(this.screening.earlierNegativeDecisions ?? 0) + ownSince),
        followUpOverdue: overdue ? 'yes' : 'no',
        openDuties: open.map(({ duty }) => duty),
      }),
      ...(this.reconsideredAt !== undefined && { reconsideredAt: this.reconsideredAt }),
      children: [...this.children.values()],
      openedOn: '2026-10-19',
    } as unknown as Facts
  }

  /** Hears an event that was recorded, with the assessment as it stands after it. */
  hear(event: Payload, assessment: Answers | undefined): void {
    const { type, at, by, eventId, ...said } = event
    if (type === 'children.screened') {
      this.screening = said
      this.decisionsWhenScreened = this.earlier.length + (this.decision === undefined ? 0 : 1)
    }
    if (type === 'children.screened' || type === 'unit.involved')
      this.coordination = said.needsCoordination ?? this.coordination
    if (type === 'unit.involved' && said.unit !== 'forsorjningsenheten') this.units.add(String(said.unit))
    if (type === 'child.registered') this.children.set((said.child as { childRef: string }).childRef, said.child)
    if (type === 'child.corrected' && said.child !== null) this.children.set(String(said.childRef), said.child)
    if (type === 'child.left' || (type === 'child.corrected' && said.child === null))
      this.children.delete(String(said.childRef))
    if (type === 'policy.replaced') this.policy = said.policy as Policy
    if (type === 'decision.made') this.decide({ ...(said.decision as Decision), by } as Decision, assessment)
    if (type === 'decision.reconsidered') this.beginAgain(at)
    if (type === 'followUp.held') this.followUp(String(at).slice(0, 10))
    if (type === 'assessment.signed')
      this.keep((each) => ({ ...each, isMet: each.isMet || this.meets(each, assessment) }))
    if (mayUndo.has(String(type)))
      this.keep((each) => ({ ...each, isMet: each.isMet && (!each.isOfThisRound || this.meets(each, assessment)) }))
  }

  /** Asks about a decision with what it has kept. */
  ask(decision: Decision, assessment: Answers | undefined): ReturnType<typeof checkDecision> {
    return checkDecision({ policy: this.policy, facts: this.facts(decision.on), decision, assessment })
  }

  private decide(decision: Decision, assessment: Answers | undefined): void {
    const owed = this.ask(decision, assessment).owed.filter(({ kind }) => kind === 'assessment' || kind === 'followUp')
    this.decision = decision
    this.kept = [...this.kept, ...owed.map((duty) => ({ duty, decision, isOfThisRound: true, isMet: false }))]
  }

  private beginAgain(at: unknown): void {
    if (this.decision !== undefined) this.earlier = [...this.earlier, this.decision]
    this.decision = undefined
    this.reconsideredAt = at
    this.kept = this.kept.map((each) => ({ ...each, isOfThisRound: false }))
  }

  private followUp(on: string): void {
    const open = this.kept.filter(({ duty, isMet }) => duty.kind === 'followUp' && !isMet).map(({ duty }) => duty.dueOn)
    const first = open.sort()[0]
    this.kept = this.kept.map((each) => {
      const isHeld = each.duty.kind === 'followUp' && (each.duty.dueOn <= on || each.duty.dueOn === first)
      return isHeld ? { ...each, isMet: true } : each
    })
  }

  private keep(change: (each: Kept) => Kept): void {
    this.kept = this.kept.map((each) => (each.duty.kind === 'assessment' ? change(each) : each))
  }

  /** Whether the decision would have left no assessment owing, had this signature been there on its morning. */
  private meets({ decision }: Kept, assessment: Answers | undefined): boolean {
    if (assessment === undefined || !('signed' in assessment) || assessment.signed === undefined) return false
    const inTime = { ...assessment, signed: { ...assessment.signed, at: `${decision.on}T00:00:00+01:00` } }
    const { reconsideredAt, openDuties, ...facts } = this.facts(decision.on)
    const { owed } = checkDecision({ policy: this.policy, facts, decision, assessment: inTime })
    return !owed.some(({ kind }) => kind === 'assessment')
  }
}

/** What may take from an assessment what it rests on. */
const mayUndo = new Set(['child.registered', 'child.corrected', 'child.left', 'assessment.reopened'])

/** The same date six months before; the last of the month where it has no such date. */
function sixMonthsBefore(on: string): string {
  const [year = 0, month = 1, date = 1] = on.split('-').map(Number)
  const last = new Date(Date.UTC(year, month - 6, 0)).getUTCDate()
  return new Date(Date.UTC(year, month - 7, Math.min(date, last))).toISOString().slice(0, 10)
}

/** Whether a child is expected or has not had its 18th birthday. None of the alphabet is born on a leap day. */
function isChildOn({ birthDate }: Facts['children'][number], on: string): boolean {
  return birthDate === undefined || on < `${Number(birthDate.slice(0, 4)) + 18}${birthDate.slice(4)}`
}

/** The assessment of a file, as a host that keeps it beside its decision would send it. */
function assessmentIn({ content, trail }: CaseFile): Answers | undefined {
  const isAnswered = trail.some(({ event }) => event?.type === 'assessment.answered')
  return content.signed ?? (isAnswered ? content.assessment : undefined)
}

type Look = (filing: Filing, event: Said, host: Host, on: string) => void

/** The event as it comes on a day: a decision is dated the day it is made, proposed or signed for. */
function dated(step: number, on: string): Said {
  const event = alphabet[step] as Said
  return 'decision' in event ? { ...event, decision: { ...(event.decision as object), on } } : event
}

/** Days that pass before each step: mostly none, at times so many that what is owed is overdue or half a year has gone. */
const pauses = fc.array(fc.constantFrom(...Array<number>(12).fill(0), 1, 31, 150), { minLength: 40, maxLength: 40 })

/** Walks a sequence from a beginning; what is refused is skipped, as a caseworker would go on. */
function walk(
  beginningWith: readonly Said[],
  { steps, days }: { readonly steps: readonly number[]; readonly days: readonly number[] },
  visit: Look,
  after: Look = () => undefined,
): Filing {
  const filing = new Filing()
  const host = new Host()
  const take = (event: Said, on: string): void => {
    filing.on(on, event)
    const { trail } = filing.file
    host.hear(trail.at(-1)?.event as Payload, assessmentIn(filing.file))
  }
  for (const event of beginningWith) take(event, day)
  let passed = 0
  for (const [index, step] of steps.entries()) {
    passed += days[index] ?? 0
    const on = new Date(Date.parse(day) + passed * 86_400_000).toISOString().slice(0, 10)
    const event = dated(step, on)
    visit(filing, event, host, on)
    try {
      take(event, on)
    } catch (error) {
      // Refused: the visit has looked at why. Anything else is a fault.
      if (!String(error).startsWith(`Error: ${event.type}: `)) throw error
      continue
    }
    after(filing, event, host, on)
  }
  return filing
}

const signing = { type: 'assessment.signed', decision: rejection }
const starts = fc.constantFrom<readonly Said[]>([], beginning, [...beginning, signing])
const walks = fc.record({ start: starts, way: fc.record({ steps: sequences, days: pauses }) })
const onlyWalk: Look = () => undefined

describe('in every file that events can reach', { timeout: 60_000 }, () => {
  it('an event is accepted exactly when nothing that is said of it is blocking', () => {
    fc.assert(
      fc.property(walks, ({ start, way }) => {
        walk(start, way, (filing, next, _, on) => {
          const event = filing.sent(next, on)
          const isBlocked = whyNot(filing.file, event).some((issue) => issue.severity === 'blocking')
          expect(record(filing.file, event).ok).toBe(!isBlocked)
        })
      }),
      { numRuns: 160 },
    )
  })

  it('what is said of a decision is what checkDecision says over the same facts, and its order', () => {
    const order = new Set(['event.notPossibleNow', 'event.outOfTime', 'children.notScreened'])
    const met = { decisions: 0, laterRounds: 0, openDuties: 0, severalUnits: 0, otherPolicy: 0, overdue: 0, earlier: 0 }
    fc.assert(
      fc.property(walks, ({ start, way }) => {
        walk(start, way, (filing, next, host, on) => {
          if (next.type !== 'decision.made') return
          const { by, decision } = filing.sent(next, on)
          const verdict = host.ask({ ...(decision as Decision), by } as Decision, assessmentIn(filing.file))
          const said = whyNot(filing.file, filing.sent(next, on)).filter((issue) => !order.has(issue.code))
          expect(said).toEqual(verdict.issues)
          const facts = host.facts(on)
          met.decisions += 1
          met.laterRounds += Number(facts.reconsideredAt !== undefined)
          met.openDuties += Number((facts.openDuties ?? []).length > 0)
          met.severalUnits += Number(facts.unitsInvolved === 'several')
          met.otherPolicy += Number(host.policy !== boras.forsorjningsenheten)
          met.overdue += Number(facts.followUpOverdue === 'yes')
          met.earlier += Number(Number(facts.earlierNegativeDecisions ?? 0) > 0)
        })
      }),
      { numRuns: 320, seed },
    )
    expect(met.decisions).toBeGreaterThan(500)
    expect(met.laterRounds).toBeGreaterThan(100)
    for (const count of Object.values(met)) expect(count).toBeGreaterThan(10)
  })

  it('no rejection is decided while a child may be concerned and no signed assessment names every child who counts', () => {
    let rejections = 0
    let later = 0
    fc.assert(
      fc.property(walks, ({ start, way }) => {
        walk(start, way, onlyWalk, ({ file }, { type }, host, on) => {
          const { decision, signed } = file.content
          if (type !== 'decision.made' || !negative.includes(decision?.outcome ?? '')) return
          const facts = host.facts(on)
          const counting = facts.children.filter((child) => isChildOn(child, on) && child.affected !== 'none')
          if (counting.length === 0 && facts.childrenLinked !== 'unknown') return
          rejections += 1
          later += Number(facts.reconsideredAt !== undefined)
          const named = signed?.signed.basis.children.map((child) => child.childRef)
          expect(named).toEqual(expect.arrayContaining(counting.map((child) => child.childRef)))
        })
      }),
      { numRuns: 320, seed },
    )
    expect(rejections).toBeGreaterThan(50)
    expect(later).toBeGreaterThan(20)
  })

  it('no case ends while something that a decision left owing is not done', () => {
    let ended = 0
    fc.assert(
      fc.property(walks, ({ start, way }) => {
        const steps = [...way.steps, ...ending]
        const { content } = walk(start, { ...way, steps }, onlyWalk).file
        if (!content.ended || (content.decision === null && content.earlierDecisions.length === 0)) return
        ended += 1
        expect(content.owed.filter(({ metOn }) => metOn === null)).toEqual([])
      }),
      { numRuns: 200, seed },
    )
    expect(ended).toBeGreaterThan(10)
  })

  it('the trail verifies, and replays to the same file', () => {
    fc.assert(
      fc.property(walks, ({ start, way }) => {
        const { file } = walk(start, way, onlyWalk)
        const stored = JSON.parse(JSON.stringify(file.trail))
        expect(verifyTrail(stored)).toEqual({ ok: true, erased: [] })
        const replayed = replay(stored, { policies })
        expect(replayed.ok && replayed.value).toEqual(file)
      }),
      { numRuns: 80 },
    )
  })
})
