/** Runs in a worker of a real browser: one job a worker, so that every question is asked by one that has just been started. */
import MiniSearch from 'minisearch';
import type { Article, Claim, ClaimSource, Postings } from '@/lib/model';
import { readClaims } from '@/lib/claims/read-claims';
import { findMatches } from '@/lib/match/find-matches';
import { queryKeysOf } from '@/lib/match/page-signature';
import { splitArticleKey } from '@/lib/store/article-address';
import { toArticleRecord, toClaimsRecord } from '@/lib/store/article-records';
import { createClaimSource } from '@/lib/store/claim-store';
import { openDatabase } from '@/lib/store/database';
import { importPack } from '@/lib/store/import-pack';
import { SCHEMA } from '@/lib/store/schema';
import { countRequests } from './count-requests';
import { createRandom, generateRows, pageOn } from './generate-rows';

/** Claims of one generated pack; a larger store holds several. */
const PACK_CLAIMS = 100_000;
const packsOf = (claims: number): { number: number; claims: number }[] =>
  Array.from({ length: Math.ceil(claims / PACK_CLAIMS) }, (_, number) => ({ number: number + 1, claims: Math.min(PACK_CLAIMS, claims - number * PACK_CLAIMS) }));

export type Job =
  | { do: 'import'; claims: number }
  | { do: 'raw-put'; claims: number }
  | { do: 'upgrade'; claims: number; from: number }
  | { do: 'index'; claims: number }
  | { do: 'has'; claims: number }
  | { do: 'question'; claims: number; query: number }
  | { do: 'ask'; claims: number; question: Question; isCounted: boolean }
  | { do: 'ask-index'; claims: number; question: Question };

/** A page to ask about; made in another worker, so that the one that asks has compiled nothing for it. */
export interface Question {
  article: Article;
  claims: Claim[];
  storyId: string;
}

/** What one question cost; times in milliseconds. */
export interface Asked {
  /** Opening the database and asking for its status. */
  open: number;
  /** Detection, which comes before every match; not part of it. */
  read: number;
  match: number;
  /** The same question again in the same worker. */
  warm: number;
  /** The right story stands first. */
  hit: boolean;
  postings: number;
  /** Of `match`: what each call of the source took, and what was computed before it (`… then`); and while a read was under way. */
  stages: Record<string, number>;
  waiting: number;
  /** From the opening on, which takes one. */
  transactions: number;
  requests: number;
  rows: number;
  kilobytes: number;
}

const dbName = (claims: number) => `scale-${claims}`;
const rawOpen = (name: string, make: (db: IDBDatabase) => void): Promise<IDBDatabase> =>
  new Promise((done, fail) => {
    const request = indexedDB.open(name, 1);
    request.onupgradeneeded = () => make(request.result);
    request.onsuccess = () => done(request.result);
    request.onerror = () => fail(request.error ?? new Error('not opened'));
  });

/** Milliseconds of the imports alone: making the rows is not counted. */
async function importAll(claims: number): Promise<object> {
  const db = openDatabase(dbName(claims));
  let took = 0;
  for (const pack of packsOf(claims)) {
    const rows = generateRows(pack.number, pack.claims);
    const started = performance.now();
    await importPack(db, rows);
    took += performance.now() - started;
  }
  db.close();
  return { took, usage: (await navigator.storage.estimate()).usage };
}

/** The same claims, one `put` each, a thousand in a transaction, and nothing else: no index, no articles. */
async function rawPut(claims: number): Promise<object> {
  const db = await rawOpen(`raw-${claims}`, (opened) => void opened.createObjectStore('claims', { keyPath: 'key' }));
  let took = 0;
  for (const pack of packsOf(claims)) {
    const rows = generateRows(pack.number, pack.claims).articles.flatMap((row) => row.claims);
    const started = performance.now();
    for (let from = 0; from < rows.length; from += 1000) {
      await new Promise<void>((done, fail) => {
        const transaction = db.transaction('claims', 'readwrite', { durability: 'relaxed' });
        const store = transaction.objectStore('claims');
        for (const row of rows.slice(from, from + 1000)) store.put(row);
        transaction.oncomplete = () => done();
        transaction.onerror = () => fail(transaction.error ?? new Error('not written'));
      });
    }
    took += performance.now() - started;
  }
  db.close();
  indexedDB.deleteDatabase(`raw-${claims}`);
  return { took };
}

/** Opening a database that an older version of the schema holds so many claims in: milliseconds until it is of today's version. Written without today's import, which fills tables that were not there. */
async function upgradeFrom(from: number, claims: number): Promise<object> {
  const name = `upgrade-${claims}`;
  const old = openDatabase(name, SCHEMA.slice(0, from));
  for (const pack of packsOf(claims)) {
    const { card, provenance, articles } = generateRows(pack.number, pack.claims);
    await old.packs.put({ id: card.id, number: 1 + pack.number, enabled: true, provenance, card, checksum: '', counts: { articles: articles.length, claims: pack.claims, stories: 0, outlets: 0, parties: 0, places: 0 }, importedAt: '' });
    for (let at = 0; at < articles.length; at += 1000) {
      const rows = articles.slice(at, at + 1000).map(({ article, claims: own }) => ({ hash: splitArticleKey(article.key).hash, article, own }));
      await old.articles.bulkPut(rows.map(({ hash, article }) => toArticleRecord(1 + pack.number, hash, article)));
      await old.claims.bulkPut(rows.map(({ hash, own }) => toClaimsRecord(1 + pack.number, hash, own)));
    }
  }
  old.close();
  const started = performance.now();
  const db = openDatabase(name);
  await db.open();
  const took = performance.now() - started;
  await db.delete();
  return { took };
}

const MINI = { fields: ['text'], storeFields: ['story'] };

/** MiniSearch over the same articles, kept as JSON in IndexedDB, as a worker would have to keep it. */
async function buildIndex(claims: number): Promise<object> {
  const started = performance.now();
  const mini = new MiniSearch(MINI);
  for (const pack of packsOf(claims)) {
    mini.addAll(generateRows(pack.number, pack.claims).articles.map(({ article, claims: own }) => ({ id: article.key, story: article.storyId, text: own.map((claim) => claim.says).join(' ') })));
  }
  const json = JSON.stringify(mini);
  const db = await rawOpen(`mini-${claims}`, (opened) => void opened.createObjectStore('index'));
  await new Promise<void>((done, fail) => {
    const transaction = db.transaction('index', 'readwrite');
    transaction.objectStore('index').put(json, 'json');
    transaction.oncomplete = () => done();
    transaction.onerror = () => fail(transaction.error ?? new Error('not written'));
  });
  db.close();
  return { took: performance.now() - started, size: json.length };
}

function questionFor(claims: number, query: number): Question {
  const random = createRandom(query * 31 + 5);
  const packs = packsOf(claims);
  const pack = packs[Math.floor(random() * packs.length)]!;
  const rows = generateRows(pack.number, Math.min(2000, pack.claims));
  return pageOn(rows, Math.floor(random() * rows.articles.length), random);
}

const has = async (claims: number): Promise<object> => {
  const db = openDatabase(dbName(claims));
  const status = await createClaimSource(db).status();
  db.close();
  return { claims: status.status === 'ready' ? status.claims : 0 };
};

const sizeOf = (row: unknown): number => (row === null || typeof row !== 'object' ? 8 : ArrayBuffer.isView(row) ? row.byteLength : Object.values(row).reduce((sum: number, value) => sum + (typeof value === 'string' ? value.length : sizeOf(value)), 0));

/** The source, with what each of its calls takes and what is computed before each written down. */
function timed(source: ClaimSource): { source: ClaimSource; stages: Record<string, number>; stop: () => void } {
  const stages: Record<string, number> = {};
  let last = performance.now();
  const add = (stage: string): void => {
    const now = performance.now();
    stages[stage] = (stages[stage] ?? 0) + now - last;
    last = now;
  };
  const watched = ({ outlines, ...lists }: Postings): Postings => ({
    ...lists,
    outlines: async (...given) => {
      add('then outlines');
      const answer = await outlines(...given);
      add('outlines');
      return answer;
    },
  });
  const proxy = new Proxy(source, {
    get: (target, name: keyof ClaimSource) => async (...given: never[]) => {
      add(`then ${name}`);
      const answer = await (target[name] as (...all: never[]) => Promise<unknown>)(...given);
      add(name);
      return name === 'findPostings' ? watched(answer as Postings) : answer;
    },
  });
  return { source: proxy, stages, stop: () => add('then match') };
}

/** A question to a store that no page has asked in this worker before: as in the extension, the article is read first. To count what is read takes a millisecond itself: it is done in a worker of its own. */
async function ask(claims: number, { article, claims: own, storyId }: Question, isCounted: boolean): Promise<Asked> {
  const begun = isCounted ? countRequests() : null;
  const started = performance.now();
  const db = openDatabase(dbName(claims));
  const source = createClaimSource(db);
  await source.status();
  const opened = performance.now();
  await readClaims(article, source);
  // Reading and matching share one transaction, which the first of them begins.
  const before = begun?.stop();
  const counter = isCounted ? countRequests() : null;
  const staged = isCounted ? timed(source) : null;
  const read = performance.now();
  const found = await findMatches(article, own, staged?.source ?? source);
  const matched = performance.now();
  staged?.stop();
  const counted = counter?.stop();
  await findMatches(article, own, source);
  const again = performance.now();
  db.close();
  const rows = counted?.rows ?? [];
  return {
    open: opened - started,
    read: read - opened,
    match: matched - read,
    warm: again - matched,
    hit: found.finding.stories[0]?.storyId === storyId,
    postings: found.finding.steps.postings,
    stages: staged?.stages ?? {},
    waiting: counted?.waiting ?? 0,
    transactions: (before?.transactions ?? 0) + (counted?.transactions ?? 0),
    requests: counted?.requests ?? 0,
    rows: rows.length,
    kilobytes: rows.reduce<number>((sum, row) => sum + sizeOf(row), 0) / 1024,
  };
}

async function askIndex(claims: number, { article, claims: own, storyId }: Question): Promise<object> {
  const keys = queryKeysOf(article, own).filter((key) => key.startsWith('e:')).map((key) => key.slice(2));
  const started = performance.now();
  const db = await rawOpen(`mini-${claims}`, () => undefined);
  const json = await new Promise<string>((done, fail) => {
    const request = db.transaction('index').objectStore('index').get('json');
    request.onsuccess = () => done(request.result as string);
    request.onerror = () => fail(request.error ?? new Error('not read'));
  });
  const mini = MiniSearch.loadJSON(json, MINI);
  const loaded = performance.now();
  const [best] = mini.search(keys.join(' '), { prefix: true });
  db.close();
  return { load: loaded - started, search: performance.now() - loaded, hit: best?.story === storyId };
}

function work(job: Job): Promise<object> | object {
  switch (job.do) {
    case 'import': return importAll(job.claims);
    case 'raw-put': return rawPut(job.claims);
    case 'upgrade': return upgradeFrom(job.from, job.claims);
    case 'index': return buildIndex(job.claims);
    case 'has': return has(job.claims);
    case 'question': return questionFor(job.claims, job.query);
    case 'ask': return ask(job.claims, job.question, job.isCounted);
    case 'ask-index': return askIndex(job.claims, job.question);
  }
}

self.onmessage = async ({ data }: MessageEvent<Job>) => {
  try {
    self.postMessage({ ok: true, value: await work(data) });
  } catch (error) {
    self.postMessage({ ok: false, error: String(error) });
  }
};
