import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { SettingsPage } from '@/components/library/SettingsPage';
import { useAsync } from '@/components/library/use-async';
import { Waiting } from '@/components/library/Waiting';
import { fixedBy, readPolicy } from '@/lib/settings/managed';
import { changeSettings, readSettings, SEARCH_ENGINES, type Settings } from '@/lib/settings/settings';

/** Languages that the words are kept in (assets/locales). */
const LANGUAGES = ['en', 'es', 'fr', 'tr', 'ar'] as const;

/** Settings: read when the page opens, written at each change. */
export function SettingsRoute(): JSX.Element {
  const [round, setRound] = useState(0);
  const loaded = useAsync('settings', async () => ({ settings: await readSettings(), policy: await readPolicy(), commands: await browser.commands.getAll() }), round);
  return (
    <Waiting loaded={loaded}>
      {({ settings, policy, commands }) => (
        <SettingsPage
          settings={settings}
          fixed={fixedBy(policy)}
          fixedHosts={policy.quietHosts ?? []}
          engines={SEARCH_ENGINES}
          languages={LANGUAGES}
          keys={Object.fromEntries(commands.flatMap(({ name, shortcut }) => (name && shortcut ? [[name, shortcut] as const] : [])))}
          onChange={(change) => void changeSettings((own) => change(own) as Partial<Settings>).then(() => setRound((count) => count + 1))}
        />
      )}
    </Waiting>
  );
}
