// biome-ignore lint/style/noDefaultExport: vitest reads its configuration from there
export default { test: { include: ['vitest-*.test.mjs'], setupFiles: ['barnkonsekvens/vitest'] } }
