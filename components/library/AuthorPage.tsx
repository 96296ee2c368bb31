import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { Bench, BenchCard, BenchClaim, BenchFault, BenchReport } from '@/lib/model';
import { useWords } from '../words-context';
import { BenchFaults } from './BenchFaults';
import { BenchTable } from './BenchTable';

export interface AuthorPageProps {
  bench: Bench;
  /** Whether an article is being read or a pack made. */
  busy: boolean;
  notice: string | null;
  faults: readonly BenchFault[];
  frames: readonly string[];
  /** Answers whether claims were found; a text without any stays in its field. */
  onRead(article: { text: string; outlet: string; url: string; published: string }): Promise<boolean>;
  onTakeOpen(): void;
  onReport(id: string, change: Partial<Pick<BenchReport, 'outlet' | 'url' | 'published'>>): void;
  onClaim(id: string, index: number, change: Partial<BenchClaim>): void;
  onAddReport(): void;
  onAddClaim(id: string, kind: BenchClaim['kind']): void;
  onRemoveReport(id: string): void;
  onCard(change: Partial<BenchCard>): void;
  onSave(): void;
  onTakeIn(): void;
  onClear(): void;
}

const keptOf = ({ claims }: BenchReport): number => claims.filter(({ keep }) => keep).length;

/** The bench where a pack is made: an article is read, its claims are corrected by hand, reports of others are added, a file comes out. */
export function AuthorPage({ bench, busy, notice, faults, frames, onRead, onTakeOpen, onReport, onClaim, onAddReport, onAddClaim, onRemoveReport, onCard, onSave, onTakeIn, onClear }: AuthorPageProps): JSX.Element {
  const words = useWords();
  const id = useId();
  const { reports, card } = bench;
  const kept = reports.reduce((sum, report) => sum + keptOf(report), 0);
  let first = 1;
  return (
    <>
      <h1>{words.t('library.author.title')}</h1>
      <p class="muted">{words.t('library.author.intro')}</p>
      <ol class="lib-steps">
        <li>
          <h2>{words.t('library.author.stepRead')}</h2>
          <form
            class="lib-form"
            onSubmit={(event) => {
              event.preventDefault();
              const form = event.currentTarget;
              const given = new FormData(form);
              const field = (name: string): string => {
                const value = given.get(name);
                return typeof value === 'string' ? value.trim() : '';
              };
              void onRead({ text: field('text'), outlet: field('outlet'), url: field('url'), published: field('published') }).then((found) => found && form.reset());
            }}
          >
            <div class="acts">
              <button type="button" class="btn btn-main" disabled={busy} onClick={onTakeOpen}>{words.t('library.author.takeOpen')}</button>
              <button type="button" class="btn" onClick={onAddReport}>{words.t('library.author.add')}</button>
            </div>
            <details open={reports.length === 0}>
              <summary>{words.t('library.author.orPaste')}</summary>
              <label class="lib-above" for={`${id}-text`}>{words.t('library.author.paste')}</label>
              <textarea id={`${id}-text`} name="text" class="field" rows={6} required dir="auto" />
              <div class="lib-benchhead">
                <label>{words.t('library.author.outlet')} <input class="field" name="outlet" required maxLength={200} /></label>
                <label class="lib-grow">{words.t('library.author.url')} <input class="field" name="url" type="url" dir="ltr" pattern="https?://.*" placeholder="https://" /></label>
                <label>{words.t('library.author.date')} <input class="field" name="published" type="date" /></label>
              </div>
              <div class="acts"><button type="submit" class="btn" disabled={busy}>{words.t('library.author.read')}</button></div>
            </details>
          </form>
          <p role="status" class={notice === null && !busy ? 'vh' : 'strong'}>{busy ? words.t('library.storage.busy') : notice}</p>
        </li>
        {reports.length > 0 && (
          <li>
            <h2>{words.t('library.author.stepCorrect')}</h2>
            <p class="muted">{words.t('library.author.correctHow')}</p>
            {reports.map((report) => {
              const start = first;
              first += keptOf(report);
              return (
                <BenchTable
                  key={report.id}
                  report={report}
                  first={start}
                  frames={`${id}-frames`}
                  faults={faults}
                  onReport={(change) => onReport(report.id, change)}
                  onClaim={(index, change) => onClaim(report.id, index, change)}
                  onAdd={(kind) => onAddClaim(report.id, kind)}
                  onRemove={() => onRemoveReport(report.id)}
                />
              );
            })}
            <datalist id={`${id}-frames`}>{frames.map((frame) => <option key={frame} value={frame} />)}</datalist>
          </li>
        )}
        {reports.length > 0 && (
          <li>
            <h2>{words.t('library.author.stepSave')}</h2>
            <form
              class="lib-form"
              onSubmit={(event) => {
                event.preventDefault();
                const how = event.submitter?.getAttribute('value');
                if (how === 'take-in') onTakeIn();
                else onSave();
              }}
            >
              <div class="lib-benchhead">
                <label class="lib-grow">{words.t('library.author.story')} <input class="field" required maxLength={200} dir="auto" value={card.title} onInput={({ currentTarget }) => onCard({ title: currentTarget.value })} /></label>
                <label>{words.t('library.author.maintainer')} <input class="field" required maxLength={200} dir="auto" value={card.maintainer} onInput={({ currentTarget }) => onCard({ maintainer: currentTarget.value })} /></label>
                <label>{words.t('library.author.licence')} <input class="field" required maxLength={200} value={card.licence} onInput={({ currentTarget }) => onCard({ licence: currentTarget.value })} /></label>
              </div>
              <label class="lib-above" for={`${id}-missing`}>{words.t('library.author.missing')}</label>
              <textarea id={`${id}-missing`} class="field" rows={2} dir="auto" value={card.missing} onInput={({ currentTarget }) => onCard({ missing: currentTarget.value })} />
              <p class="num">{words.list([words.n('count.reports', reports.length), words.n('count.claims', kept)])}</p>
              <div class="acts">
                <button type="submit" value="save" class="btn btn-main" disabled={busy || kept === 0}>{words.t('library.author.save')}</button>
                <button type="submit" value="take-in" class="btn" disabled={busy || kept === 0}>{words.t('library.author.takeIn')}</button>
                <button type="button" class="btn btn-quiet" onClick={onClear}>{words.t('library.author.clear')}</button>
              </div>
            </form>
            <BenchFaults faults={faults} />
          </li>
        )}
      </ol>
    </>
  );
}
