import type { ClaimLanguage } from '@/lib/claims/claim-language';
import type { Sentence } from '@/lib/claims/syntax/sentence';
import { verbBefore } from '@/lib/claims/syntax/verbs';

/** Frames of what is done to somebody from afar; a launch is told by where it was. */
const FROM_AFAR: ReadonlySet<string> = new Set(['struck', 'attacked']);

/** How far behind the verb the place may stand from which it was done, in words. */
const REACH = 10;

/** How far behind the place what was aimed at may be named, in words. */
const AIM_REACH = 4;

/**
 * Whether the place at word `first` is only from where a blow behind which it stands was struck: "shelled the market from the hills of
 * Mern", "fired rockets from Mern". Not where the verb tells what was hit ("rockets fired from Mern hit").
 */
export function isFiredFrom(sentence: Sentence, first: number, { places, agents, events, grammar }: ClaimLanguage): boolean {
  const { words } = sentence;
  let link = first - 1;
  while (link > 0 && link > first - REACH && (words[link]!.tag === 'noun' || words[link]!.tag === 'det' || words[link]!.tag === 'adj' || grammar.of.has(words[link]!.lower))) link--;
  if (!places.origins.has(words[link]?.lower ?? '')) return false;
  const verb = verbBefore(sentence, link, false);
  if (verb < 0 || link - verb > REACH || words.slice(verb, link).some(({ tag }) => tag === 'comma' || tag === 'and')) return false;
  // "fired rockets from Mern at a school"; but "fired three missiles from Mern" tells where that was.
  const aimed = agents.performs.has(words[verb]!.lower) && words.slice(verb, first + AIM_REACH).some(({ lower, tag, classes }, i) => (tag === 'prep' && events.against.has(lower) && words[verb + i + 1]?.tag !== 'time') || (i > 0 && classes.verbs?.some(({ frame, rest }) => FROM_AFAR.has(frame) && rest.length === 0) === true));
  return aimed || words[verb]!.classes.verbs?.some(({ frame, rest }) => FROM_AFAR.has(frame) && rest.length === 0) === true;
}
