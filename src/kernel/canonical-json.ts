import { LibraryError } from './library-error.js'

/** What a text may not hold to stand between quotes as it is. */
const escaped = /[^ !#-[\]-\ud7ff\ue000-\uffff]/

/** Up to here keys are sorted by insertion, which for the few keys of a record is twice as fast as `sort`. */
const fewKeys = 24

/**
 * The one text that plain data has by RFC 8785 (JSON Canonicalization Scheme): the same content gives the same bytes,
 * whatever the order in which its keys were written. Properties that are `undefined` are left out.
 *
 * @param value - plain JSON data, as a copy made at the border is: no cycles, texts of well-formed Unicode.
 * @throws LibraryError `json.notCanonical` for what JSON cannot hold, such as a number that is not finite.
 */
export function canonicalJson(value: unknown): string {
  if (typeof value === 'string') return quoted(value)
  if (typeof value === 'number' && Number.isFinite(value)) return String(value)
  if (typeof value === 'boolean') return value ? 'true' : 'false'
  if (value === null) return 'null'
  if (Array.isArray(value)) return canonicalList(value)
  if (typeof value === 'object') return canonicalObject(value as Readonly<Record<string, unknown>>)
  throw new LibraryError('json.notCanonical')
}

function canonicalList(list: readonly unknown[]): string {
  let text = '['
  for (let index = 0; index < list.length; index++) text += (index === 0 ? '' : ',') + canonicalJson(list[index])
  return `${text}]`
}

function canonicalObject(object: Readonly<Record<string, unknown>>): string {
  const keys = sorted(Object.keys(object))
  let text = ''
  for (let index = 0; index < keys.length; index++) {
    const key = keys[index] as string
    const property = object[key]
    if (property !== undefined) text += `${text === '' ? '' : ','}${quoted(key)}:${canonicalJson(property)}`
  }
  return `{${text}}`
}

/** The keys in the order of their UTF-16 code units, which is how texts compare and what RFC 8785 asks. */
function sorted(keys: string[]): string[] {
  if (keys.length > fewKeys) return keys.sort()
  for (let index = 1; index < keys.length; index++) {
    const key = keys[index] as string
    let place = index
    while (place > 0 && (keys[place - 1] as string) > key) {
      keys[place] = keys[place - 1] as string
      place--
    }
    keys[place] = key
  }
  return keys
}

function quoted(text: string): string {
  return escaped.test(text) ? JSON.stringify(text) : `"${text}"`
}
