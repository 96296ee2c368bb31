import { nameKey } from '@/lib/text/fold-name';
import type { ClaimLanguage } from '@/lib/claims/claim-language';
import { textOf, type Phrase, type Sentence } from '@/lib/claims/syntax/sentence';
import type { PlaceMention } from './place-mention';
import { isCountry } from './known-names';

/** Frames of votes, which a party of a country gets there. */
const VOTES: ReadonlySet<string> = new Set(['voted', 'elected', 'polled']);
/** Words at the most from a rate to the preposition and the name that say where it is so ("rose 3 percent in northern Mern"). */
const BEHIND = 4;
/** Words at the most before a rate in which its country may be told. */
const BEFORE = 16;

/**
 * The country whose rate a figure is by the words before it: "Mernish factory orders fell 0.4 percent", "Mern's ruling party won 40
 * percent"; null where none is told, another place is named nearer, or the adjective is that of a named body ("Mernish carmaker Dorn").
 */
export function nationTold(sentence: Sentence, at: Phrase, frame: string | null, mentions: readonly PlaceMention[], language: ClaimLanguage): string | null {
  const { words } = sentence;
  const isVote = frame !== null && VOTES.has(frame);
  if (mentions.some(({ first, owner }) => owner !== true && (first < at.first || (words[at.last]?.tag === 'prep' && first <= at.last + BEHIND)))) return null;
  for (let i = at.first - 1; i >= 0 && i >= at.first - BEFORE; i--) {
    const { tag, capital, classes, is } = words[i]!;
    if (tag === 'punct' || tag === 'sub' || tag === 'that' || tag === 'rel' || (tag === 'verb' && classes.reports && is?.ing !== true)) return null;
    if (!capital || (tag !== 'name' && tag !== 'adj')) continue;
    const owner = mentions.find(({ first, last }) => first <= i && last > i);
    if (owner) return isVote && isCountry(nameKey(owner.name), language) ? owner.name : null;
    const first = words[i - 1]?.tag === 'name' && language.places.nationalities.has(textOf(sentence, { first: i - 1, last: i + 1 }).toLowerCase()) ? i - 1 : i;
    const nation = language.places.nationalities.get(textOf(sentence, { first, last: i + 1 }).toLowerCase());
    if (nation === undefined) {
      if (!isVote) return null;
      continue;
    }
    const head = words[i + 1];
    const isBody = head === undefined || head.classes.people || head.classes.body || (head.tag !== 'noun' && head.tag !== 'adj');
    return isBody && !isVote ? null : nation;
  }
  return null;
}
