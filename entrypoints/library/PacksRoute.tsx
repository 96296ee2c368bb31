import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { PacksPage } from '@/components/library/PacksPage';
import { useAsync } from '@/components/library/use-async';
import { useImport } from '@/components/library/use-import';
import { Waiting } from '@/components/library/Waiting';
import { useWords } from '@/components/words-context';
import type { LibraryShelf } from '@/lib/model';
import { exportClaims } from '@/lib/shelf/export-claims';
import { createImportWork } from '@/lib/shelf/import-work';
import { saveTemplate } from '@/lib/shelf/save-template';
import type { Database } from '@/lib/store/database';
import { useChange } from './use-change';

/** Packs: the list from the shelf, the door to the database. */
export function PacksRoute({ database, shelf, open }: { database: Database; shelf: LibraryShelf; open: string | null }): JSX.Element {
  const words = useWords();
  const { round, again, notice, change, attempt } = useChange();
  const drop = useImport(useMemo(() => createImportWork(database, words, again), [database, words]));
  const loaded = useAsync('packs', () => shelf.packs(), round);
  return (
    <Waiting loaded={loaded}>
      {(packs) => (
        <PacksPage
          packs={packs}
          notice={notice}
          open={open}
          drop={{ ...drop, onTemplate: saveTemplate }}
          onSwitch={(id, on) => change(() => shelf.switchPacks(id === null ? packs.map(({ scope }) => scope.id) : [id], on))}
          onExport={(id, form) => attempt(() => exportClaims(database, id === null ? { all: true } : { packId: id }, form))}
          onRemove={(id) => change(() => shelf.removePack(id))}
        />
      )}
    </Waiting>
  );
}
