import type { Claim } from '@/lib/model';
import { lazily } from '@/lib/text/lazily';
import { nameKey } from '@/lib/text/fold-name';
import { unitOf } from '@/lib/lexicon/units';
import type { ClaimLanguage } from '@/lib/claims/claim-language';

/** What money is called in a language: a phrase ("egyptian pounds", "pounds") to its unit. */
type Coins = ReadonlyMap<string, string>;

const coinsOf = new WeakMap<ClaimLanguage, () => Coins>();

/** The last word of a figure, where its coin stands, and the word before it. */
const LAST_WORDS = /(?:([\p{L}\p{M}]{1,24}) )?([\p{L}\p{M}]{1,24})$/u;

/** What "dollars" are in news of almost every country. */
const DOLLAR = 'USD';

/**
 * The claims with a sum in bare "pounds" or "pesos" in the money of that name which the country has where it was told, or of which the page
 * speaks most (`country`), instead of the one that most news means. A sum with a sign, a code or another country's name stays.
 */
export function inOwnCurrency(claims: readonly Claim[], country: string | null, language: ClaimLanguage): Claim[] {
  return claims.map((claim) => {
    const unit = claim.value === null ? null : unitHere(claim, country, language);
    return unit === null ? claim : { ...claim, value: { ...claim.value!, unit } };
  });
}

function unitHere({ quote, value, place }: Claim, country: string | null, language: ClaimLanguage): string | null {
  const { unit } = value!;
  if (unitOf(unit)?.dimension !== 'money' || unit === DOLLAR) return null;
  const [, before, coin] = LAST_WORDS.exec(quote.toLowerCase()) ?? [];
  const coins = coinsIn(language);
  if (coin === undefined || (coins.get(coin) ?? unit) !== unit || coins.has(`${before} ${coin}`)) return null;
  const { nationalities } = language.places;
  const here = place.find((name) => demonymOf(name, nationalities) !== null) ?? country;
  const demonym = here === null ? null : demonymOf(here, nationalities);
  const own = demonym === null ? undefined : (coins.get(`${demonym} ${coin}`) ?? coins.get(`${demonym} ${coin.replace(/s$/, '')}`));
  return own === undefined || own === unit ? null : own;
}

function demonymOf(country: string, nationalities: ReadonlyMap<string, string>): string | null {
  const key = nameKey(country);
  for (const [demonym, name] of nationalities) if (nameKey(name) === key) return demonym;
  return null;
}

function coinsIn(language: ClaimLanguage): Coins {
  let coins = coinsOf.get(language);
  if (!coins) coinsOf.set(language, (coins = lazily(() => new Map(language.quantity.currencyWords.map(({ words, unit }): [string, string] => [words.join(' '), unit])))));
  return coins();
}
