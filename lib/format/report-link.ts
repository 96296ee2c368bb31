/** Shortest figure worth searching for in a page: a lone "70" would be found in a date or an address first. */
const LEAST_FRAGMENT = 5;
const MOST_FRAGMENT = 120;

/** The address when it is one that may be opened (http, https), else null: page text and packs are others' words. */
export function safeHref(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const { protocol, href } = new URL(url);
  return protocol === 'https:' || protocol === 'http:' ? href : null;
}

/**
 * The address of a report, with a text fragment that lets the browser scroll to the figure as worded where the words are
 * long enough to be found; null where the address may not be opened. Browsers that do not know text fragments ignore it.
 */
export function reportHref(url: string | null, quote: string): string | null {
  const href = safeHref(url);
  const words = quote.trim();
  if (href === null || words.length < LEAST_FRAGMENT || words.length > MOST_FRAGMENT || !/\p{L}|\d{4}/u.test(words)) return href;
  // "-" and "," have a meaning in the syntax of text fragments
  const fragment = encodeURIComponent(words).replaceAll('-', '%2D').replaceAll(',', '%2C');
  return href.includes('#') ? `${href}:~:text=${fragment}` : `${href}#:~:text=${fragment}`;
}
