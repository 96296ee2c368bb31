/** What a unit measures. Units of one dimension can be compared after conversion, except money. */
export type Dimension =
  | 'length' | 'area' | 'volume' | 'mass' | 'time' | 'speed' | 'power' | 'energy' | 'pressure' | 'temperature' | 'data' | 'frequency'
  | 'force' | 'angle' | 'money' | 'share' | 'share-points' | 'magnitude' | 'voltage' | 'current' | 'resistance' | 'capacitance' | 'inductance' | 'magnetism' | 'apparent-power' | 'radiation' | 'radioactivity' | 'sound' | 'light' | 'resolution' | 'amount' | 'torque' | 'ratio' | 'count';

export interface Unit {
  id: string;
  dimension: Dimension;
  /** Base units in one of this unit; 1 for a unit with no conversion. */
  factor: number;
  /** Added after multiplying (temperatures). */
  offset: number;
  /** Short sign for notes and views ("km²"). */
  sign: string;
}

/*
 * `id factor sign`, by dimension; the first is the base unit.
 * International yard and pound (1959): 1 yd = 0.9144 m, 1 lb = 0.45359237 kg exactly; US survey units are not told apart.
 * Gallon, pint, quart, fluid ounce: US customary (1 US gal = 231 in³); imperial ones carry the prefix "imp-".
 * Barrel: 42 US gallons (oil). Ton: the short ton of 2,000 lb; long-ton 2,240 lb; tonne 1,000 kg. BTU: International Table.
 * Source of the exact factors: NIST Special Publication 811 (2008), appendix B.
 */
const TABLE: Readonly<Record<Exclude<Dimension, 'money' | 'temperature' | 'count'>, string>> = {
  length: 'm 1 m|km 1000 km|cm 0.01 cm|mm 0.001 mm|decimetre 0.1 dm|micrometre 1e-6 µm|nanometre 1e-9 nm|picometre 1e-12 pm|femtometre 1e-15 fm|attometre 1e-18 am|mile 1609.344 mi|yard 0.9144 yd|foot 0.3048 ft|inch 0.0254 in|nautical-mile 1852 nmi|light-year 9.4607304725808e15 ly|light-second 299792458 ls|light-minute 17987547480 lm|light-hour 1079252848800 lh|astronomical-unit 149597870700 au|parsec 3.0856775814913673e16 pc|kiloparsec 3.0856775814913673e19 kpc|megaparsec 3.0856775814913673e22 Mpc|angstrom 1e-10 Å|fathom 1.8288 fathoms|furlong 201.168 furlongs',
  area: 'm2 1 m²|km2 1e6 km²|cm2 1e-4 cm²|mm2 1e-6 mm²|ha 1e4 ha|sqmi 2589988.110336 sq mi|square-nautical-mile 3429904 sq nmi|square-foot 0.09290304 sq ft|square-yard 0.83612736 sq yd|square-inch 0.00064516 sq in|acre 4046.8564224 acres|dunam 1000 dunams',
  volume: 'm3 1 m³|litre 0.001 l|millilitre 1e-6 ml|centilitre 1e-5 cl|decilitre 1e-4 dl|hectolitre 0.1 hl|microlitre 1e-9 µl|kilolitre 1 kl|megalitre 1000 Ml|gigalitre 1e6 Gl|km3 1e9 km³|bcm 1e9 bcm|cm3 1e-6 cm³|mm3 1e-9 mm³|cubic-foot 0.028316846592 cu ft|mmcf 28316.846592 mmcf|bcf 28316846.592 bcf|tcf 28316846592 tcf|cubic-yard 0.764554857984 cu yd|cubic-inch 1.6387064e-5 cu in|cubic-mile 4168181825.44058 cu mi|barrel 0.158987294928 bbl|gallon 0.003785411784 gal|imp-gallon 0.00454609 imp gal|quart 0.000946352946 qt|pint 0.000473176473 pt|fluid-ounce 2.95735295625e-5 fl oz|cup 0.0002365882365 cups|tablespoon 1.478676478125e-5 tbsp|teaspoon 4.92892159375e-6 tsp|bushel 0.03523907016688 bu|acre-foot 1233.48183754752 acre-ft|teu 38.5 TEU',
  mass: 'kg 1 kg|tonne 1000 t|g 0.001 g|milligram 1e-6 mg|microgram 1e-9 µg|nanogram 1e-12 ng|picogram 1e-15 pg|pound 0.45359237 lb|ounce 0.028349523125 oz|troy-ounce 0.0311034768 oz t|stone 6.35029318 st|ton 907.18474 tons|long-ton 1016.0469088 long tons|carat 0.0002 ct|dram 0.0017718451953125 dr|grain 6.479891e-5 gr|kilotonne 1e6 kt|megatonne 1e9 Mt|gigatonne 1e12 Gt|quintal 100 q|dalton 1.6605390666e-27 Da|kilodalton 1.6605390666e-24 kDa',
  time: 'second 1 s|minute 60 min|hour 3600 h|day 86400 days|week 604800 weeks|fortnight 1209600 fortnights|month 2629746 months|quarter 7889238 quarters|year 31556952 years|decade 315569520 decades|century 3155695200 centuries|millennium 31556952000 millennia|night 86400 nights|weekend 172800 weekends|millisecond 0.001 ms|microsecond 1e-6 µs|nanosecond 1e-9 ns|picosecond 1e-12 ps|femtosecond 1e-15 fs|gigayear 3.1556952e16 Ga|megayear 3.1556952e13 Ma',
  speed: 'm/s 1 m/s|km/h 0.2777777777777778 km/h|mph 0.44704 mph|knot 0.5144444444444445 kn|km/s 1000 km/s|ft/s 0.3048 ft/s|mach 340.3 Mach',
  power: 'watt 1 W|kW 1e3 kW|MW 1e6 MW|GW 1e9 GW|TW 1e12 TW|horsepower 745.6998715822702 hp|metric-horsepower 735.49875 PS|milliwatt 0.001 mW|microwatt 1e-6 µW',
  energy: 'joule 1 J|kilojoule 1e3 kJ|megajoule 1e6 MJ|gigajoule 1e9 GJ|terajoule 1e12 TJ|petajoule 1e15 PJ|exajoule 1e18 EJ|boe 6.1178632e9 boe|toe 4.1868e10 toe|mtoe 4.1868e16 Mtoe|mmbtu 1055055852.62 MMBtu|watt-hour 3600 Wh|kilowatt-hour 3.6e6 kWh|megawatt-hour 3.6e9 MWh|gigawatt-hour 3.6e12 GWh|terawatt-hour 3.6e15 TWh|calorie 4.1868 cal|kcal 4186.8 kcal|btu 1055.05585262 BTU|electronvolt 1.602176634e-19 eV|kiloelectronvolt 1.602176634e-16 keV|megaelectronvolt 1.602176634e-13 MeV|gigaelectronvolt 1.602176634e-10 GeV|teraelectronvolt 1.602176634e-7 TeV',
  pressure: 'pascal 1 Pa|hectopascal 100 hPa|kilopascal 1000 kPa|megapascal 1e6 MPa|gigapascal 1e9 GPa|kilobar 1e8 kbar|torr 133.322368421 Torr|inHg 3386.389 inHg|bar 1e5 bar|millibar 100 mbar|psi 6894.757293168 psi|mmHg 133.322387415 mmHg|atmosphere 101325 atm',
  data: 'byte 1 B|kilobyte 1e3 kB|megabyte 1e6 MB|gigabyte 1e9 GB|terabyte 1e12 TB|petabyte 1e15 PB|exabyte 1e18 EB|zettabyte 1e21 ZB|yottabyte 1e24 YB|mebibyte 1048576 MiB|gibibyte 1073741824 GiB|tebibyte 1099511627776 TiB|kibibyte 1024 KiB|bit 0.125 bit|kilobit 125 kbit|megabit 125000 Mbit|gigabit 1.25e8 Gbit|kilobit/second 0.001 kbit/s|megabit/second 1 Mbit/s|gigabit/second 1000 Gbit/s|terabit/second 1e6 Tbit/s',
  frequency: 'hertz 1 Hz|kilohertz 1e3 kHz|megahertz 1e6 MHz|gigahertz 1e9 GHz|terahertz 1e12 THz|rpm 0.016666666666666666 rpm',
  force: 'newton 1 N|kilonewton 1e3 kN|meganewton 1e6 MN|kgf 9.80665 kgf|lbf 4.4482216152605 lbf',
  angle: 'degree 1 °|radian 57.29577951308232 rad|arcminute 0.016666666666666666 ′|arcsecond 0.0002777777777777778 ″|milliradian 0.05729577951308232 mrad|turn 360 turns',
  share: 'percent 1 %|ratio 100 ratio|permille 0.1 ‰|ppm 0.0001 ppm|ppb 1e-7 ppb',
  'share-points': 'percentage-point 1 points|basis-point 0.01 bp',
  magnitude: 'magnitude 1 magnitude',
  voltage: 'volt 1 V|kilovolt 1e3 kV|millivolt 1e-3 mV|microvolt 1e-6 µV|megavolt 1e6 MV',
  current: 'ampere 1 A|milliampere 1e-3 mA|microampere 1e-6 µA|kiloampere 1e3 kA|ampere-hour 1 Ah|milliampere-hour 0.001 mAh',
  radiation: 'sievert 1 Sv|millisievert 1e-3 mSv|microsievert 1e-6 µSv|gray 1 Gy|milligray 1e-3 mGy|rem 0.01 rem|millirem 1e-5 mrem',
  radioactivity: 'becquerel 1 Bq|kilobecquerel 1e3 kBq|megabecquerel 1e6 MBq|gigabecquerel 1e9 GBq|terabecquerel 1e12 TBq|curie 3.7e10 Ci|millicurie 3.7e7 mCi',
  resistance: 'ohm 1 Ω|kilohm 1e3 kΩ|megohm 1e6 MΩ',
  capacitance: 'farad 1 F|microfarad 1e-6 µF|nanofarad 1e-9 nF|picofarad 1e-12 pF',
  inductance: 'henry 1 H|millihenry 1e-3 mH',
  magnetism: 'tesla 1 T|gauss 1e-4 G',
  'apparent-power': 'volt-ampere 1 VA|kilovolt-ampere 1e3 kVA|megavolt-ampere 1e6 MVA',
  sound: 'decibel 1 dB',
  light: 'lumen 1 lm|lux 1 lx|candela 1 cd|nit 1 nits',
  amount: 'mole 1 mol|millimole 0.001 mmol',
  torque: 'newton-metre 1 Nm|pound-foot 1.3558179483314 lb-ft',
  resolution: 'pixel 1 px|megapixel 1e6 MP|dot 1 dots',
  ratio: 'count 1 times',
};

/** ISO 4217 codes in use, and those of former currencies that older news names. */
const CURRENCIES =
  'AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP ' +
  'GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HRK HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR ' +
  'MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD ' +
  'TWD TZS UAH UGX USD UYU UZS VES VND VUV WST XAF XCD XOF XPF YER ZAR ZMW ZWL ' +
  'DEM FRF ITL ESP NLG BEF ATS FIM IEP PTE GRD';

/** Lesser coins: id, code of the money it is part of where one is known, and its worth in it. */
const COINS = 'cent USD 0.01|penny GBP 0.01|dime USD 0.1|nickel USD 0.05|sen MYR 0.01|kopeck RUB 0.01|paisa INR 0.01|satoshi bitcoin 1e-8|mao CNY 0.1|ore SEK 0.01|centavo MXN 0.01|centime CHF 0.01';

const TEMPERATURES: readonly Unit[] = [
  { id: 'celsius', dimension: 'temperature', factor: 1, offset: 0, sign: '°C' },
  { id: 'fahrenheit', dimension: 'temperature', factor: 5 / 9, offset: (-32 * 5) / 9, sign: '°F' },
  { id: 'kelvin', dimension: 'temperature', factor: 1, offset: -273.15, sign: 'K' },
];

const UNITS: ReadonlyMap<string, Unit> = (() => {
  const units = new Map<string, Unit>();
  const add = (unit: Unit) => units.set(unit.id, unit);
  for (const [dimension, rows] of Object.entries(TABLE)) {
    for (const row of rows.split('|')) {
      const [id, factor, ...sign] = row.split(' ');
      add({ id: id!, dimension: dimension as Dimension, factor: Number(factor), offset: 0, sign: sign.join(' ') });
    }
  }
  TEMPERATURES.forEach(add);
  for (const code of CURRENCIES.split(' ')) add({ id: code, dimension: 'money', factor: 1, offset: 0, sign: code });
  // A crown or dinar of no country named is some money, which none other converts to.
  for (const id of ['bitcoin', 'ether', 'crown', 'dinar']) add({ id, dimension: 'money', factor: 1, offset: 0, sign: id });
  for (const coin of COINS.split('|')) {
    const [id, , worth] = coin.split(' ');
    add({ id: id!, dimension: 'money', factor: Number(worth), offset: 0, sign: id! });
  }
  return units;
})();

const COIN_OF: ReadonlyMap<string, { code: string; worth: number }> = new Map(
  COINS.split('|').map((coin) => {
    const [id, code, worth] = coin.split(' ');
    return [id!, { code: code!, worth: Number(worth) }];
  }),
);

/** The parts of a rate ("USD/barrel" -> USD and barrel); the denominator is null for a plain unit. "km/h" is a unit of its own. */
export function splitRate(id: string): { unit: string; per: string | null } {
  if (UNITS.has(id)) return { unit: id, per: null };
  const cut = id.indexOf('/');
  return cut < 0 ? { unit: id, per: null } : { unit: id.slice(0, cut), per: id.slice(cut + 1) };
}

/** The unit with this canonical id; undefined for counted nouns and unknown ids. Of a rate, the unit above the line. */
export function unitOf(id: string): Unit | undefined {
  if (id !== asked.id) {
    asked.unit = UNITS.get(id) ?? (id.includes('/') ? UNITS.get(splitRate(id).unit) : undefined);
    asked.id = id;
  }
  return asked.unit;
}

/** What was asked for last: the rules ask for the unit of one figure again and again. */
const asked: { id: string | null; unit: Unit | undefined } = { id: null, unit: undefined };

/** Names of units whose id is a sign; of all others the id itself is the name. */
const NAMES: Readonly<Record<string, string>> = {
  m: 'metre', km: 'kilometre', cm: 'centimetre', mm: 'millimetre', m2: 'square metre', km2: 'square kilometre', cm2: 'square centimetre', mm2: 'square millimetre', ha: 'hectare', sqmi: 'square mile',
  m3: 'cubic metre', km3: 'cubic kilometre', cm3: 'cubic centimetre', mm3: 'cubic millimetre', teu: 'container', kg: 'kilogram', g: 'gram', 'km/h': 'kilometre per hour', mph: 'mile per hour', 'm/s': 'metre per second',
  'km/s': 'kilometre per second', 'ft/s': 'foot per second', kW: 'kilowatt', MW: 'megawatt', GW: 'gigawatt', TW: 'terawatt', ppm: 'part per million', ppb: 'part per billion', btu: 'British thermal unit', percent: 'percentage', ratio: 'dimensionless ratio',
};

// Built on first use: an Intl constructor costs some milliseconds.
let currencies: Intl.DisplayNames | undefined;
const currencyNames = new Map<string, string>();

/** The platform's English name of a currency, asked once. */
function currencyName(code: string): string {
  let name = currencyNames.get(code);
  if (name === undefined) currencyNames.set(code, (name = (currencies ??= new Intl.DisplayNames('en', { type: 'currency' })).of(code) ?? code));
  return name;
}

/** The English name of a unit in the singular ("square kilometre", "Mexican Peso", "US Dollar per barrel"); the id of a counted noun. */
export function unitName(id: string): string {
  const { unit, per } = splitRate(id);
  if (per !== null) return `${unitName(unit)} per ${unitName(per)}`;
  const known = UNITS.get(unit);
  if (!known) return unit;
  if (known.dimension === 'money' && /^[A-Z]{3}$/.test(unit)) return currencyName(unit);
  return NAMES[unit] ?? unit.replaceAll('-', ' ');
}

/** Whether the unit is a currency, one of its coins, or a rate of either ("USD/barrel"). */
export const isMoney = (unit: string): boolean => unitOf(unit)?.dimension === 'money';

/** The dimension of a canonical unit; "count" for a counted noun. */
export const dimensionOf = (unit: string): Dimension => unitOf(unit)?.dimension ?? 'count';

/**
 * The value in another unit of the same dimension; null where the two cannot be converted (other dimension, two currencies,
 * other denominators of a rate). Coins convert to their money.
 */
export function convertUnit(value: number, from: string, to: string): number | null {
  if (from === to) return value;
  const a = splitRate(from);
  const b = splitRate(to);
  if (a.per !== b.per) return null;
  const source = UNITS.get(a.unit);
  const target = UNITS.get(b.unit);
  if (!source || !target || source.dimension !== target.dimension) return null;
  if (source.dimension === 'money') {
    const coin = COIN_OF.get(a.unit);
    return coin && coin.code === b.unit ? value * coin.worth : null;
  }
  return (value * source.factor + source.offset - target.offset) / target.factor;
}

/** Two values in one unit, so that they can be compared: `[first, second, unit]`; null where that is impossible. */
export function toCommonUnit(first: number, firstUnit: string, second: number, secondUnit: string): readonly [number, number, string] | null {
  const there = convertUnit(second, secondUnit, firstUnit);
  if (there !== null) return [first, there, firstUnit];
  const back = convertUnit(first, firstUnit, secondUnit);
  return back === null ? null : [back, second, secondUnit];
}

const FLOWS: ReadonlySet<Dimension> = new Set(['money', 'mass', 'volume', 'energy']);

/** Whether so much of the unit may come or go in a time ("$4 million a day"); a count of people a day stays a count, told apart by its words. */
export const mayFlow = (unit: string): boolean => FLOWS.has(dimensionOf(unit));
