/** The records of a CSV text, and which of them are not written as CSV is. */
export interface CsvRecords {
  /** Every record with its cells, the first being the header; a blank line is a record of one empty cell. */
  readonly records: readonly (readonly string[])[]
  /** Indexes of records with a quote that is not closed, not doubled, or followed by more text. */
  readonly broken: ReadonlySet<number>
}

/** What separates cells when we write: spreadsheets set to Swedish read a semicolon, since the comma is in numbers. */
const separator = ';'

/** Tells a spreadsheet that the bytes are UTF-8; without it å, ä and ö are garbled when the file is opened. */
const byteOrderMark = '\uFEFF'

/** A cell that a spreadsheet would run as a formula, also behind apostrophes that were put there earlier. */
const formula = /^'*(?:\s*[=+\-@＝＋－＠]|[\t\r\n])/u

/**
 * Records as a CSV text (RFC 4180) that a spreadsheet set to Swedish opens by double click: semicolons, CRLF, and a byte
 * order mark. A cell that would run as a formula gets an apostrophe before it, which `readCsv` takes away.
 */
export function writeCsv(records: readonly (readonly string[])[]): string {
  return byteOrderMark + records.map((cells) => `${cells.map(written).join(separator)}\r\n`).join('')
}

function written(cell: string): string {
  const text = formula.test(cell) ? `'${cell}` : cell
  return /[";,\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

function unguarded(text: string): string {
  return text.startsWith("'") && formula.test(text) ? text.slice(1) : text
}

/** Where in a cell the reader is: before it, in bare text, inside quotes, or after a quote that may have closed it. */
type Place = 'start' | 'bare' | 'quoted' | 'closed'

/**
 * Reads a CSV text: semicolons or commas, whichever comes first; any line ending; with or without a byte order mark.
 *
 * Written here and not taken from a package: it is one page, runs in a browser, and what decides about a child should
 * rest on as little of other people's code as can be. Every text has records; the work is linear in its length.
 */
export function readCsv(text: string): CsvRecords {
  const body = text.startsWith(byteOrderMark) ? text.slice(1) : text
  const between = /[;,]/u.exec(body)?.[0] ?? separator
  const records: string[][] = []
  const broken = new Set<number>()
  let cells: string[] = []
  let cell = ''
  let place: Place = 'start'
  const endCell = (): void => {
    cells.push(unguarded(cell))
    cell = ''
    place = 'start'
  }
  const endRecord = (): void => {
    endCell()
    records.push(cells)
    cells = []
  }
  for (const [token] of body.matchAll(/[";,]|\r\n|[\r\n]|[^";,\r\n]+/gu)) {
    if (token === '"' && place !== 'bare') {
      // Right after a quote that closed the cell, a second one says that both were one quote inside it.
      if (place === 'closed') cell += token
      place = place === 'quoted' ? 'closed' : 'quoted'
    } else if (place === 'quoted') cell += token
    else if (token === between) endCell()
    else if (/^[\r\n]/u.test(token)) endRecord()
    else {
      if (place === 'closed' || token === '"') broken.add(records.length)
      cell += token
      place = 'bare'
    }
  }
  if ((place as Place) === 'quoted') broken.add(records.length)
  if (cells.length > 0 || (place as Place) !== 'start') endRecord()
  return { records, broken }
}
