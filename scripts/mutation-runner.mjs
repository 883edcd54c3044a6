// Runs the tests for Stryker in its own process: with jest's own describe, test and expect, without jest around them. Jest
// starts anew for each change of the code, which takes some hundred times longer than the tests of a formula.
import { createRequire } from 'node:module';
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import { PluginKind, declareClassPlugin } from '@stryker-mutator/api/plugin';
import {
  determineHitLimitReached,
  DryRunStatus,
  MutantRunStatus,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';

const require = createRequire(import.meta.url);
const circus = require('jest-circus');
const { expect } = require('expect');
const { ModuleMocker } = require('jest-mock');
const { setupFiles, testTimeout } = require('../jest.config.cjs');
const transform = require('./jest-transform.cjs');

const endings = ['', '.ts', '.tsx', '.json', '/index.ts'];
const compiled = new Map();

/** The modules of the project, each run once for whoever loads them; those of packages stay. */
class Modules {
  loaded = new Map();
  mocks = new Map();

  load(file) {
    const known = this.loaded.get(file);
    if (known !== undefined) return known.exports;
    const module = { exports: {}, filename: file };
    this.loaded.set(file, module);
    if (file.endsWith('.json')) module.exports = JSON.parse(readFileSync(file, 'utf8'));
    else this.run(module);
    return module.exports;
  }

  run(module) {
    const file = module.filename;
    const own = createRequire(file);
    const fileOf = (name) =>
      name.startsWith('.')
        ? endings.map((ending) => path.resolve(path.dirname(file), name + ending)).find((one) => isFile(one))
        : undefined;
    const requireActual = (name) => {
      const found = fileOf(name);
      return found === undefined || found.includes('node_modules') ? own(name) : this.load(found);
    };
    const requireHere = (name) => {
      const mock = this.mocks.get(fileOf(name));
      if (mock === undefined) return requireActual(name);
      mock.exports ??= mock.factory();
      return mock.exports;
    };
    const mocker = new ModuleMocker(globalThis);
    const jest = {
      fn: mocker.fn.bind(mocker),
      spyOn: mocker.spyOn.bind(mocker),
      mock: (name, factory) => this.mocks.set(fileOf(name), { factory }),
      requireActual,
    };
    const values = [module.exports, requireHere, module, file, path.dirname(file), jest];
    functionOf(file).apply(module.exports, values);
  }
}

function isFile(file) {
  return statSync(file, { throwIfNoEntry: false })?.isFile() ?? false;
}

function functionOf(file) {
  let known = compiled.get(file);
  if (known === undefined) {
    const { code } = transform.process(readFileSync(file, 'utf8'), file);
    const source = `(function (exports, require, module, __filename, __dirname, jest) {${code}\n})`;
    known = vm.runInThisContext(source, { filename: file });
    compiled.set(file, known);
  }
  return known;
}

const call = new vm.Script('__call__()');
const outOfTime = 'ERR_SCRIPT_EXECUTION_TIMEOUT';

/** What the work returns. A loop without an end is broken off here: Stryker would end the process, and start one takes seconds. */
function within(milliseconds, work) {
  globalThis.__call__ = work;
  return call.runInThisContext({ timeout: milliseconds });
}

/** Milliseconds for a test that took so many without a change. */
function patience(taken = 1000) {
  return 3000 + 10 * taken;
}

class MutationRunner {
  taken = new Map();

  static inject = ['options'];

  constructor({ tests }) {
    this.stryker = globalThis.__stryker__ ??= {};
    this.files = tests.map((file) => path.resolve(file));
    this.setUps = setupFiles.map((file) => path.resolve(file.replace('<rootDir>/', '')));
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    for (const name of ['describe', 'test', 'it', 'beforeAll', 'beforeEach', 'afterAll', 'afterEach'])
      globalThis[name] = circus[name];
    globalThis.expect = expect;
  }

  async dryRun() {
    const tests = [];
    for (const file of this.files) tests.push(...(await this.run(file)));
    for (const { id, timeSpentMs } of tests) this.taken.set(id, timeSpentMs);
    return { status: DryRunStatus.Complete, tests, mutantCoverage: this.stryker.mutantCoverage };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit, disableBail, mutantActivation }) {
    const { stryker } = this;
    stryker.hitLimit = hitLimit;
    stryker.hitCount = hitLimit === undefined ? undefined : 0;
    const change = { id: activeMutant.id, isThereFromTheStart: mutantActivation === 'static' };
    const asked = testFilter && new Set(testFilter);
    const tests = [];
    try {
      for (const file of this.files) {
        if (asked && !testFilter.some((id) => id.startsWith(`${this.short(file)}: `))) continue;
        tests.push(...(await this.run(file, change, asked)));
        const hit = determineHitLimitReached(stryker.hitCount, hitLimit);
        if (hit) return hit;
        const late = tests.find(({ isOutOfTime }) => isOutOfTime);
        if (late) return { status: MutantRunStatus.Timeout, reason: late.id };
        if (!disableBail && tests.some(({ status }) => status === TestStatus.Failed)) break;
      }
    } finally {
      stryker.activeMutant = undefined;
    }
    return toMutantRunResult({ status: DryRunStatus.Complete, tests }, disableBail);
  }

  short(file) {
    return path.relative('tests', file);
  }

  /** The tests of a file, with modules of their own: those `asked` for, until the first that fails, or all. */
  async run(file, change, asked) {
    const { stryker } = this;
    const tests = [];
    const idOf = (test) => {
      const names = [test.name];
      for (let block = test.parent; block.parent; block = block.parent) names.unshift(block.name);
      return `${this.short(file)}: ${names.join(' ')}`;
    };
    let failed = false;
    const listen = (event) => {
      if (event.name === 'test_start') {
        if (asked && (failed || !asked.has(idOf(event.test)))) event.test.mode = 'skip';
        stryker.currentTestId = idOf(event.test);
        const { fn } = event.test;
        if (change && fn?.length === 0)
          event.test.fn = () => within(patience(this.taken.get(idOf(event.test))), () => fn());
      }
      if (event.name === 'test_done') {
        const { test } = event;
        stryker.currentTestId = undefined;
        failed ||= test.errors.length > 0;
        tests.push({
          id: idOf(test),
          name: idOf(test),
          timeSpentMs: test.duration ?? 0,
          fileName: file,
          isOutOfTime: test.errors.some((error) => [error].flat().some((one) => one?.code === outOfTime)),
          ...(test.errors.length > 0
            ? { status: TestStatus.Failed, failureMessage: String(test.errors[0]) }
            : { status: TestStatus.Success }),
        });
      }
    };
    circus.resetState();
    circus.getState().testTimeout = testTimeout;
    expect.setState({ assertionCalls: 0, expectedAssertionsNumber: null });
    circus.addEventHandler(listen);
    const wait = globalThis.setTimeout;
    try {
      const modules = new Modules();
      if (change?.isThereFromTheStart) stryker.activeMutant = change.id;
      within(60_000, () => [...this.setUps, file].forEach((one) => modules.load(one)));
      stryker.activeMutant = change?.id;
      const { unhandledErrors } = await circus.run();
      if (unhandledErrors.length > 0) throw unhandledErrors[0];
    } catch (error) {
      if (change === undefined) throw error;
      tests.push({ id: file, name: file, timeSpentMs: 0, status: TestStatus.Failed, failureMessage: String(error) });
    } finally {
      globalThis.setTimeout = wait;
      stryker.currentTestId = undefined;
      circus.removeEventHandler(listen);
    }
    return tests;
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'in-process', MutationRunner)];
