import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { useWords } from '../words-context';

/** Where an import stands. */
export type ImportState =
  | { phase: 'idle' }
  | { phase: 'reading'; file: string }
  | { phase: 'confirm'; file: string; title: string; lines: readonly string[] }
  | { phase: 'same'; title: string; lines: readonly string[] }
  | { phase: 'writing'; file: string; done: number; total: number }
  | { phase: 'done'; title: string; claims: number }
  | { phase: 'failed'; file: string; faults: readonly string[]; more: number }
  | { phase: 'cancelled'; file: string };

export interface PackDropProps {
  state: ImportState;
  onFile(file: File): void;
  onConfirm(): void;
  onCancel(): void;
  onTemplate(): void;
}

/** The door for packs: choose or drop a file, see what it holds or what is wrong with it, follow it in, stop it. */
export function PackDrop({ state, onFile, onConfirm, onCancel, onTemplate }: PackDropProps): JSX.Element {
  const words = useWords();
  const [over, setOver] = useState(false);
  const id = useId();
  const busy = state.phase === 'reading' || state.phase === 'writing';
  const take = (files: FileList | null | undefined): void => {
    const file = files?.[0];
    if (file && !busy) onFile(file);
  };
  return (
    <section class="scope" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{words.t('library.import.title')}</h2>
      <p>{words.t('library.import.intro')}</p>
      <div
        class="drop"
        data-over={over || undefined}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          take(event.dataTransfer?.files);
        }}
      >
        <label for={`${id}-file`}>{words.t('library.import.choose')}</label>
        <input
          id={`${id}-file`}
          type="file"
          accept=".json,.gz,.csv,application/json,application/gzip,text/csv"
          disabled={busy}
          onChange={(event) => {
            take(event.currentTarget.files);
            event.currentTarget.value = '';
          }}
        />
        <p class="meta">{words.t('library.import.orDrop')}</p>
        <button type="button" class="btn btn-quiet" onClick={onTemplate}>{words.t('library.import.template')}</button>
      </div>
      <div aria-live="polite"><ImportWords state={state} onConfirm={onConfirm} onCancel={onCancel} /></div>
    </section>
  );
}

function ImportWords({ state, onConfirm, onCancel }: Pick<PackDropProps, 'state' | 'onConfirm' | 'onCancel'>): JSX.Element | null {
  const words = useWords();
  switch (state.phase) {
    case 'idle':
      return null;
    case 'reading':
      return <p>{words.t('library.import.reading', { file: state.file })}</p>;
    case 'confirm':
      return (
        <>
          <p class="strong">{words.t('library.import.confirm', { title: state.title })}</p>
          <ul class="plainlist">{state.lines.map((line) => <li key={line}>{line}</li>)}</ul>
          <div class="acts">
            <button type="button" class="btn btn-main" onClick={onConfirm}>{words.t('library.import.takeIn')}</button>
            <button type="button" class="btn" onClick={onCancel}>{words.t('library.import.cancel')}</button>
          </div>
        </>
      );
    case 'same':
      return (
        <>
          <p class="strong">{words.t('library.import.nothing', { title: state.title })}</p>
          <ul class="plainlist">{state.lines.map((line) => <li key={line}>{line}</li>)}</ul>
        </>
      );
    case 'writing': {
      const progress = words.t('library.import.writing', { file: state.file, n: words.number(state.done), m: words.number(state.total) });
      return (
        <>
          <p class="num">{progress}</p>
          <progress max={Math.max(1, state.total)} value={state.done} aria-label={progress} />
          <div class="acts"><button type="button" class="btn" onClick={onCancel}>{words.t('library.import.cancel')}</button></div>
        </>
      );
    }
    case 'done':
      return <p class="strong">{words.t('library.import.done', { title: state.title, claims: words.n('count.claims', state.claims) })}</p>;
    case 'cancelled':
      return <p>{words.t('library.import.cancelled', { file: state.file })}</p>;
    case 'failed':
      return (
        <div role="alert">
          <p class="strong">{words.t('library.import.failed', { file: state.file })}</p>
          <ul class="plainlist">{state.faults.map((fault) => <li key={fault}>{fault}</li>)}</ul>
          {state.more > 0 && <p class="meta">{words.n('library.import.more', state.more)}</p>}
        </div>
      );
  }
}
