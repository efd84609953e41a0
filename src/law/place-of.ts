import type { Locale, Localised } from '../words/locale.js'
import type { PlaceStyle } from './act.js'
import { acts } from './data/acts.js'
import type { Provision } from './provision.js'

/** What one place and several are called where they are no sections. */
const placeNames: { readonly [Style in Exclude<PlaceStyle, 'section'>]: Localised<readonly [string, string]> } = {
  article: { sv: ['artikel', 'artiklarna'], en: ['Article', 'Articles'] },
  paragraph: { sv: ['punkt', 'punkterna'], en: ['Paragraph', 'Paragraphs'] },
  point: { sv: ['punkt', 'punkterna'], en: ['Point', 'Points'] },
}

/** A provision's place in its Act, such as `3 kap. 1 § socialtjänstlagen (2025:400)`; the Act alone where it has none. */
export function placeOf(provision: Provision, locale: Locale): string {
  return locale === 'sv' ? inSwedish(provision) : inEnglish(provision)
}

function inSwedish({ act, actName, chapter, section }: Provision): string {
  const { style } = acts[act]
  const inChapter = chapter === null ? '' : `${chapter} kap. `
  if (section === null) return `${inChapter}${actName.sv}`
  if (style === 'section') return `${inChapter}${section} ${isSeveral(section) ? '§§' : '§'} ${actName.sv}`
  return `${inChapter}${placeNames[style].sv[isSeveral(section) ? 1 : 0]} ${section} i ${actName.sv}`
}

function inEnglish({ act, actName, chapter, section }: Provision): string {
  const { style } = acts[act]
  const places: string[] = []
  if (chapter !== null) places.push(`Chapter ${chapter}`)
  if (section !== null) {
    const [one, several] = style === 'section' ? ['Section', 'Sections'] : placeNames[style].en
    places.push(`${isSeveral(section) ? several : one} ${style === 'article' ? bracketed(section) : section}`)
  }
  return places.length === 0 ? actName.en : `${places.join(', ')} of ${actName.en}`
}

function isSeveral(section: string): boolean {
  return section.includes('–')
}

/** Part of an article as English writes it: `5.1 c` is 5(1)(c). */
function bracketed(article: string): string {
  return article.replace(/[. ](\w+)/g, '($1)')
}
