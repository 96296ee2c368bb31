/*
 * A stored article's key is its pack's id and twelve hex digits: short enough for the store to keep a million of them in packed
 * lists, and the same in every version of the pack.
 */

const TWELVE_HEX = /^[0-9a-f]{12}$/;

/** 48 bits of a text in hex; two multiply-and-shift rounds after cyrb53 (public domain). For keys, not against attack. */
export function hash48(text: string): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (low >>> 0).toString(16).padStart(8, '0') + (high & 0xffff).toString(16).padStart(4, '0');
}

/** The key of a report's article: `pack/report`, the report's own id where it is twelve hex digits, else 48 bits of it. */
export const articleKeyOf = (packId: string, reportId: string): string => `${packId}/${TWELVE_HEX.test(reportId) ? reportId : hash48(reportId)}`;
