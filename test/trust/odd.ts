/** Values that cannot be written down as data, for the inputs that are kept. */

function refuse(): never {
  throw new Error('Kanarie Fågelsång 20150115-2381')
}

/** A property that throws when it is read. */
export const throwing = (key: string): object => Object.defineProperty({}, key, { enumerable: true, get: refuse })

/** Properties that are there, but not the object's own. */
export const inherited = (properties: object): object => Object.create(properties) as object

export const fromJson = (json: string): unknown => JSON.parse(json)

/** Lists in lists, so many deep. */
export function nested(levels: number): unknown {
  let value: unknown = 'x'
  for (let level = 0; level < levels; level++) value = [value]
  return value
}

const own: Record<string, unknown> = { type: 'case.closed' }
own.self = own
/** An object that is in itself. */
export const cyclic: unknown = own

const { proxy, revoke } = Proxy.revocable<object>([], {})
revoke()
/** A proxy that throws at every touch. */
export const revokedProxy: unknown = proxy

/** A list with nothing at its first place. */
// biome-ignore lint/suspicious/noSparseArray: it is what is wrong
export const hole: unknown = [, 1]

/** A key without a name. */
export const emptyKey: unknown = { '': 'x' }
