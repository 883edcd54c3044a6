/** @type {import('jest').Config} */
module.exports = {
  ...require('./jest.config.cjs'),
  roots: ['<rootDir>/tests/bench'],
  testMatch: ['**/*.bench.ts'],
  testPathIgnorePatterns: [],
  maxWorkers: 1,
  testTimeout: 600_000,

  // As a person would: with every pause.
  setupFiles: ['<rootDir>/tests/depth.ts'],
};
