import type { CaseContext } from './case-context.js'
import type { CaseFile } from './case-file.js'

const key = Symbol.for('barnkonsekvens.liveFiles.1')
type Registry = WeakMap<CaseFile, CaseContext>
const shared = globalThis as { [key]?: Registry }

/**
 * Every file that this process derived from events, with what its machine remembers. Both module formats of the package
 * share it, since a host may load both.
 */
const liveFiles: Registry = shared[key] ?? new WeakMap()
shared[key] = liveFiles

/** Marks a file as derived here. */
export function makeLive(file: CaseFile, context: CaseContext): CaseFile {
  liveFiles.set(file, context)
  return file
}

/** What a file's machine remembers; `undefined` for anything that was not derived here, such as parsed JSON. */
export function contextOf(file: unknown): CaseContext | undefined {
  return typeof file === 'object' && file !== null ? liveFiles.get(file as CaseFile) : undefined
}
