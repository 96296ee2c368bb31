import type { ClaimLanguage } from '@/lib/claims/claim-language';
import { nextPredicate } from '@/lib/claims/syntax/next-predicate';
import { isNominal } from '@/lib/claims/syntax/phrases';
import type { Phrase, Sentence, Word } from '@/lib/claims/syntax/sentence';
import { isBesideNumber } from './beside-number';
import { isOverLands } from './elsewhere';
import { isBeyondClause, isFarOff, isMeanwhile, isOfClauseBefore, isOfNextSubject, isOfOtherLand, nearestFirst, type Way } from './nearest-places';
import { isBesideTheClaim, isOfAnother, isOfSomethingElse, isWhereTold } from './not-its-place';
import { onItsSide, partBehind, withoutOrigins } from './of-part';
import { isBaseOf, isOfParty, isSeatOf, tellsOwn } from './of-party';
import type { Choice, ClaimInSentence } from './place-choice';
import type { PlaceMention } from './place-mention';
import { isAhead, isMeasuredFrom } from './place-phrase';
import { isHome, isWhereSaid } from './where-said';

/** At most so many places are kept with a claim: the nearest say where, the rest is another matter. */
const MAX_PLACES = 4;
const MAX_INHERITED = 2;

/** Places that a claim may take from outside its sentence. `story`: the places that the whole article speaks of, where no nearer sentence names one. */
export interface PlaceContext {
  names: readonly string[];
  story: boolean;
}

/** The places of a claim, and whether they come from outside its own sentence. */
interface Chosen {
  place: string[];
  implied: boolean;
}

/** The places of a claim, nearest first, and whether they come from outside its own sentence. */
export function choosePlaces(claim: ClaimInSentence, { names, story }: PlaceContext, { places, grammar }: Pick<ClaimLanguage, 'places' | 'grammar'>): Chosen {
  const { sentence, at, mentions, figures, parties } = claim;
  // "employs 64,000 people in eleven countries": in none of those that the text told of before.
  if (isOverLands(sentence, at, places)) return { place: [], implied: false };
  // Most claims stand in sentences that name no place.
  if (mentions.length === 0) return inherited(names);
  // "Mern reported 30 dead, Orlava 12 and Tarn two", "followed by Orlava with 41"; but "Mern sent 30 soldiers, Orlava 12"
  const beside = mentions.find((mention) => isBesideNumber(sentence.words, mention, at) && (mention.last < at.first || parties.some(({ source }) => source.first === mention.first)));
  if (beside) return { place: [beside.name], implied: false };
  const choice: Choice = { sentence, at, mentions, figures, parties, places, grammar, part: partBehind(sentence, at, mentions, figures, grammar), nextDeed: nextPredicate(sentence, at.last, grammar.present) };
  const others = mentions.filter((mention) => isOfAnother(choice, mention));
  const context = names.filter((name) => !others.some((mention) => mention.name === name));
  const named = mentions.filter((mention) => !isBesideTheClaim(choice, mention));
  // "told reporters in Mern, 400 km north of Tarn": Tarn only says where that was.
  const isOnlyTold = (mention: PlaceMention): boolean => isWhereTold(choice, mention) || (isMeasuredFrom(sentence, mention, places) && named.some((other) => other.last < mention.first && isWhereTold(choice, other)));
  const stayed = named.filter((mention) => !others.includes(mention) && !isOfSomethingElse(choice, mention) && !(context.length > 0 && isOnlyTold(mention)));
  const told = stayed.filter((mention) => !parties.some((party) => isOfParty(sentence, mention, party) || (context.length > 0 && isSeatOf(sentence, mention, party, places))));
  const unspoken = withoutSpoken(choice, told);
  const speaker = placeOfSpeaker(choice, { named, stayed, unspoken }, context, story);
  if (speaker) return speaker;
  const spoken = unspoken.length > 0 || context.length > 0 ? unspoken : stayed.filter((mention) => !parties.some((party) => isBaseOf(sentence.words, mention, party)));
  const here = spoken.filter((mention) => !isAhead(sentence.words, mention, places));
  const own = withoutOrigins(sentence, at, onItsSide(sentence, at, here.length > 0 || context.length > 0 ? here : spoken, figures, places.origins), places.origins, context.length > 0);
  return own.length === 0 ? inherited(context) : nearest(choice, own, context);
}

/** The places that a claim takes from outside its sentence. */
const inherited = (context: readonly string[]): Chosen => ({ place: context.slice(0, MAX_INHERITED), implied: context.length > 0 });

/**
 * The places without those where whoever speaks is, if others are left: "Thirty died in Tarn, the governor of Mern said", "officials
 * in Mern said". A road "to Tarn" leads there only, and stays beside them.
 */
function withoutSpoken({ sentence, at, parties }: Choice, told: readonly PlaceMention[]): readonly PlaceMention[] {
  const isLedTo = ({ first }: PlaceMention): boolean => sentence.words[first - 1]?.tag === 'to';
  const isSpoken = (mention: PlaceMention): boolean => parties.some((party) => isWhereSaid(sentence, mention, party, at));
  const unspoken = told.filter((mention) => isLedTo(mention) || !isSpoken(mention));
  return unspoken.every(isLedTo) ? told : unspoken;
}

/** The place of whoever tells the claim, where that is where it was: of a land that counts, of those who live there, or of one that "there" points back to; null where it is not. */
function placeOfSpeaker(choice: Choice, { named, stayed, unspoken }: Readonly<Record<'named' | 'stayed' | 'unspoken', readonly PlaceMention[]>>, context: readonly string[], story: boolean): Chosen | null {
  const { sentence, at, mentions, parties, places } = choice;
  if (unspoken.length > 0) {
    const counting = stayed.find((mention) => isCounting(choice, mention));
    return counting && unspoken.every(({ first }) => first < at.first) ? { place: [counting.name], implied: false } : null;
  }
  const teller = stayed.find((mention) => parties.some((party) => tellsOwn(sentence, at, mention, party, places.tallies)));
  if (teller) return { place: [teller.name], implied: false };
  // "The rescuers, who dig in Mern, said that 380 had been killed there."
  const pointed = pointsBack(sentence, places.pointing) ? named[0] : undefined;
  if (pointed) return { place: [pointed.name], implied: false };
  // Of a story of two countries, a count of one country's agency is of that country.
  const owned = story && context.length > 1 ? mentions.find(({ name }) => context.includes(name)) : undefined;
  if (owned) return { place: [owned.name], implied: true };
  // "officials of Mern said": where a party is says where only if nothing else does; and where it is based never does.
  // … but "residents of Mern said" tells of Mern.
  const home = stayed.find((mention) => parties.some((party) => isHome(sentence, mention, party, places)));
  return home ? { place: [home.name], implied: false } : null;
}

/** "Mern recorded 740 deaths, while neighbouring Tarn reported 24": whether a place is the country whose own count the figure is. */
const isCounting = ({ at, parties }: Choice, { first, last }: PlaceMention): boolean => parties.some(({ source, cue }) => cue.last === at.first && last === source.last && source.last === cue.first && first - source.first <= 1);

/** Whether a sentence points back to a place ("there"); not the "there" that a verb of being follows. */
const pointsBack = ({ words }: Sentence, pointing: ReadonlySet<string>): boolean => words.some(({ lower }, i) => pointing.has(lower) && i > 0 && words[i + 1]?.tag !== 'verb');

/** Whether a name says where only with its town ("Mill Road"); an airport that is called by one word is called by the town ("Mern airport"). */
function needsTown(name: string, { minor, hubs }: Choice['places']): boolean {
  const words = name.toLowerCase().split(' ');
  return minor.has(words.at(-1)!) && !(words.length === 2 && hubs.has(words[1]!));
}

/** Whether a place is of another matter than the claim, where a nearer one is known. */
const isOfOtherMatter = (choice: Choice, way: Way, nearest: Way): boolean => {
  const { sentence, at } = choice;
  const { words } = sentence;
  return isFarOff(choice, way) || isOfNextSubject(sentence, at, way.mention, false) || isBeyondClause(words, at, way.mention) || isOfClauseBefore(choice, way.mention, nearest.mention) || isApart(words, at, way.mention) || isOfJoinedClause(words, at, way.mention) || isMeanwhile(choice, way.mention, nearest.mention) || isOfOtherLand(words, nearest.mention, way.mention);
};

/** "seized Mern and the army shelled Tarn", "entered Mern, the mayor said, and Ivo Lind flew to Tarn": whether "and" opens a clause with a subject of its own between a place and the claim. */
function isOfJoinedClause(words: readonly Word[], at: Phrase, mention: Phrase): boolean {
  const end = Math.max(mention.first, at.first);
  for (let i = Math.min(mention.last, at.last); i < end - 1; i++) {
    if (words[i]!.tag !== 'and' || !(words[i + 1]!.classes.the || words[i - 1]!.tag === 'comma')) continue;
    // "two women and the driver died in Mern": who is joined to those that the claim counts
    if (!words.slice(at.first < i ? at.first : 0, i).some(({ tag }) => tag === 'verb')) continue;
    let verb = i + 1;
    while (verb < end && (isNominal(words[verb]!.tag) || words[verb]!.tag === 'adv')) verb++;
    if (verb > i + 1 && words[verb]!.tag === 'verb' && words[verb]!.is?.past === true) return true;
  }
  return false;
}

/** Whether a semicolon parts a place from the claim. */
const isApart = (words: readonly Word[], at: Phrase, mention: Phrase): boolean => words.slice(Math.min(mention.last, at.last), Math.max(mention.first, at.first)).some(({ text }) => text === ';');

/** The places nearest to a claim; those of the context where they are of another matter. */
function nearest(choice: Choice, own: readonly PlaceMention[], context: readonly string[]): Chosen {
  const { sentence: { words, kind }, at, places } = choice;
  const ways = nearestFirst(choice, own);
  if (context.length > 0 && (isFarOff(choice, ways[0]!) || (ways[0]!.mention.first > at.last && isBeyondClause(words, at, ways[0]!.mention)))) return inherited(context);
  if (ways.every(({ mention }) => isOfNextSubject(choice.sentence, at, mention, context.includes(mention.name)))) return { place: [], implied: false };
  const place: string[] = [];
  // "killed 36 in Mern while an attack began in Tarn": what stands far off is of another matter, where one is near.
  for (const way of ways) if (!place.includes(way.mention.name) && place.length < MAX_PLACES && (place.length === 0 || !isOfOtherMatter(choice, way, ways[0]!))) place.push(way.mention.name);
  // A street says where only with its town, which the dateline or the paragraph names.
  if (place.every((name) => needsTown(name, places))) place.push(...context.slice(0, MAX_INHERITED).filter((name) => !place.includes(name)));
  // "Rebels take Mern; 826 killed": the place of what was told before the semicolon, and in a headline no place.
  const apart = ways.every(({ mention }) => isApart(words, at, mention));
  return apart && (kind === 'heading' || kind === 'headline') ? { place: [], implied: false } : { place, implied: apart };
}
