import { convertUnit, dimensionOf } from '@/lib/lexicon/units';
import { quotedParty, type QuotedParty } from '@/lib/format/quoted-party';
import { valueLabel } from '@/lib/format/value-label';
import type { Words } from '@/lib/format/words';
import type { ClaimComparison, ListedClaim, ListedReport, Value } from '@/lib/model';
import { assignMarks, NOBODY, type PartyMark } from './figure-strip/party-mark';
import type { StripReport } from './figure-strip/strip-report';

/** A party of one claim with its mark and its reports; `party` null stands for all that name nobody. */
export interface MarkedParty {
  party: QuotedParty | null;
  mark: PartyMark;
  here: boolean;
  count: number;
}

/** One claim as every surface draws it, whole or as a row has it: one mark per party, one strip report per report. */
export interface ClaimView<C extends ListedClaim = ClaimComparison> {
  comparison: C;
  hereMark: PartyMark;
  markOf(report: ListedReport): PartyMark;
  /** This article first, then by number of reports. */
  parties: readonly MarkedParty[];
  /** This article and all reports that answer the same question in the same unit. */
  strip: readonly StripReport[];
  /** Reports with a figure in a unit that cannot be converted. */
  undrawn: number;
}

/** Key of this article among the marks of a strip. */
export const HERE = 'here';

/** The interval in the unit of the line; null where the units have nothing to do with each other (two currencies). */
function inUnit({ low, high, unit }: Value, target: string): { low: number | null; high: number | null } | null {
  if (unit === target || (dimensionOf(unit) === 'count' && dimensionOf(target) === 'count')) return { low, high };
  const to = (value: number | null): number | null | undefined => (value === null ? null : (convertUnit(value, unit, target) ?? undefined));
  const [a, b] = [to(low), to(high)];
  // converted figures carry the rounding of the original: three digits are what a strip can show
  const tidy = (value: number | null): number | null => (value === null ? null : Number(value.toPrecision(3)));
  return a === undefined || b === undefined ? null : { low: tidy(a), high: tidy(b) };
}

/** Relations whose figures answer the same question, so that they may share a line. */
const ON_THE_LINE = new Set<ListedReport['relation']>(['agrees', 'consistent', 'updated', 'differs']);

/** The view of one claim. */
export function viewClaim<C extends ListedClaim>(comparison: C, words: Words): ClaimView<C> {
  const { claim, reports } = comparison;
  const mine = quotedParty({ party: comparison.party, attributedTo: claim.attributedTo });
  const found = new Map<string | null, { party: QuotedParty | null; here: boolean; count: number }>();
  const count = (party: QuotedParty | null, here: boolean): void => {
    const known = found.get(party?.id ?? null);
    if (known) known.count++;
    else found.set(party?.id ?? null, { party, here, count: 1 });
  };
  count(mine, true);
  for (const report of reports) count(quotedParty(report), false);
  const ordered = [...found.values()].sort((a, b) => Number(b.here) - Number(a.here) || Number(a.party === null) - Number(b.party === null) || b.count - a.count);
  const marks = assignMarks(ordered.map(({ party }) => ({ id: party?.id ?? null, kind: party?.kind ?? null })));
  const markOfParty = (party: QuotedParty | null): PartyMark => (party && marks.get(party.id)) || NOBODY;
  const markOf = (report: ListedReport): PartyMark => markOfParty(quotedParty(report));

  const strip: StripReport[] = [];
  let undrawn = 0;
  if (claim.value) {
    const { value } = claim;
    strip.push({ key: HERE, low: value.low, high: value.high, approx: value.approx, label: valueLabel(value, words), mark: markOfParty(mine), here: true, title: words.t('row.thisArticle') });
    for (const report of reports) {
      if (!report.value || !ON_THE_LINE.has(report.relation)) continue;
      const span = inUnit(report.value, value.unit);
      if (!span) {
        undrawn++;
        continue;
      }
      const shown = { ...report.value, ...span, unit: value.unit };
      const { outlet } = report;
      strip.push({
        key: report.key, ...span, approx: shown.approx, mark: markOf(report), here: false,
        // worded when they are asked for: the strip of a row, of which a list draws hundreds, says neither
        get label() { return valueLabel(shown, words); },
        get title() { return outlet ? `${outlet.name}: ${this.label}` : this.label; },
      });
    }
  }
  return {
    comparison,
    hereMark: markOfParty(mine),
    markOf,
    parties: ordered.map((party) => ({ ...party, mark: markOfParty(party.party) })),
    strip,
    undrawn,
  };
}
