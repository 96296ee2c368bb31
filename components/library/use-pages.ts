import { useCallback, useEffect, useReducer, useRef } from 'preact/hooks';

/** Rows read in one go. */
const PAGE = 100;

/**
 * A list of `total` rows of which only those asked for are read, page by page: `rows` holds undefined where a row has not come yet,
 * `need` asks for those from one place up to another. All begins anew when `read` is another function.
 */
export function usePages<Row>(total: number, read: (from: number, to: number) => Promise<readonly Row[]>): { rows: readonly (Row | undefined)[]; need: (from: number, to: number) => void } {
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  const held = useRef<{ read: typeof read; rows: (Row | undefined)[]; asked: Set<number> }>();
  if (held.current?.read !== read || held.current.rows.length !== total) held.current = { read, rows: new Array<Row | undefined>(total).fill(undefined), asked: new Set() };
  const need = useCallback((from: number, to: number): void => {
    const own = held.current;
    if (!own) return;
    for (let page = Math.floor(from / PAGE); page * PAGE < Math.min(to, total); page += 1) {
      if (own.asked.has(page)) continue;
      own.asked.add(page);
      void read(page * PAGE, (page + 1) * PAGE).then(
        (rows) => {
          rows.forEach((row, at) => (own.rows[page * PAGE + at] = row));
          if (held.current === own) redraw(undefined);
        },
        () => own.asked.delete(page),
      );
    }
  }, [read, total]);
  useEffect(() => need(0, PAGE), [need]);
  return { rows: held.current.rows, need };
}
