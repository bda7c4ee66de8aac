import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** Files that TypeScript knows; types are read for them. */
const typed = ['**/*.ts'];

export default defineConfig(
  globalIgnores(['dist', '.dist-*', '.astro', 'node_modules', 'public', 'tests/fixtures']),
  {
    files: typed,
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      // A cast tells the compiler what nobody checked. `as const` claims nothing.
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      // Letters are code points here: texts are normalised and hold no emoji.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      // An underscore says that a name is there to be left out.
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      // An empty text is no answer either: NO_COLOR= means the same as no NO_COLOR.
      '@typescript-eslint/prefer-nullish-coalescing': [
        'error',
        { ignorePrimitives: { string: true } },
      ],
      // Numbers in a sentence are meant to be read as they are.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // Index signatures are read with brackets, as noPropertyAccessFromIndexSignature asks.
      '@typescript-eslint/dot-notation': 'off',
      // `== null` means null or undefined, and says so shorter than anything else.
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'error',
      'object-shorthand': 'error',
      'prefer-template': 'error',
    },
  },
  {
    files: [...typed, '**/*.astro'],
    rules: {
      'max-lines': ['warn', { max: 300, skipBlankLines: true }],
      'max-lines-per-function': ['warn', { max: 60, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    // Written by a script from the schemas; see scripts/file-types.ts.
    files: ['src/dataset/file-types.ts'],
    rules: {
      'max-lines': 'off',
      '@typescript-eslint/consistent-indexed-object-style': 'off',
    },
  },
  {
    // Astro declares what a page carries by adding to its own types, which takes import() types.
    files: ['**/*.d.ts'],
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
    },
  },
  {
    // Plot tells its warnings to the console and to nobody else; the renderer listens there.
    files: ['src/charts/svg/render-svg.ts'],
    rules: { 'no-console': 'off' },
  },
  {
    // A command speaks to the terminal.
    files: ['scripts/**/*.ts', 'tests/benchmark/**/*.ts'],
    rules: { 'no-console': 'off' },
  },
  {
    // A table of cases is long without being complicated.
    files: ['**/*.test.ts'],
    rules: { 'max-lines-per-function': 'off' },
  },
  {
    // Messages are a list; their length is the number of sentences, not of ideas.
    files: ['src/locales/**/*.ts'],
    rules: { 'max-lines': 'off' },
  },
  // Markup is linted without types: astro check reads those.
  astro.configs['flat/recommended'],
);
