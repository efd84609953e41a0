/** What every object inherits from, and what code that pollutes would reach. */
const watched: readonly object[] = [
  ...[Object, Array, Function, String, Number, Boolean, Symbol, BigInt, Date, RegExp, Map, Set, WeakMap, WeakSet],
  ...[Promise, Error, TypeError, RangeError, Proxy, Uint8Array, ArrayBuffer],
].flatMap((maker): object[] => [maker, ...(maker.prototype === undefined ? [] : [maker.prototype])])

const others: readonly object[] = [JSON, Math, Reflect, Object.getPrototypeOf(Uint8Array) as object]

/** The own keys of what is watched, each with its descriptor; of the global object the names alone, since Node fills it in late. */
export type Prototypes = ReadonlyMap<object, ReadonlyMap<PropertyKey, PropertyDescriptor>>

const nameAlone: PropertyDescriptor = {}

export function prototypesNow(): Prototypes {
  return new Map([...watched, ...others, globalThis].map((object) => [object, descriptorsOf(object)]))
}

function descriptorsOf(object: object): ReadonlyMap<PropertyKey, PropertyDescriptor> {
  return new Map(Reflect.ownKeys(object).map((key) => [key, descriptorOf(object, key)]))
}

/** Every key that is another than before, is new or is gone. */
export function prototypeChanges(before: Prototypes): readonly PropertyKey[] {
  return [...before].flatMap(([object, descriptors]) => {
    const now = Reflect.ownKeys(object)
    const gone = [...descriptors.keys()].filter((key) => !Object.hasOwn(object, key))
    return [...gone, ...now.filter((key) => isChanged(descriptors.get(key), descriptorOf(object, key)))]
  })
}

function isChanged(before: PropertyDescriptor | undefined, after: PropertyDescriptor | undefined): boolean {
  if (before === undefined || after === undefined) return true
  const keys = ['value', 'get', 'set', 'writable', 'enumerable', 'configurable'] as const
  return keys.some((key) => !Object.is(before[key], after[key]))
}

function descriptorOf(object: object, key: PropertyKey): PropertyDescriptor {
  return object === globalThis ? nameAlone : (Reflect.getOwnPropertyDescriptor(object, key) as PropertyDescriptor)
}
