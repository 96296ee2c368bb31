import type { Block } from '@/lib/model';
import type { Draft } from './collect-blocks';

/** A stretch of the article's text that stands letter by letter in one live text node. */
export interface TextRun {
  /** Offset into the article's text, UTF-16. */
  start: number;
  length: number;
  node: Text;
  /** Offset into `node.data`. */
  offset: number;
}

interface Composed {
  text: string;
  blocks: Block[];
  /** In order of `start`, not overlapping. */
  runs: TextRun[];
}

/** White space of any kind, and characters that are in the source but not on the screen, by themselves and as plain spaces between words are not. */
const ODD = '\\t\\n\\f\\r\\u00a0\\u1680\\u2000-\\u2008\\u200a\\u2028\\u2029\\u205f\\u3000\\u00ad\\u200b\\u2060\\ufeff';
const SPACE = new RegExp(`[ ${ODD}]`);
/** What must be looked at inside a text: a run with an odd one in it, or of more than one. Plain single spaces stay as they are. */
const GAP = new RegExp(`(?: {2}| ?[${ODD}])[ ${ODD}]*`, 'g');
const SEEN = /[^\u00ad\u200b\u2060\ufeff]/;

/** A no-break space between digits groups them ("12 500"): it stays what it is, as the thin spaces (U+2009, U+202F) do. */
const groupsDigits = (data: string, at: number): boolean => data[at] === '\u00a0' && /\d/.test(data[at - 1] ?? '') && /\d/.test(data[at + 1] ?? '');

/**
 * The article's text: blocks separated by a newline, white space inside a block collapsed as a browser shows it, soft
 * hyphens and zero-width characters left out; and where each stretch of it stands in the live page.
 */
export function composeText(drafts: readonly Draft[], liveOf: (copy: Text) => Text | null): Composed {
  const blocks: Block[] = [];
  const runs: TextRun[] = [];
  let text = '';

  for (const draft of drafts) {
    const start = text.length === 0 ? 0 : text.length + 1;
    let body = '';
    let pendingSpace: { node: Text; offset: number } | 'unmapped' | null = null;
    const firstRun = runs.length;

    const put = (piece: string, node: Text | null, offset: number): void => {
      if (node) {
        const last = runs.length > firstRun ? runs.at(-1) : undefined;
        const at = start + body.length;
        if (last?.node === node && last.start + last.length === at && last.offset + last.length === offset) last.length += piece.length;
        else runs.push({ start: at, length: piece.length, node, offset });
      }
      body += piece;
    };
    const putWords = (words: string, node: Text | null, offset: number): void => {
      if (pendingSpace !== null) {
        if (body !== '') {
          if (pendingSpace === 'unmapped') put(' ', null, 0);
          else put(' ', pendingSpace.node, pendingSpace.offset);
        }
        pendingSpace = null;
      }
      put(words, node, offset);
    };

    for (const { node: copy } of draft.pieces) {
      const data = copy.data;
      const node = liveOf(copy);
      const skip = (gap: string, at: number): void => {
        const space = gap.search(SEEN);
        if (space >= 0) pendingSpace ??= node ? { node, offset: at + space } : 'unmapped';
      };
      let from = 0;
      let end = data.length;
      while (from < end && SPACE.test(data[from]!)) from += 1;
      while (end > from && SPACE.test(data[end - 1]!)) end -= 1;
      if (from > 0) skip(data.slice(0, from), 0);
      for (const match of data.slice(0, end).matchAll(GAP)) {
        const at = match.index;
        if (at < from || groupsDigits(data, at)) continue;
        putWords(data.slice(from, at), node, from);
        skip(match[0], at);
        from = at + match[0].length;
      }
      if (from < end) putWords(data.slice(from, end), node, from);
      if (end < data.length && end >= from) skip(data.slice(end), end);
    }
    if (body === '') continue;
    text = text.length === 0 ? body : `${text}\n${body}`;
    blocks.push({ start, end: start + body.length, kind: draft.kind });
  }
  return { text, blocks, runs };
}
