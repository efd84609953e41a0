/** Several names as they stand in a sentence: commas between them, a word before the last. */
export function joined(names: readonly string[], word: string): string {
  return [names.slice(0, -1).join(', '), ...names.slice(-1)].filter((name) => name !== '').join(word)
}
