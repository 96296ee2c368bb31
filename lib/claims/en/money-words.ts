import type { UnitWord } from '@/lib/claims/quantity/quantity-language';
import { readTable } from './unit-table';

/** Signs, with or without the letters of a country before them. "¥" is read as yen, "$" as US dollar: what English news means by them. */
export const CURRENCY_SIGNS: ReadonlyMap<string, string> = new Map(
  `$ USD|€ EUR|£ GBP|¥ JPY|₹ INR|₽ RUB|₺ TRY|₪ ILS|₩ KRW|₴ UAH|₦ NGN|₱ PHP|₫ VND|฿ THB|₡ CRC|₾ GEL|₭ LAK|₵ GHS|₸ KZT|₲ PYG|₿ bitcoin|₮ MNT|₼ AZN|₨ PKR|﷼ IRR|¢ cent|௹ INR
   us$ USD|u.s.$ USD|usd$ USD|a$ AUD|au$ AUD|aus$ AUD|c$ CAD|ca$ CAD|can$ CAD|cdn$ CAD|hk$ HKD|nz$ NZD|nt$ TWD|s$ SGD|r$ BRL|mx$ MXN|mex$ MXN|mxn$ MXN|aud$ AUD|cad$ CAD|nzd$ NZD|hkd$ HKD|sgd$ SGD|twd$ TWD|j$ JMD|tt$ TTD|z$ ZWL|n$ NAD|ar$ ARS|u$s USD|us-$ USD|cn¥ CNY|rmb¥ CNY|l£ LBP|e£ EGP|ir£ IEP|gh¢ GHS|gh₵ GHS|ec$ XCD|bds$ BBD|g$ GYD|gy$ GYD|fj$ FJD|bz$ BZD|sr$ SRD|ci$ KYD|si$ SBD|l$ LRD|mop$ MOP`
    .split(/[|\n]/)
    .map((pair) => pair.trim().split(' ') as [string, string]),
);

/*
 * Names of money behind a number, and codes before or behind it. A bare "dollar", "pound", "franc", "peso", "rupee" or
 * "dinar" is read as the money most news in English means; the country before it decides where one is named. A bare "crown" may
 * be of four countries and is a money of its own.
 */
const MONEY = `
USD: dollar, dollars, us dollar, us dollars, u.s. dollar, u.s. dollars, american dollar, american dollars, united states dollars, bucks, buck, usd, greenbacks
EUR: euro, euros, eur
GBP: pound sterling, pounds sterling, sterling, british pound, british pounds, quid, gbp
JPY: 円, yen, jpy, japanese yen
CNY: 元, yuan, renminbi, rmb, cny, chinese yuan, kuai
AUD: australian dollar, australian dollars, aud, aussie dollars
CAD: canadian dollar, canadian dollars, cad, loonies
NZD: new zealand dollar, new zealand dollars, nzd
HKD: hong kong dollar, hong kong dollars, hkd
SGD: singapore dollar, singapore dollars, sgd
TWD: taiwan dollar, taiwan dollars, new taiwan dollars, twd
CHF: swiss franc, swiss francs, chf, franc, francs
FRF: french franc, french francs
BEF: belgian franc, belgian francs
XOF: cfa franc, cfa francs, cfa, xof, senegalese franc, senegalese francs, ivorian franc, ivorian francs, malian franc, malian francs, burkinabe franc, burkinabe francs, nigerien franc, nigerien francs, togolese franc, togolese francs, beninese franc, beninese francs
XAF: xaf, cameroonian franc, cameroonian francs, chadian franc, chadian francs, gabonese franc, gabonese francs, central african franc, central african francs
CDF: congolese franc, congolese francs, cdf
RWF: rwandan francs, rwf, rwandan franc
INR: rupee, rupees, indian rupee, indian rupees, inr, rs, rs., re
PKR: pakistani rupee, pakistani rupees, pakistan rupees, pkr
LKR: sri lankan rupee, sri lankan rupees, lkr
NPR: nepali rupees, nepalese rupees, nepali rupee, nepalese rupee, npr
IDR: rupiah, rupiahs, idr
RUB: rouble, roubles, ruble, rubles, rub
UAH: hryvnia, hryvnias, uah, ukrainian hryvnia, hryvnya, hryvnyas
BYN: belarusian rubles, belarusian roubles, byn, belarusian ruble, belarusian rouble
TRY: turkish lira, turkish liras, lira, liras
ITL: italian lira, italian lire, lire
SYP: syrian pound, syrian pounds, syrian lira, syrian liras, syp
LBP: lebanese pound, lebanese pounds, lebanese lira, lbp
EGP: egyptian pound, egyptian pounds, egp
SDG: sudanese pound, sudanese pounds
SSP: south sudanese pounds
ILS: shekel, shekels, sheqel, ils, nis
IQD: iraqi dinar, iraqi dinars, iqd
JOD: jordanian dinar, jordanian dinars, jod
KWD: kuwaiti dinar, kuwaiti dinars, kwd
LYD: libyan dinar, libyan dinars
DZD: algerian dinar, algerian dinars, dzd
TND: tunisian dinar, tunisian dinars, tnd
RSD: serbian dinar, serbian dinars, rsd
SAR: saudi riyal, saudi riyals, riyal, riyals, sar
QAR: qatari riyal, qatari riyals, qar, qatari rial, qatari rials
YER: yemeni rial, yemeni rials, yemeni riyal, yemeni riyals
IRR: rial, rials, iranian rial, iranian rials, toman, tomans, irr
OMR: omani rial, omani rials, omani riyal, omani riyals
AED: dirham, dirhams, aed, uae dirhams, emirati dirhams
MAD: moroccan dirham, moroccan dirhams
AFN: afghani, afghanis
MXN: mexican peso, mexican pesos, peso, pesos, mxn
ARS: argentine peso, argentine pesos, ars
COP: colombian peso, colombian pesos
CLP: chilean peso, chilean pesos, clp
PHP: philippine peso, philippine pesos, php
CUP: cuban pesos, cuban peso
UYU: uruguayan pesos, uruguayan peso
DOP: dominican pesos, dominican peso
BRL: reais, reals, brazilian real, brazilian reais, brl
VES: bolivar, bolivars, bolivares
PEN: soles
BOB: bolivianos
PYG: guarani, guaranis, guaranies
CRC: colones, costa rican colones
GTQ: quetzal, quetzales
HNL: lempiras, lempira
NIO: cordobas
KRW: won, south korean won, korean won, krw
KPW: north korean won
THB: baht, bahts, thb
VND: dong, vnd
MYR: ringgit, ringgits, malaysian ringgit, malaysian ringgits, myr, rm
BDT: taka, bdt
MMK: kyat, kyats
KHR: riel, riels
LAK: kip, kips
MNT: tugrik, tugriks, togrog, togrogs, tögrög
SEK: swedish krona, swedish kronor, swedish crown, swedish crowns, krona, kronor, sek
NOK: norwegian krone, norwegian kroner, norwegian crown, norwegian crowns, nok
DKK: danish krone, danish kroner, danish crown, danish crowns, kroner, krone, dkk
ISK: icelandic krona, icelandic kronur, icelandic crowns, isk
CZK: kč, czech koruna, czech crown, czech crowns, koruna, korunas, czech korunas, czk
PLN: zł, zloty, zlotys, zloties, pln
HUF: forint, forints, huf
RON: leu, lei, ron, romanian leu, romanian lei
BGN: lev, leva, bgn, levs, bulgarian lev, bulgarian leva, bulgarian levs
HRK: kuna, kunas
ALL: lek, leks
GEL: lari, laris, gel
AMD: armenian drams, armenian dram
AZN: manat, manats, azerbaijani manat, azerbaijani manats, azeri manat, azeri manats
KZT: tenge, kzt
UZS: soums, uzbek sum, uzbek sums, uzbek som, uzbek soms, uzbek soum, uzbek soums, uzbekistani sum, uzbekistani sums, uzbekistani som, uzbekistani soms, uzbekistani soum, uzbekistani soums, soum, uzs
ZAR: rand, rands, south african rand, zar
NGN: naira, ngn
GHS: cedi, cedis
KES: kenyan shilling, kenyan shillings, kenya shilling, kenya shillings, ksh, kes, shilling, shillings
UGX: ugandan shilling, ugandan shillings, uganda shilling, uganda shillings, ush, ugx
TZS: tanzanian shilling, tanzanian shillings, tanzania shillings, tzs
SOS: somali shilling, somali shillings
ETB: birr
ZMW: kwacha
MWK: malawian kwacha
MZN: metical, meticais
AOA: kwanzas, kwanza
BWP: pula
dinar: dinar, dinars
MDL: moldovan leu, moldovan lei, mdl
KGS: kyrgyz som, kyrgyz soms, kyrgyzstani som, kyrgyzstani soms, som, soms, kgs
TJS: somoni, somonis, tajik somoni
TMT: turkmen manat, turkmen manats, turkmenistani manat, turkmenistani manats
MKD: denar, denars, macedonian denar, macedonian denars
BAM: bosnian mark, bosnian marks, convertible mark, convertible marks
MVR: rufiyaa, rufiyaas, maldivian rufiyaa
HTG: gourde, gourdes
PGK: kina, kinas
GMD: dalasi, dalasis
SLE: leone, leones
BTN: ngultrum, ngultrums
MGA: ariary
LSL: maloti
SZL: emalangeni
ERN: nakfa
MRU: ouguiya, ouguiyas
STN: dobra, dobras
GNF: guinean franc, guinean francs
BIF: burundian franc, burundian francs
DJF: djiboutian franc, djiboutian francs
KMF: comorian franc, comorian francs, comoran franc, comoran francs
BHD: bahraini dinar, bahraini dinars, bhd
CVE: cape verdean escudo, cape verdean escudos
MOP: pataca, patacas
BND: brunei dollar, brunei dollars, bruneian dollar, bruneian dollars
FJD: fijian dollar, fijian dollars, fiji dollar, fiji dollars
JMD: jamaican dollar, jamaican dollars
TTD: trinidadian dollar, trinidadian dollars, trinidad and tobago dollar, trinidad and tobago dollars, tt dollar, tt dollars
NAD: namibian dollar, namibian dollars
ZWL: zimbabwean dollar, zimbabwean dollars, zimbabwe dollar, zimbabwe dollars
LRD: liberian dollar, liberian dollars
GYD: guyanese dollar, guyanese dollars, guyana dollar, guyana dollars
BBD: barbadian dollar, barbadian dollars, barbados dollar, barbados dollars
XCD: east caribbean dollar, east caribbean dollars
BSD: bahamian dollar, bahamian dollars
BZD: belizean dollar, belizean dollars, belize dollar, belize dollars
SRD: surinamese dollar, surinamese dollars
SBD: solomon islands dollar, solomon islands dollars
PAB: balboas
MUR: mauritian rupee, mauritian rupees
SCR: seychellois rupee, seychellois rupees, seychelles rupee, seychelles rupees
DEM: mark, marks, deutsche mark, deutsche marks, deutschemarks, german marks, d-marks
ESP: peseta, pesetas
NLG: guilder, guilders, dutch guilder, dutch guilders
ATS: schillings
FIM: markka, finnish markka, markkas, finnmarks
GRD: greek drachmas, drachmas
PTE: escudos
IEP: irish pounds, irish punts, punts
bitcoin: bitcoin, bitcoins, btc
ether: ether, eth
cent: cent, cents
penny: penny, pence, pennies, p
dime: dime, dimes
nickel: nickels
kopeck: kopeck, kopecks
paisa: paise
satoshi: satoshi, satoshis
mao: mao
sen: sen
ore: öre, øre
centavo: centavos
centime: centimes, rappen
`;

export const CURRENCY_WORDS: readonly UnitWord[] = readTable(MONEY, 'loose', false).map((word) =>
  word.words[0] === 'p' ? { ...word, fit: 'tight' as const } : word,
);
