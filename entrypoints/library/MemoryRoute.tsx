import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { MemoryPage } from '@/components/library/MemoryPage';
import { useAsync } from '@/components/library/use-async';
import { Waiting } from '@/components/library/Waiting';
import { useWords } from '@/components/words-context';
import { askBackground } from '@/lib/messaging';
import { changeSettings, readSettings, type Settings } from '@/lib/settings/settings';
import { exportClaims } from '@/lib/shelf/export-claims';
import { readRemembered } from '@/lib/shelf/read-remembered';
import type { Database } from '@/lib/store/database';
import { forgetArticles } from '@/lib/store/remembered';

/** Memory: the list from the database, the switches from the settings. */
export function MemoryRoute({ database }: { database: Database }): JSX.Element {
  const words = useWords();
  const [round, setRound] = useState(0);
  const loaded = useAsync('memory', async () => ({ settings: await readSettings(), rows: await readRemembered(database, words) }), round);
  const again = (): void => setRound((count) => count + 1);
  const change = async (by: (memory: Settings['memory']) => Partial<Settings['memory']>): Promise<void> => {
    await changeSettings(({ memory }) => ({ memory: { ...memory, ...by(memory) } }));
    again();
  };
  return (
    <Waiting loaded={loaded}>
      {({ settings, rows }) => (
        <MemoryPage
          {...settings.memory}
          rows={rows}
          onSwitch={(on) => void change(() => ({ on }))}
          onKeepDays={(keepDays) => void change(() => ({ keepDays }))}
          onForgetNever={(host) => void change(({ neverHosts }) => ({ neverHosts: neverHosts.filter((other) => other !== host) }))}
          onNever={(host) => void change(({ neverHosts }) => ({ neverHosts: [...new Set([...neverHosts, host])] }))}
          onExport={(form) => void exportClaims(database, { memory: true, title: words.t('library.memory.title') }, form)}
          onDelete={(keys) => void forgetArticles(database, keys).then(() => askBackground('store:announce', {})).then(again)}
        />
      )}
    </Waiting>
  );
}
