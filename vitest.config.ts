import { defineConfig } from 'vitest/config'

const conditions = ['@barnkonsekvens/source', 'node', 'import', 'default']

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
    testTimeout: 120_000,
    // By default one core is left alone, which on two is half of them.
    maxWorkers: '100%',
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      exclude: ['src/*.ts', 'src/testing/**', 'src/**/*.schema.ts', 'src/**/data/**', 'src/**/*.test.ts'],
      reporter: ['text-summary', 'json-summary', 'text'],
      thresholds: { branches: 95 },
    },
  },
})
