import { ENGLISH_NOUNS } from '@/lib/claims/en/nouns';
import { nounKind } from '@/lib/lexicon/nouns';

/**
 * The kind (id of lib/lexicon/nouns) of a counted noun phrase in English, by its head noun: the last word before a preposition,
 * a comma or the end ("migrant workers from Nepal" -> workers). What counts people and is not known by its noun
 * ("Egyptians") is `people`; null for all other unknown nouns.
 */
export function nounKindOf(counted: string, unit: string): string | null {
  const phrase = counted.toLowerCase().split(/,| (?:of|in|on|at|by|for|from|with|without|to|who|that|among|above|below|over|around) /)[0]!;
  const words = phrase.split(/\s+/).filter((word) => word !== '');
  const head = words.at(-1);
  const kind = head === undefined ? null : (ENGLISH_NOUNS.kindOf(ENGLISH_NOUNS.singularOf(head)) ?? ENGLISH_NOUNS.kindOf(head));
  if (kind !== null) return kind;
  return unit === 'people' ? 'people' : nounKind(unit) ? unit : null;
}
