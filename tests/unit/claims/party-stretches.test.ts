import { describe, expect, it } from 'vitest';
import { partyStretches } from '@/lib/claims/attribution/party-stretches';

const INSTITUTIONS = new Set(['university', 'hospital']);
const SIZE = { most: 12, longest: 6 };

describe('stretches of a phrase that may name a party', () => {
  it('come longest first, so that the fullest name wins', () => {
    expect(partyStretches("Mern's war monitor", INSTITUTIONS, SIZE)).toEqual(['mern war monitor', 'mern war', 'war monitor', 'mern', 'war', 'monitor']);
  });

  it('take no first word of an institution for a party, but its whole name', () => {
    const stretches = partyStretches('researchers at Mern University', INSTITUTIONS, SIZE);
    expect(stretches).toContain('mern university');
    expect(stretches).not.toContain('mern');
  });

  it('take a first name for no initials', () => {
    expect(partyStretches('Ora Lind, a teacher', INSTITUTIONS, SIZE)).not.toContain('ora');
    expect(partyStretches('the ORA news agency', INSTITUTIONS, SIZE)).toContain('ora');
  });

  it('stay as few as asked, whatever is given', () => {
    expect(partyStretches('word '.repeat(500), INSTITUTIONS, SIZE).length).toBeLessThan(60);
    expect(partyStretches('', INSTITUTIONS, SIZE)).toEqual([]);
  });
});
