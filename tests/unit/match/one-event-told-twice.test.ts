import { describe, expect, it } from 'vitest';
import { relationsOf, type Row } from '@/tests/support/two-sentences';

/* As `two-sentences`: what two outlets tell of one event hours or days apart, and what stands beside it and is of something else. */

const DAY = '2024-05-14';
const NEXT = '2024-05-15';

const PRICES = [DAY, 'Volumes rose 1.8 percent, while prices were up 2.8 percent, Voltan said.'] as const;
const SHARES: readonly Row[] = [
  ['agrees', PRICES, [DAY, 'Voltan said its prices rose 2.8 percent.']],
  ['', [DAY, 'Prices were up 2.8 percent in the quarter, the slowest increase in two years.'], [DAY, 'Rival Dorn Foods reported a 3 percent rise last month.']],
  ['', [DAY, 'Operating profit rose 2.6 percent.'], [DAY, 'Rival Dorn Foods reported a 3 percent rise last month.']],
  ['agrees', [DAY, 'Voltan reported a 4.7 percent rise in quarterly sales.'], [DAY, 'Sales at Voltan rose 4.7 percent in the quarter.']],
];

const SEATS: readonly Row[] = [
  ['agrees', [DAY, 'The opposition Lansk Bloc took 89 seats in Mern.'], [NEXT, 'Final results gave 89 seats to the opposition, far behind the party of Ivo Dorn.']],
  ['', [DAY, 'The nationalist Lansk Bloc was second with 20 seats.'], [NEXT, 'The Greens of Ana Lind won 20 seats in Mern.']],
  ['', [DAY, 'In the north, the Greens had 20 seats, more than the Socialists.'], [NEXT, 'Results on Tuesday gave the Lansk Bloc 24 seats.']],
  ['agrees', [DAY, 'The nationalist Lansk Bloc was second with 20 seats.'], [NEXT, 'The Lansk Bloc of Ivo Dorn won 20 seats in Mern.']],
  ['agrees', [DAY, 'The party won 20 seats in Mern.'], [NEXT, 'The Lansk Bloc of Ivo Dorn won 20 seats in Mern.']],
];

const FIRE = [DAY, 'A fire at a mill in Tarn killed at least 17 workers on Monday, officials said.'] as const;
const DEAD: readonly Row[] = [
  ['consistent', FIRE, [NEXT, 'The number of people killed in Monday’s fire at a mill in Tarn has climbed to 21, officials said.']],
  ['scope', FIRE, [NEXT, 'The number of people killed in Monday’s fire at a mill in Tarn has climbed to 34, officials said.']],
  ['scope', [DAY, 'A fire at a mill in Tarn killed 17 children on Monday, officials said.'], [NEXT, 'The number of people killed in Monday’s fire at a mill in Tarn has climbed to 21, officials said.']],
  ['agrees,scope,differs', [DAY, 'A fire at a mill in Tarn killed 17 people. Eleven of the dead were women, the fire chief said.'], [NEXT, 'The fire at the mill in Tarn killed 17 people. Thirteen women are among the dead.']],
  ['agrees', [DAY, 'Among those killed in Tarn on Monday were two guards, the ministry said.'], [NEXT, 'Two guards were killed in Tarn on Monday when a bomber blew himself up.']],
  ['agrees', [DAY, 'Among those killed in Tarn on Monday were two guards, the ministry said.'], [NEXT, 'Two guards of the Kenyan embassy were killed in Tarn on Monday when a bomber blew himself up.']],
  ['', [DAY, 'Among those killed in Tarn on Monday were two guards, the ministry said.'], [NEXT, 'At least 14 Kenyans were killed in Tarn on Monday when a bomber blew himself up.']],
  ['consistent', [DAY, 'A ferry with more than 300 aboard sank off Tarn on Monday.'], [NEXT, 'The ferry sank off Tarn on Monday with 311 people on board.']],
  ['differs', [DAY, 'Stones were thrown at buses in Tarn on Monday. No one was hurt.'], [NEXT, 'Stones were thrown at buses in Tarn on Monday. One driver was slightly injured.']],
];

const STRIKE: readonly Row[] = [
  ['agrees', [DAY, 'Bus drivers in Mern began a 48-hour strike on Tuesday.'], [NEXT, 'The two-day stoppage began on Tuesday.']],
  ['', [DAY, 'Bus drivers in Mern began a 48-hour strike on Tuesday.'], [NEXT, 'The two-day conference began on Tuesday.']],
  ['agrees', [DAY, 'The bus companies have offered $8,500.'], [NEXT, 'The drivers rejected an offer of $8,500 a month.']],
  ['', [DAY, 'The bus companies have offered $8,500.'], [NEXT, 'The drivers rejected an offer of between $8,500 and $9,000 a month.']],
  ['', [DAY, 'The bus companies have offered $8,000.'], [NEXT, 'The drivers rejected an offer of $8,500 a month.']],
  ['agrees', [DAY, 'The government promised each bereaved family $2,100.'], [NEXT, 'The labour ministry said it would pay the families of each victim $2,100.']],
  ['agrees', [DAY, 'The labour ministry said it would pay the families of each victim $2,100.'], [NEXT, 'The government promised each bereaved family $2,100.']],
];

describe.each(Object.entries({ 'shares that rise': SHARES, seats: SEATS, 'the dead': DEAD, 'a strike': STRIKE }))('%s', (_, rows) => {
  it.each(rows)('%s: %j, %j', (relation, mine, theirs) => {
    expect(relationsOf(mine, theirs, 'figure').join()).toBe(relation);
  });
});
