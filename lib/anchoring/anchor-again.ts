import { anchorByPosition } from './anchor';
import type { LiveText } from './live-text';
import type { Quote } from './quote';
import { seenText } from './seen-text';

/** Places of one quote that are weighed; "10" may stand in a page a thousand times. */
const MAX_PLACES = 200;
/** Share of the letters around a quote that must be met: below it, equal words are another place. */
const ENOUGH = 0.5;

/** Letters that two texts share at their end (`from` = 'end') or start. */
function shared(a: string, b: string, from: 'start' | 'end'): number {
  const most = Math.min(a.length, b.length);
  let count = 0;
  while (count < most && (from === 'start' ? a[count] === b[count] : a[a.length - 1 - count] === b[b.length - 1 - count])) count += 1;
  return count;
}

/**
 * The live range of a quote in a page that has changed: the place with the quote's words whose neighbourhood is the
 * quote's own, clearly more so than any other place's. Null where there is none or where two are alike: never a guess.
 */
export function anchorAgain(live: LiveText, quote: Quote): Range | null {
  const exact = seenText(quote.exact);
  const prefix = quote.prefix.replace(/\s+/g, ' ');
  const suffix = quote.suffix.replace(/\s+/g, ' ');
  const whole = prefix.length + suffix.length;
  let best: { at: number; score: number } | null = null;
  let second = -1;
  const flat = live.text.replaceAll('\n', ' ');
  for (let at = flat.indexOf(exact), places = 0; at >= 0 && places < MAX_PLACES; at = flat.indexOf(exact, at + 1), places += 1) {
    const score = shared(flat.slice(Math.max(0, at - prefix.length), at), prefix, 'end') + shared(flat.slice(at + exact.length, at + exact.length + suffix.length), suffix, 'start');
    if (!best || score > best.score) {
      second = best?.score ?? -1;
      best = { at, score };
    } else if (score > second) second = score;
  }
  if (!best || best.score === second || (whole > 0 && best.score < whole * ENOUGH)) return null;
  return anchorByPosition(live.runs, { ...quote, start: best.at, end: best.at + exact.length });
}
