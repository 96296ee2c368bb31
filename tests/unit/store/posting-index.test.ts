import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressOfKey, type ArticleAddress, BUCKETS, dropArticle, ENTRIES_KEPT, groupByBucket, type KeyEntries, makeSegment, mergeBucket, readBucket, readSegment } from '@/lib/store/posting-index';

const everything = () => true;

interface Posted {
  address: ArticleAddress;
  signature: readonly string[];
}

/** What an index says of a key: merged batches in buckets, waiting ones in segments. */
function ask(buckets: ReadonlyMap<number, Uint32Array>, segments: readonly Uint32Array[], key: string, isSeen: (pack: number) => boolean = everything): KeyEntries {
  const entries: KeyEntries = { count: 0, articles: [] };
  const address = addressOfKey(key);
  readBucket(buckets.get(address.bucket) ?? new Uint32Array(1), address, isSeen, entries);
  for (const segment of segments) readSegment(segment, address, isSeen, entries);
  return entries;
}

function merge(buckets: Map<number, Uint32Array>, segments: readonly Uint32Array[], isAlive: (pack: number) => boolean = everything): void {
  for (const [bucket, rows] of groupByBucket(segments)) buckets.set(bucket, mergeBucket(buckets.get(bucket), rows, isAlive));
}

const KEYS = 'a b c d e f g h i j'.split(' ');
const posted = fc.record({
  address: fc.record({ pack: fc.integer({ min: 1, max: 65_535 }), hash: fc.integer({ min: 0, max: 2 ** 48 - 1 }) }),
  signature: fc.array(fc.constantFrom(...KEYS), { maxLength: 8 }),
});
const batches = fc.uniqueArray(posted, { selector: ({ address }) => `${address.pack}/${address.hash}`, maxLength: 60 }).chain((all) =>
  fc.array(fc.integer({ min: 0, max: all.length }), { maxLength: 4 }).map((cuts) => {
    const edges = [0, ...cuts, all.length].sort((a, b) => a - b);
    return edges.slice(1).map((end, index) => all.slice(edges[index], end));
  }),
);
const bySize = (a: ArticleAddress, b: ArticleAddress) => a.pack - b.pack || a.hash - b.hash;

describe('posting index', () => {
  it('says of every key what was put in, however it was cut into batches and merged', () => {
    fc.assert(
      fc.property(batches, fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }), fc.integer({ min: 0, max: 65_535 }), (cut, mergeAfter, hidden) => {
        const buckets = new Map<number, Uint32Array>();
        let segments: Uint32Array[] = [];
        cut.forEach((batch: readonly Posted[], index) => {
          segments.push(makeSegment(batch));
          if (mergeAfter[index]) {
            merge(buckets, segments);
            segments = [];
          }
        });
        const isSeen = (pack: number) => pack !== hidden && pack % 3 !== 0;
        for (const key of [...KEYS, 'k']) {
          const expected = cut.flat().filter(({ signature, address }) => signature.includes(key) && isSeen(address.pack)).map(({ address }) => address);
          const { count, articles } = ask(buckets, segments, key, isSeen);
          expect(count).toBe(expected.length);
          expect([...articles].sort(bySize)).toEqual(expected.sort(bySize));
        }
      }),
    );
  });

  it('keeps so many articles a key and counts all', () => {
    const buckets = new Map<number, Uint32Array>();
    merge(buckets, [makeSegment(Array.from({ length: ENTRIES_KEPT + 50 }, (_, hash) => ({ address: { pack: 2, hash }, signature: ['often', `own ${hash}`] })))]);
    const { count, articles } = ask(buckets, [], 'often');
    expect([count, articles.length]).toEqual([ENTRIES_KEPT + 50, ENTRIES_KEPT]);
    expect(ask(buckets, [], 'own 300')).toMatchObject({ count: 1, articles: [{ hash: 300 }] });
  });

  it('drops what packs that are no more have left, when it merges', () => {
    const buckets = new Map<number, Uint32Array>();
    const rows = (pack: number) => makeSegment([{ address: { pack, hash: 7 }, signature: ['a', 'b'] }]);
    merge(buckets, [rows(2), rows(3)]);
    merge(buckets, [rows(4)], (pack) => pack !== 3);
    expect(ask(buckets, [], 'a').articles.map(({ pack }) => pack)).toEqual([2, 4]);
    const { bucket } = addressOfKey('a');
    expect(ask(new Map([[bucket, dropArticle(buckets.get(bucket)!, { pack: 2, hash: 7 })]]), [], 'a')).toEqual({ count: 1, articles: [{ pack: 4, hash: 7 }] });
  });

  it('spreads keys over its buckets', () => {
    const used = new Set(Array.from({ length: BUCKETS * 4 }, (_, at) => addressOfKey(`e:name${at}`).bucket));
    expect(used.size).toBeGreaterThan(BUCKETS * 0.95);
  });
});
