/**
 * Tries to break every function that takes data, and prints the figures of `docs/trust.md`: bad inputs that are kept, bad
 * inputs that are made up, canaries that nobody may see, and inputs as large as a host should let through. Ends with an
 * error when any count is wrong; a time is told and decides nothing.
 *
 * `--seed N` makes the same inputs again. Without it the seed is new each time, and printed.
 */
import { spawn } from 'node:child_process'
import { cpus } from 'node:os'
import { pathToFileURL } from 'node:url'
import type { Run } from '../test/trust/runs.js'

/** What one process counts, as it tells it to the one that started it. */
interface Told extends Run {
  readonly kept: number
  /** The slowest call of each kind of large input. */
  readonly large: Readonly<
    Record<string, { readonly milliseconds: number; readonly what: string; readonly inputs: number }>
  >
}

/** One process: what it runs, how much, and under which flags of Node. */
interface Part {
  readonly name: 'kept' | 'generated' | 'canaries' | 'large' | 'hardened'
  readonly count: number
  readonly flags?: readonly string[]
  /** Whether the prototype of all objects is frozen before anything is loaded. */
  readonly isFrozen?: boolean
}

const parts: readonly Part[] = [
  { name: 'generated', count: 50_000 },
  { name: 'generated', count: 50_000 },
  { name: 'canaries', count: 20_000 },
  { name: 'large', count: 3 },
  { name: 'kept', count: 0 },
  { name: 'hardened', count: 3000, flags: ['--disable-proto=throw'] },
  { name: 'hardened', count: 3000, isFrozen: true },
]

const nothing: Told = {
  ...{ inputs: 0, refused: 0, faults: [], prototypeChanges: 0, hits: [], kept: 0, large: {} },
  slowest: { milliseconds: 0, what: '' },
}

/** Only so many faults are told of each process; all are counted. */
const mostTold = 10

/** What a process does: loads the library when it is told how, and counts. */
async function work({ name, count, isFrozen }: Part, seed: number): Promise<Told> {
  if (isFrozen === true) Object.freeze(Object.prototype)
  const { canaryRun, generatedRun } = await import('../test/trust/runs.js')
  if (name === 'generated') return { ...nothing, ...generatedRun(count, seed) }
  if (name === 'canaries') return { ...nothing, ...canaryRun(count, seed) }
  if (name === 'large') return await timed(count)
  if (name === 'kept') return await keptAgain()
  return sum([
    await keptAgain(),
    { ...nothing, ...generatedRun(count, seed) },
    { ...nothing, ...canaryRun(count, seed) },
  ])
}

async function keptAgain(): Promise<Told> {
  const { kept, toldOf } = await import('../test/trust/kept.js')
  const { hitsIn, tracesOf } = await import('../test/trust/canary.js')
  const { prototypeChanges, prototypesNow } = await import('../test/trust/prototypes.js')
  const before = prototypesNow()
  const seen = kept.map((each) => ({ each, ...toldOf(each) }))
  const wrong = seen.filter(({ each, told, seen: { outcome } }) => outcome !== 'refused' || told !== each.told)
  const hit = seen.filter((one) => hitsIn(tracesOf(one.seen)) > 0)
  const nameOf = ({ each, told }: (typeof seen)[number]) => `${each.entry.name}, ${each.wrong}: ${told}`
  return {
    ...nothing,
    ...{ inputs: kept.length, refused: kept.length - wrong.length, kept: kept.length },
    ...{ faults: wrong.map(nameOf), hits: hit.map(nameOf), prototypeChanges: prototypeChanges(before).length },
  }
}

async function timed(rounds: number): Promise<Told> {
  const { largeKinds, timeLarge } = await import('../test/trust/large.js')
  const all = timeLarge(undefined, rounds)
  const slowestOf = (kind: string) => {
    const ofKind = all.filter((each) => each.kind === kind)
    const [first] = ofKind.toSorted((one, other) => other.milliseconds - one.milliseconds)
    return { milliseconds: first?.milliseconds ?? 0, what: `${first?.entry}, ${first?.what}`, inputs: ofKind.length }
  }
  return {
    ...nothing,
    inputs: all.length,
    faults: all.flatMap(({ entry, what, seen }) =>
      seen.fault === undefined ? [] : [`${entry}, ${what}: ${seen.fault}`],
    ),
    large: Object.fromEntries(largeKinds.map((kind) => [kind, slowestOf(kind)])),
  }
}

function sum(all: readonly Told[]): Told {
  return all.reduce(
    (before, each) => ({
      inputs: before.inputs + each.inputs,
      refused: before.refused + each.refused,
      faults: [...before.faults, ...each.faults],
      prototypeChanges: before.prototypeChanges + each.prototypeChanges,
      hits: [...before.hits, ...each.hits],
      kept: before.kept + each.kept,
      large: { ...before.large, ...each.large },
      slowest: each.slowest.milliseconds > before.slowest.milliseconds ? each.slowest : before.slowest,
    }),
    nothing,
  )
}

/** Runs a part in a process of its own. */
function inProcess(part: Part, seed: number): Promise<Told> {
  const own = [...(part.flags ?? []), '--import', 'tsx', '--conditions=@barnkonsekvens/source', process.argv[1] ?? '']
  const child = spawn(process.execPath, [...own, '--part', JSON.stringify(part), '--seed', String(seed)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let said = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said += text
  })
  return new Promise((resolve) => {
    child.on('close', (code) => {
      resolve(
        code === 0
          ? (JSON.parse(said) as Told)
          : { ...nothing, faults: [`${part.name}: the process ended with ${code}`] },
      )
    })
  })
}

/** All parts, as many at a time as there are cores to spare; each made-up part with a seed of its own. */
async function all(seed: number): Promise<readonly (readonly [Part, Told])[]> {
  const waiting = parts.map((part, index) => [part, index] as const)
  const done: [Part, Told][] = []
  const worker = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const [part, index] = next
      done.push([part, await inProcess(part, seed + index)])
    }
  }
  await Promise.all(Array.from({ length: Math.max(1, Math.min(2, cpus().length)) }, worker))
  return done
}

/** A line of the table: what is counted, what was found, and what it must be. */
type Line = readonly [what: string, found: string, wanted: string, isRight: boolean]

function count(what: string, found: number, wanted: number, isRight: boolean): Line {
  return [
    what,
    found.toLocaleString('en'),
    `${isRight && wanted === 0 ? '' : '≥ '}${wanted.toLocaleString('en')}`,
    isRight,
  ]
}

function linesOf(done: readonly (readonly [Part, Told])[]): readonly Line[] {
  const of = (...names: readonly Part['name'][]) =>
    sum(done.flatMap(([part, told]) => (names.includes(part.name) ? [told] : [])))
  const [everything, kept, generated, canaries] = [
    of(...parts.map(({ name }) => name)),
    of('kept'),
    of('generated'),
    of('canaries'),
  ]
  const large = of('large')
  const none = (what: string, found: number): Line => [what, String(found), '0', found === 0]
  const least = (what: string, found: number, wanted: number): Line => count(what, found, wanted, found >= wanted)
  return [
    least('bad inputs that are kept', kept.kept, 300),
    least('bad inputs made up', generated.inputs, 100_000),
    least('refusals with a canary in what was refused', canaries.refused, 20_000),
    least('inputs with __proto__ throwing, or prototypes frozen', of('hardened').inputs, 6000),
    none('exceptions not ours, and answers against the contract', everything.faults.length),
    none('changes of a prototype', everything.prototypeChanges),
    none('canaries seen', everything.hits.length),
    ...Object.entries(large.large).map(
      ([kind, { milliseconds, what, inputs }]): Line => [
        `slowest of ${inputs} large inputs, ${kind}`,
        `${milliseconds.toFixed(0)} ms`,
        'aim 50 ms',
        what !== '',
      ],
    ),
  ]
}

function table(lines: readonly Line[]): string {
  const widths = [0, 1, 2].map((column) => Math.max(...lines.map((line) => String(line[column]).length)))
  const row = ([what, found, wanted, isRight]: Line): string =>
    [
      what.padEnd(widths[0] ?? 0),
      found.padStart(widths[1] ?? 0),
      wanted.padStart(widths[2] ?? 0),
      isRight ? '' : 'WRONG',
    ]
      .join('  ')
      .trimEnd()
  return lines.map(row).join('\n')
}

function option(args: readonly string[], name: string): string | undefined {
  const at = args.indexOf(name)
  return at === -1 ? undefined : args[at + 1]
}

async function main(args: readonly string[]): Promise<void> {
  const seed = Number(option(args, '--seed') ?? Date.now() % 1_000_000)
  const own = option(args, '--part')
  if (own !== undefined) {
    process.stdout.write(JSON.stringify(await work(JSON.parse(own) as Part, seed)))
    return
  }
  const start = performance.now()
  const done = await all(seed)
  const lines = linesOf(done)
  const told = done.flatMap(([{ name }, { faults, hits }]) =>
    [...faults.map((fault) => `${name}: ${fault}`), ...hits.map((hit) => `${name}, seen: ${hit}`)].slice(0, mostTold),
  )
  const large = sum(done.map(([, each]) => each)).large
  const slow = Object.entries(large).map(([kind, { what }]) => `  ${kind}: ${what}`)
  const seconds = ((performance.now() - start) / 1000).toFixed(0)
  process.stdout.write([...told, table(lines), 'slowest:', ...slow, `seed ${seed}, ${seconds} s`, ''].join('\n'))
  if (lines.some(([, , , isRight]) => !isRight)) process.exitCode = 1
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await main(process.argv)
