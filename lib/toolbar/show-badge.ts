import { browser } from 'wxt/browser';
import type { PageReport } from '@/lib/model';

/** Ink on paper: the badge informs, it does not warn. */
const BADGE = { background: '#15191e', text: '#ffffff' } as const;

/** The number of claims on the page that others report too; empty text for none. */
const badgeText = (report: PageReport): string => {
  const reported = report.claims.filter((comparison) => comparison.reports.length > 0).length;
  return reported === 0 ? '' : reported > 99 ? '99+' : String(reported);
};

/** Takes the count off the toolbar button of one tab: its page went on to something that is no article, without loading. */
export const clearBadge = (tabId: number): Promise<void> => browser.action.setBadgeText({ tabId, text: '' });

/** Shows the count on the toolbar button of one tab; browsers clear it when the tab goes elsewhere. */
export async function showBadge(tabId: number, report: PageReport): Promise<void> {
  await Promise.all([
    browser.action.setBadgeBackgroundColor({ tabId, color: BADGE.background }),
    browser.action.setBadgeTextColor({ tabId, color: BADGE.text }),
    browser.action.setBadgeText({ tabId, text: badgeText(report) }),
  ]);
}
