import { describe, expect, it } from 'vitest';
import { detectClaims } from '@/lib/claims/detect-claims';
import { toPlainArticle } from '@/lib/claims/plain-article';
import type { Claim } from '@/lib/model';
import { PUBLISHED } from '../../fixtures/corpus/claims-figures';
import { SAID, UNSAID } from '../../fixtures/corpus/attribution';

/** Whose word the first figure is that lies on `figure`, read from `from` on; undefined where none is read there. */
function partyOf(text: string, claims: readonly Claim[], figure: string, from: number): string | null | undefined {
  const at = text.indexOf(figure, from);
  const claim = claims.find(({ kind, start, end }) => kind === 'figure' && start < at + figure.length && end > at);
  return claim && (claim.attributedTo?.text ?? null);
}

const UNREAD = 'not read';
const OWN = "the outlet's own voice";

const read = (text: string): readonly Claim[] => detectClaims(toPlainArticle(text, { published: PUBLISHED, language: 'en' })).claims;

/** "figure: party" lines of a passage, figures sought in order of the text. */
function lines(text: string, figures: readonly string[]): readonly string[] {
  const claims = read(text);
  let from = 0;
  return figures.map((figure) => {
    const party = partyOf(text, claims, figure, from);
    from = text.indexOf(figure, from) + figure.length;
    return `${figure}: ${party === undefined ? UNREAD : (party ?? OWN)}`;
  });
}

describe.each(Object.entries(SAID))('said: %s', (_, rows) => {
  it.each(rows.map(([text, ...pairs]) => ({ text, pairs })))('$text', ({ text, pairs }) => {
    expect(lines(text, pairs.map(([figure]) => figure))).toEqual(pairs.map(([figure, party]) => `${figure}: ${party}`));
  });
});

describe.each(Object.entries(UNSAID))('not said: %s', (_, rows) => {
  it.each(rows.map(([text, ...figures]) => ({ text, figures })))('$text', ({ text, figures }) => {
    expect(lines(text, figures).filter((line) => !line.endsWith(OWN) && !line.endsWith(UNREAD))).toEqual([]);
  });
});

describe('passages of the outlet itself', () => {
  it('are nearly all read, so that silence proves something', () => {
    const all = Object.values(UNSAID).flat().flatMap(([text, ...figures]) => lines(text, figures));
    expect(all.filter((line) => line.endsWith(UNREAD)).length).toBeLessThan(all.length / 6);
  });
});
