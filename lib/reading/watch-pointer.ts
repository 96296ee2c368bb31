import type { Marks } from '@/lib/highlight';
import type { CardOpener } from './card-opener';
import type { PageSession } from './page-session';

/** The pointer must rest on a mark so long before a card opens. */
const REST_MS = 350;

/** What the reader can press is not for us: links stay links. */
const PRESSABLE = 'a[href], button, input, select, textarea, label, summary, [role="button"], [role="link"], [contenteditable]:not([contenteditable="false"])';

/** What calls off a card that the resting pointer was about to open. */
export interface PointerWatch {
  callOff(): void;
}

/** Opens cards where the pointer rests on a mark or clicks on one, and closes them where it leaves, clicks beside them or Escape is pressed; until the signal. */
export function watchPointer({ session, marks, signal }: { session: PageSession; marks: Marks; signal: AbortSignal }, opener: () => CardOpener): PointerWatch {
  let restTimer: ReturnType<typeof setTimeout> | undefined;
  let frame = 0;
  let restingOn: string | null = null;
  const callOff = (): void => clearTimeout(restTimer);

  const onMove = (x: number, y: number): void => {
    const cards = opener();
    const id = marks.at(x, y)?.claimId ?? null;
    if (id === restingOn) return;
    restingOn = id;
    callOff();
    cards.stay();
    if (id !== null && !(cards.isOpen() && cards.current === id)) {
      restTimer = setTimeout(() => {
        const placed = session.place(id);
        if (placed && !cards.isHeld() && restingOn === id) void cards.open(placed, { focus: false, held: false });
      }, REST_MS);
    } else if (id === null && cards.isOpen() && !cards.isHeld()) cards.leaveSoon();
  };

  // On the window: a page can shadow methods of its document by an element's name.
  window.addEventListener(
    'pointermove',
    (event) => {
      if (event.pointerType === 'touch' || event.buttons !== 0) return;
      if (opener().holds(event)) {
        opener().stay();
        return;
      }
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => onMove(event.clientX, event.clientY));
    },
    { signal, passive: true },
  );
  // Who presses selects or clicks, and rests no more: not before the pointer comes to another mark.
  window.addEventListener(
    'pointerdown',
    (event) => {
      cancelAnimationFrame(frame);
      callOff();
      restingOn = marks.at(event.clientX, event.clientY)?.claimId ?? null;
    },
    { signal, passive: true },
  );
  window.addEventListener(
    'click',
    (event) => {
      if (opener().holds(event)) return;
      const target = event.target;
      const pressed = target instanceof Element && target.closest(PRESSABLE) !== null;
      const mark = pressed || event.button !== 0 || !(window.getSelection()?.isCollapsed ?? true) ? null : marks.at(event.clientX, event.clientY);
      const placed = mark && session.place(mark.claimId);
      if (placed) void opener().open(placed, { focus: false, held: true });
      // Also one that is on its way: the second click of two has selected a word.
      else opener().close();
    },
    { signal, passive: true },
  );
  window.addEventListener(
    'keydown',
    (event) => {
      if (event.key === 'Escape' && !event.defaultPrevented) opener().close();
    },
    { signal },
  );
  signal.addEventListener('abort', () => {
    callOff();
    cancelAnimationFrame(frame);
  });
  return { callOff };
}
