import type { Article, PageReport } from '@/lib/model';
import { differences, findClaim, furnitureRead, type ExpectedSample } from './check-sample';

/** One expected claim beside what was read. */
interface CheckedClaim {
  expected: string;
  got: string | null;
  /** Empty where all is as expected. */
  wrong: readonly string[];
  /** Outlets found beside those expected at least. */
  outlets: { expected: number; got: number };
}

export interface CheckedSample {
  id: string;
  claims: readonly CheckedClaim[];
  /** Furniture that was read as claims. */
  furniture: readonly string[];
  passed: boolean;
}

/** A sample article as read and compared, held against what is expected of it. */
export function checkSample(id: string, expected: ExpectedSample, article: Article, report: PageReport): CheckedSample {
  const read = report.claims.map(({ claim }) => claim);
  const claims = expected.claims.map((wanted): CheckedClaim => {
    const claim = findClaim(wanted, read, article.text);
    const comparison = claim && report.claims.find((one) => one.claim.id === claim.id);
    const outlets = { expected: wanted.outlets, got: comparison?.outletCount ?? 0 };
    const wrong = claim ? [...differences(wanted, claim), ...(outlets.got < outlets.expected ? [`${outlets.got} outlets, not ${outlets.expected} or more`] : [])] : ['not found'];
    return { expected: wanted.quote, got: claim?.quote ?? null, wrong, outlets };
  });
  const furniture = furnitureRead(expected, read);
  return { id, claims, furniture, passed: furniture.length === 0 && claims.every(({ wrong }) => wrong.length === 0) };
}
