import type { Article } from '@/lib/model';
import { nameKey } from '@/lib/text/fold-name';
import { LANGUAGES } from './languages';

/** Longest name looked up, in words, and most keys of one run of capitals: bounds the work by the page. */
const MAX_WORDS = 7;
const MAX_RUN = 12;
/** Most names looked up for one article; a page of names only is no article. */
const MAX_KEYS = 4000;

/** Small words at which no name ends, of all languages that are read: a page's language is not known yet. */
const NEVER_LAST: ReadonlySet<string> = new Set([...LANGUAGES.values()].flatMap(({ places }) => [...places.neverLast]));

/** Small words that join the parts of a name. */
const JOINING: ReadonlySet<string> = new Set([...NEVER_LAST, ...[...LANGUAGES.values()].flatMap(({ places }) => [...places.joining])]);

/*
 * A run of capitalised words with small joining words between them. Every alternative begins with another kind of sign and the
 * repetition is over whole words, so that the scan is linear.
 */
const RUN = new RegExp(`\\p{Lu}[\\p{L}\\p{M}\\p{N}.'’]*(?:(?:[ \\u00a0-]|\\.(?= ))+(?:(?:${[...JOINING].join('|')})[ -]){0,2}\\p{Lu}[\\p{L}\\p{M}\\p{N}.'’]*){0,11}`, 'gu');

/**
 * Folded names worth looking up: runs of capitalised words, all shorter stretches of them, and words in capitals in brackets.
 * Each name comes once; at most `MAX_KEYS` of them.
 */
export function candidateNames(article: Article): string[] {
  const keys = new Set<string>();
  const texts = [article.metadata.headline ?? ''];
  for (const block of article.blocks) if (block.kind !== 'furniture') texts.push(article.text.slice(block.start, block.end));
  for (const text of texts) {
    for (const [run] of text.matchAll(RUN)) {
      const words = run.replace(/['’]s?(?=[\s-]|$)/gu, '').split(/\s+/).slice(0, MAX_RUN);
      for (let from = 0; from < words.length; from++) {
        if (!/^\p{Lu}/u.test(words[from]!) && !/^al-/u.test(words[from]!)) continue;
        for (let to = from + 1; to <= Math.min(words.length, from + MAX_WORDS); to++) {
          if (NEVER_LAST.has(words[to - 1]!)) continue;
          const key = nameKey(words.slice(from, to).join(' '));
          if (key.length > 1) keys.add(key);
          if (keys.size >= MAX_KEYS) return [...keys];
        }
      }
    }
  }
  return [...keys];
}
