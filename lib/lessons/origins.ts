import type { LessonReport } from './lesson-report';

/** Reports that go back to one party or one agency; those that name neither stand together under `none`. */
interface LessonOrigin {
  id: string;
  basis: 'party' | 'agency' | 'none';
  name: string | null;
  kind: string | null;
  reports: readonly LessonReport[];
}

/**
 * The origins of a set, largest first and `none` last. A report goes back to the party it names; where it names
 * none, to the agency whose copy it is.
 */
export function originsOf(reports: readonly LessonReport[]): readonly LessonOrigin[] {
  const origins = new Map<string, LessonOrigin & { reports: LessonReport[] }>();
  for (const report of reports) {
    const origin =
      report.party !== null
        ? { id: `party ${report.party.id}`, basis: 'party' as const, name: report.party.name, kind: report.party.kind }
        : report.attributedTo !== null
          ? { id: `party ${report.attributedTo}`, basis: 'party' as const, name: report.attributedTo, kind: null }
          : report.via !== null
            ? { id: `agency ${report.via}`, basis: 'agency' as const, name: report.via, kind: 'wire agency' }
            : { id: 'none', basis: 'none' as const, name: null, kind: null };
    const held = origins.get(origin.id);
    if (held) held.reports.push(report);
    else origins.set(origin.id, { ...origin, reports: [report] });
  }
  return [...origins.values()].sort(
    (a, b) => Number(a.basis === 'none') - Number(b.basis === 'none') || b.reports.length - a.reports.length || (a.name ?? '').localeCompare(b.name ?? ''),
  );
}
