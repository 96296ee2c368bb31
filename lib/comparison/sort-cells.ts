import type { Cell, Report, Standing } from '@/lib/model';

/** Report keys by cell: same or other figure, same or other origin. Parts of a whole and other questions are in none. */
export function sortCells(reports: readonly Report[], mine: string): Readonly<Record<Cell, readonly string[]>> {
  const cells: Record<Cell, string[]> = { repetition: [], corroboration: [], 'update-or-error': [], contested: [] };
  for (const report of reports) {
    if (report.relation === 'scope' || report.relation === 'related') continue;
    const sameFigure = report.relation === 'agrees' || report.relation === 'consistent';
    const sameParty = report.sameParty || report.originId === mine;
    // A later stage of an event contests nothing, whoever tells it; of a figure only its own party's is an update.
    const cell: Cell = sameFigure ? (sameParty ? 'repetition' : 'corroboration') : sameParty || report.relation === 'updated' ? 'update-or-error' : 'contested';
    cells[cell].push(report.key);
  }
  return cells;
}

/** What most deserves the eye: contested before updated before corroborated before repeated; `alone` where nobody answers the same question. */
export function standingOf(cells: Readonly<Record<Cell, readonly string[]>>, reports: readonly Report[]): Standing {
  if (cells.contested.length > 0) return 'contested';
  if (cells['update-or-error'].length > 0) return 'updated';
  if (cells.corroboration.length > 0) return 'corroborated';
  if (cells.repetition.length > 0) return 'repeated';
  // Reports of a part or of the whole only: others speak of it, so the claim is not alone.
  return reports.length > 0 ? 'corroborated' : 'alone';
}
