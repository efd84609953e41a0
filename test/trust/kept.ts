import type { LibraryError } from 'barnkonsekvens'
import { type BadInput, badInputs } from './bad-inputs.js'
import { type Entry, entryNamed } from './entries.js'
import { called, type Seen } from './judge.js'
import { changedAt } from './places.js'

/** A bad input with the function it is for. */
export interface Kept {
  readonly entry: Entry
  readonly wrong: string
  readonly given: readonly unknown[]
  readonly told: string
}

/** All that are kept, ready to be called. */
export const kept: readonly Kept[] = Object.entries(badInputs).flatMap(([name, list]) =>
  list.map((input) => ready(entryNamed(name), input)),
)

function ready(entry: Entry, [wrong, pointer, instead, told]: BadInput): Kept {
  const right = entry.right[0] ?? []
  const place = pointer
    .split('/')
    .slice(1)
    .map((step) => (/^\d+$/.test(step) ? Number(step) : step))
  return { entry, wrong, given: changedAt(right, place, () => instead) as readonly unknown[], told }
}

/** What came of it, in one line: the code and the place of the first thing said. */
export function toldOf({ entry, given }: Kept): { readonly seen: Seen; readonly told: string } {
  const seen = called(entry, given)
  if (seen.fault !== undefined) return { seen, told: seen.fault }
  if (seen.error !== undefined) return { seen, told: toldOfError(seen.error) }
  const first = seen.issues.find((issue) => issue.severity === 'blocking')
  return { seen, told: first === undefined ? seen.codes.join() : line(first.code, first.path) }
}

function toldOfError(error: unknown): string {
  const { code, info } = error as LibraryError
  const { paths = [], codes = [] } = info as { paths?: readonly string[][]; codes?: readonly string[] }
  return codes[0] === undefined ? line(code, paths[0]) : `${code} ${codes[0]}`
}

/** The place is that of the input as a whole where the path has no step. */
function line(code: string, path?: readonly (string | number)[]): string {
  if (path === undefined) return code
  return `${code} ${path.length === 0 ? 'whole' : path.join('.')}`
}
