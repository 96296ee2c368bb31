/** Years of web pages; anything else in a date field is a placeholder ("0001-01-01", "1970-01-01"). */
const FIRST_YEAR = 1985;
const LAST_YEAR = 2100;

const plausible = (iso: string): string | null => {
  const year = Number(iso.slice(0, 4));
  return year >= FIRST_YEAR && year <= LAST_YEAR && !Number.isNaN(Date.parse(iso)) ? iso : null;
};

/**
 * The ISO date or date-time that a metadata field holds, with its own zone kept; null where it holds none.
 * Takes ISO forms, "20240301", epoch seconds or milliseconds, and what `Date` reads with a month by name
 * ("March 1, 2024"); "03/04/2024" is not taken, for nobody knows which of the two is the month.
 */
export function readDate(value: unknown): string | null {
  if (typeof value === 'number') return readDate(String(value));
  if (typeof value !== 'string') return null;
  const text = value.trim().slice(0, 80);
  const iso = /^(?<day>\d{4}-\d{2}-\d{2})(?:[T\s]\s*(?<time>\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?)\s*(?<zone>Z|[+-]\d{2}:?\d{2}|UTC|GMT)?)?/i.exec(text)?.groups;
  if (iso?.day) {
    if (!iso.time) return plausible(iso.day);
    const zone = !iso.zone ? '' : /^(?:Z|UTC|GMT)$/i.test(iso.zone) ? 'Z' : iso.zone.replace(/^(.\d{2})(\d{2})$/, '$1:$2');
    return plausible(`${iso.day}T${iso.time}${zone}`) ?? plausible(iso.day);
  }
  const compact = /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})(?:$|T)/.exec(text)?.groups;
  if (compact) return plausible(`${compact.year}-${compact.month}-${compact.day}`);
  if (/^\d{10}$|^\d{13}$/.test(text)) return plausible(new Date(Number(text) * (text.length === 10 ? 1_000 : 1)).toISOString());
  if (!/\p{L}{3}/u.test(text) || !/\d{4}/.test(text)) return null;
  const parsed = new Date(text);
  if (Number.isNaN(parsed.getTime())) return null;
  const zoned = /\d:\d{2}.*(?:[+-]\d{2}:?\d{2}|\b(?:GMT|UTC|Z|[ECMP][SD]T)\b)/.test(text);
  if (zoned) return plausible(parsed.toISOString());
  const pad = (part: number): string => String(part).padStart(2, '0');
  return plausible(`${parsed.getFullYear()}-${pad(parsed.getMonth() + 1)}-${pad(parsed.getDate())}`);
}
