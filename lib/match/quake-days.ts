import type { Claim, StoredArticle, StoredClaim } from '@/lib/model';
import { namesDay, type AlignContext } from './alignment';
import type { Told } from './article-ways';
import { DEPTH } from './event-words';
import { daysOf } from './time-spans';

/* A quake's depth is told without its day; the magnitude that its article gives first says of which day's quake it is. */

/** The day, as a day number, of the first quake whose day an article tells; null for none. */
function quakeDayOf(claims: readonly Told[]): number | null {
  const quake = claims.find((claim) => claim.value?.unit === 'magnitude' && namesDay(claim));
  return quake ? daysOf(quake.time!.to)![0] : null;
}

/** Days by which two reports of one quake may part: a night, a time zone. */
const ONE_QUAKE = 1;

/** Whether both tell how deep a quake lay, neither on which day, and page and article lead with the quakes of two days. */
export function isOfOtherQuake(mine: Claim, theirs: StoredClaim, { key }: StoredArticle, { page, articles }: AlignContext): boolean {
  if (mine.value!.unit !== 'km' && mine.value!.unit !== 'mi') return false;
  if (namesDay(mine) || namesDay(theirs) || !DEPTH.test((mine.sentence ?? '').toLowerCase()) || !DEPTH.test((theirs.sentence ?? '').toLowerCase())) return false;
  const [a, b] = [quakeDayOf(page?.told ?? []), quakeDayOf(articles?.get(key)?.told ?? [])];
  return a !== null && b !== null && Math.abs(a - b) > ONE_QUAKE;
}
