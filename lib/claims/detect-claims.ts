import type { Article, Block, Claim, Quantity, SumNote, TraceEntry } from '@/lib/model';
import type { ArithmeticFault } from './arithmetic/arithmetic-fault';
import { findArithmeticFaults } from './arithmetic/find-arithmetic-faults';
import { ratesTold } from './arithmetic/rates-told';
import { ArticleContext } from './article-context';
import { attributeSentences } from './attribution/attribute';
import { compileClaimLanguage } from './compile-claim-language';
import { isNews } from './event/is-news';
import { readEvents } from './event/read-events';
import { attachQuantities } from './frame/attach-quantity';
import { findFates } from './frame/fates';
import { findTriggers } from './frame/find-triggers';
import { doubtsBefore, lowerRung } from './hedge/read-hedge';
import { LANGUAGES, languageOf } from './languages';
import { NO_NAMES, type KnownNames } from './place/known-names';
import { namesSeen } from './place/names-seen';
import { toQuantities } from './quantity/read-quantities';
import type { Reading } from './reading';
import { answerQuestions } from './refine/answer-questions';
import { completeHeadline } from './refine/complete-headline';
import { countAgain } from './refine/count-again';
import { isOfSpeakers, whyUnlikely } from './refine/drop-unlikely';
import { followFates, keepSoleVictims, type Told } from './refine/follow-fates';
import { flagHeadline } from './refine/headline-differs';
import { inOwnCurrency } from './refine/own-currency';
import { onOwnScale } from './refine/own-degrees';
import { nameCases } from './refine/name-cases';
import { placeEntries } from './refine/place-entries';
import { shareDeed } from './refine/share-deed';
import { shareVotes } from './refine/share-votes';
import { readSentences } from './syntax/read-sentences';
import type { Sentence } from './syntax/sentence';
import { toEvent, toFigure } from './to-claim';

/** Longest sentence without a claim over which a doubt reaches back, in words. */
const SHORT = 10;

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
  // Step by step over the whole article, as its sentences are read (see `readSentences`).
  const triggers = sentences.map((sentence) => findTriggers(sentence, language));
  const fates = sentences.map((sentence, i) => findFates(sentence, triggers[i]!, language));
  const drafts = sentences.map((sentence, i): Told & Pick<Reading, 'triggers' | 'sayings'> => ({ sentence, triggers: triggers[i]!, fates: fates[i]!, attachments: attachQuantities(sentence, triggers[i]!, fates[i]!, language), sayings: sayings[i]! }));
  answerQuestions(drafts, words.grammar);
  countAgain(drafts, language);
  shareVotes(drafts, language);
  nameCases(drafts, language);
  followFates(drafts, language, note);
  for (const draft of drafts) {
    draft.attachments = draft.attachments.filter((attachment) => {
      const why = isOfSpeakers(attachment, draft.sentence, draft.sayings) ? 'speakers' : whyUnlikely(attachment, draft.sentence, language);
      if (why === null) return true;
      note?.({ stage: 'refine', rule: why, start: attachment.reading.start, end: attachment.reading.end, reason: `"${attachment.reading.quote}" is not worth a claim` });
      return false;
    });
  }
  keepSoleVictims(drafts);
  const seen = namesSeen(drafts, language, names);
  const readings = drafts.map(({ sentence, triggers, attachments: all, sayings: said }, i): Reading => {
    const events = readEvents(sentence, triggers, all, language, seen.isPlace);
    // "A ferry sank": one thing to which an event befell is no count besides.
    const attachments = events.length === 0 ? all : all.filter(({ reading, trigger }) => reading.form !== 'implicit-one' || reading.value.unit === 'people' || !events.some(({ trigger: { at, kind } }) => kind === 'subject' && at === trigger?.at));
    return { sentence, triggers, attachments, events, places: seen.mentions[i]!, sayings: said };
  });

  const claims: Claim[] = [];
  const rates = ratesTold(sentences, words.arithmetic);
  const flags = (sentence: Sentence): ArithmeticFault[] => findArithmeticFaults({ tokens: sentence.words, quantities: sentence.quantities }, words.arithmetic, rates);
  const context = new ArticleContext(article, names, seen, language);
  let before = { block: -1, from: 0 };
  for (const reading of readings) {
    context.enter(reading);
    const { block } = reading.sentence;
    // "The claims could not be verified.": what was said on somebody's word in the sentence before.
    // … or in a paragraph of its own.
    if ((before.block === block || before.block === block - 1) && reading.attachments.length === 0 && doubtsBefore(reading.sentence)) {
      for (let i = before.from; i < claims.length; i++) if (claims[i]!.attributedTo) claims[i] = { ...claims[i]!, hedge: lowerRung(claims[i]!.hedge, 'unverified') };
    }
    // "It gave no evidence." between the two adds nothing that the doubt could be of.
    if (before.block !== block || reading.attachments.length > 0 || reading.events.length > 0 || reading.sentence.words.length > SHORT) before = { block, from: claims.length };
    for (const attachment of reading.attachments) {
      note?.({ stage: 'frame', rule: attachment.frame ?? 'counted-as', start: attachment.reading.start, end: attachment.reading.end, reason: attachment.trigger ? `tied to "${reading.sentence.words[attachment.trigger.at]!.text}" at cost ${attachment.cost.toFixed(2)}` : 'no frame word near' });
      claims.push(toFigure(reading, attachment, context, language));
    }
    const first = claims.length - reading.attachments.length;
    for (const fault of reading.attachments.length === 0 ? [] : flags(reading.sentence)) {
      for (let i = first; i < claims.length; i++) {
        const claim = claims[i]!;
        if (claim.flags.includes(fault.flag) || !fault.figures.some(({ start, end }) => claim.start < end && claim.end > start)) continue;
        claims[i] = { ...claim, flags: [...claim.flags, fault.flag], notes: [...claim.notes, fault.note] };
        note?.({ stage: 'arithmetic', rule: fault.flag, start: claim.start, end: claim.end, reason: told(fault.note) });
      }
    }
    for (const event of reading.events) {
      const claim = toEvent(reading, event, context, language);
      // A pronoun that stands for nobody known tells of nobody.
      if (claim.object === null) continue;
      if (isNews(claim, context.published)) claims.push(claim);
      else note?.({ stage: 'refine', rule: 'no-news', start: claim.start, end: claim.end, reason: `"${claim.quote}" is a plan, a possibility or of long ago` });
    }
    context.leave(reading);
  }
  claims.sort((a, b) => a.start - b.start || a.end - b.end);
  const heading = headingOf(article);
  const own = onOwnScale(inOwnCurrency(placeEntries(shareDeed(claims, words), words), seen.country, words));
  const flagged = completeHeadline(flagHeadline(own, headlineClaims(article, heading, own, names), words.arithmetic), ({ start }) => start < (heading?.end ?? 0));
  const quantities = sentences.flatMap((sentence) => toQuantities(sentence.quantities));
  return { claims: flagged, quantities, trace, unread: null };
}

/** A sum for the trace, name by name ("parts 20,15, right 35, stated 45"). */
const told = (sum: SumNote): string => Object.entries(sum).map(([name, value]) => `${name} ${value}`).join(', ');

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
