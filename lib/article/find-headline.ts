import { collapse } from './collapse';

export interface Headline {
  text: string;
  /** The heading on the page that shows it; null where only metadata names it. */
  element: Element | null;
}

/** Headings looked at: an article's own stands early. */
const MAX_HEADINGS = 40;
/** Share of words that a heading must have in common with the title the page names, for both to be one headline. */
const SAME = 0.6;

/** Longest label set before a headline, in UTF-16 units. */
const LABEL_LENGTH = 30;

const wordsOf = (text: string): ReadonlySet<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);

/** Share of the shorter one's words that the longer one has too, 0..1. */
function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  if (few.size === 0) return 0;
  let met = 0;
  for (const word of few) if (many.has(word)) met += 1;
  return met / few.size;
}

/** "Headline | Outlet" -> "Headline", where the part before the mark is the longer one. */
function withoutOutlet(title: string): string {
  const at = Math.max(...[' | ', ' » ', ' · ', ' – ', ' — ', ' - '].map((mark) => title.lastIndexOf(mark)));
  return at > title.length - at ? title.slice(0, at).trimEnd() : title;
}

/**
 * The article's headline: the heading of the page that says what the page's metadata says, in the heading's own words;
 * where no heading does, what the metadata says. Null where the page names none.
 */
export function findHeadline(root: Element, named: readonly string[]): Headline | null {
  const documentTitle = withoutOutlet(collapse(root.querySelector('title')?.textContent ?? ''));
  const titles = [...named, documentTitle].filter((title) => title !== '');
  const headings = [...root.querySelectorAll('h1, [itemprop~="headline"], h2')]
    .slice(0, MAX_HEADINGS)
    .map((element) => ({ element, text: collapse(element.textContent) }))
    .filter(({ element, text }) => text.length >= 8 && text.length <= 400 && element.localName !== 'meta');
  let best: { element: Element; text: string; score: number } | null = null;
  for (const { element, text } of headings) {
    const words = wordsOf(text);
    if (words.size < 2) continue;
    const likeness = Math.max(0, ...titles.map((title) => overlap(words, wordsOf(title))));
    if (likeness < SAME) continue;
    // A heading of the first rank wins over an equal one of the second; a longer one over a fragment of it.
    const score = likeness + (element.localName === 'h2' ? 0 : 0.3) + Math.min(words.size, 12) * 0.02;
    if (!best || score > best.score) best = { element, text, score };
  }
  if (best) {
    // "Live" or "Opinion" set before the headline, in the heading itself.
    const shown = best.text;
    const bare = named.find((title) => title.length >= 8 && shown.length - title.length <= LABEL_LENGTH && shown.toLowerCase().endsWith(title.toLowerCase()));
    return { text: bare ? shown.slice(shown.length - bare.length) : shown, element: best.element };
  }
  const only = headings.filter(({ element }) => element.localName === 'h1');
  if (titles.length === 0 && only.length === 1 && only[0]) return only[0];
  return titles[0] ? { text: withoutOutlet(titles[0]), element: null } : null;
}
