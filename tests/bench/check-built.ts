/** Reading and marking of saved pages by the built extension in a real Chromium; the pages' own scripts do not run, so that every change of markup is ours. */
import { readFileSync } from 'node:fs';
import type { CDPSession, Page } from '@playwright/test';
import { launchExtension, type Extension } from '../support/launch-extension';
import { until } from '../support/until';
import { listSavedPages, type SavedPage } from '../browser/open-pages';

export interface BuiltCheck {
  name: string;
  claims: number;
  /** Claims that other outlets report: those are marked. */
  marked: number;
  /** Sentences saying what is wrong; empty where all is right. */
  faults: readonly string[];
}

/** Time for a page to be read and compared; a busy machine takes its time. */
const LIMIT = 30_000;
const seen = (text: string): string => text.replace(/[\u00ad\u200b\u2060\ufeff]/g, '').replace(/\s+/g, ' ').trim();

/** Exceptions thrown by scripts of the extension in a page. */
async function watchErrors(session: CDPSession, extension: Extension): Promise<readonly string[]> {
  const errors: string[] = [];
  session.on('Runtime.exceptionThrown', ({ exceptionDetails }) => {
    const text = JSON.stringify(exceptionDetails);
    if (text.includes(extension.id)) errors.push(exceptionDetails.exception?.description?.split('\n')[0] ?? exceptionDetails.text);
  });
  await session.send('Runtime.enable');
  return errors;
}

/** The words that the extension fills in the page when it is asked to show a claim there. */
async function shownWords(page: Page, reveal: (claimId: string) => Promise<boolean>, claimId: string): Promise<string | null> {
  if (!(await reveal(claimId))) return null;
  return page.evaluate(() => [...(CSS.highlights.get('lateral-active') ?? [])].map((range) => (range as Range).toString()).join(' … '));
}

async function checkPage(extension: Extension, saved: SavedPage): Promise<BuiltCheck> {
  const page = await extension.context.newPage();
  const faults: string[] = [];
  try {
    const session = await extension.context.newCDPSession(page);
    const errors = await watchErrors(session, extension);
    const body = readFileSync(saved.file, 'utf8');
    await page.route('**/*', (route) =>
      route.request().isNavigationRequest() && route.request().frame() === page.mainFrame()
        ? route.fulfill({ body, contentType: 'text/html; charset=utf-8', headers: { 'content-security-policy': "script-src 'none'" } })
        : route.abort());
    await page.goto(saved.address, { waitUntil: 'domcontentloaded' });
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    let state = await until('the page to be read', async () => {
      const now = await extension.stateOf(page);
      return now.phase === 'reading' || (now.phase === 'ready' && now.report === null) ? null : now;
    }, LIMIT).catch(() => null);
    // What the gate turns away is read as a reader may ask for it.
    if (state?.phase === 'not-article') {
      const read = await extension.askPage(page, 'page:read', { force: true });
      if (read.ok) state = await extension.stateOf(page);
    }
    const claims = state?.report?.claims ?? [];
    if (state === null) faults.push('was not read in time');
    else if (state.phase !== 'ready') faults.push(`is ${state.phase}`);
    if (state && state.orphans.length > 0) faults.push(`${state.orphans.length} of ${claims.length} claims found no place`);
    for (const { claim } of claims) {
      const words = await shownWords(page, (claimId) => extension.askPage(page, 'claim:reveal', { claimId }).then((answer) => answer.ok && answer.value), claim.id);
      if (words !== null && seen(words) !== seen(claim.quote)) faults.push(`"${claim.quote}" is shown at "${words}"`);
    }
    if ((await page.evaluate(() => document.documentElement.outerHTML)) !== before) faults.push('the markup changed');
    faults.push(...errors.map((error) => `threw ${error}`));
    return { name: saved.name, claims: claims.length, marked: claims.filter(({ reports }) => reports.length > 0).length, faults };
  } catch (error) {
    return { name: saved.name, claims: 0, marked: 0, faults: [...faults, error instanceof Error ? error.message.split('\n')[0]! : String(error)] };
  } finally {
    await page.close();
  }
}

/** One check for each page of the folder, by the extension as it was last built. */
export async function checkBuilt(folder: string): Promise<readonly BuiltCheck[]> {
  const extension = await launchExtension();
  const checked: BuiltCheck[] = [];
  try {
    await extension.seeded();
    for (const saved of listSavedPages(folder)) checked.push(await checkPage(extension, saved));
  } finally {
    await extension.close();
  }
  return checked;
}
