import { nationsIn } from '@/lib/lexicon/nations';
import { stem } from '@/lib/text/stem';
import type { Claim, StoredClaim } from '@/lib/model';
import { DAYS } from './behind-object';
import { contentWords, overlapOf } from './content-words';
import { partyWords } from './party-names';
import { rememberOf } from './remember';

/* Whose seats and votes a figure counts, where its slots do not tell: parties of one chamber may have as many. */

/** Frames of what a party has of a ballot or a chamber. */
const WON: ReadonlySet<string | null> = new Set(['voted', 'elected', 'lost', 'fell', 'counted-as', 'rose']);
/** Units of which each party has its own number. */
const OF_PARTIES: ReadonlySet<string> = new Set(['seat', 'vote']);

const NOTHING: ReadonlySet<string> = new Set();

/** Names that a sentence on seats or votes has beside those of places, nations and days: of parties, and of those who lead them. Its first word is written as a name whatever it is. */
const partiesIn = rememberOf(({ sentence, place, frame, value }: Claim | StoredClaim): ReadonlySet<string> => {
  if (sentence === null || !WON.has(frame) || !OF_PARTIES.has(value?.unit ?? '')) return NOTHING;
  const first = /^\P{L}{0,3}\p{L}[\p{L}-]{0,30}(?= \P{Lu})/u.exec(sentence)?.[0] ?? '';
  const { names, words } = contentWords(sentence.slice(first.length));
  const places = contentWords(place.join(' ')).words;
  const parties = new Set([...names].filter((name) => !places.has(name) && !NO_PARTY.has(name) && nationsIn(partyWords(name)).size === 0));
  if (parties.size > 0) for (const word of words) if (SIDES_OF_A_HOUSE.has(word)) parties.add(word);
  return parties;
});

/** Stems of words for a side of a chamber, by which one outlet may tell the party that another names. */
const SIDES_OF_A_HOUSE: ReadonlySet<string> = new Set('opposition ruling governing government'.split(' ').map(stem));

/** Stems of names that are of no party: days and months. */
const NO_PARTY: ReadonlySet<string> = new Set([...DAYS, ...'january february march april may june july august september october november december'.split(' ').map(stem)]);

/** Whether two figures count the seats or votes of two parties: each sentence names some, and they have none in common. */
export const areOfTwoParties = (mine: Claim, theirs: StoredClaim): boolean => overlapOf(partiesIn(mine), partiesIn(theirs)) === 0;
