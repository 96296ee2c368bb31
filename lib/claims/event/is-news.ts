import type { Claim } from '@/lib/model';

/** What happened longer before the day of publication than this is background, in days. */
const NEWS_DAYS = 31;
const DAY = 86_400_000;

/** Frames of which a goal is news: a deal is told of when it is agreed. */
const AGREED: ReadonlySet<string> = new Set(['bought', 'sold']);

/** Whether an event is what this article tells as having happened, as not having happened or as denied: no plan but a deal agreed, no possibility, nothing of long ago. */
export function isNews({ frame, modality, time, implied }: Pick<Claim, 'frame' | 'modality' | 'time' | 'implied'>, published: string | null): boolean {
  if (modality !== 'actual' && modality !== 'negated' && !(modality === 'goal' && AGREED.has(frame ?? ''))) return false;
  const last = time?.to ?? time?.from ?? null;
  if (published === null || last === null || implied.includes('time')) return true;
  return endOf(last) >= Date.parse(published.slice(0, 10)) - NEWS_DAYS * DAY;
}

/** End of a day, month or year as a time. */
function endOf(date: string): number {
  const [year, month, day] = date.split('-').map(Number) as [number, number?, number?];
  if (day !== undefined) return Date.UTC(year, month! - 1, day);
  return month === undefined ? Date.UTC(year, 11, 31) : Date.UTC(year, month, 0);
}
