import type { ClaimComparison } from '@/lib/model';
import { CSV_COLUMNS, parseCsvPack } from '@/lib/packs/csv-pack';
import { writeCsv } from '@/lib/packs/csv-table';
import type { PackReading } from '@/lib/packs/parse-pack';
import { slugOf } from '@/lib/packs/slug';

/** A row of the bench; columns of a CSV pack by name, and whether it goes into the pack. */
export type BenchRow = { keep: boolean; kind: 'figure' | 'event' } & Readonly<Record<'outlet' | 'url' | 'published' | 'what' | 'figure' | 'low' | 'high' | 'unit' | 'counted' | 'object' | 'agent' | 'places' | 'party' | 'says', string>>;

const number = (value: number | null | undefined): string => (value === null || value === undefined ? '' : String(value));

/** A claim that was read, as a row to be corrected. `says` stays empty: a summary is its maker's own words. */
export function toBenchRow({ claim, party }: ClaimComparison, article: { outlet: string; url: string; published: string }): BenchRow {
  return {
    keep: true,
    ...article,
    kind: claim.kind,
    what: claim.frame ?? '',
    figure: claim.quote,
    low: number(claim.value?.low),
    high: number(claim.value?.high),
    unit: claim.value?.unit ?? '',
    counted: claim.counted ?? '',
    object: claim.object ?? '',
    agent: claim.agent ?? '',
    places: claim.place.join('; '),
    party: party?.name ?? claim.attributedTo?.text ?? '',
    says: '',
  };
}

/** A row to be filled in by hand for a report of another outlet. */
export const emptyBenchRow = (): BenchRow => ({ keep: true, outlet: '', url: '', published: '', kind: 'figure', what: '', figure: '', low: '', high: '', unit: 'people', counted: '', object: '', agent: '', places: '', party: '', says: '' });

/** The pack that the kept rows make, or their faults by line (the first row is line 2, as in a table). */
export function packOfBench(rows: readonly BenchRow[], card: { title: string; maintainer: string; licence: string }): Promise<PackReading> {
  const cells = rows.filter(({ keep }) => keep).map((row): Readonly<Record<string, string>> => {
    const { keep: _keep, ...columns } = row;
    return { ...columns, story: card.title, stance: 'asserts', says: row.says || `${row.outlet} gives “${row.figure}”.` };
  });
  const table = writeCsv([CSV_COLUMNS.map(({ name }) => name), ...cells.map((row) => CSV_COLUMNS.map(({ name }) => row[name] ?? ''))]);
  return parseCsvPack(new TextEncoder().encode(table), { id: slugOf(card.title) || 'my-pack', ...card, method: 'Read from articles with Lateral and corrected by hand.' });
}
