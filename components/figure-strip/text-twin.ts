import { isolate } from '@/lib/format/isolate';
import type { Words } from '@/lib/format/words';
import { isVague, valueLabel } from '@/lib/format/value-label';
import { onTheWord } from '@/lib/format/party-in-sentence';
import { quotedParty } from '@/lib/format/quoted-party';
import type { Claim, ClaimComparison, Report, Value } from '@/lib/model';

const orderOf = (value: Value): number => value.low ?? value.high ?? 0;

function line(outlet: string, date: string | null, value: Value, source: Pick<Report, 'party' | 'attributedTo'>, words: Words): string {
  const party = quotedParty(source);
  const fill = {
    outlet,
    // else the day of a date would go to the Latin name of an outlet before it
    date: isolate(date ?? words.t('strip.noDate')),
    figure: isolate(valueLabel(value, words)),
    party: party ? onTheWord(party.name, words) : words.t('strip.noParty'),
  };
  const ranged = isVague(value) ? { ...fill, low: words.number(value.low!), high: words.number(value.high!) } : null;
  return ranged ? words.t('strip.twinRange', ranged) : words.t('strip.twin', fill);
}

/**
 * The strip in words, in order of value: one sentence for each report that has a figure, this article's own marked as
 * such. Holds all that the picture holds, and the dates and outlets besides.
 */
export function textTwin(comparison: ClaimComparison, article: { outlet: string | null; published: string | null }, words: Words): readonly string[] {
  const { claim, reports, party } = comparison;
  const own = claim.value ? [{ at: orderOf(claim.value), text: ownLine(claim, claim.value, party, article, words) }] : [];
  const others = reports
    .filter((report): report is Report & { value: Value } => report.value !== null)
    .map((report) => ({ at: orderOf(report.value), text: line(report.outlet.name, report.datesInferred ? null : words.day(report.published), report.value, report, words) }));
  return [...own, ...others].sort((a, b) => a.at - b.at).map(({ text }) => text);
}

function ownLine(claim: Claim, value: Value, party: ClaimComparison['party'], article: { outlet: string | null; published: string | null }, words: Words): string {
  const said = line(article.outlet ?? words.capital(words.t('row.thisArticle')), words.day(article.published), value, { party, attributedTo: claim.attributedTo }, words);
  return `${said} ${words.t('strip.twinHere')}`;
}
