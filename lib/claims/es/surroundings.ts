import type { FurnitureWords, PlaceWords } from '@/lib/claims/claim-language';
import type { TimeWords } from '@/lib/claims/time/time-language';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));
const numbered = (words: string, from = 0): [string, number][] => words.split(' ').map((word, index) => [word, from + index]);
export const WEEKDAYS = 'domingo lunes martes miércoles jueves viernes sábado';
export const MONTHS = 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre';

/** Spanish words by which a name is seen to be a place. */
export const PLACES: PlaceWords = {
  prepositions: set('en de del a al desde hasta hacia por cerca'),
  worldwide: ['en todo el mundo', 'a nivel mundial', 'mundialmente'].map((phrase) => phrase.split(' ')),
  printed: set('estudio artículo informe ensayo publicado publicada'),
  locating: set('en'),
  nationalities: new Map(),
  nouns: set('cerca ciudad pueblo localidad municipio provincia región comunidad estado barrio aeropuerto puerto capital isla islas zona comarca valle río costa aldea distrito departamento frontera autovía autopista'),
  never: set(`${WEEKDAYS} ${MONTHS} dios navidad semana dana covid`),
  directions: set('norte sur este oeste noreste noroeste sureste suroeste central'),
  titles: set('señor señora don doña presidente presidenta ministro ministra alcalde alcaldesa rey reina papa general coronel doctor doctora juez jueza portavoz delegado delegada'),
  isDemonym: (word) => /(?:eses|és|ano|ana|anos|anas|ense|enses)$/.test(word) && word.length > 7,
  institutions: set('universidad hospital colegio escuela instituto clínica museo'),
  minor: set('calle avenida plaza'),
  neverLast: set('de da do del la le'),
  joining: set('el'),
  countries: new Set(['eeuu', 'ee uu', 'estados unidos', 'reino unido', 'corea del sur', 'corea del norte', 'inglaterra', 'escocia', 'gaza', 'palestina', 'birmania', 'costa de marfil']),
  kept: new Set(),
  particles: set('de del la las los el y al'),
  ofHeads: set('universidad ministerio banco ciudad provincia isla golfo bahía'),
  links: set('de del la los las el'),
  ways: set('a al hacia desde'),
  nationwide: set('país nación'),
  bodiesAt: set('en'),
  pointing: set('allí ahí allá'),
  belonging: set('pertenece pertenecen perteneciente pertenecientes leal leales'),
  pointingPlaces: set('ciudad pueblo localidad'),
  deed: set('cuando'),
  days: set('día días semana semanas horas mes meses'),
  parts: set('parte partes zonas mitad resto afueras centro'),
  sizes: set('tamaño extensión equivalente'),
  alike: set('como'),
  behind: set('tras detrás'),
  comes: set('provenían provienen procedían proceden venían vienen'),
  origins: set('procedentes originarios'),
  peopled: set('isla islas país nación provincia distrito región estado comarca municipio pueblo ciudad localidad barrio comunidad'),
  bodies: set('ministerio gobierno policía ejército observatorio generalitat ayuntamiento agencia universidad cruz comisión congreso senado consejo junta instituto partido guardia reuters efe afp ap bbc onu aemet'),
};

/** Spanish words of days and times; their names are written small. */
export const TIMES: TimeWords = {
  smallNames: true,
  weekdays: new Map([...numbered(WEEKDAYS), ['sabado', 6], ['miercoles', 3]]),
  months: new Map([...numbered(MONTHS, 1), ['setiembre', 9]]),
  doubtfulMonths: new Set(),
  daysBack: new Map([['hoy', 0], ['ayer', 1], ['anoche', 1], ['anteayer', 2]]),
  last: set('pasado pasada último última últimos últimas'),
  next: set('próximo próxima'),
  this: set('este esta'),
  units: new Map([['día', 'day'], ['días', 'day'], ['semana', 'week'], ['semanas', 'week'], ['mes', 'month'], ['meses', 'month'], ['año', 'year'], ['años', 'year'], ['hora', 'hour'], ['horas', 'hour'], ['noche', 'day'], ['década', 'decade']]),
  ago: set('antes atrás'),
  earlier: set('antes'),
  peaks: set('récord máximo mínimo pico'),
  later: set('después'),
  after: set('después'),
  bases: set('respecto que'),
  agoBefore: set('hace'),
  contracts: new Set(),
  since: set('desde'),
  until: set('hasta'),
  before: set('antes'),
  edges: { the: set('el los'), nouns: set('final finales fines cierre principios'), of: set('de del') },
  yearBefore: set('en desde de hasta durante del tras antes'),
  numbers: new Map([...numbered('un dos tres cuatro cinco seis siete ocho nueve diez once doce', 1), ['una', 1]]),
  partsOfDay: set('mañana tarde noche madrugada mediodía medianoche'),
  on: set('en el la a'),
  modifiers: new Set(),
  ordinalEndings: set('º'),
  joiners: set('de del'),
  ahead: set('para'),
  spanEnds: set('hasta'),
  ranges: new Map([['entre', set('y')], ['desde', set('hasta - –')], ['del', set('al')], ['en', set('y')]]),
  monthBefore: new Set(),
  yearBeforeNoun: set('el la en desde de del durante tras ('),
  vagueAmounts: set('unos unas pocos varios'),
  articles: set('el la los'),
  weekend: new Set(),
  night: set('noche'),
  overnight: new Set(),
  backTo: ['desde entonces', 'en ese tiempo', 'en ese periodo', 'en ese período'].map((phrase) => phrase.split(' ')),
  quarter: set('trimestre'),
  ordinals: new Map(numbered('primer segundo tercer cuarto', 1)),
  starts: set('comenzó empezó iniciada iniciado'),
};

/** Lines of a Spanish news page that belong to the page. */
export const FURNITURE: FurnitureWords = {
  ends: [/^(?:más noticias|últimas noticias|lo más leído|lo más visto|noticias relacionadas|te puede interesar|también te puede interesar|comentarios|deja un comentario)\b.{0,60}$/i, /^(?:©|todos los derechos reservados).{0,200}$/i],
  lines: [
    /^(?:lea también|lee también|leer más|te puede interesar|ver también|relacionad[oa]s?|más información|suscríbete|publicidad|compartir|síguenos)\b.{0,300}$/i,
    /^(?:foto|imagen|vídeo|fuente)\s?[:|/].{0,200}$/i,
    /^(?:publicado|actualizado)\b.{0,100}$/i,
  ],
  byline: /^por (?!\d)(?=.{3,140}$)[^.!?]{3,140}$/i,
  agency: /\((?<agency>EFE|AFP|AP|Reuters|Europa Press|Xinhua|ANSA|dpa)\)|^(?:Por )?(?<credit>EFE|Reuters|Agence France-Presse)\b/,
};
