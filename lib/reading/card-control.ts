import { type CardOpener, createCardOpener, type OpenerDeps } from './card-opener';
import type { PlacedClaim } from './findings';
import { type ClaimRevealer, createClaimRevealer, scrollToClaim } from './reveal-claim';
import { watchPointer } from './watch-pointer';

export type CardDeps = OpenerDeps;

interface CardControl extends ClaimRevealer, Pick<CardOpener, 'close'> {
  /** A shortcut; false where there is nothing it could do. */
  command(command: 'next' | 'previous' | 'open' | 'close'): Promise<boolean>;
}

const isVisible = ({ range }: PlacedClaim): boolean => {
  const box = range.getBoundingClientRect();
  return box.bottom > 0 && box.top < window.innerHeight;
};

/** Cards for the marks of a page: by resting or clicking on a mark, and by shortcuts. Steals no click and no selection. */
export function createCardControl(deps: CardDeps): CardControl {
  const { session, signal } = deps;
  const pointer = watchPointer(deps, () => cards);
  const cards = createCardOpener(deps, pointer.callOff);
  const { reveal, goBack } = createClaimRevealer(deps, cards);
  signal.addEventListener('abort', cards.close);
  return {
    async command(command) {
      if (command === 'close') {
        const was = cards.isOpen();
        cards.close();
        return was;
      }
      const list = session.marked();
      if (list.length === 0) return false;
      const at = list.findIndex(({ comparison }) => comparison.claim.id === cards.current);
      if (command === 'open') {
        const placed = list[at] ?? list.find((one) => isVisible(one)) ?? list[0]!;
        if (!isVisible(placed)) scrollToClaim(placed);
        return cards.open(placed, { focus: true, held: true });
      }
      const firstSeen = list.findIndex((one) => isVisible(one));
      const from = at >= 0 ? at + (command === 'next' ? 1 : -1) : Math.max(firstSeen, 0);
      const placed = list[(from + list.length) % list.length]!;
      const wasOpen = cards.isOpen();
      const revealed = reveal(placed.comparison.claim.id);
      return revealed && wasOpen ? cards.open(placed, { focus: true, held: true }) : revealed;
    },
    reveal,
    goBack,
    close: cards.close,
  };
}
