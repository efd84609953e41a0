/** Makes the trail of a story with the library as it is, the same every time. */
import { createHash } from 'node:crypto'
import { type CaseFile, type Issue, type Opening, openCase, type Policy, record } from 'barnkonsekvens'
import { caseworker, type Story, type Told } from './story.js'

/** The file a story leads to. Throws with the codes where an event of it is refused. */
export function tell({ name, opening, days, recordedAt }: Story): CaseFile {
  const options = { random: saltsOf(name), recordedAt }
  const first = { caseId: name, by: caseworker, at: `${opening.receivedOn}T08:00:00+02:00`, ...opening } as Opening
  const opened = openCase(first, options)
  if (!opened.ok) throw refused(name, 'case.opened', opened.issues)
  let { file } = opened.value
  let minutes = 0
  for (const [day, events] of Object.entries(days)) {
    for (const event of events) {
      minutes += 1
      const recorded = record(file, timed(event, day, minutes), options)
      if (!recorded.ok) throw refused(name, `${day} ${event.type}`, recorded.issues)
      file = recorded.value.file
    }
  }
  return file
}

/** The policies a story is judged by. */
export function policiesOf({ opening, policies = [] }: Story): readonly Policy[] {
  return [opening.policy, policies].flat()
}

function timed(event: Told, day: string, minutes: number): Told {
  const clock = `${10 + Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`
  return { at: `${day}T${clock}:00Z`, by: caseworker, ...event }
}

/** As good as fresh, and the same in every run: no two entries of any history share a salt. */
function saltsOf(name: string): (bytes: number) => Uint8Array {
  let count = 0
  return (bytes) => createHash('sha256').update(`${name} ${count++}`).digest().subarray(0, bytes)
}

function refused(name: string, what: string, issues: readonly Issue[]): Error {
  const told = issues.map(({ code, item, childRef }) => [code, item, childRef].filter(Boolean).join(' '))
  return new Error([`${name}: ${what} is refused`, ...told].join('\n  '))
}
