import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { sparrForAlla, sparrForAvslag } from '../../examples/02-test-your-flow/arendesystem.js'
import { flowTest } from '../../examples/02-test-your-flow/flow-test.js'

/** What the flow test finds in a system: what a developer reads under "received". */
async function foundIn(...[sparr]: Parameters<typeof flowTest>): Promise<unknown> {
  try {
    await flowTest(sparr)
  } catch (error) {
    return (error as { actual?: unknown }).actual
  }
  return []
}

describe('the example of a flow under test', () => {
  it('finds the partial rejection that slips through without an assessment, and nothing else', async () => {
    expect(await foundIn(sparrForAvslag)).toEqual([
      expect.stringMatching(/^partialRejection of economicAssistance .* It must wait \(assessment\.missing\)\./u),
    ])
  })

  it('finds nothing once every decision is asked about', async () => {
    expect(await foundIn(sparrForAlla)).toEqual([])
  })

  it('finds help that is held back, once everything is', async () => {
    const found = (await foundIn(() => false)) as readonly string[]
    expect(found.filter((telling) => telling.startsWith('approval'))).not.toEqual([])
  })

  it('takes less than twenty lines', () => {
    const lines = readFileSync('examples/02-test-your-flow/flow-test.ts', 'utf8').trimEnd().split('\n')
    expect(lines.length).toBeLessThan(20)
  })
})

describe('the guide', () => {
  it('tells TypeScript of the matchers under Jest as the consumer does', () => {
    const consumer = readFileSync('test/consumer/jest-matchers-types.ts', 'utf8')
    const [, augmentation = ''] = /declare module 'expect' \{\s*(.+)\s*\}/u.exec(consumer) ?? []
    expect(augmentation).not.toBe('')
    expect(readFileSync('docs/test-your-flow.md', 'utf8')).toContain(`declare module 'expect' { ${augmentation} }`)
  })
})
