import type { UntracedReport } from './trace-origins';

/** What one article says, apart from how it was worded when it was put into a pack; null where it has no address to be known by. */
const toldOf = ({ url, frame, value, object }: UntracedReport): string | null =>
  url === null ? null : [url, frame, value && `${value.low}..${value.high} ${value.unit}`, value ? null : object].join('\n');

/**
 * The reports without those that another pack brought already: a story that was saved as a pack of its own and taken in again, or an
 * article that memory and a pack both hold, is one report of one outlet. What one pack says twice stays: it may be two claims.
 */
export function toldOnce<R extends UntracedReport>(reports: readonly R[]): readonly R[] {
  const packOf = new Map<string, string>();
  return reports.filter((report) => {
    const told = toldOf(report);
    if (told === null) return true;
    const pack = packOf.get(told);
    if (pack === undefined) packOf.set(told, report.packId);
    return pack === undefined || pack === report.packId;
  });
}
