import type { Words } from '@/lib/format/words';
import { signatureOf } from '@/lib/match/signature';
import { askBackground } from '@/lib/messaging';
import type { Bench } from '@/lib/model';
import { toPackRows } from '@/lib/packs/pack-rows';
import { writePack } from '@/lib/packs/write-pack';
import type { Database } from '@/lib/store/database';
import { importPack } from '@/lib/store/import-pack';
import { listPacks } from '@/lib/store/packs';
import { packOfBench } from './author-pack';
import { explainError } from './explain-error';
import { reasonIn } from './import-work';
import { gzip, saveFile } from './save-file';

/** What is wrong with the bench; `row` counts the kept claims from 1. */
export interface BenchFault {
  row: number | null;
  line: string;
}

/** Makes the pack of the bench and saves it as a file, or takes it into the store; what was done, or what is wrong, in words. */
export async function finishBench(db: Database, bench: Bench, how: 'save' | 'take-in', words: Words): Promise<{ ok: true; said: string } | { ok: false; faults: readonly BenchFault[] }> {
  const made = await packOfBench(bench, { method: words.t('library.author.method'), says: (outlet, figure) => words.t('library.author.saysOf', { outlet, figure }) });
  if (!made.ok) {
    const lineOf = (row: number | null, path: string, reason: string): string => [row === null ? null : words.t('library.author.row', { n: row }), path || null].filter(Boolean).join(', ').concat(row === null && path === '' ? '' : ': ', reason);
    return { ok: false, faults: made.faults.map(({ line, path, ...reason }) => ({ row: line, line: lineOf(line, path, reasonIn(reason, words)) })) };
  }
  const { pack } = made;
  if (how === 'save') {
    const name = `${pack.id}.pack.json.gz`;
    saveFile(name, [await gzip(writePack(pack))], 'application/gzip');
    return { ok: true, said: words.t('library.author.saved', { file: name }) };
  }
  if ((await listPacks(db)).some(({ id, provenance }) => id === pack.id && provenance === 'bundled')) return { ok: false, faults: [{ row: null, line: words.t('library.import.bundled', { id: pack.id }) }] };
  try {
    await importPack(db, toPackRows(pack, { provenance: 'imported', signatureOf }));
  } catch (error) {
    return { ok: false, faults: [{ row: null, line: explainError(error, words) }] };
  }
  await askBackground('store:announce', {});
  return { ok: true, said: words.t('library.import.done', { title: pack.card.title, claims: words.n('count.claims', pack.reports.reduce((sum, { claims }) => sum + claims.length, 0)) }) };
}
