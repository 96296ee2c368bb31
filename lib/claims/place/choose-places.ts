import { lineage } from '@/lib/lexicon/nouns';
import type { Saying } from '@/lib/claims/attribution/saying';
import type { Grammar } from '@/lib/claims/claim-language';
import type { PlaceWords } from '@/lib/claims/place-language';
import { nextPredicate } from '@/lib/claims/syntax/next-predicate';
import type { Phrase, Sentence, Word } from '@/lib/claims/syntax/sentence';
import { isOfMarket, isOverLands } from './elsewhere';
import type { PlaceMention } from './place-mention';
import { isNotThere, overAside } from './not-there';
import { isLeftBehind, isWhereItLies } from './place-phrase';
import { isHome, isOfOccasion, isWhereSaid } from './where-said';

/** At most so many places are kept with a claim: the nearest say where, the rest is another matter. */
const MAX_PLACES = 4;
const MAX_INHERITED = 2;
/** Steps over the sentence after which a place is hardly the claim's: a clause with a verb of its own, and more. */
const FAR = 8;

/** Places that a claim may take from outside its sentence. `story`: the places that the whole article speaks of, where no nearer sentence names one. */
export interface PlaceContext {
  names: readonly string[];
  story: boolean;
}

/** The places of a claim, nearest first, and whether they come from outside its own sentence. `figures` are all figures of the sentence, `parties` whoever is quoted in it. */
export function choosePlaces(sentence: Sentence, at: Phrase, mentions: readonly PlaceMention[], figures: readonly Phrase[], { names, story }: PlaceContext, parties: readonly Pick<Saying, 'source' | 'cue'>[], placeWords: PlaceWords, { of, present, including, wheres }: Pick<Grammar, 'of' | 'present' | 'including' | 'wheres'>): { place: string[]; implied: boolean } {
  const { minor, origins, comes, reasons, pointing, days, after, holders, deed, prepositions, sends, loses, bound, tallies, nouns, occasions, rulers } = placeWords;
  // "employs 64,000 people in eleven countries": in none of those that the text told of before.
  if (isOverLands(sentence, at, placeWords)) return { place: [], implied: false };
  // Most claims stand in sentences that name no place.
  if (mentions.length === 0) return { place: names.slice(0, MAX_INHERITED), implied: names.length > 0 };
  // "3.5 million marched, 700,000 of them in Mern": the place of the part.
  // … and "killed 40 people, including 12 in Mern".
  const part = figures.find(({ first, last }) => first >= at.last && ((of.has(sentence.words[last]?.lower ?? '') && sentence.words[last + 1]?.tag === 'pron') || (including.has(sentence.words[first - 1]?.lower ?? '') && sentence.words[last - 1]!.tag === 'num' && sentence.words[last]?.tag === 'prep')));
  // … but behind the comma that closes it ("two of them critically, at a hall in Mern") the place is of the whole.
  // … and "half of them in the capital, Mern" goes on over its comma.
  const close = part ? sentence.words.findIndex(({ tag }, i) => i > part.last && tag === 'comma' && !(sentence.words[i - 1]!.tag === 'noun' && mentions.some(({ first }) => first === i + 1))) : -1;
  const ofPart = ({ first }: PlaceMention): boolean => (part !== undefined && first >= part.last && (close < 0 || first < close)) || isOfSome(sentence.words, at, first, { of, bound });
  // "He met X and is due in Mern": where he will be.
  const and = nextPredicate(sentence, at.last, present);
  const named = mentions.filter((mention) => !mention.owner && !ofPart(mention) && !(and >= 0 && mention.first > and) && !isBehindAndThat(sentence.words, at, mention) && !isOfSameDay(sentence, at, mention.first, days) && !isNotThere(sentence, at, mention, parties, placeWords));
  const isOthers = (mention: PlaceMention): boolean => ofPart(mention) || isOfEarlierDeed(sentence, at, mention, days, after) || isOfReason(sentence, mention, at, reasons) || isOfMarket(sentence, mention, at, placeWords) || sendsAway(sentence, mention, at, sends) || isOriginOfOthers(sentence, mention, at, { origins, comes });
  const context = mentions.some(isOthers) ? names.filter((name) => !mentions.some((mention) => isOthers(mention) && mention.name === name)) : names;
  const stayed = named.filter((mention) => !sendsAway(sentence, mention, at, sends) && !isOfOtherDeed(sentence, at, mention) && !isOfEarlierDeed(sentence, at, mention, days, after) && !isOfPerson(sentence, at, mention, holders, of) && !isSender(sentence, mention, at, { prepositions, loses }) && !isNextSubject(sentence, mention, at) && !isOfReason(sentence, mention, at, reasons) && !isOfMarket(sentence, mention, at, placeWords) && !isOnlyPart(sentence, at, mention, including) && !isOriginOfOthers(sentence, mention, at, { origins, comes }) && !parties.some((party) => isOfOccasion(sentence, mention, party, at, occasions) || (context.length > 0 && mention.first >= party.cue.last && mention.last < at.first && isWhereSaid(sentence, mention, party, at))) && !(mentions.length > 1 && isLeftBehind(sentence.words, mention, at, placeWords)));
  const told = stayed.filter((mention) => !parties.some((party) => isOfParty(sentence, mention, party) || (context.length > 0 && isSeatOf(sentence, mention, party, rulers))));
  // "Thirty died in Tarn, the governor of Mern said", "officials in Mern said": where whoever speaks is, and not where it was.
  // A road "to Tarn" leads there only.
  const unspoken = told.filter((mention) => sentence.words[mention.first - 1]?.tag !== 'to' && !parties.some((party) => isWhereSaid(sentence, mention, party, at)));
  const elsewhere = unspoken.length > 0 ? told.filter((mention) => unspoken.includes(mention) || sentence.words[mention.first - 1]?.tag === 'to') : told;
  // "Mern recorded 740 deaths, while neighbouring Tarn reported 24": of the country that counts them, where the figure is what it reports.
  const counting = stayed.find((mention) => parties.some(({ source, cue }) => cue.last === at.first && mention.last === source.last && source.last === cue.first && mention.first - source.first <= 1));
  if (counting && elsewhere.length > 0 && elsewhere.every(({ first }) => first < at.first)) return { place: [counting.name], implied: false };
  if (elsewhere.length === 0) {
    const teller = stayed.find((mention) => parties.some((party) => tellsOwn(sentence, at, mention, party, tallies)));
    if (teller) return { place: [teller.name], implied: false };
    // "The rescuers, who dig in Mern, said that 380 had been killed there."
    const pointed = pointsBack(sentence, pointing) ? named : [];
    // Of a story of two countries, a count of one country's agency is of that country.
    const owned = pointed.length === 0 && story && context.length > 1 ? mentions.filter(({ name }) => context.includes(name)) : [];
    const [place] = pointed.length > 0 ? pointed : owned;
    if (place) return { place: [place.name], implied: pointed.length === 0 };
  }
  // "officials of Mern said": where a party is says where only if nothing else does; and where it is based never does.
  // … but "residents of Mern said" tells of Mern.
  const home = elsewhere.length === 0 ? stayed.find((mention) => parties.some((party) => isHome(sentence, mention, party, placeWords))) : undefined;
  if (home) return { place: [home.name], implied: false };
  const spoken = elsewhere.length > 0 || context.length > 0 ? elsewhere : stayed.filter((mention) => !parties.some((party) => isBaseOf(sentence.words, mention, party)));
  const own = withoutOrigins(sentence, at, onItsSide(sentence, at, spoken, figures), origins);
  if (own.length === 0) return { place: context.slice(0, MAX_INHERITED), implied: context.length > 0 };
  const where = whereBefore(sentence, at, wheres);
  const cost = (mention: PlaceMention): number => {
    // "in Mern, where two shops were looted, and in Tarn"
    if (where >= 0 && mention.last === where) return 0;
    const [from, to] = mention.first >= at.last ? [at.last, mention.first] : mention.last <= at.first ? [mention.last, at.first] : [0, 0];
    let way = mention.sure ? 0 : 2;
    // "Four of the force, which has 10,000 soldiers, were hurt in Mern": over what is told between commas.
    const aside = overAside(sentence.words, from, to);
    for (let i = from; i < to; i++) {
      if (aside && i >= aside.open && i < aside.close) continue;
      const { tag } = sentence.words[i]!;
      way += tag === 'sub' || tag === 'punct' || tag === 'rel' || tag === 'that' ? 4 : tag === 'verb' ? 2 : tag === 'comma' ? 1.5 : 0.5;
    }
    return way;
  };
  // "Protests spread from Mern to Tarn, where 12 were hurt": where they had been before is told with it only to say whence they came.
  // … and "in Mern, where two shops were looted, and in Tarn" goes on with where else.
  const led = own.some(({ last }) => last === where) ? own.filter(({ first, last }) => (last >= where || !origins.has(sentence.words[first - 1]?.lower ?? '')) && !isBehindAnd(sentence.words, at, first)) : own;
  const costs = led.map((mention) => ({ mention, cost: cost(mention) }));
  // … and of a list the first comes first.
  // "In Mern, a town in the south of Tarn, 12 died": the wider place is nearer to the claim, and says less.
  for (let i = costs.length - 1; i > 0; i--) {
    const [near, wide] = [costs[i - 1]!, costs[i]!];
    if (wide.mention.last <= at.first && (isListed(sentence.words, near.mention, wide.mention) || isWhereItLies(sentence.words, near.mention, wide.mention, placeWords))) near.cost = Math.min(near.cost, wide.cost - WIDER);
  }
  const sorted = costs.sort((a, b) => a.cost - b.cost);
  const place: string[] = [];
  // What stands far off, behind a clause or two, is of another matter, where the context tells of a place; the clause of the deed itself ("when shells hit the town of Mern") is not.
  const [nearest] = sorted as [(typeof sorted)[0]];
  const isElsewhere = nearest.cost > FAR && !isOfCause(sentence, at, nearest.mention, nouns) && sentence.words.slice(overAside(sentence.words, at.last, nearest.mention.first)?.close ?? at.last, nearest.mention.first).some(({ tag, lower }) => tag === 'that' || tag === 'rel' || (tag === 'sub' && !deed.has(lower)));
  if (isElsewhere && context.length > 0) return { place: context.slice(0, MAX_INHERITED), implied: true };
  for (const { mention } of sorted) if (!place.includes(mention.name) && place.length < MAX_PLACES) place.push(mention.name);
  // A street says where only with its town, which the dateline or the paragraph names.
  if (place.every((name) => minor.has(name.slice(name.lastIndexOf(' ') + 1).toLowerCase()))) place.push(...context.slice(0, MAX_INHERITED).filter((name) => !place.includes(name)));
  // "Rebels take Mern; 826 killed": the place of what was told before the semicolon, and in a headline no place.
  const apart = sorted.every(({ mention }) => sentence.words.slice(Math.min(mention.last, at.last), Math.max(mention.first, at.first)).some(({ text }) => text === ';'));
  if (apart && (sentence.kind === 'heading' || sentence.kind === 'headline')) return { place: [], implied: false };
  return { place, implied: apart };
}

/** "26,000 fled, most of them towards Mern": whether a place is where some of those counted went, whose number is not given. */
function isOfSome(words: readonly Word[], at: Phrase, first: number, { of, bound }: { of: ReadonlySet<string>; bound: ReadonlySet<string> }): boolean {
  const open = words.findLastIndex(({ tag }, i) => i < first && tag === 'comma');
  return open >= at.last && words.slice(open + 1, first - 1).some(({ lower }, i) => of.has(lower) && words[open + i + 2]!.tag === 'pron' && words[open + i]?.tag !== 'num' && bound.has(words[open + i + 3]?.lower ?? ''));
}

/** Whether nothing but a comma or "and" stands between two places. */
const isListed = (words: readonly Word[], near: Phrase, wide: Phrase): boolean => wide.first > near.last && words.slice(near.last, wide.first).every(({ tag }) => tag === 'comma' || tag === 'and');

/** What a wider place stands behind the one it holds, in steps. */
const WIDER = 0.1;

/** How far before a claim the "where" of its clause may stand, in words. */
const WHERE_REACH = 12;

/** Whether a place stands behind a comma and an "and" that follow the claim. */
const isBehindAnd = (words: readonly Word[], at: Phrase, first: number): boolean => words.some(({ tag }, i) => i >= at.last && i < first && tag === 'comma' && words[i + 1]?.tag === 'and');

/** Word behind the place of which a clause with the claim tells ("in Mern, | where two shops were looted"); -1 where no such clause holds it. */
function whereBefore({ words }: Sentence, at: Phrase, wheres: ReadonlySet<string>): number {
  let i = at.first - 1;
  while (i > 0 && i > at.first - WHERE_REACH && words[i]!.tag !== 'comma' && words[i]!.tag !== 'punct' && !wheres.has(words[i]!.lower)) i--;
  if (i < 1 || !wheres.has(words[i]!.lower)) return -1;
  return words[i - 1]!.tag === 'comma' ? i - 1 : i;
}

/** Whether a place stands in what is told of that by which the claim happened: "killed in an air strike that dropped gas on the town of Mern". */
function isOfCause({ words }: Sentence, at: Phrase, { first }: PlaceMention, places: ReadonlySet<string>): boolean {
  const that = words.findIndex(({ tag }, i) => i >= at.last && i < first && (tag === 'that' || tag === 'rel'));
  // "in the village that lies an hour from Mern"
  if (that < 0 || places.has(words[that - 1]?.lower ?? '')) return false;
  let prep = that - 1;
  while (prep >= at.last && (words[prep]!.tag === 'noun' || words[prep]!.tag === 'adj' || words[prep]!.tag === 'det')) prep--;
  return prep < that - 1 && words[prep]?.tag === 'prep' && words[prep - 1]?.tag === 'verb' && words.slice(that, first).every(({ tag }) => tag !== 'comma' && tag !== 'punct');
}

/** Whether a place behind the claim stands in a clause that only tells what else happened then: "launched the assault on Wednesday, the same day a ceasefire took effect in Mern". */
function isOfSameDay({ words, times }: Sentence, at: Phrase, first: number, days: ReadonlySet<string>): boolean {
  const open = words.findIndex(({ tag }, i) => i >= at.last && i < first && tag === 'comma');
  if (open < 0) return false;
  let i = open + 1;
  while (words[i]?.tag === 'det' || words[i]?.tag === 'adj') i++;
  const isDay = words[i]?.tag === 'time' || times.some((time) => time.first <= i && time.last > i) || days.has(words[i]?.lower ?? '');
  return isDay && words.slice(i + 1, first).some(({ tag }) => tag === 'verb') && words.slice(open + 1, first).every(({ tag }) => tag !== 'comma');
}

/** Whether a place before the claim stands in what whoever speaks did besides: "showed footage of trucks bound for Mern and said that 12 had died". */
function isOfOtherDeed({ words }: Sentence, at: Phrase, { first, last }: PlaceMention): boolean {
  if (last > at.first || !words.slice(0, first).some(({ tag }) => tag === 'verb')) return false;
  const and = words.findIndex(({ tag }, i) => i >= last && i < at.first && tag === 'and' && words[i + 1]?.tag === 'verb' && words[i + 1]!.classes.reports && words[i + 2]?.tag === 'that');
  return and >= 0 && words.slice(and + 2, at.first).every(({ tag }) => tag !== 'punct');
}

/** Whether a place behind the claim stands in a clause that tells of what was before it: "killed 19 near the capital, hours after an attack left dozens dead in Mern". */
function isOfEarlierDeed({ words }: Sentence, at: Phrase, { first }: PlaceMention, days: ReadonlySet<string>, after: ReadonlySet<string>): boolean {
  const open = words.findIndex(({ lower }, i) => i > at.last && i < first && after.has(lower) && days.has(words[i - 1]!.lower));
  return open > 0 && words.slice(open + 1, first).some(({ tag }) => tag === 'verb');
}

/** Whether a place says whose citizen somebody else than those counted is: "a native of Mern killed 84". */
const isOfPerson = ({ words }: Sentence, at: Phrase, { first }: PlaceMention, holders: ReadonlySet<string>, of: ReadonlySet<string>): boolean =>
  of.has(words[first - 1]?.lower ?? '') && holders.has(words[first - 2]?.lower ?? '') && !(first - 2 >= at.first && first - 2 <= at.last);

/** Whether a country is the subject that has, keeps, sends or loses soldiers or arms, which stand somewhere else: "Mern keeps 900 troops in the east", "Mern has lost three soldiers and Tarn one". */
function isSender({ words, quantities }: Sentence, { first, last }: PlaceMention, at: Phrase, { prepositions, loses }: Pick<PlaceWords, 'prepositions' | 'loses'>): boolean {
  if (last === at.first && words[first - 1]?.tag === 'and' && words.slice(0, first).some(({ lower }) => loses.has(lower))) return true;
  // "Mern, whose jets took off, has 900 troops in the east"
  const close = words[last]?.tag === 'comma' && words[last + 1]?.tag === 'rel' ? words.findIndex(({ tag }, i) => i > last && tag === 'comma') : -1;
  const from = close < 0 ? last : close + 1;
  const verb = words[from]?.tag;
  // "fighting in the Mern valley killed nine soldiers on Friday"
  const opens = words[words[first - 1]?.tag === 'det' ? first - 2 : first - 1]?.tag;
  if (last > at.first || (verb !== 'verb' && verb !== 'aux' && verb !== 'modal') || opens === 'prep' || opens === 'to') return false;
  if (words.slice(from, at.first).some(({ tag }) => tag === 'sub' || tag === 'that' || tag === 'comma' || tag === 'punct')) return false;
  // "… lost three soldiers and Tarn one": the soldiers are those of the figure before.
  const isLoser = words.slice(from, at.first).some(({ lower }) => loses.has(lower));
  if (!isLoser && !prepositions.has(words[at.last]?.lower ?? '')) return false;
  return quantities.some(({ isFigure, countedKind, start }) => isFigure && start >= words[isLoser ? from : at.first]!.start && start < words[at.last - 1]!.end && lineage(countedKind ?? '').some((kind) => ARMS.has(kind)));
}

/** Whether a country is the subject of a verb that sends away what is counted: "Mern sent 80 rescuers". */
function sendsAway({ words }: Sentence, { first, last }: PlaceMention, at: Phrase, sends: ReadonlySet<string>): boolean {
  if (last > at.first || words[first - 1]?.tag === 'prep' || words[first - 1]?.tag === 'to') return false;
  let verb = last;
  while (words[verb]?.tag === 'aux' || words[verb]?.tag === 'modal' || words[verb]?.tag === 'adv') verb++;
  return sends.has(words[verb]?.lower ?? '') && words.slice(verb + 1, at.first).every(({ tag }) => tag !== 'verb' && tag !== 'comma' && tag !== 'sub' && tag !== 'that' && tag !== 'punct');
}

/** Whether a place stands in the reason that somebody gives: "lowered its target to 4 percent, blaming weak demand in Mern", "… and blamed the war in Mern". */
function isOfReason({ words }: Sentence, { first }: PlaceMention, at: Phrase, reasons: ReadonlySet<string>): boolean {
  const open = words.findIndex(({ tag }, i) => i >= at.last && i < first && (tag === 'comma' || tag === 'and') && reasons.has(words[i + 1]?.lower ?? ''));
  return open > 0 && words.slice(open + 1, first).every(({ tag }) => tag !== 'comma' && tag !== 'punct');
}

/** Whether a place is who does something in the next clause: "560 were deployed, the service said, and Mern and Tarn were sending 200". */
function isNextSubject({ words }: Sentence, { first, last }: PlaceMention, at: Phrase): boolean {
  if (first < at.last) return false;
  let end = last;
  while (LISTED.has(words[end]?.tag ?? 'punct')) end++;
  const verb = words[end];
  if (verb?.tag !== 'aux' && verb?.tag !== 'modal' && verb?.is?.has('past') !== true) return false;
  let open = first;
  while (open > at.last && LISTED.has(words[open - 1]!.tag)) open--;
  return words.slice(at.last, open).some(({ tag }) => tag === 'verb') && words.slice(open, first).some(({ tag }, i) => tag === 'comma' && words[open + i + 1]!.tag === 'and');
}

/** Tags inside a list of names. */
const LISTED: ReadonlySet<string> = new Set(['name', 'comma', 'and', 'det']);

/** Kinds that a country has, or sends, abroad. */
const ARMS: ReadonlySet<string> = new Set(['combatants', 'weapon', 'aircraft', 'ship', 'team']);

/** Whether a place behind the claim is only named as one of what is counted: "captured 66 towns, among them the town of Mern". */
const isOnlyPart = ({ words, quantities }: Sentence, at: Phrase, { first }: PlaceMention, including: ReadonlySet<string>): boolean => {
  const comma = words.findIndex(({ tag }, i) => i >= at.last && i < first && tag === 'comma' && including.has(words[i + 1]?.lower ?? ''));
  return comma >= 0 && words.slice(comma, first).every(({ tag }) => tag !== 'verb' && tag !== 'num') && quantities.some(({ isFigure, countedKind, start }) => isFigure && start >= words[at.first]!.start && start < words[at.last - 1]!.end && lineage(countedKind ?? '').includes('settlement'));
};

/** Whether a sentence points back to a place ("there"); not the "there" that a verb of being follows. */
const pointsBack = ({ words }: Sentence, pointing: ReadonlySet<string>): boolean => words.some(({ lower }, i) => pointing.has(lower) && i > 0 && words[i + 1]?.tag !== 'verb');

/**
 * The places that are not another figure's: "92 died in one town and 40 in another". What stands behind the figure's own place
 * and the next figure is the next one's; so is what stands behind the figures before, where this one has its own.
 */
function onItsSide({ words }: Sentence, at: Phrase, named: readonly PlaceMention[], figures: readonly Phrase[]): readonly PlaceMention[] {
  const behind = named.find(({ first }) => first >= at.last)?.first;
  if (behind === undefined) return named;
  const next = figures.find(({ first }) => first > behind)?.first ?? Infinity;
  const before = figures.find(({ last }) => last <= at.first)?.last ?? Infinity;
  const closer = !figures.some(({ first }) => first >= at.last && first < behind);
  const clause = words.findLastIndex(({ tag }, i) => i < at.first && tag === 'comma' && words[i + 1]?.tag === 'and');
  // "12 died in Mern and Tolm 14": what stands right before the next figure is of that.
  return named.filter(({ first, last }) => first < next && last !== next && !(first >= before && last <= at.first && (closer || last <= clause)));
}

/** Whether a place stands in the name of whoever speaks, and not behind a preposition that says where they are ("officials in Mern"). */
export function isOfParty({ words }: Sentence, { first, last }: PlaceMention, { source, cue }: Pick<Saying, 'source' | 'cue'>): boolean {
  return isBaseOf(words, { first, last }, { source, cue }) || (first >= source.first && last <= source.last && (first === source.first || words[first - 1]!.tag !== 'prep'));
}

/** Whether a place stands in the next thing that somebody says: "said 12 had died and that 40 were in hospitals in Mern". */
const isBehindAndThat = (words: readonly Word[], at: Phrase, { first }: PlaceMention): boolean => words.some(({ tag }, i) => i >= at.last && i < first && tag === 'and' && words[i + 1]?.tag === 'that');

/** Whether a place is told of whoever speaks, between them and their verb: "the monitor, which is based in Mern, said". */
export const isBaseOf = (words: readonly Word[], { first, last }: Phrase, { source, cue }: Pick<Saying, 'source' | 'cue'>): boolean =>
  first >= source.last && last <= cue.first && words.slice(source.last, first).some(({ tag }) => tag === 'rel' || tag === 'comma');

/** Whether a place is where those who speak rule from: what "the government in Mern" tells of has happened anywhere. */
const isSeatOf = ({ words }: Sentence, { first, last }: PlaceMention, { source }: Pick<Saying, 'source'>, rulers: ReadonlySet<string>): boolean =>
  first > source.first && last <= source.last && words.slice(source.first, first).some(({ lower }) => rulers.has(lower));

/** Unit of those who fall ill, whom a land counts at home; its dead may have died abroad. */
const CASE = 'case';

/** Whether a place as a whole gives a count of its own as what its verb tells: "Mern, which has reported 11 cases". */
function tellsOwn({ words, quantities }: Sentence, at: Phrase, { first, last }: PlaceMention, { source, cue }: Pick<Saying, 'source' | 'cue'>, tallies: ReadonlySet<string>): boolean {
  if (source.first !== first || source.last !== last || cue.last !== at.first || !tallies.has(words[cue.last - 1]!.lower)) return false;
  return quantities.some(({ start, value, counted }) => start >= words[at.first]!.start && start < words[at.last - 1]!.end && counted !== null && value.unit === CASE);
}

/** Whether a place is where others than those of the claim come from: "the passengers came from nine countries, including five from Iran". */
function isOriginOfOthers({ words, quantities }: Sentence, { first: own }: PlaceMention, at: Phrase, { origins, comes }: Pick<PlaceWords, 'origins' | 'comes'>): boolean {
  // "from Mern, Tarn and Orlava"
  let first = own;
  while (first > 1 && (words[first - 1]!.tag === 'comma' || words[first - 1]!.tag === 'and') && words[first - 2]!.tag === 'name') for (first -= 2; words[first - 1]?.tag === 'name'; ) first--;
  const link = words[first - 1];
  if (link === undefined || !origins.has(link.lower)) return false;
  const before = words[first - 2];
  if (comes.has(before?.lower ?? '')) return true;
  // "on board were 23 sailors and farmers from Mern"
  if (before?.classes.people && before.tag === 'noun' && first - 2 > at.last && words[first - 3]?.tag === 'and') return true;
  return first - 1 !== at.last && before !== undefined && quantities.some(({ form, isFigure, start, end }) => isFigure && form === 'count' && start <= before.start && end >= before.end);
}

/** The places without those that people come from, where another tells where they were: "400 workers from Mern and Tolm died in Orlava". */
function withoutOrigins({ words }: Sentence, at: Phrase, named: readonly PlaceMention[], origins: ReadonlySet<string>): readonly PlaceMention[] {
  if (!origins.has(words[at.last]?.lower ?? '')) return named;
  let end = at.last + 1;
  while (words[end] && ['name', 'noun', 'adj', 'det', 'hyphen', 'comma', 'and'].includes(words[end]!.tag)) end++;
  const others = named.filter(({ first }) => first <= at.last || first >= end);
  return others.length > 0 ? others : named;
}
