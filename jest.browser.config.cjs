/** @type {import('jest').Config} */
module.exports = {
  ...require('./jest.config.cjs'),
  roots: ['<rootDir>/tests/browser'],
  testPathIgnorePatterns: [],
  globalSetup: '<rootDir>/tests/browser/start-page.ts',
  globalTeardown: '<rootDir>/tests/browser/stop-page.ts',
  // While one waits, as a person does, the other computes.
  maxWorkers: 2,
  // The longest takes a minute on an idle machine, and the machine may be ten times as busy.
  testTimeout: 600_000,

  // As a person would: with every pause.
  setupFiles: ['<rootDir>/tests/depth.ts'],
};
