/** First signs by which patterns are told apart: enough to leave out almost all for a line of prose. */
const LETTERS = 3;
/** Stands for a line that begins with any digit. */
const DIGIT = '\\d';

/** An expression, or what one is made of where it is never compiled as a whole. */
export type LinePattern = RegExp | Readonly<{ source: string; flags: string }>;

/**
 * A test of whole lines: true where one of the patterns matches. The patterns are cut into their alternatives, and these sorted
 * by the signs that a line must begin with, read from how each is written: `^(?:photo|image)\s?:` begins with "pho" or "ima".
 * An engine compiles a pattern when it is first asked, and for large ones that takes longer than reading a page; so a line
 * is only asked what its first signs allow. Patterns without captures; those not anchored by `^`, or with other flags than
 * `i` and `iu`, are asked as they are.
 */
export function createLineTest(patterns: readonly LinePattern[]): (line: string) => boolean {
  let index: LineIndex | null = null;
  return (line) => (index ??= new LineIndex(patterns)).test(line);
}

/** The alternatives of patterns by up to three first signs of the lines that they match. */
class LineIndex {
  private readonly byOpening = new Map<string, LazyPattern[]>();
  /** What may begin with anything, tried on every line. */
  private readonly always: LazyPattern[] = [];

  constructor(patterns: readonly LinePattern[]) {
    for (const { source, flags } of patterns) {
      const ways = alternativesOf(source);
      const cut = (flags === 'i' || flags === 'iu') && ways.every((way) => way.startsWith('^'));
      if (!cut) this.always.push(new LazyPattern(source, flags));
      else for (const way of ways) for (const begun of beginningsOf(way.slice(1))) this.add(begun, flags);
    }
  }

  test(line: string): boolean {
    if (isDigit(line.charCodeAt(0)) && this.testAll(this.byOpening.get(DIGIT), line)) return true;
    // The one letter that is a plain one to a pattern and not to toLowerCase.
    const start = line.slice(0, LETTERS).toLowerCase().replaceAll('ſ', 's');
    for (let length = 1; length <= start.length; length++) if (this.testAll(this.byOpening.get(start.slice(0, length)), line)) return true;
    return this.testAll(this.always, line);
  }

  private testAll(patterns: readonly LazyPattern[] | undefined, line: string): boolean {
    return patterns?.some((pattern) => pattern.test(line)) ?? false;
  }

  private add(way: string, flags: string): void {
    const opening = literalOf(way);
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

  constructor(
    private source: string,
    readonly flags: string,
    readonly isCut = false,
  ) {}

  add(way: string): void {
    this.source += `|${way}`;
  }

  test(line: string): boolean {
    this.pattern ??= new RegExp(this.isCut ? `^(?:${this.source})` : this.source, this.flags);
    return this.pattern.test(line);
  }
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** A piece of a pattern as alternatives by how it begins: those of the group that it opens with, each with what follows. */
function beginningsOf(piece: string): readonly string[] {
  // "\(?reporting": with the sign, and without it.
  const optional = /^(?:\\.|[^\\([?*+{])\?(?!\?)/.exec(piece)?.[0];
  if (optional !== undefined) return [optional.slice(0, -1) + piece.slice(optional.length), ...beginningsOf(piece.slice(optional.length))];
  if (!piece.startsWith('(?:')) return [piece];
  const close = closeOf(piece, 3);
  const behindGroup = piece.slice(close + 1);
  const group = (rest: string): readonly string[] => alternativesOf(piece.slice(3, close)).flatMap((way) => beginningsOf(way + rest));
  // "(?:first )?published": with the group, and without it.
  if (behindGroup.startsWith('?') && behindGroup[1] !== '?') return [...group(behindGroup.slice(1)), ...beginningsOf(behindGroup.slice(1))];
  return isQuantifier(behindGroup[0]) ? [piece] : group(behindGroup);
}

const isQuantifier = (sign: string | undefined): boolean => sign === '?' || sign === '*' || sign === '+' || sign === '{';
/** Letters of any script, spaces and signs that stand for themselves. */
const isPlain = (sign: string): boolean => (sign >= 'a' && sign <= 'z') || (sign >= 'A' && sign <= 'Z') || sign === ' ' || sign === "'" || sign > '\u007f';

/** The signs at the head of a piece that stand for themselves, small, at most `LETTERS`; `DIGIT` where it begins with one. */
function literalOf(piece: string): string {
  if (piece.startsWith(DIGIT) && !/^\\d(?:[?*]|\{0)/.test(piece)) return DIGIT;
  let literal = '';
  for (let i = 0; literal.length < LETTERS; i++) {
    const escaped = piece[i] === '\\' && piece[i + 1] === '(';
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
