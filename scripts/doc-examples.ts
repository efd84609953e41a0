/**
 * Makes tests of every `ts` fence in README.md and docs/, and of every `@example` in src/.
 *
 * A line `expression // => value` becomes an assertion; everything else runs as it stands. The tests are written to
 * test/.generated/ and run with all others, so no documented line can rot.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const out = 'test/.generated'

interface Example {
  readonly file: string
  readonly line: number
  readonly code: string
}

function filesBelow(folder: string, ending: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending) && !name.endsWith('.test.ts') && !name.startsWith('api/'))
    .map((name) => join(folder, name))
    .sort()
}

/** A fence in our language, however it is written: only `ts` alone at the start of a line is one that runs. */
const fence = /^\s*(`{3,}|~{3,})\s*(ts|tsx|typescript|js|jsx|javascript)\b/u

/** The `ts` fences of a file; in a source file those inside doc comments, without the comment's stars. */
function examplesIn(file: string): Example[] {
  const isSource = file.endsWith('.ts')
  const lines = readFileSync(file, 'utf8').split('\n')
  const examples: Example[] = []
  let start = -1
  lines.forEach((raw, index) => {
    const line = isSource ? raw.replace(/^\s*\* ?/u, '') : raw
    if (isSource && line.startsWith('@example') && !lines[index + 1]?.endsWith('* ```ts')) {
      throw new Error(`${file}:${index + 1}: an example stands in a \`\`\`ts fence on the next line`)
    }
    if (start < 0 && fence.test(line) && (!isSource || raw.trimStart().startsWith('*'))) {
      if (line !== '```ts') throw new Error(`${file}:${index + 1}: every example runs; write \`\`\`ts alone`)
      start = index
    } else if (start >= 0 && line.startsWith('```')) {
      const body = lines.slice(start + 1, index)
      const code = body.map((text) => (isSource ? text.replace(/^\s*\* ?/u, '') : text)).join('\n')
      examples.push({ file, line: start + 1, code })
      start = -1
    }
  })
  if (start >= 0) throw new Error(`${file}:${start + 1}: a fence is not closed`)
  return examples
}

/** The example as a test: imports on top, assertions where values are told. */
function asTest({ file, line, code }: Example): string {
  const imports = code.match(/^import .*$/gmu) ?? []
  const body = code
    .replace(/^import .*$\n?/gmu, '')
    .replace(
      /^(.+?) \/\/ => (.+)$/gmu,
      (_, expression: string, value: string) => `expect(${expression}).toEqual(${value})`,
    )
  return [
    ...imports,
    "import { expect, it } from 'vitest'",
    '',
    `it('${file}:${line} runs as written', () => {`,
    body.replaceAll(/^(?=.)/gmu, '  ').trimEnd(),
    '})',
    '',
  ].join('\n')
}

const sources = ['README.md', ...filesBelow('docs', '.md'), ...filesBelow('src', '.ts')]
const examples = sources.flatMap(examplesIn)
if (examples.length === 0) throw new Error('no example found: the check would check nothing')
rmSync(out, { recursive: true, force: true })
mkdirSync(out, { recursive: true })
for (const example of examples) {
  const name = `${example.file.replaceAll(/[^\w]+/gu, '-')}-${example.line}.test.ts`
  writeFileSync(join(out, name), asTest(example))
}
process.stdout.write(`${examples.length} documented examples made into tests\n`)
