import type { BrowserContext, Page } from '@playwright/test';
import type { Answer, MessageName, PageState, Request, UiToPage } from '@/lib/messaging/protocol';
import type { PageReport, StoreStatus } from '@/lib/model';
import { until } from './until';

/** The extension in one profile of a running browser, as its pages reach it. */
export interface Installed {
  context: BrowserContext;
  id: string;
  /** Address of a page of the extension. */
  address(page: string): string;
  /** A new tab of its profile. */
  newPage(): Promise<Page>;
  /** A page of the extension that only asks: a document of its own, so that it is no tab the reader reads. */
  askingPage(): Promise<Page>;
  /** Does what makes the browser load the extension anew, and waits until it is back: its pages are closed, and refused until then. */
  reloaded(by: () => Promise<unknown>): Promise<void>;
  /** What the background answers to a message, asked from an extension page. */
  ask<Name extends MessageName>(name: Name, request: Request<Name>): Promise<Answer<Name>>;
  /** Waits until every bundled pack is in the store; answers its status. */
  seeded(): Promise<Extract<StoreStatus, { status: 'ready' }>>;
  /** What the content script of a page answers to a message; the page is brought to the front for it. */
  askPage<Name extends keyof UiToPage>(page: Page, name: Name, request: Request<Name>): Promise<Answer<Name>>;
  /** What the content script of a page says of it now. */
  stateOf(page: Page): Promise<PageState>;
  /** The report of an article, once it is read and compared with a store that is ready. */
  reportOf(page: Page): Promise<PageReport>;
}

/** The extension of one profile, driven from a page of its own there; `newPage` opens the profile's tabs. */
export function reachInstalled(context: BrowserContext, id: string, newPage: () => Promise<Page>): Installed {
  const address = (page: string): string => `chrome-extension://${id}/${page}`;

  let asking: Promise<Page> | null = null;
  const askingPage = async (): Promise<Page> => {
    // Closed with all pages of the extension when that is loaded anew.
    if ((await asking)?.isClosed() === true) asking = null;
    return (asking ??= until('a page of the extension', async () => {
      const page = await newPage();
      // While the extension is loaded anew its pages are refused, and a load that this cuts off may never end by itself.
      if (await page.goto(address('manifest.json'), { timeout: 10_000 }).then(() => true, () => false)) return page;
      await page.close();
      return null;
    }, 60_000));
  };

  const installed: Installed = {
    context,
    id,
    address,
    newPage,
    askingPage,
    async reloaded(by) {
      const page = await askingPage();
      await Promise.all([page.waitForEvent('close', { timeout: 60_000 }), by()]);
      await askingPage();
    },
    async ask(name, request) {
      const page = await askingPage();
      return page.evaluate((envelope) => chrome.runtime.sendMessage<typeof envelope, never>(envelope), { lateral: 1, name, request });
    },
    seeded: () =>
      until(
        'the packs to be in the store',
        async () => {
          const answer = await installed.ask('store:status', {});
          if (answer.ok && answer.value.status === 'failed') throw new Error(`Seeding failed: ${answer.value.detail}`);
          return answer.ok && answer.value.status === 'ready' ? answer.value : null;
        },
        60_000,
      ),
    async askPage(page, name, request) {
      // A page that is opened comes to the front.
      const asker = await askingPage();
      await page.bringToFront();
      // The tab is asked for there as well: each question put to the worker would leave something of the debugger's in it.
      const answer = await asker.evaluate(async (envelope) => {
        const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        return tab?.id === undefined ? null : { of: await chrome.tabs.sendMessage<typeof envelope, never>(tab.id, envelope, { frameId: 0 }) };
      }, { lateral: 1, name, request });
      if (answer === null) throw new Error('No tab is in front.');
      return answer.of;
    },
    async stateOf(page) {
      const answer = await installed.askPage(page, 'report:get', {});
      if (!answer.ok) throw new Error(`The page gives no state: ${answer.error.code} ${answer.error.detail}`);
      return answer.value;
    },
    reportOf: (page) =>
      until('the report of the page', async () => {
        const { phase, report } = await installed.stateOf(page);
        if (phase !== 'ready' || report === null || report.status === 'importing' || report.status === 'empty') throw new Error(`the page is ${phase}, its report ${report?.status ?? 'not there'}`);
        return report;
      }),
  };
  return installed;
}
