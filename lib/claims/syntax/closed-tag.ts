import type { Token } from '@/lib/text/tokenize';
import type { WordClasses } from '@/lib/claims/word-classes';
import { type TagOrNone, UNTOLD } from './tag';

const QUOTES = new Set(['"', '“', '”', '„', '«', '»', '‘', '’', "''", '``']);

/** Marks of tokens that are words of a number, and of those that are a name's. */
export const NUMBER = 1;
export const NAME = 2;

/**
 * The tag that a closed class or the shape gives to token `i`, whatever stands beside it; `UNTOLD` when open. `mark` is `NUMBER`, `NAME` or 0;
 * `titleCase` says that capitals mean nothing here.
 */
export function closedTag(tokens: readonly Token[], i: number, { closed, opensName, inName }: WordClasses, mark: number, titleCase: boolean): TagOrNone {
  const token = tokens[i]!;
  if (mark === NUMBER) return 'num';
  if (mark === NAME) return 'name';
  if (token.kind === 'number' || token.kind === 'symbol') return 'num';
  if (token.kind === 'punctuation') {
    if (token.text === ',') return 'comma';
    // '' and `` are one mark written as two.
    if ((token.text === "'" || token.text === '`') && ((tokens[i + 1]?.text === token.text && !tokens[i + 1]!.spaced) || (i > 0 && tokens[i - 1]!.text === token.text && !token.spaced))) return 'quote';
    if (QUOTES.has(token.text)) return token.text === '’' || token.text === "'" ? (token.spaced ? 'quote' : 'poss') : 'quote';
    if (token.text === "'") return token.spaced ? 'quote' : 'poss';
    if (token.text === '(' || token.text === '[') return 'open';
    if (token.text === ')' || token.text === ']') return 'close';
    if (token.text === '-' || token.text === '‑' || token.text === '‐') return token.spaced ? 'punct' : 'hyphen';
    if (token.text === '/' && !token.spaced) return 'hyphen';
    if (token.text === '&' || token.text === '/') return 'and';
    // '… were killed."' ends; "Ferro.com" goes on.
    if (token.text === '.' && !token.spaced && i + 1 < tokens.length && tokens[i + 1]!.kind !== 'punctuation') return 'hyphen';
    return 'punct';
  }
  // A capital inside a sentence: "Will", "May" as names; "US" and "WHO" are no pronouns.
  // "the runners-up said", "a sit-in": what a noun ends with
  if (closed === 'prep' && !token.spaced && !token.capital && i > 1 && tokens[i - 1]!.text === '-' && !tokens[i - 1]!.spaced && tokens[i - 2]!.kind === 'word' && (tokens[i + 1] === undefined || tokens[i + 1]!.text !== '-')) return 'noun';
  if (closed === 'modal' && token.capital && i > 0 && !titleCase) return 'name';
  if (closed !== UNTOLD && (joinsName(tokens, i) || endsName(tokens, i))) return 'name';
  // "Doctors Beyond Borders": a small word written large between two capitals is part of a name.
  if ((closed === 'prep' || closed === 'not') && !titleCase && token.capital && i > 0 && token.text !== token.text.toUpperCase() && tokens[i - 1]!.capital && tokens[i + 1]?.capital === true && tokens[i + 1]!.text !== tokens[i + 1]!.text.toUpperCase()) return 'name';
  if (opensName && isHyphened(tokens, i)) return 'name';
  if (inName && closed === 'aux' && isBetweenNames(tokens, i)) return 'name';
  if ((closed === 'pron' || closed === 'rel') && !titleCase && token.text.length > 1 && token.text === token.text.toUpperCase()) return UNTOLD;
  // "the union EF Metal"
  if (closed === 'sub' && !titleCase && i > 0 && token.text.length > 1 && token.text === token.text.toUpperCase() && tokens[i + 1]?.capital === true && tokens[i + 1]!.text !== tokens[i + 1]!.text.toUpperCase()) return 'name';
  return closed;
}

/** "in el-Serab", "the town of ad-Dorn": whether a word is joined by its hyphen to the capital behind it, and to nothing before it. */
function isHyphened(tokens: readonly Token[], i: number): boolean {
  const [own, hyphen, name] = [tokens[i]!, tokens[i + 1], tokens[i + 2]];
  return hyphen?.text === '-' && !hyphen.spaced && name !== undefined && name.capital && !name.spaced && (i === 0 || own.spaced || tokens[i - 1]!.text !== '-');
}

/** "the state of Serab do Sul": whether a small word stands between capitals, of which the first does not open the sentence. */
const isBetweenNames = (tokens: readonly Token[], i: number): boolean => i > 1 && tokens[i - 1]!.capital && tokens[i - 1]!.kind === 'word' && tokens[i + 1]?.capital === true && tokens[i + 1]!.kind === 'word';

/** "the union Serab-Is": whether a word written large is joined by its hyphen to the capital before it. */
function endsName(tokens: readonly Token[], i: number): boolean {
  const [name, hyphen, own] = [tokens[i - 2], tokens[i - 1], tokens[i]!];
  return own.capital && !own.spaced && hyphen?.text === '-' && !hyphen.spaced && name?.capital === true;
}

/** "Orlava-i-Serab", "Tarn-on-Lansk": whether a small word stands between hyphens and capitals, all in one piece. */
function joinsName(tokens: readonly Token[], i: number): boolean {
  const [before, own, behind, next] = [tokens[i - 1], tokens[i]!, tokens[i + 1], tokens[i + 2]];
  return before !== undefined && before.text === '-' && behind !== undefined && behind.text === '-' && !own.spaced && !behind.spaced && !before.spaced && tokens[i - 2]?.capital === true && next !== undefined && next.capital && !next.spaced;
}
