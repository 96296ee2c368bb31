import type { CuedPattern } from '@/lib/text/cued-pattern';
import { kindInNews, lineage, relateNouns } from '@/lib/lexicon/nouns';
import { dimensionOf } from '@/lib/lexicon/units';
import type { Claim, Statement, StoredClaim, Verdict } from '@/lib/model';
import { isWorldwide } from './compare-places';
import { unitsMeet } from './compare-values';
import { contentWords, overlapOf } from './content-words';
import { SAILORS } from './event-words';
import { illnessOf, isIllness } from './illness';
import { degreeOf, isMargin, isOfOneHospital, isShareOfGroup, isSomeOfNumber, isToldAlone, speakersNation, type Degree } from './read-share';
import { measuredWords } from './measured-words';
import { rememberOf, rememberPairs } from './remember';
import { ageOf, areOfTwoAges } from './told-age';
import { areOfOneLand, areOfTwoCountries, whosePeople } from './whose-people';
import { ANY_OF, ANYBODY, AROUND, CAUSES, NARROWED, NOT_THE_FIRST, OTHER_SHOCKS, QUAKE, RATE, SEXES, WORLDWIDE_WORDS } from './words';

export interface CountedComparison {
  verdict: Verdict;
  /** Whether what I count is a part of what they count, or holds it. `apart`: another thing. */
  extent: 'same' | 'part' | 'whole' | 'unknown' | 'apart';
  reason: string;
}

/** Frames of justice: whoever is held or tried is a suspect, whether an outlet says "eleven people" or "eleven suspects". */
const OF_JUSTICE: ReadonlySet<string> = new Set(['detained', 'charged', 'sentenced']);
const isOfJustice = ({ frame }: Told): boolean => OF_JUSTICE.has(frame ?? '');
/** Frames of what comes to a household: who has no power is counted by homes, households or customers alike. */
const SUPPLIED: ReadonlySet<string> = new Set(['without-power', 'restored']);
const HOUSEHOLDS: ReadonlySet<string> = new Set(['house', 'building', 'household', 'family-unit', 'customers']);
const isHousehold = ({ frame, countedKind, value }: Statement): boolean => SUPPLIED.has(frame ?? '') && HOUSEHOLDS.has(countedKind ?? value?.unit ?? '');

/** The unit by which a figure is held against others: a household where that is what its homes or customers are. */
export const unitMet = (statement: Statement): string => (isHousehold(statement) ? 'household' : (statement.value?.unit ?? ''));

/** Whether a case is somebody who fell ill: "4,210 cases" and "more than 4,500 infected" are one count. */
const isCaseOfIllness = ({ frame }: Told, kind: string | null): boolean => kind === 'case' && frame === 'infected';
const kindOf = (statement: Told): string | null => {
  const kind = kindInNews(statement.countedKind ?? statement.value?.unit ?? null);
  if (isHousehold(statement)) return 'household';
  if (isCaseOfIllness(statement, kind)) return 'people';
  return kind === 'suspects' && isOfJustice(statement) ? 'people' : kind;
};

/** Pairs of units that count one thing under two names: jobs go with the people who held them. */
const TWINS: readonly (readonly [string, string])[] = [['people', 'job'], ['vehicle', 'bomb'], ['people', 'vote'], ['settlement', 'building'], ['household', 'people'], ['leak', 'explosion'], ['case', 'people'], ['group', 'gang']];

/** Whether figures of two units may answer one question at all; the gate before slots are weighed. */
export function mayMeet(a: string, b: string): boolean {
  if (unitsMeet(a, b)) return true;
  if (dimensionOf(a) !== 'count' || dimensionOf(b) !== 'count') return false;
  if (lineage(a).includes(b) || lineage(b).includes(a)) return true;
  const [first, second] = [rootOf(a), rootOf(b)];
  return first === second || TWINS.some(([x, y]) => (x === first && y === second) || (x === second && y === first));
}

/** "11,000 jobs" and "11,000 employees": whoever holds a job goes with it. */
const areJobsAndTheirHolders = (jobs: string | null, holders: string | null): boolean => jobs === 'job' && (holders === 'people' || holders === 'workers');

/** "1,541,000 votes" and "1.5 million people" who voted: one count where they are equal, and else perhaps the votes for one side. */
const areVotesAndVoters = (votes: string | null, voters: string | null): boolean => votes === 'vote' && (voters === 'people' || voters === 'voters');

const rootOf = (unit: string): string => lineage(unit).at(-1) ?? unit;

const SAME: CountedComparison = { verdict: 'same', extent: 'same', reason: 'the same kind' };
const MINE_IS_PART: CountedComparison = { verdict: 'near', extent: 'part', reason: 'mine is a part of theirs' };
const THEIRS_IS_PART: CountedComparison = { verdict: 'near', extent: 'whole', reason: 'theirs is a part of mine' };
const APART: CountedComparison = { verdict: 'differs', extent: 'apart', reason: 'different things' };

type Told = Claim | StoredClaim;

const keyOf = rememberOf((statement: Told): string => `${statement.counted}|${statement.counted !== null && (statement.sentence?.trimStart().startsWith(statement.counted) ?? false)}|${statement.countedKind}|${statement.value?.unit}|${degreeOf(statement)}|${isWorldwide(statement)}|${isShareOfGroup(statement)}|${isMargin(statement)}|${isOfJustice(statement)}|${statement.frame === 'infected'}|${isHousehold(statement)}|${isSomeOfNumber(statement)}|${isToldAlone(statement)}|${isOfOneHospital(statement)}|${areSeveral(statement)}|${speakersNation(statement)}|${sidesTold(statement)}|${illnessOf(statement)}|${ageOf(statement)}`);

const sidesTold = (statement: Told): string => {
  const { of, notOf } = whosePeople(statement);
  return of.size + notOf.size === 0 ? '' : `${[...of].join()}/${[...notOf].join()}`;
};

/** Whether a figure says that there was more than one. */
const areSeveral = ({ value }: Told): boolean => (value?.low ?? 0) > 1;

/** Compares what two figures count or measure. */
export const compareCounted = rememberPairs(keyOf, keyOf, compareFresh);

function compareFresh(mine: Told, theirs: Told): CountedComparison {
  const names = overlapOf(namesBeside(mine, theirs), namesBeside(theirs, mine));
  if (names === 0) return { verdict: 'differs', extent: 'apart', reason: 'counts of other names' };
  return dimensionOf(mine.value?.unit ?? '') === 'count' ? compareThings(mine, theirs) : compareMeasured(mine, theirs);
}

/** Names of a counted phrase. What the other writes small is none, nor is a single word that opens its sentence: "Teen" and "Orlava teen", "Winds reached". */
function namesBeside({ counted, sentence }: Told, { counted: other }: Told): ReadonlySet<string> {
  const { names } = contentWords(counted);
  if (names.size === 0 || (counted !== null && !counted.includes(' ') && sentence?.trimStart().startsWith(counted) === true)) return NOTHING;
  const { words, names: theirs } = contentWords(other);
  return new Set([...names].filter((name) => !words.has(name) || theirs.has(name)));
}

/** What a counted phrase says beyond "people": empty for "people", "victims", "dead". */
function specifics(counted: string | null): ReadonlySet<string> {
  return new Set([...contentWords(counted).words].filter((word) => !ANYBODY.has(word) && !CAUSES.has(word)));
}

/** The same of a statement: of those held and tried, "suspects" says nothing more, nor "cases" of those who fell ill. */
function specificsOf(statement: Told): ReadonlySet<string> {
  if (isOfJustice(statement) && statement.countedKind === 'suspects') return NOTHING;
  const words = specifics(statement.counted);
  if (isOfJustice(statement) && [...words].every((word) => HELD.has(word))) return NOTHING;
  return isCaseOfIllness(statement, statement.countedKind) ? new Set([...words].filter((word) => word !== 'case' && !isIllness(word))) : words;
}
const NOTHING: ReadonlySet<string> = new Set();
/** Stems that say of those held no more than that they are. */
const HELD: ReadonlySet<string> = new Set('arrest detent detain detaine'.split(' '));

/** Whether all that a phrase says of people is a name: a nationality, which is a part of any group. */
const isByName = (counted: string | null, specific: ReadonlySet<string>): boolean => specific.size > 0 && [...specific].every((word) => contentWords(counted).names.has(word));

/** Degrees from the widest to the narrowest: the critically injured are some of the seriously injured. */
const NARROWER: readonly Degree[] = ['', 'serious', 'critical'];

/** How one degree of harm stands to another. */
function compareDegrees(mine: Degree, theirs: Degree): CountedComparison | null {
  if (mine === theirs) return null;
  if (mine === '' || theirs === '') return mine === '' ? THEIRS_IS_PART : MINE_IS_PART;
  if (mine === 'light' || theirs === 'light') return APART;
  return NARROWER.indexOf(mine) > NARROWER.indexOf(theirs) ? MINE_IS_PART : THEIRS_IS_PART;
}

/** Kinds that cut across nations and trades. */
const AGES: ReadonlySet<string> = new Set(['children', 'women', 'men', 'elderly', 'babies']);

/** Whether a count is of people told by sex or age only, or by whose kin they were ("his wife and stepdaughter"). */
export const isOfSexOrAge = ({ countedKind, counted }: Told): boolean => AGES.has(countedKind ?? '') || (countedKind === 'people' && areKin(counted));
const areKin = (counted: string | null): boolean => counted !== null && counted.toLowerCase().split(/[^a-z-]+/).every((word) => JOINS.has(word) || SEXES.women.test(word) || SEXES.men.test(word));
const JOINS: ReadonlySet<string> = new Set(['', 'and', 'his', 'her', 'their', 'a', 'two', 'three']);

/** Letters by which a land and its people may be told apart from others ("Jordanians" are none of Serabia): how languages make the one from the other differs behind them. */
const NATION = 2;

/** Whether one side counts the speaker's own citizens, and the other people by the name of another nation. */
function areOfTwoNations(own: Told, other: Told): boolean {
  const nation = speakersNation(own);
  if (nation === null || kindOf(other) !== 'people') return false;
  const words = specificsOf(other);
  return isByName(other.counted, words) && [...words].every((word) => word.slice(0, NATION) !== nation.slice(0, NATION));
}

/** Whether one side counts people by their nation, and the other people of one kind whatever their nation: they overlap at most. */
export const areNationAndKind = (mine: Told, theirs: Told): boolean => (isOfNation(mine) && isOfKind(theirs)) || (isOfNation(theirs) && isOfKind(mine));
const isOfNation = (one: Told): boolean => kindOf(one) === 'people' && isByName(one.counted, specificsOf(one));
const isOfKind = (one: Told): boolean => !isAnybody(one) && !isByName(one.counted, specificsOf(one));

/** Whether each side counts people of one sex, and these are two: a sister is no father. */
const areOfTwoSexes = ({ counted: a }: Told, { counted: b }: Told): boolean => (isOnly(SEXES.women, a) && isOnly(SEXES.men, b)) || (isOnly(SEXES.men, a) && isOnly(SEXES.women, b));
const isOnly = (sex: CuedPattern, counted: string | null): boolean => counted !== null && sex.test(counted.toLowerCase()) && !SEXES[sex === SEXES.women ? 'men' : 'women'].test(counted.toLowerCase());

/** Whether a count is of people as such and not of one kind of them. */
export const isAnybody = (statement: Told): boolean => kindInNews(statement.countedKind ?? 'people') === 'people' && specificsOf(statement).size === 0;

function areOfTwoIllnesses(mine: Told, theirs: Told): boolean {
  const [a, b] = [illnessOf(mine), illnessOf(theirs)];
  return a !== '' && b !== '' && a !== b;
}

function compareThings(mine: Told, theirs: Told): CountedComparison {
  if (areOfTwoNations(mine, theirs) || areOfTwoNations(theirs, mine) || areOfTwoCountries(whosePeople(mine), whosePeople(theirs))) return { verdict: 'differs', extent: 'apart', reason: 'counts of other names' };
  if (areOfTwoSexes(mine, theirs) || areOfTwoAges(mine, theirs)) return APART;
  // "1,200 cases of measles" and "2,000 cholera cases" are of two outbreaks; what a count is of says nothing of whom it counts.
  if (areOfTwoIllnesses(mine, theirs)) return APART;
  if (RATE.test(mine.counted ?? '') !== RATE.test(theirs.counted ?? '')) return APART;
  if (isMargin(mine) !== isMargin(theirs)) return APART;
  // Where the sum over the world is told by the place, the places tell how far it reaches.
  const [mineIsWorldwide, theirsIsWorldwide] = [WORLDWIDE_WORDS.test(mine.counted ?? ''), WORLDWIDE_WORDS.test(theirs.counted ?? '')];
  if (mineIsWorldwide !== theirsIsWorldwide && !isWorldwide(mineIsWorldwide ? theirs : mine)) return APART;
  const degrees = compareDegrees(degreeOf(mine), degreeOf(theirs));
  const kinds = compareKinds(mine, theirs);
  // Some of the injured, told by where they were taken, are a part of the injured, told by nothing. "Twelve of the injured" in critical condition are all who are.
  if (!degrees && degreeOf(mine) === '' && isShareOfGroup(mine) !== isShareOfGroup(theirs) && kinds.extent !== 'apart') {
    const [share, part, all] = isShareOfGroup(mine) ? [MINE_IS_PART, mine, theirs] : [THEIRS_IS_PART, theirs, mine];
    if (isAnybody(all)) return share;
    // "Eleven of the dead" may be anybody: no count of children answers it. A named part ("of the dead, 40 Jordanians") stands as it is.
    if (isAnybody(part)) return APART;
  }
  if (degrees && kinds.extent !== 'apart') return degrees;
  const [mineIsNarrowed, theirsIsNarrowed] = [NARROWED.test(mine.counted ?? ''), NARROWED.test(theirs.counted ?? '')];
  if (kinds.extent !== 'same') return kinds;
  if (mineIsNarrowed !== theirsIsNarrowed) return mineIsNarrowed ? MINE_IS_PART : THEIRS_IS_PART;
  if (areOfOneLand(mine) !== areOfOneLand(theirs)) return areOfOneLand(mine) ? MINE_IS_PART : THEIRS_IS_PART;
  if (isOfOneHospital(mine) !== isOfOneHospital(theirs)) return isOfOneHospital(mine) ? MINE_IS_PART : THEIRS_IS_PART;
  if (isSomeOfNumber(mine) !== isSomeOfNumber(theirs)) return isSomeOfNumber(mine) ? MINE_IS_PART : THEIRS_IS_PART;
  // A girl who is told of by herself is one of two children; "one child" counts them.
  if (isToldAlone(mine) && areSeveral(theirs)) return MINE_IS_PART;
  return isToldAlone(theirs) && areSeveral(mine) ? THEIRS_IS_PART : kinds;
}

function compareKinds(mine: Told, theirs: Told): CountedComparison {
  const [myKind, theirKind] = [kindOf(mine), kindOf(theirs)];
  const a = specificsOf(mine);
  const b = specificsOf(theirs);
  const kinds = relateNouns(myKind, theirKind);
  // People whose kind the tree does not know ("police officers", "nationals of …") are told by their words.
  const [mineIsOpen, theirsIsOpen] = [myKind === 'people' && a.size > 0, theirKind === 'people' && b.size > 0];
  if (mineIsOpen || theirsIsOpen) {
    const words = overlapOf(a, b);
    if (words !== null) {
      if (words > 0) return words >= 0.5 ? SAME : { verdict: 'near', extent: 'same', reason: 'words in common' };
      // Three of one nation and ten children overlap at most: neither is a part of the other.
      if ((mineIsOpen && isByName(mine.counted, a) && AGES.has(theirKind ?? '')) || (theirsIsOpen && isByName(theirs.counted, b) && AGES.has(myKind ?? ''))) return APART;
      const [mineIsNation, theirsIsNation] = [mineIsOpen && isByName(mine.counted, a), theirsIsOpen && isByName(theirs.counted, b)];
      if (mineIsNation !== theirsIsNation) return mineIsNation ? MINE_IS_PART : THEIRS_IS_PART;
      return mineIsOpen && theirsIsOpen ? APART : { verdict: 'unknown', extent: 'unknown', reason: 'other words for people' };
    }
    if (kinds === 'same') return mineIsOpen ? MINE_IS_PART : THEIRS_IS_PART;
  }
  if (areOfTwoSpecies(mine, theirs)) return APART;
  if ((myKind === 'crew' && isSailors(theirs)) || (theirKind === 'crew' && isSailors(mine))) return SAME;
  if (kinds === 'same' || areJobsAndTheirHolders(myKind, theirKind) || areJobsAndTheirHolders(theirKind, myKind)) return SAME;
  if (areVotesAndVoters(myKind, theirKind) || areVotesAndVoters(theirKind, myKind)) return { verdict: 'unknown', extent: 'unknown', reason: 'votes, and those who cast them' };
  if (kinds === 'part') return MINE_IS_PART;
  if (kinds === 'whole') return THEIRS_IS_PART;
  const words = overlapOf(contentWords(mine.counted).words, contentWords(theirs.counted).words);
  if (words !== null && words >= 0.5) return { verdict: 'same', extent: 'same', reason: 'the same words' };
  // Whoever attacks is of one side: "45 rebels", "45 attackers".
  if (kinds === 'disjoint' && areRoleAndSide(mine, theirs)) return { verdict: 'unknown', extent: 'unknown', reason: 'what they did, and which side they are of' };
  // "Lost 25 men", "lost 25 soldiers": whoever fights is called so.
  if (areMenAtArms(mine, theirs)) return { verdict: 'unknown', extent: 'unknown', reason: 'men, and what they fought as' };
  // 21 girls and 21 captives: what they are, and how old.
  if (areAgeAndRole(mine, theirs)) return { verdict: 'unknown', extent: 'unknown', reason: 'how old they are, and what they are' };
  if (kinds === 'disjoint') return APART;
  return { verdict: 'unknown', extent: 'unknown', reason: words === 0 ? 'other words for what is counted' : 'one side does not say what is counted' };
}

/** Whether a figure counts sailors: of a ship that is no warship they are its crew. */
const isSailors = ({ counted }: Told): boolean => SAILORS.test(counted ?? '');

/** What a figure of buildings or animals counts among them: its kind, or its last word where the tree has no kind for it ("bridges"); null for a word for any of them. */
function speciesOf({ countedKind, counted }: Told): string | null {
  const any = ANY_OF.get(countedKind ?? '');
  if (!any) return countedKind;
  const last = [...contentWords(counted).words].at(-1);
  return last === undefined || any.has(last) ? null : last;
}

/** Whether two figures count two kinds of buildings, or of animals: "two bridges" are no other count of 60 homes. */
function areOfTwoSpecies(mine: Told, theirs: Told): boolean {
  const root = rootOf(mine.countedKind ?? '');
  if (!ANY_OF.has(root) || rootOf(theirs.countedKind ?? '') !== root || (!ANY_OF.has(mine.countedKind!) && !ANY_OF.has(theirs.countedKind!))) return false;
  const [a, b] = [speciesOf(mine), speciesOf(theirs)];
  return a !== null && b !== null && a !== b && overlapOf(contentWords(mine.counted).words, contentWords(theirs.counted).words) === 0;
}

/** Whether one side tells armed people by what they did, and the other by the side they fight for: they may be the same. */
export const areRoleAndSide = ({ countedKind: a }: Told, { countedKind: b }: Told): boolean => (ARMED.has(a ?? '') && lineage(b ?? '').includes('combatants')) || (ARMED.has(b ?? '') && lineage(a ?? '').includes('combatants'));

/** Whether one side tells people by age or sex, and the other by what they are, and not as fighters: they may be the same. */
export const areAgeAndRole = (a: Told, b: Told): boolean => isOfSexOrAge(a) !== isOfSexOrAge(b) && relateNouns(kindOf(a), kindOf(b)) === 'disjoint' && ![a, b].some(({ countedKind }) => ARMED.has(countedKind ?? '') || lineage(countedKind ?? '').includes('combatants'));

/** Whether one side counts men, and the other those who fight: a war's reports say both of the same. */
export const areMenAtArms = ({ countedKind: a }: Told, { countedKind: b }: Told): boolean => (a === 'men' && lineage(b ?? '').includes('combatants')) || (b === 'men' && lineage(a ?? '').includes('combatants'));

/** Whether one side counts fighters, who may be of any side but are seldom an army's, and the other the soldiers of one. */
export const areFightersAndSoldiers = ({ countedKind: a }: Told, { countedKind: b }: Told): boolean => (a === 'fighters' && kindInNews(b) === 'soldiers') || (b === 'fighters' && kindInNews(a) === 'soldiers');

/** Kinds of people told by what they did with arms, and by no side. */
export const ARMED: ReadonlySet<string> = new Set(['attackers', 'gunmen']);

/** Measures are told by their words: of two phrases with words of their own each, at best the half may be shared. */
function compareMeasured(mine: Statement, theirs: Statement): CountedComparison {
  // The second quake of a day is another one than "the quake".
  if (NOT_THE_FIRST.test(mine.counted ?? '') !== NOT_THE_FIRST.test(theirs.counted ?? '')) return APART;
  if (OTHER_SHOCKS.test(mine.counted ?? '') !== OTHER_SHOCKS.test(theirs.counted ?? '')) return APART;
  // A quake, an earthquake and a tremor are one thing where its magnitude is told.
  if (mine.value?.unit === 'magnitude' && QUAKE.test(mine.counted ?? '') && QUAKE.test(theirs.counted ?? '')) return { verdict: 'same', extent: 'same', reason: 'the same quake' };
  const a = measuredWords(mine);
  const b = measuredWords(theirs);
  const words = overlapOf(a, b);
  if (words === null) return { verdict: 'unknown', extent: 'unknown', reason: 'one side does not say what is measured' };
  // Half of a town, and of the countryside around it: shares of two wholes.
  if (dimensionOf(mine.value?.unit ?? '') === 'share' && AROUND.test(mine.counted ?? '') !== AROUND.test(theirs.counted ?? '')) return { verdict: 'unknown', extent: 'unknown', reason: 'one side names the land around the other' };
  // "Methane" and "methane at a named field": a name on one side only may be another thing's.
  const named = a.size !== b.size && [...contentWords(mine.counted).names, ...contentWords(theirs.counted).names].some((name) => a.has(name) !== b.has(name));
  if (words === 1 && !named) return { verdict: 'same', extent: 'same', reason: 'the same thing measured' };
  if (words > 0.5) return { verdict: 'near', extent: 'same', reason: 'words in common' };
  return { verdict: 'differs', extent: 'unknown', reason: 'other words for what is measured' };
}
