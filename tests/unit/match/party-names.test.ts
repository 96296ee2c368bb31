import { describe, expect, it } from 'vitest';
import { isSameParty } from '@/lib/match/compare-parties';
import { partyKey } from '@/lib/match/party-names';
import type { Attribution } from '@/lib/model';

const named = (text: string): Attribution => ({ text, id: null, via: [], kind: null }) as unknown as Attribution;
const areOne = (a: string, b: string): boolean => isSameParty(named(a), named(b));

describe('one party under two turns of its name', () => {
  it.each([
    ['the Velmor Health Ministry', "Velmor's Ministry of Health"],
    ['the health ministry of Velmor', 'Velmor health ministry'],
    ['Orlava police', 'police in Orlava'],
    ['the rights group MerTrack', 'the MerTrack monitoring group'],
    ['the army of Mern', "Mern's army"],
    ['the U.S. military', 'the US military'],
    ['the Pentagon', 'the US Department of Defense'],
    ['the World Health Organisation', 'WHO'],
    ['the UN refugee agency', 'UNHCR'],
    ['Doctors Without Borders', 'Médecins Sans Frontières (MSF)'],
    ['Mern Defence Ministry', 'the Mern Ministry of Defense'],
    ['Serna', 'Serna, the state news agency'],
  ])('%s, %s', (a, b) => {
    expect(areOne(a, b)).toBe(true);
    expect(areOne(b, a)).toBe(true);
  });
});

describe('two parties', () => {
  it.each([
    ['Velmor police', 'Mern police'],
    ['the defence ministry of Mern', 'the defence ministry of Velmor'],
    ['the Mern health ministry', 'the Mern interior ministry'],
    ['the Free Mernish Army', 'the Mernish Army'],
    ['the mayor of Lansk', 'the mayor of Tarn'],
    ['the University of Lansk', 'Lansk University'],
    ['the US', 'the UK'],
    ['UNICEF', 'UNHCR'],
    ['the Red Cross', 'the Red Crescent'],
    ['North Mern', 'South Mern'],
  ])('%s, %s', (a, b) => expect(areOne(a, b)).toBe(false));
});

it('keeps the order of a name that is no body’s', () => {
  expect(partyKey('Bank of Mern')).not.toBe(partyKey('Mern Bank'));
});
