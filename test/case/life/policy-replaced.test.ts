/** New rules in a case that is under way: they judge what comes after, and the trail says by which each event was judged. */
import { explain, replay } from 'barnkonsekvens'
import { boras, national, stockholm } from 'barnkonsekvens/policies'
import { describe, expect, it } from 'vitest'
import { approved, approvedCase, begun, decided, Filing, linked, open, opened, registering, third } from './a-life.js'

const day = '2026-11-02'
const replacing = (policy: unknown, change: object = {}) => ({
  type: 'policy.replaced',
  policy,
  reason: 'Nämnden har antagit nya riktlinjer.',
  ...change,
})
const enheten = boras.forsorjningsenheten
const newVersion = { ...enheten, version: '2026-11-02', inForceFrom: '2026-11-02' }
const stored = ({ file }: Filing) => JSON.parse(JSON.stringify(file.trail))

describe('replacing the policy of a case', () => {
  it('changes what is required from then on', () => {
    const filing = begun({ policy: national })
    const fired = () => explain(filing.file, { on: day }).requirement?.fired.map(({ ruleId }) => ruleId)
    expect(fired()).toEqual(['NAT2'])
    filing.on(day, replacing(enheten))
    expect(fired()).toEqual(['ALN1', 'NAT2'])
    expect(filing.file.policy).toEqual({ id: enheten.id, version: enheten.version })
    expect(filing.file.content.opened.policy.id).toBe('national')
  })

  it('takes one that is in force that day, and refuses one that is not yet or no longer', () => {
    const asked = (period: object) => begun().blockers(day, replacing({ ...enheten, version: '9', ...period }))
    expect(asked({ inForceFrom: '2026-11-02' })).toEqual([])
    expect(asked({ inForceFrom: '2026-11-03' })).toEqual(['policy.notInForce'])
    expect(asked({ inForceTo: '2026-11-02' })).toEqual([])
    expect(asked({ inForceTo: '2026-11-01' })).toEqual(['policy.notInForce'])
  })

  it('goes by the day of the opening where the policy says so', () => {
    const forNewCases = { ...newVersion, appliesTo: 'casesOpenedFrom' }
    expect(begun().blockers(day, replacing(forNewCases))).toEqual(['policy.notInForce'])
    expect(begun().blockers(day, replacing({ ...forNewCases, inForceFrom: '2026-10-19' }))).toEqual([])
  })

  it('takes several versions, and refuses those of which nobody could say which judges', () => {
    const until = { ...enheten, inForceTo: '2026-11-30' }
    const from = { ...enheten, version: '2026-12-01', inForceFrom: '2026-12-01' }
    expect(begun().blockers(day, replacing([until, from]))).toEqual([])
    expect(begun().blockers(day, replacing([enheten, from]))).toEqual(['policy.overlap'])
  })

  it('is refused where the rules would hold help back from a child', () => {
    const rule = {
      id: 'X',
      when: { outcome: ['approval'] },
      then: { need: 'required', gate: 'block' },
      status: 'adoptedPolicy',
      basis: ['crc-art-3'],
      note: '',
    }
    expect(begun().blockers(day, replacing({ ...enheten, rules: [rule] }))).toEqual(['policy.blocksHelp'])
  })

  it('is for a person to do, with a reason', () => {
    expect(begun().blockers(day, replacing(enheten, { by: { id: 'e-tjänst', role: 'system' } }))).toEqual([
      'role.notAuthorised',
    ])
    expect(begun().blockers(day, replacing(enheten, { reason: '<br>' }))).toEqual(['event.malformed'])
  })

  it('comes whenever the case is under way, and not when it has ended', () => {
    expect(new Filing().blockers(day, replacing(enheten))).toEqual([])
    expect(approvedCase().blockers(day, replacing(enheten))).toEqual([])
    const ended = begun().on(day, { type: 'case.withdrawn', reason: 'Återtagen.' })
    expect(ended.blockers(day, replacing(enheten))).toEqual(['event.notPossibleNow'])
  })

  it('leaves what is owed as it was owed', () => {
    const before = open(approvedCase(), day)
    const limits = { owedAssessmentDays: 5, notificationDays: 1, feedbackDays: 2, dueSoonDays: 0 }
    expect(open(approvedCase().on(day, replacing({ ...enheten, limits })), day)).toEqual(before)
  })

  it('dates what comes to be owed after it', () => {
    const limits = { owedAssessmentDays: 5, notificationDays: 1, feedbackDays: 2, dueSoonDays: 0 }
    const filing = begun().on(day, replacing({ ...enheten, limits }), approved())
    expect(open(filing, day)).toEqual(
      expect.arrayContaining(['notification 2026-11-03', 'feedback B1 2026-11-04', 'assessment 2026-11-07']),
    )
  })

  it('may take away or bring what a decision waits for', () => {
    const documents = { ...enheten, version: 'dokument', accepts: ['document'] }
    const document = {
      kind: 'document',
      documentRef: 'DOK-1',
      signedBy: 'socialsekreterare-12',
      signedOn: day,
      children: ['B1', 'B2'],
      outcomes: ['rejection'],
    }
    const signing = { type: 'assessment.signed', decision: decided().decision, document }
    expect(begun().blockers(day, signing)).toEqual(['assessment.documentNotAccepted'])
    const filing = begun().on(day, replacing(documents), signing)
    expect(filing.blockers(day, decided())).toEqual([])
    filing.on(day, replacing(enheten))
    expect(filing.blockers(day, decided())).toEqual(['assessment.documentNotAccepted'])
  })
})

describe('the trail of a case whose policy was replaced', () => {
  const filing = () => begun().on(day, registering(third), replacing(newVersion), approved())

  it('says of each event by which version it was judged, the replacing one by the new', () => {
    const versions = filing().file.trail.map(({ policyVersion }) => policyVersion)
    expect(versions).toEqual([...Array(6).fill(enheten.version), newVersion.version, newVersion.version])
  })

  it('replays with both versions, also where both are in force at once', () => {
    const recorded = filing()
    const replayed = replay(stored(recorded), { policies: [enheten, newVersion] })
    expect(replayed.ok && replayed.value).toEqual(recorded.file)
    expect(replay(stored(recorded), { policies: [newVersion, enheten] }).ok).toBe(true)
  })

  it.each([
    ['the new version', [enheten]],
    ['the one it was opened with', [newVersion]],
  ])('does not replay without %s', (_, policies) => {
    const replayed = replay(stored(filing()), { policies })
    expect(replayed.ok ? 'ok' : replayed.issues[0]?.params.reason).toBe('policy')
  })

  it('does not bring rules of its own: they have to be trusted word for word', () => {
    const laxer = { ...newVersion, rules: [] }
    const replayed = replay(stored(filing()), { policies: [enheten, laxer] })
    expect(replayed.ok ? [] : replayed.issues.map(({ code, params }) => [code, params.reason])).toEqual([
      ['trail.broken', 'policy'],
    ])
  })

  it('replays where the case went to the rules of another place and back', () => {
    const moved = new Filing({ policy: national })
      .on('2026-10-20', opened, linked, registering(third))
      .on(day, replacing(stockholm.hasselbyVallingby), replacing(enheten), replacing(national), approved())
    const policies = [national, stockholm.hasselbyVallingby, enheten]
    const replayed = replay(stored(moved), { policies })
    expect(replayed.ok && replayed.value).toEqual(moved.file)
  })
})
