/**
 * Two 32-bit numbers made from a text, the same for the same text; after cyrb53 (public domain). For keys of an index, not
 * against attack.
 */
export function hashText(text: string): [high: number, low: number] {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return [high >>> 0, low >>> 0];
}

/** 48 bits of a text as a whole number. */
export function hash48(text: string): number {
  const [high, low] = hashText(text);
  return (high & 0xffff) * 2 ** 32 + low;
}
