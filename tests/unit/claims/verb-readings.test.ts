import { describe, expect, it } from 'vitest';
import type { ClaimLanguage } from '@/lib/claims/claim-language';
import { LANGUAGES } from '@/lib/claims/languages';
import { createVerbReadings } from '@/lib/claims/verb-readings';

/** Base forms of all verbs that a language's lists hold. */
const verbsOf = ({ frames, grammar, reporting }: ClaimLanguage): readonly string[] => [
  ...frames.flatMap(({ object = [], subject = [] }) => [...object, ...subject].map((phrase) => phrase.split(' ')[0]!)),
  ...grammar.verbs,
  ...reporting.verbs.map(({ verb }) => verb),
  ...reporting.stances.map(({ word }) => word),
  ...reporting.passive,
];

describe.each([...LANGUAGES])('verbs of %s', (_, language) => {
  const read = createVerbReadings(language);

  it('are known by each of their forms', () => {
    const missed = verbsOf(language).flatMap((verb) => language.grammar.formsOf(verb).filter(({ form, is }) => !read(form).forms?.has(is)).map(({ form }) => `${form} of ${verb}`));
    expect(missed).toEqual([]);
  });

  it('are found among the words of which a form may be, once each', () => {
    for (const verb of verbsOf(language)) {
      for (const { form } of language.grammar.formsOf(verb)) expect(language.grammar.basesOf(form).filter((base) => base === verb), form).toHaveLength(1);
    }
  });
});

describe('an English word as a form of verbs', () => {
  const read = createVerbReadings(LANGUAGES.get('en')!);

  it('is read as each verb that it may be of', () => {
    const verbs = (word: string): readonly string[] => [...new Set(read(word).patterns?.map(({ verb }) => verb))].sort();
    expect(verbs('found')).toContain('find');
    expect(verbs('was')).toEqual(verbs('be'));
    expect(verbs('totaled')).toEqual(verbs('totalled'));
  });

  it('is nothing where no verb of the lists has such a form', () => {
    for (const word of ['wednesday', 'red', 'thing', 'bed', 'being-s', '']) expect(read(word), word).toEqual({ forms: null, patterns: null, saying: null, stance: null, spoken: null });
  });

  it('gives the longest phrase of a verb first', () => {
    const lengths = read('took').patterns!.map(({ rest }) => rest.length);
    expect(lengths).toEqual([...lengths].sort((a, b) => b - a));
    expect(lengths[0]).toBeGreaterThan(1);
  });

  it('may be said by a party behind "by" as a participle only', () => {
    expect(read('reported').spoken).not.toBeNull();
    expect(read('reports').spoken).toBeNull();
    expect(read('reports').saying?.verb).toBe('report');
  });
});
