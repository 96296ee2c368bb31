export type TokenKind = 'word' | 'number' | 'symbol' | 'punctuation';

/** A word, number or sign as written, apart from where it stands: one object for all places of a text that it is met in. */
export interface WordForm {
  readonly text: string;
  /** Lower case, curly apostrophes made straight. */
  readonly lower: string;
  readonly kind: TokenKind;
  /** Starts with a capital letter. */
  readonly capital: boolean;
  /** A number that comes of its letters. */
  readonly hash: number;
  /** What a reader knows of the form, and the reader: kept with the form, it is found without a look-up. Of the last reader only. */
  known: unknown;
  knownBy: object | null;
}

/** Most forms kept: news has some thousands of common ones, and what is met once must not stay for good. */
const MOST = 8192;
/** Places for forms, a power of two: at most half of them are taken, so that the next free place is near. */
const PLACES = 2 * MOST;
/** How far from its place a form is looked for: bounds the work for words made to meet in one place. */
const FARTHEST = 64;
/** What is longer is hardly met again. */
const LONGEST = 32;
/** Longer strings may be views of the text that they were cut from and would keep it in memory. */
const OWN = 12;

/**
 * The forms met in texts, found by their letters alone: no string is cut from the text for a word that was met before, and none is
 * hashed by the engine. All are let go whenever it is full; numbers are hardly met again, and none is kept.
 */
export class WordForms {
  private places: (WordForm | null)[] = [];
  private kept = 0;

  constructor(private readonly kindOf: (written: string) => TokenKind) {}

  /** The form that stands in a text from `start` to `end`. */
  at(text: string, start: number, end: number): WordForm {
    if (this.places.length === 0) this.empty();
    const hash = hashOf(text, start, end);
    let place = (hash ^ (hash >>> 15)) & (PLACES - 1);
    let steps = 0;
    for (let form = this.places[place]!; form !== null; form = this.places[place]!) {
      if (form.hash === hash && stands(form.text, text, start, end)) return form;
      // A page may hold words made to share one number.
      if (++steps === FARTHEST) return this.formOf(text.slice(start, end), hash);
      place = (place + 1) & (PLACES - 1);
    }
    const form = this.formOf(text.slice(start, end), hash);
    if (form.kind === 'number' || end - start > LONGEST) return form;
    if (this.kept === MOST) {
      this.empty();
      place = (hash ^ (hash >>> 15)) & (PLACES - 1);
    }
    this.places[place] = form;
    this.kept++;
    return form;
  }

  /** A form of its own, which is not kept. */
  formOf(written: string, hash = hashOf(written, 0, written.length)): WordForm {
    const text = written.length > OWN ? ` ${written}`.slice(1) : written;
    const kind = this.kindOf(text);
    if (kind !== 'word') return { text, lower: text, kind, capital: false, hash, known: null, knownBy: null };
    let lower = text.toLowerCase();
    const capital = lower.charCodeAt(0) !== text.charCodeAt(0);
    if (lower.includes('’')) lower = lower.replaceAll('’', "'");
    return { text, lower, kind, capital, hash, known: null, knownBy: null };
  }

  private empty(): void {
    this.places = new Array<WordForm | null>(PLACES).fill(null);
    this.kept = 0;
  }
}

function hashOf(text: string, start: number, end: number): number {
  let hash = end - start;
  for (let i = start; i < end; i++) hash = (Math.imul(hash, 31) + text.charCodeAt(i)) | 0;
  return hash;
}

/** Whether a form's letters are those of the text from `start` to `end`. */
function stands(form: string, text: string, start: number, end: number): boolean {
  if (form.length !== end - start) return false;
  for (let i = 0; i < form.length; i++) if (form.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
  return true;
}
