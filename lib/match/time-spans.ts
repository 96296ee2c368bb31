const DAY = 86_400_000;

/** First and last day (as day numbers since 1970) of an ISO day, month or year; null where it is none of them. */
export function daysOf(date: string | null | undefined): readonly [number, number] | null {
  const match = date ? /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(date) : null;
  if (!match) return null;
  const year = Number(match[1]);
  const month = match[2] === undefined ? null : Number(match[2]) - 1;
  const day = match[3] === undefined ? null : Number(match[3]);
  const first = Date.UTC(year, month ?? 0, day ?? 1) / DAY;
  const last = day !== null ? first : (month !== null ? Date.UTC(year, month + 1, 1) : Date.UTC(year + 1, 0, 1)) / DAY - 1;
  return [first, last];
}

/** Days from the first date to the second, negative where the second is earlier; null where one is no date. */
export function daysBetween(from: string | null, to: string | null): number | null {
  const a = daysOf(from);
  const b = daysOf(to);
  return a && b ? b[0] - a[0] : null;
}
