/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: 'node',
  roots: ['<rootDir>/tests'],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  testPathIgnorePatterns: ['<rootDir>/tests/browser/', '<rootDir>/tests/bench/'],
  transform: {
    '^.+\\.tsx?$': [
      'ts-jest',
      // Types are checked once, by `npm run types`; here they are only stripped.
      {
        tsconfig: {
          isolatedModules: true,
          module: 'CommonJS',
          moduleResolution: 'node10',
          verbatimModuleSyntax: false,
          ignoreDeprecations: '6.0',
        },
        diagnostics: false,
      },
    ],
  },
};
