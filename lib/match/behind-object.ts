import type { Claim, StoredClaim } from '@/lib/model';
import { stem } from '@/lib/text/stem';
import { isSameBlame } from './compare-parties';
import { contentWords, overlapOf } from './content-words';
import { around } from './read-share';
import { rememberOf } from './remember';
import { CAUSE_BEHIND, NAMED_BEHIND, TOPIC_BEHIND } from './event-words';

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

/** The words that tell a bill or a deal apart, behind it or before it: "a bill on mining", "a mining bill". */
function topicOf(event: Claim | StoredClaim): ReadonlySet<string> {
  const behind = topicBehind(event);
  if (behind.size > 0) return behind;
  const { words } = contentWords(event.object);
  const head = [...words].at(-1) ?? '';
  return DECIDED_ON.has(head) ? new Set([...words].filter((word) => word !== head)) : behind;
}
/** Stems for what is decided on. */
const DECIDED_ON: ReadonlySet<string> = new Set('bill law motion amendment resolution reform deal agreement'.split(' ').map(stem));

/** Whether two things without a name are told by two topics: "a law on mining", "a data law". */
const areOfTwoTopics = (mine: Claim, theirs: StoredClaim): boolean => overlapOf(topicBehind(mine), topicOf(theirs)) === 0 || overlapOf(topicOf(mine), topicBehind(theirs)) === 0;

/** Whether one side alone says what a bill or a deal is on: "the bill was approved", "approved a bill on mining". */
export function isOfOpenTopic(mine: Claim, theirs: StoredClaim): boolean {
  const [a, b] = [mine, theirs].map(({ object }) => [...contentWords(object).words].at(-1) ?? '');
  return a === b && DECIDED_ON.has(a!) && (topicOf(mine).size === 0) !== (topicOf(theirs).size === 0);
}

/** Frames of who is held, tried or sent away for something. */
const FOR_SOMETHING: ReadonlySet<string | null> = new Set(['detained', 'charged', 'sentenced', 'acquitted', 'freed', 'fined', 'dismissed']);

/** Whether a frame is one of those. */
export const isForSomething = (frame: string | null): boolean => FOR_SOMETHING.has(frame);

const causeOf = rememberOf((told: Claim | StoredClaim): ReadonlySet<string> => {
  const { words, names } = contentWords(CAUSE_BEHIND.exec(around(told)?.behind ?? '')?.[1] ?? null);
  return new Set([...words].filter((word) => !names.has(word)));
});

/** Whether two who were held, tried or sent away were so for two reasons: "over the shooting of a lawmaker", "over the death of a journalist". */
export const areOfTwoCauses = (mine: Claim, theirs: StoredClaim): boolean => FOR_SOMETHING.has(mine.frame) && FOR_SOMETHING.has(theirs.frame) && overlapOf(causeOf(mine), causeOf(theirs)) === 0;

/** Whether behind the same preposition two things without a name are told by two: "with the Mern Bank", "with the Serab Development Bank". */
export function areOfTwoNamesBehind(mine: Claim, theirs: StoredClaim): boolean {
  if (areOfTwoTopics(mine, theirs)) return true;
  const [a, b] = [namedBehind(mine), namedBehind(theirs)];
  if (a === null || b === null || a.link !== b.link) return false;
  const share = overlapOf(contentWords(a.name).names, contentWords(b.name).names) ?? 1;
  // Of two banks the word for a bank is shared.
  return share === 0 ? isSameBlame(a.name, b.name) !== true : share <= 0.5;
}
