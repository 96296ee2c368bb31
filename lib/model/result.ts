/** An answer that crosses a boundary: an Error never does. */
export type Result<T> = { ok: true; value: T } | { ok: false; error: Problem };

/** What went wrong, for a reader: `code` picks the words, `detail` fills them. */
export interface Problem {
  code: string;
  detail: string;
}

export const ok = <T>(value: T): Result<T> => ({ ok: true, value });
export const problem = (code: string, detail = ''): { ok: false; error: Problem } => ({ ok: false, error: { code, detail } });
