/** Most words kept: news has some thousands of common ones, and what is met once must not stay for good. */
const MOST_WORDS = 8192;
/** Most numerals kept. Almost each is met in one article only, where it is asked for again and again; kept like words they would fill memory for thousands of articles. */
const MOST_NUMERALS = 256;

const isNumeral = (word: string): boolean => {
  const code = word.charCodeAt(0);
  return code >= 48 && code <= 57;
};

/** What is known of words, made when a word is met first and kept: all is let go whenever it is full, numerals earlier and by themselves. */
export class KeptWords<Known> {
  private readonly words = new Map<string, Known>();
  private readonly numerals = new Map<string, Known>();

  get(word: string): Known | undefined {
    return (isNumeral(word) ? this.numerals : this.words).get(word);
  }

  /** What is known of a word, made now where it was not. */
  of(word: string, make: (word: string) => Known): Known {
    let known = this.get(word);
    if (known === undefined) this.set(word, (known = make(word)));
    return known;
  }

  set(word: string, known: Known): void {
    const [kept, most] = isNumeral(word) ? [this.numerals, MOST_NUMERALS] : [this.words, MOST_WORDS];
    if (kept.size >= most) kept.clear();
    kept.set(word, known);
  }
}
