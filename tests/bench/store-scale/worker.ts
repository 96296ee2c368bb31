/** Runs in a worker of a real browser: one job a worker, so that every question is asked by one that has just been started. */
import MiniSearch from 'minisearch';
import type { ClaimSource } from '@/lib/model';
import { findMatches } from '@/lib/match/find-matches';
import { queryKeysOf } from '@/lib/match/page-signature';
import { createClaimSource } from '@/lib/store/claim-store';
import { openDatabase } from '@/lib/store/database';
import { importPack } from '@/lib/store/import-pack';
import { createRandom, generateRows, pageOn } from './generate-rows';

/** Claims of one generated pack; a larger store holds several. */
const PACK_CLAIMS = 100_000;
const packsOf = (claims: number): { number: number; claims: number }[] =>
  Array.from({ length: Math.ceil(claims / PACK_CLAIMS) }, (_, number) => ({ number: number + 1, claims: Math.min(PACK_CLAIMS, claims - number * PACK_CLAIMS) }));

export type Job =
  | { do: 'import'; claims: number }
  | { do: 'raw-put'; claims: number }
  | { do: 'index'; claims: number }
  | { do: 'ask'; claims: number; query: number }
  | { do: 'ask-index'; claims: number; query: number };

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

function pageFor(claims: number, query: number) {
  const random = createRandom(query * 31 + 5);
  const packs = packsOf(claims);
  // Only the first articles of a pack are made: enough to ask about, and the worker stays cold.
  const pack = packs[Math.floor(random() * packs.length)]!;
  const rows = generateRows(pack.number, Math.min(2000, pack.claims));
  return pageOn(rows, Math.floor(random() * rows.articles.length), random);
}

/** A cold question: the database is not open, nothing is compiled but what making the page has used. */
async function ask(claims: number, query: number): Promise<object> {
  const { article, claims: own, storyId } = pageFor(claims, query);
  const started = performance.now();
  const db = openDatabase(dbName(claims));
  await db.open();
  const opened = performance.now();
  const parts: Record<string, number> = {};
  const source = new Proxy(createClaimSource(db), {
    get: (target, name: keyof ClaimSource) => async (...given: never[]) => {
      const begun = performance.now();
      const answer = await (target[name] as (...all: never[]) => Promise<unknown>)(...given);
      parts[name] = (parts[name] ?? 0) + performance.now() - begun;
      return answer;
    },
  });
  const found = await findMatches(article, own, source);
  const matched = performance.now();
  await findMatches(article, own, createClaimSource(db));
  const again = performance.now();
  db.close();
  return { open: opened - started, match: matched - opened, warm: again - matched, hit: found.finding.stories[0]?.storyId === storyId, steps: found.finding.steps, parts };
}

async function askIndex(claims: number, query: number): Promise<object> {
  const { article, claims: own, storyId } = pageFor(claims, query);
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

self.onmessage = async ({ data }: MessageEvent<Job>) => {
  try {
    const run = { import: () => importAll(data.claims), 'raw-put': () => rawPut(data.claims), index: () => buildIndex(data.claims), ask: () => ask(data.claims, (data as { query: number }).query), 'ask-index': () => askIndex(data.claims, (data as { query: number }).query) }[data.do];
    self.postMessage({ ok: true, value: await run() });
  } catch (error) {
    self.postMessage({ ok: false, error: String(error) });
  }
};
