import type { Span, SumNote } from '@/lib/model';

type FaultId = 'conversion-mismatch' | 'parts-mismatch' | 'percent-mismatch' | 'change-mismatch';

/** A sum of the text that does not hold. */
export interface ArithmeticFault {
  flag: FaultId;
  note: SumNote;
  /** The figures of the sum: which of them is wrong, it does not tell. */
  figures: readonly Span[];
}

/** Words by which parts of one whole exclude each other: whoever is among the dead is not among the missing. */
export type OpposedWords = readonly ReadonlySet<string>[];

/** Small words of a language that tie the numbers of a sum together; lower case. */
export interface ArithmeticLanguage {
  from: ReadonlySet<string>;
  to: ReadonlySet<string>;
  of: ReadonlySet<string>;
  and: ReadonlySet<string>;
  or: ReadonlySet<string>;
  /** Words before the amount of a change ("rose by 14"). */
  by: ReadonlySet<string>;
  /** Words that may stand beside "of" ("out of the"). */
  small: ReadonlySet<string>;
  /** Words that open what a part of a list is further said to be ("22 seats for one side"). */
  tails: ReadonlySet<string>;
  /** What shares are of that its voters give ("of the vote"). */
  votes: ReadonlySet<string>;
  /** Nouns that name a share ("a rate of 10 percent"). */
  rates: ReadonlySet<string>;
  /** Words before what is left of a whole ("leaving 180"). */
  leaving: ReadonlySet<string>;
  /** Nouns for how many voted ("turnout"), beside whose share its own numbers stand. */
  turnouts: ReadonlySet<string>;
  /** Nouns for all of a body, before their number ("a staff | of 8,000"). */
  bodies: ReadonlySet<string>;
  /** Words by which a sum is dealt out ("sets aside $7 million for"). */
  allots: ReadonlySet<string>;
  rising: ReadonlySet<string>;
  falling: ReadonlySet<string>;
  including: ReadonlySet<string>;
  /** Words that open a part with a pronoun behind them ("among them 15"), and a whole without ("five among 20 dead"). */
  among: ReadonlySet<string>;
  /** Words behind "of" that point back at the whole ("12 of them"). */
  them: ReadonlySet<string>;
  /** Forms of "to be" between a group and a part of it ("among the dead were nine children"). */
  are: ReadonlySet<string>;
  /** Words for the dead and the wounded together. */
  casualties: ReadonlySet<string>;
  /** Ways to say behind a figure that it is the sum ("54 people in all"), and words that say so in front of it ("a total of 54 people"). */
  totals: readonly (readonly string[])[];
  total: ReadonlySet<string>;
  /** Words by which an amount goes to several ("50 tents to each of the villages"). */
  each: ReadonlySet<string>;
  /** Words between what became and what was ("90 against 60"). */
  against: ReadonlySet<string>;
  /** Members of a family, with how many people each word is of ("a couple"), and the words that stand before them ("his"). */
  family: ReadonlyMap<string, number>;
  owners: ReadonlySet<string>;
  /** Words that say of people in how many they were somewhere, of whom parts are told then ("212 people aboard; 150 were rescued"). */
  aboard: ReadonlySet<string>;
  /** Words between what goes to each and its noun ("$300 per family"). */
  per: ReadonlySet<string>;
  /** Nouns that stand for a person in such a rate ("$75 a head"). */
  heads: ReadonlySet<string>;
  /** Words by which a sum is told in another currency ("is worth"), and those before the rate of that ("at 1.25 dollars to the euro"). */
  worth: ReadonlySet<string>;
  ats: ReadonlySet<string>;
  /** Verbs of which only one can be said of each ("of which 12 carried food, seven fuel"). */
  parting: ReadonlySet<string>;
  /** Those who did not vote either way ("with 30 abstentions"), and the word before them. */
  abstaining: ReadonlySet<string>;
  withs: ReadonlySet<string>;
  /** Ways to vote, each of which excludes the others, with those who have not made up their minds. */
  ballots: OpposedWords;
  /** Nouns for how many more voted one way ("a majority of 17"). */
  majorities: ReadonlySet<string>;
  /** Fates, ways to vote, who people are: systems of words that exclude each other. */
  opposed: readonly OpposedWords[];
  /** How many times what was it is said to be ("doubled to 40", "40, double the 20"). */
  multiples: ReadonlyMap<string, number>;
  /** Words before a multiple that stop short of it, and those that go beyond ("nearly doubled", "more than doubled"). */
  nearly: ReadonlySet<string>;
  over: ReadonlySet<string>;
  /** Words before "than" by which one amount is set over or under another ("$10 billion more than"). */
  more: ReadonlySet<string>;
  less: ReadonlySet<string>;
}
