/**
 * A rejection in Borås, from the one call to the whole case. Run it with `npm start`, or `npm start -- --en`.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import {
  type CaseEvent,
  type CaseFile,
  checkDecision,
  checkpoint,
  childParagraphs,
  type Issue,
  openCase,
  type Recorded,
  type Result,
  record,
  verifyTrail,
  whyNot,
} from 'barnkonsekvens'
import { boras } from 'barnkonsekvens/policies'
import { eventText, messageFor } from 'barnkonsekvens/text'
import { statechart } from 'barnkonsekvens/view'
import { afterTalking, caseworker, children, decisionMaker, firstAttempt, rejection } from './household.js'
import { say, wording } from './wording.js'

const locale = process.argv.includes('--en') ? 'en' : 'sv'
const words = wording[locale]

/** What an example does with a refusal it did not expect: say which, and stop. */
function taken(result: Result<Recorded, Issue>): CaseFile {
  if (!result.ok) throw new Error(`unexpected refusal: ${result.issues.map((issue) => issue.code).join(', ')}`)
  say(`  ✓ ${eventText(result.value.entry.event?.type as CaseEvent['type'], locale)}`)
  return result.value.file
}

/** Asks whether the rejection can be made now, and tells every reason against it. */
function mayWeDecide(file: CaseFile, at: string): void {
  const issues = whyNot(file, { type: 'decision.made', at, by: decisionMaker, decision: rejection })
  const blocking = issues.filter((issue) => issue.severity === 'blocking')
  say('', `${words.mayWe} ${blocking.length === 0 ? words.yes : words.no(blocking.length)}`)
  for (const issue of blocking) {
    const { what, why, how } = messageFor(issue, locale)
    say(`  • ${what}`, `      ${words.why}: ${why}`, `      ${words.how}: ${how}`)
  }
}

say(words.title, '', words.opening)
let file = taken(
  openCase({
    caseId: 'FE-2026-0417',
    matter: 'Ansökan om fotbollsavgift, 2 400 kronor',
    policy: boras.forsorjningsenheten,
    caseType: 'economicAssistance',
    unit: 'forsorjningsenheten',
    receivedOn: '2026-10-19',
    by: caseworker,
    at: '2026-10-19T09:00:00+02:00',
  }),
)
const by = caseworker
file = taken(record(file, { type: 'investigation.opened', at: '2026-10-19T09:05:00+02:00', by }))
file = taken(record(file, { type: 'children.screened', at: '2026-10-20T10:00:00+02:00', by, childrenLinked: 'yes' }))
for (const child of children) {
  file = taken(record(file, { type: 'child.registered', at: '2026-10-20T10:10:00+02:00', by, child }))
}
file = taken(record(file, { type: 'decision.proposed', at: '2026-11-02T08:30:00+01:00', by, decision: rejection }))

mayWeDecide(file, '2026-11-02T08:40:00+01:00')

say('', words.firstAttempt)
file = taken(record(file, { type: 'assessment.answered', at: '2026-11-02T09:30:00+01:00', by, ...firstAttempt }))
mayWeDecide(file, '2026-11-02T09:31:00+01:00')

say('', words.afterTalking)
file = taken(record(file, { type: 'assessment.answered', at: '2026-11-02T13:00:00+01:00', by, ...afterTalking }))
mayWeDecide(file, '2026-11-02T13:01:00+01:00')

say('', words.signing)
file = taken(record(file, { type: 'assessment.signed', at: '2026-11-02T13:10:00+01:00', by }))
mayWeDecide(file, '2026-11-02T13:11:00+01:00')

say('', words.deciding)
file = taken(
  record(file, { type: 'decision.made', at: '2026-11-02T15:00:00+01:00', by: decisionMaker, decision: rejection }),
)
file = taken(record(file, { type: 'decision.notified', at: '2026-11-03T09:00:00+01:00', by, appealInfo: 'yes' }))

say('', words.paragraphs)
for (const { childRef, text } of childParagraphs(file.content.assessment)) say('', `  ${childRef}: ${text}`)

const verified = verifyTrail(file.trail, { checkpoint: checkpoint(file) })
say('', words.trail(file.trail.length, verified.ok, file.head))

mkdirSync('out', { recursive: true })
writeFileSync('out/FE-2026-0417.ndjson', file.trail.map((entry) => `${JSON.stringify(entry)}\n`).join(''))
writeFileSync('out/statechart.md', `# ${words.chart}\n\n\`\`\`mermaid\n${statechart()}\`\`\`\n`)
say(words.written('out/FE-2026-0417.ndjson', 'out/statechart.md'))

// The second way: a host that keeps its own state maps its rows and makes one call.
const row = {
  arende: 'FE-2026-0418',
  typ: 'avslag',
  beslutsdag: '2026-11-02',
  barn: [{ id: 'b-77', fodd: '2019-08-30' }],
}
const verdict = checkDecision({
  policy: boras.forsorjningsenheten,
  facts: {
    caseType: 'economicAssistance',
    childrenLinked: row.barn.length > 0 ? 'yes' : 'unknown',
    children: row.barn.map(({ id, fodd }) => ({
      childRef: id,
      birthDate: fodd,
      living: 'permanent',
      affected: 'indirect',
    })),
  },
  decision: {
    on: row.beslutsdag,
    outcome: 'rejection',
    forum: 'official',
    by: decisionMaker,
    provisions: ['sol2025-12-1'],
  },
})
say('', words.stateless(row.arende), `  allowed: ${verdict.allowed}`)
for (const issue of verdict.issues) say(`  ${issue.code}: ${messageFor(issue, locale).what}`)
say(`  ${words.receipt} ${verdict.receipt?.inputHash}`)
