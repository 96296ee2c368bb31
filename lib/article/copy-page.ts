import { isForm, rootOf } from './document-root';

/**
 * What stays behind when a page is copied for reading: code, drawings, players, controls, and the parts that
 * Readability throws away at its end anyway (aside, footer) or that never hold an article's text (nav, dialog).
 */
const LEFT_BEHIND = new Set(
  (
    'script style template noscript link meta base title head svg math canvas video audio source track iframe frame frameset object embed applet map area ' +
    'select option textarea button datalist progress meter nav aside footer dialog menu'
  ).split(' '),
);

/** Custom elements that say in their name that they hold advertising or shares (`amp-ad`, `news-share`). */
const FURNITURE_ELEMENT = /^[a-z]+-(?:\S+-)?(?:ads?|advert|advertisement|share|sharing|newsletter|related|recirc|promo|comments?)$|^amp-(?:ad|sticky-ad|auto-ads|social-share|embed|sidebar|analytics|consent|user-notification|next-page)$/;

/** Roles of page furniture; the list of Readability and of ARIA landmarks. */
const FURNITURE_ROLE = /^(?:navigation|menu|menubar|complementary|contentinfo|search|banner|alert|alertdialog|dialog|toolbar|tablist|tooltip)$/;
/** Reader comments are other people's words, wherever they stand. */
const COMMENTS = /^(?:comments?|comment-(?:list|section|thread|form|area)|comments-(?:list|section|area|container)|disqus(?:[-_]thread)?|respond|replies)$/i;
const HIDDEN_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;
/** Text for screen readers only ("Share on …", "opens in a new window"): read by nobody as part of the story. */
const UNSEEN_CLASS = /(?:^|\s)(?:sr-only|visually-?hidden|screen-reader-text|u-hidden|offscreen|assistive-text|a11y-hidden)(?:\s|$)/i;

/** Attributes that Readability or the furniture rules look at; ids and names of controls stay away, for they would shadow DOM properties. */
const KEPT_ATTRIBUTES = new Set(['class', 'id', 'role', 'itemprop', 'rel', 'dir', 'lang', 'href', 'datetime', 'summary', 'datatable', 'rowspan', 'colspan']);

/**
 * Names by which Readability leaves parts of a page out in its first try (its `unlikelyCandidates` and
 * `okMaybeItsACandidate`): what it would drop is not copied for it in the first place.
 */
const UNLIKELY =
  /-ad-|ai2html|banner|breadcrumbs|combx|comment|community|cover-wrap|disqus|extra|footer|gdpr|header|legends|menu|related|remark|replies|rss|shoutbox|sidebar|skyscraper|social|sponsor|supplemental|ad-break|agegate|pagination|pager|popup|yom-remote/i;
const LIKELY_AFTER_ALL = /and|article|body|column|content|main|shadow/i;
/** Elements whose names say nothing of their worth: links, and what holds tables and code together. */
const NEVER_UNLIKELY = new Set(['a', 'article', 'main', 'table', 'tbody', 'thead', 'tfoot', 'tr', 'td', 'th', 'code', 'pre']);

/** After the end of one of these, white space is not seen. */
const BLOCKS = new Set('address article blockquote dd div dl dt figcaption figure form h1 h2 h3 h4 h5 h6 header hr li main ol p pre section table tbody td tfoot th thead tr ul br'.split(' '));

/** Carries the number of the live element through Readability, also where it writes its page as HTML and reads it again. */
export const STAMP = 'data-lateral';

/**
 * Bounds of what is copied: an article of 40,000 words with its page fits, a hostile page ends here. They keep
 * Readability itself near 50 ms: it takes about 10 µs for an element.
 */
const LIMITS = {
  /** Nodes looked at, hidden and dropped ones included. */
  visited: 120_000,
  elements: 6_000,
  /** UTF-16 units of text. */
  text: 250_000,
  /** Deeper elements are laid flat into the one at this depth: some consumers walk the tree by recursion. */
  depth: 200,
} as const;

/** Nodes looked at between two pauses: about 2 ms of work. */
const SLICE = 1_500;

export interface PageCopy {
  /** A document without browsing context: nothing in it loads, runs or is seen. */
  document: Document;
  /** Text of the copy -> the live text it was made of. */
  liveText: ReadonlyMap<Text, Text>;
  /** Live elements by the number in their stamp. */
  stamped: readonly Element[];
  /** True where a bound of `LIMITS` was met. */
  cut: boolean;
}

interface Frame {
  children: ArrayLike<Node>;
  next: number;
  into: Element;
  stamped: boolean;
  live: Element;
  /** Whether white space here would be seen: after text or an inline element. */
  inline: boolean;
}

const childNodesOf = (node: Node): ArrayLike<Node> => (isForm(node) ? (Reflect.get(Node.prototype, 'childNodes', node)) : node.childNodes);

type Attributes = Pick<Element, 'hasAttributes' | 'getAttribute' | 'getAttributeNames'>;
const attributesOf = (element: Element): Attributes =>
  isForm(element)
    ? {
        hasAttributes: () => Element.prototype.hasAttributes.call(element),
        getAttribute: (name) => Element.prototype.getAttribute.call(element, name),
        getAttributeNames: () => Element.prototype.getAttributeNames.call(element),
      }
    : element;

/** The copy of an element without its children; null where it stays behind. */
function copyElement(element: Element, name: string, target: Document, strict: boolean): Element | null {
  if (LEFT_BEHIND.has(name) || (name.includes('-') && FURNITURE_ELEMENT.test(name))) return null;
  if (name === 'img') {
    // Readability counts pictures, and drops those without an address.
    const picture = target.createElement('img');
    picture.setAttribute('src', 'x.png');
    return picture;
  }
  const isStory = name === 'article' || name === 'main';
  let copy: Element;
  try {
    copy = target.createElement(name);
  } catch {
    // Names come from the page: a parser lets through some that createElement refuses.
    copy = target.createElement('div');
  }
  const attributes = attributesOf(element);
  if (!attributes.hasAttributes()) return copy;
  let names = '';
  for (const attribute of attributes.getAttributeNames()) {
    if (KEPT_ATTRIBUTES.has(attribute)) {
      const value = attributes.getAttribute(attribute) ?? '';
      if (attribute === 'class' || attribute === 'id') {
        if (!isStory && (attribute === 'id' ? COMMENTS.test(value) : UNSEEN_CLASS.test(value))) return null;
        names = `${names} ${value}`;
      } else if (attribute === 'role' && !isStory && FURNITURE_ROLE.test(value)) return null;
      if (name !== 'input') copy.setAttribute(attribute, value);
    } else if (isStory) continue;
    else if (attribute === 'hidden' || (attribute === 'aria-hidden' && attributes.getAttribute('aria-hidden') === 'true')) return null;
    else if (attribute === 'style' && HIDDEN_STYLE.test(attributes.getAttribute('style') ?? '')) return null;
  }
  if (strict && names !== '' && !NEVER_UNLIKELY.has(name) && UNLIKELY.test(names) && !LIKELY_AFTER_ALL.test(names)) return null;
  return copy;
}

/** Children as the reader sees them: those of an open shadow root with its slots filled, else the element's own. */
function seenChildren(element: Element, name: string): ArrayLike<Node> {
  if (name !== 'form' && element.shadowRoot) return element.shadowRoot.childNodes;
  if (name === 'slot' && 'assignedNodes' in element) {
    const assigned = (element as HTMLSlotElement).assignedNodes();
    if (assigned.length > 0) return assigned;
  }
  return childNodesOf(element);
}

/**
 * A copy of what can be read in `live`, made without touching it, in slices: each `yield` is a place to pause.
 * Open shadow roots are laid out in place. `strict` leaves out what is named like furniture, too. Returns null where the page has no body.
 */
export function* copyPage(live: Document, blank: Document, title: string, strict: boolean): Generator<'copy', PageCopy | null> {
  const root = rootOf(live);
  const body = root?.querySelector(':scope > body');
  if (!root || !body || !blank.body) return null;
  const titled = blank.createElement('title');
  titled.textContent = title;
  blank.head?.append(titled);
  const language = root.getAttribute('lang');
  if (language !== null) blank.documentElement.setAttribute('lang', language);

  const liveText = new Map<Text, Text>();
  const stamped: Element[] = [];
  let visited = 0;
  let elements = 0;
  let characters = 0;
  let cut = false;

  for (const attribute of ['class', 'id', 'dir'] as const) {
    const value = body.getAttribute(attribute);
    if (value !== null) blank.body.setAttribute(attribute, value);
  }
  const stack: Frame[] = [{ children: childNodesOf(body), next: 0, into: blank.body, stamped: false, live: body, inline: false }];
  for (;;) {
    const frame = stack.at(-1);
    if (!frame) break;
    const node = frame.children[frame.next];
    frame.next += 1;
    if (!node) {
      stack.pop();
      continue;
    }
    visited += 1;
    if (visited > LIMITS.visited || characters > LIMITS.text || elements > LIMITS.elements) {
      cut = true;
      break;
    }
    if (visited % SLICE === 0) yield 'copy';

    const type = isForm(node) ? 1 : node.nodeType;
    if (type === 3 || type === 4) {
      const data = (node as Text).data;
      if (data.trim() === '') {
        if (frame.inline && data !== '') frame.into.appendChild(blank.createTextNode(' '));
        frame.inline = false;
        continue;
      }
      const text = blank.createTextNode(data.length > LIMITS.text ? data.slice(0, LIMITS.text) : data);
      characters += data.length;
      if (!frame.stamped) {
        frame.stamped = true;
        frame.into.setAttribute(STAMP, String(stamped.length));
        stamped.push(frame.live);
      }
      frame.into.appendChild(text);
      frame.inline = true;
      liveText.set(text, node as Text);
    } else if (type === 1) {
      const element = node as Element;
      const name = isForm(element) ? 'form' : element.localName;
      const copy = copyElement(element, name, blank, strict);
      if (!copy) continue;
      elements += 1;
      frame.inline = !BLOCKS.has(name);
      frame.into.appendChild(copy);
      const children = seenChildren(element, name);
      if (children.length > 0) stack.push({ children, next: 0, into: stack.length < LIMITS.depth ? copy : frame.into, stamped: false, live: element, inline: false });
    }
  }
  return { document: blank, liveText, stamped, cut };
}
