import { render, type JSX } from 'preact';
import strip from '@/assets/strip.css?inline';
import tokens from '@/assets/tokens.css?inline';
import { Card } from '@/components/Card';
import { Panel } from '@/components/Panel';
import { Popup } from '@/components/Popup';
import type { PageView } from '@/components/page-view';
import type { SurfaceEvents } from '@/components/surface-events';
import { useWholeClaim } from '@/components/use-whole-claim';
import { WordsProvider } from '@/components/words-context';
import { createWords, lookupIn } from '@/lib/format/words';
import { readerOf, STATES } from '@/tests/fixtures/reports/states';

/** `?lang=ar&theme=dark&surface=panel&width=320&state=article,nothing`: what is shown, and how. */
const asked = new URLSearchParams(location.search);
const messages = import.meta.glob<{ default: Parameters<typeof lookupIn>[0] }>('../../assets/locales/*.json');
const load = messages[`../../assets/locales/${asked.get('lang') ?? 'en'}.json`] ?? messages['../../assets/locales/en.json']!;
const words = createWords(lookupIn((await load()).default));
document.documentElement.lang = words.locale.replace(/-u-.*$/, '');
document.documentElement.dir = words.dir;
const theme = asked.get('theme');
if (theme) document.documentElement.dataset.theme = theme;
const nothing = (): void => undefined;
const on: Omit<SurfaceEvents, 'readClaim' | 'readWords'> = { openPanel: nothing, openLibrary: nothing, setMarks: nothing, readAgain: nothing, retryStore: nothing, switchOn: nothing, switchOff: nothing, reveal: nothing, goBack: nothing, openLesson: nothing, reject: nothing, restore: nothing };
const files = { copy: () => Promise.resolve(true), save: () => Promise.resolve(true) };
const engines = ['google', 'bing', 'duckduckgo', 'fact-check-explorer', 'wikipedia-current-events'] as const;
const width = Number(asked.get('width') ?? (['panel', 'claim'].includes(asked.get('surface') ?? '') ? 420 : 360));
const names = asked.get('state')?.split(',') ?? Object.keys(STATES);

function Surface({ view }: { view: PageView }): JSX.Element | null {
  const surface = asked.get('surface') ?? 'popup';
  const first = view.kind === 'report' ? view.report.claims[0] : undefined;
  const reader = readerOf(view);
  const whole = useWholeClaim(surface === 'card' ? (first?.claim.id ?? null) : null, null, reader.readClaim);
  if (surface === 'panel' || surface === 'claim') {
    return <Panel view={view} asked={surface === 'claim' ? (first?.claim.id ?? null) : null} links engines={engines} styles={tokens + strip} on={{ ...on, ...reader, ...files }} />;
  }
  if (surface === 'card') return whole ? <Card comparison={whole} language="en" links onOpenPanel={nothing} onClose={nothing} /> : null;
  return <Popup view={view} links engines={engines} on={{ ...on, ...reader }} />;
}

function Shown({ name }: { name: string }): JSX.Element | null {
  const view = STATES[name]?.();
  if (!view) return null;
  return (
    <figure data-state={name}>
      <figcaption>{name}</figcaption>
      <div class="frame" style={{ inlineSize: `${width}px` }}><Surface view={view} /></div>
    </figure>
  );
}

render(
  <WordsProvider value={words}>
    <div class="gallery">{names.map((name) => <Shown key={name} name={name} />)}</div>
  </WordsProvider>,
  document.querySelector('#root')!,
);
await new Promise((done) => setTimeout(done, 100));
document.documentElement.dataset.ready = 'yes';
