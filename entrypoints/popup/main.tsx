import { render } from 'preact';
import { toPageView } from '@/components/page-view';
import { Popup } from '@/components/Popup';
import { WordsProvider } from '@/components/words-context';
import { countRequests } from '@/lib/network/count-requests';
import { fixedBy, readPolicy } from '@/lib/settings/managed';
import { changeSettings, readSettings } from '@/lib/settings/settings';
import { pageActions, readActivePage, watchActivePage, type ActivePage } from '@/lib/surface/active-page';
import { chosenWords, markDocument } from '@/lib/surface/chosen-words';

countRequests();
const root = document.querySelector('#root')!;
let page: ActivePage = { tabId: null, state: null, host: null };

let settings = await readSettings();
const fixed = fixedBy(await readPolicy());
const words = await chosenWords(settings.language);
markDocument(document, words);

const refresh = (): Promise<void> =>
  readActivePage((found) => {
    page = found;
    draw();
  });

const on = { ...pageActions(() => page, () => void refresh()) };
const openPanel = on.openPanel;
on.openPanel = async () => {
  await openPanel();
  window.close();
};

const setMemory = async (remember: boolean): Promise<void> => {
  settings = await changeSettings({ memory: { ...settings.memory, on: remember } });
  draw();
};

function draw(): void {
  const view = toPageView(page.state, settings.level === 'off' ? null : page.host);
  render(
    <WordsProvider value={words}>
      <Popup view={view} links={settings.links} engines={settings.searchEngines} on={on} memory={fixed.includes('memory') ? undefined : settings.memory.on} onMemory={(remember) => void setMemory(remember)} />
    </WordsProvider>,
    root,
  );
}

watchActivePage(() => void refresh());
await refresh();
