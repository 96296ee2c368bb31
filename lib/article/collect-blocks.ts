import type { BlockKind } from '@/lib/model';

/** A text node of the result, and whether the reader would click on it. */
export interface Piece {
  /** Node of the copy. */
  node: Text;
  linked: boolean;
}

/** A block before its text is composed. */
export interface Draft {
  kind: BlockKind;
  pieces: Piece[];
  /** Nearest element that holds the block. */
  element: Element;
  /** Rank 1..6 of a heading, else 0. */
  rank: number;
}

const BLOCKS = new Set(
  'address article blockquote body center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main ol p pre section summary table tbody td tfoot th thead tr ul caption'.split(' '),
);

const CAPTION_CLASS = /(?:^|[\s_-])(?:caption|wp-caption-text|photo-?credit|image-?credit|media-?credit|cutline|credit)(?:$|[\s_-])/i;

function kindOf(element: Element, name: string, outer: BlockKind): BlockKind {
  if (outer === 'caption') return 'caption';
  if (name === 'figcaption' || name === 'caption' || CAPTION_CLASS.test(element.getAttribute('class') ?? '')) return 'caption';
  if (/^h[1-6]$/.test(name)) return 'heading';
  if (name === 'blockquote') return 'quote';
  if (name === 'li' || name === 'dt' || name === 'dd') return 'list-item';
  if (name === 'td' || name === 'th') return 'cell';
  return outer;
}

/** "180¹" must not become 1801, while km² and m³ keep their sign. */
function isFootnoteSign(element: Element): boolean {
  const text = element.textContent.trim();
  if (!/^[[(]?(?:\d{1,3}|[a-z]|[*†‡§]+|note \d+)[\])]?$/i.test(text)) return false;
  const before = element.previousSibling?.textContent ?? '';
  return !(/^[23]$/.test(text) && /(?:^|\P{L})[kcdm]?m$|(?:mi|ft|yd|in|sq)$/u.test(before));
}

/** The blocks under `root`, in order, with the text nodes they are made of; blocks without text are left out. */
export function collectBlocks(root: Element): Draft[] {
  const drafts: Draft[] = [];
  let open: Draft | null = null;

  const begin = (element: Element, kind: BlockKind, rank: number): Draft => {
    const draft: Draft = { kind, pieces: [], element, rank };
    drafts.push(draft);
    return draft;
  };

  // The copy is bounded in depth (`LIMITS.depth`), so that recursion is safe.
  const walk = (parent: Element, kind: BlockKind, rank: number, linked: boolean): void => {
    for (const child of parent.childNodes) {
      if (child.nodeType === 3) {
        open ??= begin(parent, kind, rank);
        open.pieces.push({ node: child as Text, linked });
      } else if (child.nodeType === 1) {
        const element = child as Element;
        const name = element.localName;
        if (name === 'br') {
          // Text set in lines is text in paragraphs: nobody breaks a line inside a sentence of prose.
          open = null;
        } else if (BLOCKS.has(name)) {
          open = null;
          walk(element, kindOf(element, name, kind), /^h[1-6]$/.test(name) ? Number(name[1]) : rank, linked);
          open = null;
        } else if (!(name === 'sup' && isFootnoteSign(element))) {
          const within = kind === 'caption' || !CAPTION_CLASS.test(element.getAttribute('class') ?? '') ? kind : 'caption';
          if (within !== kind) open = null;
          walk(element, within, rank, linked || (name === 'a' && element.hasAttribute('href')));
          if (within !== kind) open = null;
        }
      }
    }
  };
  walk(root, 'paragraph', 0, false);
  return drafts.filter(({ pieces }) => pieces.some(({ node }) => node.data.trim() !== ''));
}
