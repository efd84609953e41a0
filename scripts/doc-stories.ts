/**
 * Writes docs/stories.md from the histories in `examples/data/histories`: each is run, and told in short. With `--check` it
 * only compares, and fails when the page no longer says what happens.
 */
import type { Hand, Issue } from 'barnkonsekvens'
import { policies } from 'barnkonsekvens/policies'
import { dutyStatusText, dutyText, messageFor, roleText } from 'barnkonsekvens/text'
import { type History, type HistoryDuty, histories, runHistory, type StepTaken } from '../examples/history.js'
import { dutyKinds } from '../src/words/data/duty-kinds.js'
import { generated } from './generated.js'

const page = 'docs/stories.md'

/** As many reasons as a refusal is told with; the rest are counted. */
const reasonsTold = 2

const anchorOf = ({ title }: History): string =>
  title.en
    .toLowerCase()
    .replaceAll(/[^a-z0-9 -]/g, '')
    .replaceAll(' ', '-')

function contentsLine(history: History): string {
  return `- [${history.title.en}](#${anchorOf(history)}) (\`${history.policy}\`)`
}

function story(history: History): string {
  const { title, policy, about, opening, end } = history
  const { organisation, version } = policies[policy]
  const { file, taken } = runHistory(history)
  return [
    `## ${title.en}`,
    `*${title.sv}.* ${organisation}, \`${policy}\` ${version}; received ${opening.receivedOn}. [The events](../examples/data/histories/${history.name}.json).`,
    about,
    tale(taken),
    `**In the end** (${end.on}): ${file.state.process}, ${file.trail.length} entries in the trail. ${owedLine(end.duties)}`,
  ].join('\n\n')
}

const dayOf = ({ step }: StepTaken): string => step.event.at.slice(0, 10)
const roleOf = ({ step }: StepTaken): string => roleText((step.event.by as Hand).role, 'en')

/** Whether both were taken, on one day and from one hand. */
function goesOn(before: StepTaken, each: StepTaken): boolean {
  const areTaken = before.blocking.length === 0 && each.blocking.length === 0
  return areTaken && dayOf(before) === dayOf(each) && roleOf(before) === roleOf(each)
}

/** What the same hand did one after the other on a day is one line; each refusal is a line of its own, with its reasons. */
function tale(taken: readonly StepTaken[]): string {
  const explained = new Set<string>()
  const lines: string[] = []
  let before: StepTaken | undefined
  for (const each of taken) {
    const isRefused = each.blocking.length > 0
    if (before !== undefined && goesOn(before, each)) {
      lines.push(`${lines.pop()} ${each.step.says}`)
    } else {
      lines.push(`- ${dayOf(each)}, ${roleOf(each)}: ${isRefused ? `✗ **${each.step.says}**` : each.step.says}`)
    }
    lines.push(...reasonLines(each.blocking, explained))
    before = each
  }
  return lines.join('\n')
}

/**
 * Why an event was refused: what is missing, in English and Swedish, and why that matters where the story has not said it
 * of another event.
 */
function reasonLines(blocking: readonly Issue[], explained: Set<string>): readonly string[] {
  const first = [...new Map(blocking.map((issue) => [issue.code, issue])).values()].slice(0, reasonsTold)
  const more = blocking.length - first.length
  return first.map((issue, index) => {
    const { what, why } = messageFor(issue, 'en')
    const isNew = !explained.has(issue.code)
    explained.add(issue.code)
    const told = `  - ${what} *${messageFor(issue, 'sv').what}*${isNew ? ` ${why}` : ''}`
    return index === first.length - 1 && more > 0 ? `${told} (And ${more} more.)` : told
  })
}

function groups<Each>(list: readonly Each[], keyOf: (each: Each) => string): readonly [string, readonly Each[]][] {
  const byKey = new Map<string, Each[]>()
  for (const each of list) byKey.set(keyOf(each), [...(byKey.get(keyOf(each)) ?? []), each])
  return [...byKey]
}

/** What is owed at the end, by how it stands; of what is still to come also the day. What only runs out is left out. */
function owedLine(duties: readonly HistoryDuty[]): string {
  const owed = duties.filter(({ kind }) => !dutyKinds[kind].passes)
  if (owed.length === 0) return 'Nothing is owed.'
  const told = groups(owed, ({ status }) => status).map(([, same]) => {
    const status = dutyStatusText((same[0] as HistoryDuty).status, 'en')
    return `${status[0]?.toUpperCase()}${status.slice(1)}: ${groups(same, nameOf).map(counted).join(', ')}.`
  })
  return told.join(' ')
}

function nameOf({ kind, dueOn, status }: HistoryDuty): string {
  const isDone = status === 'met' || status === 'metLate'
  return isDone ? dutyText(kind, 'en') : `${dutyText(kind, 'en')} (${dueOn})`
}

function counted([name, same]: readonly [string, readonly HistoryDuty[]]): string {
  return same.length > 1 ? `${name} × ${same.length}` : name
}

const text = [
  '# Stories',
  `Made by \`npm run tables\` by running the histories in \`examples/data/histories\`; not edited by hand. Two for each built-in policy, from the opening to the end of the case. Everybody and everything in them is invented. What was refused is marked ✗, with what the library says is in the way, in English and *Swedish*, and why that matters the first time it comes up in a story.`,
  histories.map(contentsLine).join('\n'),
  ...histories.map(story),
  '',
].join('\n\n')

generated(page, text)
