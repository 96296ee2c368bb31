import type { UnitWord } from '@/lib/claims/quantity/quantity-language';
import { readTable } from './unit-table';

/*
 * `unit: spelling, spelling …`. A spelling may have several words; letter case counts only in the second table.
 * `loose` spellings are words that nothing else in news can mean behind a number; `digits` ones stand only behind digits
 * ("5 m", "10 in"), because as words they mean something else.
 */
const LOOSE = `
m: metre, metres, meter, meters
km: kilometre, kilometres, kilometer, kilometers, kms, km, klicks
cm: centimetre, centimetres, centimeter, centimeters, cm, cms
mm: millimetre, millimetres, millimeter, millimeters, mm
decimetre: decimetre, decimetres, decimeter, decimeters, dm
micrometre: micrometre, micrometres, micrometer, micrometers, micron, microns, µm, μm
newton-metre: newton metre, newton metres, newton meter, newton meters
pound-foot: lb - ft, lb ft, pound feet, pound foot
nanometre: nanometre, nanometres, nanometer, nanometers, nm
picometre: picometre, picometres, picometer, picometers
mile: mile, miles
yard: yard, yards, yds, yd
foot: foot, feet, ft
inch: inch, inches
nautical-mile: nautical mile, nautical miles, nmi
light-year: light year, light years, light - year, light - years
m2: square metre, square metres, square meter, square meters, square m, sq m, sq . m, sq metres, sq meters, sqm, m2, m²
km2: square kilometre, square kilometres, square kilometer, square kilometers, sq km, sq kms, square km, square kms, sq . km, sqkm, km2, km², sq kilometers, sq kilometres
cm2: square centimetre, square centimetres, square centimeter, square centimeters, cm2, cm²
ha: hectare, hectares, ha
sqmi: square mile, square miles, sq mi, sq miles, sq mile, square mi, sq . miles, sq . mi
square-foot: square foot, square feet, sq ft, sq feet, square ft, sq . ft, sqft
square-yard: square yard, square yards
square-inch: square inch, square inches
acre: acre, acres
dunam: dunam, dunams, dunum, dunums
m3: cubic metre, cubic metres, cubic meter, cubic meters, m3, m³, cu m
km3: cubic kilometre, cubic kilometres, cubic kilometer, cubic kilometers, cubic km, cubic kms, km3, km³
bcm: bcm
cm3: cubic centimetre, cubic centimetres, cubic centimeter, cubic centimeters, cc, cm3, cm³
cubic-foot: cubic foot, cubic feet, cu ft
cubic-yard: cubic yard, cubic yards
cubic-inch: cubic inch, cubic inches
litre: litre, litres, liter, liters
millilitre: millilitre, millilitres, milliliter, milliliters, ml
centilitre: centilitre, centilitres, centiliter, centiliters, cl
hectolitre: hectolitre, hectolitres, hectoliter, hectoliters, hl
decilitre: decilitre, decilitres, deciliter, deciliters
gallon: gallon, gallons, gal, gals, us gallon, us gallons
imperial-gallon: imperial gallon, imperial gallons
barrel: barrel, barrels, bbl, bbls
barrel/day: bpd, b / d, bopd, boepd, boe / d
cubic-foot/second: cusec, cusecs, cfs
m3/second: cumec, cumecs
tcf: tcf
bcf: bcf
quart: quart, quarts
pint: pint, pints
fluid-ounce: fluid ounce, fluid ounces, fl oz
cup: cup, cups
tablespoon: tablespoon, tablespoons, tbsp, tbsps
teaspoon: teaspoon, teaspoons, tsp, tsps
bushel: bushel, bushels
acre-foot: acre foot, acre feet, acre - feet, acre - foot
teu: teu, teus
tonne: tonne, tonnes, metric ton, metric tons, metric tonnes, metric tonne
ton: ton, tons, short ton, short tons
long-ton: long ton, long tons
kilotonne: kiloton, kilotons, kilotonne, kilotonnes
megatonne: megaton, megatons, megatonne, megatonnes
gigatonne: gigaton, gigatons, gigatonne, gigatonnes
kg: kilogram, kilograms, kilogramme, kilogrammes, kilo, kilos, kg, kgs
g: gram, grams, gramme, grammes
milligram: milligram, milligrams, milligramme, milligrammes, mg, mgs
microgram: microgram, micrograms, microgramme, microgrammes, mcg, µg, μg
pound: lb, lbs
ounce: ounce, ounces, oz
troy-ounce: troy ounce, troy ounces
carat: carat, carats
dram: drachma, dram, drams
quintal: quintal, quintals
second: second, seconds, secs, sec
minute: minute, minutes, mins
hour: hour, hours, hrs, hr
day: day, days
night: night, nights
weekend: weekends
week: week, weeks, wks
fortnight: fortnight, fortnights
month: month, months
quarter: quarters
year: year, years, yrs, yr
decade: decade, decades
century: century, centuries
millennium: millennium, millennia
millisecond: millisecond, milliseconds
gigayear: gigaannum, gigayear, gigayears
megayear: megaannum, megayear, megayears
microsecond: microsecond, microseconds
nanosecond: nanosecond, nanoseconds
km/h: kmh, km / h, kph, kmph, kilometres an hour, km / hr, km / hour
mph: mph
m/s: m / s
knot: knot, knots
watt: watt, watts
kW: kilowatt, kilowatts
MW: megawatt, megawatts
GW: gigawatt, gigawatts
TW: terawatt, terawatts
horsepower: horsepower, hp, bhp
watt-hour: watt hour, watt hours, watt - hours
kilowatt-hour: kilowatt hour, kilowatt hours, kilowatt - hours, kilowatt - hour, kwh
megawatt-hour: megawatt hour, megawatt hours, megawatt - hours, megawatt - hour, mwh
gigawatt-hour: gigawatt hour, gigawatt hours, gigawatt - hours, gwh
terawatt-hour: terawatt hour, terawatt hours, terawatt - hours, twh
joule: joule, joules
kilojoule: kilojoule, kilojoules
megajoule: megajoule, megajoules
calorie: calorie, calories
kcal: kilocalorie, kilocalories, kcal
btu: btu, btus, british thermal units, british thermal unit
electronvolt: electronvolt, electronvolts
pascal: pascal, pascals
hectopascal: hectopascal, hectopascals, hpa
kilopascal: kilopascal, kilopascals
millibar: millibar, millibars
psi: psi
byte: byte, bytes
kilobyte: kilobyte, kilobytes
megabyte: megabyte, megabytes
gigabyte: gigabyte, gigabytes
terabyte: terabyte, terabytes
petabyte: petabyte, petabytes
exabyte: exabyte, exabytes
kibibyte: kibibyte, kibibytes
bit: bit, bits
kilobit: kilobit, kilobits
megabit: megabit, megabits
gigabit: gigabit, gigabits
hertz: hertz, hz
kilohertz: kilohertz, khz
megahertz: megahertz, mhz
gigahertz: gigahertz, ghz
rpm: rpm
newton: newtons
degree: degree, degrees, deg, deg., °
radian: radian, radians, rad
turn: turn, turns
celsius: degrees celsius, degree celsius, degrees centigrade, degree centigrade, celsius, celcius, centigrade, centigrate, degrees c, deg c, deg celsius, degree c, ° c, ° celsius, °c
fahrenheit: degrees fahrenheit, degree fahrenheit, fahrenheit, farenheit, degrees farenheit, degrees f, deg f, degree f, ° f, ° fahrenheit, deg fahrenheit
kelvin: kelvin, kelvins, degrees kelvin
volt: volt, volts
kilovolt: kilovolt, kilovolts
ampere: ampere, amperes, amps, amp
milliampere-hour: mah
sievert: sievert, sieverts
microsievert: microsievert, microsieverts, µsv, μsv
becquerel: becquerel, becquerels
mmHg: mmhg, millimetres of mercury, millimeters of mercury
millisievert: millisievert, millisieverts, msv
gray: grays
decibel: decibel, decibels, db
lumen: lumen, lumens
lux: lux
ppm: ppm, parts per million
ppb: ppb, parts per billion
percentage-point: percentage point, percentage points, percent points, % points, percentage - point, pp, ppt, ppts, pct pts
basis-point: basis point, basis points, basis - point, bp, bps
count: times, fold
`;

/** Only directly behind digits, with or without a space; letter case counts. */
const CASED = `
m: m
inch: in, ", ″, ”
foot: ′
litre: l, L
g: g, gr
tonne: t, mt, MT
hour: h
day: d
week: w
month: mo, mon
minute: min
second: s
year: y
watt: W
kW: kW, KW
MW: MW
GW: GW
TW: TW
milliwatt: mW
joule: J
kilojoule: kJ
electronvolt: eV
kiloelectronvolt: keV
megaelectronvolt: MeV
gigaelectronvolt: GeV
teraelectronvolt: TeV
kilopascal: kPa
megapascal: MPa
kilobyte: kB, KB
megabyte: MB
megabit: mb, Mb
gigabyte: GB, gb
terabyte: TB
petabyte: PB
bit: b
kilobit: kb, Kb
gigabit: Gb
kibibyte: KiB
megabit/second: Mbps, Mbit / s, mbps
gigabit/second: Gbps
newton: N
kilonewton: kN
celsius: C
fahrenheit: F
kelvin: K
volt: V
kilovolt: kV
millivolt: mV
milliampere: mA
ampere-hour: Ah
mile: mi
watt-hour: Wh
megawatt-hour: MWh
gigawatt-hour: GWh
terawatt-hour: TWh
sievert: Sv
gray: Gy
milligray: mGy
becquerel: Bq
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

// What is told apart by its letter case comes first: "400 Nm" is no length.
export const UNIT_WORDS: readonly UnitWord[] = [...readTable(CASED, 'digits', true), ...readTable(LOOSE, 'loose', false)];

export const PERCENT_WORDS: readonly UnitWord[] = readTable('percent: %, percent, per cent, pct, p.c., pc, percents, % percent', 'loose', false);
