import { render } from 'preact';
import strip from '@/assets/strip.css?inline';
import tokens from '@/assets/tokens.css?inline';
import { toPageView } from '@/components/page-view';
import { Panel } from '@/components/Panel';
import { WordsProvider } from '@/components/words-context';
import { countRequests } from '@/lib/network/count-requests';
import { isOffByPolicy, readPolicy } from '@/lib/settings/managed';
import { watchSettings } from '@/lib/settings/settings';
import { followActivePage, pageActions } from '@/lib/surface/active-page';
import { chosenWords, markDocument } from '@/lib/surface/chosen-words';
import { firstSettings } from '@/lib/surface/first-settings';
import { copyText, saveFile } from '@/lib/surface/take-away';

countRequests();
const root = document.querySelector('#root')!;

// As in the popup: both were asked for before this module was there.
const page = followActivePage();
let { settings, policy } = await firstSettings();
const words = await chosenWords(settings.language);
markDocument(document, words);

const on = { ...pageActions(page.now, () => void page.refresh()), copy: copyText, save: saveFile };

function draw(): void {
  const { tabId, state, host } = page.now();
  const view = toPageView(state, settings.level === 'off' ? null : host, isOffByPolicy(policy, host));
  render(
    <WordsProvider value={words}>
      <Panel key={tabId} view={view} asked={state?.openClaim ?? null} links={settings.links} engines={settings.searchEngines} styles={tokens + strip} on={on} />
    </WordsProvider>,
    root,
  );
}

watchSettings(async (changed) => {
  [settings, policy] = [changed, await readPolicy()];
  draw();
});
await page.drawWith(draw);
