import type { Run } from './anchor';

/** The text that stands in a part of the page now. */
export interface LiveText {
  text: string;
  runs: readonly Run[];
}

/** Bound of one scan, in UTF-16 units: the reading itself is bounded alike. */
const MAX_TEXT = 400_000;
const MAX_NODES = 60_000;

const BLOCK = /^(?:address|article|aside|blockquote|br|dd|div|dl|dt|figcaption|figure|footer|h[1-6]|header|hr|li|main|ol|p|pre|section|table|tbody|td|tfoot|th|thead|tr|ul)$/;
const UNSEEN = /^(?:script|style|template|noscript|textarea|title|option)$/;

function blockOf(node: Node): Node | null {
  let parent = node.parentNode;
  while (parent && !(parent.nodeType === 1 && BLOCK.test((parent as Element).localName))) parent = parent.parentNode;
  return parent;
}

/**
 * The text under `root` as it stands now, white space collapsed, blocks separated by newlines, with the node of each
 * stretch. Stops at a bound; open shadow roots inside are not entered.
 */
export function readLiveText(root: Node): LiveText {
  const document = root.ownerDocument ?? (root as Document);
  const walker = document.createTreeWalker(root, 4);
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
    const block = blockOf(node);
    if (block !== lastBlock && text !== '') {
      text += '\n';
      gap = false;
    }
    lastBlock = block;
    for (const match of data.matchAll(/[^\s\u00ad\u200b\u2060\ufeff]+|[\u00ad\u200b\u2060\ufeff]+/g)) {
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
