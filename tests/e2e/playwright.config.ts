import { resolve } from 'node:path';
import { defineConfig } from '@playwright/test';
import { SEEDED_PROFILE } from '../support/seeded-profile';

const ROOT = resolve(import.meta.dirname, '../..');
const RESULTS = resolve(ROOT, 'test-results');

// Set before any test runs, and read wherever a browser is started.
process.env.LATERAL_NET_LOGS ??= resolve(RESULTS, 'net-logs');
process.env[SEEDED_PROFILE] ??= resolve(RESULTS, 'seeded-profile');

/** Files that take longest begin first: one that begins last keeps one browser at work while the other has nothing left. */
const LONGEST = ['e2e/soak.spec.ts', 'e2e/lesson.spec.ts', 'e2e/library-faults.spec.ts'].map((file) => `**/tests/${file}`);

/** The built extension in real browsers; `npm run test:e2e` builds first. */
export default defineConfig({
  testDir: resolve(ROOT, 'tests'),
  projects: [
    { name: 'longest', testMatch: LONGEST },
    { name: 'others', testMatch: ['e2e/**/*.spec.ts', 'browser/**/*.spec.ts'], testIgnore: LONGEST },
  ],
  outputDir: resolve(RESULTS, 'e2e'),
  globalSetup: './before-all.ts',
  globalTeardown: './after-all.ts',
  // One browser a worker; more than two only make each other wait.
  workers: 2,
  retries: 0,
  // Only what fails takes so long: a machine at work for others is three times slower than a quiet one.
  timeout: 120_000,
  expect: { timeout: 30_000 },
  forbidOnly: true,
  reporter: [['list'], ...(process.env.PLAYWRIGHT_JSON_OUTPUT_NAME ? ([['json', { outputFile: process.env.PLAYWRIGHT_JSON_OUTPUT_NAME }]] as const) : [])],
});
