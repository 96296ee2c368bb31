import { useLayoutEffect, useState } from 'preact/hooks';
import type { ClaimComparison, ListedPage } from '@/lib/model';

/**
 * The claim of this id with all of its reports; null for no id, and until it has come for the first time. While another one is on
 * its way the one before stands, so that nothing flickers; it is read again whenever the page tells something new.
 */
export function useWholeClaim(id: string | null, page: ListedPage | null, read: (claimId: string) => Promise<ClaimComparison | null>): ClaimComparison | null {
  const [whole, setWhole] = useState<ClaimComparison | null>(null);
  useLayoutEffect(() => {
    let wanted = true;
    if (id === null) setWhole(null);
    else void read(id).then((found) => wanted && setWhole(found));
    return () => {
      wanted = false;
    };
  }, [id, page]);
  return id === null ? null : whole;
}
