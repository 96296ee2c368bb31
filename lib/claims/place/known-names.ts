import type { KnownName } from '@/lib/model';
import { nameKey } from '@/lib/text/fold-name';

/** Names that the store knows of an article, ready to be asked. */
export interface KnownNames {
  /** Ids of parties, places and outlets by folded name. */
  party(key: string): string | null;
  place(key: string): string | null;
  outlet(key: string): string | null;
}

/** No name is known: what `detectClaims` is given where there is no store. */
export const NO_NAMES: KnownNames = { party: () => null, place: () => null, outlet: () => null };

/** Known names as maps; where two records share a name the first wins. */
export function toKnownNames(names: readonly KnownName[]): KnownNames {
  const maps = { party: new Map<string, string>(), place: new Map<string, string>(), outlet: new Map<string, string>() };
  for (const { key, kind, id } of names) if (!maps[kind].has(key)) maps[kind].set(key, id);
  return {
    party: (key) => maps.party.get(key) ?? null,
    place: (key) => maps.place.get(key) ?? null,
    outlet: (key) => maps.outlet.get(key) ?? null,
  };
}

const countries = new Map<string, ReadonlySet<string>>();
/** Names that English news uses for countries and regions besides the platform's. */
const SHORT_NAMES = ['us', 'u.s', 'usa', 'uk', 'britain', 'england', 'scotland', 'wales', 'turkey', 'russia', 'south korea', 'north korea', 'gaza', 'west bank', 'palestine', 'congo', 'burma', 'ivory coast', 'czech republic', 'america'];

/** Whether a name is that of a country or region in a language, from the platform's own list; read once a language, at first need. */
export function isCountry(name: string, language: string): boolean {
  let known = countries.get(language);
  if (!known) {
    const names = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
    const set = new Set(SHORT_NAMES.map(nameKey));
    for (let a = 65; a <= 90; a++) {
      for (let b = 65; b <= 90; b++) {
        const region = names.of(String.fromCharCode(a, b));
        if (region) set.add(nameKey(region));
      }
    }
    countries.set(language, (known = set));
  }
  return known.has(nameKey(name));
}
