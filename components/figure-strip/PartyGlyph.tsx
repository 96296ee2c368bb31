import type { JSX } from 'preact';
import { shapePath, type PartyMark } from './party-mark';

/** Class names of a mark: shape decides ring or tone, plum only for this article. */
export const markClass = ({ shape, tone }: PartyMark, here: boolean): string => `${shape === 'ring' ? 'm m-ring' : `m m-t${tone}`}${here ? ' m-here' : ''}`;

/** The mark of a party in running text and lists. Says nothing to a screen reader: the name beside it does. */
export function PartyGlyph({ mark, here = false, radius = 5 }: { mark: PartyMark; here?: boolean; radius?: number }): JSX.Element {
  const half = radius + 2;
  return (
    <svg class="glyph" width={2 * half} height={2 * half} viewBox={`${-half} ${-half} ${2 * half} ${2 * half}`} aria-hidden="true" focusable="false">
      <path class={markClass(mark, here)} d={shapePath(mark.shape, radius)} />
    </svg>
  );
}
