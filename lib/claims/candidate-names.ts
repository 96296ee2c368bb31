import type { Article } from '@/lib/model';
import { nameKey } from '@/lib/text/fold-name';

/** Longest name looked up, in words, and most keys of one run of capitals: bounds the work by the page. */
const MAX_WORDS = 7;
const MAX_RUN = 12;
/** Most names looked up for one article; a page of names only is no article. */
const MAX_KEYS = 4000;

/*
 * A run of capitalised words with small joining words between them. Every alternative begins with another kind of sign and the
 * repetition is over whole words, so that the scan is linear.
 */
const RUN = /\p{Lu}[\p{L}\p{M}\p{N}.'’]*(?:(?:[ \u00a0-]|\.(?= ))+(?:(?:of|for|the|and|al|el|de|da|do|del|la|le|bin|ibn|ul|on|to|in)[ -]){0,2}\p{Lu}[\p{L}\p{M}\p{N}.'’]*){0,11}/gu;

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
          if (/^(?:of|for|the|and|de|da|do|del|la|le|bin|ibn|ul|on|to|in)$/.test(words[to - 1]!)) continue;
          const key = nameKey(words.slice(from, to).join(' '));
          if (key.length > 1) keys.add(key);
          if (keys.size >= MAX_KEYS) return [...keys];
        }
      }
    }
  }
  return [...keys];
}
