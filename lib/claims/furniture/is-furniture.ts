import type { FurnitureWords } from '@/lib/claims/claim-language';
import { matchesLine } from './by-opening';

/** Lines longer than this are prose, whatever they begin with. */
const MAX_LINE = 420;

/** Whether a line of plain text belongs to the page and not to the article. */
export const isFurnitureLine = (line: string, words: FurnitureWords): boolean => line.length <= MAX_LINE && (matchesLine(line, words.lines) || matchesLine(line, words.ends));

/** Whether a line ends the article: what follows it is furniture. */
export const endsArticle = (line: string, words: FurnitureWords): boolean => line.length <= 120 && matchesLine(line, words.ends);
