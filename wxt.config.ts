import preact from '@preact/preset-vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { bundlePacks } from './assets/packs/bundle-packs';

/** Modules that a window needs before it can paint. */
const SHARED_BY_WINDOWS = /rolldown|virtual:wxt|\/components\/(?:[\w-]+\.tsx?|figure-strip\/)|\/lib\/(?:format|lexicon|messaging|model|network|settings|surface)\/|\/node_modules\/(?:@wxt-dev|preact|webextension-polyfill|wxt)\//;

/**
 * Tells the browser to compile the whole file when it loads it, which it does beside the start of the worker; else each function is compiled when
 * it is first called, and nearly all are called for the first page a worker is asked about. A comment to browsers that do not know it
 * (developer.chrome.com, "explicit compile hints").
 */
const COMPILE_AT_ONCE = '//# allFunctionsCalledOnLoad\n';

const POLYFILL_FILE = /webextension-polyfill\/dist\/browser-polyfill(?:\.min)?\.js(?:\?|$)/;

/**
 * The polyfill as a module whose only export is the browser's own object. As the script it is shipped as, a bundler hands it on as
 * a copy, property by property, and each property that is read makes the browser set up one more of its interfaces: some 20 ms
 * before a window's first line runs, for interfaces that nobody there uses.
 */
const POLYFILL: Plugin = {
  name: 'polyfill-as-module',
  enforce: 'pre',
  transform: (code, id) => (POLYFILL_FILE.test(id) ? { code: `const module = { exports: {} }, exports = module.exports;\n${code}\nexport default module.exports;`, map: null } : undefined),
};

/**
 * The browser's own object in the place of the polyfill, for scripts that run in pages: all that they ask of it answers with promises
 * in every browser that the manifest admits, and what they do not carry is not compiled in every page that is opened.
 */
const NO_POLYFILL: Plugin = {
  name: 'no-polyfill-in-pages',
  enforce: 'pre',
  load: (id) => (POLYFILL_FILE.test(id) ? 'module.exports = globalThis.browser?.runtime?.id ? globalThis.browser : globalThis.chrome;' : undefined),
};

export default defineConfig({
  imports: false,
  publicDir: 'assets/public',
  outDir: '.output',
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module'],
  i18n: { localesDir: 'assets/locales' },
  vite: () => ({
    plugins: [preact(), POLYFILL],
    // The manifest's own least versions: without them light-dark() is written out as variables, which highlights do not know.
    build: { target: ['chrome125', 'firefox142'], cssTarget: ['chrome125', 'firefox142'] },
  }),
  manifestVersion: 3,
  hooks: {
    // What popup and panel share is one file: each file of a window costs its first paint some milliseconds.
    'vite:build:extendConfig': (entrypoints, config) => {
      if (entrypoints.every(({ type }) => type === 'content-script' || type === 'unlisted-script')) (config.plugins ??= []).unshift(NO_POLYFILL);
      if (entrypoints.some(({ type }) => type === 'background')) {
        (config.plugins ??= []).push({
          name: 'compile-at-once',
          enforce: 'post',
          generateBundle: (_, files) => {
            for (const file of Object.values(files)) if (file.fileName === 'background.js' && file.type === 'chunk') file.code = COMPILE_AT_ONCE + file.code;
          },
        });
      }
      // The gallery draws the same components as a plain web page, where the extension's interfaces are not.
      if (!entrypoints.some(({ type }) => type === 'popup') || entrypoints.some(({ name }) => name === 'gallery')) return;
      const { rolldownOptions } = (config.build ??= {});
      // the manifest's own least versions know module preloading, and the shim for older ones would be a file more
      config.build.modulePreload = { polyfill: false };
      config.build.rolldownOptions = { ...rolldownOptions, output: { ...(rolldownOptions?.output as object | undefined), codeSplitting: { groups: [{ name: 'surface', test: SHARED_BY_WINDOWS, minShareCount: 2 }] } } };
    },
    // The gallery of states is a page of development builds only (`wxt`, `wxt build --mode development`).
    'entrypoints:found': (wxt, found) => {
      if (wxt.config.mode === 'production') found.splice(0, found.length, ...found.filter(({ name }) => name !== 'gallery'));
    },
    // The toolbar's icon is grey until a page turns out to be an article; the browser's lists of extensions show the other one.
    'build:manifestGenerated': (_, manifest) => {
      const action = manifest.action as { default_icon?: Record<string, string> } | undefined;
      if (action) action.default_icon = { '16': 'icon/grey-16.png', '32': 'icon/grey-32.png', '48': 'icon/grey-48.png' };
    },
    'build:publicAssets': (_, files) => {
      files.push(...bundlePacks('assets/packs'));
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: ['storage', 'scripting'],
    host_permissions: ['http://*/*', 'https://*/*'],
    // No keys are suggested but one: readers' own shortcuts come first, the rest is theirs to set.
    commands: {
      'next-claim': { description: '__MSG_commands_next__', suggested_key: { default: 'Alt+Shift+L' } },
      'previous-claim': { description: '__MSG_commands_previous__' },
      'open-claim': { description: '__MSG_commands_open__' },
      'close-claim': { description: '__MSG_commands_close__' },
      'toggle-lateral': { description: '__MSG_commands_toggle__' },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'lateral@lateral.example',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '125', storage: { managed_schema: 'managed-schema.json' } }),
    content_security_policy: {
      extension_pages: "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    },
  }),
});
