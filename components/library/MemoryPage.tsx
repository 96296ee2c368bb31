import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { useWords } from '../words-context';

/** One remembered article as its page lists it. */
export interface RememberedRow {
  key: string;
  outlet: string;
  headline: string | null;
  url: string | null;
  published: string | null;
  /** ISO date-times. */
  firstRead: string;
  lastRead: string;
  claims: number;
  /** What later visits found changed, one line each, newest first. */
  revisions: readonly string[];
}

export interface MemoryPageProps {
  on: boolean;
  keepDays: number | null;
  neverHosts: readonly string[];
  rows: readonly RememberedRow[];
  onSwitch(on: boolean): void;
  onKeepDays(days: number | null): void;
  onForgetNever(host: string): void;
  onDelete(keys: readonly string[]): void;
}

const KEEP_CHOICES = [7, 30, 90, 365] as const;

/** What Lateral remembers of what was read: switch, term, list, and the ways to delete one or all. */
export function MemoryPage({ on, keepDays, neverHosts, rows, onSwitch, onKeepDays, onForgetNever, onDelete }: MemoryPageProps): JSX.Element {
  const words = useWords();
  const [filter, setFilter] = useState('');
  const [asking, setAsking] = useState(false);
  const shown = useMemo(() => {
    const wanted = filter.trim().toLocaleLowerCase();
    return wanted === '' ? rows : rows.filter(({ outlet, headline }) => `${outlet} ${headline ?? ''}`.toLocaleLowerCase().includes(wanted));
  }, [rows, filter]);
  return (
    <>
      <h1>{words.t(on ? 'library.memory.on' : 'library.memory.off')}</h1>
      <p class="muted">{words.t('library.memory.what')}</p>
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
      <h2>{words.n('library.memory.kept', rows.length)}</h2>
      {rows.length > 0 && (
        <>
          <input class="field" type="search" aria-label={words.t('library.names.filter')} placeholder={words.t('library.names.filter')} value={filter} onInput={({ currentTarget }) => setFilter(currentTarget.value)} />
          <ul class="plainlist">
            {shown.map((row) => (
              <li key={row.key}>
                <div class="lib-line">
                  <span class="lib-story">{row.url === null ? (row.headline ?? row.outlet) : <a href={row.url} target="_blank" rel="noopener noreferrer">{row.headline ?? row.url}</a>}</span>
                  <button type="button" class="btn btn-quiet" onClick={() => onDelete([row.key])} aria-label={`${words.t('library.memory.delete')}: ${row.headline ?? row.outlet}`}>{words.t('library.memory.delete')}</button>
                </div>
                <p class="meta num">
                  {[row.outlet, words.day(row.published) ?? words.t('strip.noDate'), words.t('library.memory.read', { date: words.day(row.firstRead) ?? '' }), words.n('count.claims', row.claims)].join(' · ')}
                </p>
                {row.revisions.map((line) => <p key={line} class="note">{line}</p>)}
              </li>
            ))}
          </ul>
          <div class="acts">
            {asking ? (
              <>
                <span>{words.n('library.memory.sure', shown.length)}</span>
                <button
                  type="button"
                  class="btn btn-main"
                  onClick={() => {
                    setAsking(false);
                    onDelete(shown.map(({ key }) => key));
                  }}
                >
                  {words.t('library.memory.deleteAll')}
                </button>
                <button type="button" class="btn" onClick={() => setAsking(false)}>{words.t('library.import.cancel')}</button>
              </>
            ) : (
              <button type="button" class="btn" onClick={() => setAsking(true)}>{words.t('library.memory.deleteAll')}</button>
            )}
          </div>
        </>
      )}
    </>
  );
}
