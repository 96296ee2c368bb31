import { quantityEnglish } from '@/lib/claims/en/quantity-configuration';
import { cutTokens } from '@/lib/claims/quantity/cut-tokens';
import type { SentenceText } from '@/lib/claims/quantity/quantity-reading';

/** The text as the sentence of an article that stands `start` characters into it. */
export function sentenceAt(text: string, start = 0): SentenceText {
  const article = ' '.repeat(start) + text;
  return { text, start, tokens: cutTokens(article, { start, end: article.length }, quantityEnglish) };
}
