import { browser } from 'wxt/browser';
import { announcePageChange, askBackground } from '@/lib/messaging/client';
import { pageDoor } from '@/lib/messaging/page-door';
import type { UiToPage } from '@/lib/messaging/protocol';
import { serve } from '@/lib/messaging/server';
import { countRequests } from '@/lib/network/count-requests';
import { startReader } from '@/lib/reading/start-reader';
import { BUNDLED_SAMPLES } from '@/lib/samples/bundled-samples';
import { deadenLinks, showSample } from '@/lib/samples/show-sample';
import { readSettings, watchSettings } from '@/lib/settings/settings';

countRequests();

const addScript = (file: '/card.js'): Promise<boolean> =>
  new Promise((done) => {
    const script = document.createElement('script');
    script.src = browser.runtime.getURL(file);
    script.onload = () => done(true);
    script.onerror = () => done(false);
    document.head.append(script);
  });

const wanted = new URLSearchParams(location.search).get('id');
const sample = BUNDLED_SAMPLES.find(({ id }) => id === wanted) ?? BUNDLED_SAMPLES[0];
// Content scripts do not run on pages of the extension: the same reading code is started here by hand.
if (sample) {
  const life = new AbortController();
  showSample(document, sample.html);
  deadenLinks(document, life.signal);
  const reader = startReader({
    document,
    root: document.documentElement,
    // As on the live web, a story has an address of its own; this one leads nowhere.
    address: () => `https://sample.invalid/story/${sample.id}${location.hash}`,
    // Compared, not read: a sample never comes into the reader's memory.
    analyze: (article) => askBackground('article:compare', { article }),
    level: async () => (await readSettings()).level,
    injectCard: () => addScript('/card.js'),
    openPanel: (claimId) => askBackground('panel:open', { claimId }),
    announce: announcePageChange,
    clearToolbar: () => undefined,
    isAlive: () => browser.runtime?.id !== undefined,
    onOrphaned: () => life.abort(),
    signal: life.signal,
  });
  serve<keyof UiToPage>(reader, pageDoor);
  watchSettings(() => reader.settingsChanged());
  await reader['page:read']({ force: true }, { tabId: null, isExtensionPage: true });
}
