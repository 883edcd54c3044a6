// Mutation testing: which tests notice when the code says something else. What is changed and which tests are asked comes
// from scripts/mutate.mjs.
const [what = 'numerics', ...tests] = (process.env.MUTATE ?? 'numerics').split(' ');
const [room, ...file] = what.split('/');

export default {
  mutate: [`src/${room}/${file.length > 0 ? file.join('/') : '**/*.ts'}`],
  testRunner: 'jest',
  jest: {
    config: {
      ...(await import('./jest.config.cjs')).default,
      maxWorkers: 1,
      // With the sources, else only what a test imports itself would be known to hang on it.
      roots: ['<rootDir>/src', '<rootDir>/tests'],
      testMatch: (tests.length > 0 ? tests : [`${room}/**/*`]).map((one) => `<rootDir>/tests/${one}.test.ts`),
    },
  },
  coverageAnalysis: 'perTest',
  // What people read is no arithmetic: a text that changes is seen in the golden files.
  mutator: { excludedMutations: ['StringLiteral'] },
  concurrency: 1,
  timeoutMS: 20_000,
  reporters: ['clear-text', 'json'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false, reportScoreTable: true },
  jsonReporter: { fileName: `.cache/mutation/${[room, ...file].join('-')}.json` },
  tempDirName: '.cache/stryker',
  ignorePatterns: ['/dist', '/.cache', '/assets', '/.ci', '/.github', '/tests/golden'],
  disableTypeChecks: 'src/**/*.ts',
};
