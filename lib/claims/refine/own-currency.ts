import type { Claim } from '@/lib/model';
import { lazily } from '@/lib/text/lazily';
import { nameKey } from '@/lib/text/fold-name';
import { spotsOf } from '@/lib/lexicon/gazetteer';
import { splitRate, unitOf } from '@/lib/lexicon/units';
import type { ClaimLanguage } from '@/lib/claims/claim-language';

/** What money is called in a language: a phrase ("egyptian pounds", "pounds") to its unit, and the units of all phrases that end with a word behind others ("pounds"). */
interface Coins {
  units: ReadonlyMap<string, string>;
  byLast: ReadonlyMap<string, readonly string[]>;
}

const coinsOf = new WeakMap<ClaimLanguage, () => Coins>();

/** The last word of a figure, where its coin stands, and the word before it. */
const LAST_WORDS = /(?:([\p{L}\p{M}]{1,24}) )?([\p{L}\p{M}]{1,24})$/u;

/** A conversion behind a sum. */
const IN_BRACKETS = / ?\([^()]*\)$/u;

/** A sign of money. */
const SIGN = /\p{Sc}/u;

/** What "dollars" are in news of almost every country. */
const DOLLAR = 'USD';

/**
 * The claims with a sum in bare "pounds" or "pesos" in the money of that name which the country has where it was told, or of which the page
 * speaks most (`country`), or of the land that it is told with elsewhere, instead of the one that most news means. A sum with a sign, a code or another country's name stays.
 */
export function inOwnCurrency(claims: readonly Claim[], country: string | null, language: ClaimLanguage): Claim[] {
  const named = namedCoins(claims, language);
  // "£40", beside which "12 pounds" are those of the sign
  const signed = new Set(named.size === 0 ? [] : claims.flatMap(({ quote, value }) => (value !== null && SIGN.test(quote) ? [value.unit] : [])));
  return asMoney(claims, language).map((claim) => {
    const unit = claim.value === null ? null : unitHere(claim, country, { named, signed }, language);
    return unit === null ? claim : { ...claim, value: { ...claim.value!, unit } };
  });
}

/** Frames of what is paid or priced, and of how that changes. */
const PRICED: ReadonlySet<string> = new Set(['rose', 'fell', 'grew', 'cost', 'paid', 'earned']);

/** Weights that are told of one thing are fewer. */
const LEAST_SUM = 100;

/** "rose to 2,035 pounds": what is read as a weight is money where the article tells other sums in that money and weighs nothing; what is counted by it ("3,000 pounds of beans") stays. */
function asMoney(claims: readonly Claim[], { quantity: { weightOrMoney } }: ClaimLanguage): readonly Claim[] {
  const isDoubtful = ({ value, counted, frame }: Claim): boolean => value !== null && weightOrMoney.has(value.unit) && counted === null && PRICED.has(frame ?? '') && (value.low ?? value.high ?? 0) >= LEAST_SUM;
  if (!claims.some(isDoubtful)) return claims;
  const sums = new Set(claims.flatMap(({ value }) => value?.unit ?? []));
  const weighs = claims.some((claim) => claim.value !== null && unitOf(claim.value.unit)?.dimension === 'mass' && !isDoubtful(claim));
  return weighs ? claims : claims.map((claim) => (isDoubtful(claim) && sums.has(weightOrMoney.get(claim.value!.unit)!) ? { ...claim, value: { ...claim.value!, unit: weightOrMoney.get(claim.value!.unit)! } } : claim));
}

/** The money of each coin that the article names with its land ("french francs", then "francs"); null for a coin of two lands. */
function namedCoins(claims: readonly Claim[], language: ClaimLanguage): ReadonlyMap<string, string | null> {
  const named = new Map<string, string | null>();
  for (const { quote, value } of claims) {
    if (value === null || value.unit === DOLLAR || unitOf(value.unit)?.dimension !== 'money') continue;
    const [, before, coin] = LAST_WORDS.exec(quote.replace(IN_BRACKETS, '').toLowerCase()) ?? [];
    if (before === undefined || !coinsIn(language).units.has(`${before} ${coin}`)) continue;
    named.set(coin!, !named.has(coin!) || named.get(coin!) === value.unit ? value.unit : null);
  }
  return named;
}

function unitHere({ quote, value, place }: Claim, country: string | null, { named, signed }: { named: ReadonlyMap<string, string | null>; signed: ReadonlySet<string> }, language: ClaimLanguage): string | null {
  if (unitOf(value!.unit)?.dimension !== 'money') return null;
  const { unit, per } = splitRate(value!.unit);
  if (unit === DOLLAR) return null;
  const { units: coins, byLast } = coinsIn(language);
  // "1.9 billion pesos ($33 million)", "850,000 pesos a month": the coin stands before its conversion, and before the time that it is told for.
  const sum = quote.replace(IN_BRACKETS, '').toLowerCase();
  const [, before, coin] = LAST_WORDS.exec(per === null ? sum : upToCoin(sum, unit, coinsIn(language))) ?? [];
  if (coin === undefined || (coins.get(coin) ?? unit) !== unit || coins.has(`${before} ${coin}`)) return null;
  const rated = (own: string | null): string | null => (own === null || per === null ? own : `${own}/${per}`);
  const told = named.get(coin);
  if (told !== undefined && told !== null && !signed.has(unit)) return rated(told);
  const { nationalities } = language.places;
  const inLands = language.quantity.ownMoney.get(coin);
  const here = place.find((name) => demonymsOf(name, nationalities).length > 0 || inLands?.has(nameKey(name)) === true) ?? country;
  if (here === null) return place.length === 0 ? null : rated(ofTown(place, unit, [...(inLands?.values() ?? []), ...(byLast.get(coin) ?? [])]));
  const demonyms = demonymsOf(here, nationalities);
  const own = inLands?.get(nameKey(here)) ?? demonyms.flatMap((demonym) => coins.get(`${demonym} ${coin}`) ?? coins.get(`${demonym} ${coin.replace(/s$/, '')}`) ?? [])[0];
  return own === undefined || own === unit ? null : rated(own);
}

/** A sum's words up to the last that names its coin; all of them where none does. */
function upToCoin(sum: string, unit: string, { units, byLast }: Coins): string {
  const words = sum.split(' ');
  const at = words.findLastIndex((word) => units.get(word) === unit || byLast.has(word));
  return at < 0 ? sum : words.slice(0, at + 1).join(' ');
}

/** The money of a name that the land of a claim's towns has, by the two letters that its code shares with the land's; null where none or more than one does. */
function ofTown(place: readonly string[], unit: string, moneys: readonly string[]): string | null {
  const lands = new Set(place.flatMap((name) => spotsOf(nameKey(name)).map(({ country }) => country)));
  const own = new Set(moneys.filter((money) => lands.has(money.slice(0, 2))));
  return own.size !== 1 || lands.has(unit.slice(0, 2)) ? null : [...own][0]!;
}

const demonymsByCountry = new WeakMap<ReadonlyMap<string, string>, ReadonlyMap<string, readonly string[]>>();

/** What is called after a country: one country may have several such words ("Filipino", "Philippine"). */
function demonymsOf(country: string, nationalities: ReadonlyMap<string, string>): readonly string[] {
  let known = demonymsByCountry.get(nationalities);
  if (!known) {
    const all = new Map<string, string[]>();
    for (const [demonym, name] of nationalities) all.set(nameKey(name), [...(all.get(nameKey(name)) ?? []), demonym]);
    demonymsByCountry.set(nationalities, (known = all));
  }
  return known.get(nameKey(country)) ?? [];
}

function coinsIn(language: ClaimLanguage): Coins {
  let coins = coinsOf.get(language);
  if (!coins) coinsOf.set(language, (coins = lazily(() => toCoins(language.quantity.currencyWords))));
  return coins();
}

function toCoins(phrases: ClaimLanguage['quantity']['currencyWords']): Coins {
  const units = new Map(phrases.map(({ words, unit }): [string, string] => [words.join(' '), unit]));
  const byLast = new Map<string, string[]>();
  for (const [phrase, unit] of units) {
    const cut = phrase.lastIndexOf(' ');
    if (cut < 0) continue;
    const of = byLast.get(phrase.slice(cut + 1));
    if (of) of.push(unit);
    else byLast.set(phrase.slice(cut + 1), [unit]);
  }
  return { units, byLast };
}
