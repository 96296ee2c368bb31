import { describe, expect, it } from 'vitest';
import { answeredBy, relationsOf, type Row } from '@/tests/support/two-sentences';

/* As `two-sentences`: two tellings that days, hospitals or numbers tell to be of one event, or of two. */

const FARMS = ['2024-05-14', 'Gunman kills seven in Mern\n\nA gunman killed seven people on two farms in Mern on Monday, police said.'] as const;
const HELD = ['2024-05-14', 'One suspect held in Tarn\n\nPolice arrested one suspect at Tarn airport on Monday.'] as const;
const RUINS = ['2024-05-14', 'Four bodies were found in the ruins in Tarn on Monday.'] as const;
const HOUSES = ['2024-05-14', 'A quake in Mern killed 1,100 people. Some 600 houses were destroyed, the civil defence agency said.'] as const;
const BOAT = ['2024-05-14', 'Rescuers found ten bodies on a boat off Orl on Monday.'] as const;
const SINCE = ['2024-05-14', 'Five soldiers were wounded in Tarn on Monday. At least 30 people have been killed in Tarn since May 3, the prosecutor said.'] as const;
const QUAKE = ['2024-05-14', 'The quake struck Mern on Monday. At least 412 people died, the junta said.'] as const;
const HURT = ['2024-05-14', 'The quake in Mern on Monday injured 4,521 people, the junta said.'] as const;

const PROVINCE = ['2024-05-14', 'A gunman killed seven people in Tarn, Dorn province, on Monday, police said.'] as const;
const TOWNS: readonly Row[] = [
  ['', PROVINCE, ['2024-05-14', 'One man was shot dead in Orl, Dorn province, on Monday, police said.']],
  ['scope', PROVINCE, ['2024-05-14', 'Two men were shot dead in Tarn, Dorn province, on Monday, police said.']],
  ['scope', ['2024-05-14', 'A gunman killed seven people in Dorn province on Monday, police said.'], ['2024-05-14', 'Two men were shot dead in Tarn, Dorn province, on Monday, police said.']],
];

const DAYS: readonly Row[] = [
  ['', FARMS, ['2024-05-13', 'Shooting in Mern leaves 11 dead\n\nEleven people were killed in Mern on Saturday when a man opened fire in a hall, police said. Seven people were treated in hospital on Sunday.']],
  ['differs', FARMS, ['2024-05-14', 'Shooting in Mern leaves 11 dead\n\nEleven people were killed in Mern on Monday when a man opened fire in a hall, the mayor said.']],
  ['', HELD, ['2024-05-16', 'One suspect was arrested at Tarn airport on Wednesday, police said.']],
  ['agrees', HELD, ['2024-05-16', 'One suspect was arrested at Tarn airport on Monday, police said.']],
  ['', RUINS, ['2024-05-15', 'Four more bodies were found in the ruins in Tarn on Tuesday, police said.']],
  ['agrees', RUINS, ['2024-05-14', 'Four more bodies were found in the ruins in Tarn on Monday, police said.']],
  ['', HOUSES, ['2023-02-10', 'A quake in Mern killed 450 people. At least 600 houses were destroyed, the civil defence agency said.']],
  ['agrees', HOUSES, ['2024-05-15', 'A quake in Mern killed 1,100 people. At least 600 houses were destroyed, the civil defence agency said.']],
  ['agrees', BOAT, ['2024-05-15', 'A yacht sank off Lansk. In another incident, ten bodies were found on a boat off Orl on Monday.']],
  ['', BOAT, ['2024-05-15', 'A yacht sank off Lansk. In another incident, ten bodies were found on a boat off Serab on Monday.']],
  ['', ['2024-05-14', 'Rescuers found ten bodies on a boat off Orl.'], ['2024-05-15', 'A yacht sank off Lansk. In another incident, ten bodies were found on a boat off Orl.']],
  ['consistent', SINCE, ['2024-05-19', 'Two soldiers were wounded in Lansk on Saturday. Fighting has left more than 50 dead in Tarn since May 3.']],
  ['', SINCE, ['2024-05-19', 'Two soldiers were wounded in Lansk on Saturday. Fighting has left more than 50 dead in Tarn since May 9.']],
  ['', SINCE, ['2024-05-19', 'Two soldiers were wounded in Lansk on Saturday. Fighting has left more than 50 dead in Tarn.']],
];

const GROWN: readonly Row[] = [
  ['consistent', QUAKE, ['2024-05-18', 'The quake struck Mern on Monday. The death toll has reached 1,019, its leader Ana Lund said on Friday.']],
  ['', QUAKE, ['2024-05-18', 'A storm struck Mern on Thursday. The death toll has reached 1,019, its leader Ana Lund said on Friday.']],
  ['', QUAKE, ['2024-05-18', 'The quake struck Mern on Monday. The death toll has reached 91, its leader Ana Lund said on Friday.']],
  ['consistent', HURT, ['2024-05-15', 'More than 4,500 people were injured in Monday’s quake in Mern, the junta said on Wednesday.']],
  ['updated', HURT, ['2024-05-15', 'More than 5,500 people were injured in Monday’s quake in Mern, the junta said on Wednesday.']],
];

const CENTER = ['2024-05-14', 'Lind Medical Center was treating 104 people after the blast in Tarn on Monday.'] as const;
const WARD = ['2024-05-14', 'After the blast in Tarn on Monday 11 people were taken to Lind Hospital in Tarn.'] as const;
const TREATED = ['2024-05-14', 'Lind Hospital was treating 14 people after the blast in Tarn on Monday.'] as const;
const STRIKE = ['2024-05-14', 'The strike on Tarn on Monday killed more than 90 people, the rescue service said.'] as const;
const WARDS: readonly Row[] = [
  ['', CENTER, ['2024-05-15', 'Orlava Hospital was treating 214 people after the blast in Tarn on Monday.']],
  ['differs', CENTER, ['2024-05-15', 'Lind Hospital was treating 214 people after the blast in Tarn on Monday.']],
  ['', WARD, ['2024-05-14', 'Ferro Tarn Hospital was treating 14 people after the blast in Tarn on Monday.']],
  ['differs', WARD, ['2024-05-14', 'Tarn Hospital was treating 14 people after the blast in Tarn on Monday.']],
  ['', ['2024-05-14', 'Nine people were treated at a private clinic after the blast in Tarn on Monday.'], TREATED],
  ['differs', ['2024-05-14', 'Nine people were treated in hospital after the blast in Tarn on Monday.'], TREATED],
  ['agrees', ['2024-05-14', 'Eleven of the injured were taken to Lind Hospital in Tarn after the blast on Monday.'], ['2024-05-14', 'Lind Hospital was treating 11 people after the blast in Tarn on Monday.']],
  ['scope', STRIKE, ['2024-05-14', 'After the strike on Tarn on Monday the hospital received 70 bodies, its director said.']],
  ['differs', STRIKE, ['2024-05-14', 'The strike on Tarn on Monday killed 70 people, its mayor said.']],
];

const CHANCE: readonly Row[] = [
  ['', ['2024-05-14', 'Gunmen abduct more than 200 pupils from school\n\nGunmen kidnapped 287 pupils from a school in the town of Tarn in Mern on Monday.'], ['2024-05-15', 'Troops searched forests in Mern. It came days after more than 200 women were abducted in Dorn state as they collected firewood.']],
  ['agrees', ['2024-05-14', 'Gunmen seized more than 200 pupils from a school in the town of Tarn.'], ['2024-05-15', 'The raid came days after more than 200 pupils were abducted in Tarn.']],
  ['agrees', ['2024-05-14', 'Gunmen kidnapped 287 pupils in Tarn on Monday.'], ['2024-05-15', 'In all 287 pupils were seized in Tarn on Monday.']],
  ['', ['2024-05-14', 'Gunmen kidnapped 287 pupils in Tarn on Monday.'], ['2024-05-15', 'In all 287 rifles were seized in Tarn on Monday.']],
  ['', ['2024-05-14', 'Voltan chief executive Ana Lund said the merger would bring $1 billion in savings in the second year.'], ['2024-05-15', 'Dorn expects savings of $1 billion within a year of closing.']],
  ['agrees', ['2024-05-14', 'Voltan chief executive Ana Lund said the merger would bring $1 billion in savings in the second year.'], ['2024-05-15', 'Voltan expects savings of $1 billion within a year of closing.']],
  ['agrees', ['2024-05-14', 'Protesters freed 850 inmates from a jail in Tarn on Monday.'], ['2024-05-15', 'Some 850 prisoners escaped from a jail in Tarn on Monday.']],
  ['differs', ['2024-05-14', 'Protesters freed 850 inmates from a jail in Tarn on Monday.'], ['2024-05-15', 'Some 420 prisoners escaped from a jail in Tarn on Monday.']],
];

describe.each([
  ['two towns of one province', TOWNS],
  ['two days', DAYS],
  ['a toll that grows', GROWN],
  ['two hospitals', WARDS],
  ['numbers by chance, and words for one deed', CHANCE],
] as const)('%s', (_, rows) => {
  it.each(rows)('“%s”: %j, %j', (relation, mine, theirs) => {
    expect(relationsOf(mine, theirs, 'figure').join()).toBe(relation);
  });
});

const NUMBERS = ['2024-05-18', 'The quake struck Mern on Monday, killing 1,019 people; 441 are missing. The agency said two teachers were killed in Mern.'] as const;
const CAMP = ['2024-05-13', 'A raid hit a camp in Tarn on Sunday, injuring 249 people. Mern said it had killed two senior officers.'] as const;
/** Quotes of the first text, each of which a figure of the second answers; no others. */
const ANSWERED: readonly Row[] = [
  ['1,019 people,441,two teachers', NUMBERS, ['2024-05-18', 'A woman was rescued in Lansk on Friday. In Mern 1,019 people died and 441 are missing. Two teachers died in Mern, the United Nations said.']],
  ['', NUMBERS, ['2024-05-18', 'A woman was rescued in Lansk on Friday. In Mern 1,350 people died and 220 are missing. Two teachers died in Mern, the United Nations said.']],
  ['249 people', CAMP, ['2024-05-15', 'Shells hit a camp in Tarn on Tuesday, killing at least 21 people, doctors said. A raid on Sunday injured 187 people.']],
  ['249 people,two senior officers', CAMP, ['2024-05-13', 'Shells hit a camp in Tarn on Sunday, killing at least 21 people, doctors said. The raid injured 187 people.']],
];

describe('which figures of an event told on two days are answered', () => {
  it.each(ANSWERED)('%j: %j, %j', (quotes, mine, theirs) => {
    expect(answeredBy(mine, theirs).join()).toBe(quotes);
  });
});
