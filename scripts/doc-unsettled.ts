/**
 * Writes docs/unsettled.md from the data: the open questions of law and what the library does meanwhile, how each time is
 * counted, what the transitional rules say, and how much rests on texts that were not seen. With `--check` it only compares,
 * and fails when the page no longer says what the data says.
 */
import { cite } from '../src/law/cite.js'
import { type DeadlineRule, deadlineRules, erasureRules, watchRules } from '../src/law/data/deadline-rules.js'
import { type TransitionalRule, transitionalRules } from '../src/law/data/transitional.js'
import type { OpenQuestion } from '../src/law/data/unsettled.js'
import { openQuestions } from '../src/law/open-question.js'
import { provisionById } from '../src/law/provision-by-id.js'
import { generated, table } from './generated.js'

const page = 'docs/unsettled.md'

const code = (name: string): string => `\`${name}\``

const movesOn = { yes: 'yes', no: 'no', unsettled: 'unsettled: both days are shown, the earlier counts' } as const

const cited = (basis: readonly string[]): string => basis.map((id) => cite(id, { locale: 'en' })).join('; ')

function questionRow({ id, question, meanwhile, concerns, sources, checkedOn }: OpenQuestion): string[] {
  const seen = checkedOn === null ? 'none seen' : `${sources.join(' ')} (as of ${checkedOn})`
  return [code(id), question.en, meanwhile.en, concerns, seen]
}

function ruleRow({
  kind,
  count,
  unit,
  from,
  moves,
  unsettled,
  basis,
  counting,
  ownLimit,
  source,
  checkedOn,
}: DeadlineRule) {
  return [
    code(kind),
    `${count} ${count === 1 ? unit.slice(0, -1) : unit}`,
    from,
    movesOn[moves],
    cited([...basis, ...counting]),
    unsettled.length === 0 ? 'yes' : `no: ${unsettled.map(code).join(', ')}`,
    ownLimit ? 'our own' : "the law's",
    `${source} (as of ${checkedOn})`,
  ]
}

function transitionalRow({ point, provision, says, applied }: TransitionalRule): string[] {
  return [point, says.en, applied.en, provision === null ? '' : code(provision)]
}

const rules = [...Object.values(deadlineRules), ...watchRules, ...Object.values(erasureRules)]

function countOf(confidence: string): number {
  return [...provisionById.values()].filter((provision) => provision.confidence === confidence).length
}

const text = [
  '# What is unsettled',
  'Made from the data by `npm run tables`; not edited by hand. This is not legal advice, and nobody with legal training has reviewed it. The library computes what it can, and says where the law, or what was seen of it, does not settle the answer. A deadline carries the ids below in `unsettled`; `openQuestion(id)` tells the rest in Swedish and English.',
  '## Open questions',
  table(['id', 'question', 'what the library does meanwhile', 'concerns', 'sources'], openQuestions.map(questionRow)),
  '## How each time is counted',
  'The basis names the same rule in each Act that has had it; a deadline cites those in force on any day of its time. A time that began before 2025-07-01 and ends after is open too (`runningAtNewAct`), and so is one under the Act of 2001, whose text was not seen (`oldActWording`). An extended investigation ends on the day the committee decided, which does not move. The papers of an investigation about a child are kept until the child is 30 (`childInvestigationErasure`).',
  table(
    ['what', 'time', 'from when', 'moves to the next weekday?', 'rests on', 'settled?', 'whose limit', 'source'],
    rules.map(ruleRow),
  ),
  '## Transitional rules',
  table(['point', 'what it says', 'what the library applies', 'id'], transitionalRules.map(transitionalRow)),
  '## How sure the provisions are',
  `Of the ${provisionById.size} provisions that the library knows, ${countOf('statute')} were read in the text of the Act or treaty, ${countOf('secondary')} were seen in a secondary source only, and ${countOf('memory')} are from memory: a citation of these says so. \`npm run law:stale\` lists them, with every provision that was not checked for a year. It is a report and stops nothing.`,
  '',
].join('\n\n')

generated(page, text)
