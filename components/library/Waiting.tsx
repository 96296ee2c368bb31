import type { ComponentChildren, JSX } from 'preact';
import { useWords } from '../words-context';
import type { Loaded } from './use-async';

interface WaitingProps<Value> {
  loaded: Loaded<Value>;
  children(value: Value): ComponentChildren;
}

/** What was loaded; words while it loads and when it could not be. */
export function Waiting<Value>({ loaded, children }: WaitingProps<Value>): JSX.Element {
  const words = useWords();
  if (loaded.state === 'loading') return <p class="muted" role="status">{words.t('library.loading')}</p>;
  if (loaded.state === 'failed') {
    return (
      <div role="alert">
        <p class="strong">{words.t('library.failed')}</p>
        <p class="muted">{loaded.reason}</p>
        <p><a href="#/storage">{words.t('library.pages.storage')}</a></p>
      </div>
    );
  }
  return <>{children(loaded.value)}</>;
}
