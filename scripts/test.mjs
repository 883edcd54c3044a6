// npm test: everything that must hold. Ends with "N passed, N failed".
//   npm test [-- unit browser …]   only these steps
//   npm test -- everything         also those that need what is not installed everywhere, all of what is sampled
//                                  otherwise, and random inputs of its own; TEST_SEED repeats those of an earlier run
import { spawn } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { chromium } from './browser.mjs';
import { chdb } from './clickhouse.mjs';
import { libreOffice } from './libreoffice.mjs';
import { postgresPrograms } from './postgres.mjs';
import { fail, root, say, setUp } from './setup.mjs';

setUp();

const bin = (name) => path.join(root, 'node_modules', name);
const reports = path.join(root, '.cache');
mkdirSync(reports, { recursive: true });

/** A step that passes or fails as a whole; what it says comes in one piece, as others speak beside it. */
const check =
  (...command) =>
  async () => ({ passed: 0, failed: 0, ok: await run(command, {}, 'pipe') });

/** A step that jest counts. */
const jest = (config, environment) => async () => {
  const report = path.join(reports, `${path.basename(config, '.cjs')}.json`);
  rmSync(report, { force: true });
  const command = [bin('jest/bin/jest.js'), '--config', config, '--json', '--outputFile', report];
  const ok = await run(command, await environment?.());
  try {
    const { numPassedTests, numFailedTests, numFailedTestSuites, numPendingTests } = JSON.parse(
      readFileSync(report, 'utf8'),
    );
    const isWhole = process.env.TEST_DEPTH === 'whole';
    if (numPendingTests > 0)
      say(
        isWhole
          ? `${numPendingTests} tests were left out, which in a whole run none may be`
          : `${numPendingTests} long tests are left to npm test -- everything`,
      );
    const failed = numFailedTests + (isWhole ? numPendingTests : 0);
    // A suite that could not even start has no failed test of its own.
    return {
      passed: numPassedTests,
      failed: Math.max(failed, ok ? 0 : numFailedTestSuites),
      ok: ok && failed === 0,
    };
  } catch {
    return { passed: 0, failed: 0, ok: false };
  }
};

const steps = {
  // Each remembers in .cache/ what it has seen, so that a second run looks only at what has changed.
  types: check(bin('typescript/bin/tsc'), '-p', 'tsconfig.json'),
  'types of the pure rooms': check(bin('typescript/bin/tsc'), '-p', 'src/tsconfig.pure.json'),
  lint: check(bin('eslint/bin/eslint.js'), '.', '--max-warnings', '0', '--cache', '--cache-location', '.cache/eslint'),
  format: check(
    bin('prettier/bin/prettier.cjs'),
    ...['.', '--check', '--log-level', 'warn', '--cache', '--cache-location', '.cache/prettier'],
  ),
  unit: jest('jest.config.cjs'),
  browser: jest('jest.browser.config.cjs', async () => ({ CHROME_PATH: await chromium(), PAGE_ADDRESS: await page })),
  size: check('scripts/size.mjs'),
  libreoffice: jest('jest.libreoffice.config.cjs', () => ({
    SOFFICE_PATH: libreOffice() ?? fail('The step libreoffice needs LibreOffice: install it from libreoffice.org.'),
  })),
  postgres: jest('jest.postgres.config.cjs', () => ({
    POSTGRES_PROGRAMS:
      postgresPrograms() ?? fail('The step postgres needs the programs of a PostgreSQL server: install postgresql.'),
  })),
  clickhouse: jest('jest.clickhouse.config.cjs', () => ({
    CHDB:
      chdb() ??
      fail('The step clickhouse needs the package chdb, which could not be installed: is the registry at hand?'),
  })),
};
const onlyWhenAsked = ['size', 'libreoffice', 'postgres', 'clickhouse'];

const asked = process.argv.slice(2);
for (const name of asked)
  if (!(name in steps) && name !== 'everything')
    say(`There is no step "${name}"; there are: ${Object.keys(steps).join(', ')}, everything`);
/** Left out, and said so, where nobody asked for it by its name. */
const isMissing = (name) => {
  if (asked.includes(name) || !isWanted(name)) return false;
  const missing =
    name === 'postgres' && !postgresPrograms()
      ? 'no PostgreSQL server is installed here'
      : name === 'clickhouse' && !chdb()
        ? 'chdb could not be installed'
        : undefined;
  if (missing) say(`${name}: left out, as ${missing}`);
  return missing !== undefined;
};
const isWanted = (name) =>
  asked.includes('everything') || (asked.length > 0 ? asked.includes(name) : !onlyWhenAsked.includes(name));

if (asked.includes('everything')) {
  process.env.TEST_DEPTH = 'whole';
  process.env.TEST_SEED ??= String(randomInt(2 ** 31));
  say(`Random inputs begin at TEST_SEED=${process.env.TEST_SEED}`);
}

let passed = 0;
let failed = 0;
let stopPage = () => {};
/** The page of the browser tests is built first of all, as they come last. */
const page = isWanted('browser') ? startedPage() : undefined;
/** What uses one core goes beside jest, which takes all that is left: neither waits for the other. */
const lanes = [
  ['types', 'types of the pure rooms', 'format', 'lint', 'size'],
  ['unit', 'browser', 'libreoffice', 'postgres', 'clickhouse'],
];
await Promise.all(
  lanes.map(async (lane, index) => {
    if (index === 0) await page;
    for (const name of lane) if (isWanted(name) && !isMissing(name)) await take(name);
  }),
);

async function take(name) {
  say(`${name} …`);
  const result = await steps[name]();
  passed += result.passed + (result.ok ? 1 : 0);
  failed += Math.max(result.failed, result.ok ? 0 : 1);
  if (!result.ok) say(`${name}: failed`);
}
stopPage();
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;

function run(command, environment = {}, output = 'inherit') {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, command, {
      cwd: root,
      stdio: ['ignore', output, output],
      env: { ...process.env, ...environment },
    });
    const said = [];
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => said.push(chunk));
    child.on('error', () => resolve(false));
    child.on('close', (code) => {
      process.stdout.write(Buffer.concat(said));
      resolve(code === 0);
    });
  });
}

/** The address of `npm start` for the add-in as it is hosted; none where it fails, which the browser tests then say. */
function startedPage() {
  say('the page of the browser tests is built …');
  const started = spawn(process.execPath, ['scripts/start.mjs', '--no-open', '--production'], { cwd: root });
  stopPage = () => started.kill();
  return new Promise((resolve) => {
    let log = '';
    started.stdout.on('data', (chunk) => {
      log += chunk;
      const address = /Ready: (\S+)/.exec(log)?.[1];
      if (address) resolve(address);
    });
    started.stderr.resume();
    started.on('close', () => resolve(undefined));
  });
}
