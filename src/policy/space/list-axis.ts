import { type Box, type Code, isApart } from './box.js'
import { codesOf } from './field-codes.js'

/** The one fact whose value may be a list: a condition on it holds when any wanted code is among them. */
export const listField = 'refusedNeeds'

/** Whether any of some codes is among those of the list: an axis of its own, since a list may hold several. */
export const listCodes: readonly Code[] = ['yes', 'no']

const prefix = `${listField}: `
const anyCode = codesOf(listField).filter((code) => code !== null)

/** The axis that tells whether any of some codes is among those of the list. */
export function listAxis(among: readonly Code[]): string {
  return prefix + anyCode.filter((code) => among.includes(code)).join(' ')
}

/** The codes that an axis looks for in the list; `undefined` for an axis of another fact. */
export function codesAmong(axis: string): readonly string[] | undefined {
  return axis.startsWith(prefix) ? axis.slice(prefix.length).split(' ') : undefined
}

/**
 * The shortest list that lies in a box, which is not given where the box asks for none of it; `undefined` where none can.
 * A list that is unknown is `unknown` alone.
 */
export function listIn(box: Box): readonly string[] | 'unknown' | null | undefined {
  const looked = Object.keys(box).flatMap((axis) => {
    const among = codesAmong(axis)
    return among === undefined
      ? []
      : [{ among, yes: !isApart(box, { [axis]: ['yes'] }), no: !isApart(box, { [axis]: ['no'] }) }]
  })
  if (looked.some(({ yes, no }) => !yes && !no)) return undefined
  const absent = new Set(looked.filter(({ yes }) => !yes).flatMap(({ among }) => among))
  const wanted = looked.filter(({ no }) => !no).map(({ among }) => among.filter((code) => !absent.has(code)))
  if (wanted.length === 0) return null
  const found = wanted.map((codes) => codes.find((code) => code !== 'unknown'))
  if (found.every((code) => code !== undefined)) return [...new Set(found)]
  return wanted.every((codes) => codes.includes('unknown')) ? 'unknown' : undefined
}
