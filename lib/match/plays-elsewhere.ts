import type { Claim, StoredStory } from '@/lib/model';
import { compareNames } from './compare-names';
import { holders, type Gazetteer } from './compare-places';

/** Whether a page names places, and each is another than those of the story, lies in none of them and holds none. */
export function playsElsewhere(claims: readonly Claim[], { placeIds }: StoredStory, gazetteer: Gazetteer): boolean {
  const told = claims.filter(({ place }) => place.length > 0);
  if (told.length === 0 || placeIds.length === 0) return false;
  const wider = new Set(placeIds.flatMap((id) => holders(id, gazetteer)));
  const names = [...wider].flatMap((id) => {
    const known = gazetteer.get(id);
    return known ? [known.name, ...known.also] : [];
  });
  return told.every((claim) => !claim.placeIds.some((id) => wider.has(id) || holders(id, gazetteer).some((holder) => placeIds.includes(holder))) && claim.place.every((name) => names.every((other) => compareNames(name, other) === 'other')));
}
