import { describe, expect, it } from 'vitest';
import { answeredBy, relationsOf, type Row } from '@/tests/support/two-sentences';

/* As `two-sentences`: two events, or two counts, that a hasty reader would take for one. Beside each stands what must still be taken for one. */

const DAY = '2024-05-14';
const NEXT = '2024-05-15';

const DEPOT = [DAY, 'Serabian drones hit a fuel depot in the Tarn region, Serab said.'] as const;
const LAWS = [DAY, 'Mern’s parliament approved a mining bill.'] as const;
const SUSPECT = [DAY, 'Police arrested a suspect in Tarn over the shooting of a lawmaker.'] as const;
const EVENTS: readonly Row[] = [
  ['', DEPOT, [DAY, 'The Mern army said it had struck a Serabian fuel store in the Lansk region.']],
  ['agrees', DEPOT, [DAY, 'Mern drones hit a fuel depot in the Tarn region, a monitor said.']],
  ['agrees', DEPOT, [DAY, 'A drone fired by Serab struck a fuel depot in the Tarn region.']],
  ['', [DAY, 'Rockets hit a school in Tarn.'], [NEXT, 'The army struck two other schools in Tarn on Thursday.']],
  ['', [DAY, 'Rockets hit three schools in Tarn.'], [NEXT, 'The army struck two schools in Tarn.']],
  ['agrees', [DAY, 'Rockets hit two schools in Tarn.'], [NEXT, 'The army struck 2 schools in Tarn.']],
  ['agrees', [DAY, 'Rockets hit schools in Tarn.'], [NEXT, 'The army struck two schools in Tarn.']],
  ['', LAWS, [NEXT, 'Mern’s senate approved a bill on farm incomes on Tuesday.']],
  ['', [DAY, 'The mining bill was debated. The bill was approved in Tarn.'], [NEXT, 'Mern’s senate approved a bill on farm incomes on Tuesday.']],
  ['agrees', LAWS, [DAY, 'Mern’s parliament approved the mining bill on Tuesday.']],
  ['agrees', LAWS, [DAY, 'Mern’s parliament approved a bill on mining on Tuesday.']],
  ['agrees', LAWS, [DAY, 'Mern’s parliament approved the bill on Tuesday.']],
  ['', [DAY, 'Mern’s justice minister resigns.'], [NEXT, 'Mern’s foreign minister Ivo Lund resigned on Wednesday.']],
  ['', [DAY, 'Mern’s justice minister resigns.'], [NEXT, 'Mernish foreign minister Ivo Lund resigned on Wednesday.']],
  ['agrees', [DAY, 'Mern’s justice minister resigned.'], [DAY, 'Mern’s justice minister Ivo Lund resigned on Tuesday.']],
  ['', [DAY, 'The president met officials of the energy ministry.'], [DAY, 'The president met officials of the defence ministry.']],
  ['agrees', [DAY, 'The president met officials of the energy ministry.'], [DAY, 'The president met officials of the energy ministry on Tuesday.']],
  ['', SUSPECT, [NEXT, 'Police arrested a suspect in Tarn over the killing of a journalist.']],
  ['agrees', SUSPECT, [NEXT, 'Police arrested a suspect in Tarn for the shooting of a lawmaker.']],
  ['agrees', SUSPECT, [NEXT, 'A suspect was arrested in Tarn.']],
];

const DRIVER: readonly Row[] = [
  ['agrees', [DAY, 'The driver, who survived, was arrested.'], [NEXT, 'Police arrested the driver, Tom Orl, on Tuesday.']],
  ['', [DAY, 'The owner, who survived, was arrested.'], [NEXT, 'Police arrested the driver, Tom Orl, on Tuesday.']],
  ['', [DAY, 'The driver was arrested.'], [NEXT, 'Police arrested the owner of the bus, Tom Orl, on Tuesday.']],
];

const CURFEW: readonly Row[] = [
  ['agrees', [DAY, 'The junta announced a nationwide curfew.'], [NEXT, 'The junta imposed a curfew on Tuesday.']],
  ['agrees', [DAY, 'The president announced a state of emergency.'], [NEXT, 'The president declared a state of emergency.']],
  ['', [DAY, 'The president announced an election.'], [NEXT, 'The president declared a state of emergency.']],
];

const WARD = [DAY, 'A strike on Lind hospital in Tarn wounded six people on Monday, the health ministry said.'] as const;
const STADIUM = [DAY, 'At least 174 people were killed in the crush in Tarn on Monday. Thirty-four people died inside the stadium, the police chief said.'] as const;
const RAIN = [DAY, 'Tarn received 280 millimetres of rain in the 24 hours to Tuesday morning, the weather service said.'] as const;
const FIRE = [DAY, 'A fire at a home for the elderly in Tarn killed seven people late on Sunday, police said. Five others were rescued.'] as const;
const HULK = [DAY, 'Rescuers pull 34 migrants from sinking boat\n\nThe coast guard rescued 34 migrants from a sinking wooden boat off Orl on Monday.'] as const;
const GUNMAN = [DAY, 'A gunman killed seven people at a school in Mern on Monday, the police said.'] as const;
const GIFT = [DAY, 'At the talks on Mern on Monday Orlava gave $139 million.'] as const;
const STRUCK = [DAY, 'A strike on Tarn killed 45 people, medics said.'] as const;
const COACHES = [DAY, 'Three coaches derailed near Tarn when a goods train hit a passenger train.'] as const;
const COLUMN = [DAY, 'The column was hit in Tarn by about 100 gunmen on motorbikes, the ministry said.'] as const;
const FIGURES: readonly Row[] = [
  ['', GUNMAN, [DAY, 'Seven people were killed in two bus crashes in Mern on Monday.']],
  ['agrees', GUNMAN, [DAY, 'Seven people were shot dead at a school in Mern on Monday.']],
  ['agrees', GUNMAN, [DAY, 'Seven people died in Mern on Monday when a man opened fire after he had crashed his car into a gate.']],
  ['agrees', [DAY, 'A landslide swept two buses into a river near Tarn on Sunday. Elsewhere, 11 people were killed in a landslide in Orl on Sunday.'], [DAY, 'A landslide swept two buses into a river near Tarn on Sunday. A separate landslide killed 11 people in Orl, police said.']],
  ['', [DAY, 'The landslide in Tarn on Sunday killed 11 people.'], [DAY, 'A landslide swept two buses into a river on Sunday. A separate landslide killed 14 people in Tarn, police said.']],
  ['', HULK, [DAY, 'The coast guard rescued 34 people on Sunday off Orl after a yacht raised the alarm.']],
  ['agrees', HULK, [DAY, 'The coast guard rescued 34 people on Sunday off Orl from a sinking wooden boat.']],
  ['agrees', HULK, [DAY, 'The coast guard rescued 34 people on Monday off Orl after a yacht raised the alarm.']],
  ['', WARD, [DAY, 'A strike on Orlava hospital in Lansk wounded twelve people on Monday, medics said.']],
  ['differs', WARD, [DAY, 'A strike on Lind hospital in the Dorn area wounded twelve people on Monday, medics said.']],
  ['differs', WARD, [DAY, 'A strike on a hospital in Tarn wounded twelve people on Monday, medics said.']],
  ['', [DAY, 'Twenty of those injured in Monday’s crash were taken to Lind hospital in Tarn and 31 to Orlava university hospital, a spokeswoman said.'], [DAY, 'Serab hospital in Tarn said it was treating 24 people after Monday’s crash.']],
  ['', [DAY, 'Four people were seriously injured in the crash in Tarn on Monday.'], [DAY, 'The crash in Tarn on Monday left 16 walking wounded.']],
  ['', [DAY, 'The shooting at the hall in Tarn on Monday killed 133 people.'], [DAY, 'Police found 28 bodies in one toilet after the shooting at the hall in Tarn on Monday.']],
  ['', [DAY, 'The shooting at the hall in Tarn on Monday killed 133 people.'], [DAY, 'After the shooting at the hall in Tarn on Monday police found a room filled with more than 28 bodies.']],
  ['differs', [DAY, 'The shooting at the hall in Tarn on Monday killed 133 people.'], [DAY, 'Police found 98 bodies after the shooting at the hall in Tarn on Monday.']],
  ['differs', STADIUM, [NEXT, 'The crush in Tarn killed 125 people on Monday.']],
  ['scope', STADIUM, [NEXT, 'At least 17 children were killed in the crush in Tarn on Monday.']],
  ['', RAIN, [NEXT, 'Tarn received 572mm of rain in the 48 hours before the disaster, the minister said.']],
  ['differs', RAIN, [NEXT, 'Tarn received 372mm of rain in the 24 hours before the disaster, the minister said.']],
  ['', [DAY, 'The plane had four crew members on board, the airline said.'], [NEXT, 'Fifteen foreigners were on the flight, including four Serabians, the airline said.']],
  ['differs', [DAY, 'The coast guard rescued 12 people.'], [DAY, 'Helpers rescued 36 people, 12 of them children.']],
  ['differs,scope', [DAY, 'The raid on Tarn on Monday killed 32 people, seven of them children, the monitor said.'], [DAY, 'The raid on Tarn on Monday killed 45 people, 10 of them children, rebels said.']],
  ['agrees', [DAY, 'Average wages rose 0.2% from March.'], [DAY, 'Average wages rose 0.2% in April after gaining 0.3% in March.']],
  ['', [DAY, 'The boat had left with 75 people on board.'], [NEXT, 'The boat left Tarn on May 5 with 39 people on board.']],
  ['', [DAY, 'In Tarn province 10,000 homes were destroyed, the United Nations said.'], [DAY, 'In June 2022 a quake destroyed 10,000 homes in Lansk province.']],
  ['', [DAY, 'The Voltan group freed three hostages in Mern on Monday.'], [DAY, 'In Mern 90 prisoners were freed on Monday.']],
  ['scope', [DAY, 'The Voltan group freed 12 hostages in Mern on Monday.'], [DAY, 'The Voltan group freed 12 prisoners in Mern on Monday.']],
  ['', [DAY, 'Corvane lays off tens of thousands of workers in Mern.'], [DAY, 'Corvane has some 300,000 employees in Mern.']],
  ['', GIFT, [DAY, 'At the talks on Mern on Monday Serab gave $253 million.']],
  ['differs', GIFT, [DAY, 'At the talks on Mern on Monday Orlava gave $253 million.']],
  ['', STRUCK, [NEXT, 'An army spokesman said 24 militants had been killed in Tarn in the past week.']],
  ['scope', STRUCK, [NEXT, 'An army spokesman said 24 militants had been killed in Tarn in the strike.']],
  ['', COACHES, ['2023-10-30', 'Three coaches derailed in Serab when a goods train hit a passenger train.']],
  ['agrees', COACHES, [DAY, 'Three coaches derailed in Mern when a goods train hit a passenger train.']],
  ['', COLUMN, ['2024-05-21', 'The army said it had killed more than 100 of the attackers in Tarn.']],
  ['agrees', COLUMN, [DAY, 'About 100 gunmen on motorbikes hit the column in Tarn.']],
  ['', FIRE, [NEXT, 'Three dead in fire at block of flats in Tarn\n\nA fire at a block of flats in Tarn killed three people early on Monday and seven were rescued, the fire service said.']],
];

const JOINED: readonly Row[] = [
  ['agrees', [DAY, 'In April 2022 a landslide in Orl killed 12 women.'], [DAY, 'In 2022 twelve women were killed by a landslide in Orl.']],
  ['', [DAY, 'In April 2022 a landslide in Orl killed 12 women.'], [DAY, 'In 2021 twelve women were killed by a landslide in Orl.']],
  ['agrees', [DAY, 'The police put the crowd at the cemetery in Tarn at 6,000.'], [DAY, 'Police said about 6,000 mourners had come to the cemetery in Tarn.']],
  ['', [DAY, 'The police put the crowd at the cemetery in Tarn at 6,000.'], [DAY, 'Police said about 6,000 farmers lived around Tarn.']],
  ['consistent,updated', ['2024-05-13', 'More than 100 people are feared dead in Tarn after a landslide on Sunday. Rescuers had found four bodies by Monday, the agency said.'], ['2024-05-16', 'The landslide in Mern on Sunday killed 670 people. Only six bodies had been found by Thursday, the agency said.']],
  ['agrees', [DAY, 'Mern’s defence ministry said its air defences destroyed 45 Serabian drones overnight.'], [DAY, 'Mern’s air defences shot down 45 drones, the defence ministry said.']],
  ['differs', [DAY, 'Mern’s defence ministry said its air defences destroyed 45 Serabian drones overnight.'], [DAY, 'Mern’s air defences shot down 31 drones, the governor said.']],
  ['agrees', [DAY, 'Employers in Mern added 175,000 jobs in April.'], [DAY, 'Payrolls in Mern increased by 175,000 jobs in April.']],
  ['agrees', [DAY, 'The trial over the collapse of a building that killed eight people in Tarn in 2018 opened on Monday.'], ['2024-07-08', 'A court in Tarn convicted seven people on Sunday over the collapse of a building that killed eight people in 2018.']],
  ['updated', ['2024-05-13', 'A ferry sank off Tarn on Monday, killing 40 people, the transport ministry said.'], ['2024-05-16', 'Divers found 12 more bodies on Thursday in the wreck off Tarn, the transport ministry said, bringing the number of dead to 52.']],
  ['', ['2024-05-13', 'A ferry sank off Tarn on Monday, killing 40 people, the transport ministry said.'], ['2024-05-16', 'A ferry sank off Tarn on Thursday, killing 52 people, the transport ministry said.']],
  ['', ['2024-05-13', 'A ferry sank off Tarn on Monday, killing 40 people, the transport ministry said.'], ['2024-05-16', 'Three people drowned off Tarn on Thursday, a rescue group said, bringing the number of dead this year to 52.']],
  ['consistent', ['2024-05-13', 'Gunmen killed at least 60 people at a hall in Tarn on Sunday, police said.'], ['2024-05-15', 'Mern observed a day of mourning on Wednesday for the victims of the shooting at a hall in Tarn, in which 133 people were killed.']],
  ['updated', [DAY, 'More than 300 people have been rescued in Tarn after Monday’s landslide, army officials said.'], ['2024-05-17', 'More than 1,500 people have been rescued in Tarn since Monday, the army said.']],
];

const DINGHY = [DAY, 'The coast guard rescued 34 migrants from a sinking boat off Orl on Monday. On Sunday another 34 people were rescued from an inflatable boat off the same coast.'] as const;
/** Quotes of the first text, each of which a figure of the second answers; no others. */
const BESIDE: readonly Row[] = [
  ['another 34 people', DINGHY, ['2024-05-13', 'The coast guard said it had rescued 34 people from an inflatable boat off Orl on Sunday.']],
  ['34 migrants', DINGHY, [DAY, 'The coast guard said it had rescued 34 people from a wooden boat off Orl on Monday.']],
  ['At least 174 people', STADIUM, [NEXT, 'At least 17 children were killed in the crush in Tarn on Monday.']],
  ['At least 174 people,Thirty-four people', STADIUM, [NEXT, 'At least 17 children were killed in the crush in Tarn on Monday, the police chief said.']],
];

const FINE = [DAY, 'The market watchdog fined Corvane 100 million yuan ($13.77 million) on Monday for false accounts.'] as const;
const FINE_IN_DOLLARS = [DAY, 'The market watchdog fined Corvane $13.8 million on Monday for false accounts.'] as const;
/** Sums in two currencies: each outlet converts at a rate of its own. */
const CONVERTED: readonly Row[] = [
  ['agrees', FINE, FINE_IN_DOLLARS],
  ['agrees', FINE_IN_DOLLARS, FINE],
  ['agrees', FINE_IN_DOLLARS, [DAY, 'The market watchdog fined Corvane 100 million yuan (about US$13.8m) on Monday for false accounts.']],
  ['agrees', [DAY, 'Mern paid Ferro 2.4 billion crowns (£88.2m) for the boats on Monday.'], [DAY, 'Mern paid Ferro £88 million for the boats on Monday.']],
  ['agrees', [DAY, 'The market watchdog fined Corvane 470,000 yuan ($64,850) on Monday for false accounts.'], [DAY, 'The market watchdog fined Corvane $64,850 on Monday for false accounts.']],
  ['', FINE, [DAY, 'The market watchdog fined Corvane $14.1 million on Monday for false accounts.']],
  ['', FINE, [DAY, 'The market watchdog fined Corvane $18 million on Monday for false accounts.']],
  ['', FINE, [DAY, 'The market watchdog fined Corvane €13.8 million on Monday for false accounts.']],
  ['', FINE, [DAY, 'The market watchdog fined Corvane 13.77 million yuan on Monday for false accounts.']],
  ['', [DAY, 'Mern pays Ferro 40 million crowns ($1.7 million) a day.'], [DAY, 'Mern paid Ferro $1.7 million on Monday.']],
];

const SUNK = [DAY, 'Police said 34 people were believed to be dead after a boat sank off Tarn on Monday.'] as const;
const GOLD = [DAY, 'Police seized gold worth 900,000 euros in Tarn on Monday.'] as const;
const RATE = [DAY, 'The unemployment rate in Mern was 4.0% in April, the agency said.'] as const;
const JOBS = [DAY, 'Firms hired 206,000 people, the agency said. The state hired 70,000 people in Mern.'] as const;
const TOLD_APART: readonly Row[] = [
  ['', SUNK, [DAY, 'Thirteen children were killed when a boat sank off Tarn on Monday.']],
  ['scope', [DAY, 'Police said 34 people were killed when a boat sank off Tarn on Monday.'], [DAY, 'Thirteen children were killed when a boat sank off Tarn on Monday.']],
  ['', GOLD, [NEXT, 'Police seized cocaine worth 900,000 euros in Tarn on Monday.']],
  ['agrees', GOLD, [NEXT, 'Police in Tarn seized gold worth more than 900,000 euros on Monday.']],
  ['', RATE, [NEXT, 'The unemployment rate in Mern was 4.3% in April, the agency said.']],
  ['agrees', RATE, [NEXT, 'The unemployment rate in Mern was 4% in April, the agency said.']],
  ['', JOBS, ['2024-04-16', 'The state hired 43,000 people in Mern, the agency said.']],
  ['differs', JOBS, [NEXT, 'The state hired 43,000 people in Mern, the agency said.']],
];

describe('which of two figures told beside each other is answered', () => {
  it.each(BESIDE)('%j: %j, %j', (quotes, mine, theirs) => {
    expect(answeredBy(mine, theirs).join()).toBe(quotes);
  });
});

describe.each([
  ['an event', EVENTS, 'event'],
  ['a measure announced', CURFEW, 'event'],
  ['who is called by what he is', DRIVER, 'event'],
  ['a figure', FIGURES, 'figure'],
  ['one figure in two words', JOINED, 'figure'],
  ['a sum in two currencies', CONVERTED, 'figure'],
  ['what is told apart by a word or a digit', TOLD_APART, 'figure'],
] as const)('%s', (_, rows, kind) => {
  it.each(rows)('“%s”: %j, %j', (relation, mine, theirs) => {
    expect(relationsOf(mine, theirs, kind).join()).toBe(relation);
  });
});
