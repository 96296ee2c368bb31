import type { Words } from '@/lib/format/words';
import { parseCsvPack } from '@/lib/packs/csv-pack';
import { LIMITS } from '@/lib/packs/schema';
import { parsePacks, type PacksReading } from '@/lib/packs/parse-pack';
import { reasonFor } from '@/lib/packs/reasons';
import { slugOf } from '@/lib/packs/slug';

/** Lets the page draw and take a click between two batches. */
const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** The packs of a file that the reader chose (.json, .json.gz, .csv), or its faults; how a table came in is kept in the words given. Rejects when the signal says so. */
export async function readPackFile(file: File, signal: AbortSignal, words: Words): Promise<PacksReading> {
  // Asked before the file is read: a film chosen by mistake should not go through memory.
  if (file.size > LIMITS.fileBytes) return { ok: false, faults: [{ path: '', line: null, ...reasonFor('tooLarge', { size: `${Math.round(LIMITS.fileBytes / 1024 / 1024)} MB` }) }] };
  const bytes = new Uint8Array(await file.arrayBuffer());
  signal.throwIfAborted();
  if (!/\.csv$/i.test(file.name)) return parsePacks(bytes, { signal, breathe });
  const title = file.name.replace(/\.csv$/i, '');
  const reading = await parseCsvPack(bytes, { id: slugOf(title) || 'table', title, maintainer: '–', licence: '–', method: words.t('library.import.fromTable', { file: file.name }) });
  return reading.ok ? { ok: true, packs: [reading.pack], odd: reading.odd } : reading;
}
