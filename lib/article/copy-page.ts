import { rootOf } from './document-root';

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

/** Roles of page furniture; the list of Readability and of ARIA landmarks. */
const FURNITURE_ROLE = /^(?:navigation|menu|menubar|complementary|contentinfo|search|banner|alert|alertdialog|dialog|toolbar|tablist|tooltip)$/;
/** Reader comments are other people's words, wherever they stand. */
const COMMENTS = /^(?:comments?|comment-(?:list|section|thread|form|area)|comments-(?:list|section|area|container)|disqus(?:[-_]thread)?|respond|replies)$/i;
const HIDDEN_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;
/** Text for screen readers only ("Share on …", "opens in a new window"): read by nobody as part of the story. */
const UNSEEN_CLASS = /(?:^|\s)(?:sr-only|visually-?hidden|visuallyhidden|screen-reader-text|u-hidden|offscreen|assistive-text|a11y-hidden)(?:\s|$)/i;

/** Attributes that Readability or the furniture rules look at; ids and names of controls stay away, for they would shadow DOM properties. */
const KEPT_ATTRIBUTES = ['class', 'id', 'role', 'itemprop', 'rel', 'dir', 'lang'] as const;
const TABLE_ATTRIBUTES = ['summary', 'datatable', 'rowspan', 'colspan'] as const;
const TABLE_PARTS = new Set(['table', 'td', 'th', 'tr']);

/** Carries the number of the live element through Readability, also where it writes its page as HTML and reads it again. */
export const STAMP = 'data-lateral';

/** Bounds of what is copied: an article of 50,000 words with its page fits, a hostile page ends here. */
export const LIMITS = {
  /** Nodes looked at, hidden and dropped ones included. */
  visited: 120_000,
  elements: 12_000,
  /** UTF-16 units of text. */
  text: 400_000,
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
}

/** Inputs named like DOM properties shadow them on a form (`form.childNodes`): the prototype's own getters cannot be shadowed. */
const isForm = (node: Node): boolean => typeof HTMLFormElement !== 'undefined' && node instanceof HTMLFormElement;
const childNodesOf = (node: Node): ArrayLike<Node> => {
  if (!isForm(node)) return node.childNodes;
  const getter = Object.getOwnPropertyDescriptor(Node.prototype, 'childNodes')?.get;
  return getter ? (getter.call(node) as ArrayLike<Node>) : [];
};

function isLeftBehind(element: Element, name: string): boolean {
  if (LEFT_BEHIND.has(name)) return true;
  if (name === 'article' || name === 'main') return false;
  if (element.hasAttribute('hidden')) return true;
  if (element.getAttribute('aria-hidden') === 'true') return true;
  const style = element.getAttribute('style');
  if (style !== null && HIDDEN_STYLE.test(style)) return true;
  const role = element.getAttribute('role');
  if (role !== null && FURNITURE_ROLE.test(role)) return true;
  const id = element.getAttribute('id');
  if (id !== null && COMMENTS.test(id)) return true;
  const classes = element.getAttribute('class');
  return classes !== null && UNSEEN_CLASS.test(classes);
}

function copyElement(element: Element, name: string, target: Document): Element {
  // Names come from the page: a parser lets through some that createElement refuses.
  let copy: Element;
  try {
    copy = target.createElement(name);
  } catch {
    copy = target.createElement('div');
  }
  if (name === 'img') {
    // Readability counts pictures, and drops those without an address.
    copy.setAttribute('src', 'x.png');
    return copy;
  }
  if (name === 'input') return copy;
  if (!element.hasAttributes()) return copy;
  for (const attribute of KEPT_ATTRIBUTES) {
    const value = element.getAttribute(attribute);
    if (value !== null) copy.setAttribute(attribute, value);
  }
  if (name === 'a') {
    const href = element.getAttribute('href');
    if (href !== null) copy.setAttribute('href', href);
  } else if (name === 'time') {
    const datetime = element.getAttribute('datetime');
    if (datetime !== null) copy.setAttribute('datetime', datetime);
  } else if (TABLE_PARTS.has(name)) {
    for (const attribute of TABLE_ATTRIBUTES) {
      const value = element.getAttribute(attribute);
      if (value !== null) copy.setAttribute(attribute, value);
    }
  }
  return copy;
}

/** Children as the reader sees them: those of an open shadow root with its slots filled, else the element's own. */
function seenChildren(element: Element, name: string): ArrayLike<Node> {
  if (element.shadowRoot) return element.shadowRoot.childNodes;
  if (name === 'slot' && 'assignedNodes' in element) {
    const assigned = (element as HTMLSlotElement).assignedNodes();
    if (assigned.length > 0) return assigned;
  }
  return childNodesOf(element);
}

/**
 * A copy of what can be read in `live`, made without touching it, in slices: each `yield` is a place to pause.
 * Open shadow roots are laid out in place. Returns null where the page has no body.
 */
export function* copyPage(live: Document, blank: Document, title: string): Generator<undefined, PageCopy | null> {
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
  const stack: Frame[] = [{ children: childNodesOf(body), next: 0, into: blank.body, stamped: false, live: body }];
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
    if (visited % SLICE === 0) yield;

    const type = isForm(node) ? 1 : node.nodeType;
    if (type === 3 || type === 4) {
      const data = (node as Text).data;
      if (data.trim() === '') {
        if (data !== '') frame.into.append(blank.createTextNode(' '));
        continue;
      }
      const text = blank.createTextNode(data.length > LIMITS.text ? data.slice(0, LIMITS.text) : data);
      characters += data.length;
      if (!frame.stamped) {
        frame.stamped = true;
        frame.into.setAttribute(STAMP, String(stamped.length));
        stamped.push(frame.live);
      }
      frame.into.append(text);
      liveText.set(text, node as Text);
    } else if (type === 1) {
      const element = node as Element;
      const name = isForm(element) ? 'form' : element.localName;
      if (isLeftBehind(element, name)) continue;
      const copy = copyElement(element, name, blank);
      elements += 1;
      frame.into.append(copy);
      const children = seenChildren(element, name);
      if (children.length > 0) stack.push({ children, next: 0, into: stack.length < LIMITS.depth ? copy : frame.into, stamped: false, live: element });
    }
  }
  return { document: blank, liveText, stamped, cut };
}
