import MiniSearch from 'minisearch';
import { foldName } from '@/lib/text/fold-name';

/*
 * Which claims hold a word. Made once for each pack, and kept: a word has a list of the claims that hold it, and in which field of
 * theirs. What a reader types is first looked for among the words, of which there are thousands where there are a hundred thousand claims.
 */

/** The words of one pack's claims. */
export interface WordIndex {
  /** All different words, one a line. */
  words: string;
  /** Where each word's list begins; one more number than words, the end of the last. */
  starts: Uint32Array;
  /** The lists, one after the other: a claim's number times `FIELDS`, plus the field. */
  lists: Uint32Array;
}

/** Fields of a claim that may hold a word, and how much a word tells there. */
const BOOSTS = [1, 2, 1.5] as const;
const FIELDS = BOOSTS.length;

/** What a claim is found by: its own words with outlet and party; its places; its story. */
export type SearchedFields = readonly [own: string, places: string, story: string];

/** All that is neither letter nor digit parts words. */
const WORD_ENDS = /[^\p{L}\p{N}]+/u;
const wordsOf = (text: string): string[] => foldName(text).split(WORD_ENDS).filter(Boolean);

/** A list of numbers that grows: half the memory of a plain one, and nothing for the garbage to be looked through. */
function createList(): { push: (value: number) => void; values: () => Uint32Array } {
  let values = new Uint32Array(1024);
  let length = 0;
  return {
    push(value) {
      if (length === values.length) {
        const larger = new Uint32Array(length * 2);
        larger.set(values);
        values = larger;
      }
      values[length] = value;
      length += 1;
    },
    values: () => values.subarray(0, length),
  };
}

/** The words of claims, in their order. What stands between two spaces is met again and again: it is folded and taken apart once. */
export function indexWords(claims: Iterable<SearchedFields>): WordIndex {
  const places = new Map<string, number>();
  const placeOf = (word: string): number => {
    let place = places.get(word);
    if (place === undefined) places.set(word, (place = places.size));
    return place;
  };
  const known = new Map<string, readonly number[]>();
  const met = createList();
  const entries = createList();
  /** Of each word the entry it was last met in. */
  const last: number[] = [];
  let claim = 0;
  for (const fields of claims) {
    for (let field = 0; field < FIELDS; field += 1) {
      const entry = claim * FIELDS + field;
      for (const piece of fields[field]!.split(' ')) {
        let words = known.get(piece);
        if (!words) known.set(piece, (words = wordsOf(piece).map(placeOf)));
        for (const word of words) {
          if (last[word] === entry) continue;
          last[word] = entry;
          met.push(word);
          entries.push(entry);
        }
      }
    }
    claim += 1;
  }
  // Lists of one word after the other: count, sum up, fill.
  const starts = new Uint32Array(places.size + 1);
  const [metWords, metIn] = [met.values(), entries.values()];
  for (const word of metWords) starts[word + 1]! += 1;
  for (let word = 0; word < places.size; word += 1) starts[word + 1]! += starts[word]!;
  const next = starts.slice();
  const lists = new Uint32Array(metWords.length);
  for (let at = 0; at < lists.length; at += 1) {
    const word = metWords[at]!;
    lists[next[word]!] = metIn[at]!;
    next[word]! += 1;
  }
  return { words: [...places.keys()].join('\n'), starts, lists };
}

interface WordSearch {
  /** For each index the numbers of the claims that hold all of the words, and beside each what it scores: rarer words and closer spellings more. */
  find(words: readonly string[]): readonly { claims: Uint32Array; scores: Float32Array }[];
}

/** A search over these indices, by whole words, beginnings of words and small slips. */
export function createWordSearch(indices: readonly WordIndex[]): WordSearch {
  const places = indices.map(({ words }) => new Map(words === '' ? [] : words.split('\n').map((word, place) => [word, place] as const)));
  const index = new MiniSearch<{ id: string }>({
    fields: ['id'],
    tokenize: (word) => [word],
    processTerm: (word) => word,
    searchOptions: { prefix: true, fuzzy: (word) => (word.length > 4 ? 0.2 : false) },
  });
  index.addAll([...new Set(places.flatMap((known) => [...known.keys()]))].map((id) => ({ id })));
  const claims = indices.map(({ lists }) => lists.reduce((most, entry) => Math.max(most, Math.floor(entry / FIELDS) + 1), 0));
  const all = claims.reduce((sum, count) => sum + count, 0);
  const listOf = (nth: number, word: string): Uint32Array => {
    const place = places[nth]!.get(word);
    const { starts, lists } = indices[nth]!;
    return place === undefined ? lists.subarray(0, 0) : lists.subarray(starts[place], starts[place + 1]);
  };
  return {
    find(typed) {
      const asked = typed.flatMap(wordsOf);
      const near = asked.map((word) =>
        index.search(word).map(({ id, score }) => {
          const holding = indices.reduce((sum, _, nth) => sum + listOf(nth, id as string).length, 0);
          return { word: id as string, weight: score * Math.log(1 + all / (holding + 1)) };
        }),
      );
      return indices.map((_, nth) => {
        const met = new Uint8Array(claims[nth]!);
        const scores = new Float32Array(claims[nth]!);
        near.forEach((words, before) => {
          for (const { word, weight } of words) {
            for (const entry of listOf(nth, word)) {
              const claim = Math.floor(entry / FIELDS);
              if (met[claim]! < before) continue;
              met[claim] = before + 1;
              scores[claim]! += weight * BOOSTS[entry % FIELDS]!;
            }
          }
        });
        const found = Uint32Array.from(met.keys()).filter((claim) => asked.length > 0 && met[claim] === asked.length);
        return { claims: found, scores: Float32Array.from(found, (claim) => scores[claim]!) };
      });
    },
  };
}
