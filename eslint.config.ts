import { configs as regexp } from 'eslint-plugin-regexp';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** Ways to turn text into markup or code: page text is hostile, so none of them may be used anywhere. */
const TEXT_AS_CODE = [
  { selector: "MemberExpression[property.name=/^(?:innerHTML|outerHTML|insertAdjacentHTML|createContextualFragment|setHTMLUnsafe|srcdoc)$/]", message: 'Text is never turned into markup.' },
  { selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']", message: 'Text is never turned into markup.' },
  { selector: "CallExpression[callee.object.name='document'][callee.property.name=/^write(?:ln)?$/]", message: 'Text is never turned into markup.' },
];

export default defineConfig(
  { ignores: ['node_modules/', '.output/', '.wxt/', 'assets/public/', 'assets/samples/', 'test-results/'] },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked, regexp['flat/recommended']],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      'no-console': 'error',
      'no-eval': 'error',
      'no-new-func': 'error',
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx'], location: 'anywhere' }],
      'no-restricted-syntax': ['error', ...TEXT_AS_CODE],
      eqeqeq: ['error', 'always'],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-implied-eval': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // `Record<never, never>` is how the protocol says: nothing travels.
      '@typescript-eslint/no-generated-empty-object-type': 'off',
      // Props are declared as methods and taken apart; none of them uses `this`.
      '@typescript-eslint/unbound-method': 'off',
      // Indexed access is checked by the compiler (noUncheckedIndexedAccess); `!` says what a loop's own bound shows.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unnecessary-condition': 'off',
      // `{ key: _key, ...rest }` is how a field is left out.
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      // A pattern that a hostile page can make slow is a way to hang the reader's browser.
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': ['error', { report: 'potential' }],
      'regexp/prefer-d': 'off',
      'regexp/prefer-w': 'off',
      'regexp/use-ignore-case': 'off',
      'regexp/strict': 'off',
      'regexp/sort-character-class-elements': 'off',
      'regexp/prefer-question-quantifier': 'off',
    },
  },
  {
    // The command line and the runners speak on the terminal.
    files: ['lib/command/**', 'tests/**'],
    rules: { 'no-console': 'off' },
  },
  {
    // A test may read markup to compare it, and its patterns read our own files, not those of a hostile page.
    files: ['tests/**'],
    rules: { 'no-restricted-syntax': 'off', '@typescript-eslint/no-unsafe-assignment': 'off', '@typescript-eslint/no-unsafe-member-access': 'off', '@typescript-eslint/no-unsafe-argument': 'off', '@typescript-eslint/no-unsafe-return': 'off', '@typescript-eslint/no-unsafe-call': 'off', '@typescript-eslint/no-unnecessary-type-parameters': 'off', 'regexp/no-super-linear-backtracking': 'off', 'regexp/no-super-linear-move': 'off' },
  },
);
