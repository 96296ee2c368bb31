import type { Token } from '@/lib/text/tokenize';
import type { WordClasses } from '@/lib/claims/word-classes';
import { type TagOrNone, UNTOLD } from './tag';

/** What stands behind a word whose part of speech is asked for: words that have none yet but what their lists and their closed class say. */
export class WordsAhead {
  constructor(
    private readonly tokens: readonly Token[],
    private readonly classes: readonly WordClasses[],
    private readonly closed: readonly TagOrNone[],
    private readonly titleCase: boolean,
    private readonly weekdays: ReadonlyMap<string, number>,
  ) {}

  /** The tag that a closed class gives to word `i`; `UNTOLD` where it is open, that of a stop behind the last one. */
  closedAt(i: number): TagOrNone {
    return i < this.closed.length ? this.closed[i]! : 'punct';
  }

  /** Whether an opening quotation mark or colon stands right before word `i`, whose capital then says nothing. */
  opensSpeech(i: number): boolean {
    const before = this.tokens[i - 1];
    return before !== undefined && before.kind === 'punctuation' && /^[“"«‘:—–…]$/.test(before.text) && this.classes[i]!.forms !== null && this.tokens[i + 1]?.capital === false;
  }

  /** Whether one of the open words from `i` on is a plural or of a kind that news counts. */
  describesPeople(i: number): boolean {
    for (let at = i; this.tokens[at]?.kind === 'word' && this.closedAt(at) === UNTOLD; at++) if (this.classes[at]!.plural || this.classes[at]!.kind !== null || this.classes[at]!.manyOf || this.tokens[at]!.capital || this.classes[at]!.adverbial) return true;
    return this.closedAt(i) !== UNTOLD;
  }

  /** Whether a noun phrase begins at `i` with a word that cannot describe the noun before it. */
  opensObject(i: number): boolean {
    let at = i;
    // "by rebel forces since the coup": a preposition of time or cause opens its own phrase.
    while ((this.classes[at]?.adverbial && !(this.closedAt(at) === 'prep' && this.classes[at]!.loose)) || this.closedAt(at) === 'adv') at++;
    const tag = this.closedAt(at);
    // "in Nimra state early Tuesday": a day is no object.
    if (this.weekdays.has(this.tokens[at]?.lower ?? '')) return false;
    return tag === 'det' || tag === 'num' || tag === 'pron' || tag === 'that' || (tag === UNTOLD && this.tokens[at]?.capital === true && !this.titleCase);
  }

  /** Whether a verb of its own stands at word `i`: a helper, or a past form. */
  opensPredicate(i: number): boolean {
    const closed = this.closedAt(i);
    return closed === 'aux' || closed === 'modal' || (closed === UNTOLD && (this.classes[i]?.forms?.past === true || (this.classes[i]?.forms?.third === true && !this.classes[i].plural)));
  }

  /** "hundreds marched peacefully, witnesses said": whether an adverb by its look stands at `at`, and nothing that it could describe behind it. */
  endsInAdverb(at: number): boolean {
    const { adverbial, noun } = this.classes[at]!;
    return adverbial && !noun && (this.tokens[at + 1] === undefined || this.closedAt(at + 1) !== UNTOLD);
  }

  /** Whether open words and a verb that can only be past follow the first word, which takes no plural for an object there: "Ruling party lawmakers boycotted". */
  describesDoer(): boolean {
    let j = 1;
    while (j < this.tokens.length && this.closedAt(j) === UNTOLD && this.classes[j]!.forms === null) j++;
    const { forms } = this.classes[j] ?? {};
    return j > 2 && this.closedAt(j) === UNTOLD && forms?.past === true && !forms.base && this.classes[j - 1]!.plural && !this.classes[1]!.plural;
  }
}
