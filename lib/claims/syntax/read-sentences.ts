import { dimensionOf, unitOf } from '@/lib/lexicon/units';
import type { Article, Block, BlockKind } from '@/lib/model';
import { splitSentences } from '@/lib/text/split-sentences';
import type { Token } from '@/lib/text/tokenize';
import type { CompiledClaimLanguage } from '@/lib/claims/compile-claim-language';
import { runningBlocks } from '@/lib/claims/furniture/running-blocks';
import { cutTokens } from '@/lib/claims/quantity/cut-tokens';
import type { QuantityReading, SentenceText } from '@/lib/claims/quantity/quantity-reading';
import { readQuantities } from '@/lib/claims/quantity/read-quantities';
import { countFrom } from '@/lib/claims/time/count-from';
import { toldOf, withSince } from '@/lib/claims/time/count-since';
import { spanOf, withSameDay } from '@/lib/claims/time/same-day';
import { dayAfter } from '@/lib/claims/time/lead-day';
import { readTimes } from '@/lib/claims/time/read-times';
import { SCANS } from '@/lib/claims/scans';
import type { WordClasses } from '@/lib/claims/word-classes';
import { findDateline } from './find-dateline';
import { withoutScareQuotes } from './scare-quotes';
import type { Sentence, Word } from './sentence';
import { PART_OF_NAME } from '@/lib/claims/quantity/names-not-figures';
import { NAME, NUMBER } from './closed-tag';
import { tagWords } from './tag-words';

/** Words of a line of which so many carry capitals that capitals mean nothing. */
const TITLE_CASE = 0.6;
/**
 * Most words of a sentence. What is longer is a table or a list run together and is read in pieces: some readers look from
 * word to word within a sentence, and this bounds their work by the length of the text.
 */
const MAX_WORDS = 200;
/** How far before that a comma or stop is looked for to cut at. */
const SLACK = 60;

/** A sentence, or a piece of a long one, cut into tokens, with what its lists say of them. */
interface Piece {
  tokens: readonly Token[];
  classes: readonly WordClasses[];
  /** Bits of `SCANS` that its words have. */
  scans: number;
  block: number;
  kind: BlockKind;
  dateline: boolean;
  inQuote: boolean;
}

/**
 * The sentences of an article's running text, furniture left out, with words, numbers and times read. Each step goes over the whole article
 * before the next begins: the code of all of them is more than a processor keeps at hand, and sentence by sentence it would be fetched anew for each.
 */
export function readSentences(article: Article, language: CompiledClaimLanguage): Sentence[] {
  const pieces = cutPieces(article, language);
  const texts = pieces.map(({ tokens, classes, kind }): SentenceText => {
    const start = tokens[0]!.start;
    return { text: article.text.slice(start, tokens.at(-1)!.end), start, tokens, words: classes, bare: kind === 'heading' };
  });
  const quantities = readQuantities(texts.filter((_, i) => !pieces[i]!.dateline), language.words.quantity);
  const published = article.metadata.published?.value ?? null;
  const modified = updatesEnd(published, article.metadata.modified?.value ?? null) ?? dayAfter(pieces.filter(({ dateline }) => !dateline), published, language);
  /** The day that was told of last. */
  let told: string | null = null;
  /** The month or year that was told of last in the paragraph. */
  let spanTold: string | null = null;
  /** The sentence before, since whose time something may be counted. */
  let before: Sentence | null = null;
  /** The time that was told of last in the paragraph, to which "since then" points back. */
  let thenTold: string | null = null;
  let read = 0;
  const sentences = pieces.map(({ tokens, classes, scans, block, kind, dateline, inQuote }, index): Sentence => {
    const { text, start } = texts[index]!;
    const sentence: Sentence = { index, start, end: tokens.at(-1)!.end, text, block, kind, dateline, words: [], scans, quantities: dateline ? [] : quantities[read++]!, times: [], inQuote };
    if (dateline) return sentence;
    const counted = countFrom({ day: told, span: before?.block === block && isOneSpan(before.times) ? spanTold : null }, published, readTimes(tokens, language.words.times, published, modified, timeOpenings(tokens, classes)), tokens, language.words.times);
    // A month or year is pointed back to within its paragraph.
    if (before?.block !== block) spanTold = thenTold = null;
    const times = (scans & SCANS.sameDay) !== 0 ? withSameDay(counted, tokens, { day: told, span: spanTold }, language.words.times) : counted;
    if (times.length > 0) spanTold = spanOf(times, tokens, language.words.times) ?? spanTold;
    sentence.times = !classes.some(({ back }) => back) ? times : withSince(times, tokens, thenTold, published, language.words.times);
    thenTold = toldOf(sentence.times) ?? thenTold;
    before = sentence;
    told = dayToldOf(sentence.times) ?? told;
    return sentence;
  });
  for (const sentence of sentences) tagSentence(sentence, pieces[sentence.index]!, language);
  return sentences;
}

/** Whether times name one year alone, which "the following year" counts from. */
const isOneSpan = (times: Sentence['times']): boolean => times.every(({ from }) => from === null || from.slice(0, YEAR_LENGTH) === times[0]!.from?.slice(0, YEAR_LENGTH));

/** The last day that times tell of, else the full date since when something goes on ("since May 7, 2023 … that day"); null for none. */
function dayToldOf(times: Sentence['times']): string | null {
  const day = times.findLast(({ relation, from, to, weekday }) => relation === 'on' && from === to && (weekday || from?.length === DAY_LENGTH)) ?? times.findLast(({ relation, from, weekday, yearless }) => relation === 'since' && from?.length === DAY_LENGTH && !weekday && !yearless);
  return day?.from ?? null;
}

/** Characters of an ISO day, which a month or year has fewer of, and of a year. */
const DAY_LENGTH = 10;
const YEAR_LENGTH = 4;

/** The pieces of the running text in order: a dateline is one of its own. */
function cutPieces(article: Article, language: CompiledClaimLanguage): readonly Piece[] {
  const pieces: Piece[] = [];
  const running = runningBlocks(article, language.words.furniture);
  const transcript = isTranscript(article, running);
  const put = (tokens: readonly Token[], block: number, kind: BlockKind, dateline: boolean, inQuote: boolean): void => {
    const classes: WordClasses[] = [];
    let scans = 0;
    for (const { form } of tokens) {
      const known = language.classesOf(form);
      classes.push(known);
      scans |= known.scans;
    }
    pieces.push({ tokens, classes, scans, block, kind, dateline, inQuote });
  };
  article.blocks.forEach((block, number) => {
    if (!running.has(block)) return;
    let open = false;
    for (const span of splitSentences(article.text, block.start, block.end, language.words.id)) {
      const tokens = cutTokens(article.text, span, language.words.quantity);
      const head = span.start === block.start && block.kind === 'paragraph' ? findDateline(tokens, language.words.times) : 0;
      // A label before a colon names who speaks where several lines have one, where whoever it is says "we", or where a line stands alone.
      const isLabel = head > 0 && tokens[head - 1]!.text === ':' && (transcript || running.size === 1 || tokens.slice(head).some(({ lower }) => language.words.grammar.firstPersons.has(lower)));
      // In a dateline only places are read: its day is that of the report, not of what it tells.
      if (head > 0 && !isLabel) put(tokens.slice(0, head), number, 'paragraph', true, false);
      for (let from = isLabel ? 0 : head; from < tokens.length; ) {
        const to = pieceEnd(tokens, from);
        const piece = from === 0 && to === tokens.length ? tokens : tokens.slice(from, to);
        put(withoutScareQuotes(piece, language.classesOf), number, block.kind, false, open);
        open = endsInQuote(piece, open);
        from = to;
      }
    }
  });
  return pieces;
}

/** How a line of a transcript begins: a name in capitals and a colon. */
const LABEL = /^\p{Lu}[\p{Lu} .'’-]{1,40}: /u;

/** Whether two or more paragraphs begin with a name in capitals and a colon: a transcript; a report has one dateline. */
function isTranscript({ text, blocks }: Article, running: ReadonlySet<Block>): boolean {
  let labels = 0;
  for (const block of blocks) if (block.kind === 'paragraph' && running.has(block) && LABEL.test(text.slice(block.start, block.start + LONGEST_LABEL))) labels += 1;
  return labels > 1;
}

const LONGEST_LABEL = 50;

/** Days over which a page is written on; what is changed later is a correction and tells no new days. */
const LONGEST_UPDATES = 6;

/** The day of the last update of a page that was written on for days; null where it was not, or only corrected long after. */
function updatesEnd(published: string | null, modified: string | null): string | null {
  const days = published === null || modified === null ? NaN : (Date.parse(modified.slice(0, 10)) - Date.parse(published.slice(0, 10))) / 86_400_000;
  return days >= 1 && days <= LONGEST_UPDATES ? modified : null;
}

/** Where a piece of at most `MAX_WORDS` tokens from `from` on ends: at the end, or behind the last comma or stop in reach. */
function pieceEnd(tokens: readonly Token[], from: number): number {
  const to = from + MAX_WORDS;
  if (to >= tokens.length) return tokens.length;
  for (let i = to; i > to - SLACK; i--) if (/^[,;:.|•]$/.test(tokens[i - 1]!.text)) return i;
  return to;
}

/** Gives a sentence whose numbers and times are read its words, with their parts of speech. */
function tagSentence(sentence: Sentence, { tokens, classes, kind, dateline }: Piece, language: CompiledClaimLanguage): void {
  const { quantities, times } = sentence;
  const words = tagWords(tokens, classes, language, numberWords(tokens, quantities), !dateline && isTitleCase(tokens, kind === 'heading'));
  sentence.words = words;
  if (dateline) return;
  nameUnits(words, quantities);
  cutVerbs(words, sentence);
  nameClocks(words, quantities);
  nameMoments(words, language.words.grammar.moments);
  for (const time of times) for (let i = time.first; i < time.last; i++) words[i]!.tag = 'time';
}

/** Words of a unit are nouns, whatever else they may be ("500 basis points to 40 percent"). */
function nameUnits(words: readonly Word[], quantities: readonly QuantityReading[]): void {
  let i = 0;
  for (const { value, start, end, numberSpan } of quantities) {
    if (unitOf(value.unit) === undefined || dimensionOf(value.unit) === 'count') continue;
    while (i < words.length && words[i]!.start < start) i++;
    for (; i < words.length && words[i]!.end <= end; i++) if (words[i]!.start >= numberSpan.end && words[i]!.tag === 'verb') words[i]!.tag = 'noun';
  }
}

/** "a fifth of the world's oil passes through the strait": what a share is of ends before the verb, which reading numbers took for a plural. */
function cutVerbs(words: readonly Word[], sentence: Sentence): void {
  let isCut = false;
  const quantities = sentence.quantities.map((quantity) => {
    const { countedSpan, end } = quantity;
    if (countedSpan === null || countedSpan.start < end) return quantity;
    const last = words.findIndex((word) => word.end === countedSpan.end);
    const noun = words[last - 1];
    if (noun?.tag !== 'noun' || noun.start < countedSpan.start || words[last]!.tag !== 'verb' || words[last]!.is?.third !== true) return quantity;
    isCut = true;
    const span = { start: countedSpan.start, end: noun.end };
    return { ...quantity, countedSpan: span, headSpan: { start: noun.start, end: noun.end }, counted: sentence.text.slice(span.start - sentence.start, span.end - sentence.start), countedKind: null };
  });
  if (isCut) sentence.quantities = quantities;
}

/** "the first time Mern fired", "at the time Mern said": the noun of time is no part of the name behind it. */
function nameMoments(words: readonly Word[], moments: ReadonlySet<string>): void {
  for (let i = 1; i < words.length; i++) if (words[i]!.tag === 'name' && words[i - 1]!.tag === 'noun' && moments.has(words[i - 1]!.lower)) words[i - 1]!.tag = 'time';
}

/** "12:30 Line closed": a time of day is no part of the phrase behind it. */
function nameClocks(words: readonly Word[], quantities: readonly QuantityReading[]): void {
  let i = 0;
  for (const { form, numberSpan } of quantities) {
    if (form !== 'clock') continue;
    while (i < words.length && words[i]!.end <= numberSpan.start) i++;
    for (; i < words.length && words[i]!.start < numberSpan.end; i++) words[i]!.tag = 'time';
  }
}

/** The tokens at which a time expression may begin. */
function timeOpenings(tokens: readonly Token[], classes: readonly WordClasses[]): readonly number[] {
  const openings: number[] = [];
  for (let i = 0; i < tokens.length; i++) if (classes[i]!.time || tokens[i]!.kind === 'number') openings.push(i);
  return openings;
}

/** A mark for each token that is a word of a number, bound words in front included ("more than two dozen"); another for a number that is part of a name ("the chain Mart 24"). */
function numberWords(tokens: readonly Token[], quantities: readonly QuantityReading[]): Uint8Array {
  const numbers = new Uint8Array(tokens.length);
  let i = 0;
  for (const { form, reason, start, numberSpan } of quantities) {
    if (form === 'implicit-one' || form === 'pronoun') continue;
    while (i < tokens.length && tokens[i]!.start < start) i++;
    // "the charity Classroom First"
    if (form === 'ordinal' && i > 0 && tokens[i]?.capital === true) continue;
    const mark = reason === PART_OF_NAME || (form === 'name' && tokens[i - 1]?.kind === 'word' && tokens[i - 1]!.capital) ? NAME : NUMBER;
    for (; i < tokens.length && tokens[i]!.end <= numberSpan.end; i++) numbers[i] = mark;
  }
  return numbers;
}

/** Whether a quotation is still open at the end of a sentence: curly marks are told apart, straight ones alternate. */
function endsInQuote(tokens: readonly Token[], open: boolean): boolean {
  let inside = open;
  for (let i = 0; i < tokens.length; i++) {
    const { kind, text, end } = tokens[i]!;
    if (kind !== 'punctuation') continue;
    if (text === '“' || text === '«') inside = true;
    else if (text === '”' || text === '»') inside = false;
    else if (text === '"') inside = !inside;
    // '' and `` are one mark written as two.
    else if ((text === "'" || text === '`') && tokens[i + 1]?.text === text && tokens[i + 1]!.start === end) {
      inside = !inside;
      i++;
    }
  }
  return inside;
}

function isTitleCase(tokens: readonly Token[], heading: boolean): boolean {
  let [long, capital] = [0, 0];
  for (const token of tokens) {
    if (token.kind !== 'word' || token.text.length < 4) continue;
    long++;
    if (token.capital) capital++;
  }
  return long >= 3 && capital / long > (heading ? TITLE_CASE : 0.85);
}
