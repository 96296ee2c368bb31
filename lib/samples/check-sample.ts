import type { Claim } from '@/lib/model';

/** One claim that a sample must give; what each field means is told in assets/samples/README.md. */
export interface ExpectedClaim {
  kind: 'figure' | 'event';
  quote: string;
  frame?: string | readonly string[];
  low?: number | null;
  high?: number | null;
  approx?: boolean;
  unit?: string;
  counted?: string;
  attributedTo?: string;
  object?: string;
  flags?: readonly string[];
  outlets: number;
}

/** What is expected of one sample: the fields of its expected.json. */
export interface ExpectedSample {
  title: string;
  outlet: string | null;
  published: string | null;
  style: string;
  event: 'real' | 'invented';
  story: string | null;
  claims: readonly ExpectedClaim[];
  never: readonly string[];
}

const folded = (words: string): string => words.toLowerCase().replaceAll('’', "'");

/** What of a claim is not as expected, one phrase each; empty where all is right. */
export function differences(expected: ExpectedClaim, claim: Claim): readonly string[] {
  const wrong: string[] = [];
  const same = (name: string, wanted: unknown, found: unknown): void => {
    if (wanted !== undefined && wanted !== found) wrong.push(`${name} is ${JSON.stringify(found)}, not ${JSON.stringify(wanted)}`);
  };
  const holds = (name: string, wanted: string | undefined, found: string | null | undefined): void => {
    if (wanted !== undefined && !folded(found ?? '').includes(folded(wanted))) wrong.push(`${name} is ${JSON.stringify(found ?? null)}, without "${wanted}"`);
  };
  const frames = typeof expected.frame === 'string' ? [expected.frame] : expected.frame;
  if (frames && !frames.includes(claim.frame ?? '')) wrong.push(`frame is ${claim.frame}, not ${frames.join(' or ')}`);
  same('low', expected.low, claim.value?.low);
  same('high', expected.high, claim.value?.high);
  same('unit', expected.unit, claim.value?.unit);
  same('approx', expected.approx, claim.value?.approx);
  holds('counted', expected.counted, claim.counted);
  holds('party', expected.attributedTo, claim.attributedTo?.text);
  holds('object', expected.object, claim.object);
  for (const flag of expected.flags ?? []) if (!claim.flags.includes(flag)) wrong.push(`flag ${flag} is missing`);
  return wrong;
}

/** The claim that overlaps the expected words, of the expected kind; the one with fewest differences where there are several. */
export function findClaim<Read extends Claim>(expected: ExpectedClaim, claims: readonly Read[], text: string): Read | undefined {
  const start = text.indexOf(expected.quote);
  if (start < 0) return undefined;
  const end = start + expected.quote.length;
  return claims
    .filter((claim) => claim.kind === expected.kind && claim.start < end && claim.end > start)
    .toSorted((a, b) => differences(expected, a).length - differences(expected, b).length)[0];
}

/** Claims that touch a piece of furniture, by their quotes. */
export const furnitureRead = (sample: Pick<ExpectedSample, 'never'>, claims: readonly Claim[]): readonly string[] =>
  claims.filter((claim) => sample.never.some((piece) => claim.quote.includes(piece) || (claim.sentence.includes(piece) && piece.includes(claim.quote)))).map((claim) => claim.quote);
