import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { SettingsPage } from '@/components/library/SettingsPage';
import { useAsync } from '@/components/library/use-async';
import { Waiting } from '@/components/library/Waiting';
import { drawnSettings } from '@/lib/settings/drawn-settings';
import { fixedBy, type Policy, readPolicy } from '@/lib/settings/managed';
import { readSettings, SEARCH_ENGINES, type Settings } from '@/lib/settings/settings';

/** Languages that the words are kept in (assets/locales). */
const LANGUAGES = ['en', 'es', 'fr', 'tr', 'ar'] as const;

interface Read {
  settings: Settings;
  policy: Policy;
  commands: readonly { name?: string | undefined; shortcut?: string | undefined }[];
}

function Drawn({ settings: read, policy, commands }: Read): JSX.Element {
  const [settings, draw] = useState(read);
  const change = useMemo(() => drawnSettings(read, draw), [read]);
  return (
    <SettingsPage
      settings={settings}
      fixed={fixedBy(policy)}
      fixedHosts={policy.quietHosts ?? []}
      engines={SEARCH_ENGINES}
      languages={LANGUAGES}
      keys={Object.fromEntries(commands.flatMap(({ name, shortcut }) => (name && shortcut ? [[name, shortcut] as const] : [])))}
      onChange={(how) => void change((own) => how(own))}
    />
  );
}

/** Settings: read when the page opens, written at each change. */
export function SettingsRoute(): JSX.Element {
  const loaded = useAsync('settings', async (): Promise<Read> => ({ settings: await readSettings(), policy: await readPolicy(), commands: await browser.commands.getAll() }));
  return <Waiting loaded={loaded}>{(read) => <Drawn {...read} />}</Waiting>;
}
