import type { Token } from '@/lib/text/tokenize';
import type { Bound } from './bound';
import type { NounLanguage } from './noun-language';
import type { Numeral } from './numeral';

/** A phrase beside a number that bounds or rounds it; `rule` prints the reading with N for the number. */
export interface BoundPhrase {
  /** Is a verb behind a subject or an auxiliary ("estimated"). */
  verbal?: boolean;
  /** Words in order, lower case. */
  words: readonly string[];
  side: 'before' | 'after';
  bound: Exclude<Bound, 'range'> | 'neutral';
  approx: boolean;
  rule: string;
  /**
   * Where a single word bounds only some numbers: `measure` those with a unit ("near 40 km"), `not-time` those with a unit that is
   * no time ("within 40 km"), `long` no times, unless a word of duration stands before ("for over three years"), `bare` those that
   * stand for what was counted before ("the toll passed 500"; but "passed 500 laws"), `sum` those, money and shares ("could exceed $100m"),
   * `changed` those behind a verb of change ("rose past 500"; but "the past 24 hours").
   */
  only?: 'measure' | 'not-time' | 'long' | 'bare' | 'sum' | 'changed';
  /** Only written to its number ("40-odd"). */
  joined?: boolean;
}

/** A unit as written: the canonical id of lib/lexicon/units and whether the spelling needs backing by its context. */
export interface UnitWord {
  words: readonly string[];
  unit: string;
  /** `tight`: only directly behind digits ("5m"); `loose`: anywhere behind a number; `last`: behind a number, where no word follows that it could describe. */
  fit: 'loose' | 'tight' | 'digits' | 'last';
  /** Letter case counts ("MW", "mW"). */
  cased?: boolean;
}

/** Words for a whole sentence part that rounds ("dozens", "tens of thousands"). */
export interface VagueWords {
  low: number;
  high: number | null;
}

/**
 * All that reading quantities needs to know of a language: words and short phrases as data, no code.
 * Keys are lower case.
 */
export interface QuantityLanguage {
  id: string;
  /** Sign between whole and fraction digits; the other of "." and "," groups thousands. */
  decimal: '.' | ',';
  /** "of" stands between a million and what it counts ("3 millones de euros"). */
  ofBehindScale?: boolean;
  /** "and" joins tens and ones ("treinta y uno"). */
  andInTens?: boolean;
  /** Words that say how many times as much ("threefold"). */
  folds: ReadonlyMap<string, number>;
  /** Multipliers that begin a number on their own ("hundred people"). */
  bareScales: ReadonlySet<string>;
  /** Number words below one hundred, and additive hundreds where a language has them. */
  cardinals: ReadonlyMap<string, number>;
  /** Multipliers ("hundred", "million", "bn"), by which what stands before is multiplied. */
  scales: ReadonlyMap<string, number>;
  /** One-letter and abbreviated multipliers that only stand directly behind digits ("k", "m"). */
  suffixes: ReadonlyMap<string, number>;
  /** Counting words that multiply like a scale but end the number ("dozen"). */
  dozens: ReadonlyMap<string, number>;
  /** Plural multipliers that alone are vague ("dozens", "thousands"). */
  vague: ReadonlyMap<string, VagueWords>;
  /** Small vague words ("several", "a few"), with the range they stand for; some multiply a scale ("several hundred"). */
  fuzzy: ReadonlyMap<string, VagueWords>;
  /** Fuzzy words that also name two people ("the couple"). */
  pairs: ReadonlySet<string>;
  /** "half", "third", "quarters". */
  fractions: ReadonlyMap<string, number>;
  ordinals: ReadonlyMap<string, number>;
  /** Ending of ordinals in digits ("th"). */
  ordinalEndings: ReadonlySet<string>;
  /** Joins parts of a number ("one hundred and two"). */
  and: ReadonlySet<string>;
  /** "minus". */
  minus: ReadonlySet<string>;
  /** Indefinite articles, which count one before a scale, a unit or a noun. */
  articles: ReadonlySet<string>;
  /** Of what a sum of money is: words before it ("in assets"), words with "of" before it ("worth of goods"), and nouns that tell when or how instead. */
  sums: { within: ReadonlySet<string>; worth: ReadonlySet<string>; notOf: ReadonlySet<string> };
  /** "of" between a vague word and what it counts. */
  of: ReadonlySet<string>;
  or: ReadonlySet<string>;
  /** "point" between digits in words. */
  point: ReadonlySet<string>;
  /** Units that stand before their number ("Mach 2"). */
  unitsBefore: ReadonlyMap<string, string>;
  /** "absolute", before nought on the scale of heat. */
  absolute: ReadonlySet<string>;
  /** One of a unit told by its article: phrases before the article that bound it ("more than | a mile"), and what is served so long ("a year in | prison"), with the words that lead to it. */
  oneOfUnit: { bounds: readonly (readonly string[])[]; leads: ReadonlySet<string>; served: ReadonlySet<string> };
  /** Behind a temperature that is told without its sign ("20 degrees below zero"). */
  belowZero: readonly (readonly string[])[];
  /** Nouns of so many of a kind ("a pair of gunmen", "a trio of blasts"). */
  sets: ReadonlyMap<string, number>;
  /** Behind a hyphen and a number: how many a body is ("the 1,500-strong crowd"); empty where a language has no such word. */
  strong: ReadonlySet<string>;
  more: ReadonlySet<string>;
  /** "by", before how much something changed or by how long somebody leads. */
  by: ReadonlySet<string>;
  /** "in", "out of" of "one in five". */
  outOf: ReadonlySet<string>;
  between: ReadonlySet<string>;
  from: ReadonlySet<string>;
  to: ReadonlySet<string>;
  /** Verbs and nouns of change, after which "from 40 to 60" are two figures and no range. */
  changes: ReadonlySet<string>;
  /** Verbs of extent, and the word behind them that tells how far they reach ("spread over 600 hectares") and bounds nothing. */
  spreads: ReadonlySet<string>;
  /** Verbs whose "over" is a part of them where people, beasts or vehicles stand behind ("ran over two cyclists"). */
  runs: ReadonlySet<string>;
  over: ReadonlySet<string>;
  bounds: readonly BoundPhrase[];
  /** Points beside a share: their nouns, what stands before them where they are a change ("up"), and behind them where they are a distance ("behind"); in a sentence on a poll also those by which somebody leads. */
  points: Readonly<Record<'nouns' | 'changed' | 'apart' | 'polls' | 'leads', ReadonlySet<string>>>;
  /** Words around the votes of two sides: verbs right before them, nouns of a vote and what joins these to them, what stands between the two, and the bodies and verbs of a decision ("the Senate approved it 68-32"). */
  tallies: Readonly<Record<'voted' | 'votes' | 'of' | 'to' | 'bodies' | 'decides' | 'be' | 'by' | 'in' | 'favour' | 'against', ReadonlySet<string>>>;
  /** Behind "100 percent", what somebody is wholly ("100 percent sure"). */
  wholly: ReadonlySet<string>;
  /** "for", "lasted": before a length of time. */
  lengthBefore: ReadonlySet<string>;
  units: readonly UnitWord[];
  /** Short forms of units that are words too ("in", "bar"), which no word number takes. */
  wordsToo: ReadonlySet<string>;
  /** "thick", "long": behind a measure. */
  extents: ReadonlySet<string>;
  /** Verbs that only many do ("are"): a letter before them is a multiplier. */
  pluralVerbs: ReadonlySet<string>;
  /** "are", "were": between a bare number and what it counts ("387 are children"). */
  areWords: ReadonlySet<string>;
  /** Currency signs and words before or behind a number, with ISO 4217 codes (or a unit id for lesser coins); and what a plain word means in a land, by the folded name of that, where no name of the money says so. */
  currencySigns: ReadonlyMap<string, string>;
  currencyWords: readonly UnitWord[];
  ownMoney: ReadonlyMap<string, ReadonlyMap<string, string>>;
  percent: readonly UnitWord[];
  /** Currency codes and short forms that may stand before a number in small letters ("usd", "rs"). */
  codes: ReadonlyMap<string, string>;
  /** Short forms, as written, that are money only where they are written to a sum in thousands or millions ("R12,500"). */
  tightCodes: ReadonlyMap<string, string>;
  /** Codes that are words as well ("ALL"), in small letters; never read as money. */
  notCodes: ReadonlySet<string>;
  /** The money that a word of several meanings is behind a number ("pounds", "crowns"), by the words of the sentence; null where it is none. */
  doubtfulMoney(word: string, tokens: readonly Token[], numeral: Numeral): string | null;
  /** Units of weight that bear the name of a money ("pounds"), each with that money. */
  weightOrMoney: ReadonlyMap<string, string>;
  /** Nouns that a rate may be per behind "a" ("a share", "a head"). */
  rateNouns: ReadonlySet<string>;
  /** Adverbs that make a rate of the measure before them ("$4 million daily"), with the unit of time that it is per. */
  rateAdverbs: ReadonlyMap<string, string>;
  magnitude: { noun: ReadonlySet<string>; quakes: ReadonlySet<string>; ofQuakes: ReadonlySet<string>; link: ReadonlySet<string>; scale: readonly (readonly string[])[] };
  /** Words between part and whole of a ratio ("in", "out of"). */
  ratioLinks: readonly (readonly string[])[];
  /** Words between a rate and the round number it is of ("51 cases | per | 100,000 people"). */
  rateLinks: readonly (readonly string[])[];
  /** Number words that are pronouns too ("one"). */
  pronounOnes: ReadonlySet<string>;
  /** Behind such a number and a noun, what anyone may ("what one farm may sell"). */
  mayDo: ReadonlySet<string>;
  /** Words before which makes them pronouns ("no one", "this one"). */
  beforePronoun: ReadonlySet<string>;
  ones: OneWords;
  /** Introduces what a rate is per ("per", "a", "an", "each"). */
  per: ReadonlySet<string>;
  /** Of these, what makes a rate of any noun ("per"). */
  perAlways: ReadonlySet<string>;
  nouns: NounLanguage;
  none: NoneWords;
  notFigures: NotFigureWords;
}

/** Words besides articles and numbers by which one person, or two, are told. */
interface OneWords {
  /** "another", before one more. */
  another: ReadonlySet<string>;
  /** "his", "their": before a person named by how they are related. */
  possessives: ReadonlySet<string>;
  /** Those that stand for one person and no thing ("his"). */
  personal: ReadonlySet<string>;
  /** "double", "triple", before a noun of killing that counts its victims so. */
  manifold: ReadonlyMap<string, number>;
  killings: ReadonlySet<string>;
  /** "both", which counts two, and nouns of which it counts no people ("both sides"). */
  both: ReadonlySet<string>;
  /** Nouns for whoever was harmed, who may be called anything else besides ("the victim"). */
  victims: ReadonlySet<string>;
  /** "who", behind a noun that is told of. */
  who: ReadonlySet<string>;
  /** "them", behind "of". */
  them: ReadonlySet<string>;
  /** "us", "you" behind "of": people. */
  us: ReadonlySet<string>;
  /** Nouns of people in the singular that name nobody where their article is left out ("body", "life"). */
  neverBare: ReadonlySet<string>;
}

/** Words by which a text says of what befalls people that it befell nobody. */
interface NoneWords {
  /** "no", before what is counted. */
  no: ReadonlySet<string>;
  /** "nobody", "none"; and the word that makes one of "no" ("no one"). */
  nobody: ReadonlySet<string>;
  one: ReadonlySet<string>;
  /** Participles and verbs of harm ("was hurt", "died"). */
  harmed: ReadonlySet<string>;
  /** Verbs of harm before whom it befalls ("killed no civilians"). */
  harming: ReadonlySet<string>;
  /** Verbs that stand before those ("has been"). */
  been: ReadonlySet<string>;
  /** Verbs that stand between "no" and such a noun ("no | hubo | heridos"); none in English. */
  between: ReadonlySet<string>;
  /** Nouns of harm ("casualties"), and what may stand before them and still be all of one kind ("civilian"). */
  harm: ReadonlySet<string>;
  kinds: ReadonlySet<string>;
  /** Words behind them by which it is only not known yet ("immediately reported"). */
  yet: ReadonlySet<string>;
}

/** Words around numbers that are no figures. */
interface NotFigureWords {
  months: ReadonlySet<string>;
  weekdays: ReadonlySet<string>;
  /** "ago", "later": make a duration before them a date. */
  dateAfter: ReadonlySet<string>;
  /** "ago", "earlier": behind "a year" a time, where "a year" alone makes a rate. */
  earlier: ReadonlySet<string>;
  /** Of `dateAfter`, what makes a date whatever follows ("ago"). */
  always: ReadonlySet<string>;
  /** "now", "today" behind "from". */
  today: ReadonlySet<string>;
  /** "in", "within": make a duration behind them a time. */
  timeBefore: ReadonlySet<string>;
  /** Those of them that also tell how long something took ("10 inches in 12 hours"). */
  tookBefore: ReadonlySet<string>;
  /** Verbs that begin an instruction ("Wait for 5 minutes"). */
  instructions: ReadonlySet<string>;
  /** Verbs that open a line of a recipe ("Add 2 cups"), and those of giving one's all ("gave 110 percent"). */
  cooking: ReadonlySet<string>;
  /** Verbs before a score in two numbers ("won 24 to 17"). */
  scores: ReadonlySet<string>;
  /** What is told by a number and a letter ("seats 24C and 31A"). */
  lettered: ReadonlySet<string>;
  /** Verbs before a race ("won the 400 metres"), and nouns behind its length ("the 100-metre champion"). */
  races: { verbs: ReadonlySet<string>; nouns: ReadonlySet<string> };
  /** Numbers of what is said and named: verbs before a share that means wholly, and what may stand between ("gave it 110 percent"), and before a mark ("scored 7 out of 10"); set phrases ("a million miles away"); works with titles ("film"); whose year tells which it is ("class of 2024"). */
  named: { gives: ReadonlySet<string>; marks: ReadonlySet<string>; what: ReadonlySet<string>; sayings: readonly (readonly string[])[]; works: ReadonlySet<string>; ofYear: ReadonlySet<string> };
  /** "next", "last". */
  spanBefore: ReadonlySet<string>;
  /** "at", before a clock time in bare digits, and the verbs that put a value there instead ("stood at 12"). */
  clockBefore: ReadonlySet<string>;
  putAt: ReadonlySet<string>;
  /** Nouns for numbers, which are put at a number ("the toll"). */
  numbers: ReadonlySet<string>;
  /** "morning", "night", "tonight". */
  dayParts: ReadonlySet<string>;
  /** Verbs in the singular and adverbs: what follows a name with a number ("Sela 4 is"). */
  singularVerbs: ReadonlySet<string>;
  /** Of those, what is said of one thing alone ("is"). */
  singular: ReadonlySet<string>;
  /** "turned", "turns" before an age. */
  ageVerbs: ReadonlySet<string>;
  /** What whose age a bare number behind "is" or "was" tells is called by: "who", "she"; and those verbs. */
  ageOf: ReadonlySet<string>;
  ageIs: ReadonlySet<string>;
  /** "BC", "AD", in their own letter case. */
  eras: ReadonlySet<string>;
  /** "in", "since", "by": before a bare year. */
  yearBefore: ReadonlySet<string>;
  clock: ReadonlySet<string>;
  /** "hrs": behind four digits a time, behind others a length. */
  military: ReadonlySet<string>;
  the: ReadonlySet<string>;
  /** Months and days that are other words too, and what stands before them where they are meant ("by may"). */
  doubtfulMonths: ReadonlySet<string>;
  /** What a year before it tells which ("above 2019 levels"). */
  yearLevels: ReadonlySet<string>;
  monthBefore: ReadonlySet<string>;
  /** "no.", which counts nothing. */
  numberSigns: ReadonlySet<string>;
  /** Before the named part of a whole ("the third quarter", "the final third"). */
  partBefore: ReadonlySet<string>;
  /** Before a vague length of time ("the past few years"). */
  timeSpanBefore: ReadonlySet<string>;
  /** "no" of "no one". */
  none: ReadonlySet<string>;
    /** What opens a whole of which a number is a part ("11 of those killed", "nine of the 12 killed"). */
    those: ReadonlySet<string>;
  zones: ReadonlySet<string>;
  /** "article", "room", "chapter", "no": number behind them is a label. */
  labels: ReadonlySet<string>;
  /** Before a number, how many come first in a list ("the top 10"). */
  ranks: ReadonlySet<string>;
  /** How high a building is ("a hotel of four storeys"). */
  storeys: ReadonlySet<string>;
  /** "figure", "digit" behind a hyphen: how long a number is ("a six-figure sum"). */
  digits: ReadonlySet<string>;
  /** Words of a broadcaster's name before its number ("News 12"). */
  channels: ReadonlySet<string>;
  ageBefore: ReadonlySet<string>;
  /** "also", between a name and an age that was given of somebody else before. */
  ageToo: ReadonlySet<string>;
  /** Whose age a number behind them is ("the youngest of them 13"). */
  ageRanks: ReadonlySet<string>;
  /** Of those, what makes years of a bare number ("50 yo"). */
  yearsOld: ReadonlySet<string>;
  /** "under", "over" between people and an age, and words for people that are no nouns ("those"). */
  ageBounds: ReadonlySet<string>;
  ageGroups: ReadonlySet<string>;
  /** Nouns of one person, behind whom "of" and a number tell the age ("a man of 71"). */
  agedOnes: ReadonlySet<string>;
  /** "old" and its relatives behind a time unit. */
  ageAfter: ReadonlySet<string>;
  /** Units that an age is given in, in the singular and plural. */
  streets: ReadonlySet<string>;
  /** "block" behind a house number: "the 4700 block of Elm Street". */
  streetBlocks: ReadonlySet<string>;
  /** Numbers of emergency services, as written, and the words that say one is called, before and behind it. */
  emergency: { numbers: ReadonlySet<string>; before: ReadonlySet<string>; after: ReadonlySet<string> };
  /** "father of four": the number of somebody's children. */
  parents: ReadonlySet<string>;
}
