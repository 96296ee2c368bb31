import { hashText } from '@/lib/text/hash-text';

/*
 * Which articles carry a signature key. A key is kept as 44 bits of its hash: 12 choose one of 4,096 buckets, 32 (the tag) tell
 * keys of a bucket apart. An article is kept as two words: pack number and 48 bits that end its key.
 *
 *   segment   what one batch adds:   [bucket, tag, article, article] …            in order of bucket and tag
 *   bucket    what all have added:   n, [tag, count, end] × n, [article, article] …  entries of key i lie before its end
 *
 * Two keys of one hash (one in 10^7 at a million claims) share their articles: a candidate more, which is then read in full
 * and turned down. So that frequent keys cost no more than rare ones, a bucket keeps only ENTRIES_KEPT articles a key
 * besides their whole number.
 */

export const BUCKETS = 4096;
/** More than matching ever asks for of one key (200): what more articles share tells nothing. */
export const ENTRIES_KEPT = 256;

const SEGMENT_WORDS = 4;
const HEAD_WORDS = 3;
const ENTRY_WORDS = 2;

/** Where a signature key is kept. */
export interface KeyAddress {
  bucket: number;
  tag: number;
}

export function addressOfKey(signatureKey: string): KeyAddress {
  const [high, low] = hashText(signatureKey);
  return { bucket: high % BUCKETS, tag: low };
}

/** An article as an index keeps it. */
export interface ArticleAddress {
  pack: number;
  hash: number;
}

const upperWord = ({ pack, hash }: ArticleAddress): number => pack * 65536 + Math.floor(hash / 2 ** 32);
const addressOfWords = (upper: number, lower: number): ArticleAddress => ({ pack: upper >>> 16, hash: (upper & 0xffff) * 2 ** 32 + lower });

/** The segment of a batch of articles with their signature keys. */
export function makeSegment(articles: readonly { address: ArticleAddress; signature: readonly string[] }[]): Uint32Array<ArrayBuffer> {
  const rows: [bucket: number, tag: number, upper: number, lower: number][] = [];
  for (const { address, signature } of articles) {
    const upper = upperWord(address);
    const lower = address.hash % 2 ** 32;
    for (const key of new Set(signature)) {
      const { bucket, tag } = addressOfKey(key);
      rows.push([bucket, tag, upper, lower]);
    }
  }
  rows.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const words = new Uint32Array(rows.length * SEGMENT_WORDS);
  rows.forEach((row, at) => words.set(row, at * SEGMENT_WORDS));
  return words;
}

/** How often a key occurs and the first of its articles. */
export interface KeyEntries {
  count: number;
  articles: ArticleAddress[];
}

/** Adds to `entries` what a segment holds for a key, of packs that are seen. */
export function readSegment(segment: Uint32Array, { bucket, tag }: KeyAddress, isSeen: (pack: number) => boolean, entries: KeyEntries): void {
  let from = 0;
  let to = segment.length / SEGMENT_WORDS;
  while (from < to) {
    const middle = (from + to) >>> 1;
    const at = middle * SEGMENT_WORDS;
    const before = segment[at]! - bucket || segment[at + 1]! - tag;
    if (before < 0) from = middle + 1;
    else to = middle;
  }
  for (let at = from * SEGMENT_WORDS; at < segment.length && segment[at] === bucket && segment[at + 1] === tag; at += SEGMENT_WORDS) {
    const article = addressOfWords(segment[at + 2]!, segment[at + 3]!);
    if (!isSeen(article.pack)) continue;
    entries.count += 1;
    entries.articles.push(article);
  }
}

/** Adds to `entries` what a bucket holds for a key, of packs that are seen. Where not all articles are kept, the count is that of all packs. */
export function readBucket(bucket: Uint32Array, { tag }: KeyAddress, isSeen: (pack: number) => boolean, entries: KeyEntries): void {
  const keys = bucket[0] ?? 0;
  let from = 0;
  let to = keys;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (bucket[1 + middle * HEAD_WORDS]! < tag) from = middle + 1;
    else to = middle;
  }
  const head = 1 + from * HEAD_WORDS;
  if (from >= keys || bucket[head] !== tag) return;
  const entriesFrom = 1 + keys * HEAD_WORDS;
  const start = from === 0 ? 0 : bucket[head - 1]!;
  const end = bucket[head + 2]!;
  let seen = 0;
  for (let entry = start; entry < end; entry++) {
    const at = entriesFrom + entry * ENTRY_WORDS;
    const article = addressOfWords(bucket[at]!, bucket[at + 1]!);
    if (!isSeen(article.pack)) continue;
    seen += 1;
    entries.articles.push(article);
  }
  const count = bucket[head + 1]!;
  entries.count += count === end - start ? seen : seen === 0 ? 0 : count;
}

/** One key of a bucket while buckets are merged. */
interface MergedKey {
  count: number;
  words: number[];
}

function unpackBucket(bucket: Uint32Array, isAlive: (upper: number, lower: number) => boolean): Map<number, MergedKey> {
  const keys = new Map<number, MergedKey>();
  const size = bucket[0] ?? 0;
  const entriesFrom = 1 + size * HEAD_WORDS;
  let start = 0;
  for (let key = 0; key < size; key++) {
    const head = 1 + key * HEAD_WORDS;
    const end = bucket[head + 2]!;
    const words: number[] = [];
    for (let at = entriesFrom + start * ENTRY_WORDS; at < entriesFrom + end * ENTRY_WORDS; at += ENTRY_WORDS) {
      if (isAlive(bucket[at]!, bucket[at + 1]!)) words.push(bucket[at]!, bucket[at + 1]!);
    }
    const dead = end - start - words.length / ENTRY_WORDS;
    // Of articles that are only counted the share of the dead is taken to be that of the kept ones.
    const count = dead === 0 ? bucket[head + 1]! : Math.round((bucket[head + 1]! * words.length) / ENTRY_WORDS / (end - start));
    if (words.length > 0) keys.set(bucket[head]!, { count, words });
    start = end;
  }
  return keys;
}

function packBucket(keys: ReadonlyMap<number, MergedKey>): Uint32Array<ArrayBuffer> {
  const tags = [...keys.keys()].sort((a, b) => a - b);
  const entries = tags.reduce((sum, tag) => sum + keys.get(tag)!.words.length, 0);
  const words = new Uint32Array(1 + tags.length * HEAD_WORDS + entries);
  words[0] = tags.length;
  let end = 0;
  let at = 1 + tags.length * HEAD_WORDS;
  tags.forEach((tag, index) => {
    const { count, words: own } = keys.get(tag)!;
    end += own.length / ENTRY_WORDS;
    words.set([tag, count, end], 1 + index * HEAD_WORDS);
    words.set(own, at);
    at += own.length;
  });
  return words;
}

/** The rows of segments by their bucket, as tag and article words in turn. */
export function groupByBucket(segments: readonly Uint32Array[]): ReadonlyMap<number, number[]> {
  const buckets = new Map<number, number[]>();
  for (const segment of segments) {
    for (let at = 0; at < segment.length; at += SEGMENT_WORDS) {
      const rows = buckets.get(segment[at]!);
      if (rows) rows.push(segment[at + 1]!, segment[at + 2]!, segment[at + 3]!);
      else buckets.set(segment[at]!, [segment[at + 1]!, segment[at + 2]!, segment[at + 3]!]);
    }
  }
  return buckets;
}

/** The bucket with more rows (from `groupByBucket`), without the articles of packs that are no more. */
export function mergeBucket(bucket: Uint32Array | undefined, rows: readonly number[], isAlive: (pack: number) => boolean): Uint32Array<ArrayBuffer> {
  const keys = unpackBucket(bucket ?? new Uint32Array(1), (upper) => isAlive(upper >>> 16));
  for (let at = 0; at < rows.length; at += 3) {
    if (!isAlive(rows[at + 1]! >>> 16)) continue;
    const key = keys.get(rows[at]!);
    if (!key) keys.set(rows[at]!, { count: 1, words: [rows[at + 1]!, rows[at + 2]!] });
    else {
      key.count += 1;
      if (key.words.length < ENTRIES_KEPT * ENTRY_WORDS) key.words.push(rows[at + 1]!, rows[at + 2]!);
    }
  }
  return packBucket(keys);
}

/** The bucket without one article. */
export function dropArticle(bucket: Uint32Array, address: ArticleAddress): Uint32Array<ArrayBuffer> {
  const dropped = upperWord(address);
  const lower = address.hash % 2 ** 32;
  return packBucket(unpackBucket(bucket, (upper, low) => upper !== dropped || low !== lower));
}
