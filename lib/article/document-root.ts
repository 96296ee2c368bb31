/**
 * The root element of a document. A page can shadow any property of its `document` by an element's name
 * (`<img name="documentElement">`), but not the getter of the prototype, nor anything of the root element.
 * Only documents of a browser have that prototype; in Node the plain property does.
 */
export function rootOf(document: Document): Element | null {
  const getter = typeof Document === 'undefined' ? undefined : Object.getOwnPropertyDescriptor(Document.prototype, 'documentElement')?.get;
  if (getter && document instanceof Document) return getter.call(document) as Element | null;
  return document.documentElement;
}
