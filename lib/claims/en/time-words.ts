import type { TimeWords } from '@/lib/claims/time/time-language';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

const WEEKDAYS = 'sunday monday tuesday wednesday thursday friday saturday';
const SHORT_DAYS = 'sun mon tue wed thu fri sat';
const MONTHS = 'january february march april may june july august september october november december';
const SHORT_MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec';
const numbered = (words: string, from = 0): [string, number][] => words.split(' ').map((word, index) => [word, from + index]);

/** English words of days and times. */
export const TIMES: TimeWords = {
  weekdays: new Map([...numbered(WEEKDAYS), ...numbered(WEEKDAYS).map(([word, day]): [string, number] => [`${word}'s`, day]), ...numbered(SHORT_DAYS).filter(([word]) => !['sun', 'sat', 'wed', 'mon'].includes(word)), ['tues', 2], ['thurs', 4]]),
  months: new Map([...numbered(MONTHS, 1), ...numbered(MONTHS, 1).flatMap(([month, number]): [string, number][] => (/^ma/.test(month) ? [] : [[`${month}'s`, number]])), ...numbered(SHORT_MONTHS, 1), ['sept', 9]]),
  doubtfulMonths: set('may march mar jan dec sep'),
  daysBack: new Map([['today', 0], ['tonight', 0], ['yesterday', 1], ['overnight', 0], ["today's", 0], ["yesterday's", 1]]),
  last: set('last past previous'),
  rolling: set('past last'),
  next: set('next coming following'),
  this: set('this current'),
  runs: new Set(),
  units: new Map([
    ['day', 'day'], ['days', 'day'], ['week', 'week'], ['weeks', 'week'], ['weekend', 'week'], ['month', 'month'], ['months', 'month'], ['year', 'year'], ['years', 'year'], ['hour', 'hour'], ['hours', 'hour'],
    ["week's", 'week'], ["month's", 'month'], ["year's", 'year'], ['night', 'day'], ['decade', 'decade'], ['decades', 'decade'], ['century', 'decade'],
  ]),
  ago: set('ago earlier'),
  earlier: set('earlier'),
  peaks: set('record high peak low maximum minimum'),
  later: set('later'),
  after: set('after'),
  bases: set('on from than with against'),
  contracts: set('delivery deliveries settlement contract contracts futures loading'),
  since: set('since from starting beginning'),
  pastSince: set('since'),
  until: set('by until till through'),
  asOf: set('as'),
  before: set('before'),
  edges: { the: set('the'), nouns: set('end close start beginning'), of: set('of') },
  yearBefore: set('a an in since by until of from during before after late early mid through to for and the around circa between'),
  numbers: new Map([...numbered('one two three four five six seven eight nine ten eleven twelve', 1), ['a', 1], ['an', 1], ['few', 3], ['several', 3], ['couple', 2]]),
  partsOfDay: set('morning afternoon evening night midday noon midnight dawn daybreak sunrise dusk sunset lunchtime'),
  on: set('on in at during early late earlier later around'),
  modifiers: set('early late earlier later mid'),
  ordinalEndings: set('st nd rd th'),
  joiners: set('of'),
  ranges: new Map([['between', set('and')], ['from', set('to until till through - –')], ['in', set('and')], ['during', set('and')]]),
  joints: set('and'),
  ahead: set('for'),
  spanEnds: set('to ended ending ends through'),
  monthBefore: set('in since by until last of from this early late mid next for'),
  yearBeforeNoun: set('the a an in since by of from during before after between ('),
  vagueAmounts: set('few several'),
  articles: new Set(),
  weekend: set('weekend'),
  overWeekend: set('over at during'),
  night: set('night'),
  overnight: set('overnight'),
  into: set('into'),
  sameDay: set('that same'),
  sameAs: set('as that when of'),
  thatSpan: set('that'),
  happened: set('came happened occurred took broke struck hit erupted began started went ended fell'),
  backTo: ['since then', 'since that day', 'in that time', 'during that time', 'over that time', 'in that period', 'during that period', 'over that period'].map((phrase) => phrase.split(' ')),
  quarter: set('quarter'),
  halves: set('half'),
  final: set('final last closing'),
  seasons: new Map([['spring', 3], ['summer', 6], ['autumn', 9], ['fall', 9], ['winter', 12]]),
  previous: set('previous'),
  ordinals: new Map(numbered('first second third fourth', 1)),
  startsAs: set('with as over'),
  ages: set('war conflict uprising insurgency pandemic epidemic revolution occupation'),
  schedules: set('open opens begin begins start starts resume resumes expire expires vote votes'),
  starts: set('started began begun erupted start begin launched starting beginning broke'),
};
