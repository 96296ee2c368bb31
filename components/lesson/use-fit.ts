import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** Smallest share of the set type size that a full slide is drawn at; below it a lesson has to be cut, not shrunk. */
const SMALLEST = 0.6;
const STEP = 0.04;

/** Shrinks what the element holds, by its `--fit`, until nothing is cut off; anew for every key and window size. */
export function useFit<E extends HTMLElement>(key: string): RefObject<E> {
  const ref = useRef<E>(null);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return undefined;
    const fit = (): void => {
      let share = 1;
      element.style.setProperty('--fit', '1');
      while (share > SMALLEST && (element.scrollHeight > element.clientHeight + 1 || element.scrollWidth > element.clientWidth + 1)) {
        share = Math.round((share - STEP) * 100) / 100;
        element.style.setProperty('--fit', String(share));
      }
    };
    fit();
    window.addEventListener('resize', fit);
    return () => window.removeEventListener('resize', fit);
  }, [key]);
  return ref;
}
