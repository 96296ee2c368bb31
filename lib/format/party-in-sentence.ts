import type { Words } from './words';

/** Names that have their article, or another word in its place, already: "the army", "Mern's police", "its ministry". */
const DETERMINED = /^(?:the|an?|its|his|her|their|our|this|that|one|two|three|several|some|many|most|local|other|all|no)\s|['’]s?\s/i;
/** Openings that are written small within a sentence: no part of a name. */
const COMMON = /^(?:The|Local|Several|Some|Unnamed|Witnesses|Officials|Residents|Eyewitnesses)\b/;
/** Where the head of a name ends and what tells it from others begins: "Council for Rivers", "Ministry, which". */
const HEAD_ENDS = /\s(?:of|for|on|in|at|and|to|against|from)\s|[,(–]/i;

/** The heads that take an article, each as the language lists it; made once for a list. */
const kept = new Map<string, ReadonlySet<string>>();
function headsOf(list: string): ReadonlySet<string> {
  const known = kept.get(list) ?? new Set(list.split(' ').filter(Boolean));
  kept.set(list, known);
  return known;
}

/**
 * A party as it stands inside a sentence: with the article that English wants before bodies called by a common noun ("the Mernish army", "the Mernish
 * Council for Rivers"); people, firms, letters and plurals stay bare ("MNA", "local sources"). As it is where the language lists no such nouns.
 */
export function partyInSentence(name: string, words: Words): string {
  const list = words.maybe('bodies');
  if (list === null) return name;
  if (COMMON.test(name)) return name.slice(0, 1).toLowerCase() + name.slice(1);
  if (DETERMINED.test(name)) return name;
  const head = name.split(HEAD_ENDS)[0]!.trim().split(/\s+/).at(-1) ?? '';
  const heads = headsOf(list);
  // listed in small letters: a common noun, however it is written; with a capital: only as part of a name ("the Mern Democratic Forces", "security forces")
  return heads.has(head.toLowerCase()) || heads.has(head) ? `the ${name}` : name;
}

/** "on the word of the Mernish army". */
export const onTheWord = (party: string, words: Words): string => words.t('strip.onTheWord', { party: partyInSentence(party, words) });
