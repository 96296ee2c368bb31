import '@/assets/highlight.css';
import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { announcePageChange, askBackground } from '@/lib/messaging/client';
import { pageDoor } from '@/lib/messaging/page-door';
import { serve } from '@/lib/messaging/server';
import { hostPage } from '@/lib/reading/host-page';
import { stopAll } from '@/lib/reading/stop-all';
import { watchRoot } from '@/lib/reading/watch-root';
import { readSettings, readsHost, watchSettings } from '@/lib/settings/settings';

/** Wires the gate of one page, and what the popup, the panel, the shortcuts and the background ask of it. */
export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  runAt: 'document_idle',
  // Newer scripts are told by an event that only scripts of extensions can read; a message would be heard by every page.
  noScriptStartedPostMessage: true,
  main(ctx) {
    const start = (root: HTMLElement): void => {
      const life = new AbortController();
      const signal = AbortSignal.any([ctx.signal, life.signal]);
      const host = hostPage({
        document,
        root,
        address: () => location.href,
        analyze: (article, again) => askBackground('page:analyze', { article, again }),
        async level() {
          const settings = await readSettings();
          return readsHost(settings, location.hostname) ? settings.level : 'off';
        },
        injectReader: async () => (await askBackground('reader:inject', {})).ok,
        injectCard: async () => (await askBackground('card:inject', {})).ok,
        openPanel: (claimId) => askBackground('panel:open', { claimId }),
        announce: announcePageChange,
        clearToolbar: () => void askBackground('toolbar:clear', {}),
        isAlive: () => browser.runtime?.id !== undefined,
        onOrphaned: () => life.abort(),
        signal,
      });
      const stops = [serve(host.handlers, pageDoor), watchSettings(() => host.settingsChanged())];
      signal.addEventListener('abort', () => stopAll(stops));
      watchRoot(document, signal, (next) => {
        life.abort();
        start(next);
      });
    };
    const root = document.documentElement;
    if (root instanceof HTMLElement) start(root);
  },
});
