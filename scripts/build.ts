/**
 * Builds the package: JavaScript by tsup and types by tsc, as an ESM tree (`.js`) and a CommonJS tree (`.cjs`).
 *
 * Both trees have one file per source file and the same types. The ending is what makes the second tree CommonJS: a
 * package.json of its own inside dist would hide the `imports` of the real one, and with it `#sha256`.
 */
import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const run = (command: string, ...args: readonly string[]): void => {
  execFileSync('npx', [command, ...args], { stdio: 'inherit' })
}

/** Gives the files of a folder their CommonJS endings, in their names and wherever they name each other. */
function endAsCommonJs(folder: string): void {
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.js') && !name.endsWith('.d.ts')) continue
    const file = join(folder, name)
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll(/(["'])(\.{1,2}\/[^"'\n]+)\.js\1/gu, '$1$2.cjs$1'))
    renameSync(file, file.replace(/\.js$/u, '.cjs').replace(/\.d\.ts$/u, '.d.cts'))
  }
}

rmSync('dist', { recursive: true, force: true })
run('tsup', '--silent')
for (const format of ['esm', 'cjs']) run('tsc', '-p', 'tsconfig.build.json', '--outDir', `dist/${format}`)
endAsCommonJs('dist/cjs')
