import type { Marks } from '@/lib/highlight';
import type { CardOpener } from './card-opener';
import type { PlacedClaim } from './findings';
import type { PageSession } from './page-session';

/** How long a revealed claim stands out. */
const FLASH_MS = 2_400;

/** Scrolls to the words of a claim. */
export function scrollToClaim({ range }: PlacedClaim): void {
  const calm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  const behavior: ScrollBehavior = calm ? 'instant' : 'smooth';
  range.startContainer.parentElement?.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  const box = range.getBoundingClientRect();
  // A paragraph may be taller than the window: its claim goes to the middle.
  if (box.top < 0 || box.bottom > window.innerHeight) window.scrollBy({ top: box.top - window.innerHeight / 3, behavior });
}

/** Shows claims in the page, and the way back. */
export interface ClaimRevealer {
  /** Scrolls to a claim and lets it stand out; false where its words are gone. */
  reveal(claimId: string): boolean;
  /** Scrolls to where the reader was before claims were revealed; false where none was. */
  goBack(): boolean;
}

/** The revealer of one page; a card of another claim closes. */
export function createClaimRevealer({ session, marks, signal }: { session: PageSession; marks: Marks; signal: AbortSignal }, cards: CardOpener): ClaimRevealer {
  let before: { left: number; top: number } | null = null;
  let landed = Number.NaN;
  let flashTimer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(flashTimer));
  return {
    reveal(claimId) {
      const placed = session.place(claimId);
      if (!placed) return false;
      if (cards.isOpen() && cards.current !== claimId) cards.close();
      // From claim to claim the way back stays; a reader who has scrolled on is somewhere new.
      if (before === null || window.scrollY !== landed) before = { left: window.scrollX, top: window.scrollY };
      scrollToClaim(placed);
      landed = window.scrollY;
      cards.current = claimId;
      marks.activate(placed.range);
      clearTimeout(flashTimer);
      flashTimer = setTimeout(() => {
        if (!cards.isOpen()) marks.activate(null);
      }, FLASH_MS);
      return true;
    },
    goBack() {
      if (!before) return false;
      window.scrollTo({ ...before, behavior: 'instant' });
      before = null;
      marks.activate(null);
      return true;
    },
  };
}
