import { foldName, nameKey } from '@/lib/text/fold-name';
import type { Statement } from '@/lib/model';

/**
 * A key of the claim that is the same whenever the page is read again and wherever in the text it stands: what a reader's
 * "not the same claim" refers to. Made of what the claim says, never of offsets or row ids.
 */
export function claimKey(claim: Pick<Statement, 'kind' | 'frame' | 'value' | 'counted' | 'object' | 'place'> & { quote: string }): string {
  const value = claim.value ? `${claim.value.low ?? ''}..${claim.value.high ?? ''} ${claim.value.unit}` : '';
  const what = claim.kind === 'figure' ? foldName(claim.counted ?? claim.quote) : foldName(claim.object ?? claim.quote);
  return [claim.kind, claim.frame ?? '', value, what, claim.place[0] === undefined ? '' : nameKey(claim.place[0])].join('|');
}
