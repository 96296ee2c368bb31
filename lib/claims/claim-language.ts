import type { FurnitureWords } from './furniture/furniture-words';
import type { HedgeWords, ModalityWords, ReportingWords } from './speech-language';
import type { AgentWords, EventWords } from './event-language';
import type { PlaceWords } from './place-language';
import type { ArithmeticLanguage } from './arithmetic/arithmetic-fault';
import type { QuantityLanguage } from './quantity/quantity-language';
import type { TimeWords } from './time/time-language';

/** What a written verb form may be. */
export type VerbForm = 'base' | 'third' | 'past' | 'participle' | 'ing';

/** Which part of the clause a frame's figure or victim is: what the verb acts on, or who does it. */
export type Role = 'object' | 'subject';

/**
 * Words that evoke a frame. A phrase is a verb in its base form, with the words that must follow it ("take control of",
 * "set * free" with one noun phrase for the star).
 */
export interface FrameWords {
  frame: string;
  /** Verbs whose object is counted or acted on ("kill", "take control of"). */
  object?: readonly string[];
  /** Verbs whose subject is counted or acted on ("die", "flee"). */
  subject?: readonly string[];
  /** Nouns whose figure stands beside them ("death toll", "fatalities"), singular and plural as written. */
  nouns?: readonly string[];
  /** Words behind or before a counted noun phrase that evoke the frame with no verb ("dead", "homeless"). */
  states?: readonly string[];
  /** Nouns of an attack or a deed, whose own modifiers say who did it ("Mernish air strikes"). */
  deeds?: readonly string[];
  /** Adverbs that make a verb of other frames evoke this one ("fatally shot"). */
  adverbs?: { words: readonly string[]; of: readonly string[] };
}

/** Closed word classes and verb lists: what a shallow reading of clauses needs. */
export interface Grammar {
  /** Ordinals that are adverbs before a past verb ("first reported"), and what may stand before them ("at first"). */
  orders: ReadonlySet<string>;
  orderLinks: ReadonlySet<string>;
  /** Articles that are left out in front of a name or an agent. */
  articles: ReadonlySet<string>;
  determiners: ReadonlySet<string>;
  prepositions: ReadonlySet<string>;
  coordinators: ReadonlySet<string>;
  subordinators: ReadonlySet<string>;
  relatives: ReadonlySet<string>;
  /** Those of them that only ask ("quién"). */
  questioning: ReadonlySet<string>;
  /** Of the subordinators those that tell more of a place behind a comma ("where"). */
  wheres: ReadonlySet<string>;
  that: ReadonlySet<string>;
  pronouns: ReadonlySet<string>;
  /** Whoever speaks ("I", "our"). */
  firstPersons: ReadonlySet<string>;
  /** Objects that are the subject itself ("himself", headlines' "self"). */
  reflexives: ReadonlySet<string>;
  /** Right before a verb, what makes its subject the thing that changes ("la factura | se | redujo"). */
  middles: ReadonlySet<string>;
  possessives: ReadonlySet<string>;
  be: ReadonlySet<string>;
  have: ReadonlySet<string>;
  /** Helper verbs that are verbs of their own before a number ("got three of the doses"). */
  gets: ReadonlySet<string>;
  /** Articles that are also pronouns right before a verb ("la redujo a 30.000"). */
  clitics: ReadonlySet<string>;
  /** Behind a figure, that it is of each of several ("115 prisoners each"). */
  each: ReadonlySet<string>;
  /** Helper verbs whose subject is one ("has"). */
  one: ReadonlySet<string>;
  auxiliaries: ReadonlySet<string>;
  modals: ReadonlySet<string>;
  to: ReadonlySet<string>;
  by: ReadonlySet<string>;
  /** Verbs, in all forms, whose subject has a price ("cost"). */
  costs: ReadonlySet<string>;
  of: ReadonlySet<string>;
  not: ReadonlySet<string>;
  /** What opens the other side of a comparison ("than"). */
  comparing: ReadonlySet<string>;
  /** Words for likeness to another of a kind ("similar to that of last month"). */
  similar: ReadonlySet<string>;
  /** Behind a length, what makes it a distance ("3 miles off the coast"). */
  away: ReadonlySet<string>;
  /** Words that say a state goes on ("still", "remained"). */
  lasting: ReadonlySet<string>;
  /** Prepositions that open a clause or a circumstance and end a chain of noun phrases ("after", "despite"). */
  loose: ReadonlySet<string>;
  /** Determiners that stand for people before their participle ("those killed"). */
  standing: ReadonlySet<string>;
  /** Nouns that are plural though they do not show it ("police"). */
  plurals: ReadonlySet<string>;
  adverbs: ReadonlySet<string>;
  adjectives: ReadonlySet<string>;
  /** Verbs that end a noun phrase, besides those of frames and reporting. */
  verbs: readonly string[];
  /** Whether an unknown lower-case word looks like an adverb or a verb. */
  looksLikeAdverb(word: string): boolean;
  looksLikeVerb(word: string): VerbForm | null;
  formsOf(verb: string): readonly { form: string; is: VerbForm }[];
  /** Base forms of which a word may be a form, each once, with others that are no verbs: all of `formsOf` that is the word has its verb here. */
  basesOf(word: string): readonly string[];
  /** "including", "among them": what follows is a part of what stands before. */
  including: ReadonlySet<string>;
  /** Words before a number that count those left over ("the other 350"). */
  leftOver: ReadonlySet<string>;
  /** Words with which a question asks for a number ("how many"). */
  asking: readonly (readonly string[])[];
  /** "include", "includes": forms of the verb by which a whole names its parts. */
  includes: ReadonlySet<string>;
  /** Two words that are one adverb ("on average"). */
  adverbPairs: ReadonlyMap<string, ReadonlySet<string>>;
  /** Before a number of the same thing at an earlier time ("up from"). */
  earlier: readonly (readonly string[])[];
  /** Behind a number: what it is apart from ("3 percent | below | the peak"). */
  apart: ReadonlySet<string>;
  /** Helper verbs of the present ("has", "is"). */
  present: ReadonlySet<string>;
  /** "yet", of what has not happened ("have yet to be found"). */
  yet: ReadonlySet<string>;
  /** Nouns of time that a clause follows with no word between ("the first time Mern fired"). */
  moments: ReadonlySet<string>;
  /** "from", before what a change began with. */
  from: ReadonlySet<string>;
  /** "too", before what keeps something from being so ("too young to be vaccinated"). */
  excess: ReadonlySet<string>;
  /** What a court or the police hold over a deed, each told by the noun for the deed right before it: "a murder trial". */
  proceedings: ReadonlySet<string>;
  /** Papers that bid somebody do what the noun before them tells ("arrest warrants"). */
  warrants: ReadonlySet<string>;
  /** Past forms of verbs that nobody can undergo ("died", "arrived"). */
  happens: ReadonlySet<string>;
  /** Past forms by which somebody sets about what an infinitive tells ("decided to stay"). */
  wills: ReadonlySet<string>;
  /** Prepositions behind what somebody did about a thing ("apologised for", "arrested over"). */
  about: ReadonlySet<string>;
  /** What people come together to do about a thing that was before ("marched to demand", "to mourn"). */
  recalls: ReadonlySet<string>;
  /** Nouns for the answer to a deed, behind which that is told ("in retaliation for"). */
  retorts: ReadonlySet<string>;
  /** Behind a number of what is lacking ("15 short of a majority"). */
  lacking: ReadonlySet<string>;
  /** Behind a number that tells by how much one thing is more than another ("five more than in 2020"). */
  greater: ReadonlySet<string>;
  /** Those of them that tell of less. */
  less: ReadonlySet<string>;
  /** What opens the other side of a comparison behind such a word only ("más | que"). */
  than: ReadonlySet<string>;
  /** Bounds that say to what level a total has come, and not by how much it changed ("rose above 1,000"). */
  levels: ReadonlySet<string>;
  /** "the figure", "the number": stand for what was counted before. */
  counts: ReadonlySet<string>;
}

/** Words by which it is seen whose votes a figure counts. */
export interface ElectionWords {
  /** What votes are called, and shares of them: "vote", "votes", "ballots", "support". */
  all: ReadonlySet<string>;
  /** What is counted where the figure does not say it, and the word before whom it is for: "votes", "for". */
  votes: string;
  votesFor: string;
  /** What an election is won by or for: "seats", "majority", "district". */
  won: ReadonlySet<string>;
  /** Places with seats to sit on, beside vehicles. */
  seated: ReadonlySet<string>;
  /** Verbs, in all forms, whose subject gets the votes ("won") and whose object does ("gave"). */
  gets: ReadonlySet<string>;
  gives: ReadonlySet<string>;
  /** Nouns for whoever won. */
  winners: ReadonlySet<string>;
  /** What an order is of ("second place"). */
  places: ReadonlySet<string>;
  /** Verbs of votes that go to somebody ("went to"). */
  goes: ReadonlySet<string>;
  /** Prepositions between whom and how many ("had Marlowe on 51 percent", "led with 51"). */
  at: ReadonlySet<string>;
  /** Words before whoever got fewer or more, over "of" ("ahead of Sorel on 44"). */
  ahead: ReadonlySet<string>;
  /** What a share may be of that is none of the vote ("a 90 percent chance"). */
  odds: ReadonlySet<string>;
  /** Words by which a poll is of those who have just voted ("exit poll"). */
  exits: ReadonlySet<string>;
  /** Prepositions between how many and whom ("44 percent for Sorel"). */
  forWhom: ReadonlySet<string>;
}

/** Counted nouns whose figures are worth no claim. */
export interface RefineWords {
  /** Counts of nothing that news counts ("two things", "one side"). */
  plain: ReadonlySet<string>;
  /** What somebody falls or climbs by in a list ("four places"). */
  ranks: ReadonlySet<string>;
  /** Whoever and whatever carries many in a time, and not on one voyage ("the airline", "the bridge"), and what stands before "to carry" where it says how many may be ("licensed"). */
  carriers: ReadonlySet<string>;
  fit: ReadonlySet<string>;
  /** Participles that tell for how many a place was made ("built for 1,500 inmates"). */
  made: ReadonlySet<string>;
  /** Words that say that so much is there for somebody ("power enough for 40 homes"). */
  enough: ReadonlySet<string>;
  /** What makes of a deed one that was only tried ("attempted murders"). */
  tried: ReadonlySet<string>;
  /** What a fraction right before it is only the name of ("the required two-thirds majority"). */
  majorities: ReadonlySet<string>;
  /** Words before a share that say which part of a people it is ("the richest 1 percent"). */
  strata: ReadonlySet<string>;
  /** Words before a number of those left out ("all but three"). */
  exceptions: readonly (readonly string[])[];
  /** Opens a clause that tells what there is. */
  there: ReadonlySet<string>;
  /** Heads that describe a body behind a hyphen ("the 15-member council"). */
  attributes: ReadonlySet<string>;
  /** Punishments that a length of time measures: no noun for how many are punished ("the prison holds 900"). */
  terms: ReadonlySet<string>;
  /** Those of them that are as often a time in office. */
  officeTerms: ReadonlySet<string>;
  /** Where somebody is taken who goes along ("took her pupils out"). */
  along: ReadonlySet<string>;
  /** Nouns that say how much may be done ("spending | limit"). */
  limits: ReadonlySet<string>;
  /** Verbs (base form) by which an office takes money from somebody ("seized 112,000 euros"). */
  seizing: ReadonlySet<string>;
  /** Words right before or behind a share by which it is how far a poll may err ("a margin of error of 3 points"). */
  margins: readonly (readonly string[])[];
  /** What a case is of where nobody is ill ("three cases of fraud"). */
  misdeeds: ReadonlySet<string>;
  /** Verbs, in all forms, of saying what a word means, and what stands before the meaning ("defines it as one in which four are shot"). */
  defining: ReadonlySet<string>;
  definedAs: ReadonlySet<string>;
  /** Words for diseases and their spread, with which an article's bare cases are of those who have it. */
  diseases: ReadonlySet<string>;
  /** Relatives of whom a life tells ("two sons"), and words beside which "children" are relatives too ("his wife and three children"). */
  kin: ReadonlySet<string>;
  partners: ReadonlySet<string>;
}

/** All that reading claims needs of a language: words and frames as data; the readers are the same for all. */
export interface ClaimLanguage {
  id: string;
  quantity: QuantityLanguage;
  arithmetic: ArithmeticLanguage;
  grammar: Grammar;
  frames: readonly FrameWords[];
  reporting: ReportingWords;
  hedges: readonly HedgeWords[];
  events: EventWords;
  refine: RefineWords;
  agents: AgentWords;
  places: PlaceWords;
  times: TimeWords;
  elections: ElectionWords;
  modality: ModalityWords;
  furniture: FurnitureWords;
  /** Very common words by which the language is told when the page does not name it. */
  common: ReadonlySet<string>;
}
