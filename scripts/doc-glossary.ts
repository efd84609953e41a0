/**
 * Writes docs/glossary.md from the data: each word of the library, what it is called in Swedish, and where it comes from.
 * With `--check` it only compares, and fails when the page no longer says what the data says.
 */
import { glossary, type Term } from '../src/text/data/glossary.js'
import { generated, table } from './generated.js'

const page = 'docs/glossary.md'

const code = (name: string): string => `\`${name}\``

function termRow({ term, meaning, where, source }: Term): string[] {
  return [term.en, term.sv, meaning, where.map(code).join(', '), source.join(', ') || 'our word']
}

const sorted = glossary.toSorted((one, other) => one.term.en.localeCompare(other.term.en, 'en'))
const head = ['English', 'Swedish', 'meaning', 'in the API', 'source']

const text = [
  '# Glossary',
  'Made from the data by `npm run tables`; not edited by hand. The code is in English, the matter is Swedish: each word with what it is called in Swedish law or practice, where it appears, and the provisions it comes from. "Our word" means that the library cites no provision for it. In the API, `Name: code` is a code of a list, `Name.field` a field, and a name with a dot and a small letter an item of the checklist, an event or an issue code.',
  table(head, sorted.map(termRow)),
  '',
].join('\n\n')

generated(page, text)
