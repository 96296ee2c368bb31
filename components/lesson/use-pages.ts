import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Fit } from './use-fit';

export interface Pages {
  /** 0-based. */
  page: number;
  /** One where the slide is not cut. */
  pages: number;
  /** Turns forward (1) or back (-1); false where there is no such page, and the lesson has to go on. */
  turn: (by: 1 | -1) => boolean;
  /** Which way the lesson goes: a slide that is come to from behind opens at its last page. */
  head: (by: 1 | -1) => void;
}

/** Pages of the picture in `ref`, which its style sets in columns as wide as itself: a page is a column that is scrolled to. */
export function usePages(ref: RefObject<HTMLElement>, key: string, { paged }: Fit): Pages {
  const [at, setAt] = useState({ key, page: 0, pages: 1 });
  const heading = useRef<1 | -1>(1);
  const now = at.key === key && paged ? at : { key, page: 0, pages: 1 };
  useLayoutEffect(() => {
    const picture = paged ? ref.current?.querySelector<HTMLElement>('.picture') : null;
    if (!picture) return;
    const { columnGap, direction } = getComputedStyle(picture);
    const width = picture.clientWidth + Number.parseFloat(columnGap);
    const pages = Math.max(1, Math.round((picture.scrollWidth + Number.parseFloat(columnGap)) / width));
    const page = Math.min(at.key === key ? at.page : heading.current < 0 ? pages - 1 : 0, pages - 1);
    picture.scrollLeft = (direction === 'rtl' ? -1 : 1) * page * width;
    if (at.key !== key || at.page !== page || at.pages !== pages) setAt({ key, page, pages });
  });
  return {
    page: now.page,
    pages: now.pages,
    turn(by) {
      const page = now.page + by;
      if (page < 0 || page >= now.pages) return false;
      setAt({ ...now, page });
      return true;
    },
    head: (by) => void (heading.current = by),
  };
}
