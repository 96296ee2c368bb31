import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** `unit` needs nothing but the sources, `guards` reads what `npm run build` and `npm run build:firefox` made. */
export default defineConfig({
  root: ROOT,
  plugins: [WxtVitest({ root: ROOT }), preact()],
  resolve: { alias: { '@': ROOT.replace(/[\\/]$/, '') } },
  test: {
    // Two busy cores take long over tests that stop the store at every write; nothing here measures time.
    testTimeout: 60_000,
    // By default one core is left free, which of two is half of the machine; a test run has nothing to leave it to.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: ['tests/unit/**/*.test.{ts,tsx}'], environment: 'node', mockReset: true, unstubGlobals: true },
      },
      { extends: true, test: { name: 'guards', include: ['tests/guards/**/*.test.ts'], environment: 'node' } },
    ],
  },
});
