import { FRAMES } from '@/lib/lexicon/frames';

/** What a search for figures asks: any part may be missing. */
export interface FigureQuery {
  frame: string | null;
  /** Interval asked for; null ends are open. Null where no number was given. */
  range: { low: number | null; high: number | null } | null;
  /** Words that must be found in place, party, outlet, quote or summary. */
  words: readonly string[];
}

/** Multipliers as readers type them. */
const SCALES: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, bn: 1e9, b: 1e9 };
const NUMBER = String.raw`(\d{1,15}(?:[.,]\d{1,9})*)(bn?|[km])?`;
const RANGE = new RegExp(`^${NUMBER}(?:\\.\\.|-|–)${NUMBER}$`, 'i');
const BOUND = new RegExp(`^([<>]=?|=)?${NUMBER}\\+?$`, 'i');

/** 1,200 -> 1200; 1.5m -> 1500000; NaN never: what is no number is a word. */
function toNumber(digits: string, scale: string | undefined): number | null {
  const plain = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(digits) ? digits.replaceAll(',', '') : digits.replace(',', '.');
  const value = Number(plain) * (scale === undefined ? 1 : SCALES[scale.toLowerCase()]!);
  return Number.isFinite(value) ? value : null;
}

/** Frame ids as a reader may type them: "laid-off", "laid off" (as "laid-off"), "killed". */
const FRAME_IDS: ReadonlySet<string> = new Set(FRAMES.map((frame) => frame.id));

/** What "killed 300..400 Orlava", "injured >50", "1,200" or plain words ask for; never fails: what is not understood is a word to be found. */
export function parseFigureQuery(query: string): FigureQuery {
  let frame: string | null = null;
  let range: FigureQuery['range'] = null;
  const words: string[] = [];
  for (const token of query.trim().split(/\s+/).slice(0, 50)) {
    if (token === '') continue;
    const between = RANGE.exec(token);
    const bound = between ? null : BOUND.exec(token);
    if (between && range === null) {
      const ends = [toNumber(between[1]!, between[2] ?? between[4]), toNumber(between[3]!, between[4])];
      const [low, high] = ends as [number | null, number | null];
      if (low !== null && high !== null) range = { low: Math.min(low, high), high: Math.max(low, high) };
    } else if (bound && range === null) {
      const value = toNumber(bound[2]!, bound[3]);
      const sign = token.endsWith('+') ? '>' : bound[1];
      if (value !== null) range = { low: sign?.startsWith('<') ? null : value, high: sign?.startsWith('>') ? null : value };
    } else if (frame === null && FRAME_IDS.has(token.toLowerCase())) {
      frame = token.toLowerCase();
    } else {
      words.push(token);
    }
  }
  return { frame, range, words };
}

/**
 * Whether a figure as stated meets the range asked for: "more than 350" stands at 350, "dozens" from 24 to 99. An open end is not
 * taken to reach everywhere, or every search would bring every "at least".
 */
export function meetsRange(value: { low: number | null; high: number | null }, range: { low: number | null; high: number | null }): boolean {
  const low = value.low ?? value.high ?? 0;
  const high = value.high ?? value.low ?? 0;
  return low <= (range.high ?? Infinity) && (range.low ?? -Infinity) <= high;
}
