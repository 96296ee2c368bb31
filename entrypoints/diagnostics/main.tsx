import { render } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { DiagnosticsPage } from '@/components/diagnostics/DiagnosticsPage';
import { WordsProvider } from '@/components/words-context';
import { bugReport } from '@/lib/diagnostics/bug-report';
import { lastPage } from '@/lib/diagnostics/last-page';
import { runSelfTest } from '@/lib/diagnostics/run-self-test';
import { startAfresh } from '@/lib/diagnostics/start-afresh';
import { storeHealth, type StoreHealth } from '@/lib/diagnostics/store-health';
import { askBackground } from '@/lib/messaging/client';
import type { PageReport, StoreStatus } from '@/lib/model';
import { countRequests } from '@/lib/network/count-requests';
import { BUNDLED_SAMPLES } from '@/lib/samples/bundled-samples';
import type { CheckedSample } from '@/lib/samples/self-test';
import { drawnSettings } from '@/lib/settings/drawn-settings';
import { readSettings } from '@/lib/settings/settings';
import { openDatabase } from '@/lib/store/database';
import { chosenWords, markDocument } from '@/lib/surface/chosen-words';
import { copyText } from '@/lib/surface/take-away';

countRequests();
const database = openDatabase();
const settings = await readSettings();
const words = await chosenWords(settings.language);
markDocument(document, words);
document.title = `${words.t('diagnostics.title')} · Lateral`;
const { version } = browser.runtime.getManifest();

function App() {
  const [status, setStatus] = useState<StoreStatus | null>(null);
  const [health, setHealth] = useState<StoreHealth>({ rows: {}, faults: [] });
  const [page, setPage] = useState<PageReport | null>(null);
  const [trace, setTrace] = useState(settings.trace);
  const [samples, setSamples] = useState<readonly CheckedSample[] | null>(null);
  const [testing, setTesting] = useState(false);
  const [copied, setCopied] = useState<boolean | null>(null);
  useEffect(() => {
    void askBackground('store:status', {}).then((answer) => answer.ok && setStatus(answer.value));
    void storeHealth(database).then(setHealth);
    void lastPage().then(setPage);
  }, []);
  const test = async (): Promise<void> => {
    setTesting(true);
    setSamples(await runSelfTest(BUNDLED_SAMPLES, (article) => askBackground('article:compare', { article })));
    setTesting(false);
  };
  const report = (pageText: boolean): string => bugReport({ version, browser: navigator.userAgent, status: status ?? { status: 'empty' }, ...health, page, selfTest: samples }, pageText);
  const change = useMemo(() => drawnSettings(settings, (drawn) => setTrace(drawn.trace)), []);
  const onTrace = (on: boolean): void => void change({ trace: on });
  const does = { onTrace, onTest: () => void test(), onReadPage: () => void lastPage().then(setPage), onCopy: (text: boolean) => void copyText(report(text)).then(setCopied), onReset: () => void startAfresh(database) };
  return <DiagnosticsPage version={version} browser={navigator.userAgent} status={status} {...health} page={page} trace={trace} samples={samples} testing={testing} copied={copied} {...does} />;
}

render(<WordsProvider value={words}><App /></WordsProvider>, document.querySelector('#root')!);
