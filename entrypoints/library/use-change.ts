import { useState } from 'preact/hooks';
import { useWords } from '@/components/words-context';
import { askBackground } from '@/lib/messaging';
import { explainError } from '@/lib/shelf/explain-error';

/** What a page of the library can ask of the store; what comes back as a sentence is told, and so is why something failed. */
export interface Change {
  /** Counts the changes: rows are read anew with it. */
  round: number;
  again(): void;
  /** Something is under way. */
  busy: boolean;
  /** What the last thing asked has told; null where it had nothing to say. */
  notice: string | null;
  /** Changes the store: the open pages hear of it, and the rows are read anew, after a failure too, so that they show what is so. */
  change(doing: () => Promise<unknown>): void;
  /** Does what leaves the store as it is. */
  attempt(doing: () => Promise<unknown>): void;
}

/** How a page of the library changes the store, and tells how that went. */
export function useChange(): Change {
  const words = useWords();
  const [round, setRound] = useState(0);
  const [told, tell] = useState<{ busy: boolean; notice: string | null }>({ busy: false, notice: null });
  const again = (): void => setRound((count) => count + 1);
  const attempt = async (doing: () => Promise<unknown>): Promise<void> => {
    tell({ busy: true, notice: null });
    const notice = await doing().then((said) => (typeof said === 'string' ? said : null), (error: unknown) => explainError(error, words));
    tell({ busy: false, notice });
  };
  return {
    round,
    again,
    ...told,
    change: (doing) =>
      void attempt(async () => {
        try {
          return await doing();
        } finally {
          await askBackground('store:announce', {});
          again();
        }
      }),
    attempt: (doing) => void attempt(doing),
  };
}
