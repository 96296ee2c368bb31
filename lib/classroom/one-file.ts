/** All rules of the page's own style sheets, as text. */
const styleText = (page: Document): string => [...page.styleSheets].flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText)).join('\n');

/** An element of the page as one HTML file with its styles and without scripts: it opens anywhere, without the extension. */
export function asOneFile(element: Element, title: string): string {
  const { ownerDocument: page } = element;
  const copy = document.implementation.createHTMLDocument(title);
  copy.documentElement.lang = page.documentElement.lang;
  copy.documentElement.dir = page.documentElement.dir;
  const charset = copy.createElement('meta');
  charset.setAttribute('charset', 'utf-8');
  const policy = copy.createElement('meta');
  policy.httpEquiv = 'Content-Security-Policy';
  policy.content = "default-src 'none'; style-src 'unsafe-inline'";
  const style = copy.createElement('style');
  style.textContent = styleText(page);
  copy.head.prepend(charset, policy);
  copy.head.append(style);
  copy.body.append(copy.importNode(element, true));
  // eslint-disable-next-line no-restricted-syntax -- markup becomes the text of a file here, no text becomes markup
  return `<!doctype html>\n${copy.documentElement.outerHTML}\n`;
}

/** A file name of the title: letters, digits and hyphens. */
export const fileName = (title: string, ending: string): string =>
  `${(title.normalize('NFKD').match(/[\p{L}\p{N}]+/gu) ?? ['lateral']).join('-').toLowerCase().slice(0, 60)}.${ending}`;
