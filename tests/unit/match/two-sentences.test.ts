import { describe, expect, it } from 'vitest';
import { detectClaims } from '@/lib/claims/detect-claims';
import { toPlainArticle } from '@/lib/claims/plain-article';
import { alignClaims } from '@/lib/match/align-claims';
import { storedArticle, storedClaim } from '@/tests/support/make-statement';

/* Two sentences of two outlets on one event, read and then set beside each other, as a reader of both would: how their figures stand to each other. */

const read = (text: string, published: string) => detectClaims(toPlainArticle(text, { published, language: 'en' })).claims.filter(({ kind }) => kind === 'figure');

/** Relations of the figures of two sentences; empty where none answers the other. */
function relationsOf([published, mine]: Told, [later, theirs]: Told): string[] {
  const article = { ...storedArticle(), published: later, storyId: null };
  const context = { gazetteer: new Map(), published, likeness: new Map([[article.key, 0.5]]) };
  const found = read(mine, published).flatMap((claim) => read(theirs, later).map((other) => alignClaims(claim, storedClaim({ ...other, key: 'other' }), article, context)));
  return [...new Set(found.flatMap((alignment) => (alignment !== null && alignment.against === null ? [alignment.relation] : [])))];
}

type Told = readonly [published: string, text: string];
type Row = readonly [relation: string, mine: Told, theirs: Told];

const BATTLE = '2024-02-14';
const FIRE = '2024-05-14';
const NEXT = '2024-05-15';

const UPDATES: readonly Row[] = [
  ['updated', [FIRE, 'Twelve people were killed in the fire in Tarn on Monday, police said.'], [NEXT, 'Police said 14 people had been killed in Monday’s fire in Tarn.']],
  ['updated', [FIRE, 'Twelve people were killed in the fire in Tarn on Monday, police said.'], [NEXT, 'A police spokesman said 14 people had been killed in Monday’s fire in Tarn.']],
  ['updated', [FIRE, 'Twelve people were killed in the fire in Tarn on Monday, the mayor said.'], [NEXT, 'The mayor of Tarn, Ana Lund, said 14 people had been killed in Monday’s fire in Tarn.']],
  ['updated', [FIRE, 'Twelve people were killed in the fire in Tarn on Monday, Mayor Ana Lund said.'], [NEXT, 'Lund said 14 people had been killed in Monday’s fire in Tarn.']],
  ['differs', [FIRE, 'Twelve people were killed in the fire in Tarn on Monday, an official said.'], [NEXT, 'An official said 14 people had been killed in Monday’s fire in Tarn.']],
  ['differs', [FIRE, 'Twelve people were killed in the fire in Tarn on Monday, police said.'], [NEXT, 'The fire brigade said 14 people had been killed in Monday’s fire in Tarn.']],
];

const SIDES: readonly Row[] = [
  ['', [BATTLE, 'The Mern army said it had killed 45 soldiers of Orlava in fighting for Ferro on Tuesday.'], [BATTLE, 'Fifteen Mern soldiers were killed in the battle for Ferro on Tuesday, the Orlava army said.']],
  ['', [BATTLE, 'Mern said 45 Orlava soldiers were killed in fighting for Ferro on Tuesday.'], [BATTLE, 'Mern’s defence ministry said 12 of its soldiers were killed in fighting for Ferro on Tuesday.']],
  ['differs', [BATTLE, 'Mern said 45 Orlava soldiers were killed in fighting for Ferro on Tuesday.'], [BATTLE, 'Orlava’s defence ministry said 12 of its soldiers were killed in fighting for Ferro on Tuesday.']],
  ['', [BATTLE, 'Mern said 45 Orlava soldiers were killed in fighting for Ferro on Tuesday.'], [BATTLE, 'The Mern army lost 12 soldiers in fighting for Ferro on Tuesday, a spokesman said.']],
  ['', [BATTLE, 'Mern’s army killed 45 soldiers in Ferro on Tuesday, it said.'], [BATTLE, 'Fifteen Mern soldiers were killed in Ferro on Tuesday, Orlava said.']],
  ['agrees', [BATTLE, 'Mern’s army killed 45 rebels in Ferro on Tuesday, it said.'], [BATTLE, 'Mern forces killed 45 Mern rebels in Ferro on Tuesday, a monitor said.']],
];

describe.each([
  ['a later count', UPDATES],
  ['the dead of two sides', SIDES],
])('%s', (_, rows) => {
  it.each(rows)('“%s”: %j, %j', (relation, mine, theirs) => {
    expect(relationsOf(mine, theirs).join()).toBe(relation);
  });
});
