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

let countries: ReadonlySet<string> | null = null;

/** Whether a name is that of a country or region in English, from the platform's own list; read once, at first need. */
export function isCountry(name: string): boolean {
  if (!countries) {
    const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
    const set = new Set(['us', 'u.s', 'usa', 'uk', 'britain', 'england', 'scotland', 'wales', 'turkey', 'russia', 'south korea', 'north korea', 'gaza', 'west bank', 'palestine', 'congo', 'burma', 'ivory coast', 'czech republic', 'america', 'europe', 'africa', 'asia'].map(nameKey));
    for (let a = 65; a <= 90; a++) {
      for (let b = 65; b <= 90; b++) {
        const name = names.of(String.fromCharCode(a, b));
        if (name) set.add(nameKey(name));
      }
    }
    countries = set;
  }
  return countries.has(nameKey(name));
}
