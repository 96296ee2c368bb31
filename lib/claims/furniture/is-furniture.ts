import type { FurnitureWords } from '@/lib/claims/claim-language';
import { createLineTest } from '@/lib/text/line-patterns';

/** Lines longer than this are prose, whatever they begin with. */
const MAX_LINE = 420;

const tests = new WeakMap<readonly RegExp[], (line: string) => boolean>();

/** Whether one of the patterns matches a line; what is made of a list is kept with it. */
function matches(line: string, patterns: readonly RegExp[]): boolean {
  let test = tests.get(patterns);
  if (!test) tests.set(patterns, (test = createLineTest(patterns)));
  return test(line);
}

/** Whether a line of plain text belongs to the page and not to the article. */
export const isFurnitureLine = (line: string, words: FurnitureWords): boolean => line.length <= MAX_LINE && (matches(line, words.lines) || matches(line, words.ends));

/** Whether a line ends the article: what follows it is furniture. */
export const endsArticle = (line: string, words: FurnitureWords): boolean => line.length <= 120 && matches(line, words.ends);
