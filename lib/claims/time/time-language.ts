/** Words by which a language names days and times. */
export interface TimeWords {
  /** Names of days and months are written small. */
  smallNames?: boolean;
  /** "hace" of "hace dos días": stands before the length of time that lies back. */
  agoBefore?: ReadonlySet<string>;
  weekdays: ReadonlyMap<string, number>;
  months: ReadonlyMap<string, number>;
  /** Months whose name is also another word and need a day or a preposition ("may", "march"). */
  doubtfulMonths: ReadonlySet<string>;
  /** Days before the day of publication. */
  daysBack: ReadonlyMap<string, number>;
  last: ReadonlySet<string>;
  /** Those of them that reach up to today behind an article ("in the past year"). */
  rolling: ReadonlySet<string>;
  next: ReadonlySet<string>;
  /** Of those, what counts from the time told of ("the following year"). */
  following: ReadonlySet<string>;
  this: ReadonlySet<string>;
  /** Verb of what has gone by of a unit that is not over ("en lo que va de año"). */
  runs: ReadonlySet<string>;
  units: ReadonlyMap<string, 'day' | 'week' | 'month' | 'year' | 'hour' | 'decade'>;
  ago: ReadonlySet<string>;
  /** Those of them that count from the day told of before ("a week earlier"), and not from today. */
  earlier: ReadonlySet<string>;
  /** Nouns of the highest or lowest so far, before "of" and a number ("its record of $69,000 in November"). */
  peaks: ReadonlySet<string>;
  /** Behind a length, what counts forward from the day told of before ("three days later"). */
  later: ReadonlySet<string>;
  /** Behind a length, what makes the day before a later one ("on Monday, a day after the dam broke"). */
  after: ReadonlySet<string>;
  /** Prepositions before a day that a change is measured from ("up 28 percent on a year earlier"). */
  bases: ReadonlySet<string>;
  /** Nouns behind the month in which goods that are traded change hands ("for January delivery"). */
  contracts: ReadonlySet<string>;
  since: ReadonlySet<string>;
  /** Those of them that never tell of what is to come ("since June", but not "from June"). */
  pastSince: ReadonlySet<string>;
  until: ReadonlySet<string>;
  /** "of" and "to", each with the word before it that makes an end of what stands behind: "as of May", "up to October". */
  asOf: ReadonlyMap<string, string>;
  before: ReadonlySet<string>;
  /** "the end of" in front of a time: its noun, with the words around it. */
  edges: { the: ReadonlySet<string>; nouns: ReadonlySet<string>; of: ReadonlySet<string> };
  yearBefore: ReadonlySet<string>;
  numbers: ReadonlyMap<string, number>;
  partsOfDay: ReadonlySet<string>;
  on: ReadonlySet<string>;
  modifiers: ReadonlySet<string>;
  ordinalEndings: ReadonlySet<string>;
  /** Whether "3 March" (true) or "March 3" may stand, both read; and the words between ("de" in Spanish). */
  joiners: ReadonlySet<string>;
  /** Verbs in the present by which a plan of days tells what is to come ("opens on Thursday"). */
  schedules: ReadonlySet<string>;
  starts: ReadonlySet<string>;
  /** Behind a verb of beginning, before what something began with ("started with protests"). */
  startsAs: ReadonlySet<string>;
  /** What goes on for years: a total of it is no total since last week. */
  ages: ReadonlySet<string>;
  /** What opens a range of days, with what may stand between its ends. */
  ranges: ReadonlyMap<string, ReadonlySet<string>>;
  /** Between two days that follow each other ("on Friday and Saturday"). */
  joints: ReadonlySet<string>;
  /** Between a length of time and the day or month that it ends with ("the year to June"). */
  spanEnds: ReadonlySet<string>;
  /** Before a day of the week that is to come ("called a strike for Friday"). */
  ahead: ReadonlySet<string>;
  /** Words in front of a doubtful month that make it one ("in March"). */
  monthBefore: ReadonlySet<string>;
  /** Words in front of a bare year that a noun may follow ("the 2016 battle"). */
  yearBeforeNoun: ReadonlySet<string>;
  /** Amounts that name no day ("a few years ago"). */
  vagueAmounts: ReadonlySet<string>;
  /** Articles between a preposition and a day ("desde el lunes"). */
  articles: ReadonlySet<string>;
  /** Words that open a deed which is known ("since | the | invasion in May"). */
  definite: ReadonlySet<string>;
  weekend: ReadonlySet<string>;
  /** Words before "the weekend" that make the last one of it. */
  overWeekend: ReadonlySet<string>;
  night: ReadonlySet<string>;
  overnight: ReadonlySet<string>;
  /** Between the word for a night and the day on which it ended ("overnight into Sunday"). */
  into: ReadonlySet<string>;
  /** Words before "day" by which it is the one told of before ("that day"), and words behind it by which it is that of something else ("the same day as"). */
  sameDay: ReadonlySet<string>;
  sameAs: ReadonlySet<string>;
  /** "the same | period | of 2023": what says that a stretch of time is the one told of, in another year, and its nouns. */
  likeThat: ReadonlySet<string>;
  stretches: ReadonlySet<string>;
  /** Those of them that point back before a month and a year too ("that year"). */
  thatSpan: ReadonlySet<string>;
  /** Verbs, in the past, by which a clause tells when what it is of happened ("the blast, which came on Friday"). */
  happened: ReadonlySet<string>;
  /** Phrases that point back to the day told of before, since when something is counted ("in that time"). */
  backTo: readonly (readonly string[])[];
  quarter: ReadonlySet<string>;
  /** The second or first of two parts of a year, and what names the last of its parts ("the final three months of 2023"). */
  halves: ReadonlySet<string>;
  final: ReadonlySet<string>;
  /** Seasons with the month in which they begin, north of the equator, where most of the news that names none is written. */
  seasons: ReadonlyMap<string, number>;
  /** "the previous Saturday": the one before the day told of. */
  previous: ReadonlySet<string>;
  ordinals: ReadonlyMap<string, number>;
}
