// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { besidePage } from '@/lib/surface/beside-page';
import { askFirst } from '@/lib/surface/first-answer';

/** A condition is waited for, as long as a busy machine takes. */
const BUSY = { timeout: 30_000 };

beforeEach(() => {
  fakeBrowser.reset();
  // Nobody is in front, and nothing is told of other tabs; no policy is in force.
  const silent = { addListener: () => undefined };
  Object.assign(fakeBrowser.tabs, { query: () => Promise.resolve([]), onActivated: silent, onUpdated: silent });
  Object.assign(fakeBrowser.i18n, { getUILanguage: () => 'es' });
  vi.stubGlobal('chrome', fakeBrowser);
});

it('draws what the reader has set since the window began to open, and each change after it', async () => {
  await fakeBrowser.storage.local.set({ settings: { level: 'marks', language: 'es' } });
  askFirst();
  const opening = besidePage(document);
  await fakeBrowser.storage.local.set({ settings: { level: 'badge', language: 'es' } });
  const page = await opening;
  const drawn: string[] = [];
  await page.drawWith(() => void drawn.push(page.held().settings.level));
  await vi.waitFor(() => expect(drawn.at(-1)).toBe('badge'), BUSY);
  await fakeBrowser.storage.local.set({ settings: { level: 'off' } });
  await vi.waitFor(() => expect(drawn.at(-1)).toBe('off'), BUSY);
});
