import { render } from 'preact';
import { toPageView } from '@/components/page-view';
import { Popup } from '@/components/Popup';
import { WordsProvider } from '@/components/words-context';
import { countRequests } from '@/lib/network/count-requests';
import { fixedBy, isOffByPolicy } from '@/lib/settings/managed';
import { changeSettings } from '@/lib/settings/settings';
import { pageActions } from '@/lib/surface/active-page';
import { besidePage } from '@/lib/surface/beside-page';

countRequests();
const root = document.querySelector('#root')!;
const page = await besidePage(document);

const on = { ...pageActions(page.now, () => void page.refresh()) };
const openPanel = on.openPanel;
on.openPanel = async (claimId) => {
  await openPanel(claimId);
  window.close();
};

// Drawn as every change of the settings is.
const setMemory = (remember: boolean): void => void changeSettings(({ memory }) => ({ memory: { ...memory, on: remember } }));

await page.drawWith(() => {
  const { state, host } = page.now();
  const { settings, policy } = page.held();
  const view = toPageView(state, settings.level === 'off' ? null : host, isOffByPolicy(policy, host));
  render(
    <WordsProvider value={page.words}>
      <Popup view={view} links={settings.links} engines={settings.searchEngines} on={on} memory={fixedBy(policy).includes('memory') ? undefined : settings.memory.on} onMemory={setMemory} />
    </WordsProvider>,
    root,
  );
});
