import type { Article, NameSource } from '@/lib/model';
import { nameKey } from '@/lib/text/fold-name';
import { candidateNames } from './candidate-names';
import { detectClaims, type Detection, type DetectOptions } from './detect-claims';
import { toKnownNames } from './place/known-names';

/** Longest stretch of a party's words looked up, in words. */
const MAX_PARTY_WORDS = 6;

/**
 * The claims of an article with parties and places resolved to the ids of a store. Asks the store twice: for the names of the
 * page, then for parties written small ("local sources", "police"). A language that is not read comes back as `unread`.
 */
export async function readClaims(article: Article, source: NameSource, options: DetectOptions = {}): Promise<Detection> {
  const names = await source.findNames(candidateNames(article));
  const detection = detectClaims(article, toKnownNames(names), options);
  // One party speaks all over an article.
  const unknown = new Map<string, readonly string[]>();
  for (const { attributedTo } of detection.claims) if (attributedTo && attributedTo.id === null && !unknown.has(attributedTo.text)) unknown.set(attributedTo.text, partyKeys(attributedTo.text));
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

/** Folded stretches of a party's words, longest first; the whole first. */
function partyKeys(text: string): string[] {
  const words = nameKey(text.replace(/[(),]/g, ' ')).split(' ').filter((word) => word !== '').slice(0, 12);
  const keys: string[] = [words.join(' ')];
  for (let length = Math.min(words.length, MAX_PARTY_WORDS); length > 0; length--) {
    for (let from = 0; from + length <= words.length; from++) keys.push(words.slice(from, from + length).join(' '));
  }
  return keys;
}
