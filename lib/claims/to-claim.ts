import { eventFrameOf } from '@/lib/lexicon/events';
import { frameOf } from '@/lib/lexicon/frames';
import type { Claim, Slot } from '@/lib/model';
import { nameKey } from '@/lib/text/fold-name';
import type { ArticleContext } from './article-context';
import { voiceAt } from './attribution/attribute';
import type { CompiledClaimLanguage } from './compile-claim-language';
import type { EventReading } from './event/event-reading';
import type { Attachment } from './frame/attachment';
import { blamedAgent } from './frame/blamed-agent';
import { callerOf } from './frame/called-agent';
import { countRate } from './frame/count-rate';
import { isMovedTo } from './frame/counted-anew';
import { frameByCourt, frameByTerm } from './frame/by-court';
import { agentOfDeed, findAgent } from './frame/find-agent';
import { gappedAgent } from './frame/gapped-agent';
import { isConsequence, isDoneDeed, isLevel } from './frame/told-as';
import { isNamedCause, type Agent } from './frame/to-agent';
import type { Trigger } from './frame/find-triggers';
import { isHeadlinePlan } from './frame/is-headline-plan';
import { ownOnes } from './place/own-ones';
import { measuredBefore, whatChanged, whatChangedToo } from './frame/what-changed';
import { isWonWith, whoVoted, whoseVotes } from './frame/whose-votes';
import { isAgreedDeal } from './event/agreed-deal';
import { heldBack } from './hedge/held-back';
import { lowerRung, readHedge } from './hedge/read-hedge';
import { isChangeOffered } from './hedge/what-is-sought';
import { changeOf, isStart, isTimeOfTarget } from './hedge/planned-change';
import { isAttempt, isForeseen, isSeen, readModality } from './hedge/read-modality';
import { choosePlaces } from './place/choose-places';
import { isCountryWide } from './place/country-wide';
import { isCountry } from './place/known-names';
import { nationTold } from './place/nation-told';
import { befellBefore } from './time/befell-before';
import { BARE_NUMBER } from './quantity/read-quantities';
import type { Reading } from './reading';
import { governorOf, predicateOf } from './syntax/predicate';
import { textOf, type Phrase, type Sentence } from './syntax/sentence';
import { chooseTime } from './time/choose-time';
import { isCountOfThings, isForeseer, isPollster, isPollsters, namedAgent } from './no-agent';
import { DAY_LENGTH, MOVES, isPast, isToCome } from './past-or-to-come';

/** Slots that figures and events share, and what each of the two has of its own. */
type CommonSlots = Pick<Claim, 'place' | 'placeIds' | 'time' | 'attributedTo' | 'hedge' | 'modality' | 'implied' | 'sentence' | 'sentenceStart'>;
type OwnSlots = Pick<Claim, 'modality' | 'kind' | 'quote' | 'start' | 'end' | 'value' | 'counted' | 'countedKind' | 'object'> & { frame: string };

/** A claim of its slots. Written out field by field: an engine copies objects over others far more slowly than it makes one. */
function toClaim(slots: CommonSlots, own: OwnSlots, agent: { text: string | null; implied: boolean }): Claim {
  return {
    place: slots.place,
    placeIds: slots.placeIds,
    time: slots.time,
    attributedTo: slots.attributedTo,
    hedge: slots.hedge,
    modality: own.modality,
    implied: agent.implied ? [...slots.implied, 'agent'] : slots.implied,
    sentence: slots.sentence,
    sentenceStart: slots.sentenceStart,
    flags: [],
    notes: [],
    id: `${own.kind}:${own.frame}:${own.start}-${own.end}`,
    kind: own.kind,
    quote: own.quote,
    start: own.start,
    end: own.end,
    frame: own.frame,
    value: own.value,
    counted: own.counted,
    countedKind: own.countedKind,
    agent: agent.text,
    object: own.object,
  };
}

/** What is known of a figure before its slots are read. */
interface Figured {
  /** What one incident did. */
  incident?: boolean;
  /** What a total has come to. */
  level?: boolean;
  /** Its verb. */
  governing?: number | null;
  /** The verb that is the frame's own. */
  deed?: number | null;
  /** A deed of which a noun says that it has been done. */
  done?: boolean;
  /** The verb of the clause that tells of those counted ("the 40 who died"). */
  telling?: number | null;
  /** The figure by whose place it is read whether it is so; its own where none is given. */
  moodAt?: Phrase;
}

function commonSlots({ sentence, triggers, attachments, places, sayings }: Reading, at: Phrase, verb: number | null, frame: string | null, kind: 'figure' | 'event', context: ArticleContext, language: CompiledClaimLanguage, { incident = false, level = false, governing = null, deed = null, done = false, telling = verb, moodAt = at }: Figured = {}): CommonSlots {
  const { words } = language;
  const implied: Slot[] = [];
  const voice = voiceAt(sayings, verb ?? at.first, language);
  // "have sent four planes under an aid scheme": what was done by a rule is nobody's word.
  // … nor is "an inquiry into the killing of 14" that somebody wants.
  // … nor what an aside tells of those named in a denial: "denied that its men, who had killed 12, were drunk".
  const saying = (voice?.ruled === true && isDone(sentence, deed)) || (voice?.stance === true && done) || (voice?.denies === true && isInAside(sentence, at)) ? null : voice;
  const attributedTo = saying ? context.attribution(saying) : null;
  if (saying?.implied) implied.push('attributedTo');
  const said = saying?.hedge ?? null;
  const modality = saying?.denies ? 'negated' : done ? 'actual' : readModality(sentence, moodAt, telling, language, saying !== null);
  // Of a figure its verb tells whether its day is to come ("cut the tax to 6% in July").
  const mood = modality === 'actual' && governing !== null && sentence.times.length > 0 ? readModality(sentence, moodAt, governing, language, saying !== null) : modality;
  const figures: Phrase[] = [];
  for (const attachment of attachments) figures.push(attachment.at);
  figures.push(...ownOnes(sentence));
  figures.sort((a, b) => a.first - b.first);
  const time = chooseTime(sentence, { at, verb: deed ?? verb, triggers, kind, frame, modality: isAttempt(sentence, at, language) || isAgreedDeal(sentence, deed ?? verb, frame, language) || (frame !== null && ASKED.has(frame) && isDone(sentence, deed)) ? 'actual' : frame === 'forecast' ? 'forecast' : mood, figures, sayings, since: context.since, told: context.past, lead: context.day, published: context.published, incident, level, language });
  if (time.implied) implied.push('time');
  const total = kind === 'figure' && !incident && isCountryWide(sentence, frame, time.time, context.published, words.times.ages) && !context.pointsBack(sentence);
  const around = total && context.land !== null ? { names: [talliedBy(sentence, places, sayings, language) ?? context.land], story: false } : context.places(sentence, places.length > 0);
  // "France condemned the attack": where that was, and not who condemned it
  const where = kind === 'event' && frame !== null && AFAR.has(frame) && sentence.words[at.first]!.tag === 'verb' ? places.filter(({ last }) => last > at.first) : places;
  const place = choosePlaces({ sentence, at, mentions: where, figures, parties: sayings.filter((saying) => saying.kind === 'speech') }, around, words);
  if (place.implied) implied.push('place');
  return {
    place: place.place,
    placeIds: place.place.flatMap((name) => context.names.place(nameKey(name)) ?? []),
    time: time.time,
    attributedTo,
    hedge: readHedge(sentence, at, said, frame, words.grammar),
    modality,
    implied,
    sentence: sentence.text,
    sentenceStart: sentence.start,
  };
}

/** The country or region whose own office gives a total ("Mern health officials"); null for none, and for a foreign state. */
function talliedBy({ words }: Sentence, places: Reading['places'], sayings: Reading['sayings'], { words: language }: CompiledClaimLanguage): string | null {
  const own = places.find(({ first, last, name }) => isCountry(nameKey(name), language) && sayings.some(({ source }) => first >= source.first && last <= source.last && words.slice(last, source.last).some(({ lower }) => language.places.offices.has(lower))));
  return own?.name ?? null;
}

/** Puts the country that a sentence tells of in the place of one taken from elsewhere. */
function placeIn(slots: CommonSlots, nation: string, { names }: ArticleContext): void {
  slots.place = [nation];
  slots.placeIds = [names.place(nameKey(nation)) ?? []].flat();
  slots.implied = slots.implied.filter((slot) => slot !== 'place');
}

/** Whether a claim stands in a relative clause behind a comma, or in one on a thing that did it ("fired the shell | that killed nine"). */
function isInAside({ words }: Sentence, { first }: Phrase): boolean {
  for (let i = first - 1; i > 0 && words[i]!.tag !== 'comma' && words[i]!.tag !== 'punct'; i--) {
    // … but "X, who denies killing two": the denial stands within.
    if (words[i]!.tag === 'verb' && words[i]!.classes.reports) return false;
    if (words[i]!.tag === 'rel') return words[i - 1]!.tag === 'comma';
    if (words[i]!.tag === 'that') return words[i - 1]!.tag === 'noun' && !words[i - 1]!.classes.people && words[i + 1]?.tag === 'verb';
  }
  return false;
}

/** Whether a verb tells what was done, in the past or the perfect. */
const isDone = ({ words }: Sentence, verb: number | null): boolean => verb !== null && words[verb]!.is?.past === true && (words[verb - 1]?.tag !== 'aux' || !words[verb - 1]!.be) && words[verb - 1]?.tag !== 'modal' && words[verb - 1]?.tag !== 'to';

/** Frames of what somebody asks, offers or promises: their day is that on which it was said ("had proposed $250 billion on Saturday"). */
const ASKED: ReadonlySet<string> = new Set(['requested', 'offered', 'pledged']);

/** Frames of what a land says of what others did. */
const AFAR: ReadonlySet<string> = new Set(['criticised', 'recognised']);

/** Frames in which somebody does something to what is counted. */
const hasAgent = (trigger: Trigger): boolean => trigger.kind === 'object' || trigger.kind === 'state' || trigger.kind === 'noun' || trigger.kind === 'subject';

/** The claim of a figure, with the slots that its sentence and what came before give it. */
export function toFigure(reading: Reading, attachment: Attachment, context: ArticleContext, language: CompiledClaimLanguage): Claim {
  const { reading: quantity, at, trigger, frame: tied, from, listed, whole } = attachment;
  const { sentence, triggers } = reading;
  // "would cut the rate from 5% to 4%": the second is as the first
  const change = changeOf(sentence, attachment, reading.attachments, language);
  const moodAt = change !== null && change.base.first < at.first ? change.base : at;
  const votes = whoseVotes(sentence, quantity.value.unit, tied, quantity.counted, at, language);
  // "With 12 percent of ballots counted, Unity has 41.3 percent"
  const own = (tied === null || tied === 'counted' || (tied === 'rose' && trigger !== null && trigger.at >= at.last)) && (votes !== null || isWonWith(sentence, quantity.value.unit, at, quantity.counted, language)) ? (tied === null && isPollsters(reading, at, language) ? 'polled' : 'voted') : tied;
  const frame = own ?? 'counted-as';
  // "salaries would rise by 10 percent and pensions by 7": the verb of the first
  const too = trigger === null ? null : whatChangedToo(sentence, trigger, at, language);
  const verb = trigger && (trigger.kind === 'object' || trigger.kind === 'subject') && (!from || listed || too !== null) ? trigger.at : predicateOf(sentence, at);
  const held = trigger !== null && !from ? heldBack(sentence, trigger, at, language) : null;
  const done = trigger !== null && own !== null && held === null && isDoneDeed(sentence, trigger, own, at, language);
  const seeking = own === null && verb === at.last && sentence.words[verb]!.is?.ing === true;
  const telling = trigger !== null && trigger.at === verb && trigger.first > at.last && sentence.words.slice(at.last, trigger.first).some(({ tag }) => tag === 'rel') ? verb : null;
  const slots = commonSlots(reading, at, null, own, 'figure', context, language, { incident: trigger !== null && isConsequence(sentence, trigger), level: trigger !== null ? isLevel(sentence, at, trigger, triggers) : from !== null && isMovedTo(sentence.words, { at, reading: quantity }), governing: verb, deed: verb === trigger?.at ? verb : null, done, telling, moodAt });
  if (trigger !== null && slots.time !== null && slots.time.from !== null && (whole === true || own === 'killed') && befellBefore(at, trigger, triggers, whole === true)) slots.time = { from: null, to: slots.time.to };
  // "30,000 fans trying to get in": they are there, whatever they try.
  if (seeking && slots.modality === 'goal') slots.modality = readModality(sentence, at, null, language);
  const said = !done && !seeking && slots.modality === 'actual' && verb !== null ? (isHeadlinePlan(sentence, verb) ? 'forecast' : readModality(sentence, moodAt, verb, language, slots.attributedTo !== null)) : slots.modality;
  // "3,000 jobs would be cut this year, including 1,100 in Kenya": a part is as far to come as its whole
  const isPart = from !== null || language.words.grammar.including.has(sentence.words[at.first - 1]?.lower ?? '');
  const wholeVerb = !isPart || verb !== null || trigger === null || trigger.last > at.first ? null : trigger.kind === 'noun' ? predicateOf(sentence, trigger) : trigger.passive || trigger.kind === 'subject' ? trigger.at : null;
  const ofWhole = wholeVerb !== null && wholeVerb < at.first && said === 'actual' && !done ? readModality(sentence, at, wholeVerb, language, slots.attributedTo !== null) : said;
  const told = ofWhole === 'negated' ? said : ofWhole;
  // "is expected to cut its key rate to 3.75 percent": what the noun is the object of says whether it is so.
  const governor = !done && told === 'actual' && trigger?.kind === 'noun' && trigger.first < at.first && !from && !sentence.words.slice(trigger.last, at.first).some(({ tag }) => tag === 'comma') ? governorOf(sentence, trigger.first) : null;
  const offered = told === 'actual' && isChangeOffered(sentence.words, at, language.words.modality.offers);
  const governed = offered ? 'goal' : governor === null ? told : readModality(sentence, { first: trigger!.first, last: trigger!.last }, governor, language, slots.attributedTo !== null);
  // "have not been found": they are missing, and that is not denied.
  const missing = own === 'missing' && trigger?.frame === 'found';
  // "demanded a ransom of $5 million": the demand was made.
  const asked = own === 'requested' && verb !== null && verb === trigger?.at && isDone(sentence, verb) && (governed === 'goal' || slots.modality === 'goal');
  // "refused to take up their 61 seats": theirs all the same
  const theirs = own === 'elected' && language.words.grammar.possessives.has(sentence.words[at.first - 1]?.lower ?? '');
  // "are without drinking water": they have none, and that is not denied.
  const lacking = own === 'without-power' && told === 'negated' && trigger?.kind === 'state';
  // "16 percent did not want to vote": so many said so
  const answered = own === 'polled' && told === 'negated';
  // "600 kg of cargo had not been strapped down": it was there, and no verb of its frame denies it
  const untied = own === 'carried' && trigger?.kind === 'noun' && told === 'negated' && !triggers.some(({ kind, frame: other }) => kind === 'object' && other === own);
  const modality = theirs || missing || asked || lacking || answered || untied || (frame === 'capacity' && told !== 'negated' && told !== 'forecast') ? 'actual' : told === 'actual' && held !== null ? held : governed === 'forecast' || governed === 'goal' ? governed : told;
  // "lost 14 fighters in an army raid": whoever lost them did not kill them.
  const suffered = own === 'killed' && trigger?.frame === 'lost';
  // "lost control of two towns": whoever took them is not told.
  const yielded = trigger !== null && trigger !== undefined && trigger.frame !== 'lost' && trigger.kind === 'object' && !trigger.passive && language.words.events.yielding.has(trigger.verb ?? '');
  // "lost two sons": whoever mourns them did nothing.
  const mourned = frame === 'lost' && language.words.refine.kin.has(sentence.words[at.last - 1]!.lower);
  const found = yielded || mourned ? null : trigger && suffered ? agentOfDeed(sentence, trigger, triggers, language) : trigger && hasAgent(trigger) && !whole && frameOf(frame)?.event ? (blamedAgent(sentence, frame, at, language) ?? gappedAgent(sentence, trigger, at, language) ?? findAgent(sentence, trigger, triggers, language)) : null;
  const tally = found === null && frame === 'voted' && quantity.value.unit === 'vote' && quantity.counted === null && votes === null ? whoVoted(sentence, at, language) : null;
  const other = votes !== null && found !== null && !overlaps(found.at, votes.whose);
  const gained = votes !== null && found === null && trigger !== null && frame === 'voted' && tied !== 'voted';
  const agent = context.agent(tally ?? (other || gained ? { text: votes.name, pronoun: false, at: votes.whose } : found && (overlaps(found.at, at) || isForeseer(sentence, found.at, slots.modality, language) || isPollster(reading, frame, found.at, language) || isCountOfThings(sentence, found.at) || isNamedCause(sentence, found.at, language)) ? null : namedAgent(found, sentence, trigger, language)), sentence);
  // "It raised $24 billion and plans to cut 17,000 jobs": the one who plans it is the one who does it, whoever spoke last.
  if (found?.pronoun === true && agent.text !== null && slots.attributedTo !== null && slots.implied.includes('attributedTo') && agent.text !== slots.attributedTo.text && voiceAt(reading.sayings, verb ?? at.first, language)?.stance === true) slots.attributedTo = context.attribution({ party: agent.text, first: agent.text });
  const unit = quantity.value.unit === BARE_NUMBER && frameOf(frame)?.counts[0] === 'people' ? 'people' : quantity.value.unit;
  const { start, countedKind } = quantity;
  const rate = countRate(sentence, at, unit, language);
  const end = rate?.last ? sentence.words[rate.last - 1]!.end : quantity.end;
  const quote = end === quantity.end ? quantity.quote : sentence.text.slice(start - sentence.start, end - sentence.start);
  const counted = votes?.counted ?? quantity.counted ?? (unit === 'magnitude' ? context.quake(sentence, at) : measuredBefore(sentence, unit, at, language) ?? (trigger === null ? null : too ?? (from && sentence.words[at.first - 1]?.tag !== 'to' ? null : whatChanged(sentence, unit, trigger, at, agent.text, language))));
  const { low, high, approx, rule } = quantity.value;
  // "in what activists called a raid by the army": theirs is the word for it.
  const caller = agent.text !== null && found && !found.pronoun ? callerOf(sentence, found.at, language) : null;
  const hedge = (found?.blamed === true || caller !== null) && agent.text !== null ? lowerRung(slots.hedge, 'alleged') : slots.hedge;
  if (caller !== null && slots.attributedTo === null && sentence.words[caller.first]!.tag !== 'pron') {
    const party = textOf(sentence, caller);
    slots.attributedTo = context.attribution({ party, first: party });
  }
  const nation = unit === 'percent' || (unit === 'seat' && frame === 'elected') ? nationTold(sentence, at, frame, reading.places, language.words) : null;
  if (nation !== null) placeIn(slots, nation, context);
  else if (slots.implied.includes('place') && (frame === 'voted' || frame === 'elected' || unit === 'seat')) {
    const land = context.landOfVote(sentence, slots.place);
    if (land !== null) {
      placeIn(slots, land, context);
      slots.implied = [...slots.implied, 'place'];
    }
  }
  // "the 380 million that analysts had forecast": a figure of the frame is what was foreseen.
  // "is expected to grow by 3.9% this year and 1.5% in 2025": what is told of a time to come
  const foreseen = isForeseen(sentence, at, language);
  const starts = change !== null && !foreseen && isStart(sentence, change, at, language);
  if (starts && (isTimeOfTarget(sentence, change) || (slots.time?.to ?? '') > (context.published ?? '9'))) {
    slots.time = null;
    slots.implied = slots.implied.filter((slot) => slot !== 'time');
  }
  const mood = starts && modality !== 'negated' ? 'actual' : modality === 'actual' && (own === 'forecast' || ((MOVES.has(frame) || (frame === 'measured' && unit === 'percent')) && isToCome(slots.time, context.published)) || trigger?.frame === 'forecast' || foreseen || (unit === 'percent' && own !== 'polled' && isSeen(sentence, at, language))) ? 'forecast' : modality;
  // "plans to close three plants and cut 4,000 jobs": none was cut up to now, nor "last month", of which the clause before tells
  if ((mood === 'goal' || mood === 'forecast') && slots.time !== null && slots.implied.includes('time') && (slots.modality === 'actual' && slots.time.from === null || (mood === 'goal' && isPast(slots.time, context.published)))) {
    slots.time = null;
    slots.implied = slots.implied.filter((slot) => slot !== 'time');
  }
  const judged = !trigger ? undefined : frameByTerm(sentence, frame, trigger, triggers) ?? (!found || agent.text === null ? undefined : frameByCourt(sentence, frame, trigger.verb, found.at, language));
  return toClaim({ ...slots, hedge }, { modality: mood, kind: 'figure', quote, start, end, frame: judged ?? frame, value: { low, high, approx, unit: rate ? `${unit}/${rate.per}` : unit, rule }, counted, countedKind, object: null }, agent);
}

const overlaps = (a: Phrase, b: Phrase): boolean => a.first < b.last && b.first < a.last;

/** Whether a pronoun may stand for a name: "she" for no plural. */
function standsFor(pronoun: Agent | null, name: string | null, { words: { agents, quantity } }: CompiledClaimLanguage): boolean {
  const last = name?.split(' ').at(-1)?.toLowerCase() ?? '';
  return pronoun === null || agents.several.has(pronoun.text.toLowerCase()) || quantity.nouns.unitOf(last) !== 'people' || quantity.nouns.singularOf(last) === last;
}

/** The claim of an event, with the slots that its sentence and what came before give it. */
export function toEvent(reading: Reading, event: EventReading, context: ArticleContext, language: CompiledClaimLanguage): Claim {
  const { sentence } = reading;
  const { trigger, at } = event;
  const read = commonSlots(reading, at, trigger.at, trigger.frame, 'event', context, language);
  // "called an election for June": the month is when it is to be.
  const record = eventFrameOf(trigger.frame);
  const begun = record?.starts === true && read.time?.from ? { from: read.time.from, to: read.time.from } : read.time;
  // … but one that was suspended in a month gone by was so then.
  const last = read.time?.to ?? read.time?.from ?? '';
  const isGone = record?.ahead === true && trigger.passive && context.published !== null && last < context.published.slice(0, last.length) && sentence.times.some(({ first }) => language.words.places.locating.has(sentence.words[first - 1]?.lower ?? ''));
  const isAhead = record?.ahead === true && read.time !== null && last.length < DAY_LENGTH && !isGone;
  const slots = isAhead || begun !== read.time ? { ...read, time: isAhead ? null : begun } : read;
  // "No group has claimed the attack": nobody did.
  const nobody = event.agent !== null && language.words.modality.countNegations.has(sentence.words[event.agent.at.first]!.lower);
  const agent = context.agent(namedAgent(nobody ? null : event.agent, sentence, trigger, language), sentence);
  // "None of the workers were charged"
  const [of, many] = [sentence.words[at.first - 1], sentence.words[at.first - 2]];
  const ofNone = trigger.passive && of?.classes.of === true && many !== undefined && language.words.modality.countNegations.has(many.lower);
  // "The coalition conducted no strikes": it did not happen.
  const none = trigger.kind === 'object' && !trigger.passive && sentence.words.slice(trigger.at + 1, trigger.last + 1).some(({ lower }) => language.words.modality.countNegations.has(lower));
  const start = sentence.words[at.first]!.start;
  const end = sentence.words[at.last - 1]!.end;
  const quote = sentence.text.slice(start - sentence.start, end - sentence.start);
  return toClaim(slots, { modality: nobody || none || ofNone ? 'negated' : slots.modality, kind: 'event', quote, start, end, frame: trigger.frame, value: null, counted: null, countedKind: null, object: event.object ?? (standsFor(event.agent, agent.text, language) ? agent.text : null) }, trigger.passive && agent.text === event.object ? { text: null, implied: false } : agent);
}
