import '@/assets/highlight.css';
import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { createMarks } from '@/lib/highlight';
import { askBackground } from '@/lib/messaging/client';
import { pageDoor } from '@/lib/messaging/page-door';
import type { UiToPage } from '@/lib/messaging/protocol';
import { serve } from '@/lib/messaging/server';
import { createCardControl, createPageSession } from '@/lib/reading';
import { readSettings, readsHost, watchSettings } from '@/lib/settings/settings';

/** Wires one page: its session, its marks and cards, and what the popup, the panel and the shortcuts ask of it. */
export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  runAt: 'document_idle',
  main(ctx) {
    const root = document.documentElement;
    if (!(root instanceof HTMLElement)) return;
    const life = new AbortController();
    const signal = AbortSignal.any([ctx.signal, life.signal]);
    const marks = createMarks();
    const levelHere = async () => {
      const settings = await readSettings();
      return readsHost(settings, location.hostname) ? settings.level : 'off';
    };
    const session = createPageSession({
      document,
      root,
      address: () => location.href,
      marks,
      analyze: (article) => askBackground('page:analyze', { article }),
      level: levelHere,
      isAlive: () => browser.runtime?.id !== undefined,
      onOrphaned: () => life.abort(),
      signal,
    });
    const cards = createCardControl({
      document,
      session,
      marks,
      wanted: async () => (await levelHere()) === 'all',
      inject: async () => (await askBackground('card:inject', {})).ok,
      openPanel: (claimId) => askBackground('panel:open', { claimId }),
      signal,
    });
    const stops = [
      serve<keyof UiToPage>(
        {
          'report:get': () => session.state(),
          'page:read': ({ force }) => session.read(force),
          'claim:reveal': ({ claimId }) => cards.reveal(claimId),
          'marks:set': ({ shown }) => session.setMarks(shown),
          'article:get': () => session.article(),
          'card:command': ({ command }) => cards.command(command),
          'store:changed': () => session.compareAgain(),
        },
        pageDoor,
      ),
      watchSettings(() => void session.read(false)),
    ];
    signal.addEventListener('abort', () => stops.forEach((stop) => stop()));
    void session.start();
  },
});
