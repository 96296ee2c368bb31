import type { ClaimLanguage } from '@/lib/claims/claim-language';
import { countryNames } from '@/lib/lexicon/countries';
import type { KnownName } from '@/lib/model';

/** Names that the store knows of an article, ready to be asked. */
export interface KnownNames {
  /** Ids of parties, places and outlets by folded name. */
  party(key: string): string | null;
  /** Whether the name of a party begins with a folded word. */
  opensParty(word: string): boolean;
  place(key: string): string | null;
  outlet(key: string): string | null;
}

/** No name is known: what `detectClaims` is given where there is no store. */
export const NO_NAMES: KnownNames = { party: () => null, opensParty: () => false, place: () => null, outlet: () => null };

/** Known names as maps; where two records share a name the first wins. `english`: names of the page's countries by which the store may know them. */
export function toKnownNames(names: readonly KnownName[], english: ReadonlyMap<string, string> = new Map()): KnownNames {
  const maps = { party: new Map<string, string>(), place: new Map<string, string>(), outlet: new Map<string, string>() };
  const opening = new Set<string>();
  for (const { key, kind, id } of names) {
    if (!maps[kind].has(key)) maps[kind].set(key, id);
    if (kind === 'party') opening.add(key.split(' ', 1)[0]!);
  }
  return {
    party: (key) => maps.party.get(key) ?? null,
    opensParty: (word) => opening.has(word),
    place: (key) => maps.place.get(key) ?? maps.place.get(english.get(key) ?? '') ?? null,
    outlet: (key) => maps.outlet.get(key) ?? null,
  };
}

/** Whether a folded name is that of a country or region in a language. */
export const isCountry = (key: string, { id, places }: ClaimLanguage): boolean => countryNames(id).has(key) || places.countries.has(key);
