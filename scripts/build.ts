/**
 * Builds the package: JavaScript by tsup and types by tsc, as an ESM tree and a CommonJS tree.
 *
 * Both trees have one file per source file and the same types; what makes the second one CommonJS is its package.json.
 */
import { execFileSync } from 'node:child_process'
import { rmSync, writeFileSync } from 'node:fs'

const run = (command: string, ...args: readonly string[]): void => {
  execFileSync('npx', [command, ...args], { stdio: 'inherit' })
}

rmSync('dist', { recursive: true, force: true })
run('tsup', '--silent')
for (const format of ['esm', 'cjs']) run('tsc', '-p', 'tsconfig.build.json', '--outDir', `dist/${format}`)
writeFileSync('dist/cjs/package.json', '{ "type": "commonjs" }\n')
