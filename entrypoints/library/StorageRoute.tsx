import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { StoragePage } from '@/components/library/StoragePage';
import { useAsync } from '@/components/library/use-async';
import { Waiting } from '@/components/library/Waiting';
import { useWords } from '@/components/words-context';
import { askBackground } from '@/lib/messaging';
import { explainError } from '@/lib/shelf/explain-error';
import { makeBackup, restoreBackup } from '@/lib/shelf/backup';
import { gzip, saveFile } from '@/lib/shelf/save-file';
import { faultLines, readStorageFacts } from '@/lib/shelf/storage-facts';
import { repairStore, wipe } from '@/lib/shelf/wipe';
import { checkIntegrity } from '@/lib/store/check-integrity';
import type { Database } from '@/lib/store/database';

/** Storage: what is kept, checked, saved, brought back, wiped; also where it cannot be read. */
export function StorageRoute({ database }: { database: Database }): JSX.Element {
  const words = useWords();
  const [round, setRound] = useState(0);
  const [told, setTold] = useState<{ busy: boolean; notice: string | null; faults: readonly string[] | null }>({ busy: false, notice: null, faults: null });
  const explain = (error: unknown): string => explainError(error, words);
  const loaded = useAsync('storage', () => readStorageFacts(database, words).then((facts) => ({ facts, damage: null }), (error: unknown) => ({ facts: null, damage: explain(error) })), round);
  const tell = (doing: () => Promise<string | null>): void => {
    setTold({ ...told, busy: true, notice: null });
    void doing()
      .catch(explain)
      .then(async (notice) => {
        await askBackground('store:announce', {});
        setTold({ busy: false, notice, faults: null });
        setRound((count) => count + 1);
      });
  };
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
          {...told}
          onPersist={() => tell(() => navigator.storage.persist().then((kept) => words.t(kept ? 'library.storage.isPersisted' : 'library.storage.refused')))}
          onCheck={() => void checkIntegrity(database).then((found) => setTold({ ...told, notice: null, faults: faultLines(found, words) }), (error: unknown) => setTold({ ...told, notice: explain(error) }))}
          onRepair={() => tell(() => repairStore(database).then((lost) => (lost === 0 ? words.t('library.storage.repaired') : words.n('library.storage.lost', lost))))}
          onBackup={() => tell(save)}
          onRestore={(file) => tell(() => restoreBackup(database, file).then((claims) => words.t('library.storage.restored', { claims: words.n('count.claims', claims) }), (error: unknown) => words.t('library.storage.notRestored', { reason: explain(error) })))}
          onWipe={() => tell(() => wipe(database).then(() => words.t('library.storage.wiped')))}
        />
      )}
    </Waiting>
  );
}
