import { describe, expect, it } from 'vitest'
import { rules } from '../../src/assessment/rules/rules.js'
import { contextTexts, leakMendTexts, stateTexts, trailFaultTexts } from '../../src/text/data/phrases.js'
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

/** An example of facts together, as a check of a policy names one. */
const example = { caseType: 'housing', outcome: 'rejection', childrenLinked: 'unknown' }

/** Params as the library gives them; every code is tried without any, too. */
const paramsOf: { readonly [Code in IssueCode]?: readonly Params[] } = {
  'input.invalid': [...problems, { problem: 'unknownKey', column: 7 }],
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
    { reason: 'alternative', missing: 1 },
    { reason: 'carriedTooOld', missing: 1 },
    { reason: 'carriedNoMore', missing: 2 },
  ],
  'assessment.documentNotAccepted': [{ reason: 'notAccepted' }],
  'assessment.stale': [{ changed }],
  'assessment.depthTooLow': [{ wanted: 'full', got: 'simple' }, { wanted: 'extended' }],
  'text.stockPhrase': [{ words: 1, least: 3 }],
  'text.sameForSiblings': [{ sameAs: 'barn-2', same: true }],
  'alternative.tooFew': [{ listed: 1, least: 2 }],
  'consequence.withoutMeasure': [{ consequence: 'c1' }, { consequence: '' }],
  'balancing.contradiction': [{ consequence: 'c1' }],
  'text.copiedFromEarlier': [{ earlier: 0 }],
  'alternative.straw': [{ words: 3, most: 12 }],
  'measure.vague': [{ measure: 'm1' }],
  'answer.uniform': [
    { answers: 9, code: 'no' },
    { answers: 8, least: 8 },
  ],
  'answer.leftUnclear': [{ consequence: 'c1' }],
  'followUp.missing': [{ dueOn: '2026-10-01', asOf: '2026-11-02' }],
  'views.recordTooOld': [{ oldest: '2025-11-02' }],
  'assessment.oneSitting': [{ withinSeconds: 120 }],
  'law.wrongStandard': [{ stated: 'particular', computed: 'primary' }],
  'privacy.leak': Object.keys(leakMendTexts).map((holds) => ({ holds })),
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
  'policy.emptyWhen': [{ ruleId: 'R1' }],
  'policy.includeCycle': [{ include: 'x' }, { other: 'x' }],
  'policy.overlap': [
    { from: '2026-01-01', to: '2026-02-01' },
    { ruleId: 'R1', other: 'R2', from: '2026-01-01' },
  ],
  'policy.contradiction': [{ ruleId: 'R1', other: 'R2', ...example }, example],
  'policy.unreachable': [{ ruleId: 'R1', other: 'R2' }],
  'policy.noBasis': [{ ruleId: 'R1' }],
  'policy.uncovered': [example],
  'policy.refusalUncovered': [example],
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

/** The question of each rule of the validator, by its number, as the method asks it. Rule E29 tells what to do. */
const questions: { readonly [rule: string]: readonly [IssueCode, string, string] } = {
  E01: [
    'text.stockPhrase',
    'Vad betyder det för just det här barnet?',
    'What does this mean for this particular child?',
  ],
  E02: [
    'text.sameForSiblings',
    'Stämmer samma text för båda barnen? Vad skiljer?',
    'Is the same text true for both children? What differs?',
  ],
  E03: ['text.copiedFromEarlier', 'Har något ändrats sedan sist?', 'Has anything changed since last time?'],
  E04: ['views.reasonMissing', 'Varför har barnet inte fått komma till tals?', 'Why was the child not heard?'],
  E05: [
    'views.ageOnlyReason',
    'Hur klarlades barnets inställning i stället?',
    "How was the child's stance clarified instead?",
  ],
  E06: ['alternative.tooFew', 'Vilket annat beslut var möjligt?', 'What other decision was possible?'],
  E07: ['alternative.straw', 'Är alternativet verkligt?', 'Is it a real alternative?'],
  E08: ['consequence.withoutMeasure', 'Vad görs för att mildra följden?', 'What is done to mitigate the effect?'],
  E09: ['measure.vague', 'Vem gör vad, och när?', 'Who does what, and when?'],
  E10: ['consequence.noDrawback', 'Vad får barnet vara utan?', 'What does the child go without?'],
  E11: ['balancing.contradiction', 'Hur går detta ihop?', 'How do these fit together?'],
  E12: ['consequence.noLongTerm', 'Hur ser det ut om ett år?', 'What will it be like in a year?'],
  E13: ['child.notInAssessment', 'Vilket barn saknas i prövningen?', 'Which child is missing from the assessment?'],
  E14: [
    'assessment.afterDecision',
    'Varför gjordes prövningen efter beslutet?',
    'Why was the assessment made after the decision?',
  ],
  E15: ['answer.uniform', 'Är alla områden verkligen oberörda?', 'Are all areas really unaffected?'],
  E16: ['source.onlyAdults', 'Har någon annan källa använts?', 'Was any other source used?'],
  E17: ['feedback.reasonMissing', 'Hur får barnet veta?', 'How will the child be told?'],
  E18: ['followUp.missing', 'När följs beslutet upp?', 'When is the decision followed up?'],
  E19: ['views.notUsed', 'Var syns barnets åsikt i beslutet?', "Where does the child's view show in the decision?"],
  E20: ['decision.silentOnChild', 'Vad står om barnet i beslutet?', 'What does the decision say about the child?'],
  E21: ['assessment.oneSitting', 'Hann alla uppgifter hämtas in?', 'Was there time to gather everything?'],
  E22: ['law.notInForce', 'Vilken lag gäller på beslutsdagen?', 'Which Act applies on the decision date?'],
  E23: ['law.wrongStandard', 'Vilken tyngd kräver lagen?', 'What weight does the law require?'],
  E24: ['protection.unhandled', 'Vad hände med oron?', 'What was done about the concern?'],
  E25: ['depth.reasonMissing', 'Varför räcker en enklare prövning?', 'Why is a simpler assessment enough?'],
  E26: ['text.aboutAdults', 'Var är barnet i texten?', 'Where is the child in the text?'],
  E27: [
    'text.onlyParentalDuty',
    'Vad innebär det för barnet om föräldern inte gör det?',
    'What does it mean for the child if the parent does not?',
  ],
  E28: ['privacy.leak', 'Kan fel person läsa detta?', 'Could the wrong person read this?'],
  E29: ['text.identityNumber', 'Ta bort personnumret.', 'Remove the identity number.'],
  E30: ['views.notOwnWords', 'Vad sade eller visade barnet?', 'What did the child say or show?'],
  E31: ['answer.leftUnclear', 'Vad behövs för att veta?', 'What is needed to know?'],
  E32: ['views.recordTooOld', 'Gäller barnets åsikt fortfarande?', "Is the child's view still valid?"],
}

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
      /bästa (har |är )?beakt|har beaktats|barnperspektivet (har|är)|godkän|är till barnets bästa|interests (have been|were) (considered|met)|approved/iu
    for (const issue of issues()) {
      for (const locale of ['sv', 'en'] as const) {
        for (const text of Object.values(messageFor(issue, locale))) expect(text).not.toMatch(verdict)
      }
    }
  })

  it.each(Object.entries(questions))('asks the question of rule %s', (_, [code, sv, en]) => {
    expect(messageFor(issueOf(code), 'sv').what).toBe(sv)
    expect(messageFor(issueOf(code), 'en').what).toBe(en)
    const params = Object.assign({}, ...(paramsOf[code] ?? []))
    for (const place of places) {
      expect(messageFor(issueOf(code, { ...place, params }), 'sv').what).toContain(sv.slice(0, -1))
      expect(messageFor(issueOf(code, { ...place, params }), 'en').what).toContain(en.slice(0, -1))
    }
  })

  it('has a question for every rule of the validator', () => {
    for (const { id, code } of rules) expect(questions[id]?.[0]).toBe(code)
  })

  it('tells of an answer that was carried over and has to be given anew', () => {
    const issue = issueOf('assessment.incomplete', {
      childRef: 'barn-1',
      item: 'area.source',
      params: { reason: 'carriedTooOld', missing: 1 },
    })
    const { what, how } = messageFor(issue, 'sv')
    expect(what).toBe(
      'Svaret på ”Varifrån kommer uppgiften?” om barn barn-1 kommer från en tidigare prövning och är för gammalt för det här beslutet.',
    )
    expect(how).toBe('Ta reda på hur det är nu och svara på nytt.')
  })

  it('shows the case that no rule of a policy covers in words', () => {
    expect(messageFor(issueOf('policy.uncovered', { params: example }), 'sv').what).toBe(
      'Ingen regel säger något i det här fallet: ärendetyp: boende eller hemlöshet; utgång: avslag; barn i eller kring hushållet: vet inte.',
    )
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
