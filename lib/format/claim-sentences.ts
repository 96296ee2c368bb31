import type { ClaimComparison, ListedClaim, ListedReport, Report, Value } from '@/lib/model';
import { otherBlame, otherwise } from './group-claims';
import { isVague, valueLabel } from './value-label';
import type { PluralKey, Words } from './words';

const low = (value: Value): number => value.low ?? value.high ?? 0;
const high = (value: Value): number => value.high ?? value.low ?? 0;

const values = (reports: readonly ListedReport[]): readonly Value[] => reports.map(({ value }) => value).filter((value) => value !== null);

/** How many outlets and origins, in a row's short form: "14 outlets, 3 origins named". */
function counts({ outletCount, originCount, origins }: ListedClaim, words: Words): { outlets: string; origins: string } {
  // reports that are worded alike go back to one text, whose author nobody has named
  const named = origins.filter(({ basis }) => basis === 'party' || basis === 'agency').length;
  const unnamed = named < origins.length;
  return {
    outlets: words.n('count.outlets', outletCount),
    origins: unnamed ? (named === 0 ? words.t('count.noOriginNamed') : words.n('count.originsNamed', named)) : words.n('count.origins', originCount),
  };
}

/** The one sentence of a row: how many outlets and origins, and what they give, lowest to highest. */
export function rowSentence(comparison: ListedClaim, words: Words): string {
  const { claim, reports } = comparison;
  if (reports.length === 0) return words.t('row.alone');
  const fill = counts(comparison, words);
  const others = otherBlame(comparison);
  const mine = claim.value;
  const same = reports.filter(({ relation }) => relation !== 'scope');
  const give = (figure: string): string =>
    same.length === reports.length ? words.n('row.allGive', comparison.outletCount, { ...fill, figure }) : words.n('row.sameGive', same.length, { ...fill, figure, n: words.numeral(same.length) });
  const spread = mine ? [...values(same), mine].filter(({ unit }) => unit === mine.unit || reports.length === 1) : [];
  if (mine && spread.length > 1) {
    const lowest = spread.reduce((a, b) => (low(b) < low(a) ? b : a));
    const highest = spread.reduce((a, b) => (high(b) > high(a) ? b : a));
    // "52 to 53", not "up to 52 to 53", nor "50 to 52 to 53"
    const from = valueLabel(lowest.low === null ? { ...lowest, low: lowest.high, approx: false } : isVague(lowest) ? lowest : { ...lowest, high: lowest.high === null ? null : lowest.low }, words);
    // "about 170" and "at least 170" are one number and not the same
    if (others === 0 && low(lowest) === low(highest) && high(lowest) === high(highest)) {
      const given = new Set(spread.slice(0, -1).map((value) => valueLabel(value, words)));
      return give(words.either([...given]));
    }
    // "2,000 to 20,000", not "to up to 20,000"
    const to = valueLabel(highest.low === null ? { ...highest, low: highest.high, approx: false } : isVague(highest) || highest.high === null ? highest : { ...highest, low: highest.high }, words);
    if (from !== to) return words.t('row.spread', { ...fill, low: from, high: to });
    return others > 0 ? words.n('row.otherBlame', others, { ...fill, n: words.numeral(others) }) : give(from);
  }
  const apart = otherwise(comparison);
  if (apart > 0) return words.n('row.otherwise', apart, { ...fill, n: words.numeral(apart) });
  return others > 0 ? words.n('row.otherBlame', others, { ...fill, n: words.numeral(others) }) : words.n('row.allReport', comparison.outletCount, fill);
}

/** Each different label once, in order of value. */
const distinct = (reports: readonly Report[], words: Words): string =>
  words.list([...new Set([...values(reports)].sort((a, b) => low(a) - low(b)).map((value) => valueLabel(value, words)))]);

/** The claim in sentences: how many other outlets, and how their reports stand to it, relation by relation. */
export function claimSentences(comparison: ClaimComparison, words: Words): string {
  const { claim, reports, outletCount } = comparison;
  if (reports.length === 0) return words.t('claim.alone');
  const figure = claim.value ? valueLabel(claim.value, words) : '';
  const part = (relation: Report['relation'], key: PluralKey): string | null => {
    const those = reports.filter((report) => report.relation === relation);
    return those.length === 0 ? null : words.n(key, those.length, { n: words.numeral(those.length), figure: relation === 'agrees' && claim.value ? distinct(those, words) : figure, list: distinct(those, words) });
  };
  const parts = [
    part('agrees', claim.value ? 'claim.agree' : 'claim.agreeEvent'),
    part('consistent', !claim.value ? 'claim.fitEvent' : claim.value.low === claim.value.high ? 'claim.fit' : 'claim.fitBound'),
    part('updated', claim.value ? 'claim.update' : 'claim.updateEvent'),
    part('differs', claim.value ? 'claim.differ' : 'claim.differEvent'),
    part('scope', 'claim.scope'),
  ].filter((sentence) => sentence !== null);
  const others = otherBlame(comparison);
  return [
    words.capital(words.n('claim.outlets', outletCount, { n: words.numeral(outletCount) })),
    parts.length > 0 ? `${words.capital(parts.join(words.t('semicolon')))}.` : '',
    others > 0 ? words.capital(words.n('claim.blame', others, { n: words.numeral(others) })) : '',
  ].filter(Boolean).join(' ');
}
