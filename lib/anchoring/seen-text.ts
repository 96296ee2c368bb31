/** White space as a browser shows it: a run is one space; soft hyphens and zero-width characters are not seen. */
export const seenText = (text: string): string =>
  text
    .replace(/[\u00ad\u200b\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
