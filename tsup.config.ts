import { defineConfig, type Options } from 'tsup'

/** One output file per source file, so that a consumer's bundler drops whatever is not used. */
const shared: Options = {
  entry: ['src/**/*.ts', '!src/**/*.test.ts'],
  bundle: false,
  target: 'es2023',
  clean: true,
}

export default defineConfig([
  { ...shared, format: 'esm', outDir: 'dist/esm', outExtension: () => ({ js: '.js' }) },
  { ...shared, format: 'cjs', outDir: 'dist/cjs', outExtension: () => ({ js: '.js' }) },
])
