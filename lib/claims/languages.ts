import type { Article } from '@/lib/model';
import type { ClaimLanguage } from './claim-language';
import { ENGLISH } from './en/configuration';
import { SPANISH } from './es/configuration';

/** The languages that are read, by the first part of their BCP 47 tag. A language more is a folder and a line here. */
export const LANGUAGES: ReadonlyMap<string, ClaimLanguage> = new Map([ENGLISH, SPANISH].map((language) => [language.id, language]));

/** Letters looked at where the page does not name its language: enough for a few hundred words. */
const SAMPLE = 4000;
/** Share of very common words from which a text counts as written in a language; English prose has about a third. */
const COMMON_SHARE = 0.12;

/** Common words that must be met before a text is called one of a language that is not read. */
const LEAST_HITS = 3;

/** Common words of languages that are not read, to name them honestly. */
const OTHERS: Readonly<Record<string, string>> = {
  de: 'der die das und nicht mit von den ist auf für eine ein im dem des sich wurde wurden sind bei wie nach aus zum zur',
  fr: 'le les des est une dans pour que qui sur au pas par avec ont été du selon près depuis ce ses',
  it: 'il che di della sono per una con del nel le gli alla più non',
  pt: 'os das não uma com para que por dos em mais foi ao são',
  nl: 'de het een van en niet dat zijn op met voor ook aan bij',
};

/** The languages that are told apart, in the order in which one of equal share is chosen. */
const TOLD: readonly string[] = [...LANGUAGES.keys(), ...Object.keys(OTHERS).filter((id) => !LANGUAGES.has(id))];

/** Each common word with the languages it is common in, as indices into `TOLD`; made at first need. */
let commonWords: Map<string, number[]> | null = null;
/** Letters of the longest of them. */
let longestCommon = 0;

function languagesByWord(): ReadonlyMap<string, readonly number[]> {
  if (commonWords) return commonWords;
  commonWords = new Map();
  for (const [index, id] of TOLD.entries()) {
    for (const word of LANGUAGES.get(id)?.common ?? OTHERS[id]!.split(' ')) {
      longestCommon = Math.max(longestCommon, word.length);
      const list = commonWords.get(word);
      if (list) list.push(index);
      else commonWords.set(word, [index]);
    }
  }
  return commonWords;
}

const WORD = /\p{L}+/gu;
const LATIN = /^\p{Script=Latin}+$/u;

/** Letters looked at to see whether a text is in the language that its page names. */
const CHECKED = 1500;
/** How many times as many common words of another language outweigh what the page says, and how many there must be. */
const OUTWEIGHS = 3;
const LEAST_OTHER = 4;

type Told = Pick<Article, 'metadata' | 'text'>;
/** Of which language an article is, found once for each. */
const languages = new WeakMap<Told, string | null>();

/**
 * Language of an article: what the page says, unless its text is plainly in another (a page's template often names its own); else
 * the one whose common words the text uses; null when neither tells.
 */
export function languageOf(article: Told): string | null {
  let language = languages.get(article);
  if (language === undefined) languages.set(article, (language = findLanguage(article)));
  return language;
}

function findLanguage(article: Told): string | null {
  const stated = article.metadata.language?.slice(0, 2).toLowerCase();
  const { hits, words, isLatin, short } = countCommon(article.text.slice(0, stated ? CHECKED : SAMPLE));
  if (stated) return isLatin ? (plainlyOther(stated, hits, words) ?? stated) : LANGUAGES.has(stated) ? null : stated;
  // Scripts without spaces or Latin letters: no list of common words tells them, but they are not what is read.
  if (!isLatin) return null;
  let best: string | null = null;
  let most = 0;
  for (const [index, id] of TOLD.entries()) {
    // One "com" or "per" in a line makes no other language of it.
    if (hits[index]! < LEAST_HITS && !LANGUAGES.has(id)) continue;
    if (hits[index]! > most) [best, most] = [id, hits[index]!];
  }
  // A short text shows too few common words to judge by: English is tried.
  if (most / Math.max(words, 1) >= COMMON_SHARE) return best;
  return short ? 'en' : best;
}

/** The language that a text is plainly in though its page names another; null where the page may be right. */
function plainlyOther(stated: string, hits: readonly number[], words: number): string | null {
  const own = TOLD.indexOf(stated);
  const best = hits.indexOf(Math.max(...hits));
  if (best === own || hits[best]! < LEAST_OTHER || hits[best]! / words < COMMON_SHARE) return null;
  if (own >= 0) return hits[best]! >= OUTWEIGHS * hits[own]! ? TOLD[best]! : null;
  // Of a language whose words are not known here, only English is told apart for sure: neighbours share their small words.
  return TOLD[best] === ENGLISH.id && hits[best]! / words >= 2 * COMMON_SHARE ? ENGLISH.id : null;
}

/** What a text shows of its language: how often the common words of each language told apart stand in it, and whether it is written in Latin letters. */
interface Count {
  hits: readonly number[];
  words: number;
  isLatin: boolean;
  short: boolean;
}

function countCommon(text: string): Count {
  const small = text.toLowerCase();
  return countLatin(small) ?? countAny(small);
}

/** The count of a text in small letters that are all Latin, told by their codes; null where it has others or rare signs, which a pattern must tell. */
function countLatin(text: string): Count | null {
  const byWord = languagesByWord();
  const hits = TOLD.map(() => 0);
  let words = 0;
  for (let i = 0; i < text.length; ) {
    const from = i;
    while (i < text.length && (isSmall(text.charCodeAt(i)) || isLatin(text.charCodeAt(i)))) i++;
    if (i === from) {
      if (!isSign(text.charCodeAt(i++))) return null;
      continue;
    }
    words++;
    for (const index of (i - from <= longestCommon && byWord.get(text.slice(from, i))) || NOWHERE) hits[index]!++;
  }
  return { hits, words, isLatin: true, short: true };
}

const NOWHERE: readonly number[] = [];

/** The count of any text in small letters. */
function countAny(text: string): Count {
  const byWord = languagesByWord();
  const hits = TOLD.map(() => 0);
  let [words, letters, latin] = [0, 0, 0];
  for (const word of text.match(WORD) ?? []) {
    words++;
    letters += word.length;
    const known = byWord.get(word);
    if (known) for (const index of known) hits[index]!++;
    if (known || LATIN.test(word)) latin += word.length;
  }
  return { hits, words, isLatin: letters <= 20 || latin / letters >= 0.5, short: words < 40 || latin === letters };
}

const isSmall = (code: number): boolean => code >= 97 && code <= 122;
/** Letters of the Latin supplement and its extensions but two signs, which are all from there on. */
const isLatin = (code: number): boolean => code >= 0xdf && code < 0x250 && code !== 0xf7;
/** Signs that are no letters: ASCII, the supplement, general punctuation. */
const isSign = (code: number): boolean => code < 0xaa || (code > 0xba && code < 0xc0) || code === 0xd7 || code === 0xf7 || (code >= 0x2000 && code < 0x2070);
