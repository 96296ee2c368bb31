import { frameOf } from '@/lib/lexicon/frames';
import { dimensionOf, isMoney } from '@/lib/lexicon/units';
import { BARE_NUMBER } from '@/lib/claims/quantity/read-quantities';
import { isNominal } from '@/lib/claims/syntax/phrases';
import { isHeadOf, isOfClauseBehind } from './changing-subjects';
import { CHANGES, GENERAL } from './frame-groups';
import { hasOwnVerb } from './other-verb';
import type { Tie } from './tie';
import { hangsOnNoun, joinsPredicate, opensClause } from './tie-signs';

/** What it costs to tie a figure to a noun that says what is counted or done ("12 deaths", "the toll rose to 311"); see `CostOfTie`. */
export function costOfNoun(tie: Tie): number | null {
  const { words, trigger, reading, behind, inside, plain, language: { quantity } } = tie;
  // "168 rescue workers": what describes the head says nothing of them.
  // "12 deaths of miners": the head stands behind the figure's own words.
  // "a gap of 10 billion euros in the budget": what it is in tells less
  // "searched 25 percent of the area": how much of it, and no measure
  if (inside && trigger.frame === 'measured' && dimensionOf(reading.value.unit) === 'share') return null;
  if (inside && isMoney(reading.value.unit) && isWithin(tie)) return WITHIN + plain;
  if (inside) return reading.headSpan === null || words[trigger.last - 1]!.end >= reading.headSpan.end || quantity.nouns.befalls.has(words[trigger.last - 1]!.lower) ? 0.3 + plain : null;
  // "the grant pays for 12 nurses": whom it is for, and what nobody gives
  if (trigger.frame === 'granted' && reading.value.unit === 'people') return null;
  return behind ? costBehind(tie) : costAhead(tie);
}

/** What it costs to tie a sum to the noun that it is told to be in. */
const WITHIN = 1;

/** Whether a preposition other than "of" stands between a sum and a noun in what it counts. */
const isWithin = ({ words, trigger, at }: Tie): boolean => words.slice(at.first, trigger.first).some(({ tag, classes }) => tag === 'prep' && !classes.of);

/** "strikes on 30 villages": what it costs to tie a figure to a noun of what was done against it; see `CostOfTie`. */
export function costOfDeed({ words, trigger, at, reading, plain, language: { events } }: Tie): number | null {
  return trigger.last === at.first - 1 && events.against.has(words[trigger.last]!.lower) && reading.value.unit !== BARE_NUMBER ? 0.7 + plain : null;
}

/** Frames of deeds that a sum right before their noun is the price of. */
const DEALS: ReadonlySet<string> = new Set(['bought', 'sold', 'invested']);

/** Frames of what somebody gives, or says he will. */
const GIVEN: ReadonlySet<string> = new Set(['pledged', 'donated']);

/** What it costs to reach a noun on either side, beside the way. */
const NOUN = 1.2;
/** What a preposition that opens a circumstance adds to the way to a noun behind it. */
const BEHIND_CLAUSE = 2.4;

function costBehind({ words, trigger, at, reading, way, plain, language: { agents, events } }: Tie): number | null {
  const { frame, first, last } = trigger;
  // "ten films about the fall of Mern": what they tell of befell nobody in them.
  if (words[at.last]?.tag === 'prep' && !words[at.last]!.classes.of && agents.works.has(words[at.last - 1]!.lower)) return null;
  // "with 8,500 troops in the area"
  if (frame === 'measured' && dimensionOf(reading.value.unit) === 'count') return null;
  // "12 of the 50 aid trucks": what they carry, and no aid that somebody gave
  if (GIVEN.has(frame) && words[last]?.tag === 'noun') return null;
  // "a 25 percent tariff on imports": it describes the noun right behind it
  // … and "a duty of 25 percent on imports"
  const isShare = first > at.last && reading.counted === null && dimensionOf(reading.value.unit) === 'share';
  if (isShare && DEALS.has(frame) && events.against.has(words[at.last]!.lower)) return null;
  if (isShare && words[at.last]!.tag === 'noun' && words.slice(at.last, first).some(({ tag }) => tag === 'prep')) return null;
  // "a 94 percent fall": the figure describes the noun.
  if (first === at.last && reading.counted === null && CHANGES.has(frame)) return 0.4 + plain;
  // "its $12 billion purchase of X": a sum describes the deed right behind it.
  if (first === at.last && DEALS.has(frame) && isMoney(reading.value.unit) && !isNominal(words[last]?.tag)) return 0.4 + plain;
  // "in defiance of sanctions": a noun that hangs on another behind the figure.
  if (first - at.last > 1 && (GENERAL.has(frame) || frameOf(frame)!.counts.includes('*')) && hangsOnNoun(words, trigger)) return null;
  // "$1.2bn in losses", "12 of the deaths"; but "the toll passes 41,000 as rescues grow rare" tells of another matter behind "as".
  return way + NOUN + plain + (words.slice(at.last, first).some(({ tag, classes }) => tag === 'prep' && classes.loose) ? BEHIND_CLAUSE : 0.4);
}

/** What a verb between takes off the way to a noun of its clause: it links the two ("the deaths that officials confirmed came to 40"), and its crossing had been counted. */
const LINKING_VERB = 3.4;

function costAhead(tie: Tie): number | null {
  const { words, trigger, at, way, plain, subjects } = tie;
  const { frame, last } = trigger;
  // "the bodies of 27 soldiers were brought to the hospital": of dead, whatever is done with them.
  if (frame === 'killed' && words[last - 1]!.classes.of && at.first - last <= 1) return 0.2 + plain;
  // "Aid workers said 40 trucks had crossed"
  if (GIVEN.has(frame) && words[last]?.tag === 'noun') return null;
  if (isOfOtherThing(tie)) return null;
  // "the death toll rose to 311": the verb between links the two, however far its subject stands.
  if (isHeadOf(subjects, trigger)) return 0.5 + plain;
  if (isOfOtherClause(tie)) return null;
  const nearer = words[last]?.tag === 'prep' && last + 1 >= at.first ? 0.7 : 0;
  return way + NOUN + plain - linkingVerbs(tie) * LINKING_VERB - nearer;
}

/** Whether a noun before the figure tells of something else that stands nearer to it. */
function isOfOtherThing({ words, trigger: { frame, first, last }, at, reading, deeds, language: { grammar } }: Tie): boolean {
  if (frame === 'measured') {
    // "seizing the area, the army fought off six bombs": a measure is of what it is measured in, or stands right before what it counts ("a capacity of 300 people").
    if (reading.countedKind === null && reading.counted !== null && dimensionOf(reading.value.unit) === 'count' && at.first - last > 2) return true;
    // "captured an area of 700 square km": what was done to it says more.
    return dimensionOf(reading.value.unit) === 'area' && deeds.some((deed) => deed.last <= first && first - deed.last <= 1);
  }
  // "a third of the population, including three million who fled": no number of those who live there
  if (frame === 'population' && grammar.including.has(words[at.first - 1]?.lower ?? '')) return true;
  // "Mern, home to 955,000 Serabs, said 1,867 had left"
  if (frame === 'population' && words[at.first - 1]?.classes.reports && words.slice(last, at.first).some(({ tag }) => tag === 'comma')) return true;
  // "sanctions on Mern in response to two launches"
  return frame === 'banned' && at.first - last > 2;
}

/** Whether the figure stands in a clause of its own behind the noun. */
function isOfOtherClause({ words, trigger: { frame, first, last }, at, language: { grammar, quantity } }: Tie): boolean {
  // "Hours before the announcement, five directors bought a boat": when it was
  if (GENERAL.has(frame) && words[last]?.tag === 'comma' && words.slice(0, first).some(({ tag, classes }) => tag === 'prep' && classes.loose) && words.slice(0, first).every(({ tag }) => tag !== 'verb')) return true;
  // "opened an inquiry, and 53 survivors have lodged a complaint": a clause of its own
  if (words[at.first - 1]?.tag === 'and' && words[at.first - 2]?.tag === 'comma' && hasOwnVerb(words, at.last) && words.slice(0, last).some(({ tag }) => tag === 'verb')) return true;
  // "drove through a crowd, crushing dozens": the object of a verb, whatever that tells
  const own = words[at.first - 1];
  if (own?.tag === 'verb' && own.is?.ing === true && !own.classes.reports && words[at.first - 2]?.tag === 'comma' && (own.classes.verbs?.every(({ rest }) => rest.length > 0) ?? true) && at.first - 2 >= last) return true;
  // "the toll may rise as dozens more were wounded": the figure has a clause of its own.
  const opener = words[at.first - 1]?.tag === 'quote' ? at.first - 2 : at.first - 1;
  if (words[opener]?.classes.loose && isOfClauseBehind(words, last, at, quantity.more)) return true;
  // "its announcement that hackers took the data of 12 million": what is told behind "that"
  if (GENERAL.has(frame) && words.slice(last, at.first).some(({ tag }) => tag === 'that')) return true;
  // "condemned the killing and said 12 million people need aid": what is said is another matter, where it is not of a count ("put the toll at 32, and said that it included seven").
  if (!grammar.counts.has(words[last - 1]!.lower) && words.slice(last, at.first).some(({ tag }, i) => tag === 'and' && words[last + i + 1]!.tag === 'verb' && words[last + i + 1]!.classes.reports)) return true;
  // "three were among the dead and that 11 remained in hospital": another clause.
  return words.slice(last, at.first).some(({ tag }, i) => tag === 'that' && words[last + i - 1]!.tag === 'and');
}

/** How many verbs between link a noun to the figure: those of its own clause ("the toll may rise because 150 are trapped" has another behind "because") whose object the figure is not. */
function linkingVerbs({ words, trigger, at, told, deeds }: Tie): number {
  // "charged with fraud and is believed to have set up 300 accounts": a noun before "and" does nothing.
  if (joinsPredicate(words, trigger)) return 0;
  let verbs = 0;
  for (let i = trigger.last; i < at.first && words[i]!.tag !== 'sub' && !opensClause(words, i); i++) {
    // "The strike shut two terminals, which handle": what is told of what stands right before
    if (verbs > 0 && words[i]!.tag === 'rel' && words[i - 1]!.tag === 'comma') return 0;
    // "Births were down 3.6 percent from 393,000"
    if (words[i]!.be && words[i + 1]?.classes.nouns?.some(({ kind, frame }) => kind === 'state' && CHANGES.has(frame))) verbs++;
    if (words[i]!.tag !== 'verb' || told.has(i)) continue;
    // "Investors asked about the bid said they would need $80": what is said has a subject of its own.
    if (words[i]!.classes.reports && words[i + 1]?.tag === 'pron') return 0;
    if (!deeds.some((deed) => deed.at === i && (deed.last === at.first || isNominal(words[trigger.last]?.tag)))) verbs++;
  }
  return verbs;
}
