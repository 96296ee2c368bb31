import { type OpenCard, takeCard } from '@/lib/card/card-slot';
import type { Marks } from '@/lib/highlight';
import type { PlacedClaim } from './findings';
import type { PageSession } from './page-session';

export interface OpenerDeps {
  session: PageSession;
  marks: Marks;
  /** Whether cards are wanted here at all. */
  wanted: () => Promise<boolean>;
  /** Has the card's script put into the page; false where that failed. */
  inject: () => Promise<boolean>;
  openPanel: (claimId: string) => Promise<unknown>;
  signal: AbortSignal;
}

/** The one card of a page. */
export interface CardOpener {
  /** The claim whose card was opened, or which was shown, last. */
  current: string | null;
  /** Opens the card of a claim in place of the one that is open; false where another was opened, or all closed, meanwhile. `held`: it stays when the pointer leaves. */
  open(placed: PlacedClaim, how: { focus: boolean; held: boolean }): Promise<boolean>;
  /** Closes the card that is open or on its way. */
  close(): void;
  /** Closes it once the pointer has been away for a while, unless it is held; `stay` calls that off. */
  leaveSoon(): void;
  stay(): void;
  isOpen(): boolean;
  /** Whether the card, open or not, was last opened to be held. */
  isHeld(): boolean;
  /** Whether an event began in the card. */
  holds(event: Event): boolean;
}

/** The pointer may be away so long before a card closes. */
const LEAVE_MS = 400;

/** Opens and closes the card of a page. `onClose` is called before each closing. */
export function createCardOpener({ session, marks, wanted, inject, openPanel, signal }: OpenerDeps, onClose: () => void): CardOpener {
  let card: OpenCard | null = null;
  /** A card opened by resting closes when the pointer leaves; one opened by click or key stays. */
  let held = false;
  let opening = 0;
  /** The opening that the mark which stands out belongs to: one that was overtaken leaves it alone. */
  let standing = 0;
  let leaveTimer: ReturnType<typeof setTimeout> | undefined;

  const opener: CardOpener = {
    current: null,
    async open(placed, how) {
      const id = placed.comparison.claim.id;
      if (card && opener.current === id) {
        held ||= how.held;
        if (how.focus) card.focus();
        return true;
      }
      opener.close();
      const turn = opening;
      if (!(await wanted())) return false;
      const show = takeCard() ?? ((await inject()) ? takeCard() : null);
      // Meanwhile the pointer may have gone on, or the words off the page.
      const still = session.place(id);
      if (!show || !still || signal.aborted || turn !== opening) return false;
      opener.current = id;
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
          opener.stay();
          if (!inside && !held) opener.leaveSoon();
        },
      });
      if (turn !== opening || signal.aborted) opened.close();
      else if (!closed) card = opened;
      return card === opened;
    },
    close() {
      opening += 1;
      onClose();
      opener.stay();
      card?.close();
      card = null;
    },
    leaveSoon() {
      leaveTimer = setTimeout(opener.close, LEAVE_MS);
    },
    stay: () => clearTimeout(leaveTimer),
    isOpen: () => card !== null,
    isHeld: () => held,
    holds: (event) => card?.holds(event) ?? false,
  };
  return opener;
}
