import { DIGIT, isDigit, type LinePattern, startOf, TELLING } from './known-lines';

/** First signs by which patterns are told apart: enough to leave out almost all for a line of prose. */
const LETTERS = 3;

/**
 * A test of whole lines: true where one of the patterns matches. The patterns are cut into their alternatives, and these sorted
 * by the signs that a line must begin with, read from how each is written: `^(?:photo|image)\s?:` is asked about what begins with
 * "pho" or "ima". It looks at no more of a pattern than how it begins.
 * An engine compiles a pattern when it is first asked, and for large ones that takes longer than reading a page; so a line
 * is only asked what its first signs allow. Patterns without captures; those not anchored by `^`, or with other flags than
 * `i` and `iu`, are asked as they are.
 *
 * Cutting takes its time too. Where it would be done anew in every page, `createKnownLineTest` takes what it comes to as written down.
 */
export function createLineTest(patterns: readonly LinePattern[]): (line: string) => boolean {
  let index: LineIndex | null = null;
  return (line) => (index ??= new LineIndex(patterns)).test(line);
}

/**
 * All that a line may begin with to match one of the patterns, in up to five signs, each with the numbers of the patterns it may
 * begin ("also :0,7|photo:12"), as `createKnownLineTest` takes it: to be written down beside the patterns, which a test holds it
 * against. Throws where a pattern may begin with anything.
 */
export function openingsOfLines(patterns: readonly LinePattern[]): string {
  const numbers = new Map<string, Set<number>>();
  patterns.forEach(({ source, flags }, number) => {
    for (const opening of (waysOf(source, flags) ?? ['']).flatMap((way) => openingsOf(way, TELLING))) {
      if (opening === '') throw new Error(`A line of ${source} may begin with anything.`);
      numbers.set(opening, (numbers.get(opening) ?? new Set()).add(number));
    }
  });
  return [...numbers].map(([opening, of]) => `${opening}:${[...of].join(',')}`).sort().join('|');
}

/** The alternatives of patterns by up to three first signs of the lines that they match. */
class LineIndex {
  private readonly byOpening = new Map<string, LazyPattern[]>();
  /** What may begin with anything, tried on every line. */
  private readonly always: LazyPattern[] = [];

  constructor(patterns: readonly LinePattern[]) {
    for (const { source, flags } of patterns) {
      const ways = waysOf(source, flags);
      if (!ways) this.always.push(new LazyPattern(source, flags));
      else for (const way of ways) for (const opening of openingsOf(way, LETTERS)) this.add(opening, way, flags);
    }
  }

  test(line: string): boolean {
    if (isDigit(line.charCodeAt(0)) && this.testAll(this.byOpening.get(DIGIT), line)) return true;
    const start = startOf(line, LETTERS);
    for (let length = 1; length <= start.length; length++) if (this.testAll(this.byOpening.get(start.slice(0, length)), line)) return true;
    return this.testAll(this.always, line);
  }

  private testAll(patterns: readonly LazyPattern[] | undefined, line: string): boolean {
    return patterns?.some((pattern) => pattern.test(line)) ?? false;
  }

  private add(opening: string, way: string, flags: string): void {
    let list = opening === '' ? this.always : this.byOpening.get(opening);
    if (!list) this.byOpening.set(opening, (list = []));
    const same = list.find((pattern) => pattern.flags === flags && pattern.isCut);
    if (same) same.add(way);
    else list.push(new LazyPattern(way, flags, true));
  }
}

/** A pattern that is compiled when it is first asked; one that is cut takes more alternatives until then. */
class LazyPattern {
  private pattern: RegExp | null = null;
  private last = '';

  constructor(
    private source: string,
    readonly flags: string,
    readonly isCut = false,
  ) {}

  add(way: string): void {
    // Several ways to begin may have the same first signs.
    if (way !== this.last) this.source += `|${way}`;
    this.last = way;
  }

  test(line: string): boolean {
    this.pattern ??= new RegExp(this.isCut ? `^(?:${this.source})` : this.source, this.flags);
    return this.pattern.test(line);
  }
}

/** The alternatives of a pattern without their anchor; null where it is to be asked as it is. */
function waysOf(source: string, flags: string): readonly string[] | null {
  const ways = alternativesOf(source);
  if ((flags !== 'i' && flags !== 'iu') || !ways.every((way) => way.startsWith('^'))) return null;
  return ways.flatMap((way) => spread(way.slice(1)));
}

/** The ways through the group that a piece of a pattern opens with, each with what follows; the piece itself where it opens with none. */
function spread(piece: string): readonly string[] {
  if (!piece.startsWith('(?:')) return [piece];
  const close = closeOf(piece, 3);
  const rest = piece.slice(close + 1);
  return isQuantifier(rest[0]) ? [piece] : alternativesOf(piece.slice(3, close)).map((way) => way + rest);
}

/** What a piece of a pattern may begin with, as `literalOf` has it: of each way through the group that it opens with. */
function openingsOf(piece: string, most: number): readonly string[] {
  // "\(?reporting": with the sign, and without it.
  const sign = piece[0] === '\\' ? 2 : 1;
  if (piece[0] !== '(' && piece[0] !== '[' && piece[sign] === '?' && piece[sign + 1] !== '?') return [literalOf(piece.slice(0, sign) + piece.slice(sign + 1), most), ...openingsOf(piece.slice(sign + 1), most)];
  if (!piece.startsWith('(?:')) return [literalOf(piece, most)];
  const close = closeOf(piece, 3);
  const next = piece[close + 1];
  // "(?:first )?published": with the group, and without it.
  const isOptional = next === '?' && piece[close + 2] !== '?';
  if (isQuantifier(next) && !isOptional) return [''];
  const openings = alternativesOf(piece.slice(3, close)).flatMap((way) => openingsOf(way, most));
  return isOptional ? [...openings, ...openingsOf(piece.slice(close + 2), most)] : openings;
}

const isQuantifier = (sign: string | undefined): boolean => sign === '?' || sign === '*' || sign === '+' || sign === '{';
/** Letters of any script, spaces and signs that stand for themselves. */
const isPlain = (sign: string): boolean => (sign >= 'a' && sign <= 'z') || (sign >= 'A' && sign <= 'Z') || sign === ' ' || sign === '-' || sign === "'" || sign > '\u007f';

/** The signs at the head of a piece that stand for themselves, small, at most so many; `DIGIT` where it begins with one. */
function literalOf(piece: string, most: number): string {
  if (piece.startsWith(DIGIT) && !/^\\d(?:[?*]|\{0)/.test(piece)) return DIGIT;
  let literal = '';
  for (let i = 0; literal.length < most; i++) {
    const escaped = piece[i] === '\\' && '(.'.includes(piece[i + 1] ?? ' ');
    if (escaped) i++;
    const sign = piece[i] ?? '';
    // A sign with a quantifier may be missing, but for "+".
    if ((!escaped && !isPlain(sign)) || sign === '' || (isQuantifier(piece[i + 1]) && piece[i + 1] !== '+')) break;
    literal += sign.toLowerCase();
    if (piece[i + 1] === '+') break;
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
