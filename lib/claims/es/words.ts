import type { BoundPhrase, UnitWord, VagueWords } from '@/lib/claims/quantity/quantity-language';

const numbered = (words: string, from: number): [string, number][] => words.split(' ').map((word, index) => [word, from + index]);

export const CARDINALS: ReadonlyMap<string, number> = new Map([
  ...numbered('cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve', 0),
  ['veintiún', 21], ['veintiuna', 21],
  ...'treinta cuarenta cincuenta sesenta setenta ochenta noventa'.split(' ').map((word, index): [string, number] => [word, 30 + index * 10]),
  ['cien', 100], ['ciento', 100],
  ...'doscient trescient cuatrocient quinient seiscient setecient ochocient novecient'.split(' ').flatMap((stem, index): [string, number][] => [[`${stem}os`, 200 + index * 100], [`${stem}as`, 200 + index * 100]]),
]);

export const SCALES: ReadonlyMap<string, number> = new Map([['mil', 1e3], ['miles', 1e3], ['millón', 1e6], ['millones', 1e6], ['billón', 1e12], ['billones', 1e12], ['mll', 1e6]]);
export const DOZENS: ReadonlyMap<string, number> = new Map([['docena', 12], ['decena', 10], ['centenar', 100], ['millar', 1000]]);

/** A plural multiplier alone: more than one of it and less than ten, as in the other languages. */
export const VAGUE: ReadonlyMap<string, VagueWords> = new Map([
  ['decenas', { low: 20, high: 99 }],
  ['docenas', { low: 24, high: 99 }],
  ['cientos', { low: 200, high: 999 }],
  ['centenares', { low: 200, high: 999 }],
  ['miles', { low: 2000, high: 9999 }],
  ['millares', { low: 2000, high: 9999 }],
  ['millones', { low: 2e6, high: 9_999_999 }],
]);

export const FUZZY: ReadonlyMap<string, VagueWords> = new Map([
  ['par', { low: 2, high: 2 }],
  ['varios', { low: 3, high: 9 }],
  ['varias', { low: 3, high: 9 }],
  ['puñado', { low: 3, high: 9 }],
  ['numerosos', { low: 3, high: null }],
  ['numerosas', { low: 3, high: null }],
]);

export const FRACTIONS: ReadonlyMap<string, number> = new Map([['medio', 0.5], ['media', 0.5], ['mitad', 0.5], ['tercio', 1 / 3], ['tercios', 1 / 3], ['cuarto', 0.25], ['cuartos', 0.25], ['quinto', 0.2], ['quintos', 0.2], ['décimo', 0.1]]);
export const ORDINALS: ReadonlyMap<string, number> = new Map('primer primero primera segundo segunda tercer tercero tercera cuarta quinta sexto sexta séptimo séptima octavo octava noveno novena'.split(' ').map((word, i): [string, number] => [word, i < 3 ? 1 : i < 5 ? 2 : i < 8 ? 3 : i < 10 ? i - 4 : 6 + Math.floor((i - 10) / 2)]));

const phrases = (side: 'before' | 'after', bound: BoundPhrase['bound'], approx: boolean, rules: Readonly<Record<string, string>>): BoundPhrase[] =>
  Object.entries(rules).flatMap(([rule, list]) => list.split('|').map((phrase) => ({ words: phrase.split(' '), side, bound, approx, rule })));

/** Bound words by the reading they give; the names of the readings are those of every language. */
export const BOUNDS: readonly BoundPhrase[] = [
  ...phrases('before', 'atLeast', false, {
    'more than N': 'más de|por encima de|mas de|superior a|superiores a|supera los|superan los|superado los|supera las|superan las',
    'at least N': 'al menos|por lo menos|como mínimo|no menos de|cuando menos',
  }),
  ...phrases('before', 'atMost', false, { 'up to N': 'hasta|un máximo de|como máximo|no más de', 'less than N': 'menos de|por debajo de|inferior a', 'as many as N': 'hasta unos' }),
  ...phrases('before', 'atMost', true, { 'nearly N': 'casi|cerca de|cerca del|a punto de alcanzar|prácticamente' }),
  ...phrases('before', 'about', true, { 'about N': 'unos|unas|alrededor de|alrededor del|en torno a|en torno al|aproximadamente|más o menos|aproximadamente unos', 'an estimated N': 'se estima que|una estimación de' }),
  ...phrases('before', 'neutral', false, { N: 'un total de|solo|sólo|exactamente|otros|otras|los|las|el|la|un|una' }),
  ...phrases('after', 'atLeast', false, { 'N or more': 'o más' }),
  ...phrases('after', 'atMost', false, { 'N or less': 'o menos|como máximo' }),
  ...phrases('after', 'about', true, { 'N or so': 'aproximadamente|más o menos' }),
];

const table = (lines: string, fit: UnitWord['fit'] = 'loose', cased = false): UnitWord[] =>
  lines.trim().split('\n').flatMap((line) => {
    const cut = line.indexOf(': ');
    return line.slice(cut + 2).split(', ').map((spelling): UnitWord => ({ words: spelling.trim().split(' '), unit: line.slice(0, cut), fit, cased }));
  });

export const UNIT_WORDS: readonly UnitWord[] = [
  ...table(`
m: metro, metros
km: kilómetro, kilómetros, km
cm: centímetro, centímetros, cm
mm: milímetro, milímetros, mm
mile: milla, millas
sqmi: milla cuadrada, millas cuadradas
foot: pie, pies
square-foot: pie cuadrado, pies cuadrados
acre: acre, acres
m2: metro cuadrado, metros cuadrados, m2, m²
km2: kilómetro cuadrado, kilómetros cuadrados, km2, km²
ha: hectárea, hectáreas, ha
m3: metro cúbico, metros cúbicos, m3, m³
litre: litro, litros
barrel: barril, barriles
tonne: tonelada, toneladas
kg: kilo, kilos, kilogramo, kilogramos, kg
g: gramo, gramos
second: segundo, segundos
minute: minuto, minutos
hour: hora, horas
day: día, días, jornadas
week: semana, semanas
month: mes, meses
year: año, años
decade: década, décadas
century: siglo, siglos
km/h: kilómetros por hora, km / h, kilómetro por hora
MW: megavatio, megavatios
kilowatt-hour: kilovatios hora, kwh
celsius: grados celsius, grado celsius, grados centígrados, °c, ° c, grados
percentage-point: punto porcentual, puntos porcentuales
basis-point: puntos básicos
count: veces
`),
  ...table('m: m\ng: g\nlitre: l\ntonne: t\nhour: h', 'digits', true),
];
export const PERCENT_WORDS = table('percent: %, por ciento');
export const CURRENCY_WORDS = table(`
EUR: euro, euros, eur, €
USD: dólar, dólares, dólar estadounidense, dólares estadounidenses, usd, dólares americanos
GBP: libra, libras, libra esterlina, libras esterlinas
MXN: peso, pesos, peso mexicano, pesos mexicanos
COP: peso colombiano, pesos colombianos
ARS: peso argentino, pesos argentinos
CLP: peso chileno, pesos chilenos
UYU: pesos uruguayos
DOP: pesos dominicanos
CUP: pesos cubanos
PHP: pesos filipinos
PYG: guaraníes
GTQ: quetzales
HNL: lempiras
NIO: córdobas
CRC: colones
VES: bolívares
PAB: balboas
ILS: séquel, séqueles
UAH: grivna, grivnas
TRY: lira turca, liras turcas
MAD: dírham, dírhams
INR: rupia, rupias
PLN: zloty, zlotys
KRW: wones
SEK: coronas suecas
NOK: coronas noruegas
DKK: coronas danesas
JPY: yen, yenes
CNY: yuan, yuanes
RUB: rublo, rublos
BRL: real brasileño, reales
CHF: franco suizo, francos suizos
PEN: soles
BOB: bolivianos
EGP: libras egipcias
SYP: libras sirias
LBP: libras libanesas
INR: rupias indias
PKR: rupias pakistaníes
RON: lei
HUF: forintos, florines
CZK: coronas checas
ZAR: rands
SAR: riyales
IRR: riales
NGN: nairas
CAD: dólares canadienses
AUD: dólares australianos
XOF: francos cfa
cent: céntimo, céntimos
`);
/** What a plain word for money means in a land. */
const IN_LANDS = `
pesos: colombia COP, argentina ARS, chile CLP, uruguay UYU, republica dominicana DOP, cuba CUP, filipinas PHP
libras: egipto EGP, libano LBP, siria SYP, sudan SDG
francos: ruanda RWF, guinea GNF
rupias: pakistan PKR, sri lanka LKR, nepal NPR, indonesia IDR
`;
export const OWN_MONEY: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map(IN_LANDS.trim().split('\n').map((row) => {
  const [coin, lands] = row.split(': ') as [string, string];
  return [coin, new Map(lands.split(', ').map((land): [string, string] => [land.slice(0, -4), land.slice(-3)]))];
}));
export const CURRENCY_SIGNS: ReadonlyMap<string, string> = new Map([['€', 'EUR'], ['$', 'USD'], ['£', 'GBP'], ['¥', 'JPY'], ['us$', 'USD']]);
