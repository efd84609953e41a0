/** Who may do what: every role with every event and every forum. What the policy does not allow is refused. */
import { checkDecision, explain, type Policy, replay } from 'barnkonsekvens'
import { boras, national } from 'barnkonsekvens/policies'
import { describe, expect, it } from 'vitest'
import { Forum, Outcome, Role } from '../../../src/words/codes.schema.js'
import type { eventTypes } from '../../../src/words/data/event-types.js'
import {
  answered,
  approval,
  begun,
  closed,
  decided,
  Filing,
  followedUp,
  inError,
  informed,
  left,
  linked,
  notified,
  opened,
  proposed,
  proposedCase,
  reconsidered,
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

const day = '2026-11-02'
const later = '2026-11-03'
const roles = Role.options
const hand = (role: string) => ({ id: `hand-${role}`, role })
const isRefused = (filing: Filing, on: string, event: Said, role: string): boolean =>
  filing.blockers(on, { ...event, by: hand(role) }).includes('role.notAuthorised')

/** The national rules with other signatories: `may` says who. */
const signing = (may: Partial<NonNullable<Policy['signing']>>): Policy => ({
  ...boras.forsorjningsenheten,
  version: 'egen delegation',
  signing: { ...national.signing, ...may } as NonNullable<Policy['signing']>,
})

describe('deciding', () => {
  const { decide } = national.signing as NonNullable<Policy['signing']>
  const made = (role: string, forum: string, outcome = 'approval') =>
    isRefused(begun(), day, decided({ outcome, forum, lines: [] }), role)

  it.each(Forum.options.flatMap((forum) => roles.map((role) => ({ forum, role }))))(
    'in the forum $forum is for those the policy names, $role or not',
    ({ forum, role }) => {
      expect(made(role, forum)).toBe(!(decide[forum] as readonly string[]).includes(role))
    },
  )

  it('is for nobody in a forum the policy gives to nobody', () => {
    const nobody = signing({ decide: { official: [], committee: [], board: [], chair: [] } })
    for (const forum of Forum.options)
      for (const role of roles)
        expect(isRefused(begun({ policy: nobody }), day, decided({ ...approval, forum }), role)).toBe(true)
  })

  const everybody = signing({ decide: { official: roles, committee: roles, board: roles, chair: roles } })
  const negative = ['partialRejection', 'rejection', 'reduction', 'termination']

  it.each(Outcome.options)('%s against somebody is never for an integration, whatever the policy says', (outcome) => {
    for (const forum of Forum.options) {
      const event = decided({ outcome, forum, lines: [] })
      expect(isRefused(begun({ policy: everybody }), day, event, 'system')).toBe(negative.includes(outcome))
      expect(isRefused(begun({ policy: everybody }), day, event, 'caseworker')).toBe(false)
    }
  })

  it('names who could', () => {
    const [found] = begun()
      .issues(day, { ...decided(approval), by: hand('childRightsOfficer') })
      .filter(({ code }) => code === 'role.notAuthorised')
    expect(found?.who).toEqual(['caseworker', 'decisionMaker', 'manager'])
    expect(found?.params).toEqual({ role: 'childRightsOfficer', needed: found?.who, doing: 'decide' })
  })

  it('is not hindered by who proposed', () => {
    const filing = begun().on(day, { ...proposed(approval), by: hand('system') })
    expect(filing.blockers(day, decided(approval))).toEqual([])
  })
})

describe('signing', () => {
  const sign = (role: string, policy: Policy = boras.forsorjningsenheten) =>
    isRefused(begun({ policy }).on(day, proposed(), ...answered), day, signed, role)

  it.each(roles)('is for those the policy names, %s or not', (role) => {
    const may = ['caseworker', 'decisionMaker', 'manager', 'childRightsOfficer']
    expect(sign(role)).toBe(!may.includes(role))
    for (const only of roles) expect(sign(role, signing({ sign: [only] }))).toBe(role !== only)
    expect(sign(role, signing({ sign: [] }))).toBe(true)
  })

  const household = {
    type: 'assessment.answered',
    answers: {
      'screening.impact': 'noticeable',
      'screening.protectionConcern': 'unknown',
      'screening.protectionAction': 'consulted',
      'bal.conflictText': 'Avslaget vägdes mot att barn kan finnas i hushållet och bli utan fritidspengar.',
      'eb.needs': ['leisure'],
      'eb.emergency': 'notApplicable',
      'eb.housingRisk': 'none',
    },
  }
  const unknown = { ...linked, childrenLinked: 'unknown', unknownAfter: ['Ringt tre gånger och skrivit ett brev.'] }

  it.each(roles)('for a household of which nobody knows is for a manager, %s or not', (role) => {
    const filing = new Filing().on('2026-10-20', opened, unknown).on(day, proposed(), household)
    expect(isRefused(filing, day, signed, role)).toBe(role !== 'manager')
  })

  it.each(roles)('a finding away is for those the policy names, %s or not', (role) => {
    const phrase = { children: [{ childRef: 'B1', answers: { 'child.affectedHow': 'Barnets bästa har beaktats.' } }] }
    const filing = begun().on(day, proposed(), ...answered, { type: 'assessment.answered', ...phrase })
    expect(filing.blockers(day, signed)).toEqual(['text.stockPhrase'])
    const overrides = [{ code: 'text.stockPhrase', reason: 'Barnet har bett om just de orden.' }]
    const blockers = filing.blockers(day, { ...signed, overrides, by: hand(role) })
    expect(blockers).toEqual(
      ['decisionMaker', 'manager'].includes(role)
        ? []
        : Array(['board', 'system'].includes(role) ? 2 : 1).fill('role.notAuthorised'),
    )
  })

  it('by one whom the rules of the day do not name does not carry the decision', () => {
    const filing = signedCase().on(day, {
      type: 'policy.replaced',
      policy: signing({ sign: ['manager'] }),
      reason: 'Ny delegation.',
    })
    expect(filing.blockers(day, decided())).toEqual(['role.notAuthorised'])
  })
})

/** For every event: a case in which it could come, and whether an integration may be the one who does it. */
const events: {
  readonly [Type in Exclude<(typeof eventTypes)[number], 'case.opened'>]: {
    readonly given: () => Filing
    readonly event: object
    readonly bySystem: boolean
    readonly on?: string
  }
} = {
  'children.screened': { given: begun, event: { childrenLinked: 'yes' }, bySystem: true },
  'child.registered': { given: begun, event: { child: third }, bySystem: true },
  'child.corrected': { given: begun, event: { ...inError('B1'), child: { ...third, childRef: 'B1' } }, bySystem: true },
  'child.left': { given: begun, event: left('B1'), bySystem: true },
  'unit.involved': { given: begun, event: { unit: 'vuxen' }, bySystem: true },
  'jointReview.held': { given: begun, event: { units: ['vuxen'] }, bySystem: true },
  'investigation.opened': { given: () => new Filing(), event: {}, bySystem: true },
  'investigation.extended': {
    given: () => begun({ caseType: 'childInvestigation', policy: national }),
    event: { to: '2027-06-30', reason: 'Utlåtande väntas.' },
    bySystem: false,
  },
  'investigation.completed': { given: begun, event: {}, bySystem: true },
  'assessment.answered': { given: begun, event: { answers: { 'screening.impact': 'small' } }, bySystem: true },
  'assessment.signed': { given: () => proposedCase().on(day, ...answered), event: {}, bySystem: false },
  'assessment.reopened': { given: signedCase, event: { reason: 'Nya uppgifter.' }, bySystem: true },
  'decision.proposed': { given: begun, event: proposed(), bySystem: true },
  'proposal.returned': { given: proposedCase, event: { reason: 'Underlaget räcker inte.' }, bySystem: true },
  'decision.made': { given: signedCase, event: { decision: decided().decision }, bySystem: false },
  'decision.notified': { given: rejectedCase, event: notified, bySystem: true },
  'decision.appealed': { given: rejectedCase, event: {}, bySystem: true },
  'decision.reconsidered': { given: rejectedCase, event: reconsidered, bySystem: false },
  'child.informed': { given: rejectedCase, event: informed('B1'), bySystem: false },
  'measure.reported': { given: rentCase, event: reported('vinterskor'), bySystem: true },
  'followUp.held': { given: rentCase, event: followedUp(), bySystem: false },
  'sip.considered': { given: begun, event: { childRef: 'B1', needed: 'yes' }, bySystem: true },
  'sip.established': { given: begun, event: { childRef: 'B1' }, bySystem: true },
  'sip.declined': { given: begun, event: { childRef: 'B1', reason: 'Tackade nej.' }, bySystem: true },
  'policy.replaced': {
    given: begun,
    event: { policy: boras.stadsrevisionen, reason: 'Nya regler.' },
    bySystem: false,
  },
  'case.withdrawn': { given: begun, event: withdrawn, bySystem: true },
  'case.closed': {
    given: () => rejectedCase().on(later, notified, informed('B1'), informed('B2')),
    event: closed,
    bySystem: false,
  },
}

describe('every event', () => {
  it.each(Object.entries(events))('%s can come in the case it is asked in', (type, { given, event }) => {
    expect(given().blockers(later, { ...event, by: hand('manager'), type })).toEqual(type === 'decision.made' ? [] : [])
  })

  it.each(Object.entries(events))('%s by an integration only where it registers or reports', (type, one) => {
    expect(isRefused(one.given(), later, { ...one.event, type }, 'system')).toBe(!one.bySystem)
  })

  const byPolicy = ['decision.made', 'assessment.signed']

  it.each(Object.entries(events).filter(([type]) => !byPolicy.includes(type)))(
    '%s by any person, whatever the role',
    (type, { given, event }) => {
      for (const role of roles.filter((each) => each !== 'system'))
        expect(isRefused(given(), later, { ...event, type }, role)).toBe(false)
    },
  )
})

describe('an integration', () => {
  const unaffected = { affected: 'none', reason: 'Folkbokförd på annan ort.' }

  it.each([
    ['that there are no children', { ...linked, childrenLinked: 'no', reason: 'Inga träffar.' }],
    ['that no child is affected', { ...linked, affected: 'none', reason: 'Inga träffar.' }],
    ['of a child it registers that it is not affected', registering({ ...third, ...unaffected })],
    [
      'of a child it corrects that it is not affected',
      { ...inError('B1'), child: { ...third, childRef: 'B1', ...unaffected } },
    ],
  ])('never says %s, and a person may', (_, event) => {
    const filing = event.type === 'children.screened' ? new Filing() : begun()
    expect(filing.blockers(day, { ...event, by: hand('system') })).toEqual(['role.notAuthorised'])
    expect(filing.blockers(day, { ...event, by: hand('caseworker') })).toEqual([])
  })

  it('does not look again, close or replace the rules through an explanation either', () => {
    const { blocked } = explain(rejectedCase().file, { on: later, by: hand('system') as never })
    const codes = blocked.find(({ type }) => type === 'case.closed')?.issues.map(({ code }) => code)
    expect(codes).toContain('role.notAuthorised')
  })
})

describe('a second reader', () => {
  const policy = signing({ secondReader: ['rejection'] })
  const withReader = () => begun({ policy }).on(day, proposed(), ...answered, signed)
  const read = (by: object, secondReader?: object) => {
    const event = decided(secondReader === undefined ? {} : { secondReader })
    return withReader().blockers(day, { ...event, by: { ...hand('decisionMaker'), ...by } })
  }
  const reader = { id: 'läsare-1', role: 'manager' }

  it('is asked for where the policy says so for the outcome, and nowhere else', () => {
    expect(read({})).toEqual(['role.notAuthorised'])
    expect(read({}, reader)).toEqual([])
    expect(withReader().blockers(day, decided(approval))).not.toContain('role.notAuthorised')
    expect(signedCase().blockers(day, decided())).toEqual([])
  })

  it.each([
    ['the same id', 'anna.b'],
    ['another case', 'Anna.B'],
    ['white space', ' anna.b '],
    ['white space inside', 'anna .b'],
    ['a space that does not break', 'anna.b\u00a0'],
    ['a character that takes no room', 'anna\u200b.b'],
    ['a soft hyphen', 'an\u00adna.b'],
    ['full-width letters', 'ａｎｎａ.ｂ'],
    ['a compatibility form', 'anna\u2024b'],
  ])('is another person than the one who decides: %s is the same hand', (_, id) => {
    expect(read({ id: 'anna.b' }, { id, role: 'manager' })).toEqual(['role.sameHand'])
  })

  it('is a person: an integration reads nothing', () => {
    expect(read({}, hand('system'))).toEqual(['role.notAuthorised'])
  })

  it.each([
    ['another person', 'anna.c'],
    ['a longer id', 'anna.bb'],
  ])('%s is another hand', (_, id) => {
    expect(read({ id: 'anna.b' }, { id, role: 'manager' })).toEqual([])
  })

  it('is another person also where the policy asks for none', () => {
    const same = { id: 'BESLUTSFATTARE-2', role: 'manager' }
    expect(signedCase().blockers(day, decided({ secondReader: same }))).toEqual(['role.sameHand'])
  })
})

describe('the delegation somebody decides by', () => {
  const by = { id: 'beslutsfattare-2', role: 'decisionMaker', unit: 'forsorjningsenheten', delegation: 'DEL-2026-3.4' }
  const { file } = signedCase().on(day, { ...decided(), by })

  it('is in the decision of the file and in the trail', () => {
    expect(file.content.decision?.by).toEqual(by)
    expect(file.trail.at(-1)?.event).toMatchObject({ type: 'decision.made', by })
  })

  it('is still there after a replay, and in the next round', () => {
    const replayed = replay(JSON.parse(JSON.stringify(file.trail)), { policies: [boras.forsorjningsenheten] })
    expect(replayed.ok && replayed.value.content.decision?.by).toEqual(by)
    const filing = signedCase()
      .on(day, { ...decided(), by })
      .on(later, reconsidered)
    expect(filing.file.content.earlierDecisions[0]?.by.delegation).toBe('DEL-2026-3.4')
  })

  it('is part of what the receipt is a hash over', () => {
    const asked = (delegation?: string) => {
      const { delegation: _, ...plain } = by
      const decision = { ...rejection, by: { ...plain, ...(delegation && { delegation }) } }
      const facts = { caseType: 'housing', childrenLinked: 'no', children: [], reason: 'Bor ensam.' }
      return checkDecision({ policy: national, facts, decision } as never).receipt?.inputHash
    }
    expect(asked('DEL-1')).not.toBe(asked('DEL-2'))
    expect(asked('DEL-1')).not.toBe(asked())
  })

  it('belongs to the one who signs as well', () => {
    const filing = proposedCase().on(day, ...answered, { ...signed, by: { ...by, role: 'caseworker' } })
    expect(filing.file.content.signed?.signed.by.delegation).toBe('DEL-2026-3.4')
  })
})
