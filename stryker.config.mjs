// Mutation testing: which tests notice when the code says something else. `npm run mutate -- numerics/newton.ts`
const [room = 'numerics', ...rest] = (process.env.MUTATE ?? 'numerics').split('/');

/** Laws of whole families and random calls: they notice much, say little of where, and take long. */
const slow = ['fuzz', 'contract', 'properties', 'short-names', 'shared-cases'];

export default {
  mutate: [`src/${room}/${rest.length > 0 ? rest.join('/') : '**/*.ts'}`],
  testRunner: 'jest',
  jest: {
    config: {
      ...(await import('./jest.config.cjs')).default,
      maxWorkers: 1,
      roots: [...new Set([room, 'numerics', 'customers', 'functions'])].map((one) => `<rootDir>/tests/${one}`),
      testPathIgnorePatterns: slow.map((one) => `<rootDir>/tests/functions/${one}`),
    },
  },
  coverageAnalysis: 'perTest',
  // What people read is no arithmetic: a text that changes is seen in the golden files.
  mutator: { excludedMutations: ['StringLiteral'] },
  concurrency: 1,
  timeoutMS: 20_000,
  reporters: ['clear-text', 'json'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false, reportScoreTable: true },
  jsonReporter: { fileName: `.cache/mutation/${[room, ...rest].join('-')}.json` },
  tempDirName: '.cache/stryker',
  ignorePatterns: ['/dist', '/.cache', '/assets', '/.ci', '/.github', '/tests/golden'],
  disableTypeChecks: 'src/**/*.ts',
};
