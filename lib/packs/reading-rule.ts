/** The shape of a figure: what `readingRule` needs of it. */
interface Figure {
  figure: string;
  low: number | null;
  high: number | null;
  approx: boolean;
}

const VAGUE = /\b(?:dozens|scores|several hundred|hundreds of thousands|tens of thousands|hundreds of millions|tens of millions|hundreds|several thousand|thousands|millions|several|a few|a handful)\b/i;

const BY_LITTLE = /\b(?:just|slightly|(?:a )?little|barely|marginally) (?:over|above|more than)\b/i;

/**
 * The name of the reading of a figure, for a view to print ("more than N"), from its bounds and its English wording;
 * words of another language leave the name to the bounds.
 */
export function readingRule({ figure, low, high, approx }: Figure): string {
  const vague = VAGUE.exec(figure)?.[0].toLowerCase();
  if (low !== null && high !== null && low !== high) return vague !== undefined && approx ? vague : approx ? 'about N to N' : 'N to N';
  if (low !== null && high !== null) return approx ? 'about N' : 'N';
  if (low !== null && BY_LITTLE.test(figure)) return 'over N, by little';
  if (low !== null) return /\b(?:at least|no fewer|no less|minimum|or more)\b/i.test(figure) ? 'at least N' : /\b(?:more than|over|above|exceed\w*|past|in excess)\b|\+/i.test(figure) ? 'more than N' : 'N or more';
  if (approx) return 'nearly N';
  return /\b(?:fewer|less|under|below)\b/i.test(figure) ? 'fewer than N' : 'up to N';
}
