import { type OpenCard, takeCard } from '@/lib/card/card-slot';
import type { Marks } from '@/lib/highlight';
import type { PageSession, PlacedClaim } from './page-session';

export interface CardDeps {
  session: PageSession;
  marks: Marks;
  /** Whether cards are wanted here at all. */
  wanted: () => Promise<boolean>;
  /** Has the card's script put into the page; false where that failed. */
  inject: () => Promise<boolean>;
  openPanel: (claimId: string) => Promise<unknown>;
  signal: AbortSignal;
}

interface CardControl {
  /** A shortcut; false where there is nothing it could do. */
  command(command: 'next' | 'previous' | 'open' | 'close'): Promise<boolean>;
  /** Scrolls to a claim and lets it stand out; false where its words are gone. */
  reveal(claimId: string): boolean;
  /** Scrolls to where the reader was before claims were revealed; false where none was. */
  goBack(): boolean;
  close: () => void;
}

/** The pointer must rest on a mark so long before a card opens, and may be away so long before it closes. */
const REST_MS = 350;
const LEAVE_MS = 400;
/** How long a revealed claim stands out. */
const FLASH_MS = 2_400;

/** What the reader can press is not for us: links stay links. */
const PRESSABLE = 'a[href], button, input, select, textarea, label, summary, [role="button"], [role="link"], [contenteditable]:not([contenteditable="false"])';

const isVisible = ({ range }: PlacedClaim): boolean => {
  const box = range.getBoundingClientRect();
  return box.bottom > 0 && box.top < window.innerHeight;
};

/** Cards for the marks of a page: by resting or clicking on a mark, and by shortcuts. Steals no click and no selection. */
export function createCardControl({ session, marks, wanted, inject, openPanel, signal }: CardDeps): CardControl {
  let card: OpenCard | null = null;
  let current: string | null = null;
  /** A card opened by resting closes when the pointer leaves; one opened by click or key stays. */
  let held = false;
  let opening = 0;
  /** The opening that the mark which stands out belongs to: one that was overtaken leaves it alone. */
  let standing = 0;
  let restTimer: ReturnType<typeof setTimeout> | undefined;
  let leaveTimer: ReturnType<typeof setTimeout> | undefined;
  let flashTimer: ReturnType<typeof setTimeout> | undefined;
  let frame = 0;
  let restingOn: string | null = null;
  let before: { left: number; top: number } | null = null;
  let landed = Number.NaN;
  signal.addEventListener('abort', () => {
    for (const timer of [restTimer, leaveTimer, flashTimer]) clearTimeout(timer);
    cancelAnimationFrame(frame);
    close();
  });

  function close(): void {
    opening += 1;
    clearTimeout(restTimer);
    clearTimeout(leaveTimer);
    card?.close();
    card = null;
  }

  async function open(placed: PlacedClaim, how: { focus: boolean; held: boolean }): Promise<boolean> {
    const id = placed.comparison.claim.id;
    if (card && current === id) {
      held ||= how.held;
      if (how.focus) card.focus();
      return true;
    }
    close();
    const turn = opening;
    if (!(await wanted())) return false;
    const show = takeCard() ?? ((await inject()) ? takeCard() : null);
    // Meanwhile the pointer may have gone on, or the words off the page.
    const still = session.place(id);
    if (!show || !still || signal.aborted || turn !== opening) return false;
    current = id;
    held = how.held;
    standing = turn;
    session.setOpen(id);
    marks.activate(still.range);
    let opened: OpenCard | null = null;
    let closed = false;
    opened = await show({
      ...still,
      language: session.article()?.metadata.language ?? null,
      focus: how.focus,
      onOpenPanel: () => void openPanel(id),
      onClosed() {
        closed = true;
        if (card === opened) card = null;
        if (standing !== turn) return;
        session.setOpen(null);
        marks.activate(null);
      },
      onPointer(inside) {
        clearTimeout(leaveTimer);
        if (!inside && !held) leaveTimer = setTimeout(close, LEAVE_MS);
      },
    });
    if (turn !== opening || signal.aborted) opened.close();
    else if (!closed) card = opened;
    return card === opened;
  }

  const onMove = (x: number, y: number): void => {
    const mark = marks.at(x, y);
    const id = mark?.claimId ?? null;
    if (id === restingOn) return;
    restingOn = id;
    clearTimeout(restTimer);
    clearTimeout(leaveTimer);
    if (id !== null && !(card && current === id)) {
      restTimer = setTimeout(() => {
        const placed = session.place(id);
        if (placed && !held && restingOn === id) void open(placed, { focus: false, held: false });
      }, REST_MS);
    } else if (id === null && card && !held) leaveTimer = setTimeout(close, LEAVE_MS);
  };
  // On the window: a page can shadow methods of its document by an element's name.
  window.addEventListener(
    'pointermove',
    (event) => {
      if (event.pointerType === 'touch' || event.buttons !== 0) return;
      if (card?.holds(event)) {
        clearTimeout(leaveTimer);
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
      clearTimeout(restTimer);
      restingOn = marks.at(event.clientX, event.clientY)?.claimId ?? null;
    },
    { signal, passive: true },
  );
  window.addEventListener(
    'click',
    (event) => {
      if (card?.holds(event)) return;
      const target = event.target;
      const pressed = target instanceof Element && target.closest(PRESSABLE) !== null;
      const mark = pressed || event.button !== 0 || !(window.getSelection()?.isCollapsed ?? true) ? null : marks.at(event.clientX, event.clientY);
      const placed = mark && session.place(mark.claimId);
      if (placed) void open(placed, { focus: false, held: true });
      // Also one that is on its way: the second click of two has selected a word.
      else close();
    },
    { signal, passive: true },
  );
  window.addEventListener(
    'keydown',
    (event) => {
      if (event.key === 'Escape' && !event.defaultPrevented) close();
    },
    { signal },
  );

  function show(placed: PlacedClaim): void {
    const calm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    const behavior: ScrollBehavior = calm ? 'instant' : 'smooth';
    placed.range.startContainer.parentElement?.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
    const box = placed.range.getBoundingClientRect();
    // A paragraph may be taller than the window: its claim goes to the middle.
    if (box.top < 0 || box.bottom > window.innerHeight) window.scrollBy({ top: box.top - window.innerHeight / 3, behavior });
  }
  function reveal(claimId: string): boolean {
    const placed = session.place(claimId);
    if (!placed) return false;
    if (card && current !== claimId) close();
    // From claim to claim the way back stays; a reader who has scrolled on is somewhere new.
    if (before === null || window.scrollY !== landed) before = { left: window.scrollX, top: window.scrollY };
    show(placed);
    landed = window.scrollY;
    current = claimId;
    marks.activate(placed.range);
    clearTimeout(flashTimer);
    flashTimer = setTimeout(() => {
      if (!card) marks.activate(null);
    }, FLASH_MS);
    return true;
  }

  return {
    async command(command) {
      if (command === 'close') {
        const was = card !== null;
        close();
        return was;
      }
      const list = session.marked();
      if (list.length === 0) return false;
      const at = list.findIndex(({ comparison }) => comparison.claim.id === current);
      if (command === 'open') {
        const placed = list[at] ?? list.find((one) => isVisible(one)) ?? list[0]!;
        if (!isVisible(placed)) show(placed);
        return open(placed, { focus: true, held: true });
      }
      const firstSeen = list.findIndex((one) => isVisible(one));
      const from = at >= 0 ? at + (command === 'next' ? 1 : -1) : Math.max(firstSeen, 0);
      const placed = list[(from + list.length) % list.length]!;
      const wasOpen = card !== null;
      const revealed = reveal(placed.comparison.claim.id);
      return revealed && wasOpen ? open(placed, { focus: true, held: true }) : revealed;
    },
    reveal,
    goBack() {
      if (!before) return false;
      window.scrollTo({ ...before, behavior: 'instant' });
      before = null;
      marks.activate(null);
      return true;
    },
    close,
  };
}
