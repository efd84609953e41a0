/** What is missing or wrong, on which ground that matters, and the next step that mends it. Plain text, no markup. */
export interface Message {
  readonly what: string
  readonly why: string
  readonly how: string
}
