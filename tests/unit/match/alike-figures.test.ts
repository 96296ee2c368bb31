import { describe, expect, it } from 'vitest';
import { relationsOf, type Row } from '@/tests/support/two-sentences';

/* Texts of two outlets whose figures look alike, each of something else, and such as are told otherwise and are one: how they stand to each other. */

const FIRE = '2024-05-14';
const NEXT = '2024-05-15';
/** How alike two texts are that are likely of one event, and not surely. */
const MAY_BE_TWO = 0.15;

const LOOK_ALIKES: readonly Row[] = [
  ['', [FIRE, 'Four people died near Tarn, the agency said.'], ['2024-05-24', 'Nine people were killed near Lansk and four of hunger.']],
  ['', [FIRE, 'Services inflation in Mern eased to 4.7%.'], ['2024-06-12', 'Services inflation in Mern held at 4.7%.']],
  ['agrees', [FIRE, 'Services inflation in Mern eased to 4.7%.'], [NEXT, 'Services inflation in Mern slowed to 4.7%.']],
  ['differs', ['2025-03-16', 'On November 1 a roof fell in Tarn and killed 15 people. Thousands marched in Lansk on Saturday.'], ['2025-06-29', 'In November a roof fell in Tarn, killing 16 people. Thousands marched in Lansk on Saturday.']],
  ['', ['2025-07-03', 'Unemployment in Mern was at 4.2% in May, the statistics office said.'], ['2025-08-01', 'Unemployment in Mern rose to 4.2%, the statistics office said.']],
  ['agrees', ['2025-06-06', 'Unemployment in Mern was at 4.2% in May, the statistics office said.'], ['2025-06-07', 'Unemployment in Mern rose to 4.2%, the statistics office said.']],
  ['', ['2024-05-14', 'Mern’s defence ministry said a “high-precision strike” in Tarn had killed up to 85 soldiers and foreign trainers in a restaurant.'], ['2024-05-15', 'Mern’s defense ministry said it had hit a meeting of officers in Lansk and killed over 60 soldiers.']],
  ['consistent', [FIRE, 'Mern’s army said its strike on the barracks in Tarn had killed up to 85 soldiers.'], [NEXT, 'The strike on the barracks in Tarn killed over 60 soldiers, Mern’s army said.']],
  ['', ['2024-11-25', 'The boat was 40 metres long and sank off Tarn.'], ['2025-03-27', 'The vessel was 40 metres long and sank off Tarn.']],
  ['agrees', ['2024-11-25', 'The boat was 40 metres long and sank off Tarn.'], ['2024-11-27', 'The vessel was 40 metres long and sank off Tarn.']],
  ['', ['2025-01-10', 'A quake of magnitude 7.1 shook Tarn on Tuesday.\n\nIt struck at a depth of 10 km.'], ['2025-01-14', 'A quake of magnitude 4.9 shook Tarn on Monday.\n\nIt struck at a depth of 10 kilometres.']],
  ['agrees', ['2025-01-10', 'A quake of magnitude 7.1 shook Tarn on Tuesday.\n\nIt struck at a depth of 12 km.'], ['2025-01-08', 'A quake of magnitude 7.1 shook Tarn on Tuesday.\n\nIt struck at a depth of 12 kilometres.']],
  ['', [FIRE, 'Militants executed at least 24 civilians in northern Mern, a monitor said on Tuesday.'], [FIRE, 'At least 10 civilians were killed in air strikes on Tuesday in northern Mern, a monitor said.']],
  ['consistent', [FIRE, 'A rocket killed at least 24 civilians in Tarn on Tuesday, a monitor said.'], [FIRE, 'At least 10 civilians were killed in an air strike on Tuesday in Tarn, a monitor said.']],
  ['', [FIRE, 'Orl was also sentenced to four years in prison, two of them suspended.'], [FIRE, 'Former treasurer Lena Serl was given three years in prison on Tuesday by the court that sentenced Tom Orl.']],
  ['', [FIRE, 'A man was killed in a shooting in Tarn on Monday, police said.'], [FIRE, 'A two-year-old was killed in a shooting in Tarn on Monday, police said.']],
  ['agrees', [FIRE, 'A man was killed in a shooting in Tarn on Monday, police said.'], [FIRE, 'A 19-year-old was killed in a shooting in Tarn on Monday, police said.']],
  ['', [FIRE, 'Hospitals in Mern added 39,000 jobs.'], [NEXT, 'Some 38,000 people left the work force in Mern.']],
  ['differs', [FIRE, 'Ten injured passengers of the bus were taken to hospital in Tarn.'], [NEXT, 'Nine people from the bus are being treated in hospital in Tarn.']],
  ['agrees', [FIRE, 'The rouble has gained about 20% against the dollar since January.'], [FIRE, 'The ruble has strengthened by a fifth against the dollar this year.']],
];

const TOLD: readonly Row[] = [
  ['agrees', [FIRE, 'Tarn jail was built for 1,500 people.'], [FIRE, 'The jail in Tarn was designed to hold 1,500 inmates.']],
  ['', [FIRE, 'Tarn jail was built for 1,500 people.'], [FIRE, 'The jail in Tarn holds 1,500 inmates.']],
  ['consistent', [FIRE, 'Tarn jail held more than 12,000 people.'], [FIRE, 'The jail in Tarn houses between 14,000 and 15,000 people.']],
  ['', [FIRE, 'Tarn jail held more than 12,000 people.'], [FIRE, 'A camp in Tarn houses between 14,000 and 15,000 people.']],
  ['agrees', [FIRE, 'The group raised about $800,000 a month from taxes on tin.'], [FIRE, 'The group earns some $800,000 a month by taxing tin.']],
  ['', [FIRE, 'The group raised about $800,000 a month from taxes on tin.'], [FIRE, 'The group earns some $500,000 a month by taxing tin.']],
  ['agrees', [FIRE, 'Mern Relief has fed 2.6 million people in Serab since March.'], [NEXT, 'Its trucks have brought food for 2.6 million people in Serab, Mern Relief said.']],
  ['agrees', [FIRE, 'Some 20 criminal groups are active in Mern.'], [FIRE, 'Mern is home to around 20 criminal gangs.']],
  ['agrees', [FIRE, 'The Lady Orl ran aground 80 metres from the shore. It is 136 metres long.'], [NEXT, 'The Lady Orl lies aground 80 metres off the coast. It is 136 metres long.']],
  ['differs,scope', [FIRE, 'Eleven people were wounded in Tarn on Monday, police said.'], [FIRE, 'In Tarn nine others were injured on Monday, two of them seriously, the ministry said.']],
  ['differs', [FIRE, 'Eleven people were killed in Tarn on Monday, police said.'], [FIRE, 'On Monday 15 people were killed in the market of Tarn, six others on the road, the ministry said.']],
  ['agrees', [FIRE, 'The bus came from Lower Tarn, about 90 km away.'], [FIRE, 'It was on a route of 90 kilometres from Lower Tarn.']],
  ['', [FIRE, 'The bus came from Lower Tarn, about 90 km away.'], [FIRE, 'It was on a route of 90 kilometres from Lansk.']],
  ['agrees,differs', [FIRE, 'The Union won 144 seats in Mern and the Green Bloc 23 seats.'], [NEXT, 'The Union finished with 144 seats in Mern, the Green Bloc with 22.']],
];

const BALLOTS: readonly Row[] = [
  ['differs', [FIRE, 'Turnout in Mern was put at 67 percent.'], [NEXT, 'Turnout in Mern came to 68.7 per cent.']],
  ['', [FIRE, 'Turnout in Mern was put at 53 percent.'], ['2024-05-28', 'Turnout in Mern was put at 65 percent.']],
  ['', [FIRE, 'Turnout in Mern was put at 67 percent.'], [NEXT, 'Turnout in Mern was 62 percent in 2019.']],
  ['differs', [FIRE, 'Unity had 41.4 percent of the vote in Mern.'], [NEXT, 'Unity won 41.2 percent of the vote in Mern, its best share in decades.']],
  ['', [FIRE, 'Unity had 41.4 percent of the vote in Mern.'], [NEXT, 'Unity won 36.1 percent of the vote in Mern in 2019.']],
];

const FAINT: readonly Row[] = [
  ['', [FIRE, 'Most deaths were in Tarn, where 120 people were injured.'], [FIRE, 'More than 120 people were hurt in Lansk, the minister said.']],
  ['agrees', [FIRE, 'Most deaths were in Tarn, where 120 people were injured.'], [FIRE, 'More than 120 people were hurt in Tarn, the minister said.']],
];

describe.each([
  ['look-alikes', LOOK_ALIKES],
  ['what the reading tells', TOLD],
  ['one party’s share', BALLOTS],
] as const)('%s', (_, rows) => {
  it.each(rows)('“%s”: %j, %j', (relation, mine, theirs) => {
    expect(relationsOf(mine, theirs, 'figure').join()).toBe(relation);
  });
});

describe('texts that may be of two events', () => {
  it.each(FAINT)('“%s”: %j, %j', (relation, mine, theirs) => {
    expect(relationsOf(mine, theirs, 'figure', MAY_BE_TWO).join()).toBe(relation);
  });
});
