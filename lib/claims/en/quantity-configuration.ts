import type { QuantityLanguage } from '@/lib/claims/quantity/quantity-language';
import type { Numeral } from '@/lib/claims/quantity/numeral';
import type { Token } from '@/lib/text/tokenize';
import { ENGLISH_NOUNS } from './nouns';
import { CURRENCY_SIGNS, CURRENCY_WORDS } from './money-words';
import { PERCENT_WORDS, UNIT_WORDS } from './units-words';
import {
  AGE_AFTER, AGE_BEFORE, AND, ARTICLES, BETWEEN, BOUNDS, CARDINALS, CHANGES, CLOCK, DATE_AFTER, DOZENS, FOLDS, FRACTIONS, FROM, FUZZY, LABELS, LENGTH_BEFORE, MONTHS, OF, ORDINALS, OUT_OF, PER, SCALES, STREETS, SUFFIXES, TO, VAGUE,
  WEEKDAYS, YEAR_BEFORE, ZONES,
} from './words';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

const MONEY_CUES = set('£ sterling pay pays paid paying cost costs costing fine fined fines price prices priced fund funds funding funded worth sell sold selling buy bought profit profits penny pence loan loans budget tax taxes bill bills tuition petrol salary wage wages revenue debt cash bid spend spent spending raised raise donate donated stolen invest invested bank shares deal contract compensation damages grant rent rents mortgage pension pensions rebate premium premiums turnover earnings cheque cheques deposit deposits benefit benefits household households fee fees fare fares subsidy subsidies allowance allowances savings income earns earned earn');

/** What sums are told of, beside words of paying. */
const SUMS_OF = set('damage aid support help public taxpayer taxpayers government state council their his her my our your');

/** Pounds are money or a weight, crowns money or worn. */
function doubtfulMoney(word: string, tokens: readonly Token[], numeral: Numeral): string | null {
  if (word === 'crown' || word === 'crowns') return numeral.low >= FEWEST_CROWNS ? 'crown' : null;
  return isMoneyPound(word, tokens, numeral) ? 'GBP' : null;
}

/** Fewer are worn or won. */
const FEWEST_CROWNS = 1000;

/**
 * "pounds" is money from a million on, and beside words of paying; else a weight, as American news writes it.
 * Source: both uses in British and American wire copy; the cues are verbs and nouns of money.
 */
function isMoneyPound(word: string, tokens: readonly Token[], numeral: Numeral): boolean {
  if (word !== 'pounds' && word !== 'pound') return false;
  // "8.8 million pounds of thrust", "5.1 million pounds or 2,300 tons"
  const cued = tokens.some((token) => MONEY_CUES.has(token.lower));
  if (numeral.low >= 1e6 || numeral.scale >= 1e6) return cued || !(tokens[numeral.last + 1]?.lower === 'of' || tokens.some((token) => /^(?:tons?|tonnes?|kg|kilograms?|lbs?|kilos?)$/.test(token.lower)));
  // "3,000 pounds of beans worth $2,000", but "2,000 pounds of debt"
  const isOf = tokens[numeral.last + 1]?.lower === 'of' && !MONEY_CUES.has(tokens[numeral.last + 2]?.lower ?? '') && !SUMS_OF.has(tokens[numeral.last + 2]?.lower ?? '');
  return word === 'pounds' && cued && !isOf;
}

/** English as quantities are read in it. */
export const quantityEnglish: QuantityLanguage = {
  id: 'en',
  decimal: '.',
  cardinals: CARDINALS,
  scales: SCALES,
  bareScales: set('hundred thousand million billion lakh lakhs lacs crore crores'),
  suffixes: SUFFIXES,
  dozens: DOZENS,
  folds: FOLDS,
  vague: VAGUE,
  fuzzy: FUZZY,
  pairs: set('couple'),
  fractions: FRACTIONS,
  ordinals: ORDINALS,
  ordinalEndings: set('st nd rd th'),
  and: AND,
  minus: set('minus negative'),
  articles: ARTICLES,
  of: OF,
  sums: { within: set('in'), worth: set('worth'), notOf: set('morning afternoon evening night damages cash stock shares total all full part return addition exchange order fact turn response advance general person january february march april may june july august september october november december spring summer autumn fall winter day days week weeks month months year years quarter quarters half time times recent early late mid less more just nearly almost about under over dollars euros pounds instalments installments bonds coins notes bitcoin cryptocurrency advance question place principle theory today tomorrow') },
  or: set('or'),
  point: set('point'),
  unitsBefore: new Map([['mach', 'mach']]),
  absolute: set('absolute'),
  oneOfUnit: { bounds: 'more than|less than|longer than|at least|up to|close to|just under|just over|well over|well under|nearly|almost'.split('|').map((phrase) => phrase.split(' ')), leads: set('in of behind'), served: set('prison jail custody detention imprisonment bars probation supervision') },
  belowZero: [['below', 'zero']],
  sets: new Map([['pair', 2], ['trio', 3], ['quartet', 4], ['quintet', 5]]),
  strong: set('strong'),
  more: set('more'),
  by: set('by'),
  outOf: OUT_OF,
  between: BETWEEN,
  from: FROM,
  to: TO,
  changes: CHANGES,
  bounds: BOUNDS,
  spreads: set('spread spreads spreading extend extends extended extending stretch stretches stretched stretching sprawl sprawls sprawled sprawling scattered rage rages raged raging swept sweeping strewn hand hands handed handing'),
  runs: set('ran run runs running knocked knocks knocking pulled pulling'),
  over: set('over'),
  points: { nouns: set('point points'), changed: set('up down'), apart: set('behind ahead clear up down higher lower more less above below'), polls: set('poll polls survey surveys'), leads: set('lead leads led leading trail trails trailed trailing') },
  tallies: {
    be: set('was were is are been being'), by: set('by'), in: set('in'), favour: set('favour favor for'), against: set('against'),
    voted: set('voted votes voting'), votes: set('vote votes tally margin'), of: set('of'), to: set('to'),
    bodies: set('senate house parliament assembly council chamber committee court congress legislature knesset duma bundestag lawmakers senators deputies legislators justices mps commission panel board'),
    decides: set('passed approved adopted rejected backed confirmed ratified endorsed ruled blocked defeated voted cleared acquitted convicted impeached'),
  },
  wholly: set('sure certain right correct confident convinced committed behind honest accurate clear safe ready true positive'),
  lengthBefore: LENGTH_BEFORE,
  units: [...UNIT_WORDS, { words: ['pound'], unit: 'pound', fit: 'loose' }, { words: ['pounds'], unit: 'pound', fit: 'loose' }],
  wordsToo: set('in min bar bars am gr mt mb newton'),
  extents: set('thick long wide high tall deep of'),
  areWords: set('are were'),
  pluralVerbs: set('are were have'),
  currencySigns: CURRENCY_SIGNS,
  currencyWords: CURRENCY_WORDS,
  ownMoney: new Map(),
  codes: new Map('usd USD|eur EUR|gbp GBP|cad CAD|aud AUD|rmb CNY|cny CNY|inr INR|rs INR|rm MYR|jpy JPY|chf CHF|hkd HKD|nzd NZD|sgd SGD|sen sen|btc bitcoin|ngn NGN|kes KES|ksh KES|sh KES|kshs KES|shs UGX|ush UGX|ushs UGX|tsh TZS|tshs TZS|dh AED|dhs AED|tk BDT|skr SEK|nkr NOK|dkr DKK|kr crown|cfa XOF|fcfa XOF|gh¢ GHS|gh₵ GHS|sek SEK|nok NOK|dkk DKK|aed AED|sar SAR|qar QAR|kd KWD|php PHP|idr IDR|rp IDR|thb THB|krw KRW|zar ZAR|sfr CHF|myr MYR|uah UAH|pln PLN|czk CZK|huf HUF|ils ILS|twd TWD|vnd VND|pkr PKR|lkr LKR|bdt BDT|egp EGP|kwd KWD|mxn MXN|brl BRL|clp CLP|ghs GHS|ugx UGX|tzs TZS|kzt KZT|xaf XAF|xof XOF|omr OMR|jod JOD'.split('|').map((pair) => pair.split(' ') as [string, string])),
  // "R12,500", "N500m": one letter is as often a label, so that it counts only with its thousands or its millions.
  tightCodes: new Map([['R', 'ZAR'], ['N', 'NGN']]),
  notCodes: set('all try top cup mad pen bam bob sos lak mop ang gel ron cad'),
  doubtfulMoney,
  weightOrMoney: new Map([['pound', 'GBP']]),
  percent: PERCENT_WORDS,
  per: PER,
  perAlways: set('per /'),
  rateNouns: set('share head person resident inhabitant citizen tenant guest member adult piece copy ticket unit household family child pupil student worker employee customer vehicle seat room dose bag bottle can box carton pack gallon litre liter bushel barrel ounce ton tonne pound kilo kilogram dozen capita annum sqm plate visit head trip mile km flight night season game match episode'),
  rateAdverbs: new Map([['daily', 'day'], ['hourly', 'hour'], ['weekly', 'week'], ['monthly', 'month'], ['annually', 'year'], ['yearly', 'year']]),
  magnitude: { noun: set('magnitude'), quakes: set('earthquake quake aftershock tremor'), ofQuakes: set('of measuring registering measured registered'), link: set('of a at an was is - measured with estimated preliminary'), scale: [['on', 'the', 'richter', 'scale'], ['on', 'the', 'moment', 'magnitude', 'scale'], ['richter']] },
  ratioLinks: ['in', 'in every', 'out of', 'out of every', 'of every', 'in each'].map((phrase) => phrase.split(' ')),
  rateLinks: ['per', 'for every', 'in every', 'for each'].map((phrase) => phrase.split(' ')),
  pronounOnes: set('one'),
  mayDo: set('can may'),
  beforePronoun: set('no this that any every some each which another the only everyone not'),
  ones: { them: set('them whom'), us: set('us you'), manifold: new Map([['double', 2], ['triple', 3], ['quadruple', 4]]), killings: set('homicide homicides murder murders killing killings slaying slayings'), another: set('another'), possessives: set('his her their its'), personal: set('his her'), both: set('both'), victims: set('victim victims casualty patient person'), who: set('who'), neverBare: set('death life fatality casualty body soul human member figure person individual person-of other human mr deputy-lawmaker local national general private force troop personnel police staff crew contact carrier speaker user missing dead wounded injured homeless unemployed') },
  nouns: ENGLISH_NOUNS,
  none: {
    no: set('no'),
    nobody: set('nobody none'),
    one: set('one'),
    harmed: set('killed hurt injured wounded harmed died'),
    harming: set('killed killing hurt injured injuring wounded wounding'),
    been: set('is are was were has have had been got'),
    between: set(''),
    harm: set('casualties deaths fatalities injuries dead wounded injured'),
    kinds: set('civilian human military'),
    yet: set('immediate immediately yet confirmed far'),
  },
  notFigures: { ranks: set('top'), storeys: set('storeys stories floors levels'), digits: set('figure figures digit digits caliber calibre gauge'), channels: set('news channel tv'), numbers: set('number toll total figure count tally'), months: MONTHS, weekdays: WEEKDAYS, dateAfter: DATE_AFTER, earlier: set('ago earlier later before previously'), always: set('ago'), today: set('now today'), timeBefore: set('in within'), tookBefore: set('in'), instructions: set('wait set let leave keep stay hold rest simmer boil bake cook fry roast steam soak chill marinate stir give allow pause remind'), cooking: set('add preheat heat bake fry stir boil simmer whisk mix pour sprinkle melt combine blend knead fold roast grill season brush spread drizzle dissolve chop slice dice peel grate cut roll'), lettered: set('seat seats row rows room rooms gate gates flat flats apartment apartments unit units cell cells'), scores: set('win wins won lose loses lost beat beats beaten defeat defeats defeated rout routed trail trails trailed'), races: { verbs: set('win wins won run runs ran lose lost enter entered'), nouns: set('champion champions final finals race sprint dash hurdles relay freestyle backstroke butterfly breaststroke medley runner runners sprinter swimmer heats semi-final steeplechase title') }, named: { gives: set('give gives gave giving given'), marks: set('score scores scored scoring rate rates rated rating mark marked give gives gave'), what: set('it'), sayings: 'million miles away|million miles from|million miles apart|million - dollar question|million dollar question|one foot in the grave|thousand words|nine lives|seventh heaven|cloud nine|one step ahead|one step closer|one step forward|two steps back|two steps forward|two cents|ten a penny|hundred percent behind|two to tango'.split('|').map((phrase) => phrase.split(' ')), works: set('film movie novel book series song album musical play drama sitcom documentary thriller comedy memoir ballad opera podcast'), ofYear: set('class vintage') }, spanBefore: set('next last past'), clockBefore: set('at'), putAt: set('put priced valued estimated closed opened traded trading ended finished settled fixed quoted pegged capped listed rated averaged peaked measured stood stands stand set remain remains is was are were held hold holds be toll priced figure total now rate price estimate valued worth'), dayParts: set('morning afternoon evening night tonight noon midnight today tomorrow'), singular: set('is was has'), singularVerbs: set('is was has will would can could also to in on at as and which that by for with would'), ageVerbs: set('turned turning turns turn'), ageOf: set('who he she'), ageIs: set('is was'), eras: set('BC AD BCE CE BE B.C. A.D.'), yearBefore: YEAR_BEFORE, clock: CLOCK, military: set('hrs'), the: set('the'), yearLevels: set('level levels average averages peak peaks high highs low lows baseline baselines'), doubtfulMonths: set('may march mar sat sun'), monthBefore: set('on by until since in from of ,'), numberSigns: set('no no. nos size sizes'), partBefore: set("same corresponding equivalent this last next each every per the that other better latter final opening fiscal 's"), timeSpanBefore: set('past last next coming recent first final previous these'), none: set('no'), those: set('those the'), zones: ZONES, labels: LABELS, ageBefore: AGE_BEFORE, ageAfter: AGE_AFTER, yearsOld: set('olds yo y.o.'), ageBounds: set('under over below above'), ageToo: set('also'), ageRanks: set('youngest oldest eldest'), agedOnes: set('man woman boy girl baby toddler pensioner teenager grandmother grandfather'), ageGroups: set('those anyone everyone all the aged and'), streets: STREETS, streetBlocks: set('block'), emergency: { numbers: set('911 999 112 111 000 101'), before: set('call calls called calling dial dials dialed dialled dialing dialling phone phoned phoning rang ring ringing a'), after: set('call calls caller callers dispatcher dispatchers operator operators recording recordings audio system') }, parents: set('father mother dad mum mom parent parents grandfather grandmother widow widower') },
};
