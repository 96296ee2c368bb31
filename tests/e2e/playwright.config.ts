import { resolve } from 'node:path';
import { defineConfig } from '@playwright/test';

const ROOT = resolve(import.meta.dirname, '../..');

/** The built extension in real browsers; `npm run test:e2e` builds first. */
export default defineConfig({
  testDir: resolve(ROOT, 'tests'),
  testMatch: ['e2e/**/*.spec.ts', 'browser/**/*.spec.ts'],
  outputDir: resolve(ROOT, 'test-results/e2e'),
  // One browser a worker; more than two only make each other wait.
  workers: 2,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  forbidOnly: true,
  reporter: [['list'], ...(process.env.PLAYWRIGHT_JSON_OUTPUT_NAME ? ([['json', { outputFile: process.env.PLAYWRIGHT_JSON_OUTPUT_NAME }]] as const) : [])],
});
