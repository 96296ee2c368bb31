import type { Draft } from './quantity-sentence';

/** The drafts in order of the text; where two share a token, the one that a parser nearer the front of the configuration read stays. */
export function removeOverlaps(drafts: readonly Draft[]): Draft[] {
  const kept: Draft[] = [];
  const taken = new Set<number>();
  for (const draft of drafts) {
    let free = true;
    for (let i = draft.first; i < draft.last && free; i++) free = !taken.has(i);
    if (!free) continue;
    for (let i = draft.first; i < draft.last; i++) taken.add(i);
    kept.push(draft);
  }
  return kept.sort((a, b) => a.first - b.first);
}
