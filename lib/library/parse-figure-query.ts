import { foldName } from '@/lib/text/fold-name';

/** What a search for figures asks; each part of it may be missing. */
interface FigureQuery {
  /** Frames that one word of the query names, in the reader's language; null where none does. */
  frames: readonly string[] | null;
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

/** Frames by the names that a reader may type for them, folded: one name may stand for several. */
type FrameNames = ReadonlyMap<string, readonly string[]>;

/** Most words of a frame's name: "sin suministro eléctrico". */
const NAME_WORDS = 4;

/** Frames by all of their names: the id as words, and what each of `namesOf` calls it. */
export function toFrameNames(ids: readonly string[], namesOf: readonly ((id: string) => string)[]): FrameNames {
  const names = new Map<string, readonly string[]>();
  for (const id of ids) {
    for (const name of new Set([id, ...namesOf.map((nameOf) => nameOf(id))].map(foldName))) names.set(name, [...(names.get(name) ?? []), id]);
  }
  return names;
}

/** The frames whose name the tokens begin with, the longest name first, and how many tokens it takes. */
function framesAt(tokens: readonly string[], names: FrameNames): { frames: readonly string[]; length: number } | null {
  for (let length = Math.min(NAME_WORDS, tokens.length); length > 0; length -= 1) {
    const frames = names.get(foldName(tokens.slice(0, length).join(' ')));
    if (frames) return { frames, length };
  }
  return null;
}

/** What "killed 300..400 Orlava", "injured >50", "1,200" or plain words ask for; never fails: what is not understood is a word to be found. */
export function parseFigureQuery(query: string, names: FrameNames): FigureQuery {
  let frames: FigureQuery['frames'] = null;
  let range: FigureQuery['range'] = null;
  const words: string[] = [];
  const tokens = query.trim().split(/\s+/).filter(Boolean).slice(0, 50);
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at]!;
    const named: ReturnType<typeof framesAt> = frames === null ? framesAt(tokens.slice(at), names) : null;
    if (named) {
      frames = named.frames;
      at += named.length - 1;
      continue;
    }
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
    } else {
      words.push(token);
    }
  }
  return { frames, range, words };
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
