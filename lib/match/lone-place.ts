import type { Claim, StoredClaim } from '@/lib/model';
import { compareNames } from './compare-names';
import type { PlaceComparison } from './place-comparison';
import { rememberOf } from './remember';
import { ALONE } from './words';

/** The place whose share alone a figure is ("in Orlava alone"); null where its sentence says that of none of its places. */
const lonePlaceOf = rememberOf(({ sentence, place }: Claim | StoredClaim): string | null => {
  const name = ALONE.exec(sentence ?? '')?.[1]?.trim();
  return name === undefined ? null : (place.find((one) => compareNames(one, name) === 'same' || one.startsWith(`${name} `)) ?? null);
});

/** How two places compare where one side tells of one place alone, which the other does not name: as a part of where the other's figure is of. */
export function besideLonePlace(where: PlaceComparison, mine: Claim, theirs: StoredClaim): PlaceComparison {
  const [own, other] = [lonePlaceOf(mine), lonePlaceOf(theirs)];
  if ((own === null) === (other === null)) return where;
  const names = own === null ? mine.place : theirs.place;
  if (names.some((name) => compareNames(name, own ?? other!) === 'same')) return where;
  return { verdict: 'near', extent: own === null ? 'whole' : 'part', inside: true, reason: own === null ? 'theirs is of one place alone' : 'mine is of one place alone' };
}
