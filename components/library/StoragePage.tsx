import type { JSX } from 'preact';
import type { StorageFacts } from '@/lib/model';
import { useWords } from '../words-context';
import { AskTwice } from './AskTwice';

interface StoragePageProps {
  /** Null where the store cannot be read; `damage` says why. */
  facts: StorageFacts | null;
  damage: string | null;
  busy: boolean;
  /** Result of the last integrity check, one line per fault; null before one was made. */
  faults: readonly string[] | null;
  notice: string | null;
  onPersist(): void;
  onCheck(): void;
  onRepair(): void;
  onBackup(): void;
  onRestore(file: File): void;
  onWipe(): void;
}

/** What is kept on the device, how much it takes, and how to check, save, bring back or wipe it. */
export function StoragePage({ facts, damage, busy, faults, notice, onPersist, onCheck, onRepair, onBackup, onRestore, onWipe }: StoragePageProps): JSX.Element {
  const words = useWords();
  const size = (bytes: number): string =>
    bytes < 1e5 ? words.t('library.storage.kb', { kb: words.number(Math.ceil(bytes / 1e3)) }) : words.t('library.storage.mb', { mb: words.number(Math.round(bytes / 1e5) / 10) });
  return (
    <>
      <h1>{facts === null ? words.t('library.storage.damaged') : words.t('library.storage.keeps', { size: size(facts.rows.reduce((sum, { bytes }) => sum + (bytes ?? 0), 0)) })}</h1>
      <p class="muted">{facts === null ? words.t('library.storage.damagedWhat', { reason: damage ?? '' }) : words.t('library.storage.intro')}</p>
      <p role="status" class={notice === null && !busy ? 'vh' : 'strong'}>{busy ? words.t('library.storage.busy') : notice}</p>
      {facts !== null && (
        <>
          <h2>{words.t('library.storage.kept')}</h2>
          <table class="lib-rows lib-sizes num">
            <thead>
              <tr>
                <th scope="col">{words.t('library.storage.what')}</th>
                <th scope="col">{words.t('library.stories.holds')}</th>
                <th scope="col">{words.t('library.storage.about')}</th>
              </tr>
            </thead>
            <tbody>
              {facts.rows.map(({ name, holds, bytes }) => (
                <tr key={name}>
                  <th scope="row">{name}</th>
                  <td>{holds}</td>
                  <td>{bytes === null || bytes === 0 ? '–' : size(bytes)}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <p class="meta">{words.t('library.storage.aboutWhat')}</p>
          <h2>{words.t('library.storage.persist')}</h2>
          <p>{words.t(facts.persisted ? 'library.storage.isPersisted' : 'library.storage.notPersisted')}</p>
          {!facts.persisted && <div class="acts"><button type="button" class="btn" disabled={busy} onClick={onPersist}>{words.t('library.storage.ask')}</button></div>}
        </>
      )}
      <h2>{words.t('library.storage.integrity')}</h2>
      <div role="status">
        {faults !== null && faults.length === 0 && <p>{words.t('library.storage.sound')}</p>}
        {faults !== null && faults.length > 0 && <ul class="plainlist">{faults.slice(0, 20).map((fault) => <li key={fault}>{fault}</li>)}</ul>}
      </div>
      <div class="acts">
        <button type="button" class="btn" disabled={busy} onClick={onCheck}>{words.t('library.storage.check')}</button>
        <button type="button" class="btn" disabled={busy} onClick={onRepair}>{words.t('library.storage.repair')}</button>
      </div>
      <h2>{words.t('library.storage.backup')}</h2>
      <p>{words.t('library.storage.backupWhat')}</p>
      <div class="acts">
        <button type="button" class="btn" disabled={busy} onClick={onBackup}>{words.t('library.storage.save')}</button>
        <label class="lib-file">
          {words.t('library.storage.restore')}{' '}
          <input
            type="file"
            disabled={busy}
            accept=".json,.gz"
            onChange={({ currentTarget }) => {
              const file = currentTarget.files?.[0];
              if (file) onRestore(file);
              currentTarget.value = '';
            }}
          />
        </label>
      </div>
      {facts !== null && (
        <>
          <h2>{words.t('library.storage.network')}</h2>
          <p>{facts.requests === 0 ? words.t('receiptPage.noRequests') : words.n('receiptPage.requests', facts.requests)}</p>
        </>
      )}
      <h2>{words.t('library.storage.wipe')}</h2>
      <p>{words.t('library.storage.wipeWhat')}</p>
      <div class="acts">
        <AskTwice label={words.t('library.storage.wipe')} sure={words.t('library.storage.wipeNow')} disabled={busy} onSure={onWipe} />
      </div>
    </>
  );
}
