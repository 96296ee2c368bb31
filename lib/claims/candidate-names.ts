import type { Article } from '@/lib/model';
import { foldName, nameKey, withoutArticle } from '@/lib/text/fold-name';
import { lazily } from '@/lib/text/lazily';
import { LANGUAGES } from './languages';

/** Longest name looked up, in words, and most keys of one run of capitals: bounds the work by the page. */
const MAX_WORDS = 7;
const MAX_RUN = 12;
/** Most names looked up for one article; a page of names only is no article. */
const MAX_KEYS = 4000;

/** Small words at which no name ends, of all languages that are read: a page's language is not known yet. */
const NEVER_LAST: ReadonlySet<string> = new Set([...LANGUAGES.values()].flatMap(({ places }) => [...places.neverLast]));

/** Adjectives of countries with the folded country: a story of "the Norwegian army" is told of Norway, though that is nowhere named. */
const COUNTRY_OF: ReadonlyMap<string, string> = new Map([...LANGUAGES.values()].flatMap(({ places }) => [...places.nationalities].map(([word, country]): [string, string] => [word, nameKey(country)])));

/** Nouns of place that a name goes on with in small letters ("Mern dam", "Mern region"). */
const PLACE_NOUNS: ReadonlySet<string> = new Set([...LANGUAGES.values()].flatMap(({ places }) => [...places.nouns]));
const LONGEST_NOUN = 14;
const NEXT_WORD = lazily(() => new RegExp(` \\p{Ll}{3,${LONGEST_NOUN}}`, 'uy'));

/** Small words that join the parts of a name. */
const JOINING: ReadonlySet<string> = new Set([...NEVER_LAST, ...[...LANGUAGES.values()].flatMap(({ places }) => [...places.joining])]);

/*
 * A run of capitalised words with small joining words between them. Every alternative begins with another kind of sign and the
 * repetition is over whole words, so that the scan is linear. `runEnd` reads runs of Latin letters by hand: to compile this takes an engine
 * some milliseconds of a first article.
 */
const RUN = lazily(() => new RegExp(`\\p{Lu}[\\p{L}\\p{M}\\p{N}.'’]*(?:(?:[ \\u00a0-]|\\.(?= ))+(?:(?:${[...JOINING].join('|')})[ -]){0,2}\\p{Lu}[\\p{L}\\p{M}\\p{N}.'’]*){0,11}`, 'uy'));

/** Marks of a possessive at the end of a word. */
const POSSESSIVE = /['’]s?(?=[\s-]|$)/gu;
const CAPITAL = /^\p{Lu}/u;

/**
 * Folded names worth looking up: runs of capitalised words, all shorter stretches of them, and words in capitals in brackets, and the countries of adjectives.
 * Each name comes once; at most `MAX_KEYS` of them.
 */
export function candidateNames(article: Article): string[] {
  const keys = new Set<string>();
  const runs = new Set<string>();
  const texts = [article.metadata.headline ?? ''];
  for (const block of article.blocks) if (block.kind !== 'furniture') texts.push(article.text.slice(block.start, block.end));
  for (const text of texts) {
    for (let at = nextCapital(text, 0); at < text.length; at = nextCapital(text, at)) {
      const name = runAt(text, at);
      at += name?.length ?? widthOf(text, at);
      const run = name === undefined ? undefined : name + nounBehind(text, at);
      // Names are told again and again.
      if (run === undefined || runs.has(run)) continue;
      runs.add(run);
      if (!addStretches(run, keys)) return [...keys];
    }
  }
  return [...keys];
}

/** First position from `from` on at which a capital may stand: a plain one, or any letter that is not told by its code. */
function nextCapital(text: string, from: number): number {
  let at = from;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 128 ? code >= 65 && code <= 90 : code < 0x2000 || code >= 0x2070) break;
  }
  return at;
}

/** The run that begins at `at`; undefined where no capital stands there. */
function runAt(text: string, at: number): string | undefined {
  const end = runEnd(text, at);
  if (end !== null) return text.slice(at, end);
  const pattern = RUN();
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}

const isBig = (code: number): boolean => code >= 65 && code <= 90;
const isSmall = (code: number): boolean => code >= 97 && code <= 122;
/** Signs beyond ASCII that no name holds: no-break spaces, general punctuation. */
const isSign = (code: number): boolean => code === 0xa0 || (code >= 0x2000 && code < 0x2070);

/** End of the run that begins with a plain capital at `at`, as `RUN` has it; null where it meets a sign that the pattern must tell. */
function runEnd(text: string, at: number): number | null {
  if (!isBig(text.charCodeAt(at))) return null;
  let end = wordEnd(text, at + 1);
  for (let words = 1; words < MAX_RUN && end !== null; words++) {
    let next = end;
    while (parts(text, next)) next++;
    if (next === end) return end;
    next = behindJoining(text, behindJoining(text, next));
    const code = text.charCodeAt(next);
    if (!isBig(code)) return code < 128 || isSign(code) || Number.isNaN(code) ? end : null;
    end = wordEnd(text, next + 1);
  }
  return end;
}

/** Whether what stands at `at` parts two words of a run. */
function parts(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 32 || code === 0xa0 || code === 45 || (code === 46 && text.charCodeAt(at + 1) === 32);
}

/** Position behind the joining word at `at` and the sign after it; `at` where none stands there. */
function behindJoining(text: string, at: number): number {
  let end = at;
  while (isSmall(text.charCodeAt(end))) end++;
  const code = text.charCodeAt(end);
  return end > at && (code === 32 || code === 45) && JOINING.has(text.slice(at, end)) ? end + 1 : at;
}

/** End of the word whose inside goes on at `at`; null where the pattern must tell. */
function wordEnd(text: string, at: number): number | null {
  for (let end = at; ; end++) {
    const code = text.charCodeAt(end);
    if (isSmall(code) || isBig(code) || (code >= 48 && code <= 57) || code === 46 || code === 39 || code === 0x2019) continue;
    // Letters of Latin scripts, which are all from there on but two signs.
    if (code >= 0xc0 && code < 0x250 && code !== 0xd7 && code !== 0xf7) continue;
    return code < 128 || isSign(code) || Number.isNaN(code) ? end : null;
  }
}

/** The noun of place in small letters that follows at `at`, with its space; empty where none does. */
function nounBehind(text: string, at: number): string {
  if (text[at] !== ' ') return '';
  let end = at + 1;
  while (end - at <= LONGEST_NOUN && isSmall(text.charCodeAt(end))) end++;
  if (text.charCodeAt(end) < 128 || end - at > LONGEST_NOUN || end === text.length) return PLACE_NOUNS.has(text.slice(at + 1, end)) ? text.slice(at, end) : '';
  const pattern = NEXT_WORD();
  pattern.lastIndex = at;
  const next = pattern.exec(text)?.[0] ?? '';
  return PLACE_NOUNS.has(next.slice(1)) ? next : '';
}

const widthOf = (text: string, at: number): number => (text.codePointAt(at)! > 0xffff ? 2 : 1);

const isCapital = (word: string): boolean => (word.charCodeAt(0) < 128 ? isBig(word.charCodeAt(0)) : CAPITAL.test(word));

/** Adds the run and its shorter stretches, folded word by word; false where there are enough. */
function addStretches(run: string, keys: Set<string>): boolean {
  const cut = (run.includes("'") || run.includes('’') ? run.replace(POSSESSIVE, '') : run);
  const words = cut.includes(' ') || cut.includes('\u00a0') ? cut.split(/\s+/).slice(0, MAX_RUN) : [cut];
  const folded = words.map(foldName);
  for (let from = 0; from < words.length; from++) {
    if (!isCapital(words[from]!) && !words[from]!.startsWith('al-')) continue;
    let name = '';
    for (let to = from + 1; to <= Math.min(words.length, from + MAX_WORDS); to++) {
      const word = folded[to - 1]!;
      name = name === '' || word === '' ? name + word : `${name} ${word}`;
      if (NEVER_LAST.has(words[to - 1]!)) continue;
      const key = withoutArticle(name);
      if (key.length > 1) keys.add(key);
      const country = to === from + 1 ? COUNTRY_OF.get(name) : undefined;
      if (country !== undefined) keys.add(country);
      if (keys.size >= MAX_KEYS) return false;
    }
  }
  return true;
}
