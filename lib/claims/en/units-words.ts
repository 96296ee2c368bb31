import type { UnitWord } from '@/lib/claims/quantity/quantity-language';
import { UNIT_SIGNS } from './unit-signs';
import { readTable } from './unit-table';

/*
 * `unit: spelling, spelling …` of words that nothing else in news can mean behind a number. A spelling may have several words;
 * letter case does not count.
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
femtometre: femtometre, femtometres, femtometer, femtometers
nanometre: nanometre, nanometres, nanometer, nanometers, nm
picometre: picometre, picometres, picometer, picometers
mile: mile, miles
yard: yard, yards, yds, yd
foot: foot, feet, ft
inch: inch, inches
nautical-mile: nautical mile, nautical miles, nmi
light-year: light year, light years, light - year, light - years, lightyear, lightyears
light-second: light second, light seconds
light-minute: light minute, light minutes
light-hour: light hour, light hours
astronomical-unit: astronomical unit, astronomical units
parsec: parsec, parsecs
kiloparsec: kiloparsec, kiloparsecs
megaparsec: megaparsec, megaparsecs
angstrom: angstrom, angstroms, ångström, ångströms
fathom: fathom, fathoms
furlong: furlong, furlongs
m2: square metre, square metres, square meter, square meters, square m, sq m, sq . m, sq metres, sq meters, sqm, m2, m²
km2: square kilometre, square kilometres, square kilometer, square kilometers, sq km, sq kms, square km, square kms, sq . km, sqkm, km2, km², sq kilometers, sq kilometres
mm2: square millimetre, square millimetres, square millimeter, square millimeters
cm2: square centimetre, square centimetres, square centimeter, square centimeters, cm2, cm²
ha: hectare, hectares, ha
sqmi: square mile, square miles, sq mi, sq miles, sq mile, square mi, sq . miles, sq . mi
square-foot: square foot, square feet, sq ft, sq feet, square ft, sq . ft, sqft, ft2, ft²
square-yard: square yard, square yards, sq yd, sq yds, sq yards
square-inch: square inch, square inches, sq in, sq inches, in2, in²
square-nautical-mile: square nautical mile, square nautical miles, sq nautical miles, sq nmi
acre: acre, acres
dunam: dunam, dunams, dunum, dunums
m3: cubic metre, cubic metres, cubic meter, cubic meters, m3, m³, cu m
km3: cubic kilometre, cubic kilometres, cubic kilometer, cubic kilometers, cubic km, cubic kms, km3, km³
bcm: bcm
cm3: cubic centimetre, cubic centimetres, cubic centimeter, cubic centimeters, cc, cm3, cm³
mm3: cubic millimetre, cubic millimetres, cubic millimeter, cubic millimeters, mm3, mm³
cubic-mile: cubic mile, cubic miles
cubic-foot: cubic foot, cubic feet, cu ft, cu . ft, ft3, ft³
cubic-yard: cubic yard, cubic yards, cu yd, cu yds, yd3
cubic-inch: cubic inch, cubic inches, cu in, in3, in³
litre: litre, litres, liter, liters
millilitre: millilitre, millilitres, milliliter, milliliters, ml
centilitre: centilitre, centilitres, centiliter, centiliters, cl
microlitre: microlitre, microlitres, microliter, microliters, µl, μl
kilolitre: kilolitre, kilolitres, kiloliter, kiloliters
megalitre: megalitre, megalitres, megaliter, megaliters
gigalitre: gigalitre, gigalitres, gigaliter, gigaliters
hectolitre: hectolitre, hectolitres, hectoliter, hectoliters, hl
decilitre: decilitre, decilitres, deciliter, deciliters, dl
gallon: gallon, gallons, gal, gals, us gallon, us gallons, us gal, u . s . gallons
imp-gallon: imperial gallon, imperial gallons, imp gal, imp . gal
barrel: barrel, barrels, bbl, bbls
boe: boe, barrel of oil equivalent, barrels of oil equivalent
barrel/day: bpd, b / d, bopd, boepd, boe / d
mile/gallon: mpg
dot/inch: dpi
pixel/inch: ppi
frame/second: fps
cubic-foot/minute: cfm
tonne/day: tpd
tonne/year: tpa, tpy
megatonne/year: mtpa
metric-horsepower: metric horsepower
cubic-foot/second: cusec, cusecs, cfs
m3/second: cumec, cumecs
tcf: tcf
bcf: bcf
mmcf: mmcf
mmbtu: mmbtu
toe: tonnes of oil equivalent, tons of oil equivalent
mtoe: mtoe
quart: quart, quarts
pint: pint, pints
fluid-ounce: fluid ounce, fluid ounces, fl oz
cup: cup, cups
tablespoon: tablespoon, tablespoons, tbsp, tbsps
teaspoon: teaspoon, teaspoons, tsp, tsps
bushel: bushel, bushels
acre-foot: acre foot, acre feet, acre - feet, acre - foot
teu: teu, teus
tonne: tonne, tonnes, dwt, deadweight tonne, deadweight tonnes, metric ton, metric tons, metric tonnes, metric tonne
ton: ton, tons, short ton, short tons, deadweight ton, deadweight tons
gross-ton: gross ton, gross tons, gross tonne, gross tonnes, grt
long-ton: long ton, long tons
kilotonne: kiloton, kilotons, kilotonne, kilotonnes
megatonne: megaton, megatons, megatonne, megatonnes
gigatonne: gigaton, gigatons, gigatonne, gigatonnes
kg: kilogram, kilograms, kilogramme, kilogrammes, kilo, kilos, kg, kgs
g: gram, grams, gramme, grammes
milligram: milligram, milligrams, milligramme, milligrammes, mg, mgs
nanogram: nanogram, nanograms
picogram: picogram, picograms
microgram: ug, microgram, micrograms, microgramme, microgrammes, mcg, µg, μg
pound: lb, lbs
ounce: ounce, ounces, oz
troy-ounce: troy ounce, troy ounces
carat: carat, carats, karat, karats
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
microsecond: microsecond, microseconds, µs, μs
nanosecond: nanosecond, nanoseconds
picosecond: picosecond, picoseconds
femtosecond: femtosecond, femtoseconds
km/h: kmh, km / h, kph, kmph, kilometres an hour, km / hr, km / hour
mph: mph
m/s: m / s
knot: knot, knots, kts
watt: watt, watts
milliwatt: milliwatt, milliwatts
microwatt: microwatt, microwatts, µw
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
gigajoule: gigajoule, gigajoules
terajoule: terajoule, terajoules
petajoule: petajoule, petajoules
exajoule: exajoule, exajoules
calorie: calorie, calories
kcal: kilocalorie, kilocalories, kcal
btu: btu, btus, british thermal units, british thermal unit
electronvolt: electronvolt, electronvolts
pascal: pascal, pascals
hectopascal: hectopascal, hectopascals, hpa
kilopascal: kilopascal, kilopascals
millibar: millibar, millibars, mbar
kilobar: kilobar, kilobars, kbar
psi: psi, pounds per square inch
atmosphere: atmosphere, atmospheres
torr: torr
inHg: inhg, inches of mercury
byte: byte, bytes
kilobyte: kilobyte, kilobytes
megabyte: megabyte, megabytes
gigabyte: gigabyte, gigabytes
terabyte: terabyte, terabytes
petabyte: petabyte, petabytes
exabyte: exabyte, exabytes
zettabyte: zettabyte, zettabytes
yottabyte: yottabyte, yottabytes
kibibyte: kibibyte, kibibytes
mebibyte: mebibyte, mebibytes
gibibyte: gibibyte, gibibytes
tebibyte: tebibyte, tebibytes
bit: bit, bits
kilobit: kilobit, kilobits
megabit: megabit, megabits
gigabit: gigabit, gigabits
hertz: hertz, hz
kilohertz: kilohertz, khz
megahertz: megahertz, mhz
gigahertz: gigahertz, ghz
terahertz: terahertz, thz
rpm: rpm
newton: newtons
kilonewton: kilonewton, kilonewtons
meganewton: meganewton, meganewtons
kgf: kgf, kilogram force
lbf: lbf, pounds force, pound force, pounds - force, pounds of force
arcminute: arcminute, arcminutes, arc minute, arc minutes, minute of arc, minutes of arc, arcmin
arcsecond: arcsecond, arcseconds, arc second, arc seconds, second of arc, seconds of arc, arcsec
milliradian: milliradian, milliradians
degree: degree, degrees, deg, deg., °
radian: radian, radians, rad
turn: turn, turns
celsius: deg . c, degrees celsius, degree celsius, degrees centigrade, degree centigrade, celsius, celcius, centigrade, centigrate, degrees c, deg c, deg celsius, degree c, ° c, ° celsius, °c, ℃
fahrenheit: deg . f, degrees fahrenheit, degree fahrenheit, fahrenheit, farenheit, degrees farenheit, degrees f, deg f, degree f, ° f, ° fahrenheit, deg fahrenheit, ℉, °f
kelvin: kelvin, kelvins, degrees kelvin
volt: volt, volts
kilovolt: kilovolt, kilovolts
millivolt: millivolt, millivolts
microvolt: microvolt, microvolts
megavolt: megavolt, megavolts
ohm: ohm, ohms
kilohm: kilohm, kilohms
megohm: megohm, megohms
farad: farad, farads
microfarad: microfarad, microfarads, µf, μf
henry: henries, henrys
tesla: teslas
gauss: gauss
siemens: siemens
volt-ampere: volt amperes, volt ampere
kilovolt-ampere: kva
megavolt-ampere: mva
ampere: ampere, amperes, amps, amp
milliampere: milliamp, milliamps, milliampere, milliamperes
microampere: microamp, microamps, microampere, microamperes, µa, μa
kiloampere: kiloamp, kiloamps, kiloampere, kiloamperes
milliampere-hour: mah
sievert: sievert, sieverts
microsievert: microsievert, microsieverts, µsv, μsv
becquerel: becquerel, becquerels
kilobecquerel: kilobecquerel, kilobecquerels
megabecquerel: megabecquerel, megabecquerels
gigabecquerel: gigabecquerel, gigabecquerels
terabecquerel: terabecquerel, terabecquerels
curie: curie, curies
millirem: millirem, mrem
rem: rem, rems
mmHg: mmhg, millimetres of mercury, millimeters of mercury
millisievert: millisievert, millisieverts, msv
gray: grays
decibel: decibel, decibels, db, dba
lumen: lumen, lumens
lux: lux
candela: candela, candelas
nit: nits
ppm: ppm, parts per million
ppb: ppb, parts per billion
permille: ‰, permille
percentage-point: percentage point, percentage points, percent points, % points, percentage - point, pp, ppt, ppts, pct pts
basis-point: basis point, basis points, basis - point, bp, bps
dalton: dalton, daltons
kilodalton: kilodalton, kilodaltons
pixel: pixel, pixels
megapixel: megapixel, megapixels
count: times, fold
`;

/** All units by their spellings. Signs come first: "400 Nm" is no length. */
export const UNIT_WORDS: readonly UnitWord[] = [...UNIT_SIGNS, ...readTable(LOOSE, 'loose', false)];

export const PERCENT_WORDS: readonly UnitWord[] = readTable('percent: %, percent, per cent, pct, p.c., pc, percents, % percent', 'loose', false);
