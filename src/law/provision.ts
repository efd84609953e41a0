/** A provision of an Act, a treaty or a regulation: what it is about, when it is in force, and how sure that is. */
export interface Provision {
  readonly id: string
  /** The Act, treaty or regulation, by its usual Swedish name. */
  readonly law: string
  /** Its number in the statute book or another register; null where it has none. */
  readonly sfs: string | null
  readonly chapter: string | null
  readonly section: string | null
  /** First and last day in force, both included; null where the period is open or the day was not seen. */
  readonly validFrom: string | null
  readonly validTo: string | null
  /** What it is about, in a few words of our own; a label, not its text. */
  readonly subject: string
  /** Where its text or its existence was seen. */
  readonly source: string
  /** How it was seen: in the statute text, in a secondary source, or not at all. */
  readonly confidence: 'statute' | 'secondary' | 'memory'
}
