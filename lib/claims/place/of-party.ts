import type { Saying } from '@/lib/claims/attribution/saying';
import type { PlaceWords } from '@/lib/claims/place-language';
import type { Phrase, Sentence, Word } from '@/lib/claims/syntax/sentence';
import { isCapital } from './elsewhere';
import type { PlaceMention } from './place-mention';

/* Places of a sentence that are told of whoever speaks. */

/** Whether a place stands in the name of whoever speaks, and not behind a preposition that says where they are ("officials in Mern"). */
export function isOfParty({ words }: Sentence, { first, last }: PlaceMention, { source, cue }: Pick<Saying, 'source' | 'cue'>): boolean {
  return isBaseOf(words, { first, last }, { source, cue }) || (first >= source.first && last <= source.last && (first === source.first || words[first - 1]!.tag !== 'prep'));
}

/** Whether a place is told of whoever speaks, between them and their verb: "the monitor, which is based in Mern, said". */
export const isBaseOf = (words: readonly Word[], { first, last }: Phrase, { source, cue }: Pick<Saying, 'source' | 'cue'>): boolean =>
  first >= source.last && last <= cue.first && words.slice(source.last, first).some(({ tag }) => tag === 'rel' || tag === 'comma');

/** Whether a place is where those who speak rule or study from: what "the government in Mern", "officials in the capital Mern", "the Centre for Peace in Mern" tells of has happened anywhere. */
export const isSeatOf = ({ words }: Sentence, { first, last, name }: PlaceMention, { source }: Pick<Saying, 'source'>, { rulers, authorities, studies, links }: Pick<PlaceWords, 'rulers' | 'authorities' | 'studies' | 'links'>): boolean =>
  first > source.first && last <= source.last && words.slice(source.first, first).some(({ lower, tag }, i) => rulers.has(lower) || (authorities.has(lower) && isCapital(name)) || (studies.has(lower) && tag === 'name' && links.has(words[source.first + i + 1]!.lower)));

/** Unit of those who fall ill, whom a land counts at home; its dead may have died abroad. */
const CASE = 'case';

/** Whether a place as a whole gives a count of its own as what its verb tells: "Mern, which has reported 11 cases". */
export function tellsOwn({ words, quantities }: Sentence, at: Phrase, { first, last }: PlaceMention, { source, cue }: Pick<Saying, 'source' | 'cue'>, tallies: ReadonlySet<string>): boolean {
  if (source.first !== first || source.last !== last || cue.last !== at.first || !tallies.has(words[cue.last - 1]!.lower)) return false;
  return quantities.some(({ start, value, counted }) => start >= words[at.first]!.start && start < words[at.last - 1]!.end && counted !== null && value.unit === CASE);
}
