import { createHash } from 'node:crypto'
import { inspect } from 'node:util'
import {
  type Assessment,
  assertMayDecide,
  checkDecision,
  type Decision,
  type DecisionInput,
  type Duty,
  definePolicy,
  type Facts,
  type Issue,
  LibraryError,
  type Policy,
  type Verdict,
} from 'barnkonsekvens'
import canonicalize from 'canonicalize'
import { describe, expect, it } from 'vitest'
import {
  aboveInfo,
  assessment,
  blocking,
  caseAnswers,
  caseworker,
  day,
  facts,
  forsorjningsenheten,
  fourteen,
  infant,
  manager,
  national,
  nine,
  partOfFourteen,
  partOfNine,
  rejection,
  signed,
  trySigning,
  withAnswers,
  without,
} from './household.js'

const approval: Decision = { ...rejection, outcome: 'approval' }
const partial: Decision = { ...rejection, outcome: 'partialRejection' }

/** Asks Försörjningsenheten's policy about the household, unless told otherwise. */
function check(changes: Partial<DecisionInput> = {}): Verdict {
  return checkDecision({ policy: forsorjningsenheten, facts, decision: rejection, ...changes })
}

const codesOf = (issues: readonly Issue[]): string[] => issues.map((issue) => issue.code)
const placeOf = ({ code, childRef, item }: Issue): string => [code, childRef, item].filter(Boolean).join(' ')

/** The one thing in the way, which must be the stale assessment, with what changed. */
function staleness(verdict: Verdict): Issue['params'][string] | undefined {
  expect(verdict.allowed).toBe(false)
  expect(codesOf(aboveInfo(verdict.issues))).toEqual(['assessment.stale'])
  expect(blocking(verdict.issues)).toEqual(['assessment.stale'])
  return verdict.issues.find((issue) => issue.code === 'assessment.stale')?.params.changed
}

function expectStands(verdict: Verdict): void {
  expect(codesOf(aboveInfo(verdict.issues))).toEqual([])
  expect(verdict.allowed).toBe(true)
}

const alternative = (outcome: Decision['outcome'], chosen: boolean) => ({
  id: outcome,
  outcome,
  chosen,
  answers: {},
  matchesView: [],
})

const assessing = (...outcomes: Decision['outcome'][]): Assessment => ({
  ...assessment,
  alternatives: outcomes.map((outcome, index) => alternative(outcome, index === 0)),
})

describe('a rejection without an assessment', () => {
  it.each<[string, Assessment | undefined]>([
    ['nothing is handed in', undefined],
    ['an empty assessment is handed in', { answers: {}, children: [], alternatives: [] }],
    [
      'the children are listed and nothing is answered',
      {
        answers: {},
        children: [
          { ...partOfNine, answers: {} },
          { ...partOfFourteen, answers: {} },
        ],
        alternatives: [],
      },
    ],
  ])('it waits for the assessment when %s', (_when, given) => {
    const verdict = check({ assessment: given })
    expect(verdict.allowed).toBe(false)
    expect(codesOf(verdict.issues)).toEqual(['assessment.missing'])
    expect(verdict.issues[0]?.severity).toBe('blocking')
    expect(verdict.requirement).toMatchObject({ need: 'required', depth: 'simple', gate: 'block', due: 'decision' })
  })

  it('it tells every hole at once, one for each item and child', () => {
    const half: Assessment = {
      answers: without(caseAnswers, 'eb.needs', 'eb.emergency'),
      children: [
        { ...partOfNine, answers: without(partOfNine.answers, 'bal.bestInterest') },
        { ...partOfFourteen, answers: without(partOfFourteen.answers, 'child.affectedHow', 'views.content') },
      ],
      alternatives: [],
    }
    const verdict = check({ assessment: half })
    expect(verdict.allowed).toBe(false)
    expect(
      verdict.issues
        .filter((issue) => issue.severity === 'blocking')
        .map(placeOf)
        .sort(),
    ).toEqual([
      'assessment.incomplete barn-a bal.bestInterest',
      'assessment.incomplete barn-b child.affectedHow',
      'assessment.incomplete barn-b views.content',
      'assessment.incomplete eb.emergency',
      'assessment.incomplete eb.needs',
    ])
  })

  it('it counts markup without a word as no answer', () => {
    const children = [withAnswers(partOfNine, { 'child.affectedHow': '<p>&nbsp;</p>' }), partOfFourteen]
    const verdict = check({ assessment: { ...assessment, children } })
    expect(verdict.issues.filter((issue) => issue.severity === 'blocking').map(placeOf)).toEqual([
      'assessment.incomplete barn-a child.affectedHow',
    ])
  })

  it('it asks why a child was not heard, and only of that child', () => {
    const children = [partOfNine, withAnswers(partOfFourteen, { 'views.heard': 'notHeard' })]
    const verdict = check({ assessment: { ...assessment, children } })
    expect(verdict.allowed).toBe(false)
    const found = verdict.issues.filter((issue) => issue.severity === 'blocking')
    expect(found.map((issue) => [issue.code, issue.childRef, issue.rule])).toEqual([
      ['views.reasonMissing', 'barn-b', 'E04'],
    ])
  })

  it('it lets an honest reason for not hearing a child through', () => {
    const heardLater = withAnswers(partOfFourteen, {
      'views.heard': 'notHeard',
      'views.notHeardText':
        'Tonåringen avbokade två samtal på grund av influensa. Skolkuratorn har tillfrågats och nytt möte är bokat ' +
        'till torsdag i orkesterns replokal.',
    })
    const given = { ...assessment, children: [partOfNine, heardLater] }
    expectStands(check({ assessment: signed({ assessment: given }) }))
  })

  it('it never takes one child for all of them', () => {
    const verdict = check({ assessment: { ...assessment, children: [partOfNine] } })
    expect(verdict.allowed).toBe(false)
    for (const issue of verdict.issues.filter(({ severity }) => severity === 'blocking')) {
      expect(issue.childRef).toBe('barn-b')
    }
  })

  it('it says who can mend each hole and by which event', () => {
    for (const issue of check().issues) {
      expect(issue.who.length).toBeGreaterThan(0)
      expect(issue.resolvedBy.length).toBeGreaterThan(0)
    }
  })
})

describe('a complete assessment', () => {
  it('it lacks only the signature', () => {
    const verdict = check({ assessment })
    expect(verdict.allowed).toBe(false)
    expect(codesOf(aboveInfo(verdict.issues))).toEqual(['assessment.unsigned'])
  })

  it('it lets the decision through once it is signed', () => {
    const verdict = check({ assessment: signed() })
    expectStands(verdict)
    expect(verdict).not.toHaveProperty('executable')
  })

  it('it leaves a receipt that an audit can demand', () => {
    const { receipt } = check({ assessment: signed() })
    expect(receipt?.inputHash).toMatch(/^[0-9a-f]{64}$/)
    expect(receipt?.policy).toEqual({ id: 'boras.forsorjningsenheten', version: forsorjningsenheten.version })
    expect(receipt?.on).toBe(day)
    expect(receipt?.methodVersion).toBeTruthy()
  })

  it('it is hashed as RFC 8785 text, so that anybody can recompute it', () => {
    const given = signed()
    const { receipt } = check({ assessment: given })
    const hashed = canonicalize({
      policy: { id: forsorjningsenheten.id, version: forsorjningsenheten.version },
      facts,
      decision: rejection,
      contentHash: given.signed.basis.contentHash,
    })
    expect(receipt?.inputHash).toBe(
      createHash('sha256')
        .update(hashed ?? '')
        .digest('hex'),
    )
  })

  it('it owes the party a notification and each child an answer', () => {
    const { owed } = check({ assessment: signed() })
    expect(owed.map(({ kind, childRef }) => [kind, childRef]).sort()).toEqual([
      ['feedback', 'barn-a'],
      ['feedback', 'barn-b'],
      ['notification', undefined],
    ])
    for (const duty of owed) {
      expect(duty.dueOn > day).toBe(true)
      expect(['upcoming', 'dueSoon']).toContain(duty.status)
    }
  })

  it('it gives the same answer twice, and leaves what it was given alone', () => {
    const input = { assessment: signed() }
    const before = JSON.stringify(input)
    expect(check(input)).toEqual(check(input))
    expect(JSON.stringify(input)).toBe(before)
  })

  it('it answers with frozen data', () => {
    const verdict = check({ assessment: signed() })
    expect(Object.isFrozen(verdict)).toBe(true)
    expect(Object.isFrozen(verdict.issues)).toBe(true)
    expect(Object.isFrozen(verdict.owed[0])).toBe(true)
    expect(Object.isFrozen(signed().signed.basis.children)).toBe(true)
  })

  it('it crosses the border as JSON', () => {
    const given = JSON.parse(JSON.stringify({ facts, decision: rejection, assessment: signed() }))
    expectStands(check(given))
    expect(JSON.parse(JSON.stringify(check(given)))).toEqual(check(given))
  })

  it('it stores what the signature rests on', () => {
    const { by, at, basis } = signed().signed
    expect(by).toEqual(caseworker)
    expect(at).toBe('2026-11-01T10:00:00+01:00')
    expect(basis.children).toEqual([
      { childRef: 'barn-a', affected: 'indirect' },
      { childRef: 'barn-b', affected: 'indirect' },
    ])
    expect(basis.outcomes).toEqual(['rejection'])
    expect(basis.depth).toBe('simple')
    expect(basis.policy).toEqual({ id: 'boras.forsorjningsenheten', version: forsorjningsenheten.version })
    expect(basis.contentHash).toMatch(/^[0-9a-f]{64}$/)
  })

  it('it is not signed by an integration', () => {
    const result = trySigning({ by: { id: 'verksamhetssystemet', role: 'system' } })
    expect(result.ok ? [] : codesOf(result.issues)).toContain('role.notAuthorised')
  })

  it('it is not signed while something is missing', () => {
    const children = [partOfNine, withAnswers(partOfFourteen, { 'views.heard': 'notHeard' })]
    const result = trySigning({ assessment: { ...assessment, children } })
    expect(result.ok ? [] : blocking(result.issues)).toEqual(['views.reasonMissing'])
  })

  it('it cannot be signed by hand: an edited signature is worth nothing', () => {
    const given = signed()
    const forged = {
      ...assessment,
      children: [withAnswers(partOfNine, { 'bal.aligned': 'fully' }), partOfFourteen],
      signed: given.signed,
    }
    expect(staleness(check({ assessment: forged }))).toMatchObject([{ what: 'content' }])
  })
})

describe('what changes after signing', () => {
  const three: Facts = { ...facts, children: [nine, fourteen, infant] }

  it('it is a third child that makes the assessment stale, alone and by name', () => {
    const changed = staleness(check({ facts: three, assessment: signed() }))
    expect(changed).toHaveLength(1)
    expect(changed).toMatchObject([{ what: 'child', childRef: 'barn-c' }])
  })

  it('it stands again when the third child was registered by mistake and is removed', () => {
    const given = signed()
    staleness(check({ facts: three, assessment: given }))
    expectStands(check({ facts, assessment: given }))
  })

  it('it stands when a child has left or grown up', () => {
    expectStands(check({ facts: { ...facts, children: [nine] }, assessment: signed() }))
    const grown: Facts = { ...facts, children: [nine, { ...fourteen, birthDate: '2008-11-02' }] }
    const still: Facts = { ...facts, children: [nine, { ...fourteen, birthDate: '2008-11-02' }] }
    const decision: Decision = { ...rejection, on: '2026-11-01' }
    expectStands(check({ facts: grown, assessment: signed({ facts: still, decision }) }))
  })

  it('it is stale when a child is worse affected than what was signed', () => {
    const worse: Facts = { ...facts, children: [{ ...nine, affected: 'direct' }, fourteen] }
    const changed = staleness(check({ facts: worse, assessment: signed() }))
    expect(changed).toEqual([{ what: 'affected', childRef: 'barn-a', from: 'indirect', to: 'direct' }])
  })

  it('it stands when a child is less affected than what was signed', () => {
    const better: Facts = { ...facts, children: [{ ...nine, affected: 'unclear' }, fourteen] }
    expect(blocking(check({ facts: better, assessment: signed() }).issues)).toEqual([])
  })

  it('it is stale when an approval becomes a rejection', () => {
    const given = signed({ decision: approval })
    expectStands(check({ decision: approval, assessment: given }))
    const changed = staleness(check({ assessment: given }))
    expect(changed).toEqual([{ what: 'outcome', from: 'approval', to: 'rejection' }])
  })

  it('it is stale when an approval becomes a rejection that was only an alternative', () => {
    const given = signed({ decision: approval, assessment: assessing('approval', 'rejection') })
    expect(staleness(check({ assessment: given }))).toMatchObject([{ what: 'outcome' }])
  })

  it('it stands when a rejection becomes a partial rejection that was assessed', () => {
    const given = signed({ assessment: assessing('rejection', 'partialRejection') })
    expectStands(check({ decision: partial, assessment: given }))
  })

  it('it is stale when a rejection becomes a partial rejection that was not assessed', () => {
    expect(staleness(check({ decision: partial, assessment: signed() }))).toEqual([
      { what: 'outcome', from: 'rejection', to: 'partialRejection' },
    ])
  })

  it('it stands when the mind is changed in favour of the children, among assessed alternatives', () => {
    const given = signed({ assessment: assessing('rejection', 'approval') })
    const verdict = check({ decision: approval, assessment: given })
    expectStands(verdict)
    expect(verdict.owed.map((duty) => duty.kind)).not.toContain('assessment')
  })

  it('it is older than a reconsideration', () => {
    const reconsidered: Facts = { ...facts, reconsideredAt: '2026-11-01T10:00:01+01:00' }
    expect(staleness(check({ facts: reconsidered, assessment: signed() }))).toMatchObject([{ what: 'reconsidered' }])
  })

  it.each([
    ['before', '2026-11-01T08:59:59Z'],
    ['long before', '2026-09-01T12:00:00+02:00'],
  ])('it stands when the reconsideration came %s it', (_when, reconsideredAt) => {
    expectStands(check({ facts: { ...facts, reconsideredAt }, assessment: signed() }))
  })

  it('it compares the instants and not their texts', () => {
    const later: Facts = { ...facts, reconsideredAt: '2026-11-01T09:30:00Z' }
    expect(staleness(check({ facts: later, assessment: signed() }))).toMatchObject([{ what: 'reconsidered' }])
  })

  it('it is stale when a text is edited, whatever the edit', () => {
    const edited = withAnswers(partOfFourteen, {
      'bal.bestInterest': `${String(partOfFourteen.answers['bal.bestInterest'])} Cykelväg saknas längs riksvägen.`,
    })
    const given = { ...signed(), children: [partOfNine, edited] }
    expect(staleness(check({ assessment: given }))).toMatchObject([{ what: 'content' }])
  })

  it('it is stale when an answer is taken away after signing', () => {
    const given = { ...signed(), answers: without(caseAnswers, 'eb.needs') }
    expect(staleness(check({ assessment: given }))).toMatchObject([{ what: 'content' }])
  })

  it('it is stale when what is known now calls for a greater depth', () => {
    const notice: Facts = { ...facts, housingRisk: 'notice' }
    const given = signed()
    expect(staleness(check({ facts: notice, assessment: given }))).toEqual([
      { what: 'depth', from: 'simple', to: 'full' },
    ])
  })

  it('it tells everything that changed, in one issue', () => {
    const changedFacts: Facts = { ...three, reconsideredAt: '2026-11-01T12:00:00+01:00' }
    const changed = staleness(check({ facts: changedFacts, decision: partial, assessment: signed() }))
    expect(changed).toHaveLength(3)
    expect(changed).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ what: 'child', childRef: 'barn-c' }),
        expect.objectContaining({ what: 'outcome' }),
        expect.objectContaining({ what: 'reconsidered' }),
      ]),
    )
  })

  it('it only warns and owes an assessment where the decision helps the children', () => {
    const verdict = check({ facts: three, decision: approval, assessment: signed({ decision: approval }) })
    expect(verdict.allowed).toBe(true)
    expect(codesOf(aboveInfo(verdict.issues))).toEqual(['assessment.stale'])
    expect(verdict.issues.find((issue) => issue.code === 'assessment.stale')?.severity).toBe('warning')
    expect(verdict.owed.map((duty) => duty.kind)).toContain('assessment')
  })

  it('it names a child that is missing before signing', () => {
    const result = trySigning({ facts: three })
    const codes = result.ok ? [] : blocking(result.issues)
    expect(codes).toContain('child.notInAssessment')
    expect(codes).not.toContain('assessment.stale')
    const found = result.ok ? undefined : result.issues.find((issue) => issue.code === 'child.notInAssessment')
    expect(found?.childRef).toBe('barn-c')
  })
})

describe('a household of which it is unknown whether there are children', () => {
  const unsettled: Facts = { caseType: 'economicAssistance', childrenLinked: 'unknown', children: [] }
  const tried: Facts = {
    ...unsettled,
    unknownAfter: [
      'Telefonsamtal 12 och 19 oktober utan svar, brev den 21 oktober och hembesök den 26 oktober där ingen öppnade.',
      'Folkbokföringen kontrollerad 27 oktober: sökanden är nyinflyttad och uppgifter om umgänge saknas helt.',
    ],
  }
  const householdLevel: Assessment = { answers: caseAnswers, children: [], alternatives: [] }

  it('it is blocked as if there were children', () => {
    const verdict = check({ facts: unsettled })
    expect(verdict.allowed).toBe(false)
    expect(blocking(verdict.issues)).toContain('children.unsettled')
    expect(verdict.requirement).toMatchObject({ need: 'required', gate: 'block' })
  })

  it('it never becomes a no by silence', () => {
    const result = trySigning({ facts: unsettled, assessment: householdLevel, by: manager })
    expect(result.ok).toBe(false)
  })

  it('it never becomes a no by attempts that are blank', () => {
    const blank: Facts = { ...unsettled, unknownAfter: [' ', '<p></p>'] }
    const result = trySigning({ facts: blank, assessment: householdLevel, by: manager })
    expect(result.ok).toBe(false)
  })

  it('it is blocked after attempts too, until the household is assessed', () => {
    expect(check({ facts: tried }).allowed).toBe(false)
    expect(check({ facts: tried, assessment: householdLevel }).allowed).toBe(false)
  })

  it('it has a way out: documented attempts and an assessment of the household that a manager signs', () => {
    const given = signed({ facts: tried, assessment: householdLevel, by: manager })
    const verdict = check({ facts: tried, assessment: given })
    expect(blocking(verdict.issues)).toEqual([])
    expect(verdict.allowed).toBe(true)
  })

  it('it is not a caseworker who signs for the household', () => {
    const result = trySigning({ facts: tried, assessment: householdLevel, by: caseworker })
    expect(result.ok).toBe(false)
    expect(result.ok ? [] : blocking(result.issues)).toEqual(['role.notAuthorised'])
  })

  it('it is settled by the first child that turns up, and the assessment of the household no longer stands', () => {
    const given = signed({ facts: tried, assessment: householdLevel, by: manager })
    const found: Facts = { ...facts, children: [nine] }
    expect(staleness(check({ facts: found, assessment: given }))).toMatchObject([{ what: 'child', childRef: 'barn-a' }])
  })

  it('it does not hold an approval back', () => {
    const verdict = check({ facts: unsettled, decision: approval })
    expect(verdict.allowed).toBe(true)
    expect(verdict.owed.map((duty) => duty.kind)).toContain('assessment')
  })
})

describe('400 of 12 000 kronor refused', () => {
  const decision: Decision = { ...partial, lines: [{ need: 'riksnorm', applied: 12_000, granted: 11_600 }] }

  it('it lets the granted line be paid at once, and only the refusal waits', () => {
    const verdict = check({ decision })
    expect(verdict.allowed).toBe(false)
    expect(codesOf(verdict.issues)).toEqual(['assessment.missing'])
    expect(verdict.executable).toEqual([0])
  })

  it('it is decided once the assessment is signed', () => {
    const verdict = check({ decision, assessment: signed({ decision }) })
    expectStands(verdict)
    expect(verdict.executable).toEqual([0])
  })

  it('it pays every line of which something is granted', () => {
    const lines = [
      { need: 'hyra', applied: 7_200, granted: 7_200 },
      { need: 'lägeravgift', applied: 400, granted: 0 },
      { need: 'tandvård', applied: 900, granted: 650 },
    ]
    expect(check({ decision: { ...partial, lines } }).executable).toEqual([0, 2])
  })
})

describe('an approval without an assessment', () => {
  it('it is never held back, and owes the assessment within thirty days', () => {
    const verdict = check({ decision: approval })
    expect(verdict.allowed).toBe(true)
    expect(codesOf(aboveInfo(verdict.issues))).toEqual(['assessment.missing'])
    expect(blocking(verdict.issues)).toEqual([])
    const [owed, ...others] = verdict.owed.filter((duty) => duty.kind === 'assessment')
    expect(others).toEqual([])
    expect(owed).toMatchObject({ kind: 'assessment', dueOn: '2026-12-02', ownLimit: true })
  })

  it.each([
    ['2026-11-02', '2026-12-02'],
    ['2027-01-30', '2027-03-01'],
    ['2028-01-30', '2028-02-29'],
    ['2026-12-15', '2027-01-14'],
  ])('it counts thirty days from %s to %s', (on, dueOn) => {
    const { owed } = check({ decision: { ...approval, on } })
    expect(owed.find((duty) => duty.kind === 'assessment')?.dueOn).toBe(dueOn)
  })

  it('it owes a notification and feedback to each child as well', () => {
    const { owed } = check({ decision: approval })
    expect(owed.map((duty) => duty.kind).sort()).toEqual(['assessment', 'feedback', 'feedback', 'notification'])
  })

  it('it owes no assessment when it is complete and signed', () => {
    const verdict = check({ decision: approval, assessment: signed({ decision: approval }) })
    expectStands(verdict)
    expect(verdict.owed.map((duty) => duty.kind)).not.toContain('assessment')
  })

  it('it holds for an interim decision, also by the chair', () => {
    for (const forum of ['official', 'chair'] as const) {
      const by = forum === 'chair' ? ({ id: 'ordforanden', role: 'board' } as const) : caseworker
      const verdict = check({ decision: { ...rejection, outcome: 'interim', forum, by } })
      expect(blocking(verdict.issues)).toEqual([])
      expect(verdict.owed.map((duty) => duty.kind)).toContain('assessment')
    }
  })

  it('it may not grant less than was applied for', () => {
    const lines = [{ need: 'riksnorm', applied: 12_000, granted: 11_600 }]
    const verdict = check({ decision: { ...approval, lines } })
    expect(verdict.allowed).toBe(false)
    expect(blocking(verdict.issues)).toEqual(['outcome.contradictsAmounts'])
  })

  it.each([
    ['all of it', 12_000],
    ['more than that', 12_500],
  ])('it may grant %s', (_what, granted) => {
    const lines = [{ need: 'riksnorm', applied: 12_000, granted }]
    expect(check({ decision: { ...approval, lines } }).allowed).toBe(true)
  })
})

describe('an assessment that an earlier decision left owing', () => {
  const owing = (status: Duty['status'], kind: Duty['kind'] = 'assessment'): Facts => ({
    ...facts,
    openDuties: [{ kind, dueOn: '2026-10-20', basis: ['crc-art-3'], ownLimit: true, status }],
  })

  it.each(['upcoming', 'dueSoon', 'overdue'] as const)('it blocks the next rejection while it is %s', (status) => {
    const verdict = check({ facts: owing(status), assessment: signed() })
    expect(verdict.allowed).toBe(false)
    expect(blocking(verdict.issues)).toEqual(['duty.open'])
  })

  it.each(['partialRejection', 'rejection', 'reduction', 'termination'] as const)('it blocks a %s', (outcome) => {
    const decision: Decision = { ...rejection, outcome }
    const verdict = check({ facts: owing('overdue'), decision, assessment: signed({ decision }) })
    expect(blocking(verdict.issues)).toEqual(['duty.open'])
  })

  it.each(['approval', 'interim'] as const)('it never blocks an %s', (outcome) => {
    const verdict = check({ facts: owing('overdue'), decision: { ...rejection, outcome } })
    expect(blocking(verdict.issues)).toEqual([])
    expect(verdict.allowed).toBe(true)
  })

  it.each(['met', 'metLate'] as const)('it blocks nothing when it is %s', (status) => {
    expectStands(check({ facts: owing(status), assessment: signed() }))
  })

  it.each(['notification', 'feedback', 'followUp'] as const)('it is another matter when a %s is owed', (kind) => {
    expect(blocking(check({ facts: owing('overdue', kind), assessment: signed() }).issues)).toEqual([])
  })
})

describe('the day of the signature and the law of the day', () => {
  const old: Decision = { ...rejection, on: '2025-06-27', provisions: ['sol2001-4-1'] }

  it('it stands when it was signed under the old Act and the decision comes under the new', () => {
    const given = signed({ decision: old, at: '2025-06-20T14:15:00+02:00' })
    const decision: Decision = { ...rejection, on: '2025-07-02', provisions: ['sol2025-12-1'] }
    expectStands(check({ decision, assessment: given }))
    expectStands(check({ decision: old, assessment: given }))
  })

  it('it may not be signed the day after the decision', () => {
    const verdict = check({ assessment: signed({ at: '2026-11-03T08:00:00+01:00' }) })
    expect(verdict.allowed).toBe(false)
    expect(blocking(verdict.issues)).toEqual(['assessment.afterDecision'])
  })

  it.each([
    ['on the day itself', '2026-11-02T16:30:00+01:00'],
    ['at the last second of the day in Stockholm', '2026-11-02T22:59:59Z'],
    ['the day before, when it is already the day in Auckland', '2026-11-03T10:00:00+13:00'],
  ])('it may be signed %s', (_when, at) => {
    expectStands(check({ assessment: signed({ at }) }))
  })

  it.each([
    ['at midnight in Stockholm, although it is still the day in London', '2026-11-02T23:00:00Z'],
    ['when it is still the day in New York', '2026-11-02T20:00:00-05:00'],
  ])('it may not be signed %s', (_when, at) => {
    expect(blocking(check({ assessment: signed({ at }) }).issues)).toEqual(['assessment.afterDecision'])
  })

  it('it only warns of a late signature where the decision helps the children', () => {
    const given = signed({ decision: approval, at: '2026-11-03T08:00:00+01:00' })
    const verdict = check({ decision: approval, assessment: given })
    expect(verdict.allowed).toBe(true)
    expect(codesOf(aboveInfo(verdict.issues))).toEqual(['assessment.afterDecision'])
  })

  it.each([
    ['2026-11-02', 'sol2001-4-1'],
    ['2025-07-01', 'sol2001-4-1'],
    ['2025-06-30', 'sol2025-12-1'],
    ['2025-09-07', 'sol2025-12-7a'],
  ])('it refuses on %s a provision that is not in force: %s', (on, provision) => {
    const decision: Decision = { ...rejection, on, provisions: [provision] }
    const fitting = on < '2025-07-01' ? 'sol2001-4-1' : 'sol2025-12-1'
    const given = signed({ decision: { ...decision, provisions: [fitting] }, at: '2025-06-20T14:15:00+02:00' })
    const verdict = check({ decision, assessment: given })
    expect(verdict.allowed).toBe(false)
    expect(blocking(verdict.issues)).toEqual(['law.notInForce'])
  })

  it.each([
    ['2025-06-30', 'sol2001-4-1'],
    ['2025-07-01', 'sol2025-12-1'],
    ['2025-09-08', 'sol2025-12-7a'],
  ])('it accepts on %s a provision that is in force: %s', (on, provision) => {
    const decision: Decision = { ...rejection, on, provisions: [provision] }
    expectStands(check({ decision, assessment: signed({ decision, at: '2025-06-20T14:15:00+02:00' }) }))
  })

  it('it refuses the wrong law in an approval too', () => {
    const verdict = check({ decision: { ...approval, provisions: ['sol2001-4-1'] } })
    expect(codesOf(verdict.issues)).toContain('law.notInForce')
  })
})

describe('an assessment that is not deep enough', () => {
  const notice: Facts = { ...facts, housingRisk: 'notice' }
  const shallow: Assessment = {
    ...assessment,
    answers: {
      ...without(caseAnswers, 'eb.housingRisk'),
      'screening.depth': 'simple',
      'screening.depthReason':
        'Uppsägningen gäller ett förråd i källaren och hyresvärden har redan skriftligen bekräftat att bostaden ' +
        'behålls oförändrad under hela vintern.',
    },
  }

  it('it cannot be signed below what the policy requires', () => {
    const result = trySigning({ facts: notice, assessment: shallow })
    expect(result.ok).toBe(false)
    expect(result.ok ? [] : blocking(result.issues)).toContain('assessment.depthTooLow')
  })

  it('it is told before signing, and is not called stale', () => {
    const { issues, allowed } = check({ facts: notice, assessment: shallow })
    expect(allowed).toBe(false)
    expect(blocking(issues)).toContain('assessment.depthTooLow')
    expect(codesOf(issues)).not.toContain('assessment.stale')
  })

  // What is done for the home is asked at every depth: no reason for a lower one opens that gate.
  const action = {
    'eb.housingRisk': 'notice',
    'eb.housingAction':
      'Handläggaren har avtalat avbetalning med hyresvärden, som drar tillbaka uppsägningen av förrådet.',
  }

  it('it asks for the reason when it is less deep than the answers suggest', () => {
    const answers = { ...caseAnswers, ...action, 'screening.depth': 'simple' }
    const result = trySigning({ assessment: { ...assessment, answers } })
    expect(result.ok ? [] : blocking(result.issues)).toEqual(['depth.reasonMissing'])
  })

  it('it may be less deep than the answers suggest, with a reason', () => {
    const answers = { ...shallow.answers, ...action }
    expectStands(check({ assessment: signed({ assessment: { ...assessment, answers } }) }))
  })

  it('it is never so shallow that nobody says what is done for the home', () => {
    const answers = { ...shallow.answers, 'eb.housingRisk': 'notice' }
    const result = trySigning({ assessment: { ...assessment, answers } })
    expect(result.ok ? [] : result.issues.filter(({ severity }) => severity === 'blocking')).toMatchObject([
      { code: 'assessment.incomplete', item: 'eb.housingAction' },
    ])
  })
})

describe('an urgent decision', () => {
  const urgent = { reason: 'Familjen står utan mat över helgen och nästa utbetalning kommer först på onsdag.' }

  it.each(['partialRejection', 'rejection', 'reduction', 'termination'] as const)('it is never a %s', (outcome) => {
    const decision: Decision = { ...rejection, outcome, urgent }
    expect(blocking(check({ decision }).issues)).toContain('policy.urgentNotAllowed')
    const verdict = check({ decision, assessment: signed({ decision: { ...rejection, outcome } }) })
    expect(verdict.allowed).toBe(false)
    expect(blocking(verdict.issues)).toEqual(['policy.urgentNotAllowed'])
  })

  it('it matters only where the gate blocks: an approval needs no urgency', () => {
    expect(check({ decision: { ...approval, urgent } }).allowed).toBe(true)
  })
})

describe('versions of a policy', () => {
  const version = (name: string, inForceFrom: string, inForceTo: string | null): Policy => {
    const result = definePolicy({ ...national, id: 'test.kommun', version: name, inForceFrom, inForceTo, examples: [] })
    if (!result.ok) throw new Error('the policy is refused')
    return result.value
  }
  const first = version('1', '2020-01-01', '2026-10-31')
  const second = version('2', '2026-11-03', null)

  it.each([
    ['2026-10-31', '1'],
    ['2026-11-03', '2'],
  ])('it is the one in force on %s that judges: version %s', (on, name) => {
    const verdict = check({ policy: [second, first], decision: { ...rejection, on } })
    expect(codesOf(verdict.issues)).toEqual(['assessment.missing'])
    expect(verdict.receipt?.policy).toEqual({ id: 'test.kommun', version: name })
  })

  it.each(['2026-11-01', '2026-11-02', '2019-12-31'])('it is none on %s, and nothing may be decided', (on) => {
    for (const outcome of ['rejection', 'approval'] as const) {
      const verdict = check({ policy: [first, second], decision: { ...rejection, on, outcome } })
      expect(verdict.allowed).toBe(false)
      expect(codesOf(verdict.issues)).toContain('policy.notInForce')
    }
  })

  it('it does not become stale because a new version came into force', () => {
    const given = signed({
      policy: first,
      decision: { ...rejection, on: '2026-10-31' },
      at: '2026-10-30T09:00:00+01:00',
    })
    expectStands(check({ policy: [first, second], decision: { ...rejection, on: '2026-11-03' }, assessment: given }))
  })
})

describe('asking for an exception', () => {
  it('it returns the verdict when the decision may be made', () => {
    const input = { policy: forsorjningsenheten, facts, decision: rejection, assessment: signed() }
    expect(assertMayDecide(input)).toEqual(checkDecision(input))
  })

  it('it throws with codes alone, and nothing from the case', () => {
    const canary = 'kanariefågel'
    const edited = withAnswers(partOfNine, { 'bal.bestInterest': `${canary} sjunger`, 'views.heard': 'notHeard' })
    let thrown: unknown
    try {
      assertMayDecide({
        policy: national,
        facts: { ...facts, reason: canary },
        decision: { ...rejection, decisionRef: 'beslut-4711' },
        assessment: { ...assessment, children: [edited, partOfFourteen] },
      })
    } catch (error) {
      thrown = error
    }
    expect(thrown).toBeInstanceOf(LibraryError)
    const error = thrown as LibraryError
    expect([error.name, error.code, error.message]).toEqual(['LibraryError', 'decision.refused', 'decision.refused'])
    for (const told of [
      JSON.stringify(error),
      JSON.stringify(error.info),
      inspect(error, { depth: null }),
      error.stack,
    ]) {
      for (const text of [canary, 'beslut-4711', 'barn-a', 'barn-b', 'handlaggare-7']) expect(told).not.toContain(text)
    }
    expect(JSON.stringify(error.info)).toContain('views.reasonMissing')
  })
})
