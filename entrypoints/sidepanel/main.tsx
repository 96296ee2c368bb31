import { render } from 'preact';
import strip from '@/assets/strip.css?inline';
import tokens from '@/assets/tokens.css?inline';
import { toPageView } from '@/components/page-view';
import { Panel } from '@/components/Panel';
import { WordsProvider } from '@/components/words-context';
import { countRequests } from '@/lib/network/count-requests';
import { isOffByPolicy } from '@/lib/settings/managed';
import { pageActions } from '@/lib/surface/active-page';
import { besidePage } from '@/lib/surface/beside-page';
import { copyText, saveFile } from '@/lib/surface/take-away';

countRequests();
const root = document.querySelector('#root')!;
const page = await besidePage(document);
const on = { ...pageActions(page.now, () => void page.refresh()), copy: copyText, save: saveFile };

await page.drawWith(() => {
  const { tabId, state, host } = page.now();
  const { settings, policy } = page.held();
  const view = toPageView(state, settings.level === 'off' ? null : host, isOffByPolicy(policy, host));
  render(
    <WordsProvider value={page.words}>
      <Panel key={tabId} view={view} asked={state?.openClaim ?? null} links={settings.links} engines={settings.searchEngines} styles={tokens + strip} on={on} />
    </WordsProvider>,
    root,
  );
});
