import { spotsOf } from '@/lib/lexicon/gazetteer';
import { nameKey } from '@/lib/text/fold-name';
import { textOf } from '@/lib/claims/syntax/sentence';
import { isCountry } from './known-names';
import { cleanName, type NameRun } from './name-run';
import { isOnlyOne, isPossessive } from './not-where';
import type { NamesSeen } from './place-mention';

/** Whether the name, or the noun behind it, is that of an institution ("Mern University Hospital", "the University of Mern") or of an attack, in which only a part may be a place; a land's name may end as a bank's does. */
export const isInstitution = (run: NameRun): boolean => isCalledInstitution(run) && !isCountry(nameKey(run.name), run.language);

function isCalledInstitution({ words, first, last, hasNoun, language: { places, grammar, agents } }: NameRun): boolean {
  // "Killed in Gas Attack", "in Mern Airport Attack": a headline’s capitals
  if (last - first > 1 && agents.deeds.has(words[last - 1]!.lower)) return true;
  if (hasNoun && places.institutions.has(words[last]!.lower)) return true;
  for (let i = first; i < last; i++) if (places.institutions.has(words[i]!.lower) && (i === last - 1 || grammar.of.has(words[i + 1]!.lower))) return true;
  // "St Varro's university hospital"
  return isPossessive(words[last - 1]!) && (places.institutions.has(words[last]?.lower ?? '') || places.institutions.has(words[last + 1]?.lower ?? ''));
}

/** The name of the place where an institution stands, by its own name; null where that tells of none. */
export function placeOfInstitution(run: NameRun, { isPlace }: NamesSeen): string | null {
  const { words, first, last, name, possessive, language } = run;
  // "Mern's university" stands in Mern.
  // … and so does "a fire at Mern's main market": nobody but a place has one.
  if (possessive && (isPlace(name) || isOnlyOne(words, first, last, language))) return name;
  return placeWithin(run, isPlace) ?? (isOneOfTown(run) ? name : null);
}

/** "at a Mern hospital", and not "flown to a Mern hospital": whether a town that the gazetteer knows stands between an article that names nothing before and what many towns have. */
const isOneOfTown = ({ words, first, last, name, before, language: { places } }: NameRun): boolean =>
  before?.classes.opensOne === true && !before.classes.the && words[first - 2]?.tag !== 'to' && places.local.has(words[last]?.lower ?? '') && spotsOf(nameKey(name)).length > 0;

/** The longest stretch of an institution's name that is a known place; null for none. */
function placeWithin({ sentence, first, last, language: { places: { institutions, particles } } }: NameRun, isPlace: NamesSeen['isPlace']): string | null {
  for (let from = first; from < last; from++) {
    const { tag, lower } = sentence.words[from]!;
    if (tag !== 'name' || institutions.has(lower)) continue;
    for (let to = last; to > from; to--) {
      const name = cleanName(textOf(sentence, { first: from, last: to }));
      // "San Juan de Dios hospital": whoever it is called after has his name from no town
      if (to - from < last - first && isPlace(name) && !particles.has(sentence.words[to]?.lower ?? '')) return name;
    }
  }
  return null;
}
