import type { Article, Block } from '@/lib/model';
import { endsArticle, endsSentence, FurnitureLines } from './furniture/is-furniture';
import { LANGUAGES, languageOf } from './languages';

/** What is known of a text besides its letters. */
interface PlainSource {
  published?: string | null;
  url?: string | null;
  title?: string | null;
  language?: string | null;
}

/** A line longer than this is no heading. */
const MAX_HEADING = 120;
/** Only what stands this far down may end the article: a page's top may carry a "Latest news" menu. */
const HEAD_SHARE = 0.25;

/**
 * An article of a plain text: one block a line, headings told by their shape, furniture by its wording. The text is kept as
 * given, so that offsets are offsets into it. What follows a line that ends the article ("Leave a Reply", "Latest stories")
 * is furniture too.
 */
export function toPlainArticle(text: string, source: PlainSource = {}): Article {
  const blocks: Block[] = [];
  const metadata: Article['metadata'] = {
    url: source.url ?? null,
    outlet: null,
    headline: source.title ?? null,
    byline: null,
    published: source.published ? { value: source.published, from: 'given' } : null,
    modified: null,
    language: source.language ?? null,
    agency: null,
    publisher: null,
    correctionsPolicy: null,
    ownershipPolicy: null,
  };
  const language = LANGUAGES.get(languageOf({ metadata, text }) ?? '') ?? LANGUAGES.get('en')!;
  const { furniture } = language;
  const lines = new FurnitureLines(furniture);
  let ended = false;
  let prose = 0;
  for (let start = 0; start <= text.length; ) {
    let end = text.indexOf('\n', start);
    if (end < 0) end = text.length;
    const block = trimmed(text, start, end);
    const title = blocks.length === 0 && block && source.title ? titleEnd(text, block, source.title) : null;
    if (title !== null) {
      blocks.push({ start: block!.start, end: title, kind: 'heading' });
      start = title;
      continue;
    }
    start = end + 1;
    if (!block) continue;
    const line = text.slice(block.start, block.end);
    if (!ended && prose > 0 && endsArticle(line, furniture) && (block.start > text.length * HEAD_SHARE || prose >= 3)) ended = true;
    let kind: Block['kind'] = 'paragraph';
    if (lines.take(line, prose > 0) || ended) kind = 'furniture';
    else if (prose === 0 && metadata.byline === null && furniture.byline.test(line)) {
      metadata.byline = line;
      kind = 'furniture';
    } else if (isHeading(line)) kind = 'heading';
    else if (/^[•·▪*–-]\s/.test(line)) kind = 'list-item';
    if (kind === 'paragraph') prose++;
    if (prose <= 1 && metadata.agency === null) {
      const agency = furniture.agency.exec(line.slice(0, 160))?.groups;
      metadata.agency = agency?.agency ?? agency?.credit ?? null;
    }
    if (kind === 'heading' && prose === 0 && metadata.headline === null) metadata.headline = line;
    blocks.push({ ...block, kind });
  }
  // A text of one line is what somebody asked about, whatever it begins with.
  if (blocks.length === 1 && metadata.byline === null) blocks[0]!.kind = 'paragraph';
  return { metadata, text, blocks };
}

/** A short line with no stop at its end, that is more than a number or a single sign. */
const isHeading = (line: string): boolean => line.length <= MAX_HEADING && !endsSentence(line) && /\p{L}{2}/u.test(line);

/** Where the given title ends that a longer first line begins with (a headline run together with the text); null where it does not. */
function titleEnd(text: string, { start, end }: { start: number; end: number }, title: string): number | null {
  const last = start + title.trim().length;
  return last < end && text.slice(start, last) === title.trim() && /\s/.test(text[last]!) ? last : null;
}

function trimmed(text: string, start: number, end: number): { start: number; end: number } | null {
  let [from, to] = [start, end];
  while (from < to && /\s/.test(text[from]!)) from++;
  while (to > from && /\s/.test(text[to - 1]!)) to--;
  return to > from ? { start: from, end: to } : null;
}
