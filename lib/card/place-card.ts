import { autoUpdate, computePosition, flip, offset, shift, size, type VirtualElement } from '@floating-ui/dom';

/** Room between the sentence and the card, and between the card and the edge of the window, in px. */
const GAP = 8;
const EDGE = 8;
/** A card lower than this shows nothing: it then goes where there is more room, even if that is little. */
const LEAST_HEIGHT = 120;

/** Properties that tell the card how much room it has: its own edges scroll, so that its shadow is not cut off. */
export const ROOM = { height: '--lateral-room-height', width: '--lateral-room-width' } as const;

/** The claim's column and the sentence's lines: beside this box, above or below, nothing of the sentence is covered. */
function anchorOf(range: Range, sentence: Range): VirtualElement {
  return {
    contextElement: range.startContainer.parentElement ?? undefined,
    getBoundingClientRect() {
      const lines = sentence.getBoundingClientRect();
      const words = range.getClientRects()[0] ?? range.getBoundingClientRect();
      const top = Math.min(lines.top, words.top);
      const bottom = Math.max(lines.bottom, words.bottom);
      return { x: words.left, y: top, left: words.left, right: words.right, top, bottom, width: words.width, height: bottom - top };
    },
  };
}

/**
 * Keeps the card above or below the sentence while both are there; stops when called. Where neither side has room for
 * the whole card, it takes the larger one and scrolls inside.
 */
export function placeCard(host: HTMLElement, range: Range, sentence: Range): () => void {
  const anchor = anchorOf(range, sentence);
  const place = async (): Promise<void> => {
    const { x, y } = await computePosition(anchor, host, {
      strategy: 'fixed',
      placement: 'bottom-start',
      middleware: [
        offset(GAP),
        flip({ padding: EDGE, fallbackStrategy: 'bestFit' }),
        shift({ padding: EDGE, mainAxis: true, crossAxis: false }),
        size({
          padding: EDGE,
          apply({ availableHeight, availableWidth }) {
            host.style.setProperty(ROOM.height, `${Math.max(LEAST_HEIGHT, Math.floor(availableHeight))}px`);
            host.style.setProperty(ROOM.width, `${Math.floor(availableWidth)}px`);
          },
        }),
      ],
    });
    host.style.setProperty('left', `${Math.round(x)}px`, 'important');
    host.style.setProperty('top', `${Math.round(y)}px`, 'important');
  };
  return autoUpdate(anchor, host, () => void place());
}
