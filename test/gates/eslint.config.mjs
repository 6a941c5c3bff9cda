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
      eqeqeq: 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
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
    },
  },
);

/** What these plain JavaScript configurations use of Node. */
function nodeGlobals() {
  const names = ['__dirname', 'console', 'module', 'process', 'require', 'URL'];
  return Object.fromEntries(names.map((name) => [name, 'readonly']));
}

/** The Office rules of the plugin's recommendation; what it brings of prettier and of older ESLint rules has its own gate. */
function officeRules() {
  const rules = officeAddins.configs.recommended.flatMap((config) => Object.keys(config.rules ?? {}));
  return Object.fromEntries(
    rules.filter((name) => name.startsWith('office-addins/')).map((name) => [name, 'error']),
  );
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
