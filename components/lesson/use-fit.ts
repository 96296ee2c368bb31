import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** How a slide is drawn: roomy, closer, with its type a little smaller, or cut into pages. */
export interface Fit {
  /** Lower piles, nearer rows, smaller headings. */
  close: boolean;
  /** Share of the set type size. Type is set at 20 px and more, so that the least share stays at the floor of 18. */
  share: number;
  /** The picture is cut into pages that are turned like steps. */
  paged: boolean;
  /** Height that a screen taller than 16:9 has beside the slide's own, in px of the slide. */
  spare: number;
}

const SLIDE = { width: 1280, height: 720 };
const spareHeight = (): number => Math.max(0, (innerHeight * SLIDE.width) / innerWidth - SLIDE.height);

const RUNGS: readonly Omit<Fit, 'spare'>[] = [
  { close: false, share: 1, paged: false },
  { close: true, share: 1, paged: false },
  { close: true, share: 0.95, paged: false },
  { close: true, share: 0.9, paged: false },
  { close: true, share: 1, paged: true },
];

const isCut = (element: HTMLElement): boolean => element.scrollHeight > element.clientHeight + 1 || element.scrollWidth > element.clientWidth + 1;

/**
 * How what the element holds has to be drawn so that nothing is cut off; tried anew for every key and window size, before
 * anything is painted. Type is never shrunk below the floor: what still does not fit is turned page by page.
 */
export function useFit<E extends HTMLElement>(key: string): { ref: RefObject<E>; fit: Fit } {
  const ref = useRef<E>(null);
  const [tried, setTried] = useState({ key, rung: 0, turn: 0 });
  const rung = tried.key === key ? tried.rung : 0;
  useLayoutEffect(() => {
    if (ref.current && rung < RUNGS.length - 1 && isCut(ref.current)) setTried(({ turn }) => ({ key, rung: rung + 1, turn }));
  }, [key, rung, tried.turn]);
  useLayoutEffect(() => {
    const again = (): void => setTried(({ turn }) => ({ key, rung: 0, turn: turn + 1 }));
    window.addEventListener('resize', again);
    return () => window.removeEventListener('resize', again);
  }, [key]);
  return { ref, fit: { ...RUNGS[rung]!, spare: spareHeight() } };
}
