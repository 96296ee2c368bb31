import { useEffect, useState } from 'preact/hooks';
import type { Opening } from './room';

/** What `open` answers, read once for each key; undefined while it is being read. */
export function useOpened(open: () => Promise<Exclude<Opening, undefined>>, key: string): Opening {
  const [opened, setOpened] = useState<Opening>(undefined);
  useEffect(() => {
    let stays = true;
    setOpened(undefined);
    void open().then((found) => stays && setOpened(found));
    return () => {
      stays = false;
    };
  }, [key]);
  return opened;
}
