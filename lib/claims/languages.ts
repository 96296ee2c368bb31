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

/** Language of an article: what the page says, else the one whose common words the text uses; null when neither tells. */
export function languageOf(article: Article): string | null {
  const stated = article.metadata.language?.slice(0, 2).toLowerCase();
  if (stated) return stated;
  const words = article.text.slice(0, SAMPLE).toLowerCase().match(/\p{L}+/gu) ?? [];
  // Scripts without spaces or Latin letters: no list of common words tells them, but they are not what is read.
  const latin = (article.text.slice(0, SAMPLE).match(/\p{Script=Latin}/gu) ?? []).length;
  const letters = (article.text.slice(0, SAMPLE).match(/\p{L}/gu) ?? []).length;
  if (letters > 20 && latin / letters < 0.5) return null;
  let best: string | null = null;
  let share = 0;
  const lists: [string, ReadonlySet<string>][] = [...[...LANGUAGES.values()].map(({ id, common }): [string, ReadonlySet<string>] => [id, common])];
  for (const [id, list] of Object.entries(OTHERS)) if (!LANGUAGES.has(id)) lists.push([id, new Set(list.split(' '))]);
  for (const [id, common] of lists) {
    const hits = words.filter((word) => common.has(word)).length;
    // One "com" or "per" in a line makes no other language of it.
    if (hits < LEAST_HITS && !LANGUAGES.has(id)) continue;
    const own = hits / Math.max(words.length, 1);
    if (own > share) [best, share] = [id, own];
  }
  // A short text shows too few common words to judge by: English is tried.
  if (share >= COMMON_SHARE) return best;
  return words.length < 40 || latin === letters ? 'en' : best;
}
