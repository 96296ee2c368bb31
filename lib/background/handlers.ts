import { analyzePage } from '@/lib/analysis/analyze-page';
import type { PageToBackground, UiToBackground } from '@/lib/messaging/protocol';
import type { Handlers } from '@/lib/messaging/server';
import { withEarlier } from '@/lib/memory/earlier-figures';
import { readSettings } from '@/lib/settings/settings';
import { createClaimSource } from '@/lib/store/claim-store';
import type { Database } from '@/lib/store/database';
import { addRejection, removeRejection } from '@/lib/store/rejections';
import { clearBadge, showBadge } from '@/lib/toolbar/show-badge';
import { showIcon } from '@/lib/toolbar/show-icon';
import { bring } from './bring';
import { inject } from './inject';
import { openPanel } from './open-panel';
import { remember } from './remember';
import { seed } from './seeding';
import { tellPages } from './tell-pages';

/** What the background answers; it keeps no state but the open database. */
export function createHandlers(database: Database): Handlers<keyof (PageToBackground & UiToBackground)> {
  const source = createClaimSource(database);
  return {
    async 'page:analyze'({ article, again }, { tabId }) {
      const settings = await readSettings();
      const report = await analyzePage(article, source, { trace: settings.trace });
      if (tabId !== null) await Promise.all([showBadge(tabId, report), showIcon('read', tabId)]).catch(() => undefined);
      // Memory must never cost the reader the comparison: a full disk is told where memory is looked at.
      const changes = await remember(database, article, report, settings, { tabId, again }).catch(() => null);
      return withEarlier(report, changes ?? []);
    },
    'reader:inject': (_, { tabId }) => tabId !== null && inject(tabId, '/reader.js'),
    'card:inject': (_, { tabId }) => tabId !== null && inject(tabId, '/card.js'),
    'panel:open': (_, { tabId }) => tabId !== null && openPanel(tabId),
    async 'toolbar:clear'(_, { tabId }) {
      if (tabId === null) return false;
      const { level } = await readSettings();
      await Promise.all([clearBadge(tabId), showIcon(level === 'off' ? 'off' : 'idle', tabId)]);
      return true;
    },
    'store:status': () => source.status(),
    async 'store:retry'() {
      if (await seed(database)) await tellPages();
      return source.status();
    },
    async 'claims:reject'({ claimKey, storedKey }) {
      await addRejection(database, claimKey, storedKey);
      await tellPages();
      return true;
    },
    async 'claims:restore'({ claimKey, storedKey }) {
      await removeRejection(database, claimKey, storedKey);
      await tellPages();
      return true;
    },
    async 'article:compare'({ article }) {
      return analyzePage(article, source, { trace: (await readSettings()).trace });
    },
    'page:bring': ({ tabId }) => bring(tabId),
    async 'store:announce'() {
      await tellPages();
      return true;
    },
  };
}
