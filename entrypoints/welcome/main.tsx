import { render } from 'preact';
import { browser } from 'wxt/browser';
import reasons from '@/assets/permissions.json';
import { ItSheet } from '@/components/welcome/ItSheet';
import { WelcomePage } from '@/components/welcome/WelcomePage';
import { WordsProvider } from '@/components/words-context';
import { POLICIES, POLICY_EXAMPLE } from '@/lib/classroom/policy-sheet';
import { receiptFacts } from '@/lib/classroom/receipt-facts';
import { askBackground } from '@/lib/messaging/client';
import { countRequests } from '@/lib/network/count-requests';
import { BUNDLED_SAMPLES } from '@/lib/samples/bundled-samples';
import { drawnSettings } from '@/lib/settings/drawn-settings';
import { readSettings } from '@/lib/settings/settings';
import { openDatabase } from '@/lib/store/database';
import { chosenWords, markDocument } from '@/lib/surface/chosen-words';

countRequests();
const SAMPLES = BUNDLED_SAMPLES.map(({ id, expected }) => ({ href: `/sample.html?id=${id}`, title: expected.title, outlet: expected.outlet, real: expected.event === 'real' }));
const HREFS = { library: '/library.html', lessons: '/lesson.html', itSheet: '/welcome.html#it', diagnostics: '/diagnostics.html' };

let settings = await readSettings();
const words = await chosenWords(settings.language);
markDocument(document, words);
const { name, version } = browser.runtime.getManifest();

/** What is known of the store; nothing before it was asked. */
let receipt = await receiptFacts(reasons, null, 0);
const change = drawnSettings(settings, (drawn) => {
  settings = drawn;
  drawKnown();
});

function drawKnown(): void {
  const isSheet = location.hash === '#it';
  document.title = `${words.t(isSheet ? 'welcome.itSheet' : 'welcome.title')} · Lateral`;
  render(
    <WordsProvider value={words}>
      {isSheet ? (
        <ItSheet name={name} version={version} id={browser.runtime.id} receipt={receipt} policies={POLICIES} example={POLICY_EXAMPLE} />
      ) : (
        <WelcomePage samples={SAMPLES} memory={settings.memory.on} hrefs={HREFS} receipt={receipt} onMemory={(on) => void change(({ memory }) => ({ memory: { ...memory, on } }))} />
      )}
    </WordsProvider>,
    document.querySelector('#root')!,
  );
}

/** Asks the store and draws. Right after the install it reads packs and answers late: nobody waits for it before a page that is drawn. */
async function draw(): Promise<void> {
  const [status, remembered] = await Promise.all([askBackground('store:status', {}), openDatabase().remembered.count()]);
  receipt = await receiptFacts(reasons, status.ok ? status.value : null, remembered);
  drawKnown();
}

window.addEventListener('hashchange', () => void draw());
// by then the packs may have been read
document.addEventListener('visibilitychange', () => document.hidden || void draw());
drawKnown();
await draw();
