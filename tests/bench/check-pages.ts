/**
 * Checks marking on a folder of saved pages in a real Chromium, with the pages' own scripts running and every figure and name
 * as a quote: every mark shows its quote and can be hit there. What the built extension reads there, `read-pages.ts` checks.
 *
 *   tsx tests/bench/check-pages.ts FOLDER
 */
import { bundleProbe, listSavedPages, openBrowser, showSavedPage } from '../browser/open-pages';
import type { MarkCheck, PageProbe } from '../browser/page-probe';

declare const lateralProbe: PageProbe;

export interface CheckedPage {
  name: string;
  check: MarkCheck | null;
  /** Sentences saying what is wrong; empty where all is right. */
  faults: readonly string[];
}

/** One line for each page of the folder. */
export async function checkPages(folder: string): Promise<readonly CheckedPage[]> {
  const probe = await bundleProbe();
  const { context, close } = await openBrowser({ scripts: true });
  const checked: CheckedPage[] = [];
  try {
    for (const saved of listSavedPages(folder)) {
      const page = await context.newPage();
      try {
        await showSavedPage(page, saved, probe);
        const check = await page.evaluate(() => lateralProbe.checkMarks());
        const faults = !check
          ? ['no article was read']
          : [
              ...(check.sameHtml ? [] : ['the markup changed']),
              ...(check.orphans > 0 ? [`${check.orphans} of ${check.quotes} quotes found no place`] : []),
              ...check.wrong.map((quote) => `a mark shows other words than "${quote}"`),
              ...check.missed.map((quote) => `"${quote}" is not hit where it stands`),
            ];
        checked.push({ name: saved.name, check, faults });
      } catch (error) {
        checked.push({ name: saved.name, check: null, faults: [error instanceof Error ? error.message.split('\n')[0]! : String(error)] });
      }
      await page.close();
    }
  } finally {
    await close();
  }
  return checked;
}

if (import.meta.url === `file://${process.argv[1]}`) {
  const folder = process.argv[2];
  if (!folder) {
    process.stderr.write('A folder of saved pages is needed.\n');
    process.exit(2);
  }
  const pages = await checkPages(folder);
  for (const { name, check, faults } of pages) process.stdout.write(`${faults.length === 0 ? 'ok  ' : 'FAIL'} ${name}: ${check?.quotes ?? 0} quotes${faults.map((fault) => `\n       ${fault}`).join('')}\n`);
  const failed = pages.filter(({ faults }) => faults.length > 0).length;
  process.stdout.write(`${pages.length - failed} passed, ${failed} failed; ${pages.reduce((sum, { check }) => sum + (check?.quotes ?? 0), 0)} quotes\n`);
  process.exitCode = failed > 0 ? 1 : 0;
}
