/**
 * Every issue code that can stand in the way of an event has a way out that works: for each the smallest situation that
 * gives it, and what makes it go away. Where the issue names events, it is by those, by somebody the issue names.
 */
import { checkDecision, definePolicy, type Issue, type IssueCode, record, replay } from 'barnkonsekvens'
import { boras, national } from 'barnkonsekvens/policies'
import { describe, expect, it } from 'vitest'
import { issueCodes, issueKinds } from '../../../src/words/data/issue-kinds.js'
import { type Change, patched } from '../../examples/json-patch.js'
import { faults, type Matter, matterNamed, policyOf } from '../../examples/matters.js'
import {
  answered,
  approval,
  approvedCase,
  begun,
  closed,
  decided,
  Filing,
  followedUp,
  fullyAnswered,
  further,
  informed,
  left,
  linked,
  notified,
  opened,
  proposed,
  proposedCase,
  reconsidered,
  registered,
  registering,
  rejectedCase,
  rejection,
  rentCase,
  reported,
  type Said,
  signed,
  signedCase,
  third,
  withdrawn,
} from './a-life.js'

/** The codes that can hold something back. */
type Blocking = {
  [Code in IssueCode]: (typeof issueKinds)[Code]['severity'] extends 'blocking' ? Code : never
}[IssueCode]

/** Those of who writes policies: tested where policies are. */
const ofPolicyAuthors = [
  'policy.blocksHelp',
  'policy.urgentForNegative',
  'policy.includeUnknown',
  'policy.signingMissing',
  'policy.duplicateRule',
  'policy.emptyPeriod',
  'policy.emptyWhen',
  'policy.includeCycle',
  'policy.overlap',
] as const satisfies readonly Blocking[]

/** Those of a host that holds no live file, or a trail that is broken: below, by themselves. */
const ofHosts = ['file.notLive', 'trail.broken'] as const satisfies readonly Blocking[]

interface WayOut {
  readonly given: () => Filing
  /** What is refused. */
  readonly event: Said
  readonly on?: string
  /** What is recorded to mend it; told from the issues where they say what. */
  readonly by?: readonly Said[] | ((issues: readonly Issue[]) => readonly Said[])
  /** The event as it is sent instead, where what was wrong was the event. */
  readonly instead?: Said
}

type InFile = Exclude<Blocking, (typeof ofPolicyAuthors)[number] | (typeof ofHosts)[number]>

const day = '2026-11-02'
const next = '2026-11-20'
const opensOnly = () => new Filing().on('2026-10-20', opened)
const reopened = { type: 'assessment.reopened', reason: 'Nya uppgifter.' }
const answering = (childRef: string, answers: object) => ({
  type: 'assessment.answered',
  children: [{ childRef, answers }],
})
const thirdAnswered = answering('B3', {
  'child.affectedHow': 'Träffar syskonen på läktaren varannan söndag och blir utan den eftermiddagen.',
  'views.heard': 'notHeard',
  'views.notHeardReason': 'infant',
  'views.notHeardText': 'Två år och utan ord om ett lag; mamman berättar att söndagarna är dagens höjdpunkt.',
  'bal.bestInterest': 'Att få träffa sina syskon ofta, vilket pappan lovar att ordna hemma hos sig.',
  'bal.aligned': 'partly',
  'dec.childParagraph': 'Tvååringen träffar sina syskon hemma hos pappan i stället för vid planen.',
})

const documents = definePolicy({ ...boras.forsorjningsenheten, version: 'med dokument', accepts: ['document'] })
if (!documents.ok) throw new Error('not a policy')
const document = {
  kind: 'document',
  documentRef: 'DOK-1',
  signedBy: 'socialsekreterare-12',
  signedOn: day,
  children: ['B1', 'B2'],
  outcomes: ['rejection'],
}
const replacing = (policy: unknown) => ({ type: 'policy.replaced', policy, reason: 'Nya riktlinjer.' })

/** A file of one of the example matters, proposed and answered. */
function filed({ facts, decision, ...matter }: Matter, assessment: object): Filing {
  const { caseType, unit, children, openedOn, openDuties, reconsideredAt, followUpOverdue, ...screening } = facts
  const { by: _, ...planned } = decision
  const start = { policy: policyOf({ facts, decision, ...matter }), caseType, unit, receivedOn: openedOn }
  return new Filing({ ...start, at: `${openedOn}T08:00:00Z` }).on(
    decision.on,
    opened,
    { type: 'children.screened', ...screening },
    ...children.map(registering),
    proposed(planned),
    { type: 'assessment.answered', ...assessment },
  )
}

/** Signing one of the example matters, with what of its context may be stored. */
function signing({ signing: { by }, context: { names, flaggedTerms, earlier, ...context } }: Matter): Said {
  return { ...signed, by, context }
}

/** The answers of `whole` as a change to `faulty`: what is only there is cleared. */
function restoring(whole: Matter['assessment'], faulty: Matter['assessment']): Said {
  const cleared = Object.keys(faulty.answers).filter((item) => !(item in whole.answers))
  const answers = { ...whole.answers, ...Object.fromEntries(cleared.map((item) => [item, null])) }
  return { type: 'assessment.answered', ...whole, answers }
}

/** What the answers of an example matter get wrong, with the small change that the examples name for the rule. */
function fault(code: InFile): WayOut {
  const found = faults.find((each) => each.code === code)
  if (found === undefined) throw new Error(`no fault for ${code}`)
  const whole = matterNamed(found.matter)
  const faulty = patched(whole, found.patch as readonly Change[])
  return {
    given: () => filed(whole, faulty.assessment),
    event: signing(whole),
    on: whole.decision.on,
    by: [restoring(whole.assessment, faulty.assessment)],
  }
}

const violence = matterNamed('partner-violence')
const leaking = { ...signing(violence), context: { recipients: ['otherGuardian'] } }
const until = { ...boras.forsorjningsenheten, inForceTo: '2026-10-31' }
const investigation = () => begun({ caseType: 'childInvestigation', policy: national })

const waysOut: { readonly [Code in InFile]: readonly WayOut[] } = {
  'input.invalid': [
    {
      given: () => proposedCase().on(day, ...answered),
      event: { ...signed, overrides: [{ code: 'views.reasonMissing', reason: 'Barnet ville inte.' }] },
      instead: signed,
    },
  ],
  'event.malformed': [
    { given: begun, event: { ...left('B1'), reason: '<p></p>' }, instead: left('B1') },
    { given: rentCase, event: reported('okänd'), instead: reported('vinterskor') },
  ],
  'event.notPossibleNow': [
    { given: () => new Filing(), event: proposed(), by: [opened] },
    { given: begun, event: notified, by: [{ ...decided(approval) }] },
  ],
  'event.outOfTime': [
    { given: signedCase, event: decided({ on: '2026-10-01' }), instead: decided() },
    {
      given: rejectedCase,
      event: { ...notified, receivedOn: '2026-10-01' },
      instead: { ...notified, receivedOn: day },
    },
  ],
  'event.duplicate': [
    {
      given: () => begun().on(day, { ...left('B1'), eventId: 'händelse-1' }),
      event: { ...left('B2'), eventId: 'händelse-1' },
      instead: { ...left('B2'), eventId: 'händelse-2' },
    },
  ],
  'text.identityNumber': [
    {
      given: begun,
      event: answering('B1', { 'child.affectedHow': 'Barnet 19811218-9876 blir utan sin träning i höst.' }),
      instead: answering('B1', { 'child.affectedHow': 'Nioåringen blir utan sin träning i höst.' }),
    },
  ],
  'children.notScreened': [
    {
      given: opensOnly,
      event: decided(),
      by: [{ ...linked, childrenLinked: 'no', reason: 'Den sökande bor ensam och har inga barn.' }],
    },
  ],
  'children.unsettled': [
    {
      given: () => opensOnly().on('2026-10-20', { ...linked, childrenLinked: 'unknown' }),
      event: decided(),
      by: [registering(third)],
    },
    {
      given: () => opensOnly().on('2026-10-20', { ...linked, childrenLinked: 'unknown' }),
      event: decided(),
      by: [{ ...linked, childrenLinked: 'unknown', unknownAfter: ['Ringt tre gånger och skrivit ett brev.'] }],
    },
  ],
  'child.notRegistered': [
    { given: () => opensOnly().on('2026-10-20', linked), event: decided(), by: [registering(third)] },
    {
      given: () => opensOnly().on('2026-10-20', linked),
      event: decided(),
      by: [{ ...linked, childrenLinked: 'no', reason: 'Barnen är vuxna.' }],
    },
  ],
  'child.alreadyRegistered': [
    { given: begun, event: registered[0] as Said, by: [left('B1')] },
    {
      given: () => opensOnly().on('2026-10-20', registering(third)),
      event: { ...linked, childrenLinked: 'no', reason: 'Inga barn.' },
      by: [{ type: 'child.corrected', childRef: 'B3', child: null, reason: 'Fel hushåll.' }],
    },
  ],
  'child.unknown': [
    { given: begun, event: thirdAnswered, by: [registering(third)] },
    { given: begun, event: left('B3'), by: [registering(third)] },
  ],
  'child.notInAssessment': [
    {
      given: () => proposedCase().on(day, registering(third), ...answered),
      event: signed,
      by: [thirdAnswered],
    },
  ],
  'assessment.missing': [{ given: proposedCase, event: signed, by: answered }],
  'assessment.incomplete': [
    { given: () => proposedCase().on(day, ...answered.slice(0, 1)), event: signed, by: answered.slice(1) },
  ],
  'assessment.unsigned': [{ given: () => proposedCase().on(day, ...answered), event: decided(), by: [signed] }],
  'assessment.stale': [
    {
      given: () => signedCase().on(day, registering(third)),
      event: decided(),
      by: [reopened, thirdAnswered, signed],
    },
  ],
  'assessment.depthTooLow': [
    {
      given: () =>
        begun().on(day, { ...linked, impact: 'intrusive' }, proposed(), fullyAnswered, {
          type: 'assessment.answered',
          answers: { 'screening.impact': null, 'screening.depth': 'simple' },
        }),
      event: signed,
      by: [{ type: 'assessment.answered', answers: { 'screening.depth': null } }],
    },
  ],
  'assessment.documentNotAccepted': [
    { given: proposedCase, event: { ...signed, document }, by: answered, instead: signed },
    {
      given: () =>
        begun({ policy: documents.value })
          .on(day, proposed(), { ...signed, document })
          .on(day, replacing(boras.forsorjningsenheten)),
      event: decided(),
      by: [reopened, ...answered, signed],
    },
  ],
  'assessment.afterDecision': [
    {
      given: () => proposedCase().on('2026-11-04', ...answered, signed),
      event: decided({ on: '2026-11-03' }),
      on: '2026-11-04',
      instead: decided({ on: '2026-11-04' }),
    },
  ],
  'text.stockPhrase': [
    fault('text.stockPhrase'),
    { given: () => proposedCase().on(day, ...answered.slice(0, 1)), event: signed, by: answered.slice(1) },
  ],
  'views.reasonMissing': [fault('views.reasonMissing')],
  'views.ageOnlyReason': [fault('views.ageOnlyReason')],
  'alternative.tooFew': [fault('alternative.tooFew')],
  'consequence.withoutMeasure': [fault('consequence.withoutMeasure')],
  'balancing.contradiction': [fault('balancing.contradiction')],
  'feedback.reasonMissing': [fault('feedback.reasonMissing')],
  'decision.silentOnChild': [fault('decision.silentOnChild')],
  'protection.unhandled': [fault('protection.unhandled')],
  'depth.reasonMissing': [fault('depth.reasonMissing')],
  'privacy.leak': [
    {
      given: () => filed(violence, violence.assessment),
      event: leaking,
      on: violence.decision.on,
      by: (issues) => issues.map(({ item = '', childRef = '' }) => answering(childRef, { [item]: null })),
    },
  ],
  'outcome.contradictsAmounts': [
    {
      given: signedCase,
      event: decided({ lines: [{ need: 'leisure', applied: 2400, granted: 400 }] }),
      instead: decided(),
    },
  ],
  'law.notInForce': [{ given: signedCase, event: decided({ provisions: ['sol2001-4-1'] }), instead: decided() }],
  'role.notAuthorised': [
    { given: signedCase, event: { ...decided(), by: { id: 'b-1', role: 'board' } }, instead: decided() },
    {
      given: () => proposedCase().on(day, ...answered),
      event: { ...signed, by: { id: 'e-tjänst', role: 'system' } },
      instead: signed,
    },
    {
      given: rejectedCase,
      event: { ...informed('B1'), by: { id: 'e-tjänst', role: 'system' } },
      instead: informed('B1'),
    },
  ],
  'role.sameHand': [
    {
      given: signedCase,
      event: decided({ secondReader: { id: 'Beslutsfattare-2', role: 'manager' } }),
      instead: decided({ secondReader: { id: 'chef-1', role: 'manager' } }),
    },
  ],
  'deadline.passed': [
    {
      given: investigation,
      event: { type: 'investigation.extended', to: '2027-09-30', reason: 'Utlåtande väntas.' },
      on: '2027-05-01',
      by: [{ type: 'investigation.completed' }],
    },
  ],
  'duty.open': [
    {
      given: () => approvedCase().on(next, further, ...answered),
      event: decided({ on: next }),
      on: next,
      by: [{ ...signed, decision: approval }],
    },
    {
      given: rentCase,
      event: closed,
      by: [
        notified,
        informed('B1'),
        informed('B2'),
        reported('avbetalning'),
        reported('vinterskor'),
        reported('fritidskort', { childRef: 'B2' }),
        followedUp(),
      ],
    },
    {
      given: () => approvedCase().on(day, notified, informed('B1'), informed('B2')),
      event: closed,
      by: [...answered, signed],
    },
    {
      given: () =>
        rejectedCase()
          .on(day, notified, informed('B1'), informed('B2'))
          .on(day, { type: 'sip.considered', childRef: 'B1', needed: 'yes' }),
      event: closed,
      by: [{ type: 'sip.established', childRef: 'B1' }],
    },
    {
      given: () => rejectedCase().on(day, notified, informed('B1'), informed('B2'), registering(third)),
      event: closed,
      by: [reconsidered],
    },
    {
      given: () => rejectedCase().on(day, reconsidered),
      event: withdrawn,
      by: [notified, informed('B1'), informed('B2')],
    },
  ],
  'policy.notInForce': [
    { given: () => begun({ policy: until }), event: decided(), by: [replacing(boras.forsorjningsenheten)] },
  ],
  'policy.urgentNotAllowed': [
    {
      given: signedCase,
      event: decided({ urgent: { reason: 'Hyresvärden väntar.' } }),
      instead: decided(),
    },
  ],
}

const blockingOf = (issues: readonly Issue[], code: string): readonly Issue[] =>
  issues.filter((issue) => issue.code === code && issue.severity === 'blocking')

const cases = Object.entries(waysOut).flatMap(([code, ways]) =>
  ways.map((way, index) => [code, index + 1, way] as const),
)

describe('the list', () => {
  it('has every code that can hold something back, each once', () => {
    const blocking = issueCodes.filter((code) => issueKinds[code].severity === 'blocking')
    expect([...Object.keys(waysOut), ...ofPolicyAuthors, ...ofHosts].sort()).toEqual([...blocking].sort())
  })
})

describe('the way out of', () => {
  it.each(cases)('%s (%i) works, by the events and the hands that the issue names', (code, _, way) => {
    const { given, event, on = day, instead } = way
    const filing = given()
    const issues = blockingOf(filing.issues(on, event), code)
    expect(issues).not.toEqual([])
    const steps = typeof way.by === 'function' ? way.by(issues) : (way.by ?? [])
    const named = new Set<string>(issues.flatMap(({ resolvedBy }) => resolvedBy))
    const done = [...steps, ...(instead === undefined ? [] : [instead])].map(({ type }) => type)
    if (named.size > 0) for (const type of done) expect([...named]).toContain(type)
    const roles = issues[0]?.who ?? []
    for (const step of steps) {
      const who = issues.find(({ resolvedBy }) => (resolvedBy as readonly string[]).includes(step.type))?.who ?? roles
      filing.on(on, { ...step, ...(who[0] !== undefined && { by: { id: `hand-${who[0]}`, role: who[0] } }) })
    }
    expect(blockingOf(filing.issues(on, instead ?? event), code)).toEqual([])
  })

  it('being the wrong hand is to leave it to one of those who are named', () => {
    const event = { ...decided(), by: { id: 'b-1', role: 'board' } }
    for (const { who } of blockingOf(signedCase().issues(day, event), 'role.notAuthorised')) {
      expect(who.length).toBeGreaterThan(0)
      for (const role of who) expect(signedCase().blockers(day, { ...event, by: { id: 'x', role } })).toEqual([])
    }
  })

  it('a file that is not live is to replay its trail', () => {
    const { file } = begun()
    const event = new Filing().sent(opened, '2026-10-21')
    const copied = record({ ...file } as never, event)
    expect(copied.ok ? [] : copied.issues.map(({ code }) => code)).toEqual(['file.notLive'])
    const replayed = replay(JSON.parse(JSON.stringify(file.trail)), { policies: [boras.forsorjningsenheten] })
    expect(replayed.ok && record(replayed.value, { ...event, ...left('B1') }).ok).toBe(true)
  })

  it('a broken trail is the trail as it was stored', () => {
    const { trail } = begun().file
    const broken = trail.filter(({ seq }) => seq !== 2)
    const policies = [boras.forsorjningsenheten]
    const issuesOf = (given: typeof trail) => {
      const replayed = replay(given, { policies })
      return replayed.ok ? [] : replayed.issues.map(({ code }) => code)
    }
    expect(issuesOf(broken)).toEqual(['trail.broken'])
    expect(issuesOf(trail)).toEqual([])
  })

  it('input that is none, without a file, is to send what the path names', () => {
    const facts = { caseType: 'housing', childrenLinked: 'no', children: [] }
    const decision = { ...rejection, provisions: [], by: { id: 'b-2', role: 'decisionMaker' } }
    const ask = (more: object) => checkDecision({ policy: national, facts: { ...facts, ...more }, decision } as never)
    expect(ask({}).issues.map(({ code, path }) => [code, path])).toEqual([['input.invalid', ['facts', 'reason']]])
    expect(ask({ reason: 'Den sökande bor ensam.' }).allowed).toBe(true)
  })
})
