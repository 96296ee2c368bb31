import { describe, expect, it } from 'vitest';
import { alignClaims } from '@/lib/match/align-claims';
import { WEIGHTS, EVENT_WEIGHTS } from '@/lib/match/weights';
import type { Claim, Place, StoredClaim } from '@/lib/model';
import { pageClaim, storedArticle, storedClaim, value } from '../../support/make-statement';

const place = (id: string, within: string | null): [string, Place] => [id, { id, name: id, also: [], within }];
const gazetteer = new Map([place('land', null), place('north', 'land'), place('south', 'land'), place('port', 'north')]);
const at = (id: string) => ({ place: [id], placeIds: [id] });
const days = (from: string | null, to: string) => ({ time: { from, to } });
const by = (id: string) => ({ attributedTo: { text: id, id } });

function align(mine: Partial<Claim>, theirs: Partial<StoredClaim>) {
  return alignClaims(pageClaim(mine), storedClaim(theirs), storedArticle(), { gazetteer, published: '2031-05-03' });
}

const HERE = { ...at('north'), ...days('2031-05-01', '2031-05-03') };

/** [what is shown, page slots, stored slots, relation; null where they are not even weighed] */
const CASES: readonly [string, Partial<Claim>, Partial<StoredClaim>, string | null][] = [
  ['the same figure', HERE, HERE, 'agrees'],
  ['another figure of another party', { ...HERE, ...by('x') }, { ...HERE, ...by('y'), value: value(70) }, 'differs'],
  ['a later count of one party', { ...HERE, ...by('x') }, { ...HERE, ...by('x'), ...days('2031-05-01', '2031-05-05'), value: value(70) }, 'updated'],
  ['a count that falls', { ...HERE, ...by('x') }, { ...HERE, ...by('x'), ...days('2031-05-01', '2031-05-05'), value: value(31) }, 'updated'],
  ['a part of the people', { ...HERE, value: value(4), counted: 'students', countedKind: 'students' }, { ...HERE, value: value(4) }, 'scope'],
  ['a part that is more than its whole', { ...HERE, value: value(90), counted: 'students', countedKind: 'students' }, HERE, 'differs'],
  ['fighters against civilians', { ...HERE, counted: 'fighters', countedKind: 'fighters' }, { ...HERE, counted: 'civilians', countedKind: 'civilians' }, 'related'],
  ['killed against injured', HERE, { ...HERE, frame: 'injured' }, null],
  ['another place', HERE, { ...HERE, ...at('south') }, 'related'],
  ['a place inside, another figure', { ...HERE, ...at('port'), value: value(10) }, HERE, 'scope'],
  ['the same kind of event on another day', HERE, { ...HERE, ...days('2031-02-01', '2031-02-02') }, 'related'],
  ['another figure with nothing else to hold it', {}, { value: value(70) }, 'related'],
  ['a forecast against a count', HERE, { ...HERE, modality: 'forecast' }, 'related'],
  ['a figure denied', HERE, { ...HERE, hedge: 'denied' }, 'differs'],
  ['a figure of another scale', { ...at('north') }, { ...at('north'), value: value(50_000) }, 'related'],
  ['metres against people', HERE, { ...HERE, value: value(40, 'm') }, null],
  ['another nation', { ...HERE, counted: 'Egyptians' }, { ...HERE, counted: 'Jordanians' }, 'related'],
  ['the seriously injured', { ...HERE, frame: 'injured', value: value(5), counted: 'seriously injured' }, { ...HERE, frame: 'injured' }, 'scope'],
  ['a count per day', { ...HERE, counted: 'deaths a day' }, HERE, 'related'],
];

describe('alignClaims', () => {
  it.each(CASES)('%s', (_, mine, theirs, relation) => {
    expect(align(mine, theirs)?.relation ?? null).toBe(relation);
  });

  it('carries a receipt whose parts sum to the score, within the weights', () => {
    const { score, receipt } = align(HERE, { ...HERE, value: value(44) })!;
    const lines = receipt();
    expect(lines.reduce((sum, line) => sum + line.gave, 0)).toBeCloseTo(score, 2);
    for (const line of lines) expect(line.gave).toBeLessThanOrEqual(line.weight);
    expect(lines.map(({ slot }) => slot)).toEqual(['what', 'counted', 'where', 'when', 'who', 'how much', 'whose word']);
  });

  it('has weights that sum to one', () => {
    for (const weights of [WEIGHTS, EVENT_WEIGHTS]) expect(Object.values(weights).reduce((a, b) => a + b, 0)).toBeCloseTo(1, 6);
  });

  const town = { kind: 'event', value: null, counted: null, countedKind: null, object: 'Saraqib', place: ['Saraqib'] } as const;
  it.each([
    ['the same stage', { frame: 'captured' }, { frame: 'captured' }, 'agrees'],
    ['another stage', { frame: 'captured' }, { frame: 'advanced' }, 'differs'],
    ['another spelling', { frame: 'captured' }, { frame: 'captured', object: 'Saraqab', place: ['Saraqab'] }, 'agrees'],
    ['another town', { frame: 'captured' }, { frame: 'captured', object: 'Binnish', place: ['Binnish'] }, null],
    ['the other side', { frame: 'captured', agent: 'rebels' }, { frame: 'captured', agent: 'the army' }, 'related'],
  ] as const)('events: %s', (_, mine, theirs, relation) => {
    expect(align({ ...town, ...mine }, { ...town, ...theirs })?.relation ?? null).toBe(relation);
  });

  it('takes blame for a difference to show, not for another event', () => {
    const hit = { kind: 'event', frame: 'struck', value: null, counted: null, countedKind: null, object: 'hospital', ...HERE } as const;
    const found = align({ ...hit, agent: 'rebels' }, { ...hit, agent: 'government forces' });
    expect(found?.relation).toBe('agrees');
    expect(found?.receipt().find(({ slot }) => slot === 'who')?.verdict).toBe('differs');
  });
});
