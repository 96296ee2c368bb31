import type { FurnitureWords } from '@/lib/claims/furniture/furniture-words';
import { createLineTest } from '@/lib/text/line-patterns';

/** Lines longer than this are prose, whatever they begin with. */
const MAX_LINE = 420;

/** Labels are short. */
const MAX_LABEL = 60;

const tests = new WeakMap<readonly RegExp[], (line: string) => boolean>();

/** Whether one of the patterns matches a line; what is made of a list is kept with it. */
function matches(line: string, patterns: readonly RegExp[]): boolean {
  let test = tests.get(patterns);
  if (!test) tests.set(patterns, (test = createLineTest(patterns)));
  return test(line);
}

/** Ends of a sentence: a headline has none. */
const SENTENCE_END = /[.!?…:;,"”’)\]]\s*$/;

/** Whether a line ends as a sentence does, and as no heading or headline. */
export const endsSentence = (line: string): boolean => SENTENCE_END.test(line);

/** The lines of one article asked in order: a label ("More on this story") makes furniture of the headlines below it. */
export class FurnitureLines {
  private inList = false;

  constructor(private readonly words: FurnitureWords) {}

  /** Whether the next line belongs to the page; `isInArticle` where prose stands above it, for a label at the top stands over the article itself. */
  take(line: string, isInArticle: boolean): boolean {
    const isLabel = isInArticle && line.length <= MAX_LABEL && matches(line, this.words.labels);
    this.inList = isLabel || (this.inList && !endsSentence(line));
    return this.inList || isFurnitureLine(line, this.words);
  }
}

/** Whether a line of plain text belongs to the page and not to the article. */
const isFurnitureLine = (line: string, words: FurnitureWords): boolean => line.length <= MAX_LINE && (matches(line, words.lines) || matches(line, words.ends));

/** Whether a line ends the article: what follows it is furniture. */
export const endsArticle = (line: string, words: FurnitureWords): boolean => line.length <= 120 && matches(line, words.ends);
