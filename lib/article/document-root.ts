/**
 * A page can shadow any property of its `document` by an element's name (`<img name="createTreeWalker">`), but nothing of
 * the prototype it comes from. Only documents of a browser have that prototype; in Node the plain property does.
 */
const shadowable = (document: Document): boolean => typeof Document === 'function' && document instanceof Document;

/** The root element of a document; null where it has none. Properties of elements other than forms cannot be shadowed. */
export const rootOf = (document: Document): Element | null =>
  shadowable(document) ? (Reflect.get(Document.prototype, 'documentElement', document)) : document.documentElement;

/** An empty HTML document without browsing context: nothing in it loads or runs. */
export const createBlankDocument = (document: Document): Document =>
  (shadowable(document) ? Reflect.get(Document.prototype, 'implementation', document) : document.implementation).createHTMLDocument('');

/** Walks the text nodes under a node. */
export function walkTexts(root: Node): TreeWalker {
  const document = root.ownerDocument ?? (root as Document);
  const TEXTS = 4;
  return shadowable(document) ? Document.prototype.createTreeWalker.call(document, root, TEXTS) : document.createTreeWalker(root, TEXTS);
}

/** Inputs named like DOM properties shadow them on a form (`form.childNodes`), but not the methods and getters of its prototypes. */
export const isForm = (node: Node): boolean => typeof HTMLFormElement !== 'undefined' && node instanceof HTMLFormElement;
