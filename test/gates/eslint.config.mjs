import { builtinModules } from 'node:module';
import js from '@eslint/js';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import officeAddins from 'eslint-plugin-office-addins';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import bannedSyntax from './bannedSyntax.cjs';

const typescript = ['**/*.{ts,tsx,cts,mts}'];
const tests = ['test/**/*.{ts,tsx}'];

export default tseslint.config(
  { ignores: ['lib/', 'dist/', 'out/', 'coverage/', '.cache/'] },
  { linterOptions: { noInlineConfig: true } },
  js.configs.recommended,
  {
    files: ['**/*.{js,cjs,mjs}'],
    languageOptions: { globals: nodeGlobals() },
  },
  {
    files: ['**/*.{js,cjs}'],
    languageOptions: { sourceType: 'commonjs' },
  },
  {
    files: typescript,
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { project: './tsconfig.json', tsconfigRootDir: `${import.meta.dirname}/../..` },
    },
    rules: {
      // `== null` asks for null and undefined at once.
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      // A key that may be absent is asked for with brackets.
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      // Pence is a number with a brand, and -pence is right.
      '@typescript-eslint/no-unsafe-unary-minus': 'off',
      // The enums of Excel and of exceljs are declared, and hold plain values when the product runs.
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // bannedSyntax.cjs has our own, narrower form.
      '@typescript-eslint/no-non-null-assertion': 'off',
      'no-restricted-imports': [
        'error',
        ...builtinModules.map((name) => ({ name, message: `Write node:${name}.` })),
      ],
    },
  },
  {
    files: ['src/{workbook/excel,functions,commands,taskpane}/**/*.{ts,tsx}'],
    plugins: { 'office-addins': officeAddins },
    rules: officeRules(),
  },
  ...bannedSyntax,
  {
    files: ['src/taskpane/**/*.tsx'],
    extends: [jsxA11y.flatConfigs.strict, reactHooks.configs.flat.recommended],
    settings: { 'jsx-a11y': { components: fluentAsHtml() } },
  },
  {
    files: tests,
    rules: {
      // Jest hands out methods: expect(port.write).toHaveBeenCalled().
      '@typescript-eslint/unbound-method': 'off',
      // expect.objectContaining and its kind are of type any.
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
    },
  },
);

/** What these plain JavaScript configurations use of Node. */
function nodeGlobals() {
  const names = ['__dirname', 'console', 'module', 'process', 'require', 'URL'];
  return Object.fromEntries(names.map((name) => [name, 'readonly']));
}

/**
 * The Office rules of the plugin's recommendation; what it brings of prettier and of older ESLint rules has its own gate.
 * One is left out: a large sheet is read in portions, one round trip each, and test/excel-host counts the round trips.
 */
function officeRules() {
  const rules = officeAddins.configs.recommended
    .flatMap((config) => Object.keys(config.rules ?? {}))
    .filter((name) => name.startsWith('office-addins/') && name !== 'office-addins/no-context-sync-in-loop');
  return Object.fromEntries(rules.map((name) => [name, 'error']));
}

/** Fluent components by the element that they become, so that the accessibility rules see through them. */
function fluentAsHtml() {
  return {
    Button: 'button',
    Image: 'img',
    Input: 'input',
    Label: 'label',
    Link: 'a',
    Select: 'select',
    Textarea: 'textarea',
  };
}
