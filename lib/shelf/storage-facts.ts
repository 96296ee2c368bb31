import type { Words } from '@/lib/format/words';
import type { Database } from '@/lib/store/database';
import { toStoredClaims, toStoredArticle } from '@/lib/store/article-records';
import { listPacks } from '@/lib/store/packs';

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

/** Every row of every pack is read; what cannot be, or is not as many as the pack says, comes back as one line each. */
export async function checkIntegrity(db: Database): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const pack of await listPacks(db)) {
    const title = pack.card.title;
    const range: [[number, number], [number, number]] = [[pack.number, 0], [pack.number, Number.MAX_SAFE_INTEGER]];
    const [articles, claims] = await Promise.all([db.articles.where('[pack+hash]').between(...range).toArray(), db.claims.where('[pack+hash]').between(...range).toArray()]);
    let said = 0;
    try {
      for (const row of articles) toStoredArticle(row, pack);
      for (const row of claims) said += toStoredClaims(row).length;
    } catch (error) {
      faults.push(`${title}: ${error instanceof Error ? error.message : String(error)}`);
      continue;
    }
    if (articles.length !== pack.counts.articles) faults.push(`${title}: ${articles.length} / ${pack.counts.articles} articles`);
    if (said !== pack.counts.claims) faults.push(`${title}: ${said} / ${pack.counts.claims} claims`);
  }
  return faults;
}
