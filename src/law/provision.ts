import type { Localised } from '../words/locale.js'
import type { ActKey } from './act.js'

/** A provision of an Act, a treaty or a regulation: what it is about, when it is in force, and how sure that is. */
export interface Provision {
  readonly id: string
  /** Which Act, treaty or regulation it belongs to, by a key that its id begins with. */
  readonly act: ActKey
  /** How the Act is called inside a sentence, with its number where a citation has one. English names are not official. */
  readonly actName: Localised
  /** The Act's number in the statute book or another register; null where it has none. */
  readonly sfs: string | null
  /** Its place: a chapter and a section; a section, article, paragraph or point alone; null both for the whole. */
  readonly chapter: string | null
  readonly section: string | null
  /** First and last day in force, both included; null where the period is open or the day was not seen. */
  readonly validFrom: string | null
  readonly validTo: string | null
  /** What it is about, in a few words of our own; a label, not its text. */
  readonly subject: Localised
  /** Where its text or its existence was seen. */
  readonly source: string
  /** How it was seen: in the statute text, in a secondary source only, or at least in part from memory. */
  readonly confidence: 'statute' | 'secondary' | 'memory'
  /** The day as of which the source was seen; null where it was not. */
  readonly checkedOn: string | null
}

/** A provision as the library's data holds it: what is true of its Act stands with the Act. */
export type ProvisionEntry = Omit<Provision, 'actName' | 'sfs'>
