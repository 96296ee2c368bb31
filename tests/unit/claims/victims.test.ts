import { describe, expect, it } from 'vitest';
import { detectClaims } from '@/lib/claims/detect-claims';
import { toPlainArticle } from '@/lib/claims/plain-article';
import { VICTIMS } from '../../fixtures/corpus/victims';

const HARM = new Set(['killed', 'injured', 'hospitalised']);

describe('people harmed', () => {
  it.each(VICTIMS)('$text', ({ text, told }) => {
    const { claims } = detectClaims(toPlainArticle(text, { published: '2024-05-17', language: 'en' }));
    const figures = claims.filter(({ kind, frame, value, modality }) => kind === 'figure' && HARM.has(frame ?? '') && value?.unit === 'people' && modality === 'actual');
    expect(figures.map(({ frame, value }) => `${frame} ${value!.low}`)).toEqual(told);
  });
});
