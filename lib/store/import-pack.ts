import type { KnownName, PackRows, StoredStory } from '@/lib/model';
import { hashText } from '@/lib/text/hash-text';
import { splitArticleKey } from './article-address';
import { toArticleRecord, toClaimsRecord } from './article-records';
import { emptyGraves } from './bury';
import type { Database } from './database';
import { DRAFT_ARTICLES, IDLE_ARTICLES, mergeDrafts, mergeSegments, needsMerge } from './merge-segments';
import { outlineArticles } from './outlines';
import { bumpGeneration } from './pack-view';
import { makeSegment } from './posting-index';
import type { ImportRecord, NameRecord, PackRecord } from './records';
import { toStoreProblem } from './store-error';

export interface ImportOptions {
  signal?: AbortSignal;
  onProgress?: (done: number, total: number) => void;
  /** Starts keeping the worker awake and returns what stops it: a worker is ended after 30 seconds even while it writes. */
  keepAwake?: () => () => void;
  now?: () => Date;
  /** Leaves the postings in segments: the caller merges them once after many packs. */
  mergeLater?: boolean;
}

/**
 * Articles written in one transaction (about a thousand claims): larger ones gain nothing (measured 1,000 against 5,000 rows) and
 * lose more when the worker is ended.
 */
const BATCH_ARTICLES = 256;
/** Names, outlets, parties and places in one transaction. */
const BATCH_RECORDS = 5000;

/** Number of the first pack of a file; 1 is the reader's memory. */
const FIRST_NUMBER = 2;
/** Pack numbers have 16 bits in the postings. */
const LAST_NUMBER = 65_535;

class ImportSuperseded extends Error {
  override name = 'ImportSuperseded';
}

/** The import of these rows that was under way, or a new one. An unfinished import of other content is thrown away. */
function beginImport(db: Database, rows: PackRows, now: Date): Promise<ImportRecord> {
  return db.transaction('rw', [db.imports, db.meta, db.graves], async () => {
    const unfinished = await db.imports.get(rows.card.id);
    if (unfinished && unfinished.checksum === rows.checksum && unfinished.total === rows.articles.length && rows.checksum !== '') return unfinished;
    if (unfinished) await db.graves.put({ number: unfinished.number });
    const number = ((await db.meta.get('next-pack'))?.value as number | undefined) ?? FIRST_NUMBER;
    if (number > LAST_NUMBER) throw new Error('All pack numbers are used up: export, wipe and import again.');
    await db.meta.put({ key: 'next-pack', value: number + 1 });
    const begun: ImportRecord = { packId: rows.card.id, number, checksum: rows.checksum, provenance: rows.provenance, done: 0, total: rows.articles.length, touched: now.getTime() };
    await db.imports.put(begun);
    return begun;
  });
}

/** The articles of a pack in the order in which they are written, and its stories by id. */
interface Ordered {
  articles: PackRows['articles'];
  stories: ReadonlyMap<string, StoredStory>;
}

/** Articles of one story together, as a page reads them. The same for the same rows, so that an import that was stopped goes on. */
function inStories({ articles, stories }: PackRows): Ordered {
  const ofStory = new Map<string | null, PackRows['articles'][number][]>();
  for (const row of articles) {
    const own = ofStory.get(row.article.storyId);
    if (own) own.push(row);
    else ofStory.set(row.article.storyId, [row]);
  }
  return { articles: [...ofStory.values()].flat(), stories: new Map(stories.map((story) => [story.id, story])) };
}

/** Writes one batch of articles together with the marker that says so: after a stop it is there once or not at all. */
async function writeBatch(db: Database, { articles: ordered, stories }: Ordered, { number, packId }: ImportRecord, from: number, postingsTable: 'segments' | 'drafts', now: Date): Promise<number> {
  const batch = ordered.slice(from, from + BATCH_ARTICLES).map(({ article, claims }) => ({ hash: splitArticleKey(article.key).hash, article, claims }));
  const articles = batch.map(({ hash, article }) => toArticleRecord(number, hash, article));
  const claims = batch.map(({ hash, claims: own }) => toClaimsRecord(number, hash, own));
  const { outlines, entries } = outlineArticles(number, batch.map(({ hash, article: { storyId, published, signature } }) => ({ hash, storyId, published, signature })), stories, from);
  const postings = makeSegment(entries);
  const done = from + batch.length;
  await db.transaction('rw', [db.articles, db.claims, db.outlines, db[postingsTable], db.imports], async () => {
    const marker = await db.imports.get(packId);
    if (marker?.number !== number || marker.done !== from) throw new ImportSuperseded(`the import of ${packId} was taken over by another page`);
    // Not awaited one by one: the transaction waits for all.
    void db.articles.bulkPut(articles);
    void db.claims.bulkPut(claims);
    void db.outlines.bulkPut(outlines);
    void db[postingsTable].add({ pack: number, articles: batch.length, postings });
    await db.imports.put({ ...marker, done, touched: now.getTime() });
  });
  return done;
}

function nameRecords(names: readonly KnownName[], pack: number): NameRecord[] {
  const records = new Map<string, { kind: KnownName['kind']; id: string }[]>();
  for (const { key, kind, id } of names) records.set(key, [...(records.get(key) ?? []), { kind, id }]);
  return [...records].map(([key, known]) => ({ key, pack, names: known }));
}

/** Writes all that is not an article. Writing it twice changes nothing. */
async function writeRecords(db: Database, rows: PackRows, pack: number, stop: () => void): Promise<void> {
  const names = nameRecords(rows.names, pack);
  const hashes = Uint32Array.from(names, ({ key }) => hashText(key)[1]).sort();
  const ofStory = new Map<string, number[]>();
  for (const { article } of rows.articles) {
    if (article.storyId === null) continue;
    const own = ofStory.get(article.storyId) ?? [];
    own.push(splitArticleKey(article.key).hash);
    ofStory.set(article.storyId, own);
  }
  const tables = [
    [db.stories, rows.stories.map((story) => ({ id: story.id, pack, story, articles: Float64Array.from(ofStory.get(story.id) ?? []) }))],
    [db.outlets, rows.outlets.map((record) => ({ id: record.id, pack, record }))],
    [db.parties, rows.parties.map((record) => ({ id: record.id, pack, record }))],
    [db.places, rows.places.map((record) => ({ id: record.id, pack, record }))],
    [db.names, names],
    [db.nameSets, [{ pack, hashes }]],
  ] as const;
  for (const [table, records] of tables) {
    for (let from = 0; from < records.length; from += BATCH_RECORDS) {
      stop();
      await (table as { bulkPut(records: readonly unknown[]): PromiseLike<unknown> }).bulkPut(records.slice(from, from + BATCH_RECORDS));
    }
  }
}

interface Staged {
  rows: PackRows;
  number: number;
}

/** Lets the packs be seen, in place of their versions before, whose rows go to the grave. The last write of an import. */
async function activate(db: Database, staged: readonly Staged[], now: Date): Promise<void> {
  await db.transaction('rw', [db.packs, db.imports, db.graves, db.meta], async () => {
    for (const { rows, number } of staged) {
      const { card, checksum, provenance } = rows;
      const marker = await db.imports.get(card.id);
      if (marker?.number !== number) throw new ImportSuperseded(`the import of ${card.id} was taken over by another page`);
      const before = await db.packs.get(card.id);
      if (before) await db.graves.put({ number: before.number });
      const record: PackRecord = {
        id: card.id,
        number,
        enabled: before?.enabled ?? true,
        provenance,
        card,
        checksum,
        counts: {
          articles: rows.articles.length,
          claims: rows.articles.reduce((sum, { claims }) => sum + claims.length, 0),
          stories: rows.stories.length,
          outlets: rows.outlets.length,
          parties: rows.parties.length,
          places: rows.places.length,
        },
        importedAt: now.toISOString(),
      };
      await db.packs.put(record);
      await db.imports.delete(card.id);
    }
    await bumpGeneration(db);
  });
}

/** Whether the disk is full: then what was written so far is in the way of everything else. */
const isFull = (error: unknown): boolean => toStoreProblem(error).error.code === 'quota';

/**
 * Brings the rows of packs into the store, all or nothing: until the last write nobody sees any of them, and the versions before stay.
 * Goes on where an import of the same content was stopped. Rows of other packs and of the reader are never touched. Rejects with
 * the signal's reason when aborted, else with the database's error; when aborted, or where the disk is full, the rows written so far
 * are thrown away.
 */
export async function importPacks(db: Database, packs: readonly PackRows[], { signal, onProgress, keepAwake, now = () => new Date(), mergeLater = false }: ImportOptions = {}): Promise<void> {
  const letSleep = keepAwake?.();
  try {
    signal?.throwIfAborted();
    const total = packs.reduce((sum, { articles }) => sum + articles.length, 0);
    // Few postings wait among those that each question reads; of many, none is read before its block is written.
    const postings = mergeLater || total < IDLE_ARTICLES ? 'segments' : 'drafts';
    const staged: Staged[] = [];
    let before = 0;
    for (const rows of packs) {
      const job = await beginImport(db, rows, now());
      const ordered = inStories(rows);
      let waiting = 0;
      for (let done = job.done; done < ordered.articles.length; ) {
        signal?.throwIfAborted();
        const from = done;
        done = await writeBatch(db, ordered, job, done, postings, now());
        waiting += done - from;
        onProgress?.(before + done, total);
        if (waiting >= DRAFT_ARTICLES) {
          await mergeDrafts(db, job.number);
          waiting = 0;
        }
      }
      await mergeDrafts(db, job.number);
      before += rows.articles.length;
      await writeRecords(db, rows, job.number, () => signal?.throwIfAborted());
      staged.push({ rows, number: job.number });
    }
    signal?.throwIfAborted();
    await activate(db, staged, now());
    // Not part of the import: whatever is left undone here is done at the next start.
    await emptyGraves(db);
    if (!mergeLater && (await needsMerge(db))) await mergeSegments(db);
  } catch (error) {
    // What made the import fail is the reason that counts, not what stands in the way of tidying up after it.
    if (signal?.aborted || isFull(error)) for (const { card } of packs) await discardImport(db, card.id).catch(() => undefined);
    throw error;
  } finally {
    letSleep?.();
  }
}

/** Brings one pack's rows into the store; see `importPacks`. */
export const importPack = (db: Database, rows: PackRows, options: ImportOptions = {}): Promise<void> => importPacks(db, [rows], options);

/** Throws away what an unfinished import has written. */
export async function discardImport(db: Database, packId: string): Promise<void> {
  await db.transaction('rw', [db.imports, db.graves], async () => {
    const unfinished = await db.imports.get(packId);
    if (!unfinished) return;
    await db.graves.put({ number: unfinished.number });
    await db.imports.delete(packId);
  });
  await emptyGraves(db);
}
