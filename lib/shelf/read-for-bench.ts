import { browser } from 'wxt/browser';
import { toPlainArticle } from '@/lib/claims/plain-article';
import { askBackground, askPage } from '@/lib/messaging';
import type { PageReport } from '@/lib/model';

/** The report of a pasted text; null where it could not be read. */
export async function readPasted(text: string, { outlet, url, published }: { outlet: string; url: string; published: string }): Promise<PageReport | null> {
  const article = toPlainArticle(text, { title: null, published: published || null, url: url || null, language: null });
  const answer = await askBackground('article:compare', { article: { ...article, metadata: { ...article.metadata, outlet } } });
  return answer.ok ? answer.value : null;
}

/** The report of the article in the tab that was used last before this page; null where no tab holds one. */
export async function readOpenArticle(): Promise<PageReport | null> {
  const tabs = await browser.tabs.query({});
  const last = tabs.sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0));
  for (const { id } of last) {
    if (id === undefined) continue;
    const answer = await askPage(id, 'report:get', {});
    if (answer.ok && answer.value.report && answer.value.report.claims.length > 0) return answer.value.report;
  }
  return null;
}
