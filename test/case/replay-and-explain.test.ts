import { type CaseFile, explain, type Issue, openCase, record, replay, type TrailEntry } from 'barnkonsekvens'
import { boras, national } from 'barnkonsekvens/policies'
import { describe, expect, it } from 'vitest'
import { appendEntry } from '../../src/trail/chain.js'
import {
  answered,
  codesOf,
  decided,
  decisionMaker,
  Filing,
  linked,
  opened,
  opening,
  proposed,
  registered,
  rejection,
  signed,
  signedCase,
} from './filing.js'

const day = '2026-11-02'
const policies = [boras.forsorjningsenheten]

function reasons(trail: unknown, given = policies): readonly unknown[] {
  const replayed = replay(trail as never, { policies: given })
  return replayed.ok ? [] : replayed.issues.map(({ code, params }) => [code, params.seq, params.reason])
}

/** The trail chained anew with other events: right hashes over a history that the rules would not have let happen. */
function forged(
  trail: readonly TrailEntry[],
  change: (event: Record<string, unknown>, seq: number) => object,
): readonly TrailEntry[] {
  const entries: TrailEntry[] = []
  for (const { event, seq, recordedAt, policyVersion, methodVersion, salt } of trail) {
    const changed = change(event as Record<string, unknown>, seq) as TrailEntry['event'] & {}
    entries.push(
      appendEntry(entries.at(-1), { event: changed, recordedAt, policyVersion, methodVersion, salt: salt ?? '' }),
    )
  }
  return entries
}

describe('replaying a trail', () => {
  const { file } = signedCase().on(day, decided())
  const last = file.trail.length - 1

  it('gives the same file, which can be gone on with', () => {
    const replayed = replay(JSON.parse(JSON.stringify(file.trail)), { policies })
    if (!replayed.ok) throw new Error('refused')
    const told = { type: 'decision.notified', at: '2026-11-03T10:00:00Z', by: decisionMaker, appealInfo: 'yes' }
    expect(record(replayed.value, told).ok).toBe(true)
  })

  it.each([
    ['nothing', undefined, [['trail.broken', 0, 'malformed']]],
    ['no entry', [], [['trail.broken', 0, 'empty']]],
    ['a missing entry', file.trail.filter(({ seq }) => seq !== 3), [['trail.broken', 3, 'sequence']]],
    [
      'an edited entry',
      file.trail.map((entry) =>
        entry.seq === 2 ? { ...entry, event: { ...entry.event, childrenLinked: 'no' } } : entry,
      ),
      [['trail.broken', 2, 'payload']],
    ],
    [
      'an erased entry',
      file.trail.map((entry) => (entry.seq === 2 ? { ...entry, event: null, salt: null } : entry)),
      [['trail.broken', 2, 'erased']],
    ],
  ])('of %s says where it breaks', (_, trail, expected) => {
    expect(reasons(trail)).toEqual(expected)
  })

  it('refuses a decision that was never allowed, even with the right hashes', () => {
    const unsigned = forged(
      file.trail.filter(({ event }) => event?.type !== 'assessment.signed').map((entry, seq) => ({ ...entry, seq })),
      (event) => event,
    )
    expect(reasons(unsigned)[0]).toEqual(['trail.broken', last - 1, 'refused'])
    expect(
      reasons(unsigned)
        .slice(1)
        .map((reason) => (reason as string[])[0]),
    ).toContain('assessment.unsigned')
  })

  it('refuses an event that is none, even with the right hashes', () => {
    const odd = forged(file.trail, (event, seq) => (seq === 1 ? { ...event, type: 'xstate.stop' } : event))
    expect(reasons(odd)[0]).toEqual(['trail.broken', 1, 'event'])
  })

  it('refuses an opening that is none, even with the right hashes', () => {
    const odd = forged(file.trail, (event, seq) => (seq === 0 ? { ...event, caseType: 'bygglov' } : event))
    expect(reasons(odd)).toEqual([
      ['trail.broken', 0, 'event'],
      ['input.invalid', undefined, undefined],
    ])
  })

  it('needs the policy it was recorded under, in that version', () => {
    expect(reasons(file.trail, [national])).toEqual([
      ['trail.broken', 0, 'policy'],
      ['policy.notInForce', undefined, undefined],
    ])
    const other = { ...boras.forsorjningsenheten, version: 'en annan' }
    expect(reasons(file.trail, [other])).toEqual([['trail.broken', 0, 'policy']])
  })

  it('keeps the version of the method its entries were recorded under', () => {
    const older = file.trail.map((entry) => ({ ...entry, methodVersion: '0.9.0' }))
    const replayed = replay(
      forged(older, (event) => event),
      { policies },
    )
    expect(replayed.ok && replayed.value.trail[1]).toMatchObject({ methodVersion: '0.9.0' })
  })

  it('refuses an entry that says it was judged under another version of the policy than judged that day', () => {
    const claimed = file.trail.map((entry) => (entry.seq === 1 ? { ...entry, policyVersion: 'utkast' } : entry))
    expect(
      reasons(
        forged(claimed, (event) => event),
        policies,
      ),
    ).toEqual([['trail.broken', 1, 'policy']])
  })
})

describe('an entry', () => {
  it('is recorded under the version of the policy in force on its day, and the opening version where none is', () => {
    const until = { ...boras.forsorjningsenheten, inForceTo: '2026-10-31' }
    const from = { ...boras.forsorjningsenheten, version: '2026-11-01', inForceFrom: '2026-11-01' }
    const filing = new Filing({ policy: [until, from] }).on('2026-10-20', opened).on(day, linked)
    expect(filing.file.trail.map((entry) => entry.policyVersion)).toEqual(['2022-05-17', '2022-05-17', '2026-11-01'])
    const ended = new Filing({ policy: until }).on(day, linked)
    expect(ended.file.trail.at(-1)?.policyVersion).toBe('2022-05-17')
    expect(ended.on(day, opened).blockers(day, decided())).toEqual(['policy.notInForce'])
  })

  it('takes its salt from the source that is given', () => {
    const random = (bytes: number) => new Uint8Array(bytes).fill(7)
    const result = openCase(opening, { random, recordedAt: '2026-10-19T09:00:01+02:00' })
    expect(result.ok && [result.value.entry.salt, result.value.entry.recordedAt]).toEqual([
      '07'.repeat(16),
      '2026-10-19T09:00:01+02:00',
    ])
  })

  it('cannot be recorded before it happened, or at a time that does not exist', () => {
    const early = openCase(opening, { recordedAt: '2026-10-19T08:59:59+02:00' })
    expect(early.ok ? [] : codesOf(early.issues)).toEqual(['event.outOfTime'])
    const never = openCase(opening, { recordedAt: '2026-10-19' })
    expect(never.ok ? [] : codesOf(never.issues)).toEqual(['input.invalid'])
  })
})

describe('explaining a case', () => {
  const blocked = (file: CaseFile, type: string, more: object = {}): readonly Issue[] =>
    explain(file, { on: day, ...more }).blocked.find((event) => event.type === type)?.issues ?? []

  it('before there is a proposal reads it as a rejection, since it may become one', () => {
    const { file } = new Filing().on('2026-10-20', opened, linked, ...registered)
    const { requirement, issues, state, progress, duties } = explain(file, { on: day })
    expect([requirement?.gate, codesOf(issues), state]).toEqual([
      'block',
      ['assessment.missing'],
      { process: 'investigating', assessment: 'screened' },
    ])
    expect([progress?.required, progress?.answered, duties]).toEqual([16, 0, []])
  })

  it('shows which events can come now, and why the others cannot', () => {
    const { file } = new Filing().on('2026-10-20', opened, linked, ...registered)
    const { allowed } = explain(file, { on: day })
    expect(allowed).toEqual([
      'children.screened',
      'child.registered',
      'child.corrected',
      'child.left',
      'unit.involved',
      'jointReview.held',
      'investigation.completed',
      'assessment.answered',
      'decision.proposed',
      'sip.considered',
      'sip.established',
      'sip.declined',
      'policy.replaced',
      'case.withdrawn',
    ])
    expect(codesOf(blocked(file, 'decision.made'))).toEqual(['assessment.missing'])
    expect(codesOf(blocked(file, 'decision.notified'))).toEqual(['event.notPossibleNow'])
    expect(codesOf(blocked(file, 'assessment.signed'))).toEqual(['assessment.missing'])
  })

  it('explains another decision when it is asked to', () => {
    const { file } = new Filing().on('2026-10-20', opened, linked, ...registered)
    const goal = { ...rejection, outcome: 'approval', lines: [] } as const
    const { requirement, allowed, issues } = explain(file, { on: day, goal, by: decisionMaker })
    expect([requirement?.gate, allowed.includes('decision.made'), issues.map(({ severity }) => severity)]).toEqual([
      'owe',
      true,
      ['warning'],
    ])
  })

  it('explains the decision that was made once there is one', () => {
    const { file } = signedCase().on(day, decided())
    const { requirement, issues } = explain(file, { on: '2026-11-10' })
    expect(requirement?.fired.map(({ ruleId }) => ruleId)).toEqual(['ALN1', 'NAT2'])
    expect(codesOf(issues)).toContain('event.notPossibleNow')
    expect(explain(file, { on: '2026-10-01' }).duties.length).toBe(3)
  })

  it('says nothing of a requirement on a day without a policy', () => {
    const filing = new Filing({ policy: { ...boras.forsorjningsenheten, inForceTo: '2026-10-31' } }).on(
      '2026-10-20',
      opened,
      linked,
    )
    const { requirement, progress, issues } = explain(filing.file, { on: day })
    expect([requirement, progress, codesOf(issues)]).toEqual([undefined, undefined, ['policy.notInForce']])
  })

  it('refuses a file that is not live, and options that are wrong, by throwing', () => {
    const { file } = new Filing()
    expect(() => explain({ ...file }, { on: day })).toThrow(/^file\.notLive$/u)
    expect(() => explain(file, { on: '2026-02-30' })).toThrow(/^input\.invalid$/u)
    expect(() => explain(file, { on: day, goal: {} as never })).toThrow(/^input\.invalid$/u)
    expect(() => explain(file, { on: day, by: {} as never })).toThrow(/^input\.invalid$/u)
  })
})

describe('what a decision left owing', () => {
  const approval = { outcome: 'approval', lines: [{ need: 'leisure', applied: 2400, granted: 2400 }] }
  const granted = () => new Filing().on('2026-10-20', opened, linked, ...registered).on(day, decided(approval))
  const status = ({ file }: Filing, kind: string, on: string) =>
    explain(file, { on }).duties.find((duty) => duty.kind === kind)?.status

  it('was met late when the assessment was signed after its day', () => {
    const filing = granted().on('2026-12-03', ...answered, signed)
    expect(status(filing, 'assessment', '2026-12-03')).toBe('metLate')
    expect(status(filing, 'assessment', '2026-12-02')).toBe('dueSoon')
  })

  it('is not met by an assessment that no longer holds', () => {
    const third = { childRef: 'B3', birthDate: '2024-01-15', living: 'contact', affected: 'indirect' }
    const filing = granted()
      .on('2026-11-10', ...answered, signed)
      .on('2026-11-11', { type: 'child.registered', child: third })
    expect(status(filing, 'assessment', '2026-11-12')).toBe('upcoming')
  })

  it('is told late when the party is notified after the limit', () => {
    const told = { type: 'decision.notified', appealInfo: 'yes' }
    expect(status(granted().on('2026-11-09', told), 'notification', '2026-11-30')).toBe('met')
    expect(status(granted().on('2026-11-10', told), 'notification', '2026-11-30')).toBe('metLate')
  })

  it('comes earliest first', () => {
    const days = explain(granted().file, { on: day }).duties.map((duty) => duty.dueOn)
    expect(days).toEqual([...days].sort())
  })
})

describe('facts in a file', () => {
  it('screening "no" while a child counts is refused, naming the child', () => {
    const filing = new Filing().on('2026-10-20', opened, linked, ...registered)
    const no = { type: 'children.screened', childrenLinked: 'no', reason: 'Inga barn bor här.' }
    expect(filing.issues(day, no).map(({ code, childRef }) => [code, childRef])).toEqual([
      ['child.alreadyRegistered', 'B1'],
      ['child.alreadyRegistered', 'B2'],
    ])
  })

  it('an integration may register a child but not settle that there is none, or that none is affected', () => {
    const by = { id: 'folkbokföringen', role: 'system' }
    const filing = new Filing()
    expect(
      filing.blockers(day, { type: 'child.registered', by, child: (registered[0] as { child: object }).child }),
    ).toEqual([])
    expect(filing.blockers(day, { ...linked, by })).toEqual([])
    expect(filing.blockers(day, { ...linked, by, childrenLinked: 'no', reason: 'Inga träffar.' })).toEqual([
      'role.notAuthorised',
    ])
    expect(filing.blockers(day, { ...linked, by, affected: 'none', reason: 'Inga träffar.' })).toEqual([
      'role.notAuthorised',
    ])
  })

  it('nobody having asked whether there are children blocks a rejection and only asks of an approval', () => {
    const filing = new Filing().on('2026-10-20', opened)
    expect(filing.blockers(day, decided())).toEqual([
      'children.notScreened',
      'children.unsettled',
      'assessment.missing',
    ])
    const approval = decided({ outcome: 'approval', lines: [] })
    expect(filing.blockers(day, approval)).toEqual([])
    expect(filing.issues(day, approval).map(({ code, severity }) => [code, severity])).toEqual([
      ['children.notScreened', 'warning'],
      ['children.unsettled', 'warning'],
      ['assessment.missing', 'warning'],
    ])
  })

  it('a child is registered once, corrected under its own reference, and known before anything is said of it', () => {
    const filing = new Filing().on('2026-10-20', opened, linked, ...registered)
    const [first] = registered as readonly { child: { childRef: string } }[]
    expect(filing.blockers(day, registered[0] as never)).toEqual(['child.alreadyRegistered'])
    expect(filing.blockers(day, { type: 'child.left', childRef: 'B9', reason: 'Flyttat.' })).toEqual(['child.unknown'])
    expect(filing.blockers(day, { type: 'child.corrected', childRef: 'B9', child: null, reason: 'Fel.' })).toEqual([
      'child.unknown',
    ])
    const renamed = {
      type: 'child.corrected',
      childRef: 'B1',
      child: { ...first?.child, childRef: 'B7' },
      reason: 'Fel.',
    }
    expect(filing.blockers(day, renamed)).toEqual(['event.malformed'])
    expect(filing.blockers(day, { type: 'assessment.answered', children: [{ childRef: 'B9' }] })).toEqual([
      'child.unknown',
    ])
  })

  it('a decision the policy wants assessed before it is proposed waits at the proposal', () => {
    const rules = [
      {
        id: 'EARLY',
        when: { outcome: ['rejection'] },
        then: { need: 'required', due: 'proposal' },
        status: 'adoptedPolicy',
        basis: [],
        note: '',
      },
    ]
    const filing = new Filing({ policy: { ...boras.forsorjningsenheten, rules } }).on(
      '2026-10-20',
      opened,
      linked,
      ...registered,
    )
    expect(filing.blockers(day, proposed())).toEqual(['assessment.missing'])
    expect(filing.blockers(day, proposed({ ...rejection, outcome: 'approval', lines: [] }))).toEqual([])
  })

  it('signing without a proposal needs to be told what is signed for', () => {
    const filing = new Filing().on('2026-10-20', opened, linked, ...registered).on(day, ...answered)
    expect(filing.blockers(day, signed)).toEqual(['event.malformed'])
    expect(filing.blockers(day, { ...signed, decision: rejection })).toEqual([])
  })
})

describe('a change to the assessment', () => {
  const start = () => new Filing().on('2026-10-20', opened, linked, ...registered)
  const answer = (patch: object) => ({ type: 'assessment.answered', ...patch })

  it('merges answers by item, children by reference and areas by area, and null clears', () => {
    const { file } = start().on(
      day,
      answer({
        answers: { 'screening.impact': 'small', 'eb.housingRisk': 'none' },
        children: [
          {
            childRef: 'B1',
            answers: { 'bal.aligned': 'fully' },
            areas: [{ area: 'housing', answers: { 'area.relevance': 'yes', 'area.situation': 'Trångt men lugnt.' } }],
          },
        ],
      }),
      answer({
        answers: { 'screening.impact': null },
        children: [
          {
            childRef: 'B1',
            answers: { 'views.heard': 'direct' },
            areas: [
              { area: 'housing', answers: { 'area.situation': null } },
              { area: 'leisure', answers: {} },
            ],
          },
        ],
      }),
      answer({ children: [{ childRef: 'B2' }] }),
    )
    expect(file.content.assessment).toEqual({
      answers: { 'eb.housingRisk': 'none' },
      alternatives: [],
      children: [
        {
          childRef: 'B1',
          answers: { 'bal.aligned': 'fully', 'views.heard': 'direct' },
          areas: [
            { area: 'housing', answers: { 'area.relevance': 'yes' } },
            { area: 'leisure', answers: {} },
          ],
          consequences: [],
          measures: [],
        },
        { childRef: 'B2', answers: {}, areas: [], consequences: [], measures: [] },
      ],
    })
  })

  it('replaces the other lists whole, and what is absent stays', () => {
    const consequence = { id: 'c1', alternative: 'proposal', area: 'leisure', direction: 'weakened' }
    const shared = { item: 'child.affectedHow', sharedWith: ['B2'], reason: 'Båda spelar i samma lag.' }
    const { file } = start().on(
      day,
      answer({ children: [{ childRef: 'B1', consequences: [consequence], sharedTexts: [shared] }] }),
      answer({ children: [{ childRef: 'B1', measures: [{ id: 'm1', what: 'Friplats', addresses: ['c1'] }] }] }),
      answer({ children: [{ childRef: 'B1', consequences: [] }] }),
    )
    expect(file.content.assessment.children[0]).toMatchObject({
      consequences: [],
      measures: [{ id: 'm1' }],
      sharedTexts: [shared],
    })
  })
})
