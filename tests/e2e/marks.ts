import type { Page } from '@playwright/test';
import type { Extension } from '../support/launch-extension';
import { until } from '../support/until';

/** Words under each kind of mark, in the order of the page. */
export interface Marked {
  same: readonly string[];
  differs: readonly string[];
}

/** The marks that the page shows now, as any script of it can see them. */
export const marksOf = (page: Page): Promise<Marked> =>
  page.evaluate(() => {
    const wordsOf = (name: string): string[] => [...(CSS.highlights.get(name) ?? [])].map((range) => (range as Range).toString());
    return { same: wordsOf('lateral-claim'), differs: wordsOf('lateral-differs') };
  });

/** Waits until the words are marked, or are not. */
export const markedAs = (page: Page, words: string, kind: keyof Marked | null): Promise<true> =>
  until(`"${words}" to be ${kind ?? 'not marked'}`, async () => {
    const marked = await marksOf(page);
    const found = marked.same.includes(words) ? 'same' : marked.differs.includes(words) ? 'differs' : null;
    if (found === kind) return true as const;
    throw new Error(JSON.stringify(marked));
  });

/** Brings the words of a mark into sight; answers the middle of its first line. */
export async function pointOf(page: Page, words: string): Promise<{ x: number; y: number; top: number; bottom: number; left: number; right: number }> {
  return until(`the mark "${words}"`, () =>
    page.evaluate((wanted) => {
      const ranges = ['lateral-claim', 'lateral-differs'].flatMap((name) => [...(CSS.highlights.get(name) ?? [])] as Range[]);
      const range = ranges.find((one) => one.toString() === wanted);
      if (!range) return null;
      range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const box = range.getClientRects()[0]!;
      return { x: box.x + box.width / 2, y: box.y + box.height / 2, top: box.top, bottom: box.bottom, left: box.left, right: box.right };
    }, words),
  );
}

/** Text and number of the toolbar button of the page's tab. */
export async function badgeOf(extension: Extension, page: Page): Promise<string> {
  await page.bringToFront();
  const worker = await extension.worker();
  return worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    return chrome.action.getBadgeText({ tabId: tab?.id });
  });
}

/** Presses a shortcut of the extension: the browser's own windows take the keys, so its event is raised as they would. */
export async function pressShortcut(extension: Extension, page: Page, command: 'next-claim' | 'previous-claim' | 'open-claim' | 'close-claim' | 'toggle-lateral'): Promise<void> {
  await page.bringToFront();
  const worker = await extension.worker();
  await worker.evaluate((name) => (chrome.commands.onCommand as unknown as { dispatch: (command: string) => void }).dispatch(name), command);
}
