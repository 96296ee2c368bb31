import isProbablyReaderable from '@mozilla/readability/Readability-readerable.js';
import { rootOf } from './document-root';
import { mentionsArticle } from './json-ld';

/** Paragraphs looked at: a page whose first 400 hold no story is none, and the gate stays cheap on any page. */
const MAX_LOOKED_AT = 400;
/** What a paragraph must reach to count, and their sum: `score` adds the root of what each is longer. */
const DECLARED = { minContentLength: 60, minScore: 12 };
/** Where the page does not call itself an article, its text must speak louder (the library's own default is 140 and 20). */
const UNDECLARED = { minContentLength: 140, minScore: 30 };

const SEARCH_PATH = /\/(?:search|suche|recherche|buscar|busqueda|arama|ara|pesquisa)(?:\/|\.[a-z]+|$)/i;
const SEARCH_FIELD = /[?&](?:q|query|search|s|keyword|keywords|search_query|searchterm)=/i;
const FRONT_PATH = /^\/(?:index\.[a-z]+|home(?:page)?|front|[a-z]{2}(?:-[a-z]{2})?)?\/?$/i;

type Declared = 'article' | 'other' | 'silent';

/** What the page calls itself. A front page lists articles in its JSON-LD, so that its og:type goes first. */
function readDeclared(root: Element): Declared {
  const type = root.querySelector('meta[property="og:type" i]')?.getAttribute('content')?.trim().toLowerCase();
  if (type && /^(?:article|news|blog|post|story)/.test(type)) return 'article';
  if (root.querySelector('meta[property="article:published_time" i], [itemtype*="schema.org/NewsArticle"], [itemtype*="schema.org/Article"], [itemtype*="schema.org/BlogPosting"], [itemprop~="articleBody"]')) return 'article';
  // A page that dates itself, or whose one <article> has a headline and a date, is a story also where nothing else says so.
  if (root.querySelector('meta[name="date" i], meta[name="dc.date.issued" i], meta[name="pubdate" i]')) return 'article';
  const articles = root.querySelectorAll('article');
  if (articles.length === 1 && articles[0]?.querySelector('h1') && articles[0].querySelector('time')) return 'article';
  let length = 0;
  for (const script of root.querySelectorAll('script[type="application/ld+json" i]')) {
    const source = script.textContent;
    length += source.length;
    if (length > 200_000) break;
    if (/"@type"\s*:\s*"(?:ItemList|CollectionPage|SearchResultsPage)"/.test(source) && !/"articleBody"/.test(source)) return 'other';
    if (mentionsArticle(source)) return 'article';
  }
  return type ? 'other' : 'silent';
}

/** Text inside links, navigation and asides tells of other pages. */
const tellsElsewhere = (element: Element): boolean => element.closest('a, nav, aside, footer, header nav, form, [hidden], [role="navigation"], [role="dialog"]') !== null;

/** Whether more than half of a paragraph's text is links. */
const isMostlyLinks = (paragraph: Element, length: number): boolean => [...paragraph.querySelectorAll('a')].reduce((sum, { textContent }) => sum + textContent.length, 0) * 2 > length;

/**
 * Whether a page that calls itself an article tells it in the items of a list, as live pages do. The library looks at no paragraph in a
 * list; its score is counted here in the same way.
 */
function isListOfUpdates(root: Element): boolean {
  let score = 0;
  for (const paragraph of [...root.querySelectorAll('li p')].slice(0, MAX_LOOKED_AT)) {
    const { length } = paragraph.textContent.trim();
    if (length < DECLARED.minContentLength || tellsElsewhere(paragraph) || isMostlyLinks(paragraph, length)) continue;
    score += Math.sqrt(length - DECLARED.minContentLength);
    if (score > DECLARED.minScore) return true;
  }
  return false;
}

/**
 * Whether a page is worth reading as an article: HTML, not a front page or a search, with running text that is not made
 * of links; less of it is asked where the page's metadata says that it is an article. Costs under 2 ms, asks nobody.
 */
export function isArticle(document: Document, address: string): boolean {
  if (typeof document.contentType === 'string' && !/^(?:text\/html|application\/xhtml\+xml)$/.test(document.contentType)) return false;
  const root = rootOf(document);
  if (!root || root.localName !== 'html' || !root.querySelector('p, article, div > br')) return false;
  const url = URL.canParse(address) ? new URL(address) : null;
  const declared = readDeclared(root);
  if (url && (SEARCH_PATH.test(url.pathname) || SEARCH_FIELD.test(url.search)) && declared !== 'article') return false;
  if (url && FRONT_PATH.test(url.pathname) && url.search === '' && declared !== 'article' && /^https?:$/.test(url.protocol)) return false;

  let looked = 0;
  const visibilityChecker = (node: Node): boolean => {
    looked += 1;
    // <article> repeats the text of its paragraphs, and on front pages there is one for each teaser.
    return looked <= MAX_LOOKED_AT && (node as Element).localName !== 'article' && !tellsElsewhere(node as Element);
  };
  // The prototype's own method: an element named "querySelectorAll" would shadow the document's.
  const page = { querySelectorAll: (selector: string) => root.querySelectorAll(selector) } as unknown as Document;
  if (isProbablyReaderable(page, { ...(declared === 'article' ? DECLARED : UNDECLARED), visibilityChecker })) return true;
  return declared === 'article' && isListOfUpdates(root);
}
