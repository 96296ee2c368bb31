/** Classes of characters in the rules below, by their names in UAX #29. */
const [OTHER, UPPER, LOWER, NUMERIC, ATERM, STERM, CLOSE, SP, SEP, CR, LF, CONTINUE, UNKNOWN] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

/** Codes below this are looked up in a table: Latin letters, punctuation, signs of money. */
const TABLE = 0x2308;

let table: Uint8Array | null = null;

/**
 * The class of every code that news in Latin letters is written with; `UNKNOWN` for letters of other scripts, combining marks
 * and what has no width, which the platform's own reading has to judge. Made at first need.
 */
function classes(): Uint8Array {
  if (table) return table;
  const made = new Uint8Array(TABLE).fill(UNKNOWN);
  const put = (kind: number, ...ranges: readonly (number | readonly [from: number, to: number])[]): void => {
    for (const range of ranges) made.fill(kind, typeof range === 'number' ? range : range[0], (typeof range === 'number' ? range : range[1]) + 1);
  };
  put(OTHER, [0, 0x7f], [0xa1, 0xac], [0xae, 0xbf], 0xd7, 0xf7, [0x2010, 0x2027], [0x2030, 0x2044], [0x20a0, 0x20bf], 0x2103, 0x2109, 0x2116, 0x2122, [0x2150, 0x215f], [0x2190, 0x2307]);
  put(NUMERIC, [0x30, 0x39]);
  for (const [from, to] of [[0x41, 0x5a], [0x61, 0x7a], [0xc0, 0xd6], [0xd8, 0xf6], [0xf8, 0x17f], [0x200, 0x233], [0x1e00, 0x1eff]] as const) {
    for (let code = from; code <= to; code++) made[code] = String.fromCharCode(code).toLowerCase() === String.fromCharCode(code) ? LOWER : UPPER;
  }
  put(LOWER, 0xaa, 0xb5, 0xba, 0x259);
  put(ATERM, 0x2e, 0x2024);
  put(STERM, 0x21, 0x3f, [0x203c, 0x203d]);
  put(CLOSE, 0x22, [0x27, 0x29], 0x5b, 0x5d, 0x7b, 0x7d, 0xab, 0xbb, [0x2018, 0x201f], [0x2039, 0x203a]);
  put(SP, 0x09, 0x0b, 0x0c, 0x20, 0xa0, [0x2000, 0x200a], 0x202f, 0x205f);
  put(SEP, 0x85, [0x2028, 0x2029]);
  put(CR, 0x0d);
  put(LF, 0x0a);
  put(CONTINUE, 0x2c, 0x2d, 0x3a, 0x3b, [0x2013, 0x2014]);
  return (table = made);
}

/**
 * Ends of the sentences of a text in Latin letters by the rules of UAX #29 (SB1 to SB998), in order, the last at its end; null
 * where the text holds a character that the table does not know. The same as `Intl.Segmenter` gives, which a test holds; that
 * takes about 15 ms to build, which is much of the time that the first article may take.
 */
export function sentenceBreaks(text: string): number[] | null {
  const kinds = classes();
  const { length } = text;
  const ends: number[] = [];
  const at = (i: number): number => (i < length ? kindOf(kinds, text.charCodeAt(i)) : -1);
  for (let i = 0; i < length; ) {
    const kind = at(i);
    if (kind === UNKNOWN) return null;
    if (kind === CR || kind === LF || kind === SEP) ends.push((i = behindLine(i)));
    else if (kind !== ATERM && kind !== STERM) i++;
    else {
      const next = at(i + 1);
      const before = i > 0 ? at(i - 1) : -1;
      // SB6 "3.4", SB7 "U.S"
      const inside = kind === ATERM && (next === NUMERIC || (next === UPPER && (before === UPPER || before === LOWER)));
      i++;
      if (inside) continue;
      while (at(i) === CLOSE) i++;
      while (at(i) === SP) i++;
      const after = at(i);
      if (after === UNKNOWN) return null;
      if (after === CR || after === LF || after === SEP) ends.push((i = behindLine(i)));
      else if (after >= 0 && after !== CONTINUE && after !== ATERM && after !== STERM && !(kind === ATERM && leadsToSmall(i))) ends.push(i);
    }
  }
  if (ends.at(-1) !== length && length > 0) ends.push(length);
  return ends;

  /** Position behind the line break at `i` (SB3, SB4). */
  function behindLine(i: number): number {
    return at(i) === CR && at(i + 1) === LF ? i + 2 : i + 1;
  }

  /** SB8: whether the first letter from `i` on is a small one, with no stop or line break before it. */
  function leadsToSmall(i: number): boolean {
    for (let j = i; j < length; j++) {
      const kind = at(j);
      if (kind === LOWER) return true;
      if (kind === UPPER || kind === ATERM || kind === STERM || kind === SEP || kind === CR || kind === LF || kind === UNKNOWN) return false;
    }
    return false;
  }
}

const kindOf = (kinds: Uint8Array, code: number): number => (code < TABLE ? kinds[code]! : code === 0xfffd ? OTHER : UNKNOWN);
