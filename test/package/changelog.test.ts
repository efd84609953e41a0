import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const changelog = readFileSync('CHANGELOG.md', 'utf8')
const versions = [...changelog.matchAll(/^## (\S+)/gmu)].map(([, version]) => version)

describe('CHANGELOG.md', () => {
  it('has the version of package.json on top', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }
    expect(versions[0]).toBe(version)
  })

  it('says of every entry what kind of change it is', () => {
    const entries = changelog.match(/^- .*$/gmu) ?? []
    expect(entries.length).toBeGreaterThanOrEqual(versions.length)
    for (const entry of entries) expect(entry).toMatch(/^- _(norm|feature|fix|inside)_ /u)
  })
})
