import { elementScroll, observeElementOffset, observeElementRect, Virtualizer } from '@tanstack/virtual-core';
import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useReducer, useRef } from 'preact/hooks';

export interface VirtualListProps<Row> {
  rows: readonly Row[];
  keyOf(row: Row, index: number): string;
  /** Height a row is taken to have before it is measured, px. */
  estimate: number;
  label: string;
  /** Called with the places of the rows in sight, up to the second, whenever they change. */
  onSight?(from: number, to: number): void;
  children(row: Row): ComponentChildren;
}

/** A list of any length of which only the rows in sight are in the page; each says its place in the whole to a screen reader. */
export function VirtualList<Row>({ rows, keyOf, estimate, label, onSight, children }: VirtualListProps<Row>): JSX.Element {
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
  // the same function for the same rows: with another one the places of all rows are reckoned anew, at every drawing
  const keyOfIndex = useMemo(() => (index: number) => keyOf(rows[index]!, index), [rows]);
  virtual.setOptions({ ...virtual.options, count: rows.length, getItemKey: keyOfIndex });
  useEffect(() => virtual._didMount(), [virtual]);
  useLayoutEffect(() => virtual._willUpdate());
  const inSight = virtual.getVirtualItems();
  const [from, to] = [inSight[0]?.index ?? 0, (inSight.at(-1)?.index ?? -1) + 1];
  useEffect(() => onSight?.(from, to), [from, to, onSight]);
  return (
    <div class="lib-scroll" style={{ '--all': `${virtual.getTotalSize()}px` }} ref={scroller} tabIndex={0} role="region" aria-label={label}>
      <ol class="lib-virtual" style={{ blockSize: `${virtual.getTotalSize()}px` }}>
        {inSight.map(({ index, key, start }) => (
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
