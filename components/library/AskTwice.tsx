import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { useWords } from '../words-context';

interface AskTwiceProps {
  /** What the button says. */
  label: string;
  /** What it says when it was pressed once and would do it. */
  sure: string;
  /** Said beside it then; left out where the text around says it. */
  question?: string;
  disabled?: boolean;
  /** Drawn as words, where it stands beside others in a list. */
  quiet?: boolean;
  onSure(): void;
}

/** A button that takes something away, which must be pressed twice; between the two it can be called off. */
export function AskTwice({ label, sure, question, disabled = false, quiet = false, onSure }: AskTwiceProps): JSX.Element {
  const words = useWords();
  const [asking, setAsking] = useState(false);
  if (!asking) return <button type="button" class={quiet ? 'btn btn-quiet' : 'btn'} onClick={() => setAsking(true)}>{label}</button>;
  return (
    <>
      {question !== undefined && <span>{question}</span>}
      <button
        type="button"
        class="btn btn-main"
        disabled={disabled}
        onClick={() => {
          setAsking(false);
          onSure();
        }}
      >
        {sure}
      </button>
      <button type="button" class="btn" onClick={() => setAsking(false)}>{words.t('library.import.cancel')}</button>
    </>
  );
}
