import type { Span } from '@/lib/model';
import { abbreviationsOf } from './abbreviations';
import { lazily } from './lazily';
import { sentenceBreaks } from './sentence-breaks';

// One segmenter per language, for what the table of breaks does not know: building one costs about 15 ms.
const segmenters = new Map<string, Intl.Segmenter>();

function segmenterOf(language: string): Intl.Segmenter {
  let segmenter = segmenters.get(language);
  if (!segmenter) segmenters.set(language, (segmenter = new Intl.Segmenter(language, { granularity: 'sentence' })));
  return segmenter;
}

// The unit of "1.5C." is no initial.
const LAST_WORD = lazily(() => /(?<![\p{N}°º])([\p{L}.]{1,12})\.[)"'”’]?\s*$/u);
/** Words that open a new sentence after a dotted name such as "U.S."; others go on with the sentence. */
const OPENERS = new Set(['the', 'a', 'an', 'in', 'on', 'at', 'it', 'he', 'she', 'they', 'we', 'but', 'and', 'this', 'that', 'these', 'those', 'there', 'its', 'his', 'her', 'their', 'after', 'before', 'however', 'meanwhile', 'according', 'el', 'la', 'los', 'las', 'en']);
const FIRST_WORD = lazily(() => /^\s*[("'“‘]?([\p{L}\p{N}]+)/u);
/** Ends of a time of day, which may close a sentence, and words written large that go on with them ("at 10 p.m. Monday", "10 a.m. Eastern"); so do letters of a zone and "Mern time". */
const CLOCKS = new Set(['a.m', 'p.m']);
const CLOCK_GOES_ON = new Set(['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday', 'eastern', 'central', 'pacific', 'mountain', 'greenwich', 'today', 'local', 'et', 'pt']);
/** Signs of the text that both patterns look at: before and behind a stop. */
const BEFORE = 16;
const BEHIND = 32;
/** Longest word before a stop. */
const LONGEST = 12;
const CLOSING = ')"\'”’';
const OPENING = '("\'“‘';

const SPACE = /\s/;

/** Whether the character at `at` is white space; most are told by their code. */
function isBlank(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 32 || (code >= 9 && code <= 13) || (code >= 0xa0 && SPACE.test(text[at]!));
}

/** Ends of the sentences as the platform cuts them. */
const segmentEnds = (text: string, language: string): number[] => Array.from(segmenterOf(language.slice(0, 2)).segment(text), ({ index, segment }) => index + segment.length);

/** ASCII letters and digits. */
const isPlain = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
/** What is no letter, number or sign of degree by its code: ASCII signs, general punctuation. */
const isSign = (code: number): boolean => (code < 128 && !isPlain(code)) || code === 0xa0 || (code >= 0x2000 && code < 0x2070);

/**
 * The word before the stop that ends what stands between `from` and `at`, and the first word between `at` and `to`, as `LAST_WORD` and
 * `FIRST_WORD` have them; undefined for none. Plain letters are read by hand: to compile the patterns takes an engine some milliseconds of a first article.
 */
function lastWord(text: string, from: number, at: number): string | undefined {
  let end = at;
  while (end > from && isBlank(text, end - 1)) end--;
  if (end > from && CLOSING.includes(text[end - 1]!)) end--;
  if (end === from || text[end - 1] !== '.') return undefined;
  const stop = end - 1;
  let start = stop;
  while (start > from && stop - start < LONGEST && (text[start - 1] === '.' || (isPlain(text.charCodeAt(start - 1)) && text.charCodeAt(start - 1) >= 65))) start--;
  // Before a digit the pattern takes one sign less, and others may be letters.
  if (start > from && stop - start < LONGEST && !isSign(text.charCodeAt(start - 1))) return LAST_WORD().exec(text.slice(from, at))?.[1];
  return start === stop ? undefined : text.slice(start, stop);
}

function firstWord(text: string, at: number, to: number): string | undefined {
  let start = at;
  while (start < to && isBlank(text, start)) start++;
  if (start < to && OPENING.includes(text[start]!)) start++;
  let end = start;
  while (end < to && isPlain(text.charCodeAt(end))) end++;
  if (end < to && !isSign(text.charCodeAt(end))) return FIRST_WORD().exec(text.slice(at, to))?.[1];
  return end === start ? undefined : text.slice(start, end);
}

/** Whether a word before a stop is one capital letter. */
const isInitial = (word: string): boolean => word.length <= 2 && (isPlain(word.charCodeAt(0)) ? word.length === 1 && word < 'a' : /^\p{Lu}$/u.test(word));

/** Whether the stop before `at` belongs to a word and the piece up to `to` goes on with the sentence that began at `from`. */
function continues(text: string, from: number, at: number, to: number, abbreviations: ReadonlySet<string>): boolean {
  if (text.slice(Math.max(from, at - 4), at).includes('\n')) return false;
  const next = firstWord(text, at, Math.min(to, at + BEHIND));
  // "…" and "!" inside a sentence: the next part starts small ("Yahoo! said", "he said ... and left")
  // and so does what follows a quotation ("No!" he said).
  if (next === undefined) return false;
  if (isPlain(next.charCodeAt(0)) ? next.charCodeAt(0) >= 97 : /^\p{Ll}/u.test(next)) return true;
  const word = lastWord(text, Math.max(from, at - BEFORE), at);
  if (word === undefined) return false;
  const lower = word.toLowerCase();
  // Initials: "J. Smith", "George W. Bush"; "I." may well end a sentence.
  if (isInitial(word)) return word !== 'I' && !OPENERS.has(next.toLowerCase());
  if (word.includes('.') && CLOCKS.has(lower)) return CLOCK_GOES_ON.has(next.toLowerCase()) || /^(?:\p{Lu}{2,4}$|\p{N})/u.test(next) || /^\s*\S+(?: \S+){0,2} time\b/i.test(text.slice(at, at + BEHIND));
  if (word.includes('.')) return !OPENERS.has(next.toLowerCase());
  if (lower === 'no' || lower === 'nos' || lower === 'p' || lower === 'art' || lower === 'ch' || lower === 'fig' || lower === 'vol') return /^\p{N}/u.test(next);
  return abbreviations.has(lower) && !(word === lower && OPENERS.has(next.toLowerCase()));
}

/**
 * Spans of the sentences between `start` and `end`, trimmed of white space, in order; empty for blank text.
 * A line break always ends a sentence; a stop after an abbreviation, an initial or inside a dotted name does not.
 */
export function splitSentences(text: string, start = 0, end = text.length, language = 'en'): Span[] {
  const abbreviations = abbreviationsOf(language);
  const piece = start === 0 && end === text.length ? text : text.slice(start, end);
  const spans: Span[] = [];
  let from = 0;
  let before = 0;
  for (const to of sentenceBreaks(piece) ?? segmentEnds(piece, language)) {
    const last = spans.at(-1);
    if (last && continues(piece, before, from, to, abbreviations)) last.end = to;
    else spans.push({ start: from, end: to });
    before = from;
    from = to;
  }
  const trimmed: Span[] = [];
  for (const span of spans) {
    let { start: from, end: to } = span;
    while (from < to && isBlank(piece, from)) from++;
    while (to > from && isBlank(piece, to - 1)) to--;
    if (to > from) trimmed.push({ start: start + from, end: start + to });
  }
  return trimmed;
}
