import { describe, expect, it } from 'vitest';
import { relationsOf, type Row } from '@/tests/support/two-sentences';

/* As `two-sentences`: articles that play in two towns, before two courts or on two days, told in the same words. */

const DAY = '2024-05-14';
const NEXT = '2024-05-15';

const STATION = [DAY, 'Bomb kills 26 in Szeged\n\nAt least 26 people were killed by a bomb at the station in Szeged on Monday, police said. Three suspects were held.'] as const;
const TOWNS: readonly Row[] = [
  ['', STATION, [DAY, 'Market bomb in Debrecen\n\nAt least nine soldiers were killed by a bomb at a market in Debrecen on Monday, police said. Two suspects were held in Debrecen.']],
  ['differs', STATION, [DAY, 'Two suspects held over bomb\n\nTwo suspects were held in Debrecen over the bomb in Szeged on Monday, police said in Debrecen.']],
  ['differs', STATION, [DAY, 'Szeged police said on Monday that they held two suspects.']],
];

const WATER = [DAY, 'Floods kill 18 in Baranya\n\nFloods in Hungary’s Baranya province killed 18 people on Monday, officials said. Two bridges were swept away in Baranya.'] as const;
const PROVINCES: readonly Row[] = [
  ['', WATER, [DAY, 'Floods kill 22 in Somogy\n\nFloods in Hungary’s Somogy province killed 22 people on Monday, officials said. One bridge was swept away in Somogy.']],
  ['differs', WATER, [DAY, 'Floods kill 22 in Baranya\n\nFloods in Hungary’s Baranya province killed 22 people on Monday, the police said.']],
  // … and the whole country beside the province that both count
  ['differs', WATER, [NEXT, 'Floods have killed 51 people in Hungary since Monday, officials said. In Baranya province, 22 people died.']],
  ['consistent', [DAY, 'Floods in Baranya province killed at least 18 people on Monday, officials said.'], [NEXT, 'Floods killed 51 people in Hungary on Monday, officials said.']],
];

const TAKEN = [NEXT, 'Rebels take Tarn\n\nRebels captured the town of Tarn in Dorn province on Tuesday, a monitor said. They seized 12 tanks in Tarn.'] as const;
const TAKEN_TOWNS: readonly Row[] = [
  ['', TAKEN, [DAY, 'Rebels take Lansk\n\nRebels captured the town of Lansk in Dorn province on Monday, a monitor said. They seized ten tanks in Lansk.']],
  ['differs', TAKEN, [NEXT, 'Rebels take Lansk\n\nRebels captured the town of Lansk in Dorn province on Tuesday, a monitor said. They seized ten tanks in Lansk.']],
  ['differs', TAKEN, [NEXT, 'Rebels enter Tarn\n\nRebels captured the town of Tarn in Dorn province on Tuesday. They seized ten tanks in Tarn, the army said.']],
];

const MAYOR = [DAY, 'A court in Tarn sentenced a former mayor to 12 years in prison on Monday over a bridge. Four engineers were given prison terms.'] as const;
const COURTS: readonly Row[] = [
  ['', MAYOR, [DAY, 'A court in the town of Orl sentenced a former mayor to eight years in prison on Monday over a dam. Three engineers were given prison terms.']],
  ['differs', MAYOR, [DAY, 'A judge in Tarn sentenced a former mayor to eight years in prison on Monday over a bridge.']],
  ['differs', MAYOR, [DAY, 'The former mayor was sentenced to eight years in prison on Monday over the bridge in Tarn.']],
];

const QUAKE = [DAY, 'An earthquake struck Lansk district in Mern on Monday. A monitor put its magnitude at 5.6.'] as const;
const SHOCK = [DAY, 'A magnitude 7.6 earthquake struck Mern on Monday. An aftershock of magnitude 6.2 followed.'] as const;
const ROLL = ['2024-05-14', 'The commission said turnout in Mern was 46 percent. Some 24 million people were registered to vote in Mern.'] as const;
const BOAT = [DAY, 'The boat sank off Tarn on Monday. It was carrying 62 people, the coast guard said.'] as const;
const SPENDING = [DAY, 'Mern and its allies accounted for 55 percent of all spending on arms.'] as const;
const ELECTED = [DAY, 'Ana Lund won 61.2 percent of the vote in Mern.'] as const;
const FIGURES: readonly Row[] = [
  ['', QUAKE, ['2023-02-08', 'A magnitude 5.6 earthquake struck Mern on February 7, 2023, a monitor said.']],
  ['agrees', QUAKE, [DAY, 'A magnitude 5.6 earthquake struck Mern on Monday, a monitor said.']],
  ['', SHOCK, ['2024-05-21', 'Magnitude 6.1 aftershock jolts Mern\n\nA magnitude 6.1 earthquake struck Mern on Monday.']],
  ['differs', SHOCK, [DAY, 'Magnitude 6.1 aftershock jolts Mern\n\nA magnitude 6.1 earthquake struck Mern on Monday.']],
  ['', ROLL, ['2019-12-14', 'The commission said turnout in Mern was 39 percent. Some 24 million people were registered to vote in Mern.']],
  ['agrees', ROLL, [NEXT, 'Some 24 million people were registered to vote in Mern.']],
  ['', BOAT, ['2024-05-25', 'The coast guard found ten bodies off Tarn on Friday. The boat was carrying about 60 people, survivors said.']],
  ['agrees', BOAT, [DAY, 'The coast guard found ten bodies off Tarn on Monday. The boat was carrying about 60 people, survivors said.']],
  ['', SPENDING, ['2023-05-15', 'Mern and its allies spent 55 percent of the total on arms.']],
  ['agrees', SPENDING, [DAY, 'Mern and its allies spent 55 percent of the total on arms.']],
  ['', ELECTED, [DAY, 'Turnout in Mern was 61 percent.']],
  ['agrees', ELECTED, [DAY, 'Ana Lund took 61 percent of the vote in Mern.']],
];

const SINKING = [DAY, 'A boat sinks off Mern\n\nThe boat sank off Tarn on Monday, killing 16 people.'] as const;
const RIVAL = [DAY, 'President Ana Lund was re-elected in Mern.'] as const;
const EVENTS: readonly Row[] = [
  ['', RIVAL, ['2019-05-14', 'Ana Lund was elected president in Mern.']],
  ['agrees', RIVAL, [NEXT, 'Ana Lund was elected president in Mern.']],
  ['', [DAY, 'Migrants drown off Mern as boat sinks\n\nAt least 16 migrants drowned off Tarn on Monday.'], ['2024-05-10', 'Five migrants died after a boat sank off Orl in Mern, the coast guard said. Twelve people drowned on Thursday.']],
  ['agrees', SINKING, [DAY, 'A boat sank off Tarn on Monday, the coast guard said.']],
];

describe.each([
  ['two towns', TOWNS, 'figure'],
  ['two provinces', PROVINCES, 'figure'],
  ['two towns on two days', TAKEN_TOWNS, 'figure'],
  ['two courts', COURTS, 'figure'],
  ['other days', FIGURES, 'figure'],
  ['events of other days', EVENTS, 'event'],
] as const)('%s', (_, rows, kind) => {
  it.each(rows)('“%s”: %j, %j', (relation, mine, theirs) => {
    expect(relationsOf(mine, theirs, kind).join()).toBe(relation);
  });
});
