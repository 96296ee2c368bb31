import type { Article, Block } from '@/lib/model';
import type { FurnitureWords } from '@/lib/claims/furniture/furniture-words';
import { endsArticle, FurnitureLines } from './is-furniture';

/** Paragraphs before which nothing ends an article: a page's top may carry a "Latest news" menu. */
const PROSE_FIRST = 3;

/**
 * The blocks that are the article's own words. Pages mark much of their furniture by structure; what is told by wording alone
 * ("Read also: …", "Copyright …", "Latest stories from …" and all behind it) is left out here. A text of one block is never
 * furniture: somebody asked what it says.
 */
export function runningBlocks({ text, blocks }: Pick<Article, 'text' | 'blocks'>, words: FurnitureWords): ReadonlySet<Block> {
  const own = blocks.filter(({ kind }) => kind !== 'furniture');
  if (own.length <= 1) return new Set(own);
  const running = new Set<Block>();
  const furniture = new FurnitureLines(words);
  let prose = 0;
  for (const block of own) {
    const line = text.slice(block.start, block.end);
    if (prose >= PROSE_FIRST && endsArticle(line, words)) break;
    if (furniture.take(line, prose > 0)) continue;
    if (block.kind === 'paragraph') prose++;
    running.add(block);
  }
  return running;
}
