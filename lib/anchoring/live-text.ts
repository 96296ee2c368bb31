import type { Run } from './anchor';

/** The text that stands in a part of the page now. */
export interface LiveText {
  text: string;
  runs: readonly Run[];
}

/** Bound of one scan, in UTF-16 units: the reading itself is bounded alike. */
const MAX_TEXT = 400_000;
const MAX_NODES = 60_000;

const BLOCK = 'address, article, aside, blockquote, body, dd, div, dl, dt, figcaption, figure, footer, form, h1, h2, h3, h4, h5, h6, header, li, main, ol, p, pre, section, table, td, th, tr, ul';
const UNSEEN = /^(?:script|style|template|noscript|textarea|title|option)$/;

/**
 * The text under `root` as it stands now, white space collapsed, blocks separated by newlines, with the node of each
 * stretch. Stops at a bound; open shadow roots inside are not entered.
 */
export function readLiveText(root: Node): LiveText {
  // The prototype's method: a page can shadow the document's own by an element's name, and a form's by a field's.
  const walker = Document.prototype.createTreeWalker.call(document, root, NodeFilter.SHOW_TEXT);
  const runs: Run[] = [];
  let text = '';
  let lastBlock: Node | null = null;
  let gap = false;
  let nodes = 0;
  for (let node = walker.nextNode() as Text | null; node && nodes < MAX_NODES && text.length < MAX_TEXT; node = walker.nextNode() as Text | null) {
    nodes += 1;
    const parent = node.parentElement;
    if (parent && UNSEEN.test(parent.localName)) continue;
    const data = node.data;
    if (data.trim() === '') {
      gap ||= data !== '';
      continue;
    }
    const block = parent ? Element.prototype.closest.call(parent, BLOCK) : null;
    if (block !== lastBlock && text !== '') {
      text += '\n';
      gap = false;
    }
    lastBlock = block;
    for (const match of data.matchAll(/[^\s\u00ad\u200b\u2060]+|[\u00ad\u200b\u2060\ufeff]+/g)) {
      if (/^[\u00ad\u200b\u2060\ufeff]/.test(match[0])) continue;
      const before = data[match.index - 1];
      if ((gap || (before !== undefined && /\s/.test(before))) && text !== '' && !/\s$/.test(text)) text += ' ';
      gap = false;
      runs.push({ start: text.length, length: match[0].length, node, offset: match.index });
      text += match[0];
    }
    gap = /\s$/.test(data);
  }
  return { text, runs };
}
