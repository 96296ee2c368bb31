import { render } from 'preact';
import { browser } from 'wxt/browser';
import reasons from '@/assets/permissions.json';
import schema from '@/assets/public/managed-schema.json';
import { ItSheet } from '@/components/welcome/ItSheet';
import { WelcomePage } from '@/components/welcome/WelcomePage';
import { WordsProvider } from '@/components/words-context';
import { receiptFacts } from '@/lib/classroom/receipt-facts';
import { askBackground } from '@/lib/messaging/client';
import { countRequests } from '@/lib/network/count-requests';
import { sampleFiles } from '@/lib/samples/sample-files';
import { changeSettings, readSettings } from '@/lib/settings/settings';
import { openDatabase } from '@/lib/store/database';
import { chosenWords, markDocument } from '@/lib/surface/chosen-words';

countRequests();
const SAMPLES = sampleFiles(
  import.meta.glob<string>('../../assets/samples/*/index.html', { query: '?raw', import: 'default', eager: true }),
  import.meta.glob<string>('../../assets/samples/*/expected.json', { query: '?raw', import: 'default', eager: true }),
).map(({ id, expected }) => ({ href: `/sample.html?id=${id}`, title: expected.title, outlet: expected.outlet, real: expected.event === 'real' }));
const HREFS = { library: '/library.html', lessons: '/lesson.html', itSheet: '/welcome.html#it', diagnostics: '/diagnostics.html' };
/** A class on shared computers: nothing is kept and no link leads out. */
const EXAMPLE = JSON.stringify({ level: 'all', memory: false, links: false, language: 'en', packs: ['aleppo-2024', 'hong-kong-march-2019'] }, null, 2);

let settings = await readSettings();
const words = await chosenWords(settings.language);
markDocument(document, words);
const { name, version } = browser.runtime.getManifest();

async function draw(): Promise<void> {
  const isSheet = location.hash === '#it';
  document.title = `${words.t(isSheet ? 'welcome.itSheet' : 'welcome.title')} · Lateral`;
  const status = await askBackground('store:status', {});
  const receipt = await receiptFacts(reasons, status.ok ? status.value : null, await openDatabase().remembered.count());
  const policies = Object.entries(schema.properties).map(([key, { type, description }]) => ({ name: key, type, description }));
  const setMemory = async (on: boolean): Promise<void> => {
    settings = await changeSettings(({ memory }) => ({ memory: { ...memory, on } }));
    await draw();
  };
  render(
    <WordsProvider value={words}>
      {isSheet ? (
        <ItSheet name={name} version={version} id={browser.runtime.id} receipt={receipt} policies={policies} example={EXAMPLE} />
      ) : (
        <WelcomePage samples={SAMPLES} memory={settings.memory.on} hrefs={HREFS} receipt={receipt} onMemory={(on) => void setMemory(on)} />
      )}
    </WordsProvider>,
    document.querySelector('#root')!,
  );
}

window.addEventListener('hashchange', () => void draw());
await draw();
