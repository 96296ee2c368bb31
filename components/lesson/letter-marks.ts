import type { ShownReport } from '@/lib/lessons/show-slide';
import { assignMarks, NOBODY, type PartyMark } from '../figure-strip/party-mark';

/** While parties are hidden all marks are alike. */
const HIDDEN: PartyMark = { shape: 'circle', tone: 1, order: 0 };

/** Id under which a shown report's party is marked: the known party, the words it is named by, or the agency. */
export function partyIdOf({ party, attributedTo, via }: ShownReport): string | null {
  if (party) return party.id;
  if (attributedTo) return `as-worded:${attributedTo}`;
  return via ? `agency:${via}` : null;
}

/** The mark of each report by its key: by party once parties are shown, all alike before. */
export function marksOf(reports: readonly ShownReport[]): ReadonlyMap<string, PartyMark> {
  if (!reports.some(({ party }) => party !== undefined)) return new Map(reports.map(({ key }) => [key, HIDDEN]));
  const counts = new Map<string, { id: string; kind: string | null; count: number }>();
  for (const report of reports) {
    const id = partyIdOf(report);
    if (id === null) continue;
    const held = counts.get(id);
    if (held) held.count++;
    else counts.set(id, { id, kind: report.party?.kind ?? (report.attributedTo ? null : 'wire agency'), count: 1 });
  }
  const marks = assignMarks([...counts.values()].sort((a, b) => b.count - a.count || a.id.localeCompare(b.id)));
  return new Map(reports.map((report) => [report.key, marks.get(partyIdOf(report) ?? '') ?? NOBODY]));
}

/** Whether a letter on this mark is ink on paper, not paper on ink. */
export const isLight = ({ shape, tone }: PartyMark): boolean => shape === 'ring' || tone > 1;

/** px of a letter on a mark: the least type of a projector, and of paper. */
export const LETTER = { big: 18, paper: 12 } as const;

/** How far below the middle of its mark a letter's foot stands, px: triangles are widest at one end. */
export const letterDrop = ({ shape }: PartyMark, radius: number, size: number): number => (shape === 'up' ? radius * 0.74 : shape === 'down' ? radius * 0.12 : size * 0.36);
