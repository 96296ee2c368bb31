import type { Span } from '@/lib/model';

/** A span of a text with enough around it to know it again when offsets no longer hold. */
export interface Quote extends Span {
  exact: string;
  prefix: string;
  suffix: string;
}

/** Letters kept on either side: a few words, enough to tell two equal figures of one article apart. */
const CONTEXT = 32;

/** The quote of a span. */
export const toQuote = (text: string, { start, end }: Span): Quote => ({
  start,
  end,
  exact: text.slice(start, end),
  prefix: text.slice(Math.max(0, start - CONTEXT), start),
  suffix: text.slice(end, end + CONTEXT),
});
