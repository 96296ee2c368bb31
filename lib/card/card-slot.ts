import type { ClaimComparison } from '@/lib/model';

/** What the content script asks of the card's script. */
export interface CardRequest {
  comparison: ClaimComparison;
  /** The claim's own words, which the card belongs to, and its sentence, which the card must not cover. */
  range: Range;
  sentence: Range;
  /** Language of the page, for its words. */
  language: string | null;
  /** Whether the keyboard asked: the focus then goes into the card, and back where it was. */
  focus: boolean;
  /** The reader wants all reports. */
  onOpenPanel: () => void;
  /** The card has gone, by Escape, its button or a click beside it. */
  onClosed: () => void;
  /** The pointer came in or went out. */
  onPointer: (inside: boolean) => void;
}

export interface OpenCard {
  close: () => void;
  /** Puts the focus into the card. */
  focus: () => void;
  /** Whether an event began in the card. */
  holds: (event: Event) => boolean;
}

/** The card once it stands in the page; rejects where its words cannot be had. */
export type ShowCard = (request: CardRequest) => Promise<OpenCard>;

/**
 * The card's code is put into a page only when its first card opens. Both scripts run in the extension's own isolated
 * world of the page, and meet at this name of its global object, which the page cannot see.
 */
const SLOT = Symbol.for('lateral.card');
type Slot = { [SLOT]?: ShowCard };

export const offerCard = (show: ShowCard): void => {
  (globalThis as Slot)[SLOT] = show;
};
export const takeCard = (): ShowCard | null => (globalThis as Slot)[SLOT] ?? null;
