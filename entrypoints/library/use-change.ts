import { useState } from 'preact/hooks';
import { useWords } from '@/components/words-context';
import { askBackground } from '@/lib/messaging';
import { explainError } from '@/lib/shelf/explain-error';

/**
 * How a page changes the store: `change` does it, tells the open pages and has the page's rows read anew (`round`); `attempt`
 * does what leaves the store as it is. What failed is said in `failed` until the next time.
 */
export function useChange(): { round: number; again: () => void; failed: string | null; change: (doing: () => Promise<unknown>) => void; attempt: (doing: () => Promise<unknown>) => void } {
  const words = useWords();
  const [round, setRound] = useState(0);
  const [failed, setFailed] = useState<string | null>(null);
  const again = (): void => setRound((count) => count + 1);
  const tried = (doing: () => Promise<unknown>): Promise<void> => {
    setFailed(null);
    return doing().then(
      () => undefined,
      (error: unknown) => setFailed(explainError(error, words)),
    );
  };
  return {
    round,
    again,
    failed,
    // After a failure too the rows are read anew, so that they show what is so.
    change: (doing) => void tried(() => doing().then(() => askBackground('store:announce', {}))).then(again),
    attempt: (doing) => void tried(doing),
  };
}
