/**
 * The proof: every order of events, right and wrong, sent to `record` itself, with everything that must hold looked for at
 * each step.
 *
 * `--quick` is what the tests run; without it the whole takes up to half an hour on two cores. `--only WORDS` explores
 * what has the words in its name; `--write` keeps the numbers that the next run is compared with.
 */
import { spawn } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { type Exploration, full, quick } from '../test/proof/explorations.js'
import { type Counted, nameOf, type Outcome, outcomeOf } from '../test/proof/explored.js'

const golden = new URL('../test/proof/golden.json', import.meta.url)
const tell = (line: string): void => void process.stdout.write(`${line}\n`)

interface Measured extends Outcome {
  readonly seconds: number
  readonly megabytes: number
}

function argumentOf(option: string): string | undefined {
  const at = process.argv.indexOf(option)
  return at < 0 ? undefined : process.argv[at + 1]
}

/** Explores in this process, and answers with a line of JSON. */
function exploreHere(exploration: Exploration): void {
  const start = performance.now()
  let told = start
  const outcome = outcomeOf(exploration, ({ states, edges, waiting }) => {
    if (performance.now() - told < 30_000) return
    told = performance.now()
    process.stderr.write(`  … ${nameOf(exploration)}: ${states} states, ${edges} events, ${waiting} waiting\n`)
  })
  const seconds = (performance.now() - start) / 1000
  const megabytes = Math.round(process.resourceUsage().maxRSS / 1024)
  tell(JSON.stringify({ ...outcome, seconds, megabytes } satisfies Measured))
}

/** Explores in a process of its own, so that no two share their memory. */
function exploreApart(name: string): Promise<Measured> {
  return new Promise((resolve, reject) => {
    const args = [...process.execArgv, fileURLToPath(import.meta.url), '--here', name]
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
    let output = ''
    child.stdout.on('data', (data) => {
      output += data
    })
    child.on('error', reject)
    child.on('close', (code) => {
      if (code === 0) resolve(JSON.parse(output) as Measured)
      else reject(new Error(`${name} ended with ${code}`))
    })
  })
}

function lineOf(name: string, found: Measured): string {
  const { states, edges, compared, seconds, megabytes, complete } = found
  const speed = Math.round(edges / seconds)
  const ending = complete ? '' : '  NOT COMPLETE'
  return `${states} states  ${edges} events  ${speed}/s  ${megabytes} MB  ${compared} compared  ${name}${ending}`
}

/** Whether an exploration came out as it should; what did not is told. */
function isAsKept(name: string, found: Measured, kept: Counted | undefined): boolean {
  for (const story of found.stories) tell(story)
  const isSame = kept?.states === found.states && kept.edges === found.edges
  if (!isSame) tell(`  ${name}: ${kept?.states ?? 0} states and ${kept?.edges ?? 0} events were kept`)
  return isSame && found.complete && found.stories.length === 0
}

async function exploreAll(names: readonly string[]): Promise<ReadonlyMap<string, Measured>> {
  const waiting = [...names]
  const found = new Map<string, Measured>()
  const work = async (): Promise<void> => {
    for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
      const measured = await exploreApart(name)
      found.set(name, measured)
      tell(lineOf(name, measured))
    }
  }
  await Promise.all(Array.from({ length: Math.min(2, availableParallelism()) }, work))
  return found
}

async function main(): Promise<void> {
  const only = argumentOf('--only') ?? ''
  const names = (process.argv.includes('--quick') ? quick : full).map(nameOf).filter((name) => name.includes(only))
  const start = performance.now()
  const found = await exploreAll(names)
  const kept = JSON.parse(readFileSync(golden, 'utf8')) as Record<string, Counted>
  const isWriting = process.argv.includes('--write')
  const good = names.filter((name) =>
    isAsKept(name, found.get(name) as Measured, isWriting ? found.get(name) : kept[name]),
  )
  if (isWriting) {
    for (const [name, { states, edges }] of found) kept[name] = { states, edges }
    const sorted = Object.fromEntries(full.map(nameOf).flatMap((name) => (kept[name] ? [[name, kept[name]]] : [])))
    writeFileSync(golden, `${JSON.stringify(sorted, null, 2)}\n`)
  }
  const sum = (of: (each: Measured) => number): number => [...found.values()].reduce((all, each) => all + of(each), 0)
  const seconds = (performance.now() - start) / 1000
  const most = Math.max(...[...found.values()].map(({ megabytes }) => megabytes))
  const [first] = found.values()
  tell(
    `${sum(({ states }) => states)} states, ${sum(({ edges }) => edges)} events, ${first?.invariants} invariants at each,`,
  )
  tell(`${sum(({ compared }) => compared)} pairs compared, ${Math.round(seconds)} s, at most ${most} MB a process;`)
  tell(`${good.length} of ${names.length} explorations complete, as kept and without a counterexample`)
  process.exitCode = good.length === names.length ? 0 : 1
}

const here = argumentOf('--here')
const exploration = full.find((each) => nameOf(each) === here)
if (exploration === undefined) await main()
else exploreHere(exploration)
