/** The tags that start a new line; every other tag, also one that nobody knows, stands in the line. */
const breakingTags: ReadonlySet<string> = new Set(
  `
    address article aside blockquote body br caption center dd details dialog dir div dl dt fieldset figcaption
    figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol option p pre search section
    summary table tbody td tfoot th thead tr ul
  `
    .trim()
    .split(/\s+/u),
)

/** The elements whose content a browser never shows. */
const hiddenTags: ReadonlySet<string> = new Set(['head', 'script', 'style', 'template', 'title'])

/** The entities that editors write; any other name is text that happens to start with an ampersand. */
const namedEntities: ReadonlyMap<string, string> = new Map([
  ['nbsp', ' '],
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['ndash', '\u2013'],
  ['mdash', '\u2014'],
  ['hellip', '\u2026'],
  ['laquo', '\u00ab'],
  ['raquo', '\u00bb'],
  ['lsquo', '\u2018'],
  ['rsquo', '\u2019'],
  ['ldquo', '\u201c'],
  ['rdquo', '\u201d'],
  ['bdquo', '\u201e'],
  ['shy', ''],
  ['zwj', ''],
  ['zwnj', ''],
  ['ZeroWidthSpace', ''],
  ['NoBreak', ''],
  ['Tab', ' '],
  ['NewLine', '\n'],
  ['ensp', ' '],
  ['emsp', ' '],
  ['thinsp', ' '],
  ['aring', '\u00e5'],
  ['auml', '\u00e4'],
  ['ouml', '\u00f6'],
  ['eacute', '\u00e9'],
  ['Aring', '\u00c5'],
  ['Auml', '\u00c4'],
  ['Ouml', '\u00d6'],
  ['Eacute', '\u00c9'],
])

/** Bounded, so that a text of ampersands is read once only. */
const entity = /&(?:#[xX]([0-9a-fA-F]{1,8})|#([0-9]{1,10})|([A-Za-z]{2,16}));?/g

const tagStart = /^[A-Za-z/!?]$/
const tagName = /^<\/?([A-Za-z][A-Za-z0-9:-]{0,20})/

/** Texts in which nothing is hidden and nothing can be composed: the printable Latin characters, and line breaks. */
const allVisible = /^[\n -~\u00a1-\u00ac\u00ae-\u00ff\u2013\u2014\u2018-\u201e\u2026]*$/

/**
 * Characters that take no room: zero-width, soft hyphen, direction marks, variation selectors, controls that are no
 * white space, and the blank "letters" of other scripts.
 */
const invisible = /(?![\n\t\v\f])[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]/gu

const lineBreaks = /\r\n?|[\u0085\u2028\u2029]/g

/** Every white space that is no line break and no plain space, such as a no-break space. */
const spaces = /[^\S\n ]/gu

/** Something that leaves a mark of its own: not white space, not an accent without a letter. */
const shown = /[^\s\p{M}]/u

/**
 * What a reader sees of a text that may hold markup: no tags, no hidden characters, entities as the characters they
 * stand for, in NFC. A tag that starts a paragraph, row or line becomes a line break.
 *
 * For measuring and comparing only; what a person wrote is stored as written. A `<` that starts no tag is text. Reads
 * the text once, whatever it holds.
 *
 * @param text - the text as stored.
 */
export function visibleText(text: string): string {
  const plain = text.includes('<') || text.includes('&') ? decodeEntities(withoutTags(text)) : text
  if (allVisible.test(plain)) return plain.trim()
  return plain.replace(lineBreaks, '\n').replace(invisible, '').replace(spaces, ' ').normalize('NFC').trim()
}

/** Whether a reader would see anything at all: markup, white space and hidden characters are not an answer. */
export function hasVisibleText(text: string): boolean {
  return shown.test(visibleText(text))
}

/** The text without tags, comments and hidden elements. */
function withoutTags(text: string): string {
  const kept: string[] = []
  let from = 0
  let open = nextTag(text, 0)
  while (open !== -1) {
    const end = endOfTag(text, open)
    // When this one has no end, no later one has.
    if (end === -1) break
    kept.push(text.slice(from, open), breakingTags.has(nameAt(text, open)) ? '\n' : '')
    from = afterHidden(text, open, end)
    open = nextTag(text, from)
  }
  kept.push(text.slice(from))
  return kept.join('')
}

/** Where the next tag or comment opens; a `<` before anything else is only a sign, as in `4 < 5`. */
function nextTag(text: string, from: number): number {
  let open = text.indexOf('<', from)
  while (open !== -1 && !tagStart.test(text.charAt(open + 1))) open = text.indexOf('<', open + 1)
  return open
}

/** The index after the tag or comment that opens here; a comment without an end runs to the end, as in a browser. */
function endOfTag(text: string, open: number): number {
  if (text.startsWith('<!--', open)) {
    const end = text.indexOf('-->', open + 4)
    return end === -1 ? text.length : end + 3
  }
  let from = open + 1
  for (;;) {
    const end = text.indexOf('>', from)
    const quote = end === -1 ? -1 : openQuote(text, from, end)
    if (quote === -1) return end === -1 ? -1 : end + 1
    const closing = text.indexOf(text.charAt(quote), quote + 1)
    // A quote that is never closed quotes nothing.
    if (closing === -1) return end + 1
    from = closing + 1
  }
}

/** Where an attribute's value opens a quote between two places; -1 when none does. A quote elsewhere is only a sign. */
function openQuote(text: string, from: number, to: number): number {
  for (let index = from; index < to; index += 1) {
    const sign = text.charAt(index)
    if ((sign === '"' || sign === "'") && text.charAt(index - 1) === '=') return index
  }
  return -1
}

/** Where visible text goes on after a tag: after the closing tag for an element that is never shown. */
function afterHidden(text: string, open: number, end: number): number {
  const name = text.charAt(open + 1) === '/' ? '' : nameAt(text, open)
  if (!hiddenTags.has(name)) return end
  const closing = new RegExp(`</${name}(?![a-z0-9])`, 'gi')
  closing.lastIndex = end
  const match = closing.exec(text)
  if (match === null) return text.length
  const close = endOfTag(text, match.index)
  return close === -1 ? text.length : close
}

function nameAt(text: string, open: number): string {
  return tagName.exec(text.slice(open, open + 24))?.[1]?.toLowerCase() ?? ''
}

/** The text with every known entity as the character it stands for. */
function decodeEntities(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(entity, (whole, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return namedEntities.get(name) ?? whole
    return characterOf(hex === undefined ? Number.parseInt(decimal ?? '', 10) : Number.parseInt(hex, 16))
  })
}

/** The character with a code point; the replacement character for what is none, as in a browser. */
function characterOf(code: number): string {
  const isCharacter = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
  return isCharacter ? String.fromCodePoint(code) : '\ufffd'
}
