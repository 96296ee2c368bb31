/** Types of schema.org that are one article; lists, pages and sites are not. */
const ARTICLE_TYPE = /^(?:[A-Za-z]*Article|[A-Za-z]*BlogPosting|Report|SocialMediaPosting)$/;

/** Scripts longer than this are live-blog archives or product catalogues, and cost more to parse than they tell. */
const MAX_LENGTH = 400_000;
const MAX_NODES = 2_000;

type LdNode = Readonly<Record<string, unknown>>;

const isNode = (value: unknown): value is LdNode => typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]);

const isArticleNode = (node: LdNode): boolean =>
  listOf(node['@type']).some((type) => typeof type === 'string' && ARTICLE_TYPE.test(type.replace(/^.*[/#:]/, '')));

/** What the page's JSON-LD says: the article it is about, and all nodes by their `@id`. */
export interface LinkedData {
  article: LdNode | null;
  organisations: readonly LdNode[];
  /** The node itself, or the one its `@id` points to. */
  resolve(value: unknown): LdNode | null;
}

function parse(script: string): unknown {
  // Some sites leave the script's CDATA or HTML comment marks in.
  const json = script.replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|<!\[CDATA\[)/, '').replace(/(?:-->|\/\*\s*\]\]>\s*\*\/|\]\]>)\s*(?:;\s*)?$/, '');
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

/** Reads all `application/ld+json` scripts under `root`, `@graph` and lists included; broken ones are skipped. */
export function readLinkedData(root: Element, address: string | null): LinkedData {
  const nodes: LdNode[] = [];
  const byId = new Map<string, LdNode>();
  let length = 0;
  for (const script of root.querySelectorAll('script[type="application/ld+json" i]')) {
    const source = script.textContent;
    length += source.length;
    if (length > MAX_LENGTH) break;
    const queue: unknown[] = [...listOf(parse(source))];
    for (let next = queue.shift(); next !== undefined && nodes.length < MAX_NODES; next = queue.shift()) {
      if (Array.isArray(next)) queue.push(...(next as unknown[]));
      if (!isNode(next)) continue;
      nodes.push(next);
      if (typeof next['@id'] === 'string' && Object.keys(next).length > 2) byId.set(next['@id'], next);
      queue.push(...listOf(next['@graph']), ...listOf(next['mainEntity']), ...listOf(next['publisher']));
    }
  }
  const resolve = (value: unknown): LdNode | null => {
    const node = listOf(value).find(isNode) ?? null;
    if (node && typeof node['@id'] === 'string') return byId.get(node['@id']) ?? node;
    return node;
  };
  const articles = nodes.filter(isArticleNode);
  const isOurs = (node: LdNode): boolean => {
    if (!address) return false;
    const page = node['mainEntityOfPage'];
    const named = [node['url'], typeof page === 'string' ? page : resolve(page)?.['@id'], node['@id']];
    return named.some((url) => typeof url === 'string' && url.split('#')[0] === address.split('#')[0]);
  };
  const article = articles.find(isOurs) ?? articles.find((node) => typeof node['headline'] === 'string') ?? articles[0] ?? null;
  const organisations = nodes.filter((node) => listOf(node['@type']).some((type) => typeof type === 'string' && /Organi[sz]ation$/.test(type)));
  return { article, organisations, resolve };
}

/** Names in a field that may hold text, an object with a name, or a list of both: authors, publishers. */
export function namesIn(value: unknown, data: LinkedData): readonly string[] {
  return listOf(value).flatMap((one) => {
    if (typeof one === 'string') return [one];
    const name = data.resolve(one)?.['name'];
    return listOf(name).filter((part): part is string => typeof part === 'string');
  });
}

/** The first text or address in a field that may hold a string, an object with `url` or `@id`, or a list of both. */
export function addressIn(value: unknown): string | null {
  for (const one of listOf(value)) {
    if (typeof one === 'string') return one;
    if (isNode(one)) {
      const url = one['url'] ?? one['@id'];
      if (typeof url === 'string') return url;
    }
  }
  return null;
}

/** Whether the JSON-LD of a page speaks of one article, without parsing it. */
export const mentionsArticle = (script: string): boolean => /"@type"\s*:\s*(?:\[\s*)?"(?:https?:\/\/schema\.org\/)?(?:[A-Za-z]*Article|[A-Za-z]*BlogPosting|Report)"/.test(script);
