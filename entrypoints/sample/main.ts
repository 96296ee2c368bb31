import { browser } from 'wxt/browser';
import { announcePageChange, askBackground } from '@/lib/messaging/client';
import { pageDoor } from '@/lib/messaging/page-door';
import type { UiToPage } from '@/lib/messaging/protocol';
import { serve } from '@/lib/messaging/server';
import { countRequests } from '@/lib/network/count-requests';
import { startReader } from '@/lib/reading/start-reader';
import { sampleFiles } from '@/lib/samples/sample-files';
import { deadenLinks, showSample } from '@/lib/samples/show-sample';
import { readSettings, watchSettings } from '@/lib/settings/settings';

countRequests();
/** Content scripts do not run on pages of the extension: the same reading code is started here by hand. */
const SAMPLES = sampleFiles(
  import.meta.glob<string>('../../assets/samples/*/index.html', { query: '?raw', import: 'default', eager: true }),
  import.meta.glob<string>('../../assets/samples/*/expected.json', { query: '?raw', import: 'default', eager: true }),
);

const addScript = (file: '/card.js'): Promise<boolean> =>
  new Promise((done) => {
    const script = document.createElement('script');
    script.src = browser.runtime.getURL(file);
    script.onload = () => done(true);
    script.onerror = () => done(false);
    document.head.append(script);
  });

const wanted = new URLSearchParams(location.search).get('id');
const sample = SAMPLES.find(({ id }) => id === wanted) ?? SAMPLES[0];
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
