import { describe, expect, it } from 'vitest';
import { detectClaims } from '@/lib/claims/detect-claims';
import { toPlainArticle } from '@/lib/claims/plain-article';

/** What each figure of a text counts, with the frame it is told in. */
const counted = (text: string, language = 'en'): [string, string | null, string | null][] =>
  detectClaims(toPlainArticle(text, { published: '2024-03-12', language })).claims.filter(({ kind }) => kind === 'figure').map(({ quote, counted, frame }) => [quote, counted, frame]);

describe('whose votes a figure counts', () => {
  it.each([
    ['The council gave Anna Marlowe 51.2% of the vote against 44.2% for Mr Sorel, who got 4.45 million votes.', ['vote for Anna Marlowe', 'votes for Mr Sorel', 'votes for Mr Sorel']],
    ['Marlowe received 51 percent of the vote, or 5.15 million votes.', ['vote for Marlowe', 'votes for Marlowe']],
    ['An exit poll by Hartwell Research had Sorel on 65% and Marlowe on 31%.', ['votes for Sorel', 'votes for Marlowe']],
    ['Sorel got 6.27 million votes to Marlowe’s 2.75 million.', ['votes for Sorel', 'votes for Marlowe']],
    ['In the capital, 44 percent of the vote went to Sorel and 50 percent to Marlowe.', ['vote for Sorel', 'votes for Marlowe']],
    ['Labour took 34 percent of the vote and the Conservatives 24 percent.', ['vote for Labour', 'votes for Conservatives']],
    ['Marlowe was credited with 51 percent of the vote.', ['vote for Marlowe']],
  ])('%s', (text, expected) => {
    expect(counted(text).map(([, what]) => what)).toEqual(expected);
  });

  it('reads them in Spanish', () => {
    expect(counted('El consejo electoral otorgó a Marlowe el 51,2 % de los votos y Sorel obtuvo 4,4 millones de votos.', 'es').map(([, what]) => what)).toEqual(['votos para Marlowe', 'votos para Sorel']);
  });

  it('names nobody for a turnout, for ballots counted, and for what voters think', () => {
    expect(counted('Turnout was 59 percent with 80 percent of ballots counted, Mr Sorel said.').map(([, what]) => what)).toEqual([null, 'ballots']);
    expect(counted('In the poll about 70 percent of voters believe that Marlowe lied.').map(([, what]) => what)).toEqual(['voters']);
    expect(counted('Sorel won 40 million dollars and 12 percent of the shares.').every(([, what]) => !what?.includes('Sorel'))).toBe(true);
  });
});

describe('which earthquake a magnitude is of', () => {
  it.each([
    ['A second earthquake struck at midday. Its magnitude was 7.5, the survey said.', 'second earthquake'],
    ['An earthquake with a magnitude of 7.8 struck before dawn.', 'earthquake'],
    ['The tremor had a magnitude of 5.1.', 'tremor'],
  ])('%s', (text, quake) => {
    expect(counted(text).find(([, , frame]) => frame === 'measured')?.[1]).toBe(quake);
  });
});
