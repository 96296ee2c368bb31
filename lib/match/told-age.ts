import type { Claim, StoredClaim } from '@/lib/model';
import { cuedPattern } from '@/lib/text/cued-pattern';

/** "a 16-year-old girl", "a nine-year-old", "a teenage boy". */
const AGED = cuedPattern('year-old teen', /\b(?:(?:(\d{1,3})|(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve))-year-old|teen(?:age[dr]?)?)\b/i);
const YEARS: readonly string[] = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
const TEENS = [13, 19] as const;
/** "A man" and "a woman" are grown, or nearly; whoever is told so. */
const GROWN = cuedPattern('man', /^(?:an?|one|another|the) (?:[a-z]+ )?(?:wo)?man$/i);
const GROWN_AGES = '15-130';

/** The least and the greatest age of the one whom a figure counts ("a teenage girl": 13 to 19), as text; empty where it counts several or tells none. */
export function ageOf({ value, quote }: Claim | StoredClaim): string {
  const told = value?.low === 1 && value.high === 1 ? AGED.exec(quote) : null;
  if (told === null) return value?.low === 1 && value.high === 1 && GROWN.test(quote) ? GROWN_AGES : '';
  const years = told[1] === undefined ? YEARS.indexOf((told[2] ?? '').toLowerCase()) + 1 : Number(told[1]);
  return years > 0 ? `${years}-${years}` : TEENS.join('-');
}

/** Years by which two reports of one person's age may part. */
const SLIP = 1;

/** Whether two figures each count one person, and these are of two ages: a girl of nine is no teenager, and "a man" no child of two. */
export function areOfTwoAges(mine: Claim | StoredClaim, theirs: Claim | StoredClaim): boolean {
  const [a, b] = [ageOf(mine), ageOf(theirs)];
  if (a === '' || b === '' || a === b) return false;
  const [from, to] = a.split('-').map(Number);
  const [theirFrom, theirTo] = b.split('-').map(Number);
  return theirFrom! - to! > SLIP || from! - theirTo! > SLIP;
}
