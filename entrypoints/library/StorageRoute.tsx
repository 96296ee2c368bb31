import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { StoragePage } from '@/components/library/StoragePage';
import { useAsync } from '@/components/library/use-async';
import { Waiting } from '@/components/library/Waiting';
import { useWords } from '@/components/words-context';
import { explainError } from '@/lib/shelf/explain-error';
import { BackupFault, makeBackup, restoreBackup } from '@/lib/shelf/backup';
import { faultLine } from '@/lib/shelf/import-work';
import { gzip, saveFile } from '@/lib/shelf/save-file';
import { faultLines, readStorageFacts } from '@/lib/shelf/storage-facts';
import { repairStore, wipe } from '@/lib/shelf/wipe';
import { checkIntegrity } from '@/lib/store/check-integrity';
import type { Database } from '@/lib/store/database';
import { useChange } from './use-change';

/** Storage: what is kept, checked, saved, brought back, wiped; also where it cannot be read. */
export function StorageRoute({ database }: { database: Database }): JSX.Element {
  const words = useWords();
  const explain = (error: unknown): string => explainError(error, words);
  const { round, busy, notice, change, attempt } = useChange();
  // What the last check found; of the store as it is, so that it goes when the store is read anew.
  const [checked, setChecked] = useState<{ round: number; faults: readonly string[] } | null>(null);
  const loaded = useAsync('storage', () => readStorageFacts(database, words).then((facts) => ({ facts, damage: null }), (error: unknown) => ({ facts: null, damage: explain(error) })), round);
  const save = async (): Promise<string> => {
    const { text, lost } = await makeBackup(database);
    saveFile('lateral-backup.json.gz', [await gzip(text)], 'application/gzip');
    return lost === 0 ? words.t('library.storage.saved') : words.n('library.storage.savedPart', lost);
  };
  return (
    <Waiting loaded={loaded}>
      {(value) => (
        <StoragePage
          {...value}
          busy={busy}
          notice={notice}
          faults={checked?.round === round ? checked.faults : null}
          onPersist={() => change(() => navigator.storage.persist().then((kept) => words.t(kept ? 'library.storage.isPersisted' : 'library.storage.refused')))}
          onCheck={() => attempt(async () => setChecked({ round, faults: faultLines(await checkIntegrity(database), words) }))}
          onRepair={() => change(() => repairStore(database).then((lost) => (lost === 0 ? words.t('library.storage.repaired') : words.n('library.storage.lost', lost))))}
          onBackup={() => change(save)}
          onRestore={(file) => change(() => restoreBackup(database, file).then((claims) => words.t('library.storage.restored', { claims: words.n('count.claims', claims) }), (error: unknown) => words.t('library.storage.notRestored', { reason: error instanceof BackupFault ? error.faults.map((fault) => faultLine(fault, words)).join(' ') : explain(error) })))}
          onWipe={() => change(() => wipe(database).then(() => words.t('library.storage.wiped')))}
        />
      )}
    </Waiting>
  );
}
