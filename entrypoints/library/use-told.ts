import { useState } from 'preact/hooks';

interface Told {
  busy: boolean;
  notice: string | null;
  faults: readonly string[] | null;
}

/** What the storage page tells of what it was asked to do: one thing at a time, and all buttons wait for it. */
export function useTold(explain: (error: unknown) => string): { told: Told; tell: (doing: () => Promise<Partial<Told>>) => void } {
  const [told, setTold] = useState<Told>({ busy: false, notice: null, faults: null });
  const tell = (doing: () => Promise<Partial<Told>>): void => {
    setTold({ ...told, busy: true, notice: null });
    void doing()
      .catch((error: unknown) => ({ notice: explain(error) }))
      .then((said) => setTold({ busy: false, notice: null, faults: null, ...said }));
  };
  return { told, tell };
}
