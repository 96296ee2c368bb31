import type { UnitWord } from '@/lib/claims/quantity/quantity-language';
import { readTable } from './unit-table';

/* `unit: spelling, spelling …` of what stands only behind digits ("5 m", "10 in"), because as words the spellings mean something else. */

/** Only directly behind digits, with or without a space; letter case counts. */
const CASED = `
m: m
inch: in, ", ″, ”
foot: ′
litre: l, L
g: g, gr
megalitre: ML
gigalitre: GL
tonne: t, mt, MT
gigatonne: Gt
megatonne: MtCO2, MtCO2e
hour: h
day: d
week: w
month: mo, mon
minute: min
second: s
year: y
watt: W
kW: kW, KW, kw, kWp, kWe
MW: MW, mw, mwe, MWe, MWt, MWp, MWel, MWth
GW: GW, gw, GWe, GWp, GWth
TW: TW
milliwatt: mW
joule: J
kilojoule: kJ, kj
megajoule: MJ
gigajoule: GJ
terajoule: TJ
petajoule: PJ
exajoule: EJ
electronvolt: eV
kiloelectronvolt: keV
megaelectronvolt: MeV
gigaelectronvolt: GeV
teraelectronvolt: TeV
kilopascal: kPa, kpa
megapascal: MPa, mpa
gigapascal: GPa
kilobyte: kB, KB
megabyte: MB
megabit: mb, Mb
gigabyte: GB, gb
terabyte: TB
petabyte: PB
exabyte: EB
zettabyte: ZB
bit: b
kilobit: kb, Kb
gigabit: Gb
kibibyte: KiB
mebibyte: MiB
gibibyte: GiB
tebibyte: TiB
kilobit/second: kbps, Kbps, kbit / s
terabit/second: Tbps, Tbit / s
megabit/second: Mbps, Mbit / s, mbps, Mb / s
gigabit/second: Gbps, Gbit / s, Gb / s
newton: N
kilonewton: kN
knot: kn
celsius: C
fahrenheit: F, f
kelvin: K
volt: V
kilovolt: kV, kv
millivolt: mV
megavolt: MV
kiloampere: kA
milliampere: mA
ohm: Ω, Ω
kilohm: kΩ, kΩ
megohm: MΩ, MΩ
picofarad: pF
nanofarad: nF
millihenry: mH
millisecond: ms
nanogram: ng
picogram: pg
nanosecond: ns
angstrom: Å
kiloparsec: kpc
megaparsec: Mpc
ampere-hour: Ah
mile: mi
watt-hour: Wh
megawatt-hour: MWh, mwh
gigawatt-hour: GWh, gwh
terawatt-hour: TWh
sievert: Sv
gray: Gy
milligray: mGy
becquerel: Bq
kilobecquerel: kBq
megabecquerel: MBq
gigabecquerel: GBq
terabecquerel: TBq
curie: Ci
millicurie: mCi
lumen: lm
candela: cd
calorie: cal
kilodalton: kDa
dalton: Da
international-unit: IU
mole: mol
millimole: mmol
newton-metre: Nm
pascal: Pa
bar: bar, bars
gigayear: Ga
picometre: pm
attometre: am
megayear: Ma
mm2: mm2, mm²
newton: newton
count: x
`;

/** Only behind digits and where the phrase ends behind them, for they are far more often words or names ("16 stone", but "16 stone houses"). */
const LAST = `
stone: stone
ampere: A
tesla: T, tesla
astronomical-unit: AU
metric-horsepower: PS
megatonne: Mt
atmosphere: atm
`;

/** Units by the signs and words that stand only behind digits; what is told apart by its letter case comes first. */
export const UNIT_SIGNS: readonly UnitWord[] = [...readTable(CASED, 'digits', true), ...readTable(LAST, 'last', true)];
