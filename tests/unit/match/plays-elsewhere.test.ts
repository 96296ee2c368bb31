import { describe, expect, it } from 'vitest';
import { claimsOfOtherEvent, playsElsewhere } from '@/lib/match/plays-elsewhere';
import type { Place, StoredStory } from '@/lib/model';
import { pageClaim } from '../../support/make-statement';

const place = (id: string, within: string | null, also: readonly string[] = []): [string, Place] => [id, { id, name: id, also, within }];
const gazetteer = new Map([place('Orlava', null, ['Orlavia']), place('Belvar', 'Orlava'), place('Tolm', 'Belvar'), place('Mern', null)]);
const story = { placeIds: ['Belvar'] } as unknown as StoredStory;
const of = (...places: readonly (readonly [name: string, id?: string])[]) => places.map(([name, id]) => pageClaim({ place: [name], placeIds: id === undefined ? [] : [id] }));

describe('playsElsewhere', () => {
  it.each([
    ['a country that nobody knows', of(['Madagascar']), true],
    ['another known country', of(['Mern', 'Mern']), true],
    ['several other places', of(['Madagascar'], ['Antananarivo']), true],
    ['the place itself', of(['Belvar', 'Belvar']), false],
    ['a place in it', of(['Tolm', 'Tolm']), false],
    ['the country around it', of(['Orlava', 'Orlava']), false],
    ['another name of that country', of(['Orlavia']), false],
    ['one claim of it among others', of(['Madagascar'], ['Belvar', 'Belvar']), false],
    ['no place at all', [pageClaim({ place: [], placeIds: [] })], false],
  ])('%s', (_, claims, elsewhere) => {
    expect(playsElsewhere(claims, story, gazetteer)).toBe(elsewhere);
  });

  it('says nothing of a story without places', () => {
    expect(playsElsewhere(of(['Madagascar']), { placeIds: [] } as unknown as StoredStory, gazetteer)).toBe(false);
  });
});

describe('claimsOfOtherEvent', () => {
  const count = (id: string, frame: string, low: number, name: string, known?: string, implied: readonly ('place' | 'time')[] = []) =>
    pageClaim({ id, frame, value: { low, high: low, approx: false, unit: 'people', rule: 'N' }, place: [name], placeIds: known === undefined ? [] : [known], implied });
  const page = [count('there', 'killed', 82, 'Tolm', 'Tolm'), count('here', 'killed', 11, 'Ferro'), count('saved', 'rescued', 54, 'Ferro', undefined, ['place'])];

  it('are those at a place that the story does not know, where the page counts the same at both', () => {
    expect([...claimsOfOtherEvent(page, story, gazetteer)]).toEqual(['here', 'saved']);
  });

  it('are those at a town beside the story’s, whose country alone is the story’s', () => {
    const near = (id: string, low: number, frame: string) => pageClaim({ id, frame, value: { low, high: low, approx: false, unit: 'vehicle', rule: 'N' }, place: ['Velmor', 'Orlava'], placeIds: ['Orlava'] });
    const wagons = [pageClaim({ id: 'there', frame: 'derailed', value: { low: 38, high: 38, approx: false, unit: 'vehicle', rule: 'N' }, place: ['Belvar'], placeIds: ['Belvar'] }), near('here', 20, 'derailed'), near('train', 212, 'counted-as')];
    expect([...claimsOfOtherEvent(wagons, story, gazetteer)]).toEqual(['here', 'train']);
    expect([...claimsOfOtherEvent(wagons, { placeIds: ['Belvar', 'Orlava'] } as unknown as StoredStory, gazetteer)]).toEqual(['here', 'train']);
    expect(claimsOfOtherEvent([near('here', 20, 'derailed'), near('train', 212, 'counted-as')], story, gazetteer).size).toBe(0);
  });

  it.each([
    ['one count of both places', [page[0]!, count('here', 'killed', 82, 'Ferro')]],
    ['another thing counted there', [page[0]!, count('here', 'injured', 11, 'Ferro')]],
    ['a place that was taken from the context only', [page[0]!, count('here', 'killed', 11, 'Ferro', undefined, ['place'])]],
    ['a page that never speaks of the story', page.slice(1)],
    ['a place within the story’s', [page[0]!, count('here', 'killed', 11, 'Belvar', 'Belvar')]],
  ])('none for %s', (_, claims) => {
    expect(claimsOfOtherEvent(claims, story, gazetteer).size).toBe(0);
  });
});
