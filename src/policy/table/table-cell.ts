import type { Column } from './table-columns.schema.js'

/** What a cell says of its field; `undefined` where the field is absent. */
export type CellValue = string | readonly string[] | undefined

/** Between the codes of one cell: a comma would make a number of two, in a spreadsheet set to Swedish. */
const bar = '|'

/** What would be lost in a code: a bar, spaces around it, and the sign that tells of them. Only references hold any. */
const special = /[\\|]|^\s|\s$/gu

/** A field as the text of its cell. A list with nothing in it is a bar alone, since an empty cell says there is none. */
export function cellText({ kind }: Column, value: CellValue): string {
  if (value === undefined) return ''
  if (typeof value === 'string') return kind === 'text' ? value : escaped(value)
  return value.length === 0 ? bar : value.map(escaped).join(` ${bar} `)
}

/** What the text of a cell says of its field; spaces around codes mean nothing. */
export function cellValue({ kind, isRequired }: Column, text: string): CellValue {
  if (kind === 'text') return text
  const trimmed = text.trim()
  if (kind === 'code') return trimmed === '' ? undefined : unescaped(trimmed)
  if (trimmed === '') return isRequired ? [] : undefined
  return trimmed === bar ? [] : trimmed.split(bar).map((code) => unescaped(code.trim()))
}

function escaped(code: string): string {
  return code.replaceAll(special, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

function unescaped(code: string): string {
  return code.replaceAll(/\\u([0-9a-f]{4})/gu, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
}
