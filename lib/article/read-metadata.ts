import type { ArticleMetadata, Published } from '@/lib/model';
import { findAgency } from './agencies';
import { addressIn, namesIn, readLinkedData, type LinkedData } from './json-ld';
import { findHeadline } from './find-headline';
import { readDate } from './read-date';
import { collapse } from './collapse';

/** Meta fields that name the time of publication, the clearest first; plain "date" may be any date. */
const PUBLISHED_META =
  'article:published_time og:article:published_time og:published_time datepublished article:published article.published parsely-pub-date sailthru.date rnews:datepublished publish-date publishdate publish_date pubdate publication_date originalpublicationdate cxenseparse:recs:publishtime dc.date.issued dcterms.issued dcterms.created dc.date.created dc.date dcterms.date article_date_original date'.split(
    ' ',
  );
const MODIFIED_META = 'article:modified_time og:updated_time og:article:modified_time datemodified article.updated lastmod last-modified dcterms.modified dc.date.modified revised updated_time'.split(' ');

/** Longest value kept: what travels to the background is bounded there too. */
const MAX_VALUE = 500;

const short = (value: string | null | undefined): string | null => {
  const text = collapse(value ?? '');
  return text === '' ? null : text.slice(0, MAX_VALUE);
};

function readMeta(root: Element): ReadonlyMap<string, string> {
  const fields = new Map<string, string>();
  for (const meta of root.querySelectorAll('meta[content]')) {
    const name = (meta.getAttribute('property') ?? meta.getAttribute('name') ?? meta.getAttribute('http-equiv'))?.trim().toLowerCase();
    const content = meta.getAttribute('content')?.trim();
    if (name && content && !fields.has(name)) fields.set(name, content);
  }
  return fields;
}

const isRoot = (url: URL): boolean => url.pathname === '/' && url.search === '';

function readAddress(root: Element, meta: ReadonlyMap<string, string>, address: string | null): string | null {
  const base = address && URL.canParse(address) ? new URL(address) : null;
  const named = [root.querySelector('link[rel~="canonical" i]')?.getAttribute('href'), meta.get('og:url')];
  for (const value of named) {
    if (!value || !URL.canParse(value, base?.href)) continue;
    const url = new URL(value, base?.href);
    // A canonical address of the front page on an inner page is a mistake of the site's template.
    if (/^https?:$/.test(url.protocol) && (!isRoot(url) || (base !== null && isRoot(base)))) return url.href.slice(0, 2_000);
  }
  return address?.slice(0, 2_000) ?? null;
}

function firstDate(values: Iterable<string | null | undefined>, from: Published['from']): Published | null {
  for (const value of values) {
    const date = readDate(value);
    if (date) return { value: date, from };
  }
  return null;
}

const itemprops = (root: Element, name: string): readonly (string | null)[] =>
  [...root.querySelectorAll(`[itemprop~="${name}"]`)].slice(0, 5).map((element) => element.getAttribute('content') ?? element.getAttribute('datetime') ?? element.textContent);

/** Times that the page marks as its own: those of related stories stand in lists, links and asides. */
const timesOf = (root: Element, selector: string): readonly (string | null)[] =>
  [...root.querySelectorAll(selector)]
    .slice(0, 20)
    .filter((time) => !time.closest('a[href], aside, nav, li, footer, [class*="related"], [class*="comment"]'))
    .map((time) => time.getAttribute('datetime'));

function readPublished(root: Element, data: LinkedData, meta: ReadonlyMap<string, string>): Published | null {
  return (
    firstDate([data.article?.['datePublished'] as string, data.article?.['dateCreated'] as string], 'json-ld') ??
    firstDate(PUBLISHED_META.map((name) => meta.get(name)), 'meta') ??
    firstDate(itemprops(root, 'datePublished'), 'itemprop') ??
    firstDate(timesOf(root, 'time[pubdate], time[class*="publish"], time.entry-date, [class*="publish"] time[datetime]'), 'time-element') ??
    firstDate(timesOf(root, 'article time[datetime], main time[datetime], header time[datetime], time[datetime]'), 'time-element')
  );
}

function readModified(root: Element, data: LinkedData, meta: ReadonlyMap<string, string>): Published | null {
  return (
    firstDate([data.article?.['dateModified'] as string], 'json-ld') ??
    firstDate(MODIFIED_META.map((name) => meta.get(name)), 'meta') ??
    firstDate(itemprops(root, 'dateModified'), 'itemprop') ??
    firstDate(timesOf(root, 'time[class*="modified"], time[class*="updated"]'), 'time-element')
  );
}

const isName = (value: string): boolean => !/^(?:https?:|www\.|@)|[{}<>]/.test(value) && /\p{L}/u.test(value) && value.length <= 200;

function readByline(root: Element, data: LinkedData, meta: ReadonlyMap<string, string>): string | null {
  const clean = (value: string): string => collapse(value).replace(/^(?:by|von|par|por)\s*:?\s+/i, '');
  const fromData = namesIn(data.article?.['author'], data).map(clean).filter(isName);
  if (fromData.length > 0) return short([...new Set(fromData)].join(', '));
  for (const name of ['author', 'article:author', 'byl', 'dc.creator', 'dcterms.creator', 'parsely-author', 'sailthru.author', 'cxenseparse:author']) {
    const value = meta.get(name);
    if (value && isName(clean(value))) return short(clean(value));
  }
  for (const selector of ['[itemprop~="author"] [itemprop~="name"]', '[itemprop~="author"]', 'a[rel~="author"]', '.byline, .p-author, [class*="byline"], .author-name']) {
    const text = clean(root.querySelector(selector)?.textContent ?? '');
    if (text !== '' && isName(text) && text.length <= 120) return short(text);
  }
  return null;
}

function readOutlet(root: Element, data: LinkedData, meta: ReadonlyMap<string, string>, headline: string | null): string | null {
  const publisher = namesIn(data.article?.['publisher'], data)[0] ?? namesIn(data.article?.['isPartOf'], data)[0];
  const named = short(meta.get('og:site_name')) ?? short(publisher) ?? short(meta.get('application-name'));
  if (named) return named;
  // "Headline - Outlet": what the title has beyond the headline.
  const title = collapse(root.querySelector('title')?.textContent ?? '');
  if (headline && title.startsWith(headline)) return short(/^\s*[|–—\-:·»]\s*(?<outlet>[^|–—]{2,60})$/.exec(title.slice(headline.length))?.groups?.outlet);
  return null;
}

/** Addresses of published rules, from the article's own data, its publisher or the site's organisation. */
function readPolicy(data: LinkedData, names: readonly string[], link: RegExp, root: Element): string | null {
  for (const node of [data.article, data.resolve(data.article?.['publisher']), ...data.organisations]) {
    for (const name of names) {
      const address = node ? addressIn(node[name]) : null;
      if (address) return short(address);
    }
  }
  for (const anchor of root.querySelectorAll('footer a[href], [role="contentinfo"] a[href], [class*="footer"] a[href]')) {
    if (link.test(collapse(anchor.textContent))) return short(anchor.getAttribute('href'));
  }
  return null;
}

const CORRECTIONS_LINK = /^(?:corrections?(?: (?:and clarifications|policy))?|clarifications? (?:and|&) corrections?|editorial (?:policy|standards|guidelines|code)|ethics(?: policy)?)$/i;
const OWNERSHIP_LINK = /^(?:ownership(?: (?:and|&) funding)?|who owns us|our owners?|imprint|impressum|mentions légales|künye|legal notice|funding)$/i;

/**
 * What the page says of itself, from JSON-LD, meta fields, microdata and time elements, in this order, null where it says
 * nothing; and the heading that shows the headline, where one does.
 */
export function readMetadata(root: Element, address: string | null): { metadata: ArticleMetadata; headline: Element | null } {
  const meta = readMeta(root);
  const url = readAddress(root, meta, address);
  const data = readLinkedData(root, url);
  const titles = [data.article?.['headline'], data.article?.['name'], meta.get('og:title'), meta.get('twitter:title')].filter((title): title is string => typeof title === 'string');
  const found = findHeadline(root, titles.map(collapse));
  const headline = short(found?.text);
  const byline = readByline(root, data, meta);
  const publisher = short(namesIn(data.article?.['publisher'], data)[0] ?? meta.get('publisher') ?? meta.get('dc.publisher') ?? meta.get('dcterms.publisher'));
  const language = root.getAttribute('lang') || meta.get('content-language') || meta.get('og:locale') || null;
  const credits = [byline, ...namesIn(data.article?.['provider'], data), ...namesIn(data.article?.['sourceOrganization'], data), meta.get('source') ?? null, meta.get('og:article:author') ?? null];
  const metadata: ArticleMetadata = {
    url,
    outlet: readOutlet(root, data, meta, headline),
    headline,
    byline,
    published: readPublished(root, data, meta),
    modified: readModified(root, data, meta),
    language: language ? language.trim().toLowerCase().replace('_', '-').slice(0, 35) : null,
    agency: credits.map(findAgency).find((agency) => agency !== null) ?? null,
    publisher,
    correctionsPolicy: readPolicy(data, ['correctionsPolicy', 'publishingPrinciples', 'ethicsPolicy'], CORRECTIONS_LINK, root),
    ownershipPolicy: readPolicy(data, ['ownershipFundingInfo'], OWNERSHIP_LINK, root),
  };
  return { metadata, headline: found?.element ?? null };
}
