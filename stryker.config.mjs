// Mutation testing: which tests notice when the code says something else. What is changed and which tests are asked comes
// from scripts/mutate.mjs.
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';

const [what = 'numerics', ...asked] = (process.env.MUTATE ?? 'numerics').split(' ');
const [room, ...file] = what.split('/');

/** The test files that a word names: one (`functions/returns`), or those of a folder. */
function testsOf(name) {
  const file = path.join('tests', `${name}.test.ts`);
  if (existsSync(file)) return [file];
  const found = readdirSync(path.join('tests', name)).filter((one) => one.endsWith('.test.ts'));
  return found.map((one) => path.join('tests', name, one));
}

export default {
  mutate: what.split(',').map((one) => `src/${one.endsWith('.ts') ? one : `${one}/**/*.ts`}`),
  plugins: ['./scripts/mutation-runner.mjs'],
  testRunner: 'in-process',
  tests: (asked.length > 0 ? asked : [room]).flatMap(testsOf),
  warnings: { unknownOptions: false },
  coverageAnalysis: 'perTest',
  // What people read is no arithmetic: a text that changes is seen in the golden files.
  mutator: { excludedMutations: ['StringLiteral'] },
  concurrency: 1,
  // The runner itself breaks off what has no end.
  timeoutMS: 60_000,
  reporters: ['clear-text', 'progress-append-only', 'json'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false, reportScoreTable: true },
  jsonReporter: { fileName: `.cache/mutation/${[room, ...file].join('-').slice(0, 60)}.json` },
  tempDirName: '.cache/stryker',
  ignorePatterns: ['/dist', '/.cache', '/assets', '/.ci', '/.github', '/tests/golden'],
  disableTypeChecks: 'src/**/*.ts',
};
