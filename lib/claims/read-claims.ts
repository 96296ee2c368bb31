import { countriesInEnglish } from '@/lib/lexicon/country-in-english';
import type { Article, NameSource } from '@/lib/model';
import { nameKey } from '@/lib/text/fold-name';
import { partyStretches } from './attribution/party-stretches';
import { candidateNames } from './candidate-names';
import { detectClaims, type Detection, type DetectOptions } from './detect-claims';
import { LANGUAGES, languageOf } from './languages';
import { toKnownNames } from './place/known-names';

/** How much of a party's phrase is looked up, in words. */
const REACH = { most: 12, longest: 6 };

/**
 * The claims of an article with parties and places resolved to the ids of a store. Asks the store twice: for the names of the
 * page, then for parties written small ("local sources", "police"). A language that is not read comes back as `unread`.
 */
export async function readClaims(article: Article, source: NameSource, options: DetectOptions = {}): Promise<Detection> {
  const language = languageOf(article) ?? '';
  const keys = candidateNames(article);
  // Packs know a country by its English name.
  const english = new Map<string, string>();
  const inEnglish = countriesInEnglish(language);
  if (inEnglish.size > 0) for (const key of keys) {
    const name = inEnglish.get(key);
    if (name !== undefined) english.set(key, name);
  }
  const names = await source.findNames(english.size === 0 ? keys : [...new Set([...keys, ...english.values()])]);
  const detection = detectClaims(article, toKnownNames(names, english), options);
  const institutions = LANGUAGES.get(language)?.places.institutions ?? new Set<string>();
  // One party speaks all over an article.
  const unknown = new Map<string, readonly string[]>();
  for (const { attributedTo } of detection.claims) if (attributedTo && attributedTo.id === null && !unknown.has(attributedTo.text)) unknown.set(attributedTo.text, partyKeys(attributedTo.text, institutions));
  if (unknown.size === 0) return detection;
  const parties = toKnownNames(await source.findNames([...new Set([...unknown.values()].flat())]));
  const claims = detection.claims.map((claim) => {
    const { attributedTo } = claim;
    if (!attributedTo || attributedTo.id !== null) return claim;
    const known = unknown.get(attributedTo.text)!.find((key) => parties.party(key) !== null);
    const id = known === undefined ? null : parties.party(known);
    return id === null ? claim : { ...claim, attributedTo: { ...attributedTo, id } };
  });
  return { ...detection, claims };
}

/** The phrase as a whole, then the stretches of its words, folded. */
const partyKeys = (text: string, institutions: ReadonlySet<string>): string[] => [nameKey(text.replace(/[(),]/g, ' ')), ...partyStretches(text, institutions, REACH)];
