import type { Report } from '@/lib/model';
import { frameWord } from './frame-word';
import type { Words } from './words';

/**
 * What a report of an event says happened, in the reader's language; null where its own words are to be quoted: of a figure, of an article that was read
 * here, and where the reader reads English, as the makers of packs put their phrases (assets/packs/README.md).
 */
export function eventTold(report: Pick<Report, 'value' | 'frame' | 'provenance'>, words: Words): string | null {
  if (report.value !== null || report.frame === null || report.provenance === 'remembered' || words.locale.startsWith('en')) return null;
  return frameWord(report.frame, words);
}
