/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: '<rootDir>/scripts/jest-environment.cjs',
  runtime: '<rootDir>/scripts/jest-runtime.cjs',
  filter: '<rootDir>/scripts/jest-filter.cjs',
  // Jest would leave one core idle, which on a small machine is half of it.
  maxWorkers: '100%',
  // What a test file leaves in memory would slow down those that follow.
  workerIdleMemoryLimit: '2GB',
  // A model is some thousand formulas, and the machine may be ten times as busy.
  testTimeout: 300_000,
  roots: ['<rootDir>/tests'],
  setupFiles: ['<rootDir>/tests/depth.ts', '<rootDir>/tests/no-pauses.ts'],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  testPathIgnorePatterns: [
    '<rootDir>/tests/browser/',
    '<rootDir>/tests/bench/',
    '<rootDir>/tests/libreoffice/',
    '<rootDir>/tests/postgres/',
    '<rootDir>/tests/clickhouse/',
  ],
  moduleNameMapper: { '^@fluentui/react-icons$': '<rootDir>/scripts/jest-icons.cjs' },
  // Univer's CommonJS build requires packages that exist as ES modules only; Fluent's is joined from its files.
  transformIgnorePatterns: [
    '/node_modules/(?!(@fluentui/react-components/lib-commonjs/index|hucre|hyparquet|kdbush|lodash-es|nanoid|rbush|quickselect|cjk-regex|regexp-util|unicode-regex|franc-min|trigram-utils|collapse-white-space|n-gram)[/.])',
  ],
  transform: { '\\.([cm]?[tj]s|tsx)$': '<rootDir>/scripts/jest-transform.cjs' },
};
