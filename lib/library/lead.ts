import { kindInNews } from '@/lib/lexicon/nouns';
import type { StoredClaim, StorySummary } from '@/lib/model';

/** Groups in order of first sight. */
function groupBy<Row>(rows: readonly Row[], keyOf: (row: Row) => string | null): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = keyOf(row);
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}

/** The question a figure answers, coarse enough for an overview: what is counted of whom, by one word for each thing ("airstrikes", "strikes"). */
export const overviewQuestion = ({ kind, frame, value, countedKind }: StoredClaim): string | null =>
  kind === 'figure' && value !== null && ((value.low ?? 0) > 0 || (value.high ?? 0) > 0) ? `${frame ?? ''}|${value.unit}|${value.unit === 'people' ? '' : (kindInNews(countedKind) ?? '')}` : null;

/** The figure of a story that most outlets gave. */
export function leadOf(claims: readonly StoredClaim[], outletOf: ReadonlyMap<string, string>): StorySummary['lead'] {
  const outletsOf = (group: readonly StoredClaim[]): number => new Set(group.map(({ articleKey }) => outletOf.get(articleKey))).size;
  const lead = [...groupBy(claims, overviewQuestion).values()].sort((a, b) => outletsOf(b) - outletsOf(a) || b.length - a.length)[0];
  if (!lead) return null;
  const { frame, value, counted } = lead[0]!;
  return { frame, unit: value!.unit, counted: value!.unit === 'people' ? null : counted, figures: lead.map(({ key, value: figure }) => ({ key, low: figure!.low, high: figure!.high, approx: figure!.approx })) };
}
