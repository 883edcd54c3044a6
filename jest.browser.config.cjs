/** @type {import('jest').Config} */
module.exports = {
  ...require('./jest.config.cjs'),
  roots: ['<rootDir>/tests/browser'],
  testPathIgnorePatterns: [],
  globalSetup: '<rootDir>/tests/browser/start-page.ts',
  globalTeardown: '<rootDir>/tests/browser/stop-page.ts',
  // A person's tests mostly wait.
  maxWorkers: 2,
  testTimeout: 120_000,
};
