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
  de: 'der die das und nicht mit von den ist auf für eine ein im dem des sich wurde',
  fr: 'le les des est une dans pour que qui sur au pas par avec ont été du',
  it: 'il che di della sono per una con del nel le gli alla più non',
  pt: 'os das não uma com para que por dos em mais foi ao são',
  nl: 'de het een van en niet dat zijn op met voor ook aan bij',
};

/** The languages that are told apart, in the order in which one of equal share is chosen. */
const TOLD: readonly string[] = [...LANGUAGES.keys(), ...Object.keys(OTHERS).filter((id) => !LANGUAGES.has(id))];

/** Each common word with the languages it is common in, as indices into `TOLD`; made at first need. */
let commonWords: Map<string, number[]> | null = null;

function languagesByWord(): ReadonlyMap<string, readonly number[]> {
  if (commonWords) return commonWords;
  commonWords = new Map();
  for (const [index, id] of TOLD.entries()) {
    for (const word of LANGUAGES.get(id)?.common ?? OTHERS[id]!.split(' ')) {
      const list = commonWords.get(word);
      if (list) list.push(index);
      else commonWords.set(word, [index]);
    }
  }
  return commonWords;
}

const WORD = /\p{L}+/gu;
const LATIN = /^\p{Script=Latin}+$/u;

/** Language of an article: what the page says, else the one whose common words the text uses; null when neither tells. */
export function languageOf(article: Pick<Article, 'metadata' | 'text'>): string | null {
  const stated = article.metadata.language?.slice(0, 2).toLowerCase();
  if (stated) return stated;
  const byWord = languagesByWord();
  const hits = TOLD.map(() => 0);
  let [words, letters, latin] = [0, 0, 0];
  for (const word of article.text.slice(0, SAMPLE).toLowerCase().match(WORD) ?? []) {
    words++;
    letters += word.length;
    const known = byWord.get(word);
    if (known) for (const index of known) hits[index]!++;
    if (known || LATIN.test(word)) latin += word.length;
  }
  // Scripts without spaces or Latin letters: no list of common words tells them, but they are not what is read.
  if (letters > 20 && latin / letters < 0.5) return null;
  let best: string | null = null;
  let most = 0;
  for (const [index, id] of TOLD.entries()) {
    // One "com" or "per" in a line makes no other language of it.
    if (hits[index]! < LEAST_HITS && !LANGUAGES.has(id)) continue;
    if (hits[index]! > most) [best, most] = [id, hits[index]!];
  }
  // A short text shows too few common words to judge by: English is tried.
  if (most / Math.max(words, 1) >= COMMON_SHARE) return best;
  return words < 40 || latin === letters ? 'en' : best;
}
