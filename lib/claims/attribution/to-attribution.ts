import type { Attribution } from '@/lib/model';
import { nameKey } from '@/lib/text/fold-name';
import type { KnownNames } from '@/lib/claims/place/known-names';
import type { Voice } from './attribute';

/** The party of a voice as it is written, with its id where the party, an outlet or a part of the phrase is known; the id is null where none is. */
export function toAttribution({ party, first }: Voice, names: KnownNames, institutions: ReadonlySet<string>): Attribution {
  const key = nameKey(first);
  return { text: party, id: names.party(key) ?? names.outlet(key) ?? partyWithin(party, names, institutions) };
}

/** A known party inside a longer phrase ("the war monitor X", "X, a spokesman"): the longest stretch of its words that is known. */
function partyWithin(text: string, names: KnownNames, institutions: ReadonlySet<string>): string | null {
  const words = nameKey(text.replace(/[(),]/g, ' ').replace(/['’]s\b/g, '')).split(' ').filter(Boolean).slice(0, 16);
  for (let length = Math.min(words.length, 8); length > 0; length--) {
    for (let from = 0; from + length <= words.length; from++) {
      // The "Washington" of "George Washington University" is no government.
      if (length === 1 && institutions.has(words[from + 1] ?? '')) continue;
      const id = names.party(words.slice(from, from + length).join(' '));
      if (id !== null) return id;
    }
  }
  return null;
}
