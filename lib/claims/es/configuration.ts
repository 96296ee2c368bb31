import type { ClaimLanguage } from '@/lib/claims/claim-language';
import type { QuantityLanguage } from '@/lib/claims/quantity/quantity-language';
import { AGENTS, EVENTS, REFINE } from './events';
import { FRAME_WORDS } from './frames';
import { GRAMMAR } from './grammar';
import { SPANISH_NOUNS } from './nouns';
import { HEDGE_WORDS, MODALITY, REPORTING } from './reporting';
import { FURNITURE, MONTHS, PLACES, TIMES, WEEKDAYS } from './surroundings';
import { BOUNDS, CARDINALS, CURRENCY_SIGNS, CURRENCY_WORDS, DOZENS, FRACTIONS, FUZZY, ORDINALS, PERCENT_WORDS, SCALES, UNIT_WORDS, VAGUE } from './words';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

/** Spanish as quantities are read in it. */
export const quantitySpanish: QuantityLanguage = {
  id: 'es',
  decimal: ',',
  ofBehindScale: true,
  andInTens: true,
  cardinals: CARDINALS,
  scales: SCALES,
  bareScales: set('mil millón'),
  suffixes: new Map([['M', 1e6]]),
  dozens: DOZENS,
  vague: VAGUE,
  fuzzy: FUZZY,
  pairs: set('par'),
  fractions: FRACTIONS,
  ordinals: ORDINALS,
  ordinalEndings: set('º ª'),
  and: set('y e'),
  minus: set(''),
  articles: set('un una'),
  of: set('de'),
  by: set('por'),
  outOf: set('de'),
  between: set('entre'),
  from: set('de desde'),
  to: set('a hasta - – — o'),
  changes: set('subir subió aumentó creció pasó pasar cayó bajó redujo descendió subieron pasaron aumentaron aumentar'),
  bounds: BOUNDS,
  lengthBefore: set('por durante de'),
  wordsToo: set('min bar bares'),
  extents: set(''),
  pluralVerbs: set('son fueron han'),
  units: UNIT_WORDS,
  currencySigns: CURRENCY_SIGNS,
  currencyWords: CURRENCY_WORDS,
  codes: new Map([['usd', 'USD'], ['eur', 'EUR']]),
  notCodes: set('sos'),
  isMoneyPound: () => false,
  percent: PERCENT_WORDS,
  per: set('por / al cada'),
  rateNouns: set('persona kilo litro barril hora mes año día cabeza acción tonelada metro'),
  magnitude: { noun: set('magnitud'), link: set('de'), scale: [['en', 'la', 'escala', 'de', 'richter']] },
  ratioLinks: [['de', 'cada'], ['por', 'cada']],
  pronounOnes: set('uno una'),
  beforePronoun: set('cada ningún el la'),
  nouns: SPANISH_NOUNS,
  notFigures: {
    months: set(`${MONTHS} setiembre`),
    weekdays: set(WEEKDAYS),
    dateAfter: set('antes después atrás'),
    timeBefore: set('hace dentro'),
    earlier: set('antes después'),
    tookBefore: set(''),
    instructions: set('espere deje cocine hierva'),
    spanBefore: set('próximos últimos próximas últimas'),
    clockBefore: set('las'),
    putAt: set(''),
    dayParts: set('mañana tarde noche madrugada'),
    singularVerbs: set('es fue ha será está'),
    ageVerbs: set('cumplió cumple'),
    eras: set('a.C. d.C.'),
    yearBefore: set('en desde de del hasta durante'),
    clock: set('horas h h. hs hrs'),
    zones: set('gmt utc'),
    labels: set('artículo ley página capítulo número núm sección planta puerta sala autovía boeing airbus covid fase nivel categoría grupo'),
    ageBefore: set('edad'),
    ageBounds: set('menor mayor'),
    ageGroups: set(''),
    ageAfter: set('-'),
    streets: set('calle avenida plaza'),
  },
};

/** Spanish at first-cut quality: quantities, the frames that news tells most, attribution, hedges, times and places. */
export const SPANISH: ClaimLanguage = {
  id: 'es',
  quantity: quantitySpanish,
  arithmetic: { from: set('de desde'), to: set('a'), of: set('de'), and: set('y'), or: set('o'), small: set('los las'), tails: set('de del en para'), rising: set('subió aumentó creció subieron aumentaron sube aumenta'), falling: set('bajó cayó descendió redujo cayeron bajaron'), including: set('incluidos incluidas') },
  grammar: GRAMMAR,
  frames: FRAME_WORDS,
  reporting: REPORTING,
  hedges: HEDGE_WORDS,
  events: EVENTS,
  agents: AGENTS,
  refine: REFINE,
  places: PLACES,
  times: TIMES,
  modality: MODALITY,
  furniture: FURNITURE,
  common: set('el los las del que en por una con para se al como más fue han la y de su'),
};
