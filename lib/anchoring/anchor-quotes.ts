import { anchorByPosition, type Run, showsQuote } from './anchor';
import { anchorAgain } from './anchor-again';
import { type LiveText, readLiveText } from './live-text';
import type { Quote } from './quote';

export interface Anchors {
  /** Range of each quote that stands in the page, by its key. */
  ranges: ReadonlyMap<string, Range>;
  /** Keys of the quotes whose words are not on the page, or at more than one place alike. */
  orphans: readonly string[];
}

/** The smallest connected element that holds all live nodes of the runs; null where none is in the page any more. */
export function rootOfRuns(runs: readonly Run[]): Node | null {
  const live = runs.filter(({ node }) => node.isConnected);
  const first = live[0]?.node;
  const last = live.at(-1)?.node;
  if (!first || !last) return null;
  const all = new Range();
  try {
    all.setStart(first, 0);
    all.setEnd(last, 0);
  } catch {
    return null;
  }
  // A form's own properties may be shadowed by its fields; the range asks nobody.
  if (first === last) return first.parentNode;
  return all.collapsed ? null : all.commonAncestorContainer;
}

/**
 * Live ranges of quotes. Position first, the words as the judge; where the page has changed since it was read, by the
 * words and their neighbourhood in what stands there now. A range that still holds is kept as it is.
 */
export function anchorQuotes(quotes: ReadonlyMap<string, Quote>, runs: readonly Run[], body: Node, kept: ReadonlyMap<string, Range> = new Map()): Anchors {
  const ranges = new Map<string, Range>();
  const orphans: string[] = [];
  let live: LiveText | null = null;
  let wider: LiveText | null = null;
  const root = rootOfRuns(runs);
  for (const [key, quote] of quotes) {
    const before = kept.get(key);
    let range = before && showsQuote(before, quote.exact) ? before : anchorByPosition(runs, quote);
    if (!range && root) {
      live ??= readLiveText(root);
      range = anchorAgain(live, quote);
    }
    if (!range && root !== body) {
      wider ??= readLiveText(body);
      range = anchorAgain(wider, quote);
    }
    if (range) ranges.set(key, range);
    else orphans.push(key);
  }
  return { ranges, orphans };
}
