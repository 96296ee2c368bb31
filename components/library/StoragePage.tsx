import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { useWords } from '../words-context';

export interface StorageFacts {
  /** Bytes, as the browser tells them; null where it does not. */
  usage: number | null;
  persisted: boolean;
  /** Rows by table, in the reader's words. */
  rows: readonly { name: string; count: number }[];
  rejections: number;
  requests: number;
}

export interface StoragePageProps {
  facts: StorageFacts;
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
export function StoragePage({ facts, faults, notice, onPersist, onCheck, onRepair, onBackup, onRestore, onWipe }: StoragePageProps): JSX.Element {
  const words = useWords();
  const [asking, setAsking] = useState(false);
  const megabytes = facts.usage === null ? null : words.number(Math.round(facts.usage / 1e5) / 10);
  return (
    <>
      <h1>{megabytes === null ? words.t('library.pages.storage') : words.t('library.storage.takes', { mb: megabytes })}</h1>
      <p class="muted">{words.t('library.storage.intro')}</p>
      {notice && <p class="strong" role="status">{notice}</p>}
      <h2>{words.t('library.storage.kept')}</h2>
      <dl class="facts num">
        {facts.rows.map(({ name, count }) => [<dt key={`${name}-name`}>{name}</dt>, <dd key={name}>{words.number(count)}</dd>])}
      </dl>
      <h2>{words.t('library.storage.network')}</h2>
      <p>{words.n('library.storage.requests', facts.requests)}</p>
      <h2>{words.t('library.storage.persist')}</h2>
      <p>{words.t(facts.persisted ? 'library.storage.isPersisted' : 'library.storage.notPersisted')}</p>
      {!facts.persisted && <div class="acts"><button type="button" class="btn" onClick={onPersist}>{words.t('library.storage.ask')}</button></div>}
      <h2>{words.t('library.storage.integrity')}</h2>
      <div role="status">
        {faults !== null && faults.length === 0 && <p>{words.t('library.storage.sound')}</p>}
        {faults !== null && faults.length > 0 && <ul class="plainlist">{faults.slice(0, 20).map((fault) => <li key={fault}>{fault}</li>)}</ul>}
      </div>
      <div class="acts">
        <button type="button" class="btn" onClick={onCheck}>{words.t('library.storage.check')}</button>
        <button type="button" class="btn" onClick={onRepair}>{words.t('library.storage.repair')}</button>
      </div>
      <h2>{words.t('library.storage.backup')}</h2>
      <p>{words.t('library.storage.backupWhat')}</p>
      <div class="acts">
        <button type="button" class="btn" onClick={onBackup}>{words.t('library.storage.save')}</button>
        <label>
          {words.t('library.storage.restore')}{' '}
          <input
            type="file"
            accept=".json,.gz"
            onChange={({ currentTarget }) => {
              const file = currentTarget.files?.[0];
              if (file) onRestore(file);
              currentTarget.value = '';
            }}
          />
        </label>
      </div>
      <h2>{words.t('library.storage.wipe')}</h2>
      <p>{words.t('library.storage.wipeWhat')}</p>
      <div class="acts">
        {asking ? (
          <>
            <button
              type="button"
              class="btn btn-main"
              onClick={() => {
                setAsking(false);
                onWipe();
              }}
            >
              {words.t('library.storage.wipeNow')}
            </button>
            <button type="button" class="btn" onClick={() => setAsking(false)}>{words.t('library.import.cancel')}</button>
          </>
        ) : (
          <button type="button" class="btn" onClick={() => setAsking(true)}>{words.t('library.storage.wipe')}</button>
        )}
      </div>
    </>
  );
}
