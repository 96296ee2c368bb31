import { elementScroll, observeElementOffset, observeElementRect, Virtualizer } from '@tanstack/virtual-core';
import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useReducer, useRef } from 'preact/hooks';

export interface VirtualListProps<Row> {
  rows: readonly Row[];
  keyOf(row: Row): string;
  /** Height a row is taken to have before it is measured, px. */
  estimate: number;
  label: string;
  children(row: Row): ComponentChildren;
}

/** A list of any length of which only the rows in sight are in the page; each says its place in the whole to a screen reader. */
export function VirtualList<Row>({ rows, keyOf, estimate, label, children }: VirtualListProps<Row>): JSX.Element {
  const scroller = useRef<HTMLDivElement>(null);
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  const virtual = useMemo(
    () =>
      new Virtualizer<HTMLDivElement, HTMLLIElement>({
        count: rows.length,
        getScrollElement: () => scroller.current,
        estimateSize: () => estimate,
        overscan: 8,
        scrollToFn: elementScroll,
        observeElementRect,
        observeElementOffset,
        onChange: () => redraw(undefined),
      }),
    [],
  );
  virtual.setOptions({ ...virtual.options, count: rows.length, getItemKey: (index) => keyOf(rows[index]!) });
  useEffect(() => virtual._didMount(), [virtual]);
  useLayoutEffect(() => virtual._willUpdate());
  return (
    <div class="lib-scroll" ref={scroller} tabIndex={0} role="region" aria-label={label}>
      <ol class="lib-virtual" style={{ blockSize: `${virtual.getTotalSize()}px` }}>
        {virtual.getVirtualItems().map(({ index, key, start }) => (
          <li
            key={String(key)}
            data-index={index}
            ref={(element: HTMLLIElement | null) => virtual.measureElement(element)}
            style={{ insetBlockStart: `${start}px` }}
            aria-setsize={rows.length}
            aria-posinset={index + 1}
          >
            {children(rows[index]!)}
          </li>
        ))}
      </ol>
    </div>
  );
}
