import type { Span } from '@/lib/model';
import { abbreviationsOf } from './abbreviations';
import { sentenceBreaks } from './sentence-breaks';

// One segmenter per language, for what the table of breaks does not know: building one costs about 15 ms.
const segmenters = new Map<string, Intl.Segmenter>();

function segmenterOf(language: string): Intl.Segmenter {
  let segmenter = segmenters.get(language);
  if (!segmenter) segmenters.set(language, (segmenter = new Intl.Segmenter(language, { granularity: 'sentence' })));
  return segmenter;
}

// The unit of "1.5C." is no initial.
const LAST_WORD = /(?<![\p{N}°º])([\p{L}.]{1,12})\.[)"'”’]?\s*$/u;
/** Words that open a new sentence after a dotted name such as "U.S."; others go on with the sentence. */
const OPENERS = new Set(['the', 'a', 'an', 'in', 'on', 'at', 'it', 'he', 'she', 'they', 'we', 'but', 'and', 'this', 'that', 'these', 'those', 'there', 'its', 'his', 'her', 'their', 'after', 'before', 'however', 'meanwhile', 'according', 'el', 'la', 'los', 'las', 'en']);
const FIRST_WORD = /^\s*[("'“‘]?([\p{L}\p{N}]+)/u;

const SPACE = /\s/;

/** Whether the character at `at` is white space; most are told by their code. */
function isBlank(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 32 || (code >= 9 && code <= 13) || (code >= 0xa0 && SPACE.test(text[at]!));
}

/** Ends of the sentences as the platform cuts them. */
const segmentEnds = (text: string, language: string): number[] => Array.from(segmenterOf(language.slice(0, 2)).segment(text), ({ index, segment }) => index + segment.length);

/** Whether the stop before `at` belongs to a word and the piece up to `to` goes on with the sentence that began at `from`. */
function continues(text: string, from: number, at: number, to: number, abbreviations: ReadonlySet<string>): boolean {
  if (text.slice(Math.max(from, at - 4), at).includes('\n')) return false;
  const word = LAST_WORD.exec(text.slice(Math.max(from, at - 16), at))?.[1];
  const next = FIRST_WORD.exec(text.slice(at, Math.min(to, at + 32)))?.[1];
  // "…" and "!" inside a sentence: the next part starts small ("Yahoo! said", "he said ... and left")
  // and so does what follows a quotation ("No!" he said).
  if (next !== undefined && /^\p{Ll}/u.test(next)) return true;
  if (word === undefined || next === undefined) return false;
  const lower = word.toLowerCase();
  // Initials: "J. Smith", "George W. Bush"; "I." may well end a sentence.
  if (/^\p{Lu}$/u.test(word)) return word !== 'I' && !OPENERS.has(next.toLowerCase());
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
