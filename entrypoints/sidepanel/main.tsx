import { render } from 'preact';
import strip from '@/assets/strip.css?inline';
import tokens from '@/assets/tokens.css?inline';
import { toPageView } from '@/components/page-view';
import { Panel } from '@/components/Panel';
import { WordsProvider } from '@/components/words-context';
import { countRequests } from '@/lib/network/count-requests';
import { readSettings, watchSettings } from '@/lib/settings/settings';
import { createPageReader, pageActions, watchActivePage, type ActivePage } from '@/lib/surface/active-page';
import { chosenWords, markDocument } from '@/lib/surface/chosen-words';
import { copyText, saveFile } from '@/lib/surface/take-away';

countRequests();
const root = document.querySelector('#root')!;
let page: ActivePage = { tabId: null, state: null, host: null };

let draw: (() => void) | null = null;

// As in the popup: the page was asked before this module was there.
let answered = false;
const refresh = createPageReader((found) => {
  page = found;
  answered = true;
  draw?.();
});
const asked = refresh();
let settings = await readSettings();
const words = await chosenWords(settings.language);
markDocument(document, words);

const on = { ...pageActions(() => page, () => void refresh()), copy: copyText, save: saveFile };

draw = () => {
  const view = toPageView(page.state, settings.level === 'off' ? null : page.host);
  render(
    <WordsProvider value={words}>
      <Panel key={page.tabId} view={view} asked={page.state?.openClaim ?? null} links={settings.links} engines={settings.searchEngines} styles={tokens + strip} on={on} />
    </WordsProvider>,
    root,
  );
};

if (answered) draw();
watchActivePage(() => void refresh());
watchSettings((changed) => {
  settings = changed;
  draw?.();
});
await asked;
