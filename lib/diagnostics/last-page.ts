import { browser } from 'wxt/browser';
import { askPage } from '@/lib/messaging/client';
import type { PageReport } from '@/lib/model';

/** The report of the tab that was looked at last and has one; null where no tab answers. */
export async function lastPage(): Promise<PageReport | null> {
  const tabs = (await browser.tabs.query({})).sort((a, b) => ((b as { lastAccessed?: number }).lastAccessed ?? 0) - ((a as { lastAccessed?: number }).lastAccessed ?? 0));
  for (const { id } of tabs) {
    const state = id === undefined ? null : await askPage(id, 'report:get', {});
    if (state?.ok && state.value.report) return state.value.report;
  }
  return null;
}
