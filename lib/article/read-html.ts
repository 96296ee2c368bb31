import { parseHTML } from 'linkedom';
import type { Article } from '@/lib/model';
import { readArticle } from './read-article';

const EMPTY = '<!doctype html><html><head></head><body></body></html>';

/** The article of a page's HTML, read by the same code as in a browser; null where there is none. For Node. */
export function readHtml(html: string, url: string | null): Article | null {
  // linkedom reads a fragment without <html> as a document without a body.
  const page = /<body[\s>]/i.test(html) ? html : `<!doctype html><html><head></head><body>${html}</body></html>`;
  const live = parseHTML(page).document;
  const createBlank = (): Document => parseHTML(EMPTY).document;
  return readArticle(live, { address: url, createBlank })?.article ?? null;
}
