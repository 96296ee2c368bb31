import { frameOf } from '@/lib/lexicon/frames';
import type { Claim, Slot } from '@/lib/model';

/** Two numbers of one figure, once rounded. */
const ONE_NUMBER = 0.02;
/** How far above a bound ("more than 280") the number may be that it is of. */
const BOUND = 0.1;

/**
 * The claims with the slots that a headline leaves out taken from the text: a headline has no room for the day and the place, and
 * the first sentence that gives the same figure for the same thing tells them. What was taken counts as implied.
 */
export function completeHeadline(claims: readonly Claim[], isHeadline: (claim: Claim) => boolean): Claim[] {
  const body = claims.filter((claim) => claim.kind === 'figure' && !isHeadline(claim));
  return claims.map((claim) => {
    if (!isHeadline(claim) || claim.kind !== 'figure') return claim;
    const told = body.find((other) => givesTheSame(claim, other));
    if (told && !(isVague(claim) && isOfAnotherDay(told, body))) return fill(claim, told);
    // "Hundreds of thousands march" over "Organisers said 1.2 million took part on Sunday": that day, whatever it is put at.
    const first = body.find(({ frame, value }) => frame === claim.frame && value!.unit === claim.value!.unit);
    return first && frameOf(claim.frame ?? '')?.ofDay === true && first.time !== null && first.modality === claim.modality && (claim.time === null || claim.implied.includes('time')) ? { ...claim, time: first.time, implied: [...new Set<Slot>([...claim.implied, 'time'])] } : claim;
  });
}

const isVague = ({ value }: Claim): boolean => value!.approx && value!.low !== null && value!.high !== null && value!.high > value!.low;

/** Whether the text gives another count of the same first, of another day: what it tells of then is what led to it, and a vague word leaves room for any number. */
function isOfAnotherDay(told: Claim, body: readonly Claim[]): boolean {
  const first = body.find(({ frame, value }) => frame === told.frame && value!.unit === told.value!.unit)!;
  return first.time !== null && told.time !== null && !told.implied.includes('time') && first.time.to !== told.time.to;
}

function givesTheSame(a: Claim, b: Claim): boolean {
  if (a.frame !== b.frame || a.value!.unit !== b.value!.unit || a.modality !== b.modality) return false;
  const [mine, theirs] = [a.value!.low ?? a.value!.high, b.value!.low ?? b.value!.high];
  if (mine === null || theirs === null) return false;
  // "more than 280" over 287, and not over the 276 of years ago
  if (a.value!.high === null && b.value!.high !== null) return theirs >= mine && theirs <= mine * (1 + BOUND);
  // "injures dozens" over "32 people were injured"
  return isVague(a) ? theirs >= mine && theirs <= a.value!.high! : Math.abs(mine - theirs) <= ONE_NUMBER * Math.max(Math.abs(mine), Math.abs(theirs));
}

function fill(claim: Claim, told: Claim): Claim {
  const taken = new Set<Slot>(claim.implied);
  let { time, place, placeIds, agent, attributedTo } = claim;
  if (told.time !== null && (time === null || (claim.implied.includes('time') && !told.implied.includes('time')))) {
    ({ time } = told);
    taken.add('time');
  }
  if ((place.length === 0 || (claim.implied.includes('place') && !told.implied.includes('place'))) && told.place.length > 0) {
    ({ place, placeIds } = told);
    taken.add('place');
  }
  // "sides trade blame" over "officials said, blaming Orlava": whom only one side blames
  if (agent === null && told.agent !== null && (told.hedge !== 'alleged' || claim.hedge === 'alleged')) {
    ({ agent } = told);
    taken.add('agent');
  }
  // "826 killed, monitor says": which monitor, the text tells.
  if (attributedTo?.id === null && told.attributedTo !== null && told.attributedTo.id !== null && attributedTo.text === attributedTo.text.toLowerCase()) {
    ({ attributedTo } = told);
    taken.add('attributedTo');
  }
  return { ...claim, time, place, placeIds, agent, attributedTo, implied: [...taken] };
}
