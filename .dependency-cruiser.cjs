/** Which room may import which: one way only, from the bottom up. The picture is in docs/architecture.md. */
const mayImport = {
  kernel: [],
  words: ['kernel'],
  law: ['kernel', 'words'],
  facts: ['kernel', 'words', 'law'],
  policy: ['kernel', 'words', 'law', 'facts'],
  checklist: ['kernel', 'words', 'law', 'facts'],
  assessment: ['kernel', 'words', 'law', 'facts', 'policy', 'checklist'],
  decision: ['kernel', 'words', 'law', 'facts', 'policy', 'checklist', 'assessment'],
  trail: ['kernel', 'words'],
  case: ['kernel', 'words', 'law', 'facts', 'policy', 'checklist', 'assessment', 'decision', 'trail'],
  audit: ['kernel', 'words'],
  text: ['kernel', 'law'],
  view: ['case'],
  testing: [
    'kernel',
    'words',
    'law',
    'facts',
    'policy',
    'checklist',
    'assessment',
    'decision',
    'trail',
    'case',
    'text',
  ],
}

const rooms = Object.entries(mayImport).map(([room, others]) => ({
  name: `${room}-imports-downwards`,
  severity: 'error',
  from: { path: `^src/${room}/` },
  to: {
    path: '^src/',
    pathNot: `^src/(${[room, ...others].join('|')})/`,
    ...(room === 'text' && { dependencyTypesNot: ['type-only'] }),
  },
}))

module.exports = {
  forbidden: [
    ...rooms,
    {
      name: 'every-folder-is-a-room',
      severity: 'error',
      from: { path: '^src/[^/]+/', pathNot: `^src/(${Object.keys(mayImport).join('|')})/` },
      to: {},
    },
    {
      name: 'text-is-for-entries',
      severity: 'error',
      from: { path: '^src/[^/]+/', pathNot: '^src/(text|testing)/' },
      to: { path: '^src/text/' },
    },
    {
      name: 'entries-are-not-imported',
      severity: 'error',
      from: { path: '^src/[^/]+/' },
      to: { path: '^src/[^/]+\\.ts$' },
    },
    {
      name: 'xstate-only-in-case',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/case/' },
      to: { path: 'node_modules/xstate/' },
    },
    {
      name: 'zod-only-in-schema-files',
      severity: 'error',
      from: { path: '^src/', pathNot: '\\.schema\\.ts$|\\.test\\.ts$' },
      to: { path: 'node_modules/zod/' },
    },
    {
      name: 'node-only-in-the-hash',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/kernel/sha256\\.node\\.ts$|\\.test\\.ts$' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    { name: 'no-barrel-of-dates', severity: 'error', from: {}, to: { path: 'node_modules/date-fns/index' } },
    { name: 'resolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['@barnkonsekvens/source', 'import', 'node', 'default'],
      extensions: ['.ts', '.js'],
    },
  },
}
