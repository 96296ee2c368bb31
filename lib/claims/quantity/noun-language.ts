/** What an English or Spanish noun phrase behind a number looks like, as word lists. */
export interface NounLanguage {
  /** The head of a noun phrase is its first noun; what describes it follows. */
  headFirst?: boolean;
  /** Kind of lib/lexicon/nouns for a head noun, singular or plural as written; null when unknown. */
  kindOf(word: string): string | null;
  /** Unit that figures of a noun carry, by its kind; null when the noun is unknown. */
  unitOf(word: string): string | null;
  /** Singular of a noun as written. */
  singularOf(word: string): string;
  /** Whether a capitalised plural names people ("Palestinians", "Kurds"). */
  isPeopleName(word: string): boolean;
  /** Whether the word is a superlative ("largest", "most"). */
  isSuperlative(word: string): boolean;
  /** Whether a word behind a singular noun may be its verb ("crashed"). */
  looksLikeVerb(word: string): boolean;
  /** Whether the word at the end of a phrase is a verb of the past by its form ("spilled"). */
  looksPast(word: string): boolean;
  /** Whether the word has a plural form ("soldiers", "people"). */
  isPlural(word: string): boolean;
  /** Words that end a noun phrase: prepositions, auxiliaries, conjunctions, pronouns, adverbs. */
  stops: ReadonlySet<string>;
  /** Words that may stand between number and noun and are no part of the counted phrase ("of", "the", "other"). */
  fillers: ReadonlySet<string>;
  /** Participles and adjectives that stand for people when no noun follows ("12 wounded", "311 dead"). */
  peopleWords: ReadonlySet<string>;
  /** Behind such a word, by which it is told of aircraft ("shot down"). */
  down: ReadonlySet<string>;
  /** Verbs whose object is people where only a number follows ("killing 12"). */
  peopleVerbs: ReadonlySet<string>;
  /** Nouns of which a number behind "of" counts people ("a crew of 22"). */
  groups: ReadonlySet<string>;
  /** Plural nouns for what befalls people: "40 deaths of miners" counts miners. */
  befalls: ReadonlySet<string>;
  /** Kinds of things that two words name, the last in the singular ("fire engine"). */
  compounds: ReadonlyMap<string, string>;
  /** Those of them that the word before names the victims of ("civilian deaths"), and never who did it ("police killings"). */
  suffered: ReadonlySet<string>;
  /** Third persons that are plural nouns as well, of what happens to whatever carries a number of people ("bus carrying 40 crashes"); and the words between the two. */
  happens: ReadonlySet<string>;
  loading: ReadonlySet<string>;
  /** Plurals for places that are jobs where somebody cuts or fills them ("positions"). */
  workPlaces: ReadonlySet<string>;
  /** Known nouns that as often qualify another noun ("general", "police"). */
  qualifiers: ReadonlySet<string>;
  /** Whether a word looks like one that describes a noun, and whether it can be nothing else ("injured", "'s"). */
  looksLikeQualifier(word: string): boolean;
  /** Whether the word behind a noun is no part of its phrase: an adverb, or what opens a time. */
  looksLikeAdverb(word: string): boolean;
  needsNoun(word: string): boolean;
  /** Words between a number and its participle ("18 are critically injured"). */
  auxiliaries: ReadonlySet<string>;
  /** Adjectives that their ending does not show ("full", "big"). */
  adjectives: ReadonlySet<string>;
  /** Words that are verbs and nouns alike ("work"): part of a noun phrase before a plural noun. */
  verbsAndNouns: ReadonlySet<string>;
  /** Past forms that are no participle, and so describe no noun ("2,000 threw stones"). */
  pasts: ReadonlySet<string>;
  /** Participles that no ending shows, by which a phrase goes on behind its noun ("heroin | hidden"). */
  participles: ReadonlySet<string>;
  /** Nouns that stand for those not named ("others"). */
  verbs: ReadonlySet<string>;
}
