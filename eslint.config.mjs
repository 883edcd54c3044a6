import eslint from '@eslint/js';
import tseslint from 'typescript-eslint';

const pureRooms = [
  'numerics',
  'customers',
  'functions',
  'formulas',
  'templates',
  'plan',
  'analysis',
  'decision',
  'locales',
];
const clock = 'The pure rooms know no clock: let the caller pass the date.';

export default tseslint.config(
  { ignores: ['node_modules/', 'dist/', '.cache/', 'coverage/'] },
  eslint.configs.recommended,
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      // Excel's own error, which is what a custom function throws, is no JavaScript Error.
      '@typescript-eslint/only-throw-error': [
        'error',
        { allow: [{ from: 'package', package: 'custom-functions-runtime', name: 'Error' }] },
      ],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      eqeqeq: 'error',
      'no-console': 'error',
    },
  },
  {
    files: pureRooms.map((room) => `src/${room}/**/*.ts`),
    rules: {
      'no-restricted-syntax': [
        'error',
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: clock },
        { selector: "MemberExpression[object.name='Date'][property.name='now']", message: clock },
        {
          selector: "MemberExpression[object.name='Math'][property.name='random']",
          message: 'The pure rooms are deterministic.',
        },
      ],
    },
  },
  {
    files: ['**/*.cjs', '**/*.mjs', '*.js'],
    languageOptions: {
      globals: Object.fromEntries(
        ['require', 'module', 'process', 'console', '__dirname', 'setTimeout', 'fetch', 'URL', 'Buffer'].map((name) => [
          name,
          'readonly',
        ]),
      ),
    },
  },
  { files: ['tests/bench/**'], rules: { 'no-console': 'off' } },
);
