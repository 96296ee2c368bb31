import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ArticleAddress, beginMerge, type Block, BLOCK_WORDS, dropEntries, ENTRIES_KEPT, type KeyEntries, LAST_KEY, makeSegment, numberEntries, numberOfKey, readPostings } from '@/lib/store/posting-index';

const everything = () => true;

interface Posted {
  address: ArticleAddress;
  signature: readonly string[];
}

/** What an index says of a key: merged batches in blocks, waiting ones in segments. */
function ask(blocks: readonly Block[], segments: readonly Uint32Array[], key: string, isSeen: (pack: number) => boolean = everything, limit = Number.POSITIVE_INFINITY): { count: number; articles: ArticleAddress[] } {
  const entries: KeyEntries = { number: numberOfKey(key), count: 0, parts: [] };
  const keyNumber = numberOfKey(key);
  const block = blocks.find(({ last }) => last >= keyNumber);
  for (const postings of [...(block ? [block.postings] : []), ...segments]) readPostings(postings, keyNumber, isSeen, entries);
  const numbers = { byPack: new Map<number, Map<number, number>>(), packs: [] as number[], places: [] as number[] };
  const articles = numberEntries(entries, isSeen, limit, numbers).map((number): ArticleAddress => ({ pack: numbers.packs[number]!, place: numbers.places[number]! }));
  return { count: entries.count, articles };
}

function mergeAll(blocks: readonly Block[], segments: readonly Uint32Array[], isAlive: (pack: number) => boolean = everything): Block[] {
  const merge = beginMerge(segments, isAlive);
  return blocks.length === 0 ? merge.into(undefined) : blocks.flatMap((block) => (merge.next() === null || merge.next()! > block.last ? [block] : merge.into(block)));
}

const KEYS = 'a b c d e f g h i j'.split(' ');
const posted = fc.record({
  address: fc.record({ pack: fc.integer({ min: 1, max: 65_535 }), place: fc.integer({ min: 0, max: 2 ** 48 - 1 }) }),
  signature: fc.array(fc.constantFrom(...KEYS), { maxLength: 8 }),
});
const batches = fc.uniqueArray(posted, { selector: ({ address }) => `${address.pack}/${address.place}`, maxLength: 60 }).chain((all) =>
  fc.array(fc.integer({ min: 0, max: all.length }), { maxLength: 4 }).map((cuts) => {
    const edges = [0, ...cuts, all.length].sort((a, b) => a - b);
    return edges.slice(1).map((end, index) => all.slice(edges[index], end));
  }),
);
const bySize = (a: ArticleAddress, b: ArticleAddress) => a.pack - b.pack || a.place - b.place;

describe('posting index', () => {
  it('says of every key what was put in, however it was cut into batches and merged', () => {
    fc.assert(
      fc.property(batches, fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }), fc.integer({ min: 0, max: 65_535 }), (cut, mergeAfter, hidden) => {
        let blocks: Block[] = [];
        let segments: Uint32Array[] = [];
        cut.forEach((batch: readonly Posted[], index) => {
          segments.push(makeSegment(batch));
          if (mergeAfter[index]) {
            blocks = mergeAll(blocks, segments);
            segments = [];
          }
        });
        const isSeen = (pack: number) => pack !== hidden && pack % 3 !== 0;
        for (const key of [...KEYS, 'k']) {
          const expected = cut.flat().filter(({ signature, address }) => signature.includes(key) && isSeen(address.pack)).map(({ address }) => address);
          const { count, articles } = ask(blocks, segments, key, isSeen);
          expect(count).toBe(expected.length);
          expect([...articles].sort(bySize)).toEqual(expected.sort(bySize));
        }
      }),
    );
  });

  it('keeps the keys of one name side by side', () => {
    const strangers = Array.from({ length: 2000 }, (_, at) => ({ address: { pack: 3, place: at }, signature: [`e:other${at}`, `t:word${at}`] }));
    const own = ['e:orlava', 't:orlava', 'c:orlava+riverton', 'd:orlava@2031-03-01', 'n:orlava north'];
    const blocks = mergeAll([], [makeSegment([...strangers, { address: { pack: 2, place: 1 }, signature: own }])]);
    expect(blocks.length).toBeGreaterThan(20);
    const places = own.map((key) => blocks.findIndex(({ last }) => last >= numberOfKey(key)));
    expect(Math.max(...places) - Math.min(...places)).toBeLessThanOrEqual(1);
    for (const key of own) expect(ask(blocks, [], key)).toEqual({ count: 1, articles: [{ pack: 2, place: 1 }] });
  });

  it('keeps so many articles a key and counts all', () => {
    const often = Array.from({ length: ENTRIES_KEPT + 50 }, (_, place) => ({ address: { pack: 2, place }, signature: ['often', `own ${place}`] }));
    const blocks = mergeAll([], [makeSegment(often)]);
    const { count, articles } = ask(blocks, [], 'often');
    expect([count, articles.length]).toEqual([ENTRIES_KEPT + 50, ENTRIES_KEPT]);
    expect(ask(blocks, [], 'often', everything, 9)).toMatchObject({ count: ENTRIES_KEPT + 50, articles: articles.slice(0, 9) });
    expect(ask(blocks, [], 'own 300')).toMatchObject({ count: 1, articles: [{ place: 300 }] });
  });

  it('drops what packs that are no more have left, when it merges', () => {
    const rows = (pack: number) => makeSegment([{ address: { pack, place: 7 }, signature: ['a', 'b'] }]);
    const blocks = mergeAll(mergeAll([], [rows(2), rows(3)]), [rows(4)], (pack) => pack !== 3);
    expect(ask(blocks, [], 'a').articles.map(({ pack }) => pack)).toEqual([2, 4]);
    const left = blocks.map(({ last, postings }) => ({ last, postings: dropEntries(postings, new Map([[numberOfKey('a'), [{ pack: 2, place: 7 }]]])) }));
    expect(ask(left, [], 'a')).toEqual({ count: 1, articles: [{ pack: 4, place: 7 }] });
    expect(ask(left, [], 'b').count).toBe(2);
  });

  it('keeps blocks small and without gaps however much is merged, and finds every key in them', () => {
    let blocks: Block[] = [];
    for (let batch = 0; batch < 12; batch++) blocks = mergeAll(blocks, [makeSegment(Array.from({ length: 200 }, (_, at) => ({ address: { pack: 2, place: batch * 200 + at }, signature: [`e:name${batch * 200 + at}`, `t:word${at % 17}`] })))]);
    expect(Math.max(...blocks.map(({ postings }) => postings.length))).toBeLessThanOrEqual(BLOCK_WORDS);
    expect(blocks.length).toBeLessThan(40);
    expect(blocks.at(-1)!.last).toBe(LAST_KEY);
    const ends = blocks.map(({ last }) => last);
    expect(ends).toEqual([...ends].sort((a, b) => a - b));
    for (let place = 0; place < 2400; place += 1) expect(ask(blocks, [], `e:name${place}`).articles).toEqual([{ pack: 2, place }]);
    expect(ask(blocks, [], 't:word3').count).toBe(144);
  });
});
