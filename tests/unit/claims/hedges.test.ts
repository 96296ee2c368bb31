import { describe, expect, it } from 'vitest';
import { detectClaims } from '@/lib/claims/detect-claims';
import { HEDGE_WORDS as ENGLISH } from '@/lib/claims/en/hedges';
import { HEDGE_WORDS as SPANISH } from '@/lib/claims/es/reporting';
import { toPlainArticle } from '@/lib/claims/plain-article';

const figuresOf = (text: string, language: string) => detectClaims(toPlainArticle(text, { published: '2024-05-15', language })).claims.filter(({ kind }) => kind === 'figure');

/** Rungs of the figures of a text, in order. */
const rungs = (text: string, language = 'en'): readonly string[] => figuresOf(text, language).map(({ hedge }) => hedge);

describe.each([
  ['en', ENGLISH],
  ['es', SPANISH],
] as const)('words of doubt, %s', (language, lexicon) => {
  it.each(lexicon.map(({ phrase, hedge, example }) => ({ phrase, hedge, example })))('$phrase: $example', ({ phrase, hedge, example }) => {
    expect(example.toLowerCase()).toContain(phrase);
    expect(rungs(example, language)).toEqual([hedge]);
  });

  it('names no phrase twice', () => {
    const phrases = lexicon.map(({ phrase }) => phrase);
    expect(phrases.filter((phrase, i) => phrases.indexOf(phrase) !== i)).toEqual([]);
  });
});

describe('the rung of a figure', () => {
  it.each([
    ['Twelve people were killed.', 'stated'],
    ['Police said 12 people were killed.', 'attributed'],
    ['State television reported that 12 people were killed.', 'reported'],
    ['The monitor estimated that 12 people were killed.', 'estimated'],
    ['The rebels claimed that 12 soldiers were killed.', 'claimed'],
    ['Prosecutors allege that Kohl stole $4 million.', 'alleged'],
    ['The army denied that it had killed 12 people.', 'denied'],
    ["The opposition's claim that 900 votes were stolen was heard.", 'claimed'],
    ['The rebels claimed that 12 soldiers were reportedly killed.', 'claimed'],
    ['Police said a banker allegedly stole $4 million.', 'alleged'],
    ['Fenn said that the monitor estimated that 40 people were killed.', 'estimated'],
  ])('%s', (text, rung) => {
    expect(rungs(text)).toEqual([rung]);
  });

  it('falls to unverified where the next sentence says that the claims could not be checked', () => {
    expect(rungs('The ministry said its forces had killed 200 rebels. The claims could not be independently verified.')).toEqual(['unverified']);
    expect(rungs('The ministry said its forces had killed 200 rebels. It was not possible to verify the report.')).toEqual(['attributed']);
    expect(rungs('The flood killed 200 people. The claims could not be independently verified.')).toEqual(['stated']);
  });

  it('is not lowered by a doubt in another sentence or behind a semicolon', () => {
    expect(rungs('The alleged thief fled. The fire killed 12 people.')).toEqual(['stated']);
    expect(rungs('The thief allegedly fled; the fire killed 12 people.')).toEqual(['stated']);
  });
});
