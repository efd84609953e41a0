import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { entries } from './entries.js'
import { hostileValues, reservedTypes } from './hostile.js'
import { kept } from './kept.js'

const page = readFileSync(new URL('../../docs/trust.md', import.meta.url), 'utf8').replaceAll(/\s+/g, ' ')
const schemas = entries.filter(({ name }) => name.startsWith('parse(')).length

describe('the page on trust', () => {
  it.each([
    `all ${entries.length - schemas} functions that take data, and \`parse\` with all ${schemas} schemas`,
    `- ${kept.length} bad inputs are kept`,
    `| bad inputs kept | ${kept.length} |`,
    `one or two of ${hostileValues.length} hostile values`,
    `and ${reservedTypes.length} event types that are none`,
  ])('tells as many as there are: %s', (told) => {
    expect(page).toContain(told)
  })
})
