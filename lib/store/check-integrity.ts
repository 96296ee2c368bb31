import Dexie from 'dexie';
import { MEMORY_NUMBER } from './article-address';
import { toStoredArticle } from './article-records';
import { createClaimSource } from './claim-store';
import type { Database } from './database';
import { fillIndex } from './fill-index';
import { bumpGeneration } from './pack-view';
import type { ArticleRecord, ClaimsRecord, PackRecord } from './records';

/** What is not as it should be in one pack; the reader's memory is the pack `memory`. */
export interface IntegrityFault {
  packId: string;
  title: string;
  reason: 'articles-missing' | 'claims-missing' | 'unreadable' | 'not-found';
  expected: number;
  found: number;
}

/** Articles of a pack that are looked for through the index: enough to meet a lost bucket, few enough to wait for. */
const LOOKED_FOR = 60;

const rangeOf = (pack: number): [unknown, unknown] => [
  [pack, Dexie.minKey],
  [pack, Dexie.maxKey],
];

/** The row's claims, or null where its text is damaged. */
function claimsIn({ json }: ClaimsRecord): readonly unknown[] | null {
  try {
    const read = JSON.parse(json) as unknown;
    return Array.isArray(read) ? read : null;
  } catch {
    return null;
  }
}

/** The article's signature, or null where its text is damaged. */
function signatureIn(row: ArticleRecord, pack: PackRecord): readonly string[] | null {
  try {
    return toStoredArticle(row, pack).signature;
  } catch {
    return null;
  }
}

/** How many articles of a pack have an outline, without which no page meets them. */
async function countOutlines(db: Database, pack: number): Promise<number> {
  let outlined = 0;
  await db.outlines.where('[pack+row]').between(...rangeOf(pack)).each(({ hashes }) => {
    outlined += hashes.length;
  });
  return outlined;
}

async function checkPack(db: Database, pack: PackRecord): Promise<readonly IntegrityFault[]> {
  const { id, number, counts, card } = pack;
  const faults: IntegrityFault[] = [];
  const add = (reason: IntegrityFault['reason'], expected: number, found: number): void => void faults.push({ packId: id, title: card.title, reason, expected, found });
  let articles = 0;
  let claims = 0;
  let unreadable = 0;
  const wanted: string[] = [];
  const every = Math.max(1, Math.floor(counts.articles / LOOKED_FOR));
  await db.articles.where('[pack+hash]').between(...rangeOf(number)).each((row) => {
    const signature = signatureIn(row, pack);
    if (signature === null) unreadable += 1;
    else if (articles % every === 0) wanted.push(...signature);
    articles += 1;
  });
  await db.claims.where('[pack+hash]').between(...rangeOf(number)).each((row) => {
    const read = claimsIn(row);
    if (read === null) unreadable += 1;
    else claims += read.length;
  });
  if (articles !== counts.articles) add('articles-missing', counts.articles, articles);
  if (unreadable > 0) add('unreadable', 0, unreadable);
  else if (claims !== counts.claims) add('claims-missing', counts.claims, claims);
  const outlined = number === MEMORY_NUMBER ? counts.articles : await countOutlines(db, number);
  const { frequency } = pack.enabled ? await createClaimSource(db).keyStatistics(wanted) : { frequency: new Map<string, number>() };
  const lost = [...frequency.values()].filter((count) => count === 0).length;
  if (lost > 0) add('not-found', frequency.size, frequency.size - lost);
  else if (outlined !== counts.articles) add('not-found', counts.articles, outlined);
  return faults;
}

/** Compares what every pack should hold with what can be read and found; empty where all is well. */
export async function checkIntegrity(db: Database): Promise<readonly IntegrityFault[]> {
  const faults: IntegrityFault[] = [];
  for (const pack of await db.packs.toArray()) faults.push(...(await checkPack(db, pack)));
  return faults;
}

/**
 * Makes outlines and postings anew from the articles' own signatures, in one transaction: for a damaged index, and after many removals, when
 * frequent keys have lost what the removed packs had crowded out. Rows that cannot be read are passed over.
 */
export async function rebuildIndex(db: Database): Promise<void> {
  await db.transaction('rw', [db.articles, db.stories, db.outlines, db.segments, db.blocks, db.drafts, db.packs, db.imports, db.meta], async () => {
    await Promise.all([db.outlines.clear(), db.segments.clear(), db.drafts.clear(), db.blocks.clear()]);
    const alive = new Set((await Promise.all([db.packs.toArray(), db.imports.toArray()])).flat().map(({ number }) => number));
    await fillIndex(db, (pack) => alive.has(pack));
    await bumpGeneration(db);
  });
}

/** Marks bundled packs whose rows are damaged as not yet imported, so that the next seeding brings them afresh. */
export async function forgetChecksums(db: Database, packIds: readonly string[]): Promise<void> {
  await db.packs.where('id').anyOf([...packIds]).modify((pack: PackRecord) => {
    if (pack.provenance === 'bundled') pack.checksum = '';
  });
}

/**
 * Throws away the rows of the reader's own packs and memory that cannot be read, and writes down how many are left, so that what can
 * be read goes on to be used; answers how many articles were lost. Bundled packs are brought afresh instead (`forgetChecksums`).
 */
export async function dropDamaged(db: Database): Promise<number> {
  let lost = 0;
  for (const pack of await db.packs.toArray()) {
    if (pack.provenance === 'bundled') continue;
    await db.transaction('rw', [db.articles, db.claims, db.packs, db.remembered, db.digests, db.meta], async () => {
      await db.digests.where('[pack+part]').between(...rangeOf(pack.number)).delete();
      const [articles, claims] = await Promise.all([db.articles.where('[pack+hash]').between(...rangeOf(pack.number)).toArray(), db.claims.where('[pack+hash]').between(...rangeOf(pack.number)).toArray()]);
      const said = new Map(claims.map((row) => [row.hash, claimsIn(row)]));
      const sound = articles.filter((row) => signatureIn(row, pack) !== null && Array.isArray(said.get(row.hash)));
      const kept = new Set(sound.map(({ hash }) => hash));
      const broken = [...new Set([...articles, ...claims].map(({ hash }) => hash).filter((hash) => !kept.has(hash)))];
      await Promise.all([db.articles.bulkDelete(broken.map((hash): [number, number] => [pack.number, hash])), db.claims.bulkDelete(broken.map((hash): [number, number] => [pack.number, hash]))]);
      if (pack.provenance === 'remembered') {
        const keys = new Set(sound.map((row) => toStoredArticle(row, pack).key));
        await db.remembered.filter(({ key }) => !keys.has(key)).delete();
      }
      lost += Math.max(0, pack.counts.articles - sound.length);
      await db.packs.update(pack.id, { counts: { ...pack.counts, articles: sound.length, claims: sound.reduce((sum, { hash }) => sum + said.get(hash)!.length, 0) } });
      await bumpGeneration(db);
    });
  }
  return lost;
}
