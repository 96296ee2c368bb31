import type { JSX } from 'preact';
import { MemoryPage } from '@/components/library/MemoryPage';
import { useAsync } from '@/components/library/use-async';
import { Waiting } from '@/components/library/Waiting';
import { useWords } from '@/components/words-context';
import { changeSettings, readSettings, type Settings } from '@/lib/settings/settings';
import { exportClaims } from '@/lib/shelf/export-claims';
import { rememberedLines } from '@/lib/shelf/read-remembered';
import type { LibraryShelf } from '@/lib/model';
import type { Database } from '@/lib/store/database';
import { useChange } from './use-change';
import { forgetArticles } from '@/lib/store/remembered';

/** Memory: the list from the worker, which finds out what is on one story, the switches from the settings. */
export function MemoryRoute({ database, shelf }: { database: Database; shelf: LibraryShelf }): JSX.Element {
  const words = useWords();
  const { round, notice, change, attempt } = useChange();
  const loaded = useAsync('memory', async () => ({ settings: await readSettings(), rows: await rememberedLines(shelf.remembered, words) }), round);
  const set = (by: (memory: Settings['memory']) => Partial<Settings['memory']>): void => change(() => changeSettings(({ memory }) => ({ memory: { ...memory, ...by(memory) } })));
  return (
    <Waiting loaded={loaded}>
      {({ settings, rows }) => (
        <MemoryPage
          {...settings.memory}
          rows={rows}
          notice={notice}
          onSwitch={(on) => set(() => ({ on }))}
          onKeepDays={(keepDays) => set(() => ({ keepDays }))}
          onForgetNever={(host) => set(({ neverHosts }) => ({ neverHosts: neverHosts.filter((other) => other !== host) }))}
          onNever={(host) => set(({ neverHosts }) => ({ neverHosts: [...new Set([...neverHosts, host])] }))}
          onExport={(form) => attempt(() => exportClaims(database, { memory: true, title: words.t('library.memory.title') }, form))}
          onDelete={(keys) => change(() => forgetArticles(database, keys))}
        />
      )}
    </Waiting>
  );
}
