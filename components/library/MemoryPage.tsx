import type { JSX } from 'preact';
import { useId, useMemo, useRef, useState } from 'preact/hooks';
import { isolate } from '@/lib/format/isolate';
import type { RememberedSummary } from '@/lib/model';
import { useWords } from '../words-context';
import { AskTwice } from './AskTwice';
import { type ExportForm, ExportLine } from './ExportLine';
import { VirtualList } from './VirtualList';

/** One remembered article as its page lists it. */
interface RememberedRow extends Omit<RememberedSummary, 'history'> {
  host: string | null;
  /** What later visits found changed, one line each, newest first. */
  revisions: readonly string[];
}

interface MemoryPageProps {
  on: boolean;
  keepDays: number | null;
  neverHosts: readonly string[];
  rows: readonly RememberedRow[];
  /** What the last thing asked has told: why it failed; null where there is nothing to say. */
  notice: string | null;
  onSwitch(on: boolean): void;
  onKeepDays(days: number | null): void;
  onForgetNever(host: string): void;
  onNever(host: string): void;
  onDelete(keys: readonly string[]): void;
  onExport(form: ExportForm): void;
}

const KEEP_CHOICES = [7, 30, 90, 365] as const;

/** What Lateral remembers of what was read: switch, term, list, and the ways to delete one or all. */
export function MemoryPage({ on, keepDays, neverHosts, rows, notice, onSwitch, onKeepDays, onForgetNever, onNever, onDelete, onExport }: MemoryPageProps): JSX.Element {
  const words = useWords();
  const [filter, setFilter] = useState('');
  const count = useRef<HTMLHeadingElement>(null);
  // The button that deletes goes with what it deletes: whoever pressed it by key is left at what is kept now.
  const deleteThese = (keys: readonly string[]): void => {
    onDelete(keys);
    count.current?.focus();
  };
  const shown = useMemo(() => {
    const wanted = filter.trim().toLocaleLowerCase();
    return wanted === '' ? rows : rows.filter(({ outlet, headline, host, said }) => [outlet, headline, host, ...said.flatMap(({ quote, sentence }) => [quote, sentence])].some((text) => text?.toLocaleLowerCase().includes(wanted)));
  }, [rows, filter]);
  const stories = useMemo(() => byStory(shown), [shown]);
  return (
    <>
      <h1>{words.t(on ? 'library.memory.on' : 'library.memory.off')}</h1>
      <p class="muted">{words.t('library.memory.what')}</p>
      {notice !== null && <p role="alert" class="strong">{notice}</p>}
      <div class="acts">
        <button type="button" class={on ? 'btn' : 'btn btn-main'} onClick={() => onSwitch(!on)}>{words.t(on ? 'library.memory.switchOff' : 'library.memory.switchOn')}</button>
        <label>
          {words.t('library.memory.keep')}{' '}
          <select class="field" value={keepDays === null ? '' : String(keepDays)} onChange={({ currentTarget }) => onKeepDays(currentTarget.value === '' ? null : Number(currentTarget.value))}>
            {KEEP_CHOICES.map((days) => <option key={days} value={days}>{words.n('library.memory.days', days)}</option>)}
            <option value="">{words.t('library.memory.always')}</option>
          </select>
        </label>
      </div>
      {neverHosts.length > 0 && (
        <>
          <h2>{words.t('library.memory.never')}</h2>
          <ul class="plainlist">
            {neverHosts.map((host) => (
              <li key={host} class="lib-line">
                {host}
                <button type="button" class="btn btn-quiet" onClick={() => onForgetNever(host)}>{words.t('library.memory.allow')}</button>
              </li>
            ))}
          </ul>
        </>
      )}
      <h2 ref={count} tabIndex={-1}>{words.n('library.memory.kept', rows.length)}</h2>
      {rows.length > 0 && (
        <>
          <ExportLine what={words.t('library.export.memory')} onExport={onExport} />
          <label class="lib-filter">
            <span class="vh">{words.t('library.memory.filter')}</span>
            <input class="field" type="search" placeholder={words.t('library.memory.filter')} value={filter} onInput={({ currentTarget }) => setFilter(currentTarget.value)} />
          </label>
          {shown.length === 0 ? (
            <p role="status">{words.t('library.memory.noneFits')}</p>
          ) : (
            <>
              <VirtualList rows={stories} keyOf={([first]) => first!.story} estimate={112} label={words.n('library.memory.kept', shown.length)}>
                {(rows) => <Story rows={rows} onDelete={deleteThese}>{(row) => <Remembered key={row.key} row={row} never={row.host !== null && neverHosts.includes(row.host)} onNever={onNever} onDelete={() => deleteThese([row.key])} />}</Story>}
              </VirtualList>
              <div class="acts">
                <AskTwice label={words.t('library.memory.deleteAll')} sure={words.t('library.memory.deleteAll')} question={words.n('library.memory.sure', shown.length)} onSure={() => deleteThese(shown.map(({ key }) => key))} />
              </div>
            </>
          )}
        </>
      )}
    </>
  );
}

/** The rows with those of one story together, in the place of the first of them. */
function byStory(rows: readonly RememberedRow[]): readonly (readonly RememberedRow[])[] {
  const stories = new Map<string, RememberedRow[]>();
  for (const row of rows) stories.set(row.story, [...(stories.get(row.story) ?? []), row]);
  return [...stories.values()];
}

/** Articles on one story under a heading, with the way to delete them together; an article that is alone as it is. */
function Story({ rows, onDelete, children }: { rows: readonly RememberedRow[]; onDelete(keys: readonly string[]): void; children(row: RememberedRow): JSX.Element }): JSX.Element {
  const words = useWords();
  const id = useId();
  if (rows.length === 1) return children(rows[0]!);
  const days = rows.flatMap(({ published }) => published?.slice(0, 10) ?? []).sort();
  return (
    <section aria-labelledby={id} class="lib-onestory">
      <h3 id={id}>{words.n('library.memory.story', rows.length, { days: words.days(days[0] ?? null, days.at(-1) ?? null) ?? '' })}</h3>
      {rows.map(children)}
      <div class="lib-rowacts">
        <AskTwice quiet label={words.t('library.memory.deleteStory')} sure={words.t('library.memory.deleteStory')} question={words.n('library.memory.sure', rows.length)} onSure={() => onDelete(rows.map(({ key }) => key))} />
      </div>
    </section>
  );
}

function Remembered({ row, never, onNever, onDelete }: { row: RememberedRow; never: boolean; onNever(host: string): void; onDelete(): void }): JSX.Element {
  const words = useWords();
  const title = row.headline ?? row.url ?? row.outlet;
  const { host } = row;
  return (
    <article>
      <p class="lib-story">{row.url === null ? title : <a href={row.url} target="_blank" rel="noopener noreferrer">{title}</a>}</p>
      <p class="meta num">
        {[row.outlet, words.day(row.published) ?? words.t('strip.noDate'), words.t('library.memory.read', { date: words.day(row.firstRead) ?? '' }), words.n('count.claims', row.claims)].map(isolate).join(' · ')}
      </p>
      {row.revisions.map((line) => <p key={line} class="note">{line}</p>)}
      <details>
        <summary>{words.t('library.memory.see')}</summary>
        <ul class="plainlist">
          {row.said.map(({ key, quote, sentence }) => <li key={key}><span class="q">{words.quoted(quote)}</span>{sentence !== null && <p class="note q" dir="auto">{sentence}</p>}</li>)}
        </ul>
      </details>
      <div class="lib-rowacts">
        <button type="button" class="btn btn-quiet" onClick={onDelete} aria-label={`${words.t('library.memory.delete')}: ${title}`}>{words.t('library.memory.delete')}</button>
        {host !== null && !never && <button type="button" class="btn btn-quiet" onClick={() => onNever(host)} aria-label={words.t('library.memory.neverHere', { host })}>{words.t('library.memory.neverHere', { host })}</button>}
      </div>
    </article>
  );
}
