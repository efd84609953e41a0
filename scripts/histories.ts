/**
 * Makes the histories in `test/histories` from the stories there: whole trails that every later version of the library
 * must read as this one does.
 *
 *     npm run histories              makes those that are not there yet
 *     npm run histories -- --explain  tells anew what each amounts to, and which of it is another than before
 *
 * A history that is there is never written over: it stands for what some municipality has stored, which no release of
 * ours can change. To try something new, add a story with a name of its own. A story may be edited or removed once its
 * history is there; nothing reads it any more. (A history that was never released may be deleted and made anew.)
 *
 * What a history led to, its state and head, stays as it was. What is said of it on a day may grow, a new kind of duty
 * say: `--explain` is for that, and the change it makes is to be read line by line.
 *
 * Those named `v1-…` have no story. They were recorded by the library as it was when entries named no version of their
 * event's shape, and are kept as they came out of it.
 */
import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { replay } from 'barnkonsekvens'
import {
  amountsTo,
  folder,
  type History,
  historyNamed,
  historyNames,
  namedPolicy,
  policiesFor,
} from '../test/histories/history.js'
import { adults } from '../test/histories/stories/adults.js'
import { children } from '../test/histories/stories/children.js'
import { economicAssistance } from '../test/histories/stories/economic-assistance.js'
import { others } from '../test/histories/stories/others.js'
import type { Story } from '../test/histories/story.js'
import { policiesOf, tell } from '../test/histories/tell.js'

const stories: readonly Story[] = [...economicAssistance, ...adults, ...children, ...others]

/** Makes every history that is not there yet. */
function makeNew(): readonly string[] {
  const fresh = stories.filter(({ name }) => !historyNames.includes(name))
  return fresh.map((story) => {
    const file = tell(story)
    const { name, tells, on } = story
    const policies = policiesOf(story).map(namedPolicy)
    write({ name, tells, policies, on, trail: file.trail, expected: amountsTo(file, on) }, 'wx')
    return `${name}: ${file.trail.length} entries`
  })
}

/** Tells anew what each history amounts to. What it led to may not change. */
function explainAnew(): readonly string[] {
  return historyNames.flatMap((name) => {
    const history = historyNamed(name)
    const replayed = replay(history.trail, { policies: policiesFor(history) })
    if (!replayed.ok) throw new Error(`${name} is not replayed: ${JSON.stringify(replayed.issues[0]?.params)}`)
    const expected = amountsTo(replayed.value, history.on)
    const before = history.expected
    if (isOther(before.state, expected.state) || isOther(before.head, expected.head))
      throw new Error(`${name} leads to another state than it did`)
    const changed = Object.keys(expected).filter((key) => isOther(before[key as never], expected[key as never]))
    if (changed.length > 0) write({ ...history, expected }, 'w')
    return changed.length > 0 ? `${name}: ${changed.join(', ')}` : []
  })
}

function isOther(before: unknown, after: unknown): boolean {
  return JSON.stringify(before) !== JSON.stringify(after)
}

/** Writes a history, laid out as the other files are. */
function write(history: History, flag: 'w' | 'wx'): void {
  const path = fileURLToPath(new URL(`${history.name}.json`, folder))
  writeFileSync(path, `${JSON.stringify(history, null, 2)}\n`, { flag })
  execFileSync('node_modules/.bin/biome', ['format', '--write', path], { stdio: 'ignore' })
}

const told = process.argv.includes('--explain') ? explainAnew() : makeNew()
process.stdout.write(`${[...told, `${told.length} histories written`].join('\n')}\n`)
