import { browser } from 'wxt/browser';
import { claimKey } from '@/lib/match/claim-key';
import { signatureOfArticle } from '@/lib/match/page-signature';
import { hostOf, toRememberedArticle } from '@/lib/memory/remembered-article';
import { revise, type Revision } from '@/lib/memory/revise';
import type { Article, PageReport } from '@/lib/model';
import type { Settings } from '@/lib/settings/settings';
import type { Database } from '@/lib/store/database';
import { findRemembered, forgetOlder, rememberArticle } from '@/lib/store/remembered';

/** Revisions kept of one article, newest last. */
const REVISIONS_KEPT = 20;

/** States of a page whose claims were read. */
const READ: readonly PageReport['status'][] = ['ok', 'empty', 'importing'];

/** Whether the settings let an article of this address be remembered. */
const mayRemember = ({ memory }: Settings, url: string | null): boolean => {
  const host = hostOf(url);
  return memory.on && host !== null && !memory.neverHosts.includes(host);
};

/**
 * Keeps the claims of an article where the reader has turned memory on, not in a private window, and not on a site that was
 * excepted; answers what earlier visits found changed, or null where it was not kept. What is older than the reader wants it kept goes at the same time.
 */
export async function remember(database: Database, article: Article, report: PageReport, settings: Settings, { tabId, again }: { tabId: number | null; again: boolean }): Promise<readonly Revision[] | null> {
  // Also where no pack is there to compare with: then memory is all there will be.
  if (!READ.includes(report.status) || !mayRemember(settings, article.metadata.url)) return null;
  if (tabId !== null && (await browser.tabs.get(tabId)).incognito) return null;
  const kept = toRememberedArticle(article, report.claims.map(({ claim }) => claim), { signatureOf: signatureOfArticle, claimKey });
  if (!kept) return null;
  // Compared once more because the store has changed, perhaps by deleting this very article: no new reading.
  if (again) return ((await findRemembered(database, kept.article.key))?.record.history as readonly Revision[] | undefined) ?? null;
  const now = new Date();
  let changes: readonly Revision[] = [];
  const outlet = { id: kept.article.outletId, name: article.metadata.outlet ?? kept.article.outletId, host: hostOf(article.metadata.url) };
  await rememberArticle(
    database,
    kept,
    outlet,
    ({ history, claims }) => {
      const revision = revise(claims, kept.claims, now.toISOString());
      changes = [...(history as readonly Revision[]), ...(revision ? [revision] : [])].slice(-REVISIONS_KEPT);
      return changes;
    },
    now,
  );
  if (settings.memory.keepDays !== null) await forgetOlder(database, settings.memory.keepDays, now);
  return changes;
}
