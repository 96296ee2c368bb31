const STYLE = /<style[^>]*>([^<]*)<\/style>/g;

/** Adopted, since the extension's own policy allows no inline style; taken out before parsing, for the parser would complain of it. */
function adoptStyles(page: Document, html: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync([...html.matchAll(STYLE)].map(([, css]) => css).join('\n'));
  page.adoptedStyleSheets = [...page.adoptedStyleSheets, sheet];
}

/**
 * Puts a sample article into the page of the extension as if it had been loaded there: its markup, metadata and
 * styles. Style sheets that the page has already stay. Nothing in a sample is run or fetched: samples hold no scripts
 * but data, and the parser marks even those as not to be run.
 */
export function showSample(page: Document, html: string): void {
  const parsed = new DOMParser().parseFromString(html.replace(STYLE, ''), 'text/html');
  adoptStyles(page, html);
  const sheets = page.head.querySelectorAll('link[rel="stylesheet"]');
  for (const name of ['lang', 'dir']) {
    const value = parsed.documentElement.getAttribute(name);
    if (value !== null) page.documentElement.setAttribute(name, value);
  }
  page.head.replaceChildren(...sheets, ...[...parsed.head.childNodes].map((node) => page.adoptNode(node)));
  page.body.replaceWith(page.adoptNode(parsed.body));
}

/** Lets links of a sample lead nowhere: they are part of the picture. */
export function deadenLinks(page: Document, signal: AbortSignal): void {
  page.addEventListener('click', (event) => {
    if (event.target instanceof Element && event.target.closest('a')) event.preventDefault();
  }, { signal });
}
