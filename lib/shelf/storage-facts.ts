import type { Words } from '@/lib/format/words';
import type { IntegrityFault } from '@/lib/store/check-integrity';
import type { Database } from '@/lib/store/database';

export interface StorageFacts {
  usage: number | null;
  persisted: boolean;
  rows: readonly { name: string; count: number }[];
  rejections: number;
  requests: number;
}

/** How much is kept, by table, and what the browser says of space and protection. */
export async function readStorageFacts(db: Database, words: Words): Promise<StorageFacts> {
  const [estimate, persisted, packs, remembered, rejections] = await Promise.all([navigator.storage.estimate(), navigator.storage.persisted(), db.packs.toArray(), db.remembered.count(), db.rejections.count()]);
  const sum = (of: 'articles' | 'claims' | 'outlets' | 'parties' | 'places'): number => packs.reduce((total, { counts }) => total + counts[of], 0);
  const tables = ['articles', 'claims', 'outlets', 'parties', 'places'] as const;
  return {
    usage: estimate.usage ?? null,
    persisted,
    rows: [...tables.map((name) => ({ name: words.t(`library.storage.${name}`), count: sum(name) })), { name: words.t('library.storage.remembered'), count: remembered }, { name: words.t('library.storage.rejections'), count: rejections }],
    rejections,
    requests: countRequests(),
  };
}

/** Requests to anywhere but the extension itself that this page has made, as the browser's own record of them says. */
const countRequests = (): number => performance.getEntriesByType('resource').filter(({ name }) => !name.startsWith(location.origin)).length;

/** What an integrity check found, one line each. */
export const faultLines = (faults: readonly IntegrityFault[], words: Words): readonly string[] =>
  faults.map(({ title, reason, expected, found }) => words.t(`library.storage.faults.${FAULT_WORDS[reason]}`, { title, expected: words.number(expected), found: words.number(found) }));

const FAULT_WORDS = { 'articles-missing': 'articles', 'claims-missing': 'claims', unreadable: 'unreadable', 'not-found': 'index' } as const;
