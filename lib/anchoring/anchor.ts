import type { Quote } from './quote';
import { seenText } from './seen-text';

/** A stretch of a text that stands letter by letter in one live text node; in order of `start`, not overlapping. */
export interface Run {
  start: number;
  length: number;
  node: Text;
  offset: number;
}

/** The run that holds the letter at `position`, or the nearest one after (`after`) or before it. */
function findRun(runs: readonly Run[], position: number, side: 'after' | 'before'): Run | null {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const run = runs[middle]!;
    if (run.start + run.length <= position) low = middle + 1;
    else high = middle;
  }
  const run = runs[low];
  if (run && run.start <= position) return run;
  return (side === 'after' ? run : runs[low - 1]) ?? null;
}

/** Whether a range still shows the words of the quote. */
export function showsQuote(range: Range, exact: string): boolean {
  if (range.collapsed || !range.startContainer.isConnected || !range.endContainer.isConnected) return false;
  return seenText(range.toString()) === seenText(exact);
}

/**
 * The live range at the quote's own offsets, where the words there are the quote's; null where they are not, or where
 * the nodes have left the page.
 */
export function anchorByPosition(runs: readonly Run[], quote: Quote): Range | null {
  const first = findRun(runs, quote.start, 'after');
  const last = findRun(runs, quote.end - 1, 'before');
  if (!first || !last || first.start >= quote.end || last.start + last.length <= quote.start) return null;
  const startOffset = first.offset + Math.max(0, quote.start - first.start);
  const endOffset = last.offset + Math.min(last.length, quote.end - last.start);
  if (!first.node.isConnected || !last.node.isConnected || startOffset > first.node.data.length || endOffset > last.node.data.length) return null;
  const range = new Range();
  try {
    range.setStart(first.node, startOffset);
    range.setEnd(last.node, endOffset);
  } catch {
    // The nodes moved into different trees.
    return null;
  }
  return showsQuote(range, quote.exact) ? range : null;
}
