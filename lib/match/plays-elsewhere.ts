import { dimensionOf } from '@/lib/lexicon/units';
import type { Claim, StoredStory } from '@/lib/model';
import { isImplied } from './alignment';
import { compareNames } from './compare-names';
import { holders, type Gazetteer } from './compare-places';
import { asAll } from './told-apart';

/** Whether a claim lies at one of the story's places, in one, or at one that holds it, by what is known of them and by their names. */
function liesAtStory({ placeIds }: StoredStory, gazetteer: Gazetteer): (claim: Claim) => boolean {
  const wider = new Set(placeIds.flatMap((id) => holders(id, gazetteer)));
  const names = [...wider].flatMap((id) => namesOf(id, gazetteer));
  return (claim) => claim.placeIds.some((id) => wider.has(id) || holders(id, gazetteer).some((holder) => placeIds.includes(holder))) || claim.place.some((name) => names.some((other) => compareNames(name, other) !== 'other'));
}

/** Whether of a claim's places only a wider one is of the story, and the nearest is a name that nobody knows: "Velmor, Orlava" lies beside the story's town of Orlava. */
function liesBeside({ placeIds }: StoredStory, gazetteer: Gazetteer): (claim: Claim) => boolean {
  // "East Velmor, Orlava": the land is a place of the story too, and its town the nearer one.
  const nearest = placeIds.filter((id) => !placeIds.some((other) => other !== id && holders(other, gazetteer).includes(id)));
  const own = placeIds.flatMap((id) => namesOf(id, gazetteer));
  return ({ place, placeIds: ids }) => {
    const names = [...own, ...ids.flatMap((id) => namesOf(id, gazetteer))];
    return place.length > 1 && !ids.some((id) => holders(id, gazetteer).some((holder) => nearest.includes(holder))) && names.every((name) => compareNames(name, place[0]!) === 'other');
  };
}

function namesOf(id: string, gazetteer: Gazetteer): readonly string[] {
  const known = gazetteer.get(id);
  return known ? [known.name, ...known.also] : [];
}

/** Whether a page names places, and each is another than those of the story, lies in none of them and holds none. */
export function playsElsewhere(claims: readonly Claim[], story: StoredStory, gazetteer: Gazetteer): boolean {
  const told = claims.filter(({ place }) => place.length > 0);
  if (told.length === 0 || story.placeIds.length === 0) return false;
  const isThere = liesAtStory(story, gazetteer);
  return !told.some(isThere);
}

/**
 * The ids of the claims of a page that tell of another event than the story: the page counts one thing where the story plays, and another number of it at a
 * place that the story does not know ("nine drowned off one island", "40 bodies were recovered off the other last month").
 */
export function claimsOfOtherEvent(claims: readonly Claim[], story: StoredStory, gazetteer: Gazetteer): ReadonlySet<string> {
  const told = claims.filter(({ place }) => place.length > 0);
  if (story.placeIds.length === 0) return new Set();
  const [isThere, isBeside] = [liesAtStory(story, gazetteer), liesBeside(story, gazetteer)];
  const strange = told.filter((claim) => !isThere(claim) || isBeside(claim));
  if (strange.length === 0 || strange.length === told.length) return new Set();
  const counted = told.filter((claim) => isCount(claim) && !strange.includes(claim));
  const others = strange.filter((claim) => isCount(claim) && !isImplied(claim, 'place') && counted.some((one) => isOtherCount(claim, one)));
  const names = new Set(others.map(({ place }) => place[0]));
  return others.length === 0 ? new Set() : new Set(strange.flatMap((claim) => (!isImplied(claim, 'place') || names.has(claim.place[0]) ? [claim.id] : [])));
}

const isCount = ({ kind, modality, value }: Claim): boolean => kind === 'figure' && modality === 'actual' && value !== null && dimensionOf(value.unit) === 'count' && value.low !== null;

const isOtherCount = (a: Claim, b: Claim): boolean => a.frame === b.frame && a.value!.unit === b.value!.unit && asAll(a.countedKind) === asAll(b.countedKind) && a.value!.low !== b.value!.low;
