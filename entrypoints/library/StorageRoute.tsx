import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { StoragePage } from '@/components/library/StoragePage';
import { useAsync } from '@/components/library/use-async';
import { Waiting } from '@/components/library/Waiting';
import { useWords } from '@/components/words-context';
import { askBackground } from '@/lib/messaging';
import { makeBackup, restoreBackup } from '@/lib/shelf/backup';
import { gzip, saveFile } from '@/lib/shelf/save-file';
import { faultLines, readStorageFacts } from '@/lib/shelf/storage-facts';
import { repairStore, wipe } from '@/lib/shelf/wipe';
import { checkIntegrity } from '@/lib/store/check-integrity';
import type { Database } from '@/lib/store/database';

/** Storage: what is kept, checked, saved, brought back, wiped. */
export function StorageRoute({ database }: { database: Database }): JSX.Element {
  const words = useWords();
  const [round, setRound] = useState(0);
  const [notice, setNotice] = useState<string | null>(null);
  const [faults, setFaults] = useState<readonly string[] | null>(null);
  const loaded = useAsync(`storage ${round}`, () => readStorageFacts(database, words));
  const tell = (doing: Promise<string | null>): void => {
    void doing
      .catch((error: unknown) => (error instanceof Error ? error.message : String(error)))
      .then(async (said) => {
        setNotice(said);
        await askBackground('store:announce', {});
        setRound((count) => count + 1);
      });
  };
  return (
    <Waiting loaded={loaded}>
      {(facts) => (
        <StoragePage
          facts={facts}
          faults={faults}
          notice={notice}
          onPersist={() => tell(navigator.storage.persist().then((kept) => words.t(kept ? 'library.storage.isPersisted' : 'library.storage.notPersisted')))}
          onCheck={() => void checkIntegrity(database).then((found) => setFaults(faultLines(found, words)))}
          onRepair={() => tell(repairStore(database).then((lost) => (setFaults(null), lost === 0 ? words.t('library.storage.repaired') : words.n('library.storage.lost', lost))))}
          onBackup={() => tell(makeBackup(database).then(gzip).then((blob) => (saveFile('lateral-backup.json.gz', [blob], 'application/gzip'), null)))}
          onRestore={(file) =>
            tell(
              restoreBackup(database, file).then(
                (claims) => words.t('library.storage.restored', { claims: words.n('count.claims', claims) }),
                (error: unknown) => words.t('library.storage.notRestored', { reason: error instanceof Error ? error.message : String(error) }),
              ),
            )
          }
          onWipe={() => tell(wipe(database).then(() => words.t('library.storage.wiped')))}
        />
      )}
    </Waiting>
  );
}
