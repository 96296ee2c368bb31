/** What a key does on the lesson page. */
export type LessonAction =
  | { do: 'next' | 'back' | 'reveal' | 'undo' | 'notes' | 'projector' | 'timer' | 'hands' | 'leave' | 'first' | 'keep' }
  | { do: 'pick'; option: number };

const BY_KEY: Readonly<Record<string, LessonAction>> = {
  ArrowRight: { do: 'next' },
  ArrowDown: { do: 'next' },
  PageDown: { do: 'next' },
  ' ': { do: 'next' },
  ArrowLeft: { do: 'back' },
  ArrowUp: { do: 'back' },
  PageUp: { do: 'back' },
  Home: { do: 'first' },
  Escape: { do: 'leave' },
  r: { do: 'reveal' },
  u: { do: 'undo' },
  n: { do: 'notes' },
  p: { do: 'projector' },
  t: { do: 'timer' },
  h: { do: 'hands' },
  s: { do: 'keep' },
};

/** A key as the browser tells it; `typing` while a field has the focus, where letters are letters. */
interface KeyPress {
  key: string;
  typing: boolean;
  /** Ctrl, Alt or Meta is held: such keys belong to the browser. */
  modified: boolean;
  /** The words run from right to left, and so does the lesson: the left arrow goes on. Left out: from left to right. */
  rtl?: boolean;
}

/** What the key does; null where it does nothing here. Works with a remote control of a projector (Page Up, Page Down). */
export function actionOf({ key, typing, modified, rtl = false }: KeyPress): LessonAction | null {
  if (modified || typing) return null;
  if (/^[1-4]$/.test(key)) return { do: 'pick', option: Number(key) - 1 };
  if (rtl && (key === 'ArrowLeft' || key === 'ArrowRight')) return { do: key === 'ArrowLeft' ? 'next' : 'back' };
  return BY_KEY[key.length === 1 ? key.toLowerCase() : key] ?? null;
}
