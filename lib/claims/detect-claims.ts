import { frameOf } from '@/lib/lexicon/frames';
import type { Article, Attribution, Block, Claim, Quantity, Slot, TraceEntry } from '@/lib/model';
import { nameKey } from '@/lib/text/fold-name';
import type { ArithmeticFault } from './arithmetic/arithmetic-fault';
import { findArithmeticFaults } from './arithmetic/find-arithmetic-faults';
import { attributeSentences, voiceAt, type Voice } from './attribution/attribute';
import type { ResolvedSaying } from './attribution/saying';
import { compileClaimLanguage, type CompiledClaimLanguage } from './compile-claim-language';
import { isNews } from './event/is-news';
import { readEvents, type EventReading } from './event/read-events';
import { attachQuantities } from './frame/attach-quantity';
import type { Attachment } from './frame/attachment';
import { findFates } from './frame/fates';
import { agentBefore, findAgent, leadingSubject, type Agent } from './frame/find-agent';
import { isHeadlinePlan } from './frame/is-headline-plan';
import { findTriggers, type Trigger } from './frame/find-triggers';
import { COMES_TO, whatChanged } from './frame/what-changed';
import { doubtsBefore, isAttempt, lowerRung, readHedge, readModality } from './hedge/read-hedge';
import { LANGUAGES, languageOf } from './languages';
import { isCountryWide } from './place/country-wide';
import { choosePlaces } from './place/choose-places';
import { WORLDWIDE, type PlaceMention } from './place/find-places';
import { NO_NAMES, type KnownNames } from './place/known-names';
import { namesSeen, type ArticleNames } from './place/names-seen';
import { BARE_NUMBER, toQuantities } from './quantity/read-quantities';
import { countAgain } from './refine/count-again';
import { followFates, keepSoleVictims, type Told } from './refine/follow-fates';
import { completeHeadline } from './refine/complete-headline';
import { flagHeadline } from './refine/headline-differs';
import { whyUnlikely } from './refine/drop-unlikely';
import { readSentences } from './syntax/read-sentences';
import { governorOf, predicateOf } from './syntax/predicate';
import { wordAt, type Phrase, type Sentence } from './syntax/sentence';
import { chooseTime, sinceOf } from './time/choose-time';

/** What an article was found to say. */
export interface Detection {
  claims: Claim[];
  quantities: Quantity[];
  trace: TraceEntry[];
  /** Language that is not read; null where the article was read. */
  unread: string | null;
}

export interface DetectOptions {
  /** Keep a line for each decision. */
  trace?: boolean;
}

/** A sentence with all that was read in it. */
interface Reading {
  sentence: Sentence;
  triggers: Trigger[];
  attachments: Attachment[];
  events: EventReading[];
  places: readonly PlaceMention[];
  sayings: ResolvedSaying[];
}

/**
 * The claims of an article in order of the text, with every number phrase. Synchronous and without side effects; the work
 * grows with the length of the text. `names` are the names of the page that the store knows.
 */
export function detectClaims(article: Article, names: KnownNames = NO_NAMES, options: DetectOptions = {}): Detection {
  const id = languageOf(article);
  const words = id === null ? undefined : LANGUAGES.get(id);
  if (!words) return { claims: [], quantities: [], trace: [], unread: id ?? 'unknown' };
  const language = compileClaimLanguage(words);
  const trace: TraceEntry[] = [];
  const note = options.trace ? (entry: TraceEntry): void => void trace.push(entry) : null;

  const sentences = readSentences(article, language);
  const sayings = attributeSentences(sentences, language);
  const drafts: (Told & Pick<Reading, 'triggers' | 'sayings'>)[] = [];
  for (const sentence of sentences) {
    const triggers = findTriggers(sentence, language);
    const fates = findFates(sentence, triggers, language);
    drafts.push({ sentence, triggers, fates, attachments: attachQuantities(sentence, triggers, fates, language), sayings: sayings[drafts.length]! });
  }
  countAgain(drafts, words.grammar.counts);
  followFates(drafts, language, note);
  for (const draft of drafts) {
    draft.attachments = draft.attachments.filter((attachment) => {
      const why = whyUnlikely(attachment, draft.sentence, language);
      if (why === null) return true;
      note?.({ stage: 'refine', rule: why, start: attachment.reading.start, end: attachment.reading.end, reason: `"${attachment.reading.quote}" is not worth a claim` });
      return false;
    });
  }
  keepSoleVictims(drafts);
  const seen = namesSeen(drafts, language, names);
  const readings = drafts.map(({ sentence, triggers, attachments, sayings: said }, i): Reading => ({
    sentence,
    triggers,
    attachments,
    events: readEvents(sentence, triggers, attachments, language, seen.isPlace),
    places: seen.mentions[i]!,
    sayings: said,
  }));

  const claims: Claim[] = [];
  const flags = (sentence: Sentence): ArithmeticFault[] => findArithmeticFaults({ tokens: sentence.words, quantities: sentence.quantities }, words.arithmetic);
  const context = new Context(article, names, seen, language);
  let before = { block: -1, from: 0 };
  for (const reading of readings) {
    context.enter(reading);
    const { block } = reading.sentence;
    // "The claims could not be verified.": what was said on somebody's word in the sentence before.
    if (before.block === block && reading.attachments.length === 0 && doubtsBefore(reading.sentence)) {
      for (let i = before.from; i < claims.length; i++) if (claims[i]!.attributedTo) claims[i] = { ...claims[i]!, hedge: lowerRung(claims[i]!.hedge, 'unverified') };
    }
    before = { block, from: claims.length };
    for (const attachment of reading.attachments) {
      note?.({ stage: 'frame', rule: attachment.frame ?? 'counted-as', start: attachment.reading.start, end: attachment.reading.end, reason: attachment.trigger ? `tied to "${reading.sentence.words[attachment.trigger.at]!.text}" at cost ${attachment.cost.toFixed(2)}` : 'no frame word near' });
      claims.push(toFigure(reading, attachment, context, language));
    }
    const first = claims.length - reading.attachments.length;
    for (const fault of reading.attachments.length === 0 ? [] : flags(reading.sentence)) {
      for (let i = first; i < claims.length; i++) {
        const claim = claims[i]!;
        if (claim.start >= fault.end || claim.end <= fault.start || claim.flags.includes(fault.flag)) continue;
        claims[i] = { ...claim, flags: [...claim.flags, fault.flag], notes: [...claim.notes, fault.note] };
        note?.({ stage: 'arithmetic', rule: fault.flag, start: fault.start, end: fault.end, reason: fault.note });
      }
    }
    for (const event of reading.events) {
      const claim = toEvent(reading, event, context, language);
      if (isNews(claim, context.published)) claims.push(claim);
      else note?.({ stage: 'refine', rule: 'no-news', start: claim.start, end: claim.end, reason: `"${claim.quote}" is a plan, a possibility or of long ago` });
    }
    context.leave(reading);
  }
  claims.sort((a, b) => a.start - b.start || a.end - b.end);
  const heading = headingOf(article);
  const flagged = completeHeadline(flagHeadline(claims, headlineClaims(article, heading, claims, names)), ({ start }) => start < (heading?.end ?? 0));
  const quantities = sentences.flatMap((sentence) => toQuantities(sentence.quantities));
  return { claims: flagged, quantities, trace, unread: null };
}

/** The heading that the text begins with; undefined where it begins with none. */
function headingOf({ blocks }: Article): Block | undefined {
  const first = blocks.find(({ kind }) => kind !== 'furniture');
  return first?.kind === 'heading' ? first : undefined;
}

/** The claims of the headline: those of the text's first line where it is a heading, else those of the headline that the page's metadata names. */
function headlineClaims({ metadata }: Article, heading: Block | undefined, claims: readonly Claim[], names: KnownNames): readonly Claim[] {
  if (heading) return claims.filter(({ start }) => start < heading.end);
  const text = metadata.headline;
  if (text === null || claims.length === 0) return [];
  return detectClaims({ metadata: { ...metadata, headline: null }, text, blocks: [{ start: 0, end: text.length, kind: 'heading' }] }, names).claims;
}

/** How many sentences back a pronoun reaches. */
const ACTOR_REACH = 2;

/** What earlier sentences hand on: places, who is meant by "they", since when. */
class Context {
  private block: string[] = [];
  /** The places of the paragraph before what was told of the whole world. */
  private before: string[] = [];
  private blockNumber = -1;
  private heading: string[] = [];
  private readonly earlier: Sentence[] = [];
  private readonly attributions = new Map<string, Attribution>();
  since: string | null = null;

  constructor(
    private readonly article: Article,
    readonly names: KnownNames,
    private readonly seen: ArticleNames,
    private readonly language: CompiledClaimLanguage,
  ) {}

  get published(): string | null {
    return this.article.metadata.published?.value ?? null;
  }

  enter({ sentence }: Reading): void {
    if (sentence.block !== this.blockNumber) {
      this.blockNumber = sentence.block;
      this.block = [];
    }
    this.since = sinceOf(sentence) ?? this.since;
  }

  leave({ sentence, places }: Reading): void {
    const names: string[] = [];
    for (const { sure, name } of places) if (sure) names.push(name);
    if (sentence.kind === 'heading') this.heading = names;
    // What is told of the whole world reaches no farther than the next sentence.
    if (names.length > 0) {
      this.before = names.includes(WORLDWIDE) ? this.block.filter((name) => name !== WORLDWIDE) : [];
      this.block = names;
    } else if (this.block.includes(WORLDWIDE)) this.block = this.before;
    this.earlier.push(sentence);
    if (this.earlier.length > ACTOR_REACH) this.earlier.shift();
  }

  /** Places for a claim whose sentence names none: its paragraph's, those of the heading over it, the one the article speaks of most. */
  places(): readonly string[] {
    if (this.block.length > 0) return this.block;
    if (this.heading.length > 0) return this.heading;
    return this.seen.salient === null ? [] : [this.seen.salient];
  }

  /** The party of a voice with its id; found once for each, since one party speaks all over an article. */
  attribution(voice: Voice): Attribution {
    const key = `${voice.first}\n${voice.party}`;
    let attribution = this.attributions.get(key);
    if (!attribution) this.attributions.set(key, (attribution = toAttribution(voice, this.names)));
    return attribution;
  }

  /** The country that the article speaks of most: where a total of years holds. */
  get country(): string | null {
    return this.seen.country;
  }

  agent(agent: Agent | null): { text: string | null; implied: boolean } {
    if (!agent) return { text: null, implied: false };
    if (!agent.pronoun) return { text: agent.text, implied: false };
    if (!this.language.words.agents.they.has(agent.text.toLowerCase())) return { text: null, implied: false };
    for (const sentence of this.earlier.toReversed()) {
      const actor = leadingSubject(sentence, this.language);
      if (actor) return { text: actor.text, implied: true };
    }
    return { text: null, implied: false };
  }
}

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

function commonSlots({ sentence, attachments, places, sayings }: Reading, at: Phrase, verb: number | null, frame: string | null, kind: 'figure' | 'event', context: Context, language: CompiledClaimLanguage, incident = false, level = false): CommonSlots {
  const { words } = language;
  const implied: Slot[] = [];
  const saying = voiceAt(sayings, verb ?? at.first, language);
  const attributedTo = saying ? context.attribution(saying) : null;
  if (saying?.implied) implied.push('attributedTo');
  const said = saying?.hedge ?? null;
  const modality = saying?.denies ? 'negated' : readModality(sentence, at, verb, language, saying !== null);
  const figures: Phrase[] = [];
  for (const attachment of attachments) figures.push(attachment.at);
  figures.push(...ownOnes(sentence));
  figures.sort((a, b) => a.first - b.first);
  const time = chooseTime(sentence, at, figures, frame, sayings, context.since, context.published, kind, isAttempt(sentence, at, language) ? 'actual' : modality, incident, level, words.grammar.comparing);
  if (time.implied) implied.push('time');
  const total = kind === 'figure' && !incident && isCountryWide(sentence, frame, time.time, context.published);
  const place = choosePlaces(sentence, at, places, figures, total && context.country !== null ? [context.country] : context.places(), sayings.filter(({ kind }) => kind === 'speech'), words.places);
  if (place.implied) implied.push('place');
  return {
    place: place.place,
    placeIds: place.place.flatMap((name) => context.names.place(nameKey(name)) ?? []),
    time: time.time,
    attributedTo,
    hedge: readHedge(sentence, at, said),
    modality,
    implied,
    sentence: sentence.text,
    sentenceStart: sentence.start,
  };
}

/** "two died here and one there": ones that stand for somebody, which are no figures but have places of their own. */
const ownOnes = (sentence: Sentence): Phrase[] =>
  sentence.quantities.flatMap(({ form, start }) => {
    const first = form === 'pronoun' ? wordAt(sentence, start) : -1;
    return first > 0 && sentence.words[first - 1]!.tag === 'and' ? [{ first, last: first + 1 }] : [];
  });

function toAttribution({ party, first }: Voice, names: KnownNames): Attribution {
  const key = nameKey(first);
  return { text: party, id: names.party(key) ?? names.outlet(key) ?? partyWithin(party, names) };
}

/** A known party inside a longer phrase ("the war monitor X", "X, a spokesman"): the longest stretch of its words that is known. */
function partyWithin(text: string, names: KnownNames): string | null {
  const words = nameKey(text.replace(/[(),]/g, ' ').replace(/['’]s\b/g, '')).split(' ').filter(Boolean).slice(0, 16);
  for (let length = Math.min(words.length, 8); length > 0; length--) {
    for (let from = 0; from + length <= words.length; from++) {
      const id = names.party(words.slice(from, from + length).join(' '));
      if (id !== null) return id;
    }
  }
  return null;
}

/** Frames in which somebody does something to what is counted. */
const hasAgent = (trigger: Trigger): boolean => trigger.kind === 'object' || trigger.kind === 'state' || trigger.kind === 'noun' || trigger.kind === 'subject';

/** "…, killing four": what one incident did, told as its consequence; a total stands in a clause of its own. */
function isConsequence({ words }: Sentence, trigger: Trigger): boolean {
  if (trigger.kind !== 'object' || trigger.passive || !words[trigger.at]!.is?.has('ing')) return false;
  let before = trigger.at - 1;
  while (words[before]?.tag === 'adv') before--;
  return words[before]?.tag === 'comma' || words[before]?.tag === 'and';
}

/** "the toll rose to 205", "raised the toll to 205": what a total, named by a noun before it, has come to. */
const isLevel = ({ words }: Sentence, at: Phrase, trigger: Trigger, triggers: readonly Trigger[]): boolean =>
  trigger.kind === 'noun' && trigger.last <= at.first && (words[at.first - 1]?.tag === 'to' || triggers.some((other) => COMES_TO.has(other.frame) && other.kind === 'subject' && other.at >= trigger.last && other.at < at.first));

function toFigure(reading: Reading, { reading: quantity, at, trigger, frame: own, from }: Attachment, context: Context, language: CompiledClaimLanguage): Claim {
  const { sentence, triggers } = reading;
  const frame = own ?? 'counted-as';
  const verb = trigger && (trigger.kind === 'object' || trigger.kind === 'subject') && !from ? trigger.at : predicateOf(sentence, at);
  const slots = commonSlots(reading, at, null, own, 'figure', context, language, trigger !== null && isConsequence(sentence, trigger), trigger !== null && isLevel(sentence, at, trigger, triggers));
  const told = slots.modality === 'actual' && verb !== null ? (isHeadlinePlan(sentence, verb) ? 'forecast' : readModality(sentence, at, verb, language, slots.attributedTo !== null)) : slots.modality;
  // "is expected to cut its key rate to 3.75 percent": what the noun is the object of says whether it is so.
  const governor = told === 'actual' && trigger?.kind === 'noun' && trigger.first < at.first && !from && !sentence.words.slice(trigger.last, at.first).some(({ tag }) => tag === 'comma') ? governorOf(sentence, trigger.first) : null;
  const governed = governor === null ? told : readModality(sentence, { first: trigger!.first, last: trigger!.last }, governor, language, slots.attributedTo !== null);
  const modality = governed === 'forecast' || governed === 'goal' ? governed : told;
  const found = trigger && hasAgent(trigger) && frameOf(frame)?.event ? findAgent(sentence, trigger, triggers, language) : null;
  const agent = context.agent(found && overlaps(found.at, at) ? null : namedAgent(found, sentence, trigger, language));
  const unit = quantity.value.unit === BARE_NUMBER && frameOf(frame)?.counts[0] === 'people' ? 'people' : quantity.value.unit;
  const { quote, start, end, countedKind } = quantity;
  const counted = quantity.counted ?? (trigger === null || from ? null : whatChanged(sentence, unit, trigger, at, agent.text, language));
  const { low, high, approx, rule } = quantity.value;
  // "the 380 million that analysts had forecast": a figure of the frame is what was foreseen.
  return toClaim(slots, { modality: own === 'forecast' && modality === 'actual' ? 'forecast' : modality, kind: 'figure', quote, start, end, frame, value: { low, high, approx, unit, rule }, counted, countedKind, object: null }, agent);
}

/** A pronoun stands for whoever the sentence named before it. */
const namedAgent = (agent: Agent | null, sentence: Sentence, trigger: Trigger | null, language: CompiledClaimLanguage): Agent | null =>
  agent?.pronoun && trigger ? (agentBefore(sentence, trigger, language) ?? agent) : agent;

const overlaps = (a: Phrase, b: Phrase): boolean => a.first < b.last && b.first < a.last;

function toEvent(reading: Reading, event: EventReading, context: Context, language: CompiledClaimLanguage): Claim {
  const { sentence } = reading;
  const { trigger, at } = event;
  const slots = commonSlots(reading, at, trigger.at, trigger.frame, 'event', context, language);
  const agent = context.agent(namedAgent(event.agent, sentence, trigger, language));
  const start = sentence.words[at.first]!.start;
  const end = sentence.words[at.last - 1]!.end;
  const quote = sentence.text.slice(start - sentence.start, end - sentence.start);
  return toClaim(slots, { modality: slots.modality, kind: 'event', quote, start, end, frame: trigger.frame, value: null, counted: null, countedKind: null, object: event.object }, agent);
}
