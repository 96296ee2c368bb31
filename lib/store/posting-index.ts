import { hashText } from '@/lib/text/hash-text';

/*
 * Which articles carry a signature key. A key is kept as 48 bits of its hash, an article as two words: pack number and 48 bits that
 * say where its outline stands (see outlines), or for a remembered article its row.
 *
 *   postings   n, [key's first 32 bits, its last 16 and how many articles are kept, how many there are] × n, [article, article] …
 *              keys in order; the articles of a key lie behind those of the keys before it
 *   segment    the postings of one batch
 *   block      the postings of all batches between two keys. Blocks follow each other without a gap and are split where they grow, so that
 *              one key costs one small read at any size of store
 *
 * Two keys of one hash (one in 10^7 of a name's keys, less among those of two names) share their articles: a candidate more, which is then weighed and
 * turned down. So that frequent keys cost no more than rare ones, a block keeps only ENTRIES_KEPT articles a key besides their
 * whole number.
 */

/** More than matching ever asks for of one key (200): what more articles share tells nothing. */
export const ENTRIES_KEPT = 256;
/** Words of a block at the most, but for one that holds a single key: 4 kB are read as fast as a few bytes. */
export const BLOCK_WORDS = 1024;
/** Where the last block ends: behind every key. */
export const LAST_KEY = 2 ** 48;

const HEAD_WORDS = 3;
const ENTRY_WORDS = 2;

/** What a signature key is about: the word or name of its first part, whatever is said of it ("c:lansk+tarn", "d:lansk@2031-05-03", "n:lansk north"). */
const TOPIC = /^[etncd]:([^ +@]+)/;
const HALF = 2 ** 24;

/**
 * The number a signature key is kept under, below LAST_KEY. Keys about one name lie side by side, since a page that asks for one of them asks
 * for others: its first 24 bits are the name's, the last 24 the key's own.
 */
export function numberOfKey(signatureKey: string): number {
  const topic = TOPIC.exec(signatureKey)?.[1] ?? signatureKey;
  const [high] = hashText(topic);
  const [, low] = hashText(signatureKey);
  return (high >>> 8) * HALF + (low >>> 8);
}

/** An article as an index keeps it. */
export interface ArticleAddress {
  pack: number;
  /** Below 2^48. */
  place: number;
}

const upperWord = ({ pack, place }: ArticleAddress): number => pack * 65536 + Math.floor(place / 2 ** 32);
const lowerWord = ({ place }: ArticleAddress): number => place % 2 ** 32;

/** The articles of one key, as two words each, and how many there are besides those that are kept. */
interface KeyPostings {
  key: number;
  count: number;
  words: number[];
}

function packKeys(keys: readonly KeyPostings[]): Uint32Array<ArrayBuffer> {
  const entries = keys.reduce((sum, { words }) => sum + words.length, 0);
  const packed = new Uint32Array(1 + keys.length * HEAD_WORDS + entries);
  packed[0] = keys.length;
  let head = 1;
  let at = 1 + keys.length * HEAD_WORDS;
  for (const { key, count, words } of keys) {
    packed[head] = Math.floor(key / 65536);
    packed[head + 1] = (key % 65536) * 65536 + words.length / ENTRY_WORDS;
    packed[head + 2] = count;
    packed.set(words, at);
    head += HEAD_WORDS;
    at += words.length;
  }
  return packed;
}

const keyAt = (postings: Uint32Array, head: number): number => postings[head]! * 65536 + (postings[head + 1]! >>> 16);
const keptAt = (postings: Uint32Array, head: number): number => postings[head + 1]! & 0xffff;

/** The postings of a batch of articles with their signature keys. */
export function makeSegment(articles: readonly { address: ArticleAddress; signature: readonly string[] }[]): Uint32Array<ArrayBuffer> {
  const keys = new Map<string, number[]>();
  for (const { address, signature } of articles) {
    const upper = upperWord(address);
    const lower = lowerWord(address);
    for (const signatureKey of new Set(signature)) {
      const words = keys.get(signatureKey);
      if (words) words.push(upper, lower);
      else keys.set(signatureKey, [upper, lower]);
    }
  }
  const numbered = new Map<number, KeyPostings>();
  for (const [signatureKey, words] of keys) {
    const key = numberOfKey(signatureKey);
    const twin = numbered.get(key);
    if (twin) addEntries(twin, words, Number.POSITIVE_INFINITY);
    else numbered.set(key, { key, count: words.length / ENTRY_WORDS, words });
  }
  return packKeys([...numbered.values()].sort((a, b) => a.key - b.key));
}

function addEntries(to: KeyPostings, words: readonly number[], most: number): void {
  to.count += words.length / ENTRY_WORDS;
  for (let at = 0; at < words.length && to.words.length < most * ENTRY_WORDS; at += ENTRY_WORDS) to.words.push(words[at]!, words[at + 1]!);
}

/** How often a key occurs among the packs that are seen, and where its articles stand: they are read when somebody asks for them. */
export interface KeyEntries {
  /** What the key is kept under. */
  number: number;
  count: number;
  parts: { postings: Uint32Array; from: number; to: number }[];
}

/** Adds to `entries` what postings hold for a key, of packs that are seen. Where not all articles are kept, the count is that of all packs. */
export function readPostings(postings: Uint32Array, key: number, isSeen: (pack: number) => boolean, entries: KeyEntries): void {
  const keys = postings[0] ?? 0;
  let low = 0;
  let high = keys;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (keyAt(postings, 1 + middle * HEAD_WORDS) < key) low = middle + 1;
    else high = middle;
  }
  const head = 1 + low * HEAD_WORDS;
  if (low >= keys || keyAt(postings, head) !== key) return;
  const kept = keptAt(postings, head);
  const count = postings[head + 2]!;
  const from = entriesBegin(postings, head);
  const to = from + kept * ENTRY_WORDS;
  let seen = 0;
  let pack = -1;
  let packIsSeen = false;
  // Where not all are kept, one that is seen is enough to know.
  for (let at = from; at < to && (seen === 0 || count === kept); at += ENTRY_WORDS) {
    const of = postings[at]! >>> 16;
    if (of !== pack) packIsSeen = isSeen((pack = of));
    if (packIsSeen) seen += 1;
  }
  if (seen === 0) return;
  entries.count += count === kept ? seen : count;
  entries.parts.push({ postings, from, to });
}

/** The word at which the articles of the key at a head begin: those of the keys before it are counted, or of those behind, whichever are fewer. */
function entriesBegin(postings: Uint32Array, head: number): number {
  const end = 1 + postings[0]! * HEAD_WORDS;
  let words = 0;
  if (head < end / 2) {
    for (let before = 1; before < head; before += HEAD_WORDS) words += keptAt(postings, before);
    return end + words * ENTRY_WORDS;
  }
  for (let behind = head; behind < end; behind += HEAD_WORDS) words += keptAt(postings, behind);
  return postings.length - words * ENTRY_WORDS;
}

/** Articles by number, each numbered as it is first met. */
export interface ArticleNumbers {
  /** Of each pack the numbers of its articles, by their places. */
  byPack: Map<number, Map<number, number>>;
  /** By number. */
  packs: number[];
  places: number[];
}

/** The numbers of a key's articles, of packs that are seen, the first `limit` of them; those not met before are given the next ones. One plain loop: a worker that has just been started runs it some thousand times for a page. */
export function numberEntries({ parts }: KeyEntries, isSeen: (pack: number) => boolean, limit: number, { byPack, packs, places }: ArticleNumbers): number[] {
  const numbers: number[] = [];
  for (const { postings, from, to } of parts) {
    let pack = -1;
    let ofPack: Map<number, number> | null = null;
    for (let at = from; at < to && numbers.length < limit; at += ENTRY_WORDS) {
      const upper = postings[at]!;
      if (upper >>> 16 !== pack) {
        pack = upper >>> 16;
        ofPack = isSeen(pack) ? (byPack.get(pack) ?? new Map<number, number>()) : null;
        if (ofPack) byPack.set(pack, ofPack);
      }
      if (ofPack === null) continue;
      const place = (upper & 0xffff) * 2 ** 32 + postings[at + 1]!;
      let number = ofPack.get(place);
      if (number === undefined) {
        number = places.length;
        ofPack.set(place, number);
        packs.push(pack);
        places.push(place);
      }
      numbers.push(number);
    }
  }
  return numbers;
}

/** The keys of postings that lie before `end`, from the one `cursor` stands at, which is moved behind them. */
interface Cursor {
  postings: Uint32Array;
  /** Number of the next key, and the word its articles begin at. */
  key: number;
  at: number;
}

const openPostings = (postings: Uint32Array): Cursor => ({ postings, key: 0, at: 1 + (postings[0] ?? 0) * HEAD_WORDS });

function readUpTo(cursor: Cursor, end: number, onKey: (key: number, count: number, words: number[]) => void): void {
  const { postings } = cursor;
  for (const keys = postings[0] ?? 0; cursor.key < keys; cursor.key += 1) {
    const head = 1 + cursor.key * HEAD_WORDS;
    const key = keyAt(postings, head);
    if (key > end) return;
    const next = cursor.at + keptAt(postings, head) * ENTRY_WORDS;
    onKey(key, postings[head + 2]!, [...postings.subarray(cursor.at, next)]);
    cursor.at = next;
  }
}

/** A block as it is kept: `last` is the highest key that may lie in it. */
export interface Block {
  last: number;
  postings: Uint32Array<ArrayBuffer>;
}

/** Segments to be merged into blocks, block by block in the order of their keys. */
export interface Merge {
  /** The lowest key that has not been merged; null when all have. */
  next(): number | null;
  /** The blocks to be kept in place of one: with all that the segments hold up to its end, and without what is no more. */
  into(block: { last: number; postings: Uint32Array } | undefined): Block[];
}

/** Begins to merge segments. `isAlive` tells of an article's pack whether it is still there. */
export function beginMerge(segments: readonly Uint32Array[], isAlive: (pack: number) => boolean): Merge {
  const cursors = segments.map(openPostings);
  return {
    next() {
      let lowest: number | null = null;
      for (const { postings, key } of cursors) {
        if (key >= (postings[0] ?? 0)) continue;
        const first = keyAt(postings, 1 + key * HEAD_WORDS);
        if (lowest === null || first < lowest) lowest = first;
      }
      return lowest;
    },
    into(block) {
      const last = block?.last ?? LAST_KEY;
      const keys = unpack(block?.postings, (upper) => isAlive(upper >>> 16));
      for (const cursor of cursors) {
        readUpTo(cursor, last, (key, _count, words) => {
          const alive = words.filter((_, at) => isAlive(words[at - (at % ENTRY_WORDS)]! >>> 16));
          if (alive.length === 0) return;
          let known = keys.get(key);
          if (!known) keys.set(key, (known = { key, count: 0, words: [] }));
          addEntries(known, alive, ENTRIES_KEPT);
        });
      }
      return split([...keys.values()].sort((a, b) => a.key - b.key), last);
    },
  };
}

/** The keys of postings, without the articles that are no more. */
function unpack(postings: Uint32Array | undefined, isKept: (upper: number, lower: number, key: number) => boolean): Map<number, KeyPostings> {
  const keys = new Map<number, KeyPostings>();
  if (!postings) return keys;
  readUpTo(openPostings(postings), LAST_KEY, (key, count, words) => {
    const kept: number[] = [];
    for (let at = 0; at < words.length; at += ENTRY_WORDS) if (isKept(words[at]!, words[at + 1]!, key)) kept.push(words[at]!, words[at + 1]!);
    // Of articles that are only counted the share of those that are no more is taken to be that of the kept ones.
    if (kept.length > 0) keys.set(key, { key, count: kept.length === words.length ? count : Math.round((count * kept.length) / words.length), words: kept });
  });
  return keys;
}

const wordsOf = ({ words }: KeyPostings): number => HEAD_WORDS + words.length;

/** The keys as blocks that end at `last` together; where they do not fit into one, each is filled to three quarters, so that it can grow. */
function split(keys: readonly KeyPostings[], last: number): Block[] {
  const total = keys.reduce((sum, key) => sum + wordsOf(key), 1);
  if (total <= BLOCK_WORDS) return [{ last, postings: packKeys(keys) }];
  const blocks: Block[] = [];
  let part: KeyPostings[] = [];
  let size = 1;
  for (const key of keys) {
    if (part.length > 0 && size + wordsOf(key) > BLOCK_WORDS * 0.75) {
      blocks.push({ last: part.at(-1)!.key, postings: packKeys(part) });
      part = [];
      size = 1;
    }
    part.push(key);
    size += wordsOf(key);
  }
  return [...blocks, { last, postings: packKeys(part) }];
}

/** The postings without these articles under these keys. */
export function dropEntries(postings: Uint32Array, dropped: ReadonlyMap<number, readonly ArticleAddress[]>): Uint32Array<ArrayBuffer> {
  const isKept = (upper: number, lower: number, key: number): boolean => !dropped.get(key)?.some((address) => upperWord(address) === upper && lowerWord(address) === lower);
  return packKeys([...unpack(postings, isKept).values()]);
}
