/** Where a place in data lies: keys and indexes from the top. */
export type DataPath = readonly (string | number)[]

/**
 * Century (may be left out), year, month, day (60 more in a coordination number), separator, the last four. The
 * character before is part of the match, since not every browser in use can look behind.
 */
const candidates = /(?:^|\D)(18|19|20)?(\d{2})(0[1-9]|1[0-2])(\d{2})[-+ ]?(\d{4})(?!\d)/g

/** What every candidate holds. */
const enoughDigits = /\d{6}[-+ ]?\d{4}/

/** The fewest characters of an identity number. */
const shortest = 10

/** The digits in a row that every identity number has: year, month and day. */
const digitsInARow = 6

/** The days of each month; February as in a leap year. */
const longestMonths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const

/** What a machine made and no person writes: a hash, a salt, a UUID. Its digits mean nothing. */
const machineMade = /^(?:[0-9a-f]{64}|[0-9a-f]{32}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/i

/**
 * Whether a text holds a Swedish personal identity number or coordination number: with or without century and
 * separator, with a date that exists and a check digit that is right.
 *
 * About one in ten random ten-digit numbers with a date in it is taken for one.
 */
export function hasIdentityNumber(text: string): boolean {
  if (text.length < shortest || !hasDigit(text) || !enoughDigits.test(text)) return false
  for (const [, century, year = '', month = '', day = '', last = ''] of text.matchAll(candidates)) {
    if (existsInMonth(century, year, month, day) && isCheckDigitRight(year + month + day + last)) return true
  }
  return false
}

/** Whether a digit stands where a row of six cannot avoid it: one character in six is read, and settles most texts. */
function hasDigit(text: string): boolean {
  for (let index = digitsInARow - 1; index < text.length; index += digitsInARow) {
    const code = text.charCodeAt(index)
    if (code >= 48 && code <= 57) return true
  }
  return false
}

/** Whether the day exists: 29 February is accepted unless the century is given and its year has none. */
function existsInMonth(century: string | undefined, year: string, month: string, day: string): boolean {
  const number = Number(day) > 60 ? Number(day) - 60 : Number(day)
  const longest = longestMonths[Number(month) - 1] ?? 0
  if (number < 1 || number > longest) return false
  return month !== '02' || number !== 29 || century === undefined || isLeapYear(Number(century + year))
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
}

/** The Luhn sum over ten digits, every other doubled from the first. */
function isCheckDigitRight(digits: string): boolean {
  let sum = 0
  for (let index = 0; index < digits.length; index++) {
    const weighted = Number(digits[index]) * (index % 2 === 0 ? 2 : 1)
    sum += weighted > 9 ? weighted - 9 : weighted
  }
  return sum % 10 === 0
}

/**
 * Where identity numbers lie in plain data: the path of every text that holds one. A key that holds one is given as
 * `<unknown>` below its object, never as itself. Hashes, salts and UUIDs are passed over.
 *
 * @param value - plain JSON data without cycles.
 */
export function identityNumberPaths(value: unknown): (string | number)[][] {
  const found: (string | number)[][] = []
  search(value, [], found)
  return found
}

/** `path` is one array that grows and shrinks with the walk, copied only for what is found. */
function search(value: unknown, path: (string | number)[], found: (string | number)[][]): void {
  if (typeof value === 'string') {
    if (isSuspicious(value)) found.push([...path])
  } else if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) searchBelow(value[index], index, path, found)
  } else if (typeof value === 'object' && value !== null) {
    for (const key of Object.keys(value)) {
      const name = isSuspicious(key) ? '<unknown>' : key
      if (name !== key) found.push([...path, name])
      searchBelow((value as Readonly<Record<string, unknown>>)[key], name, path, found)
    }
  }
}

function searchBelow(
  value: unknown,
  name: string | number,
  path: (string | number)[],
  found: (string | number)[][],
): void {
  if (typeof value === 'string') {
    if (isSuspicious(value)) found.push([...path, name])
  } else if (typeof value === 'object') {
    path.push(name)
    search(value, path, found)
    path.pop()
  }
}

function isSuspicious(text: string): boolean {
  return hasIdentityNumber(text) && !machineMade.test(text)
}
