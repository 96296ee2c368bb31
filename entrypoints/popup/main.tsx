import { render } from 'preact';
import { toPageView } from '@/components/page-view';
import { Popup } from '@/components/Popup';
import { WordsProvider } from '@/components/words-context';
import { countRequests } from '@/lib/network/count-requests';
import { fixedBy, isOffByPolicy, readPolicy } from '@/lib/settings/managed';
import { changeSettings, watchSettings } from '@/lib/settings/settings';
import { followActivePage, pageActions } from '@/lib/surface/active-page';
import { chosenWords, markDocument } from '@/lib/surface/chosen-words';
import { firstSettings } from '@/lib/surface/first-settings';

countRequests();
const root = document.querySelector('#root')!;

// The page in front and the settings were asked for by ask-first.ts, before this module was there.
const page = followActivePage();
let { settings, policy } = await firstSettings();
const words = await chosenWords(settings.language);
markDocument(document, words);

const on = { ...pageActions(page.now, () => void page.refresh()) };
const openPanel = on.openPanel;
on.openPanel = async (claimId) => {
  await openPanel(claimId);
  window.close();
};

const setMemory = async (remember: boolean): Promise<void> => {
  settings = await changeSettings(({ memory }) => ({ memory: { ...memory, on: remember } }));
  draw();
};

function draw(): void {
  const { state, host } = page.now();
  const view = toPageView(state, settings.level === 'off' ? null : host, isOffByPolicy(policy, host));
  render(
    <WordsProvider value={words}>
      <Popup view={view} links={settings.links} engines={settings.searchEngines} on={on} memory={fixedBy(policy).includes('memory') ? undefined : settings.memory.on} onMemory={(remember) => void setMemory(remember)} />
    </WordsProvider>,
    root,
  );
}

watchSettings(async (changed) => {
  [settings, policy] = [changed, await readPolicy()];
  draw();
});
await page.drawWith(draw);
