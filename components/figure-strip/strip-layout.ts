import type { PartyMark } from './party-mark';

type Anchor = 'start' | 'middle' | 'end';

/** Words placed on the picture. The picture is left to right in every language, so `start` is always the left edge. */
export interface PlacedWords {
  x: number;
  y: number;
  text: string;
  anchor: Anchor;
}

export interface PlacedMark {
  key: string;
  x: number;
  y: number;
  r: number;
  mark: PartyMark;
  here: boolean;
  title: string | null;
}

/** A piece of line art; `mine` when it belongs to the article on the page. */
export interface PlacedPath {
  d: string;
  mine: boolean;
}

export interface PlacedBand {
  x: number;
  y: number;
  width: number;
  height: number;
  mine: boolean;
}

/** A strip with everything in its place, in px, y down. What draws it only has to paint. */
export interface StripLayout {
  width: number;
  height: number;
  log: boolean;
  /** px of all text. */
  textSize: number;
  axis: { y: number; x1: number; x2: number };
  ticks: readonly { x: number; length: number }[];
  numbers: readonly PlacedWords[];
  /** The line of this article and its flag. */
  here: { x: number; y1: number; y2: number; flag: PlacedWords | null } | null;
  bands: readonly PlacedBand[];
  caps: readonly PlacedPath[];
  bounds: readonly PlacedPath[];
  words: readonly (PlacedWords & { mine: boolean; inside: boolean })[];
  /** Brackets under piles that fan out. */
  fans: readonly string[];
  /** Rounding of "about", as wide as it is. */
  whiskers: readonly PlacedPath[];
  /** Bounds that rose to the line. */
  chevrons: readonly string[];
  /** Back to front, this article last. */
  marks: readonly PlacedMark[];
  /** Height of the tallest pile. */
  stack: number;
}

export interface StripOptions {
  /** The strip is drawn for its place, never scaled. */
  width: number;
  dir: 'ltr' | 'rtl';
  /** `mini` for rows: no ticks, the two ends as text. `big` for projectors. */
  size?: 'mini' | 'normal' | 'big';
  /** Words over the line of this article; null for none. */
  flag?: string | null;
  /** How a value is written on the line. */
  number: (value: number) => string;
  /** Factor of the reader's text size over 16 px. */
  textScale?: number;
  /** Radius of the marks, where they must hold a letter; left out: by how many there are. */
  radius?: number;
  /** Height is short: lower piles, nearer rows. Type stays as large as it is. */
  close?: boolean;
}
