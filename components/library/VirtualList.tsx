import { elementScroll, observeElementOffset, observeElementRect, Virtualizer } from '@tanstack/virtual-core';
import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useReducer, useRef } from 'preact/hooks';

interface VirtualListProps<Row> {
  rows: readonly Row[];
  /** What a row is known by where rows may come, go or change places; left out where they never do: then it is its place. */
  keyOf?(row: Row): string;
  /** Height a row is taken to have before it is measured, px. */
  estimate: number;
  label: string;
  /** Called with the places of the rows in sight, up to the second, whenever they change. */
  onSight?(from: number, to: number): void;
  /** Draws a row; a function that stays the same draws each row in sight once. */
  children(row: Row): ComponentChildren;
}

/** Drawn rows kept at the most: some screens of them. */
const MOST_DRAWN = 200;

/** Draws each row once: while a list is scrolled, a row that stays in sight is not gone through again. */
function useDrawnRows<Row>(draw: (row: Row) => ComponentChildren): (row: Row) => ComponentChildren {
  return useMemo(() => {
    const drawn = new Map<Row, ComponentChildren>();
    return (row: Row) => {
      if (drawn.size >= MOST_DRAWN) drawn.clear();
      if (!drawn.has(row)) drawn.set(row, draw(row));
      return drawn.get(row);
    };
  }, [draw]);
}

/** A list of any length of which only the rows in sight are in the page; each says its place in the whole to a screen reader. */
export function VirtualList<Row>({ rows, keyOf, estimate, label, onSight, children }: VirtualListProps<Row>): JSX.Element {
  const scroller = useRef<HTMLDivElement>(null);
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  const drawRow = useDrawnRows(children);
  const drawn = useRef('');
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
        // Told of every bit of a scroll: drawn anew is only what shows other rows, or them at other places.
        onChange: (instance) => {
          const now = `${instance.range?.startIndex} ${instance.range?.endIndex} ${instance.getTotalSize()}`;
          if (now === drawn.current) return;
          drawn.current = now;
          redraw(undefined);
        },
      }),
    [],
  );
  // The same function for the same rows: with another one the places of all rows are reckoned anew, at every drawing. Whenever a row turns out
  // higher than thought, all rows behind it are gone through by their keys: numbers cost a tenth of texts.
  const keyOfIndex = useMemo(() => (keyOf ? (index: number) => keyOf(rows[index]!) : (index: number) => index), [keyOf ? rows : null]);
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
            // The same function at every drawing: with another one each row in sight would be taken off and measured anew.
            ref={virtual.measureElement}
            style={{ insetBlockStart: `${start}px` }}
            aria-setsize={rows.length}
            aria-posinset={index + 1}
          >
            {drawRow(rows[index]!)}
          </li>
        ))}
      </ol>
    </div>
  );
}
