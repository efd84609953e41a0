import { describe, expect, it } from 'vitest'
import { contextTexts, stateTexts, trailFaultTexts } from '../../src/text/data/phrases.js'
import { doingTexts, problemTexts } from '../../src/text/data/problems.js'
import { messageFor } from '../../src/text/message-for.js'
import { issueCodes } from '../../src/words/data/issue-kinds.js'
import { issueOf } from '../../src/words/issue.js'
import { Issue, type IssueCode } from '../../src/words/issue.schema.js'

type Params = Issue['params']

const problems = Object.keys(problemTexts).map((problem) => ({ problem }))
const changed = [
  { what: 'child' as const, childRef: 'barn-2' },
  { what: 'outcome' as const, from: 'approval', to: 'rejection' },
]

/** Params as the library gives them; every code is tried without any, too. */
const paramsOf: { readonly [Code in IssueCode]?: readonly Params[] } = {
  'input.invalid': problems,
  'event.malformed': problems,
  'event.notPossibleNow': Object.keys(stateTexts).map((state) => ({ state: `${state}, unscreened` })),
  'event.outOfTime': [
    { notBefore: '2026-11-02T08:30:00+01:00' },
    { notAfter: '2026-11-03' },
    { notBefore: '2026-11-02', notAfter: '2026-11-03T07:00:00.000Z' },
  ],
  'event.duplicate': [{ seq: 3 }],
  'trail.broken': Object.keys(trailFaultTexts).map((reason) => ({ seq: 0, reason })),
  'assessment.incomplete': [
    { missing: 1 },
    { missing: 3 },
    { reason: 'chosen', missing: 1 },
    { reason: 'chosenOutcome', missing: 1 },
  ],
  'assessment.stale': [{ changed }],
  'assessment.depthTooLow': [{ wanted: 'full', got: 'simple' }, { wanted: 'extended' }],
  'text.stockPhrase': [{ words: 1, least: 3 }],
  'text.sameForSiblings': [{ sameAs: 'barn-2', same: true }],
  'alternative.tooFew': [{ listed: 1, least: 2 }],
  'consequence.withoutMeasure': [{ consequence: 'c1' }, { consequence: '' }],
  'balancing.contradiction': [{ consequence: 'c1' }],
  'depth.reasonMissing': [{ suggested: 'full', used: 'simple' }],
  'rule.notRun': [...Object.keys(contextTexts), 'plan-1-1', 'sol2025-99-9'].map((missing) => ({
    rule: 'E13',
    missing,
  })),
  'outcome.contradictsAmounts': [{ line: 0, outcome: 'approval' }],
  'law.notInForce': [{ provision: 'sol2001-4-1', on: '2026-11-02' }],
  'role.notAuthorised': Object.keys(doingTexts).flatMap((doing) => [
    { role: 'system', needed: ['caseworker'], doing },
    { role: 'none', needed: ['decisionMaker', 'manager'], doing },
    { role: 'caseworker', needed: ['decisionMaker', 'manager', 'board'], doing },
    { role: 'caseworker', needed: [], doing },
  ]),
  'duty.open': [{ kind: 'assessment', dueOn: '2026-12-01' }],
  'policy.notInForce': [{ on: '2020-01-01' }],
  'policy.urgentNotAllowed': [{ outcome: 'rejection' }],
  'policy.blocksHelp': [{ ruleId: 'R1' }],
  'policy.urgentForNegative': [{ outcome: 'rejection' }],
  'policy.includeUnknown': [{ include: 'x' }],
  'policy.duplicateRule': [{ ruleId: 'R1' }],
  'policy.emptyPeriod': [
    { from: '2026-02-01', to: '2026-01-01' },
    { ruleId: 'R1', from: '2026-02-01', to: '2026-01-01' },
  ],
}

/** Params that no issue should have: what a reader must be spared whatever comes. */
const strange: readonly Params[] = [
  { problem: 'constructor', reason: 'toString', state: '', kind: '__proto__', doing: '', missing: 'hasOwnProperty' },
  { changed: [], needed: [], line: 'x', outcome: 'unmapped', role: 'nobody', provision: '', on: '', rule: '' },
  { changed: ['a'], needed: ['nobody'], wanted: true, got: 3, seq: 0, least: 0, listed: 0 },
]

const places: readonly Partial<Issue>[] = [
  {},
  { childRef: 'barn-1' },
  { item: 'bal.bestInterest' },
  { childRef: 'barn-1', item: 'child.affectedHow', path: ['children', 0, 'answers', 'child.affectedHow'] },
  { item: 'no.such.item', path: ['facts', '<unknown>'] },
]

/** Every code with every set of params and every part of the set, in every place. */
function* issues(): Generator<Issue> {
  for (const code of issueCodes) {
    for (const params of [{}, ...strange, ...(paramsOf[code] ?? []).flatMap(parts)]) {
      for (const place of places) yield issueOf(code, { ...place, params })
    }
  }
}

function parts(params: Params): Params[] {
  const entries = Object.entries(params)
  return Array.from({ length: 2 ** entries.length }, (_, set) =>
    Object.fromEntries(entries.filter((__, index) => (set >> index) & 1)),
  )
}

const isText = (text: string): boolean =>
  text === text.trim() &&
  /^[\p{Lu}\d]/u.test(text) &&
  /[.?)]$/.test(text) &&
  !/[{}[\]|]|undefined|NaN|object Object|<unknown>| {2}|\(\)|””|“”| [.,?:;]|[.:]\.|\?\./.test(text)

describe('messageFor', () => {
  it('tells of every issue in whole sentences, in both languages, whatever params it has', () => {
    const wrong = [...issues()].flatMap((issue) =>
      (['sv', 'en'] as const).flatMap((locale) =>
        Object.values(messageFor(issue, locale))
          .filter((text) => !isText(text))
          .map((text) => `${issue.code}: ${text}`),
      ),
    )
    expect([...new Set(wrong)]).toEqual([])
  })

  it.each(issueCodes)('says something of its own in each language of %s', (code) => {
    const sv = messageFor(issueOf(code), 'sv')
    const en = messageFor(issueOf(code), 'en')
    expect(new Set([sv.what, sv.why, sv.how, en.what, en.why, en.how]).size).toBe(6)
  })

  it('never judges what is best for a child, in no text of any issue', () => {
    const verdict =
      /bästa (har )?beakt|barnperspektivet (har|är)|godkän|är till barnets bästa|interests (have been|were) (considered|met)|approved/iu
    for (const issue of issues()) {
      for (const locale of ['sv', 'en'] as const) {
        for (const text of Object.values(messageFor(issue, locale))) expect(text).not.toMatch(verdict)
      }
    }
  })

  it('asks, where a rule of the validator has found something', () => {
    const asking: readonly IssueCode[] = [
      ...(['child.notInAssessment', 'assessment.afterDecision', 'text.stockPhrase', 'text.sameForSiblings'] as const),
      ...(['views.reasonMissing', 'views.ageOnlyReason', 'alternative.tooFew', 'consequence.withoutMeasure'] as const),
      ...([
        'balancing.contradiction',
        'feedback.reasonMissing',
        'decision.silentOnChild',
        'depth.reasonMissing',
      ] as const),
      'law.notInForce',
    ]
    for (const code of asking) {
      expect(messageFor(issueOf(code), 'sv').what).toMatch(/\?$/)
      expect(messageFor(issueOf(code), 'en').what).toMatch(/\?$/)
    }
  })

  it('calls a child by its reference and an item by its wording', () => {
    const issue = issueOf('assessment.incomplete', {
      childRef: 'barn-1',
      item: 'views.content',
      params: { missing: 1 },
    })
    expect(messageFor(issue, 'sv').what).toBe('Svar saknas om barn barn-1: ”Vad säger barnet?”.')
  })

  it('tells how many answers are missing when there is more than one', () => {
    const issue = issueOf('assessment.incomplete', { item: 'alt.list', params: { missing: 2 } })
    expect(messageFor(issue, 'en').what).toMatch(/\(2 answers remain\)\.$/)
  })

  it('tells what has changed since the signature', () => {
    expect(messageFor(issueOf('assessment.stale', { params: { changed } }), 'sv').what).toBe(
      'Barnkonsekvensanalysen stämmer inte längre med ärendet: ett barn har tillkommit: barn-2; utgången har ändrats från bifall till avslag.',
    )
  })

  it('names the Act and the day of a provision that is not in force', () => {
    const issue = issueOf('law.notInForce', { params: { provision: 'sol2001-4-1', on: '2026-11-02' } })
    expect(messageFor(issue, 'sv').what).toBe(
      'Vilken lag gäller på beslutsdagen? Den 2026-11-02 gäller inte 4 kap. 1 § socialtjänstlagen (2001:453).',
    )
  })

  it('names the roles that may do what was refused', () => {
    const params = { role: 'system', needed: ['caseworker', 'manager'], doing: 'sign' }
    const { what, how } = messageFor(issueOf('role.notAuthorised', { params }), 'sv')
    expect(what).toBe('Rollen datasystem får inte skriva under barnkonsekvensanalysen.')
    expect(how).toBe('Be någon som får göra det: handläggare eller chef.')
  })

  it('counts rows from one and names where a case is', () => {
    const amounts = issueOf('outcome.contradictsAmounts', { params: { line: 0, outcome: 'approval' } })
    expect(messageFor(amounts, 'sv').what).toBe('Beloppet på rad 1 stämmer inte med utgången ”bifall”.')
    const order = issueOf('event.notPossibleNow', { params: { state: 'received, unscreened' } })
    expect(messageFor(order, 'en').what).toBe(
      'This step cannot be taken now: the case is received and it is not stated whether children are affected.',
    )
  })

  it('asks no next step of what a signer has answered for', () => {
    const issue = issueOf('text.stockPhrase', { params: { overridden: true } })
    expect(messageFor(issue, 'sv').how).toMatch(/Du behöver inte göra något\.$/)
    expect(messageFor(issue, 'en').how).toMatch(/You need do nothing\.$/)
  })

  it('is tried on well-formed issues of every code', () => {
    const tried = [...issues()]
    expect(tried.filter((issue) => !Issue.safeParse(issue).success)).toEqual([])
    expect(new Set(tried.map(({ code }) => code))).toEqual(new Set(issueCodes))
  })
})
