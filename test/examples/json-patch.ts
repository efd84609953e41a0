/** One change as JSON Patch (RFC 6902) writes it, as far as the examples need: add, replace, remove and copy. */
export interface Change {
  readonly op: 'add' | 'replace' | 'remove' | 'copy'
  readonly path: string
  readonly from?: string
  readonly value?: unknown
}

type Container = Record<string, unknown> | unknown[]

/** A document with changes made to a copy of it; a change that finds no place throws, so that none is lost unseen. */
export function patched<Document>(document: Document, changes: readonly Change[]): Document {
  const copy = structuredClone(document)
  for (const change of changes) apply(copy as Container, change)
  return copy
}

function apply(document: Container, { op, path, from, value }: Change): void {
  const steps = stepsOf(path)
  const last = steps.pop() ?? ''
  const place = valueAt(document, steps) as Container
  if (op !== 'add' && valueIn(place, last) === undefined) throw new Error(`nothing at ${path}`)
  if (op === 'remove') remove(place, last)
  else put(place, last, structuredClone(from === undefined ? value : valueAt(document, stepsOf(from))))
}

function put(place: Container, step: string, value: unknown): void {
  if (!Array.isArray(place)) place[step] = value
  else if (step === '-') place.push(value)
  else place[Number(step)] = value
}

function remove(place: Container, step: string): void {
  if (Array.isArray(place)) place.splice(Number(step), 1)
  else delete place[step]
}

function valueAt(document: Container, steps: readonly string[]): unknown {
  return steps.reduce<unknown>((place, step) => {
    const value = valueIn(place as Container, step)
    if (value === undefined) throw new Error(`nothing at ${steps.join('/')}`)
    return value
  }, document)
}

function valueIn(place: Container, step: string): unknown {
  return Array.isArray(place) ? place[Number(step)] : place[step]
}

function stepsOf(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
}
