import type { Claim, StoredClaim } from '@/lib/model';
import { rememberOf } from './remember';
import { BASE_YEARS, BASES } from './words';

/** How far behind a figure its base is looked for, in characters: "1.2 degrees above the average of 1951-1980". */
const REACH = 90;

/** What a measured difference starts from, as years or a name; null where the words give none. */
const baseOf = rememberOf((statement: Claim | StoredClaim): string | null => {
  const told = statement.sentence;
  const at = told?.indexOf(statement.quote) ?? -1;
  const near = told === null || at < 0 ? '' : told.slice(at, at + statement.quote.length + REACH);
  for (const words of [statement.counted ?? '', near]) {
    for (const [base, pattern] of BASES) if (pattern.test(words)) return base;
    const years = BASE_YEARS.exec(words);
    if (years) return `${years[1]}-${years[2]}`;
  }
  return null;
});

/** Whether both sides name what their figure is a difference from, and not the same: 1.2 degrees above one average is no answer to 1.2 above another. */
export function areOfOtherBases(mine: Claim, theirs: StoredClaim): boolean {
  const base = baseOf(mine);
  if (base === null) return false;
  const other = baseOf(theirs);
  return other !== null && other !== base;
}
