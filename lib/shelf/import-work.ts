import type { Words } from '@/lib/format/words';
import { signatureOf } from '@/lib/match/signature';
import { askBackground } from '@/lib/messaging';
import type { PackRows } from '@/lib/model';
import { diffClaims } from '@/lib/packs/diff-claims';
import { toPackRows } from '@/lib/packs/pack-rows';
import type { PackFault } from '@/lib/packs/parse-pack';
import type { Database } from '@/lib/store/database';
import { importPack } from '@/lib/store/import-pack';
import { listPacks } from '@/lib/store/packs';
import { toStoreProblem } from '@/lib/store/store-error';
import { readPackFile } from './read-pack-file';
import { readRows } from './read-rows';

/** A fault on one line: where, then why. */
export const faultLine = ({ path, line, reason }: PackFault, words: Words): string =>
  [line === null ? null : words.t('library.import.line', { n: line }), path === '' ? null : path].filter(Boolean).join(', ').concat(line === null && path === '' ? '' : ': ', reason);

/** What taking these rows in would do, one line each. */
async function explainChange(database: Database, rows: PackRows, words: Words): Promise<readonly string[]> {
  const known = (await listPacks(database)).find(({ id }) => id === rows.card.id);
  const claims = rows.articles.flatMap((article) => article.claims);
  const holds = words.list([words.n('count.stories', rows.stories.length), words.n('count.articles', rows.articles.length), words.n('count.claims', claims.length)]);
  if (!known) return [words.capital(`${holds}.`), words.t('library.import.fresh')];
  if (known.checksum !== '' && known.checksum === rows.checksum) return [words.t('library.import.same')];
  const { added, corrected, changed, gone, same } = diffClaims((await readRows(database, [known])).claims, claims);
  return [
    words.t('library.import.update', { from: known.card.version, to: rows.card.version }),
    words.t('library.import.diff', { added: words.number(added.length), corrected: words.number(corrected.length), changed: words.number(changed.length), gone: words.number(gone.length), same: words.number(same) }),
  ];
}

/** What the library's door for packs does: read, tell what would change, take in, all or nothing. */
export function createImportWork(database: Database, words: Words, finished: () => void) {
  return {
    async read(file: File, signal: AbortSignal) {
      const reading = await readPackFile(file, signal);
      if (!reading.ok) return { ok: false as const, faults: reading.faults.map((fault) => faultLine(fault, words)) };
      const known = (await listPacks(database)).find(({ id }) => id === reading.pack.id);
      // A file must not take the place of a pack that came with Lateral, nor of what the reader remembered.
      if (known?.provenance === 'bundled' && known.checksum !== reading.pack.checksum) return { ok: false as const, faults: [words.t('library.import.bundled', { id: reading.pack.id })] };
      const pack = toPackRows(reading.pack, { provenance: known?.provenance === 'bundled' ? 'bundled' : 'imported', signatureOf });
      const claims = pack.articles.reduce((sum, article) => sum + article.claims.length, 0);
      return { ok: true as const, pack, title: pack.card.title, claims, lines: await explainChange(database, pack, words) };
    },
    write: (pack: PackRows, signal: AbortSignal, onProgress: (done: number, total: number) => void) => importPack(database, pack, { signal, onProgress }),
    explain(error: unknown): string {
      const { code, detail } = toStoreProblem(error).error;
      return words.maybe(`problem.${code.replaceAll('-', '_')}`) ?? detail;
    },
    finished() {
      void askBackground('store:announce', {});
      finished();
    },
  };
}
