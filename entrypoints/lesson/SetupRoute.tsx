import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { SetupPage } from '@/components/lesson/SetupPage';
import { takeSetup } from '@/lib/classroom/take-setup';
import { faultsOfSetup, readSetup, setupOf, setupText, type SetupFault } from '@/lib/settings/class-setup';
import { fixedBy, readPolicy } from '@/lib/settings/managed';
import { readSettings, type Settings } from '@/lib/settings/settings';
import { listPacks, setPackEnabled } from '@/lib/store/packs';
import { LANGUAGES } from '@/lib/surface/chosen-words';
import { saveFile } from '@/lib/surface/take-away';
import { database } from './room';

/** Told over the reload that a new language needs. */
const DONE = 'class set-up';

interface Read {
  settings: Settings;
  packs: readonly { id: string; title: string; on: boolean }[];
  fixed: boolean;
}

/** All that a set-up is made of: nothing is shown before it is there, or a set-up saved at once would hold no packs. */
async function readAll(): Promise<Read> {
  const [settings, policy, held] = await Promise.all([readSettings(), readPolicy(), listPacks(database).catch(() => [])]);
  return { settings, packs: held.map(({ id, card, enabled }) => ({ id, title: card.title, on: enabled })), fixed: fixedBy(policy).length > 0 };
}

/** A class's settings from a file, and this browser's as one. */
export function SetupRoute(): JSX.Element | null {
  const [read, setRead] = useState<Read | null>(null);
  const [faults, setFaults] = useState<readonly SetupFault[]>([]);
  const [told] = useState(() => sessionStorage.getItem(DONE));
  useEffect(() => {
    sessionStorage.removeItem(DONE);
    void readAll().then(setRead);
  }, []);
  if (!read) return null;
  const { settings, packs, fixed } = read;
  const take = async (file: File): Promise<void> => {
    const setup = readSetup(await file.text(), LANGUAGES);
    if (!setup.ok) {
      setFaults(faultsOfSetup(setup.error.detail));
      return;
    }
    const missing = await takeSetup(setup.value, { list: () => listPacks(database), set: (id, enabled) => setPackEnabled(database, id, enabled) });
    sessionStorage.setItem(DONE, JSON.stringify(missing));
    location.reload();
  };
  const save = (): void => void saveFile('lateral-class.json', 'application/json', setupText(setupOf(settings, packs.filter(({ on }) => on).map(({ id }) => id))));
  return (
    <SetupPage
      level={settings.level} memory={settings.memory.on} links={settings.links} language={settings.language} packs={packs} fixed={fixed} faults={faults}
      done={told !== null} missing={told === null ? [] : (JSON.parse(told) as string[])} itSheet="welcome.html#it" onFile={(file) => void take(file)} onSave={save}
    />
  );
}
