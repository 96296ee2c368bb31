/** First signs by which patterns are told apart: enough to leave out almost all for a line of prose. */
const LETTERS = 3;

/** Patterns of whole lines by up to three first signs of the lines that they match; those that may begin with anything are tried on every line. */
export interface LinePatterns {
  byOpening: ReadonlyMap<string, readonly RegExp[]>;
  always: readonly RegExp[];
}

const indexed = new WeakMap<readonly RegExp[], LinePatterns>();

/**
 * The patterns by the signs that a line must begin with, read from how each is written: `^(?:photo|image)\s?:` begins with
 * "pho" or "ima". An engine compiles a pattern when it is first asked, and for these that takes longer than all else that is
 * done once; so a line of prose asks only those whose first signs it has. The same object for the same list.
 */
export function byOpening(patterns: readonly RegExp[]): LinePatterns {
  const known = indexed.get(patterns);
  if (known) return known;
  const map = new Map<string, RegExp[]>();
  const always: RegExp[] = [];
  for (const pattern of patterns) {
    const openings = openingsOf(pattern);
    if (!openings) always.push(pattern);
    else {
      for (const opening of openings) {
        const list = map.get(opening);
        if (list) list.push(pattern);
        else map.set(opening, [pattern]);
      }
    }
  }
  const made = { byOpening: map, always };
  indexed.set(patterns, made);
  return made;
}

/** Whether one of the patterns matches the line. */
export function matchesLine(line: string, patterns: readonly RegExp[]): boolean {
  const { byOpening: openings, always } = byOpening(patterns);
  const start = line.slice(0, LETTERS).toLowerCase();
  for (let length = 1; length <= start.length; length++) if (openings.get(start.slice(0, length))?.some((pattern) => pattern.test(line))) return true;
  return always.some((pattern) => pattern.test(line));
}

/** The first signs of all lines that a pattern can match; null where one may begin with anything. */
function openingsOf({ source, flags }: RegExp): ReadonlySet<string> | null {
  if (flags !== 'i') return null;
  const openings = new Set<string>();
  for (const way of alternativesOf(source)) {
    for (const begun of way.startsWith('^') ? beginningsOf(way.slice(1)) : ['']) {
      const opening = literalOf(begun);
      if (opening === '') return null;
      openings.add(opening);
    }
  }
  return openings;
}

/** The ways in which a piece of a pattern begins: those of the group that it opens with, if that must be there, with what follows. */
function beginningsOf(piece: string): readonly string[] {
  if (!piece.startsWith('(?:')) return [piece];
  const close = closeOf(piece, 3);
  return isQuantifier(piece[close + 1]) ? [''] : alternativesOf(piece.slice(3, close)).map((way) => way + piece.slice(close + 1));
}

const isQuantifier = (sign: string | undefined): boolean => sign === '?' || sign === '*' || sign === '+' || sign === '{';
const isPlain = (sign: string): boolean => (sign >= 'a' && sign <= 'z') || sign === ' ' || sign === '©' || (sign >= 'A' && sign <= 'Z');

/** The signs at the head of a piece that stand for themselves, small, at most `LETTERS`. */
function literalOf(piece: string): string {
  let literal = '';
  for (let i = 0; literal.length < LETTERS; i++) {
    const escaped = piece[i] === '\\' && piece[i + 1] === '(';
    if (escaped) i++;
    const sign = piece[i] ?? '';
    // A sign with a quantifier may be missing.
    if ((!escaped && !isPlain(sign)) || sign === '' || isQuantifier(piece[i + 1])) break;
    literal += sign.toLowerCase();
  }
  return literal;
}

/** Signs at which something else than plain signs may begin or end. */
const SPECIAL = /[\\()[|]/g;

/** What stands between the bars of a pattern that are in no group. */
function alternativesOf(source: string): string[] {
  const ways: string[] = [];
  let from = 0;
  for (let i = 0; i < source.length; i = behind(source, i)) {
    if (source[i] !== '|') continue;
    ways.push(source.slice(from, i));
    from = i + 1;
  }
  return [...ways, source.slice(from)];
}

/** Position of the bracket that closes the group whose inside begins at `from`. */
function closeOf(source: string, from: number): number {
  let at = from;
  while (at < source.length && source[at] !== ')') at = behind(source, at);
  return at;
}

/** Position behind the run of plain signs, the escaped sign, the class or the group at `at`. */
function behind(source: string, at: number): number {
  if (source[at] === '\\') return at + 2;
  if (source[at] === '(') return closeOf(source, at + 1) + 1;
  if (source[at] !== '[') {
    SPECIAL.lastIndex = at + 1;
    return SPECIAL.exec(source)?.index ?? source.length;
  }
  let end = at + 1;
  while (end < source.length && source[end] !== ']') end += source[end] === '\\' ? 2 : 1;
  return end + 1;
}
