import { render } from 'preact';
import { browser } from 'wxt/browser';
import reasons from '@/assets/permissions.json';
import { ItSheet } from '@/components/welcome/ItSheet';
import { WelcomePage } from '@/components/welcome/WelcomePage';
import { WordsProvider } from '@/components/words-context';
import { POLICIES, POLICY_EXAMPLE } from '@/lib/classroom/policy-sheet';
import { receiptFacts } from '@/lib/classroom/receipt-facts';
import { askBackground } from '@/lib/messaging/client';
import type { StoreStatus } from '@/lib/model';
import { countRequests } from '@/lib/network/count-requests';
import { sampleFiles } from '@/lib/samples/sample-files';
import { drawnSettings } from '@/lib/settings/drawn-settings';
import { readSettings } from '@/lib/settings/settings';
import { openDatabase } from '@/lib/store/database';
import { chosenWords, markDocument } from '@/lib/surface/chosen-words';

countRequests();
const SAMPLES = sampleFiles(
  import.meta.glob<string>('../../assets/samples/*/index.html', { query: '?raw', import: 'default', eager: true }),
  import.meta.glob<string>('../../assets/samples/*/expected.json', { query: '?raw', import: 'default', eager: true }),
).map(({ id, expected }) => ({ href: `/sample.html?id=${id}`, title: expected.title, outlet: expected.outlet, real: expected.event === 'real' }));
const HREFS = { library: '/library.html', lessons: '/lesson.html', itSheet: '/welcome.html#it', diagnostics: '/diagnostics.html' };

let settings = await readSettings();
const words = await chosenWords(settings.language);
markDocument(document, words);
const { name, version } = browser.runtime.getManifest();

/** What the store has last told; nothing before it was asked. */
let known: { status: StoreStatus | null; remembered: number } = { status: null, remembered: 0 };
const change = drawnSettings(settings, (drawn) => {
  settings = drawn;
  void drawKnown();
});

/** Draws the page with what is known of the store. */
async function drawKnown(): Promise<void> {
  const receipt = await receiptFacts(reasons, known.status, known.remembered);
  const setMemory = (on: boolean): Promise<void> => change(({ memory }) => ({ memory: { ...memory, on } }));
  // Last: drawings may overlap, and each shows what is asked for by then.
  const isSheet = location.hash === '#it';
  document.title = `${words.t(isSheet ? 'welcome.itSheet' : 'welcome.title')} · Lateral`;
  render(
    <WordsProvider value={words}>
      {isSheet ? (
        <ItSheet name={name} version={version} id={browser.runtime.id} receipt={receipt} policies={POLICIES} example={POLICY_EXAMPLE} />
      ) : (
        <WelcomePage samples={SAMPLES} memory={settings.memory.on} hrefs={HREFS} receipt={receipt} onMemory={(on) => void setMemory(on)} />
      )}
    </WordsProvider>,
    document.querySelector('#root')!,
  );
}

/** Asks the store and draws. Right after the install it reads packs and answers late: nobody waits for it before a page that is drawn. */
async function draw(): Promise<void> {
  const [status, remembered] = await Promise.all([askBackground('store:status', {}), openDatabase().remembered.count()]);
  known = { status: status.ok ? status.value : null, remembered };
  await drawKnown();
}

window.addEventListener('hashchange', () => void draw());
// by then the packs may have been read
document.addEventListener('visibilitychange', () => document.hidden || void draw());
await drawKnown();
await draw();
