import { defineConfig, mergeConfig } from 'vitest/config'
import base from './vitest.config.js'

/** What mutants are tried against: the tests that say what the norm says, without those that search for long. */
export default mergeConfig(
  base,
  defineConfig({
    test: {
      include: ['src/**/*.test.ts', 'test/{oracle,stories,case,assessment}/**/*.test.ts', 'test/examples/matters.test.ts'],
      exclude: ['src/**/*.schema.test.ts'],
    },
  }),
)
