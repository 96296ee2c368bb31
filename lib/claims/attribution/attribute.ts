import { nameKey } from '@/lib/text/fold-name';
import type { CompiledClaimLanguage } from '@/lib/claims/compile-claim-language';
import type { Sentence } from '@/lib/claims/syntax/sentence';
import { findSayings, type Saying } from './find-attributions';

/** A saying with its party resolved: pronouns and "the report" replaced by the party named before. */
export interface ResolvedSaying extends Saying {
  /** The party as it is to be shown; null where the words name none. */
  party: string | null;
  implied: boolean;
}

/** Sayings of every sentence, read in order, so that later ones can point back to earlier parties. */
export function attributeSentences(sentences: readonly Sentence[], language: CompiledClaimLanguage): ResolvedSaying[][] {
  const memory = new Memory(language);
  const all: ResolvedSaying[][] = [];
  // Whoever spoke last, while the speech may go on: the rest of the paragraph, and paragraphs that are quotation throughout.
  let speaker: ResolvedSaying | null = null;
  let block = -1;
  sentences.forEach((sentence, at) => {
    const opens = opensWithQuote(sentence);
    if (sentence.block !== block) {
      if (!sentence.inQuote && !opens) speaker = null;
      block = sentence.block;
    }
    const found = findSayings(sentence, language).map((saying) => memory.resolve(sentence, saying));
    if (found.length === 0) {
      const title = titleSaying(sentence, language);
      if (title) found.push(title);
    }
    const before = all[at - 1];
    for (const saying of found) if (saying.backward && saying.party !== null) speakBackwards(sentences, all, at, saying);
    if (found.length === 0 && speaker && speaker.party !== null && (sentence.inQuote || opens || speaker.forward)) {
      // The speech goes on.
      const close = sentence.inQuote ? sentence.words.findIndex((word) => word.tag === 'quote') : -1;
      found.push({ ...speaker, source: null, scope: { first: 0, last: close > 0 ? close : sentence.words.length }, cue: { first: 0, last: 0 }, implied: true, backward: false, forward: false });
    } else if (found.length > 0 && sentence.inQuote && before && before.length === 0 && sentence.words.some((word) => word.tag === 'quote')) {
      // The quotation that ends here began in sentences before: they are the same speaker's.
      const own = found.find(({ scope, party }) => scope.first === 0 && party !== null);
      if (own) speakBackwards(sentences, all, at, own);
    }
    const last = found.at(-1);
    if (last) speaker = last;
    else if (!sentence.inQuote && !opens) speaker = keepsSpeaking(sentence) ? speaker : null;
    all.push(found);
  });
  return all;
}

/** Gives the sentences before, as far as they are quotation, to the speaker named only at the end. */
function speakBackwards(sentences: readonly Sentence[], all: ResolvedSaying[][], at: number, saying: ResolvedSaying): void {
  for (let i = at - 1; i >= 0 && i >= at - 8; i--) {
    const sentence = sentences[i]!;
    if (all[i]!.length > 0 || sentence.block !== sentences[at]!.block) return;
    const quotes = sentence.words.some((word) => word.tag === 'quote');
    if (!sentence.inQuote && !quotes) return;
    const open = sentence.inQuote ? 0 : sentence.words.findIndex((word) => word.tag === 'quote');
    all[i]!.push({ ...saying, source: null, scope: { first: open, last: sentence.words.length }, cue: { first: 0, last: 0 }, implied: true, backward: false, forward: false });
    if (!sentence.inQuote) return;
  }
}

/** Begins with an opening quotation mark. */
const opensWithQuote = (sentence: Sentence): boolean => sentence.words[0]?.tag === 'quote';

/** A sentence of the outlet's own between two quotations of one paragraph does not change the speaker. */
const keepsSpeaking = (sentence: Sentence): boolean => sentence.words.length < 12;

/** The saying that covers word `at`: the one whose scope is the narrowest. */
export function sayingAt(sayings: readonly ResolvedSaying[], at: number): ResolvedSaying | null {
  let best: ResolvedSaying | null = null;
  for (const saying of sayings) {
    const { first, last } = saying.scope;
    if (at < first || at >= last || saying.party === null) continue;
    // Words of the party itself are not what it says.
    if (saying.source && at >= saying.source.first && at < saying.source.last && saying.scope.first > 0) continue;
    if (best === null || last - first < best.scope.last - best.scope.first) best = saying;
  }
  return best;
}

/** The parties an article has named, for what points back. */
class Memory {
  private last: string | null = null;
  private lastPerson: string | null = null;
  private lastBody: string | null = null;
  private readonly named: { text: string; key: string }[] = [];

  constructor(private readonly language: CompiledClaimLanguage) {}

  resolve(sentence: Sentence, saying: Saying): ResolvedSaying {
    if (!saying.source) return { ...saying, party: null, implied: false };
    const { reporting, quantity } = this.language.words;
    const words = sentence.words.slice(saying.source.first, saying.source.last);
    const head = words[0]!;
    if (words.length === 1 && head.tag === 'pron') {
      const party = head.lower === 'it' ? (this.lastBody ?? this.last) : head.lower === 'he' || head.lower === 'she' ? (this.lastPerson ?? this.last) : head.lower === 'they' ? this.last : null;
      return { ...saying, party, implied: party !== null };
    }
    const hasName = words.some((word) => word.tag === 'name');
    if (head.tag === 'det' && !hasName && words.length <= 4) {
      const noun = words.at(-1)!.lower;
      const same = this.withNoun(noun);
      const isPerson = quantity.nouns.kindOf(noun) !== null && !reporting.bodies.has(noun);
      const back = same ?? (/^(?:the|this|that)$/.test(head.lower) && words.length === 2 ? (reporting.documents.has(noun) ? this.last : /^(?:agency|monitor|group|organisation|organization|watchdog|observatory|broadcaster|channel|newspaper|outlet|station|body|charity)$/.test(noun) ? this.lastBody : isPerson && /^(?:spokesman|spokeswoman|spokesperson|minister|president|official|mayor|governor|sheriff|chief|senator|candidate)$/.test(noun) ? null : null) : null);
      if (back !== null) {
        this.last = back;
        return { ...saying, party: back, implied: true };
      }
    }
    this.remember(saying.text, words.some((word) => this.language.words.places.titles.has(word.lower)) || (hasName && !this.isBody(saying.text)), hasName);
    return { ...saying, party: saying.text, implied: false };
  }

  private withNoun(noun: string): string | null {
    for (let i = this.named.length - 1; i >= 0; i--) if (this.named[i]!.key.split(' ').includes(noun)) return this.named[i]!.text;
    return null;
  }

  private isBody(text: string): boolean {
    const { bodies } = this.language.words.places;
    const { reporting } = this.language.words;
    return nameKey(text).split(' ').some((word) => bodies.has(word) || reporting.bodies.has(word) || reporting.documents.has(word) || reporting.speakers.has(word)) || /^(?:[A-Z]{2,6}|the [A-Z]{2,6})$/.test(text);
  }

  private remember(text: string, person: boolean, named: boolean): void {
    this.last = text;
    if (person) this.lastPerson = text;
    else this.lastBody = text;
    if (named) {
      this.named.push({ text, key: nameKey(text) });
      // What was named long ago is not pointed back to by its noun alone.
      if (this.named.length > 24) this.named.shift();
    }
  }
}

/** "War Monitor: rebels seize …", "Rebels seize city - agency" in headings and headlines. */
function titleSaying(sentence: Sentence, language: CompiledClaimLanguage): ResolvedSaying | null {
  if (sentence.kind !== 'heading' && sentence.kind !== 'headline') return null;
  const { words } = sentence;
  const speaks = (first: number, last: number): boolean => {
    const { reporting, places } = language.words;
    const head = words[last - 1];
    return head !== undefined && (reporting.speakers.has(head.lower) || reporting.bodies.has(head.lower) || reporting.documents.has(head.lower) || places.bodies.has(head.lower) || (last - first <= 2 && /^[A-Z]{2,6}$/.test(head.text)));
  };
  const make = (first: number, last: number, from: number, to: number): ResolvedSaying => {
    const text = sentence.text.slice(words[first]!.start - sentence.start, words[last - 1]!.end - sentence.start);
    return { source: { first, last }, text, party: text, implied: false, hedge: 'attributed', scope: { first: from, last: to }, cue: { first, last }, chain: false, denies: false, backward: false, forward: false };
  };
  for (let i = 1; i < words.length - 1; i++) {
    const { text, spaced } = words[i]!;
    if (text === ':' && i <= 5 && speaks(0, i)) return make(0, i, i + 1, words.length);
    if ((text === ':' || ((text === '-' || text === '–' || text === '—' || text === '|') && spaced)) && words.length - i <= 6 && speaks(i + 1, words.length)) return make(i + 1, words.length, 0, i);
  }
  return null;
}
