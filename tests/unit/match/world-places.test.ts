import { describe, expect, it } from 'vitest';
import type { Statement } from '@/lib/model';
import { comparePlaces } from '@/lib/match/compare-places';
import { pageClaim } from '../../support/make-statement';

const at = (place: readonly string[], implied: Statement['implied'] = []): Statement => pageClaim({ place, placeIds: [], implied });
const compare = (mine: readonly string[], theirs: readonly string[]) => comparePlaces(at(mine), at(theirs), new Map());

describe('places that no pack knows', () => {
  it.each([
    [['Porto'], ['Portugal'], 'unknown'],
    [['Portugal'], ['Porto'], 'unknown'],
    [['Rosario'], ['Santa Fe province', 'Argentina'], 'part'],
    [['Queensland'], ['Brisbane'], 'whole'],
    [['northern Portugal'], ['Portugal'], 'unknown'],
    [['San José', 'Costa Rica'], ['Costa Rica'], 'unknown'],
  ])('%s beside %s: %s', (mine, theirs, extent) => {
    expect(compare(mine, theirs).extent).toBe(extent);
    expect(compare(mine, theirs).verdict).not.toBe('differs');
  });

  it.each([
    [['Porto'], ['Lyon']],
    [['Porto'], ['France']],
    [['Santa Cruz', 'Bolivia'], ['Chile']],
    [['Brisbane'], ['Perth']],
    [['Bavaria'], ['Saxony']],
    [['Gatões', 'Portugal'], ['Spain']],
    [['northern Portugal'], ['Lyon']],
  ])('%s and %s are two places', (mine, theirs) => {
    expect(compare(mine, theirs)).toMatchObject({ verdict: 'differs', extent: 'apart' });
    expect(compare(theirs, mine)).toMatchObject({ verdict: 'differs', extent: 'apart' });
  });

  it.each([
    // A namesake in each of two countries.
    [['Birmingham'], ['United States']],
    [['Tripoli'], ['Lebanon']],
    // Where in Portugal nobody knows.
    [['northern Portugal'], ['Braga']],
    [['Gatões', 'Portugal'], ['Braga']],
    // Two towns of one division may be told for one event.
    [['Lyon'], ['Saint-Étienne']],
    // Told of two places together.
    [['Porto', 'Lyon'], ['Spain']],
    // Unknown to all.
    [['Velmor'], ['Lyon']],
  ])('%s and %s may be one', (mine, theirs) => {
    expect(compare(mine, theirs).extent).not.toBe('apart');
  });

  it('holds the side of a country for no other place than a town in that country', () => {
    expect(compare(['northern Portugal'], ['Braga']).verdict).toBe('unknown');
    expect(compare(['Braga'], ['northern Portugal']).verdict).toBe('unknown');
  });

  it('does not hold a place against another that no sentence gave', () => {
    expect(comparePlaces(at(['Porto'], ['place']), at(['Lyon']), new Map()).extent).not.toBe('apart');
  });
});
