import type { ArticleMetadata, Outlet, StoredArticle } from '@/lib/model';
import { rememberOf } from '@/lib/match/remember';
import { nameKey } from '@/lib/text/fold-name';

/** An address without what does not tell articles apart: scheme, "www.", query, fragment, AMP and mobile forms, closing slash. */
function canonicalAddress(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const { hostname, pathname, search, protocol } = new URL(url);
  if (protocol !== 'http:' && protocol !== 'https:') return null;
  const host = hostname.replace(/^(?:www|m|mobile|amp)\./, '');
  const path = pathname.replace(/\/(?:amp|index\.html?)?\/?$/i, '').replace(/^\/amp(?=\/)/i, '');
  // Where the path says nothing, the query names the article (?id=12).
  return `${host}${path}${path === '' ? search : ''}`;
}

/** Host of an address without "www."; null where it is none. */
function hostOf(url: string | null): string | null {
  return canonicalAddress(url)?.split(/[/?]/)[0] ?? null;
}

/** The addresses of a page or a stored article; taken apart once, for each is compared again with every claim. */
const addressesOf = rememberOf(({ url }: { url: string | null }) => ({ address: canonicalAddress(url), host: hostOf(url) }));

/** How a stored article stands to the page: the same article, another of the same outlet, or another outlet's. */
export function kinshipOf(page: ArticleMetadata, stored: StoredArticle, outlet: Outlet | undefined): 'itself' | 'same-outlet' | 'other' {
  const { address, host } = addressesOf(page);
  const theirs = addressesOf(stored);
  if (address !== null && address === theirs.address && address.includes('/')) return 'itself';
  const hosts = [outlet?.host, stored.outletId, theirs.host];
  if (host !== null && hosts.some((known) => known !== null && known !== undefined && known.replace(/^www\./, '') === host)) return 'same-outlet';
  if (page.outlet === null || !outlet) return 'other';
  const name = nameKey(page.outlet);
  return [outlet.name, ...outlet.also].some((known) => nameKey(known) === name) ? 'same-outlet' : 'other';
}
