import type { PartyMark } from './party-mark';

/** One report as the strip draws it: an interval in the unit of the line, a mark, and its words. */
export interface StripReport {
  key: string;
  low: number | null;
  high: number | null;
  approx: boolean;
  /** Short words for a band or a bound ("dozens", "more than 50"). */
  label: string;
  mark: PartyMark;
  /** Whether it is the article on the page. */
  here: boolean;
  /** What a pointer resting on the mark is told; also said in the text twin. */
  title?: string;
}

export type StripKind = 'point' | 'band' | 'atLeast' | 'atMost';

/** How a report stands on the line: a point, a band (vague word, range) or a bound open to one side. */
export const stripKind = ({ low, high }: Pick<StripReport, 'low' | 'high'>): StripKind =>
  low === null ? 'atMost' : high === null ? 'atLeast' : low === high ? 'point' : 'band';

/** Where on the line a report starts to speak: the value of a point, the foot of a bound, the low end of a band. */
export const stripValue = ({ low, high }: Pick<StripReport, 'low' | 'high'>): number => low ?? high ?? 0;

/** Whether there is anything to draw: at least two different figures. Equal figures are said in words instead. */
export const isDrawable = (reports: readonly StripReport[]): boolean => new Set(reports.map(({ low, high }) => `${low}..${high}`)).size > 1;
