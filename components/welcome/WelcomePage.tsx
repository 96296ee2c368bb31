import type { JSX } from 'preact';
import { Brand } from '../Brand';
import { NOBODY, type PartyMark } from '../figure-strip/party-mark';
import { PartyGlyph } from '../figure-strip/PartyGlyph';
import { StripPicture } from '../figure-strip/StripPicture';
import type { StripReport } from '../figure-strip/strip-report';
import { useWords } from '../words-context';
import { NetworkReceipt, type ReceiptFacts } from './NetworkReceipt';

interface WelcomePageProps {
  samples: readonly { href: string; title: string; outlet: string | null; real: boolean }[];
  memory: boolean;
  hrefs: { library: string; lessons: string; itSheet: string; diagnostics: string };
  receipt: ReceiptFacts;
  onMemory: (on: boolean) => void;
}

const MONITOR: PartyMark = { shape: 'circle', tone: 1, order: 0 };
const UNION: PartyMark = { shape: 'up', tone: 1, order: 1 };

/** Made-up figures of a made-up crowd: a picture, no report. */
const PICTURE: readonly StripReport[] = (
  [
    [40, 40, MONITOR, false],
    [42, 42, MONITOR, false],
    [90, 90, UNION, false],
    [90, 90, UNION, true],
    [88, 88, NOBODY, false],
  ] as const
).map(([low, high, mark, here], place) => ({ key: String(place), low, high, approx: false, label: '', mark, here }));

/** The page that is opened once, on install: what it does in three pictures, a sample to try, memory, where things are, the receipt. */
export function WelcomePage({ samples, memory, hrefs, receipt, onMemory }: WelcomePageProps): JSX.Element {
  const words = useWords();
  const group = (real: boolean): JSX.Element => (
    <ul class="samples">
      {samples.filter((sample) => sample.real === real).map(({ href, title, outlet }) => (
        <li key={href}><a href={href} target="_blank">{title}</a> <span class="meta">{outlet}</span></li>
      ))}
    </ul>
  );
  return (
    <main class="page welcome">
      <Brand />
      <h1>{words.t('welcome.title')}</h1>
      <p class="lede">{words.t('welcome.intro')}</p>
      <ol class="pictures">
        <li>
          <div class="drawing" aria-hidden="true"><p class="q">{words.t('welcome.pictureBefore')} <span class="u-differ">{words.t('welcome.pictureFigure')}</span> {words.t('welcome.pictureAfter')}</p></div>
          <h2>{words.t('welcome.markTitle')}</h2>
          <p>{words.t('welcome.mark')}</p>
        </li>
        <li>
          <div class="drawing" aria-hidden="true"><StripPicture reports={PICTURE} width={240} dir={words.dir} number={(value) => words.number(value)} flag={words.t('row.thisArticle')} /></div>
          <h2>{words.t('welcome.stripTitle')}</h2>
          <p>{words.t('welcome.strip')}</p>
        </li>
        <li>
          <div class="drawing tree-drawing" aria-hidden="true">
            <p><PartyGlyph mark={UNION} /> <b>{words.t('welcome.pictureUnion')}</b></p><i /><i />
            <p><PartyGlyph mark={MONITOR} /> <b>{words.t('welcome.picturePolice')}</b></p><i />
          </div>
          <h2>{words.t('welcome.treeTitle')}</h2>
          <p>{words.t('welcome.tree')}</p>
        </li>
      </ol>
      <section>
        <h2>{words.t('welcome.tryTitle')}</h2>
        <p>{words.t('welcome.try')}</p>
        <div class="two">
          <div><h3>{words.t('welcome.real')}</h3>{group(true)}</div>
          <div><h3>{words.t('welcome.invented')}</h3>{group(false)}</div>
        </div>
      </section>
      <section>
        <h2>{words.t('welcome.memoryTitle')}</h2>
        <p>{words.t('welcome.memory')}</p>
        <fieldset class="choice">
          <legend class="vh">{words.t('welcome.memoryTitle')}</legend>
          <label><input type="radio" name="memory" checked={!memory} onChange={() => onMemory(false)} /> {words.t('welcome.memoryNo')}</label>
          <label><input type="radio" name="memory" checked={memory} onChange={() => onMemory(true)} /> {words.t('welcome.memoryYes')}</label>
        </fieldset>
      </section>
      <section>
        <h2>{words.t('welcome.whereTitle')}</h2>
        <ul class="where">
          <li>{words.t('welcome.wherePopup')}</li>
          <li><a href={hrefs.library}>{words.t('welcome.library')}</a>: {words.t('welcome.whereLibrary')}</li>
          <li><a href={hrefs.lessons}>{words.t('welcome.lessons')}</a>: {words.t('welcome.whereLessons')}</li>
          <li><a href={hrefs.itSheet}>{words.t('welcome.itSheet')}</a>: {words.t('welcome.whereIt')}</li>
          <li><a href={hrefs.diagnostics}>{words.t('welcome.diagnostics')}</a>: {words.t('welcome.whereDiagnostics')}</li>
        </ul>
        <p class="muted">{words.t('welcome.once')}</p>
      </section>
      <NetworkReceipt facts={receipt} />
    </main>
  );
}
