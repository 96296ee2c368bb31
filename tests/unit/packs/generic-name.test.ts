import { describe, expect, it } from 'vitest';
import { frameOf } from '@/lib/lexicon/frames';
import { frameOfPhrase } from '@/lib/packs/frame-of-measure';
import { isGenericName } from '@/lib/packs/generic-name';
import { nounKindOf } from '@/lib/packs/noun-kind-of';
import { readingRule } from '@/lib/packs/reading-rule';
import { slugOf } from '@/lib/packs/slug';

describe('names that say nothing outside their story', () => {
  it.each(['Local sources', 'officials', 'Interior Ministry', 'the Observatory', 'media reports', 'Residents and witnesses', 'Red Cross', 'health minister', 'the unions', 'parliament'])('%s', (name) => {
    expect(isGenericName(name)).toBe(true);
  });
  it.each(['Mernland Interior Ministry', 'The Guardian', 'dpa', 'RSM', 'Reuters', 'Médicos del Valle', 'Служба Мерн', 'Zoe Marr', 'Post (Mernland)'])('%s is a name', (name) => {
    expect(isGenericName(name)).toBe(false);
  });
});

describe('ids of names', () => {
  it('keep names of other scripts apart', () => {
    expect(slugOf('São Paulo')).toBe('sao-paulo');
    expect(slugOf('北京')).not.toBe(slugOf('上海'));
    expect(slugOf('Služba 北京')).toMatch(/^sluzba-[0-9a-f]+$/);
    expect(slugOf('…')).toMatch(/^[0-9a-f]+$/);
  });
});

describe('readings of figures', () => {
  it.each([
    ['at least 12', 12, null, false, 'at least N'],
    ['more than 12', 12, null, false, 'more than N'],
    ['12+', 12, null, false, 'more than N'],
    ['nearly 12', null, 12, true, 'nearly N'],
    ['up to 12', null, 12, false, 'up to N'],
    ['fewer than 12', null, 12, false, 'fewer than N'],
    ['some 12', 12, 12, true, 'about N'],
    ['12', 12, 12, false, 'N'],
    ['between 10 and 12', 10, 12, false, 'N to N'],
    ['hundreds of thousands', 2e5, 999_999, true, 'hundreds of thousands'],
    ['mindestens 12', 12, null, false, 'N or more'],
  ] as const)('%s', (figure, low, high, approx, rule) => {
    expect(readingRule({ figure, low, high, approx })).toBe(rule);
  });
});

describe('what packs count', () => {
  const known = (id: string) => frameOf(id) !== undefined;
  it('has frames for its phrases, and none is made up', () => {
    expect(frameOfPhrase('seriously injured', 'figure', known)).toEqual({ frame: 'injured', modality: 'actual' });
    expect(frameOfPhrase('on board', 'figure', known)).toEqual({ frame: 'on-board', modality: 'actual' });
    expect(frameOfPhrase('to be deployed', 'figure', known)).toEqual({ frame: 'deployed', modality: 'goal' });
    expect(frameOfPhrase('refused to withdraw', 'event', known)).toEqual({ frame: 'withdrew', modality: 'negated' });
    expect(frameOfPhrase('juggled', 'figure', known)).toEqual({ frame: 'counted-as', modality: 'actual' });
    expect(frameOfPhrase('juggled', 'event', known)).toEqual({ frame: null, modality: 'actual' });
  });

  it('has kinds for its nouns', () => {
    expect(nounKindOf('migrant workers from Mernland', 'people')).toBe('workers');
    expect(nounKindOf('Mernlanders', 'people')).toBe('people');
    expect(nounKindOf('depth of the crater', 'm')).toBeNull();
  });
});
