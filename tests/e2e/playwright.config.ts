import { resolve } from 'node:path';
import { defineConfig } from '@playwright/test';
import { SEEDED_PROFILE } from '../support/seeded-profile';

const ROOT = resolve(import.meta.dirname, '../..');
const RESULTS = resolve(ROOT, 'test-results');

// Set before any test runs, and read wherever a browser is started.
process.env.LATERAL_NET_LOGS ??= resolve(RESULTS, 'net-logs');
process.env[SEEDED_PROFILE] ??= resolve(RESULTS, 'seeded-profile');

/** The built extension in real browsers; `npm run test:e2e` builds first. */
export default defineConfig({
  testDir: resolve(ROOT, 'tests'),
  testMatch: ['e2e/**/*.spec.ts', 'browser/**/*.spec.ts'],
  outputDir: resolve(RESULTS, 'e2e'),
  globalSetup: './before-all.ts',
  globalTeardown: './after-all.ts',
  // One browser a worker; more than two only make each other wait.
  workers: 2,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  forbidOnly: true,
  reporter: [['list'], ...(process.env.PLAYWRIGHT_JSON_OUTPUT_NAME ? ([['json', { outputFile: process.env.PLAYWRIGHT_JSON_OUTPUT_NAME }]] as const) : [])],
});
