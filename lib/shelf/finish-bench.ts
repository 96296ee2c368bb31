import type { Words } from '@/lib/format/words';
import { signatureOf } from '@/lib/match/signature';
import { askBackground } from '@/lib/messaging';
import type { Bench, BenchFault } from '@/lib/model';
import { toPackRows } from '@/lib/packs/pack-rows';
import { writePack } from '@/lib/packs/write-pack';
import type { Database } from '@/lib/store/database';
import { importPack } from '@/lib/store/import-pack';
import { listPacks } from '@/lib/store/packs';
import { packOfBench } from './author-pack';
import { explainError } from './explain-error';
import { reasonIn } from './import-work';
import { gzip, saveFile } from './save-file';

/** Fields of the bench by the columns and paths that the checks of packs name. */
const FIELDS: Readonly<Record<string, BenchFault['field']>> = {
  kind: 'kind', what: 'what', frame: 'what', phrase: 'what', figure: 'figure', quote: 'figure', low: 'low', high: 'high', unit: 'unit', counted: 'counted', object: 'object',
  agent: 'agent', places: 'places', where: 'places', from: 'from', to: 'to', party: 'party', source: 'party', says: 'says', outlet: 'outlet', url: 'url', published: 'published',
};

const fieldOf = (path: string): BenchFault['field'] => FIELDS[/^\w+/.exec(path)?.[0] ?? ''] ?? null;

const whole = (reason: string): { ok: false; faults: readonly BenchFault[] } => ({ ok: false, faults: [{ row: null, field: null, reason }] });

/** Makes the pack of the bench and saves it as a file, or takes it into the store; what was done, or what is wrong, in words. */
export async function finishBench(db: Database, bench: Bench, how: 'save' | 'take-in', words: Words): Promise<{ ok: true; said: string } | { ok: false; faults: readonly BenchFault[] }> {
  const made = await packOfBench(bench, { method: words.t('library.author.method'), says: (outlet, figure) => words.t('library.author.saysOf', { outlet, figure }) });
  if (!made.ok) {
    return {
      ok: false,
      faults: made.faults.map(({ line, path, ...reason }) => {
        const field = line === null ? null : fieldOf(path);
        const said = reasonIn(reason, words);
        return { row: line, field, reason: field === null && path !== '' ? `${path}: ${said}` : said };
      }),
    };
  }
  const { pack } = made;
  if (how === 'save') {
    const name = `${pack.id}.pack.json.gz`;
    saveFile(name, [await gzip(writePack(pack))], 'application/gzip');
    return { ok: true, said: words.t('library.author.saved', { file: name }) };
  }
  if ((await listPacks(db)).some(({ id, provenance }) => id === pack.id && provenance === 'bundled')) return whole(words.t('library.import.bundled', { id: pack.id }));
  try {
    await importPack(db, toPackRows(pack, { provenance: 'imported', signatureOf }));
  } catch (error) {
    return whole(explainError(error, words));
  }
  await askBackground('store:announce', {});
  return { ok: true, said: words.t('library.import.done', { title: pack.card.title, claims: words.n('count.claims', pack.reports.reduce((sum, { claims }) => sum + claims.length, 0)) }) };
}
