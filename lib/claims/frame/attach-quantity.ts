import { lineage } from '@/lib/lexicon/nouns';
import { dimensionOf, unitOf } from '@/lib/lexicon/units';
import type { CompiledClaimLanguage } from '@/lib/claims/compile-claim-language';
import type { QuantityReading } from '@/lib/claims/quantity/quantity-reading';
import { BARE_NUMBER } from '@/lib/claims/quantity/read-quantities';
import { isNominal, phraseEnd } from '@/lib/claims/syntax/phrases';
import { subjectOf } from '@/lib/claims/syntax/subject-of';
import { groupStart, isReducedPassive } from '@/lib/claims/syntax/verbs';
import { wordAt, type Phrase, type Sentence, type Word } from '@/lib/claims/syntax/sentence';
import { carriedInTime, isMadeFor } from './carried-in-time';
import { changingSubjects, tellingVerbs } from './changing-subjects';
import { isDecidedOn } from './decided-on';
import { crossings } from './crossings';
import { changeByShare, isApart, isDifference } from './difference';
import { isPaidTo } from './paid-to';
import { FATE_COST, fateOf, isOutlived, type Fate } from './fates';
import type { Trigger } from './find-triggers';
import { CHANGES, GENERAL } from './frame-groups';
import type { Attachment } from './attachment';
import { fateAboard, fateOfDescribed } from './fate-of-described';
import { isOfVote } from './of-vote';
import { countShotDead } from './part-of-dead';
import { COMES_TO } from './what-changed';
import { fits, frameByNature, isMeantFor } from './fits-frame';
import { tellsNothing } from './idle-words';
import { goOnFromNext, inheritFrames } from './inherit-frames';
import { joinLengths } from './join-lengths';
import { isLostPeople, isLostTo } from './lost-to';
import { withNumbered, withSubject, withUnitOf, withWhole, withWork } from './number-alone';
import { isAnswer, isOfSamePoll, isPollShare } from './poll-share';
import { isWeapon } from './tie-signs';
import { ofWhom } from './part-and-whole';
import { unwonSeats } from './unwon-seats';
import { costOf, MAX_COST } from './tie-cost';
import { askedFor, deedOfNumber, deedOfSome, givenAs } from './told-instead';

/** Frames whose words are too plain to be a figure's frame. */
const NO_FIGURE = new Set(['called', 'blamed', 'criticised', 'denied', 'met', 'declared', 'claimed']);

/** Frames of verbs that tell nothing of how far away, or how deep, something was. */
const NO_DISTANCE = new Set(['approved', 'captured', 'collapsed', 'trapped', 'lost']);

/** Kinds of people whom a land expels, besides those of another ("12 Mernians"). */
const DRIVEN_OUT: ReadonlySet<string> = new Set(['migrants', 'residents', 'civilians', 'families']);

/** The attachments of the figures of a sentence, in order. Work: figures times triggers, both bounded by the sentence. */
export function attachQuantities(sentence: Sentence, triggers: readonly Trigger[], fates: readonly Fate[], language: CompiledClaimLanguage): Attachment[] {
  const attachments: Attachment[] = [];
  if (!sentence.quantities.some(({ isFigure }) => isFigure)) return attachments;
  const crossing = crossings(sentence, language.words.grammar);
  let counted: QuantityReading | null = null;
  for (const written of joinLengths(sentence, language)) {
    if (!written.isFigure) continue;
    const reading = withWork(withSubject(withNumbered(withWhole(withUnitOf(written, counted, sentence, triggers, language), sentence, language), sentence, language), sentence, language), sentence, triggers, language);
    const first = wordAt(sentence, reading.start);
    const end = Math.max(reading.end, reading.countedSpan?.end ?? 0, reading.conversion?.end ?? 0);
    const at: Phrase = { first, last: Math.max(first + 1, wordAt(sentence, end - 1) + 1) };
    // "sank three miles off the coast", "were within ten miles of the city": how far away, and not by how much
    const distance = dimensionOf(reading.value.unit) === 'length' && (language.words.grammar.away.has(sentence.words[at.last]?.lower ?? '') || (reading.value.low === null && /^\p{Lu}/u.test(reading.counted ?? '')) || isToSide(sentence, at.last, language));
    let best: Trigger | null = null;
    let cost = MAX_COST;
    const told = tellingVerbs(sentence, triggers, at, reading, language);
    const subjects = changingSubjects(sentence, triggers, at, reading, told, language.words);
    const deeds = triggers.filter(({ kind, passive, frame }) => kind === 'object' && !passive && !GENERAL.has(frame) && fits(frame, reading));
    const people = ofWhom(sentence.words, at, reading, language.words.quantity.ones.them);
    const toTie = { sentence, words: sentence.words, reading, at, crossing, told, subjects, deeds, language: language.words };
    for (const trigger of triggers) {
      if (tellsNothing(sentence, trigger, triggers, at, reading, written, language)) continue;
      if (NO_FIGURE.has(trigger.frame) || isDecidedOn(trigger, triggers, at) || (distance && (COMES_TO.has(trigger.frame) || NO_DISTANCE.has(trigger.frame)))) continue;
      const near = costOf(toTie, trigger);
      const own = near === null ? (isStateOf(sentence, trigger, at) ? FATE_COST : null) : near > FATE_COST && isSubjectOf(sentence, trigger, at, language.words.grammar.including) ? (isDescribed(sentence, at) ? MAIN_COST : FATE_COST) : near;
      if (own === null || own > cost || (own === cost && best && (isMeantFor(best.frame, reading) || (best.weight >= trigger.weight && !isMeantFor(trigger.frame, reading))))) continue;
      if (!fits(trigger.frame, people ?? reading)) continue;
      best = trigger;
      cost = own;
    }
    best = askedFor(sentence, best, triggers) ?? givenAs(sentence, best, triggers, at, reading) ?? best;
    best = deedOfNumber(sentence, best, triggers, at, reading, language) ?? best;
    // "this island of 39,000 people": how many live there.
    if (isPopulation(sentence, at, reading, language)) {
      attachments.push({ reading, at, trigger: null, frame: 'population', cost: Infinity, from: null });
      continue;
    }
    // "a boat with 90 migrants sinks"
    if (isLoad(sentence, at, reading, language)) {
      attachments.push({ reading, at, trigger: null, frame: 'on-board', cost: Infinity, from: null });
      continue;
    }
    const fate = fits('killed', reading) ? fateOf(fates, at, reading) : null;
    const some = deedOfSome(sentence, best, triggers, at, reading, language) ?? fateAboard(sentence, best, triggers, at, reading) ?? fateOfDescribed(sentence, best, triggers, at, reading);
    if (some) [best, cost] = [some, FATE_COST];
    else if (fate && (best === null || cost > FATE_COST || isOutlived(best.frame, fate.frame))) [best, cost] = [fate, FATE_COST];
    // "from one hospital to the next" counts none.
    const isWay = reading.value.high === 1 && sentence.words[at.last]?.tag === 'to' && language.words.grammar.from.has(sentence.words[at.first - 1]?.lower ?? '');
    // "Organisers, some 40 groups, had expected 50,000": how many speak is not what they counted.
    const ofSpeakers = sentence.words[at.first - 1]?.tag === 'comma' && sentence.words[at.last]?.tag === 'comma' && sentence.words[at.first - 2]?.classes.speaker === true;
    // "shot down 76 drones over 17 regions, while another 96 were lost": in how many places is no more what the next number is of.
    const isWhere = counted !== null && reading.value.unit === 'settlement' && language.words.places.prepositions.has(sentence.words[at.first - 1]?.lower ?? '');
    // "gained 186 seats and took eight authorities, while its rival was down 474": seats, and no more of what no list knows
    const goesOn = counted?.value.unit === 'seat' && reading.countedKind === null;
    // "two five-star hotels for 300 million": of what kind they are is not counted
    const isKind = sentence.words[at.first + 1]?.tag === 'hyphen' && reading.value.unit !== 'people';
    if (!goesOn && !isWay && !ofSpeakers && !isWhere && !isKind && reading.form !== 'implicit-one' && (reading.countedKind !== null || unitOf(reading.value.unit)?.dimension === 'money' || (reading.counted !== null && reading.form === 'count' && reading.value.unit !== BARE_NUMBER && !/^\p{Lu}/u.test(reading.counted)))) counted = reading;
    const dead = best !== null && ((LOSSES.has(best.frame) && reading.value.unit === 'people' && isOfLives(reading, sentence, language)) || (best.frame === 'lost' && isLostToDeath(sentence, at, reading, language)) || (isLostPeople(best, reading) && hasCause(sentence.words, at.last, language)));
    // "police counted 8,500 demonstrators": what is counted says more than that it was.
    // "15 short of a majority": what is lacking.
    if (best !== null && dimensionOf(reading.value.unit) === 'count' && language.words.grammar.lacking.has(sentence.words[at.last]?.lower ?? '')) best = null;
    // "killed 30, five more than in 2020": by how many, which none of them died of.
    if (best !== null && (isDifference(sentence, at, reading, language) || isApart(sentence, at, reading, language) || isPaidTo(best, at, reading))) best = null;
    // "lost 23 seats", "needs 61 seats": none that was won.
    best = unwonSeats(best, triggers, sentence.words, at, reading, language.words.quantity.tallies.bodies);
    // "accepted 62 million from the contractor": nothing that anybody approves, as an offer is
    if (best !== null && best.frame === 'approved' && best.verb === 'accept' && !best.passive && dimensionOf(reading.value.unit) === 'money' && best.last >= at.first - 1 && sentence.words[at.last]?.tag !== 'noun') best = null;
    const nature = best === null || best.frame === 'recorded' || best.frame === 'forecast' ? frameByNature(reading) : null;
    if (nature !== null && dimensionOf(reading.value.unit) === 'count') best = null;
    const isAnswered = isAnswer(sentence, at, reading, best, language) || isOfSamePoll(sentence, best, at, reading, attachments, language);
    if (isAnswered) best = null;
    const asked = best === null && nature === null && (isAnswered || isPollShare(sentence, at, reading, language)) ? 'polled' : best === null && nature === null && isMadeFor(sentence, at, reading, language) ? 'capacity' : null;
    // "gusts of up to 80 kph were expected": measured, if not yet.
    // … and "40 aftershocks, the strongest of 5.4"
    const foreseen = best?.frame === 'forecast' || (best?.kind === 'noun' && reading.value.unit === 'magnitude') ? nature : null;
    const missing = best !== null && best.frame === 'found' && best.passive && reading.value.unit === 'people' && isUndone(sentence, best.at);
    // "shares collapsed by 60 percent"
    const sunk = best !== null && best.frame === 'collapsed' && best.kind !== 'noun' && dimensionOf(reading.value.unit) === 'share';
    // "at least 120 militants were destroyed"
    const slain = best !== null && best.frame === 'destroyed' && reading.value.unit === 'people';
    // "800,000 migrants were expelled from Mern": out of a land, and not of a party or an office
    const expelled = best !== null && best.frame === 'dismissed' && best.verb === 'expel' && reading.value.unit === 'people' && (DRIVEN_OUT.has(reading.countedKind ?? '') || /^\p{Lu}/u.test(reading.counted?.split(' ').at(-1) ?? ''));
    // "gunmen seized 200 people": whoever fights is captured.
    const abducted = best !== null && best.frame === 'captured' && (best.verb === 'seize' || best.verb === 'take') && reading.value.unit === 'people' && !lineage(reading.countedKind ?? '').includes('combatants');
    // "30 villages have fallen": to whoever came.
    const fallen = best !== null && best.frame === 'fell' && best.kind === 'subject' && best.first >= at.last && reading.value.unit === 'settlement' && sentence.words[at.first - 1]?.tag !== 'prep';
    // "handed over 75 captured soldiers": they go back to their side.
    const returned = best !== null && best.frame === 'donated' && reading.value.unit === 'people';
    // "consumes 40 tonnes of rice a day", "locusts devoured 40 tonnes": eaten or used, and by no fire
    const used = best !== null && best.frame === 'burned' && (best.verb === 'consume' || best.verb === 'devour') && dimensionOf(reading.value.unit) === 'mass';
    // "fired four missiles into the sea": these are launched, whatever they hit.
    const fired = best !== null && best.frame === 'struck' && best.verb === 'fire' && !best.passive && at.first > best.at && isWeapon(reading);
    // "since the opening of its $5 billion factory": what a thing costs that the sum stands before.
    const priced = isPrice(sentence, at, reading, language) && (best === null || COMES_TO.has(best.frame) || best.frame === 'produced');
    // "losses of $8 million, 12 percent more than a year earlier"
    const changed = best !== null && CHANGES.has(best.frame) ? null : changeByShare(sentence, at, reading, language);
    if (changed !== null) best = null;
    const taken = carriedInTime(sentence, best, at, reading, language);
    // … and "seated 300 guests" tells of no hall.
    if (taken === 'capacity' || (best?.frame === 'capacity' && best.kind === 'object' && sentence.words[best.at]!.is?.past === true)) best = null;
    // "the Senate approved it 68-32": the votes of both sides, whatever they were on
    const tallied = written.value.unit === 'vote' && (written.counted === null || best?.frame === 'approved' || best?.frame === 'rejected');
    const ofVote = !tallied && isOfVote(sentence, best, at, reading, language);
    if (tallied && best !== null && best.frame !== 'voted') best = null;
    // "41 percent of voters took part": the turnout, which counts nobody's votes
    const turnedOut = ofVote && best?.frame === 'attended';
    attachments.push({ reading: turnedOut ? { ...reading, counted: null, countedKind: null } : reading, at, trigger: best, frame: changed !== null ? changed : taken !== null ? taken : tallied || ofVote ? 'voted' : priced ? 'cost' : fired ? 'launched' : used ? 'used' : best !== null && !dead && isLostTo(best, reading) ? 'lost' : fallen ? 'captured' : missing ? 'missing' : dead || slain ? 'killed' : sunk ? 'fell' : expelled ? 'deported' : abducted ? 'detained' : returned ? 'freed' : (foreseen ?? (best !== null && isInquiry(best, reading) ? 'investigated' : best?.frame) ?? nature ?? asked), cost: best ? cost : Infinity, from: null });
  }
  countShotDead(sentence.words, attachments, language.words.agents.mayKill);
  inheritFrames(sentence, attachments, language);
  goOnFromNext(sentence, attachments, language.words.refine.there);
  return attachments;
}

/** Those of whom "lost" says that they died, whoever lost them; workers, voters and members may only have left … */
const LOST_LIVES: readonly string[] = ['combatants', 'civilians', 'pilgrims', 'migrants', 'firefighters', 'rescuers', 'crew'];
/** … and so may these, of no side in a war ("the district will lose 300 teachers"). */
const MAY_LEAVE: readonly string[] = ['teachers', 'students', 'tourists', 'journalists'];
/** How far behind those lost a disaster may stand that took them ("lost 40 people in the flood"), in words. */
const CAUSE_REACH = 5;

/** Whether people who are lost are dead: "has lost 183 pilgrims", "lost one citizen in the blast". */
function isLostToDeath({ words }: Sentence, { last }: Phrase, { value, countedKind }: QuantityReading, language: CompiledClaimLanguage): boolean {
  if (value.unit !== 'people') return false;
  if (countedKind !== null && lineage(countedKind).some((kind) => LOST_LIVES.includes(kind)) && !lineage(countedKind).some((kind) => MAY_LEAVE.includes(kind))) return true;
  return hasCause(words, last, language);
}

/** Whether a preposition at word `last` leads to a disaster, a deed or a disease ("in the flood", "to heat"). */
function hasCause(words: readonly Word[], last: number, { words: { agents, grammar, quantity } }: CompiledClaimLanguage): boolean {
  const link = words[last];
  if (link === undefined || !(grammar.to.has(link.lower) || (link.tag === 'prep' && !link.classes.of))) return false;
  return words.slice(last + 1, last + CAUSE_REACH).some(({ lower }) => agents.deeds.has(lower) || (grammar.to.has(link.lower) && agents.nobody.has(lower)) || lineage(quantity.nouns.kindOf(lower) ?? '').includes('event'));
}

/** Frames under which the loss of lives is told ("the loss of 12 lives", "the sinking cost 12 lives", "a town that took thousands of lives to retake"). */
const LOSSES: ReadonlySet<string> = new Set(['lost', 'cost', 'sank', 'collapsed', 'derailed', 'captured']);

/** Whether lives are counted. */
const isOfLives = ({ headSpan }: QuantityReading, { text, start }: Sentence, { words: { events } }: CompiledClaimLanguage): boolean => headSpan !== null && events.lives.has(text.slice(headSpan.start - start, headSpan.end - start).toLowerCase());

/** "have not been found", "have yet to be found": whoever is so is missing. */
function isUndone(sentence: Sentence, verb: number): boolean {
  const { words } = sentence;
  for (let i = groupStart(sentence, verb); i < verb; i++) if (words[i]!.tag === 'not' || words[i]!.classes.yet) return true;
  return false;
}

/** Fewer people than this may be anybody's. */
const LEAST_TOWN = 10_000;

/** Whether the figure stands behind "of" and a place that people live in, or is all that a name has, and counts people as such. */
function isPopulation({ words }: Sentence, at: Phrase, { value, countedKind }: QuantityReading, { words: { grammar, places, quantity } }: CompiledClaimLanguage): boolean {
  if (value.unit !== 'people' || !LIVING.has(countedKind ?? '')) return false;
  // "Mern has about 53 million people"
  if (at.first === 2 && words[0]!.tag === 'name' && grammar.have.has(words[1]!.lower) && (value.low ?? 0) >= LEAST_TOWN && (words[at.last] === undefined || words[at.last]!.tag === 'punct')) return true;
  if (!grammar.of.has(words[at.first - 1]?.lower ?? '')) return false;
  const place = words[at.first - 2]?.lower ?? '';
  return places.peopled.has(place) || lineage(quantity.nouns.kindOf(place) ?? '').includes('settlement');
}

/** Kinds of what carries people. */
const CARRIERS: readonly string[] = ['ship', 'aircraft', 'vehicle'];

/** Whether people stand behind "with" and one thing that carries them, full of them or not: "a boat with 90 migrants", "a bus packed with 40 pilgrims". */
function isLoad({ words }: Sentence, at: Phrase, { value, countedKind }: QuantityReading, { words: { places, quantity, reporting } }: CompiledClaimLanguage): boolean {
  // "a ferry with a crew of 22"
  const isCrew = words[at.first - 1]?.classes.of === true && quantity.nouns.groups.has(words[at.first - 2]?.lower ?? '') && words[at.first - 3]?.tag === 'det';
  const first = isCrew ? at.first - 3 : at.first;
  if (value.unit !== 'people' || (countedKind === null && !isCrew) || countedKind === 'others' || !reporting.holding.has(words[first - 1]?.lower ?? '')) return false;
  const full = words[first - 2];
  const carrier = full?.tag === 'verb' || full?.tag === 'adj' ? words[first - 3] : full;
  if (carrier?.tag !== 'noun' || quantity.nouns.isPlural(carrier.lower) || words[at.last]?.tag === 'verb' && words[at.last]!.is?.participle === true) return false;
  const behind = words[at.last];
  return lineage(quantity.nouns.kindOf(carrier.lower) ?? '').some((kind) => CARRIERS.includes(kind)) && !places.bodiesAt.has(behind?.lower ?? '');
}

/** The fewest that a survey asks. */
const LEAST_SAMPLE = 100;

/** "police questioned 11 men": whether so few are questioned that they are no sample. */
const isInquiry = ({ frame, verb }: Trigger, { value: { low, unit } }: QuantityReading): boolean => frame === 'surveyed' && verb === 'question' && unit === 'people' && (low ?? 0) < LEAST_SAMPLE;

/** Kinds of people that a place has because they live there. */
const LIVING: ReadonlySet<string> = new Set(['people', 'residents']);

/** What the main verb costs behind a participle that only describes who is counted ("400 people trapped by the quake had been rescued"): less than the participle. */
const MAIN_COST = 0.6;
// … or "19 people sheltering in a school were killed".
const isDescribed = (sentence: Sentence, { last }: Phrase): boolean => sentence.words[last]?.tag === 'verb' && (isReducedPassive(sentence, last) || (sentence.words[last].is?.ing === true && sentence.words[last - 1]!.classes.people));

/** Kinds of what is built, with what carries people. */
const PRICED: readonly string[] = ['building', ...CARRIERS];

/** Whether a sum stands before a thing that is built, and describes it: "a $40 million bridge". */
function isPrice(sentence: Sentence, { last }: Phrase, { value, counted }: QuantityReading, { words: { quantity } }: CompiledClaimLanguage): boolean {
  if (unitOf(value.unit)?.dimension !== 'money' || value.unit.includes('/') || counted !== null || !isNominal(sentence.words[last]?.tag) || sentence.words[last]!.tag === 'det' || sentence.words[last]!.tag === 'num') return false;
  const head = sentence.words[phraseEnd(sentence, last) - 1]!.lower;
  return !quantity.nouns.isPlural(head) && lineage(quantity.nouns.kindOf(head) ?? '').some((kind) => PRICED.includes(kind));
}

/** Whether the figure's noun is the subject of the verb, however far that stands: "some 900 men, most of them in black, had joined the march", "two men suspected of it, aged 24 and 31, were held". */
function isSubjectOf(sentence: Sentence, { kind, passive, reduced, at: verb }: Trigger, at: Phrase, including: ReadonlySet<string>): boolean {
  if (verb < at.last || reduced || !(kind === 'subject' || (kind === 'object' && passive))) return false;
  const { words } = sentence;
  // "ammunition, among them 30 missiles, had been seized": a part of the subject, between commas.
  const opener = words[at.first - 1]?.tag === 'pron' ? at.first - 2 : at.first - 1;
  if (words[at.last]?.tag === 'comma' && including.has(words[opener]?.lower ?? '') && words[opener - 1]?.tag === 'comma' && groupStart(sentence, verb) === at.last + 1) return true;
  const next = words[at.last];
  // "some 300 of them are thought to have died"
  if (next?.classes.of && words[at.last + 1]?.tag === 'pron') return subjectOf(sentence, verb)?.head.first === at.last + 1;
  const between = words.slice(at.last, verb);
  const isOfWhom = next?.tag === 'rel' && between.some(({ tag }) => tag === 'verb');
  const isOfWhole = next?.classes.of === true && between.some(({ tag }) => tag === 'rel' || (tag === 'verb' && words[at.first]!.tag === 'num'));
  if (next?.tag !== 'comma' && !isOfWhom && !isOfWhole && !isDescribed(sentence, at)) return false;
  const head = subjectOf(sentence, verb)?.head;
  return head !== undefined && head.first <= at.first && head.last > at.first && head.last <= at.last;
}

/** "Eleven people, including four workers, were still missing": whether a state is told, by a form of "be", of the figure's noun over what stands between commas. */
function isStateOf(sentence: Sentence, { kind, first }: Trigger, at: Phrase): boolean {
  if (kind !== 'state' || first <= at.last || !sentence.words.slice(at.last, first).some(({ tag }) => tag === 'comma')) return false;
  let verb = first - 1;
  while (sentence.words[verb]?.tag === 'adv') verb--;
  if (sentence.words[verb]?.be !== true) return false;
  const head = subjectOf(sentence, verb)?.head;
  return head !== undefined && head.first <= at.first && head.last > at.first && head.last <= at.last;
}

/** Whether "to the south" stands at word `at`. */
const isToSide = ({ words }: Sentence, at: number, { words: { grammar } }: CompiledClaimLanguage): boolean =>
  words[at]?.tag === 'to' && words[at + 1]?.classes.the === true && grammar.away.has(words[at + 2]?.lower ?? '');
