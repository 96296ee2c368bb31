import type { JSX } from 'preact';
import type { PackSummary } from '@/lib/model';
import { useWords } from '../words-context';
import { type ExportForm, ExportLine } from './ExportLine';
import { useState } from 'preact/hooks';

/** What a pack covers and what it does not, with what can be done to it. */
interface ScopePanelProps {
  pack: PackSummary;
  onSwitch(on: boolean): void;
  onExport(form: ExportForm): void;
  onRemove(): void;
}

export function ScopePanel({ pack, onSwitch, onExport, onRemove }: ScopePanelProps): JSX.Element {
  const words = useWords();
  const { scope } = pack;
  const [asking, setAsking] = useState(false);
  const languages = Object.entries(pack.languages).sort((a, b) => b[1] - a[1]);
  return (
    <section class="scope" aria-label={scope.title}>
      <p class="meta">{words.t(`library.packs.from.${pack.provenance}`)}{pack.on ? '' : ` · ${words.t('library.packs.off')}`}</p>
      <h2>{scope.title}</h2>
      <dl class="facts">
        <dt>{words.t('library.packs.covers')}</dt>
        <dd>{words.days(scope.from, scope.to) ?? '–'}</dd>
        <dt>{words.t('library.packs.holds')}</dt>
        <dd>{words.list([words.n('count.articles', pack.articles), words.n('count.outlets', pack.outlets), words.n('count.claims', pack.claims)])}</dd>
        <dt>{words.t('library.packs.undated')}</dt>
        <dd>{words.n('count.articles', pack.undated)}</dd>
        <dt>{words.t('library.packs.countries')}</dt>
        <dd>{words.n('library.packs.countriesOf', pack.countries, { unknown: words.n('count.outlets', pack.outletsWithoutCountry) })}</dd>
        <dt>{words.t('library.packs.maintainer')}</dt>
        <dd>{scope.maintainer}, {scope.licence}</dd>
        <dt>{words.t('library.packs.version')}</dt>
        <dd>{scope.version}</dd>
      </dl>
      {languages.length > 0 && (
        <>
          <h3>{words.t('library.packs.languages')}</h3>
          <div class="scope-bar" aria-hidden="true">{languages.map(([code, count]) => <i key={code} style={{ flex: count }} />)}</div>
          <p>{words.list(languages.map(([code, count]) => `${code === '' ? words.t('library.packs.unknownLanguage') : words.language(code)} ${words.number(count)}`))}</p>
        </>
      )}
      <h3>{words.t('library.packs.missing')}</h3>
      {scope.missing.map((line) => <p key={line} dir="auto">{line}</p>)}
      <p class="meta">{words.t('library.packs.silence')}</p>
      <h3>{words.t('library.packs.method')}</h3>
      <p dir="auto">{scope.method}</p>
      {pack.checksum && (
        <>
          <h3>{words.t('library.packs.checked')}</h3>
          <p class="code">sha-256 {pack.checksum}</p>
        </>
      )}
      <div class="acts">
        <button type="button" class="btn" onClick={() => onSwitch(!pack.on)}>{words.t(pack.on ? 'library.packs.switchOff' : 'library.packs.switchOn')}</button>
        {pack.provenance !== 'bundled' && !asking && <button type="button" class="btn" onClick={() => setAsking(true)}>{words.t('library.packs.remove')}</button>}
      </div>
      {asking && (
        <div class="acts" role="group" aria-label={words.t('library.packs.removeSure', { title: scope.title })}>
          <span>{words.t('library.packs.removeSure', { title: scope.title })}</span>
          <button type="button" class="btn btn-main" onClick={onRemove}>{words.t('library.packs.remove')}</button>
          <button type="button" class="btn" onClick={() => setAsking(false)}>{words.t('library.import.cancel')}</button>
        </div>
      )}
      <ExportLine what={words.t('library.export.thisPack')} onExport={onExport} />
    </section>
  );
}
