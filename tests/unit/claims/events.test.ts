import { describe, expect, it } from 'vitest';
import { detectClaims } from '@/lib/claims/detect-claims';
import { toPlainArticle } from '@/lib/claims/plain-article';
import type { Claim } from '@/lib/model';
import { EVENTS } from '../../fixtures/corpus/claims-events';
import { PUBLISHED } from '../../fixtures/corpus/claims-figures';

const events = (text: string): Claim[] => detectClaims(toPlainArticle(text, { published: PUBLISHED, language: 'en' })).claims.filter(({ kind }) => kind === 'event');

describe('events slot by slot', () => {
  it.each(EVENTS.map(([text, ...expected]) => ({ text, expected })))('$text', ({ text, expected }) => {
    const found = events(text);
    expect(found.map(({ frame }) => frame)).toEqual(expected.map(({ frame }) => frame));
    expected.forEach((wanted, i) => {
      const claim = found[i]!;
      if (wanted.agent === null) expect(claim.agent).toBeNull();
      else if (wanted.agent !== undefined) expect(claim.agent).toContain(wanted.agent);
      if (wanted.object !== undefined) expect(claim.object).toContain(wanted.object);
      if (wanted.place !== undefined) expect(claim.place.join('|')).toMatch(wanted.place === null ? /^$/ : wanted.place);
      if (wanted.from !== undefined) expect(claim.time?.from ?? null).toBe(wanted.from);
      if (wanted.day !== undefined) expect(claim.time?.to ?? null).toBe(wanted.day);
      if (wanted.by === null) expect(claim.attributedTo).toBeNull();
      else if (wanted.by !== undefined) expect(claim.attributedTo?.text).toContain(wanted.by);
      if (wanted.hedge !== undefined) expect(claim.hedge).toBe(wanted.hedge);
      if (wanted.modality !== undefined) expect(claim.modality).toBe(wanted.modality);
    });
  });
});
