import { apart } from '@/lib/format/isolate';
import type { Words } from '@/lib/format/words';
import { signatureOf } from '@/lib/match/signature';
import { askBackground } from '@/lib/messaging';
import type { ImportWork, PackRows } from '@/lib/model';
import { diffClaims } from '@/lib/packs/diff-claims';
import { toPackRows } from '@/lib/packs/pack-rows';
import type { PackFault } from '@/lib/packs/parse-pack';
import type { Reason } from '@/lib/packs/reasons';
import type { Database } from '@/lib/store/database';
import { importPacks } from '@/lib/store/import-pack';
import { listPacks } from '@/lib/store/packs';
import { readPackRows } from '@/lib/store/read-rows';
import type { PackRecord } from '@/lib/store/records';
import { explainError } from './explain-error';
import { digestImported } from './pack-digests';
import { readPackFile } from './read-pack-file';

/** Why, in the reader's language; in English where the reason has no code. */
export const reasonIn = ({ reason, code, fill }: Reason, words: Words): string => (code ? words.t(`library.import.reason.${code}`, fill) : reason);

/** A fault on one line: where, then why. */
export const faultLine = ({ path, line, ...reason }: PackFault, words: Words): string => {
  const where = [line === null ? null : words.t('library.import.line', { n: line }), path === '' ? null : apart(path, words)].filter(Boolean).join(words.t('comma'));
  return `${where}${where === '' ? '' : ': '}${reasonIn(reason, words)}`;
};

/** Odd things of a pack that are told before it is taken in; it is taken in with them. */
const ODD_SHOWN = 3;

type Change = { kind: 'fresh' | 'update' | 'same' | 'theirs'; lines: readonly string[] };

/** What taking these rows in would do to the pack of their id. */
async function changeOf(database: Database, rows: PackRows, known: PackRecord | undefined, words: Words): Promise<Change> {
  const claims = rows.articles.flatMap((article) => article.claims);
  if (!known) {
    const holds = words.list([words.n('count.stories', rows.stories.length), words.n('count.articles', rows.articles.length), words.n('count.claims', claims.length)]);
    return { kind: 'fresh', lines: [words.capital(`${holds}.`), words.t('library.import.fresh')] };
  }
  const same = { kind: 'same', lines: [words.t('library.import.same')] } as const;
  if (known.checksum !== '' && known.checksum === rows.checksum) return same;
  const { added, corrected, changed, gone, same: kept } = diffClaims((await readPackRows(database, known.id))?.articles.flatMap((article) => article.claims) ?? [], claims);
  // A file must not take the place of a pack that came with Lateral; one that says the same need not.
  if (known.provenance === 'bundled') return added.length + corrected.length + changed.length + gone.length === 0 ? same : { kind: 'theirs', lines: [words.t('library.import.bundled', { id: rows.card.id })] };
  return {
    kind: 'update',
    lines: [
      words.t('library.import.update', { from: known.card.version, to: rows.card.version }),
      words.t('library.import.diff', { added: words.number(added.length), corrected: words.number(corrected.length), changed: words.number(changed.length), gone: words.number(gone.length), same: words.number(kept) }),
    ],
  };
}

const claimsIn = (packs: readonly PackRows[]): number => packs.reduce((sum, { articles }) => sum + articles.reduce((of, { claims }) => of + claims.length, 0), 0);

/** What the library's door for packs does: read, tell what would change, take in, all or nothing. */
export function createImportWork(database: Database, words: Words, finished: () => void): ImportWork<readonly PackRows[]> {
  return {
    async read(file, signal) {
      const reading = await readPackFile(file, signal, words);
      if (!reading.ok) return { ok: false, faults: reading.faults.map((fault) => faultLine(fault, words)) };
      const packs = reading.packs.map((pack) => toPackRows(pack, { provenance: 'imported', signatureOf }));
      const known = new Map((await listPacks(database)).map((pack) => [pack.id, pack]));
      const changes: { rows: PackRows; change: Change }[] = [];
      for (const rows of packs) {
        signal.throwIfAborted();
        changes.push({ rows, change: await changeOf(database, rows, known.get(rows.card.id), words) });
      }
      const [only] = changes;
      if (changes.length === 1 && only!.change.kind === 'theirs') return { ok: false, faults: only!.change.lines };
      const wanted = changes.filter(({ change }) => change.kind === 'fresh' || change.kind === 'update');
      const rows = wanted.map((one) => one.rows);
      const odd = reading.odd.slice(0, ODD_SHOWN).map((fault) => faultLine(fault, words));
      const oddLines = odd.length === 0 ? [] : [words.n('library.import.odd', reading.odd.length), ...odd];
      const title = packs.length === 1 ? packs[0]!.card.title : words.n('library.packs.title', packs.length).replace(/\.$/, '');
      const lines = packs.length === 1 ? only!.change.lines : [...wanted.map(({ rows: { card }, change }) => `${card.title}: ${change.lines.join(' ')}`), ...(wanted.length < packs.length ? [words.n('library.import.kept', packs.length - wanted.length)] : [])];
      return { ok: true, pack: rows, title, claims: claimsIn(rows), lines: [...lines, ...oddLines], same: rows.length === 0 };
    },
    async write(packs, signal, onProgress) {
      await importPacks(database, packs, { signal, onProgress });
      await digestImported(database, packs);
    },
    explain: (error) => explainError(error, words),
    finished() {
      void askBackground('store:announce', {});
      finished();
    },
  };
}
