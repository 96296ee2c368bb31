import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { RefObject } from 'preact';

/** Whether an element holds more than it shows: then the keyboard must reach it, to scroll it (WCAG 2.1.1). */
export function useScrolls<E extends HTMLElement>(): { ref: RefObject<E>; scrolls: boolean } {
  const ref = useRef<E>(null);
  const [scrolls, setScrolls] = useState(false);
  useLayoutEffect(() => {
    const element = ref.current;
    if (element) setScrolls(element.scrollHeight > element.clientHeight + 1);
  });
  return { ref, scrolls };
}
