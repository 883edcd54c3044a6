/** @type {import('jest').Config} */
module.exports = {
  ...require('./jest.config.cjs'),
  roots: ['<rootDir>/tests/browser'],
  testPathIgnorePatterns: [],
  globalSetup: '<rootDir>/tests/browser/start-page.ts',
  globalTeardown: '<rootDir>/tests/browser/stop-page.ts',
  // One browser at a time: two would only take each other's processor, and a hurried hand would find a cell busy.
  maxWorkers: 1,
  testTimeout: 120_000,

  // As a person would: with every pause.
  setupFiles: ['<rootDir>/tests/same-inputs.ts'],
};
