import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { PageReport, StoreStatus } from '@/lib/model';
import { Brand } from '../Brand';
import { useWords } from '../words-context';

/** One expected claim of a sample beside what was read. */
interface TestedClaim {
  expected: string;
  got: string | null;
  wrong: readonly string[];
}

interface TestedSample {
  id: string;
  passed: boolean;
  claims: readonly TestedClaim[];
  furniture: readonly string[];
}

interface DiagnosticsPageProps {
  version: string;
  browser: string;
  status: StoreStatus | null;
  rows: Readonly<Record<string, number>>;
  faults: readonly string[];
  page: PageReport | null;
  trace: boolean;
  samples: readonly TestedSample[] | null;
  testing: boolean;
  copied: boolean | null;
  onTrace: (on: boolean) => void;
  onReadPage: () => void;
  onTest: () => void;
  onCopy: (pageText: boolean) => void;
  onReset: () => void;
}

function StoreRows({ rows, faults }: Pick<DiagnosticsPageProps, 'rows' | 'faults'>): JSX.Element {
  const words = useWords();
  return (
    <>
      <table class="rows"><caption>{words.t('diagnostics.rows')}</caption><tbody>{Object.entries(rows).map(([table, count]) => <tr key={table}><th scope="row">{table}</th><td>{words.number(count)}</td></tr>)}</tbody></table>
      {faults.length === 0 ? <p>{words.t('diagnostics.sound')}</p> : <ul class="faults">{faults.map((fault) => <li key={fault}>{fault}</li>)}</ul>}
    </>
  );
}

function Trace({ page }: { page: PageReport }): JSX.Element {
  const words = useWords();
  return (
    <>
      <p>{words.t('diagnostics.pageLine', { claims: words.n('count.claims', page.claims.length), status: page.status })}</p>
      <table class="rows"><caption>{words.t('diagnostics.timings')}</caption><tbody>{Object.entries(page.timings).map(([stage, ms]) => <tr key={stage}><th scope="row">{stage}</th><td><bdi dir="ltr">{words.number(Math.round(ms * 10) / 10)}&nbsp;ms</bdi></td></tr>)}</tbody></table>
      {page.trace.length === 0 ? <p>{words.t('diagnostics.noTrace')}</p> : (
        <div class="scroll" tabIndex={0} role="region" aria-label={words.t('diagnostics.trace')}>
          <table class="rows">
            <thead><tr>{(['stage', 'rule', 'span', 'reason'] as const).map((column) => <th key={column}>{words.t(`diagnostics.col.${column}`)}</th>)}</tr></thead>
            <tbody>{page.trace.map((entry, place) => <tr key={place}><td>{entry.stage}</td><td>{entry.rule}</td><td>{entry.start === null ? '' : `${entry.start}–${entry.end}`}</td><td>{entry.reason}</td></tr>)}</tbody>
          </table>
        </div>
      )}
    </>
  );
}

function SelfTest({ samples }: { samples: readonly TestedSample[] }): JSX.Element {
  const words = useWords();
  return (
    <ul class="self-test">
      {samples.map((sample) => (
        <li key={sample.id}>
          <p><b>{sample.id}</b>: {words.t(sample.passed ? 'diagnostics.passed' : 'diagnostics.differs', { n: sample.claims.filter(({ wrong }) => wrong.length > 0).length, of: sample.claims.length })}</p>
          {!sample.passed && (
            <ul>
              {sample.claims.filter(({ wrong }) => wrong.length > 0).map(({ expected, got, wrong }) => <li key={expected}>{words.quoted(expected)} → {got === null ? words.t('diagnostics.notFound') : words.quoted(got)}: {wrong.join('; ')}</li>)}
              {sample.furniture.map((quote) => <li key={quote}>{words.t('diagnostics.furniture')}: {words.quoted(quote)}</li>)}
            </ul>
          )}
        </li>
      ))}
    </ul>
  );
}

/** For testers: what runs here, what the store holds, what the last page's stages did, the self-test, the report to send, the way back to a fresh install. */
export function DiagnosticsPage(props: DiagnosticsPageProps): JSX.Element {
  const words = useWords();
  const [pageText, setPageText] = useState(false);
  const [sure, setSure] = useState(false);
  return (
    <main class="page diagnostics">
      <Brand />
      <h1>{words.t('diagnostics.title')}</h1>
      <p class="lede">{words.t('diagnostics.intro')}</p>
      <h2>{words.t('diagnostics.versions')}</h2>
      <p>Lateral {props.version}</p>
      <p class="meta">{props.browser}</p>
      <h2>{words.t('diagnostics.store')}</h2>
      <p>{props.status === null ? words.t('lesson.loading') : words.t(`diagnostics.status.${props.status.status}`)}</p>
      <StoreRows rows={props.rows} faults={props.faults} />
      <h2>{words.t('diagnostics.selfTest')}</h2>
      <p>{words.t('diagnostics.selfTestHow')}</p>
      <p><button type="button" class="btn btn-main" disabled={props.testing} onClick={props.onTest}>{words.t('diagnostics.runTest')}</button></p>
      <div aria-live="polite">{props.samples && <><p class="strong">{words.t('diagnostics.result', { n: props.samples.filter(({ passed }) => passed).length, of: props.samples.length })}</p><SelfTest samples={props.samples} /></>}</div>
      <h2>{words.t('diagnostics.trace')}</h2>
      <p><label><input type="checkbox" checked={props.trace} onChange={(event) => props.onTrace(event.currentTarget.checked)} /> {words.t('diagnostics.traceOn')}</label></p>
      <p><button type="button" class="btn" onClick={props.onReadPage}>{words.t('diagnostics.readPage')}</button></p>
      {props.page ? <Trace page={props.page} /> : <p class="muted">{words.t('diagnostics.noPage')}</p>}
      <h2>{words.t('diagnostics.report')}</h2>
      <p><label><input type="checkbox" checked={pageText} onChange={(event) => setPageText(event.currentTarget.checked)} /> {words.t('diagnostics.withText')}</label></p>
      <p><button type="button" class="btn btn-main" onClick={() => props.onCopy(pageText)}>{words.t('diagnostics.copy')}</button> <span role="status">{props.copied === null ? '' : words.t(props.copied ? 'diagnostics.copied' : 'diagnostics.notCopied')}</span></p>
      <h2>{words.t('diagnostics.reset')}</h2>
      <p>{words.t('diagnostics.resetHow')}</p>
      <p><button type="button" class="btn" onClick={() => (sure ? props.onReset() : setSure(true))}>{words.t(sure ? 'diagnostics.resetSure' : 'diagnostics.resetButton')}</button></p>
    </main>
  );
}
