import type { Attribution } from '@/lib/model';
import { nameKey } from '@/lib/text/fold-name';
import type { KnownNames } from '@/lib/claims/place/known-names';
import type { Voice } from './attribute';
import { partyStretches } from './party-stretches';

/** The party of a voice as it is written, with its id where the party, an outlet or a part of the phrase is known; the id is null where none is. */
export function toAttribution({ party, first }: Pick<Voice, 'first' | 'party'>, names: KnownNames, institutions: ReadonlySet<string>): Attribution {
  const key = nameKey(first);
  return { text: party, id: names.party(key) ?? names.outlet(key) ?? partyWithin(party, names, institutions) };
}

/** How much of a phrase is looked at for a known party, in words. */
const REACH = { most: 16, longest: 8 };

/** A known party inside a longer phrase: the longest stretch of its words that is known. */
function partyWithin(text: string, names: KnownNames, institutions: ReadonlySet<string>): string | null {
  for (const stretch of partyStretches(text, institutions, REACH, names.opensParty)) {
    const id = names.party(stretch);
    if (id !== null) return id;
  }
  return null;
}
