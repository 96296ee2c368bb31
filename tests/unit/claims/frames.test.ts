import { describe, expect, it } from 'vitest';
import { detectClaims } from '@/lib/claims/detect-claims';
import { toPlainArticle } from '@/lib/claims/plain-article';
import { frameOf } from '@/lib/lexicon/frames';
import type { Claim } from '@/lib/model';
import { FRAMES, MODALITIES, NO_CLAIMS, NOT_FRAMES } from '../../fixtures/corpus/frames';

const figures = (text: string): Claim[] => detectClaims(toPlainArticle(text, { published: '2024-05-15', language: 'en' })).claims.filter(({ kind }) => kind === 'figure');

/** The figure whose quote stands between angle brackets, by its place. */
function marked(sentence: string): Claim | undefined {
  const start = sentence.indexOf('<');
  const end = sentence.indexOf('>') - 1;
  return figures(sentence.replace(/[<>]/g, '')).find((claim) => claim.start < end && claim.end > start);
}

describe.each(FRAMES)('%s, %s', (frame, _form, ...sentences) => {
  it('is a frame of the lexicon', () => {
    expect(frameOf(frame)).toBeDefined();
  });

  it.each(sentences)('%s', (sentence) => {
    expect(marked(sentence)?.frame).toBe(frame);
  });
});

describe.each(MODALITIES)('%s', (modality, ...sentences) => {
  it.each(sentences)('%s', (sentence) => {
    expect(marked(sentence)?.modality).toBe(modality);
  });
});

it.each(NO_CLAIMS)('finds no figure in: %s', (sentence) => {
  expect(figures(sentence).map(({ quote }) => quote)).toEqual([]);
});

it.each(NOT_FRAMES)('%s is not %s', (sentence, frame) => {
  const found = figures(sentence);
  expect(found.length).toBeGreaterThan(0);
  expect(found.map((claim) => claim.frame)).not.toContain(frame);
});
