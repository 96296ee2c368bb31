import * as v from 'valibot';
import { checksumOf } from './checksum';
import { findFaults } from './find-faults';
import { OUTLET, PACK, type PackFile, REPORT } from './schema';
import { slugOf } from './slug';

type FileReport = PackFile['reports'][number];

/** Without the fields that the paths name. */
function without<T extends object>(record: T, fields: ReadonlySet<unknown>): T {
  return Object.fromEntries(Object.entries(record).filter(([name]) => !fields.has(name))) as T;
}

const firstKeys = (issues: readonly v.BaseIssue<unknown>[], depth: number): ReadonlySet<unknown> => new Set(issues.flatMap(({ path }) => (path?.[depth] ? [path[depth].key] : [])));

/** The report without fields that a pack may not hold, and without claims that are none without them. */
function fitReport(given: FileReport): FileReport {
  const claims = given.claims.flatMap((claim) => {
    const checked = v.safeParse(REPORT.entries.claims.pipe[0].item, claim);
    if (checked.success) return [claim];
    const fitted = without(claim, firstKeys(checked.issues, 0));
    return v.is(REPORT.entries.claims.pipe[0].item, fitted) ? [fitted] : [];
  });
  const checked = v.safeParse(REPORT, { ...given, claims });
  return checked.success ? { ...given, claims } : { ...without(given, firstKeys(checked.issues, 0)), claims };
}

/**
 * The pack with all that the format does not take left out, under its new checksum: a page says of itself what it likes (a language
 * that is none, a headline of ten thousand letters), and what was remembered of it must still come back.
 */
export async function fitPack(given: PackFile): Promise<PackFile> {
  const ids = new Map(given.outlets.map(({ id }) => [id, v.is(OUTLET.entries.id, id) ? id : slugOf(id)]));
  const outlets = given.outlets.map((outlet) => {
    const own = { ...outlet, id: ids.get(outlet.id)! };
    const checked = v.safeParse(OUTLET, own);
    return checked.success ? own : { ...without(own, firstKeys(checked.issues, 0)), id: own.id, name: v.is(OUTLET.entries.name, own.name) ? own.name : own.id };
  });
  const fitted = { ...given, outlets, reports: given.reports.map((report) => fitReport({ ...report, outlet: ids.get(report.outlet) ?? report.outlet })) };
  const parsed = v.safeParse(PACK, fitted);
  if (!parsed.success) return given;
  // Readings that contradict themselves ("between 9 and 3") are no claims that a pack may hold.
  const faulty = new Set(findFaults(parsed.output).flatMap(({ severity, path }) => (severity === 'error' ? [path.slice(0, 4).join('/')] : [])));
  const reports = fitted.reports.map((report, at) => ({ ...report, claims: report.claims.filter((_, nth) => !faulty.has(['reports', at, 'claims', nth].join('/'))) }));
  const pack = { ...fitted, reports };
  return { ...pack, checksum: await checksumOf(pack) };
}
