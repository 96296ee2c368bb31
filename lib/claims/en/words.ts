import type { BoundPhrase, VagueWords } from '@/lib/claims/quantity/quantity-language';

const numbered = (words: string, from: number): [string, number][] => words.split(' ').map((word, index) => [word, from + index]);

export const CARDINALS: ReadonlyMap<string, number> = new Map([
  ...numbered('zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen', 0),
  ...'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, index): [string, number] => [word, 20 + index * 10]),
  ['fourty', 40],
]);

export const SCALES: ReadonlyMap<string, number> = new Map([
  ['hundred', 100], ['thousand', 1e3], ['million', 1e6], ['billion', 1e9], ['trillion', 1e12], ['quadrillion', 1e15],
  ['lakh', 1e5], ['lakhs', 1e5], ['lac', 1e5], ['lacs', 1e5], ['crore', 1e7], ['crores', 1e7],
  ['millions', 1e6], ['billions', 1e9], ['trillions', 1e12],
  ['mln', 1e6], ['mio', 1e6], ['bln', 1e9], ['bn', 1e9], ['tn', 1e12], ['trn', 1e12], ['mn', 1e6],
]);

/** Only directly behind digits, or behind an amount of money. */
export const SUFFIXES: ReadonlyMap<string, number> = new Map([
  ['k', 1e3], ['K', 1e3], ['m', 1e6], ['M', 1e6], ['mil', 1e6], ['mm', 1e6], ['MM', 1e6], ['b', 1e9], ['B', 1e9], ['t', 1e12], ['T', 1e12], ['cr', 1e7], ['Cr', 1e7], ['L', 1e5],
]);

export const DOZENS: ReadonlyMap<string, number> = new Map([['dozen', 12], ['score', 20]]);

export const FOLDS: ReadonlyMap<string, number> = new Map(numbered('twofold threefold fourfold fivefold sixfold sevenfold eightfold ninefold tenfold', 2).concat([['twentyfold', 20], ['hundredfold', 100], ['thousandfold', 1000]]));

/*
 * A plural multiplier alone: more than one of it and less than ten, so that 'hundreds' meets 200 as well as 999.
 * 'dozens' reaches to 99: news writes 'hundreds' from there on.
 */
export const VAGUE: ReadonlyMap<string, VagueWords> = new Map([
  ['tens', { low: 20, high: 99 }],
  ['dozens', { low: 24, high: 99 }],
  ['scores', { low: 40, high: 99 }],
  ['hundreds', { low: 200, high: 999 }],
  ['thousands', { low: 2000, high: 9999 }],
  ['millions', { low: 2e6, high: 9_999_999 }],
  ['billions', { low: 2e9, high: 9_999_999_999 }],
  ['trillions', { low: 2e12, high: 9_999_999_999_999 }],
]);

/** Small vague words: alone, or before a multiplier ('several hundred', 'a few thousand'). */
export const FUZZY: ReadonlyMap<string, VagueWords> = new Map([
  ['couple', { low: 2, high: 2 }],
  ['few', { low: 3, high: 9 }],
  ['several', { low: 3, high: 9 }],
  ['handful', { low: 3, high: 9 }],
  ['numerous', { low: 3, high: null }],
  ['multiple', { low: 2, high: null }],
]);

export const FRACTIONS: ReadonlyMap<string, number> = new Map(
  Object.entries({ half: 2, third: 3, quarter: 4, fourth: 4, fifth: 5, sixth: 6, seventh: 7, eighth: 8, ninth: 9, tenth: 10, hundredth: 100 }).flatMap(([word, parts]): [string, number][] => [
    [word, 1 / parts],
    [word === 'half' ? 'halves' : `${word}s`, 1 / parts],
  ]),
);

export const ORDINALS: ReadonlyMap<string, number> = new Map([
  ...numbered('first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth', 1),
  ['thirtieth', 30], ['fortieth', 40], ['fiftieth', 50], ['sixtieth', 60], ['seventieth', 70], ['eightieth', 80], ['ninetieth', 90], ['hundredth', 100], ['thousandth', 1000], ['millionth', 1e6],
]);

const phrases = (side: 'before' | 'after', bound: BoundPhrase['bound'], approx: boolean, rules: Readonly<Record<string, string>>): BoundPhrase[] =>
  Object.entries(rules).flatMap(([rule, list]) => list.split('|').map((phrase) => ({ words: phrase.split(' '), side, bound, approx, rule, ...ONLY[phrase] })));

/** Words that bound only some numbers. */
const ONLY: Readonly<Record<string, Pick<BoundPhrase, 'only' | 'joined' | 'verbal'>>> = { within: { only: 'not-time' }, past: { only: 'changed' }, beyond: { only: 'measure' }, near: { only: 'measure' }, topping: { only: 'measure' }, ...Object.fromEntries('pass passes passed top nears neared approaches approached'.split(' ').map((verb) => [verb, { only: 'bare' }] as const)), ...Object.fromEntries('tops topped surpass surpasses surpassed exceed'.split(' ').map((verb) => [verb, { only: 'sum' }] as const)), over: { only: 'long' }, under: { only: 'long' }, odd: { joined: true }, estimated: { verbal: true } };

/** Before a length of time: "for over three years". */
export const LENGTH_BEFORE = new Set('for after lasted took takes take of is was just well spent than last by'.split(' '));

/** Bound words, by the reading they give. N stands for the number. */
export const BOUNDS: readonly BoundPhrase[] = [
  ...phrases('before', 'atLeast', false, {
    'more than N': 'more than|upwards of|in excess of|north of|greater than|higher than|larger than|bigger than|longer than|exceeding|exceeds|exceeded|topping|surpassing|older than|pass|passes|passed|top|tops|topped|surpass|surpasses|surpassed|exceed',
    'over N': 'over|above|well over|far more than|much more than|well above|beyond|past',
    'at least N': 'at least|no fewer than|no less than|not less than|not fewer than|a minimum of|minimum of|at the very least',
    'over N, by little': 'just over|slightly more than|little more than|a little over|just above|slightly over|just more than|a little more than|a bit more than|slightly above',
  }),
  ...phrases('before', 'atMost', false, {
    'up to N': 'up to|at most|no more than|not more than|a maximum of|maximum of|no higher than|no later than|not exceeding|at the most',
    'less than N': 'less than|fewer than|under|below|well under|well below|far fewer than|lower than|smaller than|shorter than|south of|younger than|within',
  }),
  ...phrases('before', 'atMost', true, {
    'nearly N': 'nearly|almost|close to|just under|not quite|approaching|nears|neared|approaches|approached|just short of|just shy of|a little short of|just below|slightly less than|slightly under|nearing|little less than|slightly below',
  }),
  ...phrases('before', 'about', true, {
    'about N': 'about|around|some|approximately|roughly|circa|approx|approx.|in the region of|in the neighborhood of|in the neighbourhood of|on the order of|in the order of|somewhere around|somewhere near|something like|aproximately|near|more or less|around about|or so|plus or minus|give or take|~|≈|±|about as many as|perhaps|maybe',
    'an estimated N': 'an estimated|estimated|est|est.|an approximate|a reported|an average of|on average',
  }),
  ...phrases('before', 'atMost', false, { 'as many as N': 'as many as|as much as|as high as|as long as' }),
  ...phrases('before', 'atLeast', false, { 'as few as N': 'as few as|as little as|as low as' }),
  ...phrases('before', 'neutral', false, {
    'N': 'a total of|total of|exactly|precisely|only|just|a record|another|a further|a combined|an additional|an extra|additional|a full|a staggering|a massive|a whopping|a mere|an astonishing',
  }),
  ...phrases('after', 'atLeast', false, { 'N or more': 'or more|at least|and above|or above|and up|or over|and over|- plus|+|or higher|and more|or greater' }),
  ...phrases('after', 'atMost', false, { 'N or less': 'or less|or fewer|at most|or under|and under|or below|at the most|or lower|max' }),
  ...phrases('after', 'about', true, { 'N or so': 'or so|or thereabouts|- odd|odd|- ish|- some|give or take|more or less' }),
];

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

export const AND = set('and &');
export const ARTICLES = set('a an');
export const OF = set('of');
export const OUT_OF = set('in of');
export const BETWEEN = set('between');
export const FROM = set('from');
export const TO = set('to through - – — − ‑ ‒ ~ or');
export const PER = set('per a an each every / an');

/** After these words 'from 40 to 60' tells a change, not a range. */
export const CHANGES = set(`
  add adds added adding rise rises rose risen rising increase increases increased increasing grow grows grew grown growing growth climb climbs climbed climbing jump jumps jumped jumping soar soars soared soaring surge surged surging
  fall falls fell fallen falling drop drops dropped dropping decline declines declined declining decrease decreased decreases decreasing cut cuts cutting slash slashed slashing reduce reduced reduces reducing reduction lower lowered lowering
  tick ticks ticked ticking inch inches inched raise raised raises raising up down change changed changes changing move moved moves moving go goes went gone slip slipped slips slide slid shrink shrank shrunk double doubled triple tripled revise revised hike hiked
  edge edges edged edging inch inched inches creep crept creeps tick ticked nudge nudged shot bounce bounced push pushed
  expand expanded expanding improve improved improving widen widened narrow narrowed plunge plunged plummet plummeted tumble tumbled dip dipped swell swelled balloon ballooned upgrade upgraded enlarge enlarges enlarged enlarging boost boosts boosted boosting extend extended lift lifted
`);

export const MONTHS = set('january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec');
export const WEEKDAYS = set('monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun');
export const DATE_AFTER = set('ago later earlier hence before prior after from out');
export const YEAR_BEFORE = set('in since by until till from of during before after between through early late mid around circa to the and for');
export const CLOCK = set("am pm a.m. p.m. a.m p.m o'clock hrs noon");
export const ZONES = set('gmt utc bst est edt cst cdt mst mdt pst pdt cet cest eet ist et pt ct jst');
export const LABELS = set(`
  pad update wrapup day article articles section sections chapter chapters room rooms page pages gate platform flight route highway motorway interstate line phase stage step level tier grade category class type model version windows
  size sizes no no. nos number numbers op opus act part volume vol issue episode season series round lap game heat pool lot block apt suite plot terminal pier dock
  channel studio track junction court hall row aisle bay berth runway runways chapter verse psalm figure fig table appendix annex schedule clause paragraph para rule regulation directive resolution protocol amendment title proposition prop
  building apartment cell locker inmate form barracks hangar docket sector zone ward division brigade regiment battalion squadron battery unit precinct station camp box pob zip marker exit
  boeing airbus mig tupolev antonov sukhoi embraer iphone galaxy windows covid formula apollo gemini voyager sputnik falcon starship route
  rank ranked seed seeded
`);
export const AGE_BEFORE = set('aged age ages');
export const AGE_AFTER = set('old olds yo y.o.');
export const STREETS = set('street st st. road rd avenue ave lane drive boulevard blvd square place court way terrace crescent close highway route');
