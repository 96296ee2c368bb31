import type { Claim, StoredClaim } from '@/lib/model';
import { stem } from '@/lib/text/stem';
import { isSameBlame } from './compare-parties';
import { contentWords, overlapOf } from './content-words';
import { around } from './read-share';
import { rememberOf } from './remember';
import { NAMED_BEHIND, TOPIC_BEHIND } from './event-words';

/*
 * The name that tells a thing without one apart, right behind it: an agreement "with the Mern Bank", a road "to Lansk". It is no part of the
 * object, which ends before the preposition.
 */

interface Named {
  link: string;
  name: string;
}

const namedBehind = rememberOf((event: Claim | StoredClaim): Named | null => {
  const found = NAMED_BEHIND.exec(around(event)?.behind ?? '');
  return found === null || DAYS.has(stem(found[2]!.toLowerCase())) ? null : { link: found[1]!, name: found[2]! };
});

/** Stems of weekdays, which are written like names. */
export const DAYS: ReadonlySet<string> = new Set('monday tuesday wednesday thursday friday saturday sunday'.split(' ').map(stem));

/** The plain words that say what an agreement or a law is on. */
const topicBehind = rememberOf((event: Claim | StoredClaim): ReadonlySet<string> => contentWords(TOPIC_BEHIND.exec(around(event)?.behind ?? '')?.[1] ?? null).words);

/** Whether two things without a name are told by two topics: "a law on mining", "a law on data". */
const areOfTwoTopics = (mine: Claim, theirs: StoredClaim): boolean => overlapOf(topicBehind(mine), topicBehind(theirs)) === 0;

/** Whether behind the same preposition two things without a name are told by two: "with the Mern Bank", "with the Serab Development Bank". */
export function areOfTwoNamesBehind(mine: Claim, theirs: StoredClaim): boolean {
  if (areOfTwoTopics(mine, theirs)) return true;
  const [a, b] = [namedBehind(mine), namedBehind(theirs)];
  if (a === null || b === null || a.link !== b.link) return false;
  const share = overlapOf(contentWords(a.name).names, contentWords(b.name).names) ?? 1;
  // Of two banks the word for a bank is shared.
  return share === 0 ? isSameBlame(a.name, b.name) !== true : share <= 0.5;
}
