import type { Hedge, Modality } from '@/lib/model';

/*
 * What a language says of speech: who tells, how sure it sounds, and whether it is so, may be, or is only meant to be.
 */

/** A phrase in lower case, the rung of the ladder it stands for, and a sentence in which it puts a figure there. */
export interface HedgeWords {
  phrase: string;
  hedge: Hedge;
  example: string;
}

/** A verb of saying, with the rung it puts its content on; `plain` verbs need "that" or a quotation to count. */
export interface ReportingVerb {
  verb: string;
  hedge: Hedge;
  needsThat: boolean;
}

/** What somebody plans, asks for, expects or rules, in a verb or a noun: "plans to", "his call for". */
export interface Stance {
  hedge: Hedge;
  /** Said outright ("the claim that"), or only a plan or a wish. */
  speech: boolean;
  /**
   * What may follow: `to` (a verb), `toward` ("to" and a noun), `object`, `ing`, `that` (also a quotation), `someone` (an object that is to do something), `faulted` (somebody, and for doing what),
   * `reckoning` (an object such as "its forecast"), `level` (what is reckoned "at" a number), or a preposition as written.
   */
  takes: ReadonlySet<string>;
  /** Whose stance it can be: anyone's, that of a text that rules ("the law requires"), or that of any text. */
  of: 'anyone' | 'rules' | 'documents';
}

/** A stance with its verb in the base form, or its noun as written. */
export interface StanceWord extends Stance {
  word: string;
}

export interface ReportingWords {
  verbs: readonly ReportingVerb[];
  /** Verbs that may stand before their speaker behind a quotation or clause ("…, said X", "…, informó la policía"). */
  inverted: ReadonlySet<string>;
  /** Verbs whose plain object can be a figure ("confirmed 12 deaths"). */
  withObject: ReadonlySet<string>;
  /** Verbs that stand in the passive with their party behind "by" ("was estimated by X"), besides those of stances. */
  passive: readonly string[];
  /** "told", whose listener follows, as written. */
  telling: ReadonlySet<string>;
  /** "X quoted Y as saying": the verb as written, the word behind its object, and the verb of saying behind that. */
  quoting: { verbs: ReadonlySet<string>; as: ReadonlySet<string>; saying: ReadonlySet<string> };
  /** Pronouns before a verb that is then no saying ("se manifestaron"). */
  reflexives: ReadonlySet<string>;
  /** Those who tell what they saw themselves ("an agency reporter saw nine bodies"), and the verb as written. */
  /** Verbs of those who are told, in the base form ("an inquiry heard 300 witnesses"). */
  takesIn: ReadonlySet<string>;
  eyewitnesses: { nouns: ReadonlySet<string>; verbs: ReadonlySet<string> };
  /** Nouns of what somebody counted himself ("the union's own figure was 90,000"). */
  ownCounts: ReadonlySet<string>;
  /** What says of a count that it is that of whoever is named before ("own"). */
  ownCount: string;
  stances: readonly StanceWord[];
  /** Nouns that carry a claim or a plan with no verb: "her call for", "the claim by X that". */
  carriers: readonly StanceWord[];
  /** "by" and "from" between such a noun and its party; "with" before a noun whose party does the verb before. */
  makers: ReadonlySet<string>;
  /** Labels of pictures and the like, which speak to nobody ("Photo: …"). */
  captions: ReadonlySet<string>;
  holding: ReadonlySet<string>;
  /** Verbs, in all forms, by which somebody says what a noun of saying tells ("repeated a claim that"). */
  voicing: ReadonlySet<string>;
  /** Verbs of what happens in a country as well as of who counts it: "Mern has recorded 612 cases". */
  records: ReadonlySet<string>;
  /** Phrases before a party: "according to", "citing"; `only`: where the party is a poll ("in a poll"), a text that rules ("under the law"), or behind a comma or at the head of the sentence, where it can speak ("per the ministry"). */
  before: readonly { phrase: string; hedge: Hedge; chain: boolean; only?: 'polls' | 'rules' | 'speakers' }[];
  /** A party and who passes its words on, as one text. */
  nested(party: string, by: string): string;
  /** Prepositions and conjunctions that go on with a party's name ("the ministry of X and Y"). */
  partyLinks: ReadonlySet<string>;
  /** Prepositions of the circumstances of speaking ("said in a statement"), and those that go on with such a phrase. */
  circumstances: ReadonlySet<string>;
  circumstanceLinks: ReadonlySet<string>;
  /** What opens a deed that whoever speaks leaves undone ("said without offering evidence"). */
  lacking: ReadonlySet<string>;
  /** Words that open a contrast behind a comma, where what is said ends: "but", "while". */
  contrast: ReadonlySet<string>;
  /** Prepositions between a verb of saying and what it says ("warned of 300 deaths"). */
  introducing: ReadonlySet<string>;
  /** Conjunctions of indirect speech, besides "that" ("said if", "said there"). */
  /** Verbs, in the base form, with a preposition before how many somebody counts ("cifraron en 300.000"). */
  counting: ReadonlySet<string>;
  conjunctions: ReadonlySet<string>;
  /** Verbs, in all forms, by which somebody takes an occasion to say something ("held"), the occasions ("conference", "television"), and the word with which a verb alone is none but goes on ("went on to say"). */
  airing: { verbs: ReadonlySet<string>; occasions: ReadonlySet<string>; onwards: ReadonlySet<string> };
  /** Documents and bodies that point back with a definite article ("the report", "the agency"). */
  documents: ReadonlySet<string>;
  bodies: ReadonlySet<string>;
  /** Surveys, whose figures are theirs, and words that tell of answers to one ("of voters", "believe"). */
  polls: ReadonlySet<string>;
  /** What somebody says who does not speak of a thing ("said nothing about the 12 missing"). */
  nothing: ReadonlySet<string>;
  /** What looks at so many people to learn something ("a trial of 5,400 patients"). */
  studies: ReadonlySet<string>;
  answers: ReadonlySet<string>;
  /** Texts that rule: "law", "deal", "plan". */
  rules: ReadonlySet<string>;
  /** Reckonings that somebody raises or lowers: "toll", "forecast". */
  reckonings: ReadonlySet<string>;
  /** Verbs, in the base form, by which somebody says of himself what an infinitive tells ("claims to hold"). */
  ofSelf: ReadonlySet<string>;
  /** Those of them that somebody raises or lowers by saying so ("lowered its forecast to 2 percent"); who cuts a price or a rate does it. */
  revisable: ReadonlySet<string>;
  /** Words by which a source's own words are an estimate. */
  estimates: ReadonlySet<string>;
  /** Nouns that can speak though written small: "police", "officials", "sources". */
  speakers: ReadonlySet<string>;
  /** Nouns that never speak: "fire", "storm". */
  mute: ReadonlySet<string>;
  /** Shares of people asked, who are no party: "percent", "most". */
  shares: ReadonlySet<string>;
  /** Words of elections, beside which a share is one of votes ("the council gave him 51 percent of the vote"). */
  votes: ReadonlySet<string>;
  /** Determiners that point back ("the", "this") and the bodies they may mean without being named again. */
  pointing: ReadonlySet<string>;
  /** Documents that mean whoever spoke last ("the report"): others, such as "the indictment", speak for themselves. */
  pointingDocuments: ReadonlySet<string>;
  /** Nouns and name parts of outlets: "the newspaper" means a party that carries one of them. */
  outlets: ReadonlySet<string>;
  /** The outlet speaking of itself, in lower case: "this newspaper". */
  own: ReadonlySet<string>;
  pointingBodies: ReadonlySet<string>;
  /** Those of them that say that a body is no state's, and words in the names of bodies that are. */
  privateBodies: ReadonlySet<string>;
  stateBodies: ReadonlySet<string>;
  /** Bodies of which a land has several, told apart by the words before them ("the health ministry", "the electoral commission"). */
  portfolioBodies: ReadonlySet<string>;
  /** What a body that watches a war or a right is called where it is not named ("the monitor"), and words by which a name is of one ("observatory"). */
  watchers: { nouns: ReadonlySet<string>; names: ReadonlySet<string> };
  /** "based", of "the London-based monitor". */
  seats: ReadonlySet<string>;
  /** Words that open what somebody's plan or demand comes from ("after"). */
  causes: ReadonlySet<string>;
  /** Those of them that may be an outlet: "the agency"; "the monitor" is none. */
  newsBodies: ReadonlySet<string>;
  /** Those who lead or speak for a body: "its director". */
  heads: ReadonlySet<string>;
  /** Somebody told by whose he is ("its director, X"), with the owner's name in the place of the pronoun. */
  belonging(owner: string, who: string): string;
  /** Nouns of companies by what they do ("operator", "lender"), which a name in apposition may follow. */
  companies: ReadonlySet<string>;
  /** Verbs, as they open a sentence, with which names of bodies begin ("Save the Forests"). */
  callings: ReadonlySet<string>;
  /** What a company is told by when it moves: whose they are is who speaks ("shares of X fell after it said"). */
  equities: ReadonlySet<string>;
  /** Pronouns that point back to the party named before, by what they mean; `backward` is all of them that may speak. */
  pronouns: { person: ReadonlySet<string>; body: ReadonlySet<string>; anyone: ReadonlySet<string> };
  /** Pronouns of one person, with titles and nouns of those whom they cannot mean ("she": no "father"). */
  genders: readonly { pronouns: ReadonlySet<string>; others: ReadonlySet<string> }[];
  backward: ReadonlySet<string>;
  /** Pronouns that speak and name nobody: "others", "some". */
  indefinite: ReadonlySet<string>;
}

export interface ModalityWords {
  /** Word or phrase in front of a verb, in its own clause. */
  phrases: readonly { phrase: string; modality: Modality }[];
  /** What the form of a verb says by itself ("perderán"); null where it says nothing. */
  moodOf(verb: string): Modality | null;
  negations: ReadonlySet<string>;
  /** Those of them that, right before a figure, say that there is none ("no 40"; "not 40 but 50" gives a figure all the same). */
  countNegations: ReadonlySet<string>;
  /** States named by what is lacking ("uninsured"): the frame, negated. */
  negatedStates: ReadonlySet<string>;
  /** Words of knowing behind a "not" that open a question instead of denying ("not clear how"). */
  known: ReadonlySet<string>;
  conditions: ReadonlySet<string>;
  /** Helper verbs that open what did not happen ("Had Mern known, …"). */
  inverted: ReadonlySet<string>;
  /** Verbs of saying, of which it is news where somebody did not say so ("did not confirm that"). */
  unsaid: ReadonlySet<string>;
  /** Words that put "will" into past speech ("X said it would cut 12 jobs"). */
  backshifted: ReadonlySet<string>;
  /** Participles of verbs by which somebody foretold a figure ("the 150,000 that analysts had forecast"). */
  foretells: ReadonlySet<string>;
  /** Forms of the verb by which somebody sees a share coming ("it sees seven percent"). */
  foresees: ReadonlySet<string>;
  /** … of verbs of waiting for it, right behind a figure ("the 90,000 expected"), and nouns for what was foretold ("expectations of $4.3 billion"). */
  awaited: ReadonlySet<string>;
  outlooks: ReadonlySet<string>;
  /** Words by which a share is one that is aimed at ("targets 2 percent inflation"). */
  aims: ReadonlySet<string>;
  /** Verbs by which a deed that a noun names comes about or does not ("will prevent the deaths of 300"): of all others it has been done ("will discuss the killing of 14"). */
  brings: ReadonlySet<string>;
  /** Verbs, in all forms, that keep a deed from being done which a noun names ("blocked the deportation of 200"), and by which it is only meant to be ("negotiate the release of 16"). */
  barring: ReadonlySet<string>;
  settling: ReadonlySet<string>;
  /** Verbs of offering, asking for and turning down a change ("offered a 20 percent rise"). */
  offers: ReadonlySet<string>;
  /** Words behind which, and behind where, an infinitive tells what is tried ("a search is under way in Tarn to rescue 12"). */
  efforts: ReadonlySet<string>;
  /** Verbs of what was tried, so that its day lies behind ("tried to withdraw $40 on Thursday"). */
  attempts: ReadonlySet<string>;
  /** Verbs, in all forms, of wanting done what stands behind what it is done to ("wants 33 hostages released"). */
  wants: ReadonlySet<string>;
  /** Words, in all forms, of what it would take, before its figure ("needs 200 votes") and behind it ("200 votes are needed"). */
  needs: { before: ReadonlySet<string>; behind: ReadonlySet<string> };
}
