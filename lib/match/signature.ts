import { significantDigits } from '@/lib/text/significant-digits';
import { foldName } from '@/lib/text/fold-name';
import { stem } from '@/lib/text/stem';
import { tokenize, type Token } from '@/lib/text/tokenize';
import { isCommonWord } from './common-words';

/** What an article is made of, as far as telling its event goes. Packs hold no text: their own-words summaries stand for it. */
interface SignatureParts {
  headline: string | null;
  /** Running text; null for pack articles. */
  text?: string | null;
  /** One own-words sentence per claim, for pack articles. */
  summaries?: readonly string[];
  /** Title and background of the story a pack article belongs to. */
  story?: { title: string; background: string | null } | null;
  /** Names or ids of places of its claims, the most frequent first. */
  places?: readonly string[];
  /** Ids of the parties it cites. */
  parties?: readonly string[];
  /** ISO days its claims speak of, and the day it was published. */
  dates?: readonly string[];
  /** Figures with their canonical units. */
  figures?: readonly { low: number | null; high: number | null; unit: string }[];
}

/** How many keys of each kind a signature holds. */
export interface SignatureSize {
  terms: number;
  phrases: number;
  pairs: number;
  days: number;
  parties: number;
  figures: number;
}

/** What is kept for an article in the store: few keys, because each is a row of an index (at most 60). */
export const STORED_SIZE: SignatureSize = { terms: 30, phrases: 8, pairs: 6, days: 6, parties: 4, figures: 6 };
/** What a page asks with: it costs one look-up a key and is not kept, so it may name more. */
export const QUERY_SIZE: SignatureSize = { terms: 60, phrases: 16, pairs: 15, days: 12, parties: 8, figures: 12 };

interface Term {
  count: number;
  /** Written with a capital inside a sentence: a name. */
  named: number;
  /** Stands in headline, or how early in the text. */
  prominence: number;
}

/** Texts are read so far: the event of a report is told in its upper part, and the work stays bounded. */
const READ_CHARACTERS = 8000;
/** Terms of the first paragraphs say what an article is about; what stands further down is more often background. */
const LEAD_CHARACTERS = 700;

/** The words of an article's texts, folded and stemmed, and the two-word pieces of its names. */
interface SignatureWords {
  terms: ReadonlyMap<string, Term>;
  phrases: ReadonlyMap<string, number>;
}

/** The words of the texts of an article; what its claims tell is added by `keysOf`. */
export function wordsOf({ headline, text, summaries, story }: SignatureParts): SignatureWords {
  const terms = new Map<string, Term>();
  const phrases = new Map<string, number>();
  if (headline) readPassage(headline, 2, !isTitleCase(headline), terms, phrases);
  if (story) {
    readPassage(story.title, 1.5, false, terms, phrases);
    if (story.background) readPassage(story.background, 1, true, terms, phrases);
  }
  for (const summary of summaries ?? []) readPassage(summary, 1, true, terms, phrases);
  if (text) {
    const read = text.slice(0, READ_CHARACTERS);
    const lead = read.indexOf('\n', Math.min(LEAD_CHARACTERS, read.length));
    const cut = lead < 0 || lead > LEAD_CHARACTERS * 2 ? Math.min(LEAD_CHARACTERS, read.length) : lead;
    readPassage(read.slice(0, cut), 1.5, true, terms, phrases);
    readPassage(read.slice(cut), 0.6, true, terms, phrases);
  }
  return { terms, phrases };
}

/**
 * Keys by which an article's event is found, the most telling first: `e:` a name, `t:` a rare word (both stemmed and folded),
 * `n:` two words of one name, `c:` two names together, `d:` a name with a day, `s:` a cited party, `q:` a figure with its unit.
 * The same function makes them for pages and for the store, so that equal articles have equal keys.
 */
export const signatureOf = (parts: SignatureParts, size: SignatureSize = STORED_SIZE): string[] => keysOf(wordsOf(parts), parts, size);

/** The same of words that have been read. */
export function keysOf({ terms: read, phrases }: SignatureWords, parts: Pick<SignatureParts, 'places' | 'parties' | 'dates' | 'figures'>, size: SignatureSize): string[] {
  const terms = new Map(read);
  for (const place of parts.places ?? []) {
    for (const word of foldName(place).split(' ')) {
      if (!isCommonWord(word)) terms.set(word, withOneMore(terms.get(word), 1, 1));
    }
  }
  const ranked = [...terms].map(([key, term]) => ({ key, named: isName(term), weight: weigh(key, term) })).sort((a, b) => b.weight - a.weight || (a.key < b.key ? -1 : 1));
  const names = ranked.filter((term) => term.named).map((term) => term.key);
  const keys = ranked.slice(0, size.terms).map((term) => `${term.named ? 'e' : 't'}:${term.key}`);
  keys.push(...[...phrases].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, size.phrases).map(([phrase]) => `n:${phrase}`));
  keys.push(...pairsOf(names, size.pairs).map(([a, b]) => `c:${a}+${b}`));
  const days = [...new Set((parts.dates ?? []).map((date) => date.slice(0, 10)).filter((date) => date.length === 10))];
  const dayKeys = days.flatMap((day) => names.slice(0, 3).map((name) => `d:${name}@${day}`));
  keys.push(...dayKeys.slice(0, size.days));
  keys.push(...[...new Set(parts.parties ?? [])].slice(0, size.parties).map((party) => `s:${party}`));
  keys.push(...figureKeys(parts.figures ?? []).slice(0, size.figures));
  return keys;
}

/** Headlines With Capitals Throughout say nothing about which words are names. */
function isTitleCase(headline: string): boolean {
  const words = tokenize(headline).filter((token) => token.kind === 'word' && token.text.length > 3);
  return words.filter((token) => token.capital).length > words.length * 0.6;
}

const isName = (term: Term): boolean => term.named > 0.5 * term.count;

/** A name tells more than a word, and one use says nearly as much as ten. */
const weigh = (key: string, term: Term): number => (1 + Math.log(1 + term.count)) * (0.5 + term.prominence) * (isName(term) ? 2 : 1) * (key.length > 4 ? 1 : 0.8);

const withOneMore = (term: Term | undefined, named: number, prominence: number): Term =>
  term ? { count: term.count + 1, named: term.named + named, prominence: Math.max(term.prominence, prominence) } : { count: 1, named, prominence };

/** Adds the words of one passage, and the two-word pieces of its names ("mern observatory", "observatory for"). */
function readPassage(text: string, prominence: number, capitalsTell: boolean, terms: Map<string, Term>, phrases: Map<string, number>): void {
  let opens = true;
  let previous: { token: Token; key: string } | null = null;
  for (const token of tokenize(text)) {
    if (token.kind !== 'word') {
      if (/[.!?:“"]/.test(token.text)) opens = true;
      if (token.kind !== 'number') previous = null;
      continue;
    }
    const written = token.lower.replace(/'s$|'$/, '');
    if (isCommonWord(written)) {
      previous = null;
      opens = false;
      continue;
    }
    // A capital at the start of a sentence may be any word's; half a vote, settled by the word's other uses.
    const named = !token.capital || !capitalsTell ? 0 : opens ? 0.5 : 1;
    const key = stem(foldName(written));
    terms.set(key, withOneMore(terms.get(key), named, prominence));
    if (previous && named > 0 && token.start - previous.token.end <= 1) {
      const phrase = `${previous.key} ${key}`;
      phrases.set(phrase, (phrases.get(phrase) ?? 0) + prominence);
    }
    previous = named > 0 ? { token, key } : null;
    opens = false;
  }
}

/** Pairs of the first names, those of the most telling first; each pair in the order of the alphabet. */
function pairsOf(names: readonly string[], limit: number): readonly [string, string][] {
  const pairs: [string, string][] = [];
  for (let second = 1; second < names.length && pairs.length < limit; second++) {
    for (let first = 0; first < second && pairs.length < limit; first++) {
      const [a, b] = [names[first]!, names[second]!].sort() as [string, string];
      pairs.push([a, b]);
    }
  }
  return pairs;
}

/** Figures that few events share: three digits that are no round number, or more. */
function figureKeys(figures: NonNullable<SignatureParts['figures']>): string[] {
  const keys = new Set<string>();
  for (const { low, high, unit } of figures) {
    const value = low ?? high;
    if (value === null) continue;
    if (significantDigits(value) >= 2 && Math.abs(value) >= 20) keys.add(`q:${value}:${unit}`);
  }
  return [...keys];
}
