import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { useWords } from '../words-context';

/** One row of the table that a pack is made from; the names are the columns of a CSV pack. */
export interface AuthorRow {
  keep: boolean;
  outlet: string;
  url: string;
  published: string;
  kind: 'figure' | 'event';
  what: string;
  figure: string;
  low: string;
  high: string;
  unit: string;
  counted: string;
  object: string;
  agent: string;
  places: string;
  party: string;
  says: string;
}

export interface AuthorCard {
  title: string;
  maintainer: string;
  licence: string;
}

export interface AuthorPageProps {
  rows: readonly AuthorRow[];
  notice: string | null;
  faults: readonly string[];
  frames: readonly string[];
  onRead(article: { text: string; outlet: string; url: string; published: string }): void;
  onTakeOpen(): void;
  onChange(index: number, change: Partial<AuthorRow>): void;
  onAdd(): void;
  onSave(card: AuthorCard): void;
}

const EDITED = ['what', 'figure', 'low', 'high', 'unit', 'counted', 'places', 'party', 'outlet', 'url', 'published', 'says'] as const;
const LABEL = { what: 'what', figure: 'figure', low: 'low', high: 'high', unit: 'unit', counted: 'counted', places: 'place', party: 'party', outlet: 'outlet', url: 'url', published: 'date', says: 'says' } as const;

/** The bench where a pack is made: an article is read, its claims are corrected by hand, reports of others are added, a file comes out. */
export function AuthorPage({ rows, notice, faults, frames, onRead, onTakeOpen, onChange, onAdd, onSave }: AuthorPageProps): JSX.Element {
  const words = useWords();
  const id = useId();
  const [card, setCard] = useState<AuthorCard>({ title: '', maintainer: '', licence: 'CC BY 4.0' });
  const word = (name: keyof typeof LABEL): string => words.t(`library.author.${LABEL[name]}`);
  return (
    <>
      <h1>{words.t('library.author.title')}</h1>
      <p class="muted">{words.t('library.author.intro')}</p>
      <form
        class="lib-form"
        onSubmit={(event) => {
          event.preventDefault();
          const given = new FormData(event.currentTarget);
          const field = (name: string): string => {
            const value = given.get(name);
            return typeof value === 'string' ? value.trim() : '';
          };
          onRead({ text: field('text'), outlet: field('outlet'), url: field('url'), published: field('published') });
        }}
      >
        <label for={`${id}-text`}>{words.t('library.author.paste')}</label>
        <textarea id={`${id}-text`} name="text" class="field" rows={8} required />
        <div class="lib-line">
          <label>{words.t('library.author.outlet')} <input class="field" name="outlet" required maxLength={200} /></label>
          <label>{words.t('library.author.url')} <input class="field" name="url" type="url" pattern="https?://.*" /></label>
          <label>{words.t('library.author.date')} <input class="field" name="published" type="date" /></label>
        </div>
        <div class="acts">
          <button type="submit" class="btn btn-main">{words.t('library.author.read')}</button>
          <button type="button" class="btn" onClick={onTakeOpen}>{words.t('library.author.takeOpen')}</button>
          <button type="button" class="btn" onClick={onAdd}>{words.t('library.author.add')}</button>
        </div>
      </form>
      {notice && <p role="status">{notice}</p>}
      {rows.length > 0 && (
        <>
          <div class="lib-table-edit" tabIndex={0} role="region" aria-label={words.t('library.author.title')}>
            <table class="lib-rows">
              <thead>
                <tr>
                  <th scope="col">{words.t('library.author.keep')}</th>
                  {EDITED.map((name) => <th key={name} scope="col">{word(name)}</th>)}
                </tr>
              </thead>
              <tbody>
                {rows.map((row, index) => (
                  <tr key={index}>
                    <td><input type="checkbox" checked={row.keep} aria-label={`${words.t('library.author.keep')} ${index + 1}`} onChange={({ currentTarget }) => onChange(index, { keep: currentTarget.checked })} /></td>
                    {EDITED.map((name) => (
                      <td key={name}>
                        <input class="field" value={row[name]} list={name === 'what' ? `${id}-frames` : undefined} aria-label={`${word(name)} ${index + 1}`} onInput={({ currentTarget }) => onChange(index, { [name]: currentTarget.value })} />
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          <datalist id={`${id}-frames`}>{frames.map((frame) => <option key={frame} value={frame} />)}</datalist>
          <form
            class="lib-form"
            onSubmit={(event) => {
              event.preventDefault();
              onSave(card);
            }}
          >
            <div class="lib-line">
              <label>{words.t('library.author.story')} <input class="field" required value={card.title} onInput={({ currentTarget }) => setCard({ ...card, title: currentTarget.value })} /></label>
              <label>{words.t('library.author.maintainer')} <input class="field" required value={card.maintainer} onInput={({ currentTarget }) => setCard({ ...card, maintainer: currentTarget.value })} /></label>
              <label>{words.t('library.author.licence')} <input class="field" required value={card.licence} onInput={({ currentTarget }) => setCard({ ...card, licence: currentTarget.value })} /></label>
            </div>
            <div class="acts"><button type="submit" class="btn btn-main">{words.t('library.author.save')}</button></div>
          </form>
          {faults.length > 0 && <ul class="plainlist" role="alert">{faults.map((fault) => <li key={fault}>{fault}</li>)}</ul>}
        </>
      )}
    </>
  );
}
