import { Issue, type IssueCode, parse } from 'barnkonsekvens'
import type { Entry } from './entries.js'

/** Codes of the errors that a function may throw at data. `case.chartDisagrees` is a fault of the library itself. */
const thrownCodes: readonly string[] = ['input.invalid', 'decision.refused', 'file.notLive', 'random.invalid']

/** What came of one call. */
export interface Seen {
  readonly outcome: 'accepted' | 'refused'
  /** What is against the contract; absent where the call did what it promises. */
  readonly fault?: string
  /** The codes of what blocks, or of the error. */
  readonly codes: readonly string[]
  readonly issues: readonly Issue[]
  readonly error?: unknown
  readonly value?: unknown
  readonly milliseconds: number
}

interface Refusal {
  readonly ok?: unknown
  readonly allowed?: unknown
  readonly issues?: unknown
  readonly seq?: unknown
  readonly reason?: unknown
}

/** Calls a function and holds what comes of it against the way it says no. */
export function called(entry: Entry, given: readonly unknown[]): Seen {
  const start = performance.now()
  let value: unknown
  try {
    value = entry.call(...given)
  } catch (error) {
    return thrown(entry, error, performance.now() - start)
  }
  const milliseconds = performance.now() - start
  const answer = (typeof value === 'object' && value !== null ? value : {}) as Refusal
  if (entry.says === 'throws') {
    const issues = entry.name === 'validateAssessment' ? (value as readonly Issue[]) : []
    return { outcome: 'accepted', codes: [], issues, value, milliseconds, ...faultIn(issues) }
  }
  if (entry.says === 'broken') return broken(answer, milliseconds)
  const issues = (entry.says === 'issues' ? value : answer.issues) ?? []
  const refused = isRefused(entry, answer, issues)
  const codes = Array.isArray(issues) ? blockersOf(issues).map(({ code }) => code) : []
  const nameless = refused && codes.length === 0 ? { fault: 'refused without a reason' } : {}
  const loose = refused && !Object.isFrozen(value) && entry.says === 'verdict' ? { fault: 'not frozen' } : {}
  const outcome = refused ? 'refused' : 'accepted'
  return {
    outcome,
    codes,
    issues: issues as readonly Issue[],
    value,
    milliseconds,
    ...faultIn(issues),
    ...nameless,
    ...loose,
  }
}

function isRefused({ says }: Entry, { ok, allowed }: Refusal, issues: unknown): boolean {
  if (says === 'issues') return Array.isArray(issues) && blockersOf(issues).length > 0
  return (says === 'verdict' ? allowed : ok) !== true
}

function blockersOf(issues: readonly Issue[]): readonly Issue[] {
  return issues.filter((issue) => issue?.severity === 'blocking')
}

/** Whether every issue is one: the shape, a known code, and nothing beside. */
function faultIn(issues: unknown): { fault?: string } {
  if (!Array.isArray(issues)) return { fault: 'no list of issues' }
  const odd = issues.find((issue) => !parse(Issue, issue).ok)
  return odd === undefined ? {} : { fault: `an issue that is none: ${String((odd as { code: IssueCode }).code)}` }
}

function broken({ ok, seq, reason }: Refusal, milliseconds: number): Seen {
  if (ok === true) return { outcome: 'accepted', codes: [], issues: [], milliseconds }
  const isNamed = ok === false && Number.isInteger(seq) && typeof reason === 'string'
  const codes = [`${String(seq)} ${String(reason)}`]
  return { outcome: 'refused', codes, issues: [], milliseconds, ...(!isNamed && { fault: 'broken without a place' }) }
}

function thrown({ says }: Entry, error: unknown, milliseconds: number): Seen {
  const { name, code, info } = error as { name?: unknown; code?: unknown; info?: object }
  const seen = { outcome: 'refused', codes: [String(code)], issues: [], error, milliseconds } as const
  if (name !== 'LibraryError') return { ...seen, fault: `thrown, and not ours: ${String(name)}` }
  if (!thrownCodes.includes(String(code))) return { ...seen, fault: `an unknown code: ${String(code)}` }
  if (says !== 'throws') return { ...seen, fault: `thrown where the contract has a refusal: ${String(code)}` }
  if (info === undefined || !Object.isFrozen(info)) return { ...seen }
  return seen
}
