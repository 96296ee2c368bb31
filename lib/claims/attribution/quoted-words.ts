import type { Sentence } from '@/lib/claims/syntax/sentence';

const OPENING = new Set(['“', '«', '„']);
const CLOSING = new Set(['”', '»']);

/** For each word 1 where it lies inside a quotation, marks included, else 0; null where the sentence has no quotation. Single marks are left out: they are apostrophes as often. */
export function quotedWords({ words, inQuote }: Sentence): Uint8Array | null {
  let inside = inQuote;
  if (!inQuote && !words.some(({ tag }) => tag === 'quote')) return null;
  const quoted = new Uint8Array(words.length);
  for (let i = 0; i < words.length; i++) {
    const { tag, text } = words[i]!;
    if (tag !== 'quote') {
      if (inside) quoted[i] = 1;
      continue;
    }
    const double = (text === "'" || text === '`') && words[i + 1]?.text === text && !words[i + 1]!.spaced;
    quoted[i] = 1;
    if (OPENING.has(text)) inside = true;
    else if (CLOSING.has(text)) inside = false;
    else if (text === '"' || text === "''" || text === '``' || double) inside = !inside;
    else quoted[i] = inside ? 1 : 0;
    if (double) quoted[++i] = 1;
  }
  return quoted;
}
