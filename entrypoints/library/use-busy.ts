import { useState } from 'preact/hooks';

/** Whether something is being waited for, and what waits for it: buttons that would start it a second time are off meanwhile. */
export function useBusy(): [boolean, <T>(doing: Promise<T>) => Promise<T>] {
  const [busy, setBusy] = useState(false);
  const waiting = <T>(doing: Promise<T>): Promise<T> => {
    setBusy(true);
    return doing.finally(() => setBusy(false));
  };
  return [busy, waiting];
}
