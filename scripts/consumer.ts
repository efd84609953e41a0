/**
 * The package as a stranger gets it: packed, installed in an empty project, used as ESM and as CommonJS, tested with under
 * Jest and vitest, and type-checked under `nodenext` and `bundler`. Also what the tarball holds and does not hold.
 */
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

if (!existsSync('dist/esm/index.js')) throw new Error('dist is missing: run `npm run build` first')

const root = resolve('.')
const project = mkdtempSync(join(tmpdir(), 'consumer-'))
/** Runs a command in the project; when it fails, what it said is shown. */
function run(command: string, ...args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: project, encoding: 'utf8' })
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed\n${stdout}\n${stderr}`)
  return stdout
}

interface Packed {
  readonly filename: string
  readonly files: readonly { readonly path: string }[]
}

/** What a tarball of ours may hold. */
const allowed =
  /^(dist\/esm\/.+\.(js|d\.ts)|dist\/cjs\/.+\.(cjs|d\.cts)|src\/.+\.ts|schemas\/.+\.json|vectors\.ndjson|package\.json|README\.md|LICENSE|CHANGELOG\.md|SECURITY\.md)$/u

function pack(): string {
  const [packed] = JSON.parse(run('npm', 'pack', root, '--json', '--ignore-scripts')) as readonly Packed[]
  if (packed === undefined) throw new Error('npm packed nothing')
  const stray = packed.files.map(({ path }) => path).filter((path) => !allowed.test(path) || path.includes('.test.'))
  if (stray.length > 0) throw new Error(`the tarball holds what it should not: ${stray.join(', ')}`)
  return packed.filename
}

function noInstallScripts(): void {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>
  }
  const found = Object.keys(scripts).filter((name) => /^(pre|post)?install$|^prepare$/u.test(name))
  if (found.length > 0) throw new Error(`an install script would run at the consumer's: ${found.join(', ')}`)
}

function typeCheck(file: string, module: string, moduleResolution: string): void {
  const compilerOptions = {
    module,
    moduleResolution,
    target: 'es2023',
    lib: ['es2024', 'dom'],
    strict: true,
    // The types of the test runners ask for Node's, and are not ours to mend.
    skipLibCheck: file !== 'types.ts',
  }
  const config = { compilerOptions: { ...compilerOptions, noEmit: true, types: [] }, files: [file] }
  writeFileSync(join(project, 'tsconfig.json'), JSON.stringify(config))
  run('npx', 'tsc', '-p', 'tsconfig.json')
}

/** A step that must succeed; the first that does not ends the check with its own output. */
function step(name: string, act: () => void): void {
  act()
  process.stdout.write(`consumer: ${name} ok\n`)
}

try {
  step('no install scripts', noInstallScripts)
  writeFileSync(join(project, 'package.json'), JSON.stringify({ name: 'consumer', private: true, type: 'module' }))
  const tarball = pack()
  cpSync(join(root, 'test/consumer'), project, { recursive: true })
  const { devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    devDependencies: Record<string, string>
  }
  const { zod, xstate, typescript, vitest } = devDependencies
  run(
    'npm',
    'install',
    '--no-audit',
    '--no-fund',
    '--ignore-scripts',
    '--prefer-offline',
    `./${tarball}`,
    `zod@${zod}`,
    `xstate@${xstate}`,
    `typescript@${typescript}`,
    `vitest@${vitest}`,
    'jest@30',
  )
  step('ESM', () => run('node', 'esm.mjs'))
  step('CommonJS', () => run('node', 'cjs.cjs'))
  step('Jest', () => run('npx', 'jest', '--silent', '--testMatch', '**/jest*.test.cjs'))
  step('vitest', () => run('npx', 'vitest', 'run'))
  step('types under nodenext', () => typeCheck('types.ts', 'nodenext', 'nodenext'))
  step('types under bundler', () => typeCheck('types.ts', 'esnext', 'bundler'))
  step('matchers in the types of vitest', () => typeCheck('vitest-types.ts', 'nodenext', 'nodenext'))
  step('matchers in the types of Jest', () => typeCheck('jest-matchers-types.ts', 'nodenext', 'nodenext'))
} finally {
  rmSync(project, { recursive: true, force: true })
}
