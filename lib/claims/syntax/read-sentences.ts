import type { Article } from '@/lib/model';
import { splitSentences } from '@/lib/text/split-sentences';
import { tokenize, type Token } from '@/lib/text/tokenize';
import type { CompiledClaimLanguage } from '@/lib/claims/compile-claim-language';
import { runningBlocks } from '@/lib/claims/furniture/running-blocks';
import { readQuantities } from '@/lib/claims/quantity/read-quantities';
import { readTimes } from '@/lib/claims/time/read-times';
import type { Sentence } from './sentence';
import { tagWords } from './tag-words';

/** Words of a line of which so many carry capitals that capitals mean nothing. */
const TITLE_CASE = 0.6;
/** A sentence longer than this is no sentence (a table, a list run together): only its start is read. */
const MAX_WORDS = 400;

/** The sentences of an article's running text, furniture left out, with words, numbers and times read. */
export function readSentences(article: Article, language: CompiledClaimLanguage): Sentence[] {
  const sentences: Sentence[] = [];
  const published = article.metadata.published?.value ?? null;
  const running = runningBlocks(article, language.words.furniture);
  article.blocks.forEach((block, number) => {
    if (!running.has(block)) return;
    let open = false;
    for (const span of splitSentences(article.text, block.start, block.end, language.words.id)) {
      const text = article.text.slice(span.start, span.end);
      const tokens = tokenize(article.text, span, language.words.quantity.decimal).slice(0, MAX_WORDS);
      const titleCase = isTitleCase(tokens, block.kind === 'heading');
      const quantities = readQuantities({ text, start: span.start }, language.words.quantity);
      const times = readTimes(tokens, language.words.times, published);
      const numbers = new Uint8Array(tokens.length);
      let q = 0;
      tokens.forEach((token, i) => {
        while (q < quantities.length && quantities[q]!.numberSpan.end <= token.start) q++;
        const quantity = quantities[q];
        if (quantity && quantity.form !== 'implicit-one' && quantity.form !== 'pronoun' && token.start >= quantity.start && token.end <= quantity.numberSpan.end) numbers[i] = 1;
      });
      const words = tagWords(tokens, language, (i) => numbers[i] === 1, titleCase);
      for (const time of times) for (let i = time.first; i < time.last; i++) words[i]!.tag = 'time';
      sentences.push({ index: sentences.length, ...span, text, block: number, kind: block.kind, words, quantities, times, inQuote: open });
      open = endsInQuote(text, open);
    }
  });
  return sentences;
}

/** Whether a quotation is still open at the end of a sentence: curly marks are told apart, straight ones alternate. */
function endsInQuote(text: string, open: boolean): boolean {
  let inside = open;
  for (const sign of text.replaceAll("''", '"').replaceAll('``', '"')) {
    if (sign === '“' || sign === '«') inside = true;
    else if (sign === '”' || sign === '»') inside = false;
    else if (sign === '"') inside = !inside;
  }
  return inside;
}

function isTitleCase(tokens: readonly Token[], heading: boolean): boolean {
  let [long, capital] = [0, 0];
  for (const token of tokens) {
    if (token.kind !== 'word' || token.text.length < 4) continue;
    long++;
    if (token.capital) capital++;
  }
  return long >= 3 && capital / long > (heading ? TITLE_CASE : 0.85);
}
