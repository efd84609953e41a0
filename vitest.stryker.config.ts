import base from './vitest.config.js'

/** What mutants are tried against: the tests that say what the norm says, without those that search for long. */
export default {
  ...base,
  test: {
    ...base.test,
    include: [
      'src/**/*.test.ts',
      'test/{oracle,stories,case,assessment}/**/*.test.ts',
      'test/examples/matters.test.ts',
    ],
    exclude: ['node_modules/**', 'src/testing/**', 'src/audit/**', 'src/policy/space/**', 'src/policy/table/**'],
  },
}
