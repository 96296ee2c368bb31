import type { Bench, BenchClaim, BenchReport, ClaimComparison, PageReport } from '@/lib/model';
import { CSV_COLUMNS, parseCsvPack } from '@/lib/packs/csv-pack';
import { checksumOf } from '@/lib/packs/checksum';
import { writeCsv } from '@/lib/packs/csv-table';
import { parsePackValue, type PackReading } from '@/lib/packs/parse-pack';
import { slugOf } from '@/lib/packs/slug';

const number = (value: number | null | undefined): string => (value === null || value === undefined ? '' : String(value));

/** A claim that was read, to be corrected. `says` stays empty: a summary is its maker's own words. */
const toBenchClaim = ({ claim, party }: ClaimComparison): BenchClaim => ({
  keep: true,
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
  from: claim.time?.from ?? '',
  to: claim.time?.to ?? '',
  party: party?.name ?? claim.attributedTo?.text ?? '',
  says: '',
});

/** An empty claim to be filled in by hand. */
export const emptyClaim = (kind: BenchClaim['kind'] = 'figure'): BenchClaim => ({ keep: true, kind, what: '', figure: '', low: '', high: '', unit: kind === 'figure' ? 'people' : '', counted: '', object: '', agent: '', places: '', from: '', to: '', party: '', says: '' });

/** A report to be filled in by hand. */
export const emptyReport = (id: string): BenchReport => ({ id, outlet: '', url: '', published: '', claims: [emptyClaim()] });

/** What was read of an article, to be corrected; what the reader gave beside it stands over what the page says. */
export function toBenchReport(id: string, { metadata, claims }: PageReport, given: Partial<Pick<BenchReport, 'outlet' | 'url' | 'published'>> = {}): BenchReport {
  return {
    id,
    outlet: given.outlet || (metadata.outlet ?? ''),
    url: given.url || (metadata.url ?? ''),
    published: given.published || (metadata.published?.value.slice(0, 10) ?? ''),
    claims: claims.map(toBenchClaim),
  };
}

/** Numbers of the claims of a report among all that are kept, from 1; those that are not kept have that of the one before. */
export function rowsOf({ reports }: Bench, id: string): readonly number[] {
  let row = 0;
  for (const report of reports) {
    const rows = report.claims.map(({ keep }) => (row += Number(keep)));
    if (report.id === id) return rows;
  }
  return [];
}

/** Words that the pack says by itself, in the language of its maker. */
interface BenchWords {
  method: string;
  /** What a claim says where its maker wrote nothing. */
  says(outlet: string, figure: string): string;
}

/** Numbers as people type them: "1 200" and "1,200" are 1200; what else is none is left for the checks to name. */
const plainNumber = (typed: string): string => (/^\d{1,3}(?:[ ,\u00a0\u202f]\d{3})+$/.test(typed.trim()) ? typed.replace(/[ ,\u00a0\u202f]/g, '') : typed.trim());

/** The pack that the kept claims make, or what is wrong with it; faults count the kept claims from 1 as their line. */
export async function packOfBench({ reports, card }: Bench, words: BenchWords): Promise<PackReading> {
  const rows = reports.flatMap(({ outlet, url, published, claims }) =>
    claims
      .filter(({ keep }) => keep)
      .map((claim): Readonly<Record<string, string>> => {
        const { keep: _keep, low, high, says, ...columns } = claim;
        return { ...columns, outlet, url, published, low: plainNumber(low), high: plainNumber(high), story: card.title, stance: 'asserts', says: says || words.says(outlet, claim.figure || claim.object) };
      }),
  );
  const table = writeCsv([CSV_COLUMNS.map(({ name }) => name), ...rows.map((row) => CSV_COLUMNS.map(({ name }) => row[name] ?? ''))]);
  const { title, maintainer, licence } = card;
  const reading = await parseCsvPack(new TextEncoder().encode(table), { id: slugOf(title) || 'my-pack', title, maintainer, licence, method: words.method });
  if (!reading.ok) return { ok: false, faults: reading.faults.map((fault) => ({ ...fault, line: fault.line === null ? null : fault.line - 1 })) };
  const missing = card.missing.split('\n').map((line) => line.trim()).filter((line) => line !== '');
  if (missing.length === 0) return reading;
  const pack = { ...reading.pack, card: { ...reading.pack.card, missing } };
  const sealed = { ...pack, checksum: await checksumOf(pack) };
  return parsePackValue(sealed, JSON.stringify(sealed));
}
