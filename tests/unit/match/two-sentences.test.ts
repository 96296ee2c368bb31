import { describe, expect, it } from 'vitest';
import { relationsOf, type Row } from '@/tests/support/two-sentences';

/* Two sentences of two outlets on one event, read and then set beside each other, as a reader of both would: how their figures stand to each other. */

const BATTLE = '2024-02-14';
const FIRE = '2024-05-14';
const NEXT = '2024-05-15';

const UPDATES: readonly Row[] = [
  ['updated', [FIRE, 'Twelve people were killed in the air raid on Tarn on Monday, the army said.'], [NEXT, 'A military spokesman said 14 people had been killed in Monday’s air raid on Tarn.']],
  ['updated', [FIRE, 'Twelve people were killed in the air raid on Tarn on Monday, the rebels said.'], [NEXT, 'Rebel forces said 14 people had been killed in Monday’s air raid on Tarn.']],
  ['updated', [FIRE, 'Twelve people were killed in the fire in Tarn on Monday, police said.'], [NEXT, 'Police said 14 people had been killed in Monday’s fire in Tarn.']],
  ['updated', [FIRE, 'Twelve people were killed in the fire in Tarn on Monday, police said.'], [NEXT, 'A police spokesman said 14 people had been killed in Monday’s fire in Tarn.']],
  ['updated', [FIRE, 'Twelve people were killed in the fire in Tarn on Monday, the mayor said.'], [NEXT, 'The mayor of Tarn, Ana Lund, said 14 people had been killed in Monday’s fire in Tarn.']],
  ['updated', [FIRE, 'Twelve people were killed in the fire in Tarn on Monday, Mayor Ana Lund said.'], [NEXT, 'Lund said 14 people had been killed in Monday’s fire in Tarn.']],
  ['differs', [FIRE, 'Twelve people were killed in the fire in Tarn on Monday, an official said.'], [NEXT, 'An official said 14 people had been killed in Monday’s fire in Tarn.']],
  ['differs', [FIRE, 'Twelve people were killed in the fire in Tarn on Monday, police said.'], [NEXT, 'The fire brigade said 14 people had been killed in Monday’s fire in Tarn.']],

  ['updated', [FIRE, 'Twelve die in Tarn fire\n\nTwelve people were killed in the fire in Tarn on Monday, police said.'], [NEXT, 'Fourteen dead in Tarn fire\n\nPolice said 14 people had been killed in Monday’s fire in Tarn.']],
  ['consistent', [FIRE, 'The MerTrack monitor said 222 people had been killed in fighting for Tarn.'], [NEXT, 'Fighting for Tarn has killed more than 200 people, the MerTrack monitor said.']],
  ['updated', [FIRE, 'The MerTrack monitor said 222 people had been killed in fighting for Tarn.'], [NEXT, 'Fighting for Tarn has killed more than 250 people, the MerTrack monitor said.']],
  ['updated', [FIRE, 'The rights group MerTrack said on Monday that at least 51 people had been detained in Mern.'], [NEXT, 'At least 113 people had been detained in Mern, the MerTrack monitoring group said on Tuesday.']],
  ['differs', [FIRE, 'Twelve die in Tarn fire\n\nTwelve people were killed in the fire in Tarn on Monday, police said.'], [NEXT, 'Fourteen dead in Tarn fire\n\nPolice went through the ruins on Tuesday.']],

  ['updated', [FIRE, 'The health ministry said 12 people were killed in the blast in Tarn on Monday.'], [NEXT, 'The ministry of health said 94 people were hurt in Monday’s blast in Tarn. The ministry said 14 people had died.']],
  ['differs', [FIRE, 'The health ministry said 12 people were killed in the blast in Tarn on Monday.'], [NEXT, 'The ministry of defence said it had sent troops after Monday’s blast in Tarn. The ministry said 14 people had died in the blast.']],
  ['updated', [FIRE, 'The army said 12 people were killed in the raid on Tarn on Monday.'], [NEXT, 'The Mern army said 14 people had been killed in Monday’s raid on Tarn.']],
  ['differs', [FIRE, 'The army said 12 people were killed in the raid on Tarn on Monday.'], [NEXT, 'The Free Mern Army said 14 people had been killed in Monday’s raid on Tarn.']],
  ['differs', [FIRE, 'The army said 12 people were killed in the raid on Tarn on Monday.'], [NEXT, 'The Mern army said 14 people had been killed in Monday’s raid on Tarn. Three vehicles of the Orlava army were destroyed in Lansk.']],
];

const SENTENCE = ['2024-06-03', 'A court in Serab sentenced opposition leader Tom Orl to nine years in prison on Monday for fraud.'] as const;
const DONE_TO: readonly Row[] = [
  ['agrees', SENTENCE, ['2024-06-03', 'Tom Orl, leader of the opposition in Mern, was sentenced to 9 years in jail on Monday, his lawyer said.']],
  ['differs', SENTENCE, ['2024-06-03', 'Opposition leader Tom Orl was sentenced to 12 years in prison on Monday by a Serab court, the party said.']],
  ['', SENTENCE, ['2024-06-03', 'Tom Orl’s aide Lena Serl was sentenced to nine years in prison on Monday by a court in Serab.']],
];

const STATES: readonly Row[] = [
  ['updated', ['2024-10-12', 'Some 2.3 million people were without power in southern Mern on Saturday after storm Lena, Gridnet said.'], ['2024-10-13', 'Gridnet said 800,000 people were still without power in southern Mern on Sunday, a day after storm Lena.']],
  ['', ['2024-10-12', 'Some 2.3 million people were without power in southern Mern on Saturday after storm Lena, Gridnet said.'], ['2024-10-13', 'Gridnet said 800,000 people lost power in southern Mern on Sunday.']],
];

const SIDES: readonly Row[] = [
  ['', [BATTLE, 'The Mern army said it had killed 45 soldiers of Orlava in fighting for Ferro on Tuesday.'], [BATTLE, 'Fifteen Mern soldiers were killed in the battle for Ferro on Tuesday, the Orlava army said.']],
  ['', [BATTLE, 'Mern said 45 Orlava soldiers were killed in fighting for Ferro on Tuesday.'], [BATTLE, 'Mern’s defence ministry said 12 of its soldiers were killed in fighting for Ferro on Tuesday.']],
  ['differs', [BATTLE, 'Mern said 45 Orlava soldiers were killed in fighting for Ferro on Tuesday.'], [BATTLE, 'Orlava’s defence ministry said 12 of its soldiers were killed in fighting for Ferro on Tuesday.']],
  ['', [BATTLE, 'Mern said 45 Orlava soldiers were killed in fighting for Ferro on Tuesday.'], [BATTLE, 'The Mern army lost 12 soldiers in fighting for Ferro on Tuesday, a spokesman said.']],
  ['', [BATTLE, 'Mern’s army killed 45 soldiers in Ferro on Tuesday, it said.'], [BATTLE, 'Fifteen Mern soldiers were killed in Ferro on Tuesday, Orlava said.']],
  ['', [BATTLE, 'At least 31 people were killed in the raid on Ferro on Tuesday, a local committee said.'], [BATTLE, 'Mern’s army said it had killed more than 60 fighters in a raid on Ferro on Tuesday.']],
  ['', [BATTLE, 'The raid on Ferro on Tuesday killed 43 people, residents said.'], [BATTLE, 'A military spokesman said the air force had killed dozens of militants in Ferro on Tuesday.']],
  ['scope', [BATTLE, 'The raid on Ferro on Tuesday killed 43 people, a monitor said.'], [BATTLE, 'The raid on Ferro on Tuesday killed 12 militants, a monitor said.']],
  ['agrees', [BATTLE, 'Mern’s army killed 45 rebels in Ferro on Tuesday, it said.'], [BATTLE, 'Mern forces killed 45 Mern rebels in Ferro on Tuesday, a monitor said.']],
  ['', [BATTLE, 'Militants killed at least 41 people at a base in Ferro on Tuesday, officials said.'], [BATTLE, 'The group also lost 14 militants in Tuesday’s attack on the base in Ferro.']],
  ['', [BATTLE, 'The Mern army killed 43 people in Ferro on Tuesday, a monitor said.'], [BATTLE, 'The army lost 14 soldiers in Ferro on Tuesday, a monitor said.']],
  ['scope', [BATTLE, 'The attack on a base in Ferro on Tuesday killed at least 41 people, officials said.'], [BATTLE, 'The group also lost 14 militants in Tuesday’s attack on the base in Ferro.']],
  ['scope', [BATTLE, 'Rebels killed 43 people in Ferro on Tuesday, a monitor said.'], [BATTLE, 'The army lost 14 soldiers in Ferro on Tuesday, a monitor said.']],
  ['differs', [BATTLE, 'The army lost 19 soldiers in Ferro on Tuesday, a monitor said.'], [BATTLE, 'The army lost 14 soldiers in Ferro on Tuesday, officials said.']],
];

const COUNTED: readonly Row[] = [
  ['', [FIRE, 'A teenage girl was killed in a shooting in Tarn on Monday, police said.'], [FIRE, 'A nine-year-old girl was killed in a shooting in Tarn on Monday, police said.']],
  ['', [FIRE, 'A 12-year-old boy was killed in a shooting in Tarn on Monday, police said.'], [FIRE, 'A 16-year-old boy was killed in a shooting in Tarn on Monday, police said.']],
  ['agrees', [FIRE, 'A teenage girl was killed in a shooting in Tarn on Monday, police said.'], [FIRE, 'A 16-year-old girl was killed in a shooting in Tarn on Monday, police said.']],
  ['agrees', [FIRE, 'A 15-year-old boy was killed in a shooting in Tarn on Monday, police said.'], [FIRE, 'A 16-year-old boy was killed in a shooting in Tarn on Monday, police said.']],
  ['agrees', [FIRE, 'A girl was killed in a shooting in Tarn on Monday, police said.'], [FIRE, 'A 16-year-old girl was killed in a shooting in Tarn on Monday, police said.']],
  ['agrees', [FIRE, 'A teenager was shot dead in Tarn on Monday, police said.'], [FIRE, 'A 16-year-old girl was shot dead in Tarn on Monday, police said.']],
  ['differs', [FIRE, 'Tarn registered 1,200 cases of cholera in the past day, the health ministry said.'], [FIRE, 'Aid group Serab Relief counted 2,000 new cholera cases in Tarn on Tuesday.']],
  ['', [FIRE, 'Tarn had 1,200 cases of cholera in April, the health ministry said.'], [FIRE, 'Tarn had 1,200 cases of measles in April, an aid group said.']],
  ['differs', [FIRE, 'A blast hit a market in Tarn on Monday but no one was hurt, police said.'], [FIRE, 'A blast at a market in Tarn on Monday wounded 12 people, hospital officials said.']],
  ['differs', [FIRE, 'No casualties were reported in the drone strike on the refinery in Tarn on Monday, the governor said.'], [FIRE, 'The drone strike on the refinery in Tarn on Monday killed two people, local media said.']],
  ['differs', [FIRE, 'The raid on Tarn on Monday killed no civilians, the army said.'], [FIRE, 'The raid on Tarn on Monday killed 12 civilians, residents said.']],
  ['', [FIRE, 'The raid on Tarn on Monday killed no civilians, the army said.'], [FIRE, 'The raid on Tarn on Monday killed 12 soldiers, residents said.']],
  ['updated', [FIRE, 'No deaths were reported after the quake struck northern Serab on Monday, the civil defence agency said.'], [NEXT, 'The quake that struck northern Serab on Monday killed 14 people, the civil defence agency said on Tuesday.']],
  ['', [FIRE, 'No one was killed in the quake in Serab on Monday.'], [FIRE, 'The quake in Serab on Monday injured 50 people.']],
  ['', ['2024-05-05', 'The flood left 30 people dead or missing in Tarn, police said.'], ['2024-05-05', 'The flood killed 12 people in Tarn, police said.']],
  ['agrees', ['2024-05-05', 'The flood left 30 people dead or missing in Tarn, police said.'], ['2024-05-05', 'Thirty people were dead or missing after the flood in Tarn, police said.']],
  ['consistent', ['2024-05-05', 'Shelling caused several dozen dead and wounded in Tarn on Saturday, a monitor said.'], ['2024-05-05', 'Dozens of people were killed or wounded in shelling of Tarn on Saturday.']],
  ['updated', ['2024-05-05', 'The fire has burned 4,000 hectares near Lansk, the fire service said on Sunday.'], ['2024-05-07', 'The fire service said on Tuesday that 6,500 hectares had burned near Lansk.']],
  ['differs', ['2024-05-05', 'The new bridge at Tarn cost $400 million, the ministry said.'], ['2024-05-05', 'The new bridge at Tarn cost $610 million, auditors found.']],
];

const VOTE = '2024-05-14';
const WINNERS: readonly Row[] = [
  ['differs', [VOTE, 'Ana Lind won the presidential election in Mern on Sunday, the electoral commission said.'], [VOTE, 'Opposition candidate Ivo Serl won Mern’s presidential election on Sunday, his party said.']],
  ['differs', [VOTE, 'Ana Lind was elected mayor of Tarn on Sunday, the town hall said.'], [VOTE, 'Ivo Serl was elected mayor of Tarn on Sunday, his party said.']],
  ['', [VOTE, 'Ana Lind was elected mayor of Tarn on Sunday.'], [VOTE, 'Ivo Serl was elected mayor of Lansk on Sunday.']],
  ['', [VOTE, 'Ana Lind was elected to parliament on Sunday.'], [VOTE, 'Ivo Serl was elected to parliament on Sunday.']],
  ['', [VOTE, 'Ana Lind won the presidential election in Mern on Sunday.'], [VOTE, 'Ivo Serl won the presidential election in Mern in 2019.']],
  ['', [VOTE, 'Ana Lind won the presidential election in Mern on Sunday.'], [VOTE, 'Ivo Serl won the presidential election in Serab on Sunday.']],
  ['', [VOTE, 'Ana Lind won the presidential election in Mern on Sunday.'], [VOTE, 'Ivo Serl won the parliamentary election in Mern on Sunday.']],
  ['', [VOTE, 'Ana Lind won the presidential election in Mern on Sunday.'], [VOTE, 'The Orlava Party won the presidential election in Mern on Sunday.']],
  ['agrees', [VOTE, 'Ana Lind won the presidential election in Mern on Sunday.'], [VOTE, 'Lind was elected president of Mern on Sunday.']],
];

const TAKEN = [VOTE, 'Rebels captured the town of Orl on Monday, their spokesman said.'] as const;
const HELD = [VOTE, 'Police arrested opposition leader Tom Orl on Monday.'] as const;
const RETIRED = [VOTE, 'Coach Ivo Serl announced his retirement on Monday.'] as const;
const COURSES: readonly Row[] = [
  ['differs', TAKEN, [VOTE, 'The army said it had repelled a rebel attack on the town of Orl on Monday.']],
  ['differs', [VOTE, 'The army said it had repelled a rebel attack on Orl on Monday.'], [VOTE, 'Rebels captured Orl on Monday, they said.']],
  ['', TAKEN, [VOTE, 'The army said it had repelled a rebel attack on the town of Lansk on Monday.']],
  ['', TAKEN, ['2024-05-08', 'The army said it had repelled a rebel attack on the town of Orl on Tuesday.']],
  ['', [VOTE, 'The army captured the town of Orl on Monday, it said.'], [VOTE, 'The army said it had repelled a rebel attack on Orl on Monday.']],
  ['agrees', [VOTE, 'The Northern Liberation Front captured the town of Orl on Monday.'], [VOTE, 'Rebels captured the town of Orl on Monday, residents said.']],
  ['updated', HELD, ['2024-05-16', 'Opposition leader Tom Orl was released on Wednesday.']],
  ['', HELD, [VOTE, 'Opposition leader Tom Orl was released on Monday.']],
  ['', HELD, ['2024-05-16', 'Activist Lena Serl was released on Wednesday.']],
  ['', RETIRED, [VOTE, 'Goalkeeper Tom Orl announced his retirement on Monday.']],
  ['agrees', RETIRED, [VOTE, 'Serl announced his retirement on Monday.']],
  ['', [VOTE, 'Regime jets bombed Tarn on Monday, the opposition said.'], [VOTE, 'The ministry said that Serabian jets had not bombed Tarn on Monday.']],
];

const ATTACKERS = [VOTE, 'Five attackers were killed in the hotel in Tarn on Monday, police said.'] as const;
const SIEGE: readonly Row[] = [
  ['', ATTACKERS, [VOTE, 'The siege of the hotel in Tarn on Monday left 21 people dead, doctors said.']],
  ['scope', ATTACKERS, [VOTE, 'Twenty-one people, including the attackers, were killed in the hotel in Tarn on Monday.']],
  ['', ATTACKERS, [VOTE, 'The victims of Monday’s siege in Tarn included five foreigners.']],
  ['agrees', ATTACKERS, [VOTE, 'Five gunmen were killed in the hotel in Tarn on Monday, the ministry said.']],
  ['scope,differs', [VOTE, 'Eighteen people were killed in the hotel in Tarn on Monday, among them four foreigners.'], [VOTE, 'Five foreigners were killed in the hotel in Tarn on Monday, police said.']],
];

const SWEPT = [VOTE, 'The flood in Tarn on Monday destroyed 61 homes, the mayor said.'] as const;
const THINGS: readonly Row[] = [
  ['', [VOTE, 'A blast in the Dorn district of Serab City killed at least 83 people on Monday, police said.'], [VOTE, 'A bomb in the Orl district of northern Serab City killed five people on Monday, police said.']],
  ['', [VOTE, 'A blast in the Dorn district of Serab City killed at least 83 people on Monday, police said. At least 15 children were among the dead.'], [VOTE, 'A bomb in the Orl district of northern Serab City killed five people on Monday, police said. Two children were among the dead.']],
  ['differs', [VOTE, 'A blast in the Dorn district of Serab City killed at least 83 people on Monday, police said.'], [VOTE, 'The bomb in the Dorn district of Serab City killed 61 people on Monday, the ministry said.']],
  ['agrees', [VOTE, 'Smaller rallies were held in Tarn, where about 4,000 people gathered on Monday, and in Lansk.'], [VOTE, 'Around 4,000 people rallied in Tarn on Monday, and 3,000 people rallied in Lansk.']],
  ['', ['2024-01-19', 'Train operator Voltan said 46.3% of its staff in Mern were on strike.'], ['2024-01-31', 'At Voltan 36.5% of workers in Mern were on strike.']],
  ['', SWEPT, [VOTE, 'The flood in Tarn on Monday destroyed two bridges, the mayor said.']],
  ['', [VOTE, 'The flood in Tarn on Monday destroyed 12 warehouses, the mayor said.'], [VOTE, 'The flood in Tarn on Monday destroyed five bridges, the army said.']],
  ['scope', [VOTE, 'The flood in Tarn on Monday destroyed 75 buildings, the army said.'], SWEPT],
  ['differs', [VOTE, 'The flood in Tarn on Monday destroyed five bridges, the mayor said.'], [VOTE, 'The flood in Tarn on Monday destroyed seven bridges, the army said.']],
  ['agrees', [VOTE, 'The fire in Tarn on Monday killed 300 sheep, the mayor said.'], [VOTE, 'The fire in Tarn on Monday killed 300 animals, the army said.']],
  ['', [VOTE, 'The fire in Tarn on Monday killed 300 sheep, the mayor said.'], [VOTE, 'The fire in Tarn on Monday killed 120 pigs, the army said.']],
];

const TURNOUT = [VOTE, 'Turnout was 62 percent in Sunday’s election in Mern, the electoral commission said.'] as const;
const FLOOD = [VOTE, 'At least 50 people were killed by the floods in Dorn province on Monday, officials said.'] as const;
const ABOARD = [VOTE, 'The train that crashed in Tarn on Monday had 268 passengers on board.'] as const;
const WORDS: readonly Row[] = [
  ['differs', TURNOUT, [VOTE, 'The opposition said turnout in Mern’s election on Sunday was 41 percent.']],
  ['', TURNOUT, [VOTE, 'Ana Lind won 54 percent of the vote in Mern’s election on Sunday, the commission said.']],
  ['scope', FLOOD, [VOTE, 'In Tarn alone, 12 people were killed in the floods on Monday.']],
  ['scope', FLOOD, [VOTE, 'In the town of Tarn alone, in Dorn province, 12 people were killed in the floods on Monday.']],
  ['differs', FLOOD, [VOTE, 'On Monday alone, 12 people were killed by the floods in Dorn province, a monitor said.']],
  ['differs', [VOTE, 'Twenty people were killed in the floods in Tarn on Monday, officials said.'], [VOTE, 'In Tarn alone, 12 people were killed in the floods on Monday, a monitor said.']],
  ['agrees', [VOTE, 'Seventeen people died in the heat in Tarn on Monday, officials said.'], [VOTE, 'There were 17 heat deaths in Tarn on Monday, officials said.']],
  ['', [VOTE, 'Nine people died in the fire in Tarn on Monday, officials said.'], [VOTE, 'Two fire officers died in the fire in Lansk on Monday, officials said.']],
  ['agrees', [VOTE, 'Some 85,000 households were without power in Tarn on Monday.'], [VOTE, 'Around 85,000 homes lost power in Tarn on Monday.']],
  ['agrees', [VOTE, 'Some 85,000 customers were without power in Tarn on Monday.'], [VOTE, 'Around 85,000 homes lost power in Tarn on Monday.']],
  ['', [VOTE, 'Some 85,000 homes were destroyed in Tarn on Monday.'], [VOTE, 'Around 85,000 customers lost power in Tarn on Monday.']],
  ['agrees', [VOTE, 'Four guards were killed in the prison riot in Tarn on Monday.'], [VOTE, 'Four prison officers were killed in the riot at Tarn jail on Monday.']],
  ['', [VOTE, 'Four guards were killed in the prison riot in Tarn on Monday.'], [VOTE, 'Four police officers were killed in the riot at Tarn jail on Monday.']],
  ['agrees', [VOTE, 'Seven people were killed in the raid on Tarn on Monday.'], [VOTE, 'Seven civilians were killed in the raid on Tarn on Monday.']],
  ['scope', [VOTE, 'Seven people were killed in the raid on Tarn on Monday.'], [VOTE, 'Seven Serabians were killed in the raid on Tarn on Monday.']],
  ['agrees', [VOTE, 'About 270 people were on board the train that crashed in Tarn on Monday.'], ABOARD],
  ['scope', [VOTE, 'About 300 people were on board the train that crashed in Tarn on Monday.'], ABOARD],
  ['differs', [VOTE, 'Twelve of the injured were in critical condition after the crash in Tarn on Monday, the hospital said.'], ['2024-05-15', 'Nine of the injured were still in critical condition in Tarn on Tuesday, officials said.']],
  ['differs,scope', [VOTE, 'Twelve of the injured were in critical condition after the crash in Tarn on Monday, the hospital said.'], ['2024-05-15', 'Ninety-four people were hurt in the crash in Tarn, and nine remained in critical condition on Tuesday.']],
  ['updated', [VOTE, 'The war in Mern has displaced 1.4 million people, according to the United Nations.'], ['2024-05-15', 'The war in Mern has displaced 1.5 million people since 2016, the UN says.']],
  ['', [VOTE, 'The flood in Mern displaced 1,400 people on Monday, according to the United Nations.'], ['2024-05-15', 'The war in Mern has displaced 1.5 million people since 2016, the UN says.']],
  ['updated', [VOTE, 'Mern’s military said 12 people were killed in a raid on Orl on Sunday.'], ['2024-05-15', 'Mern government forces said 14 people had been killed in Sunday’s raid on Orl.']],
  ['differs', [VOTE, 'Mern’s military said 12 people were killed in a raid on Orl on Sunday.'], ['2024-05-15', 'The Serab army said 14 people had been killed in Sunday’s raid on Orl.']],
  ['differs', [VOTE, 'The tanker spilled 1,500 tonnes of oil off Tarn on Monday, the ministry said.'], [VOTE, 'The tanker lost 2,500 tonnes of oil off Tarn on Monday, an aid group said.']],
  ['', [VOTE, 'Dozens of people were killed in the raid on Tarn on Monday, officials said.'], [VOTE, 'Footage from a school hall in Tarn showed 14 bodies under blankets on Monday.']],
  ['differs', TURNOUT, [VOTE, '41 percent of voters took part in Mern’s election on Sunday, the opposition said.']],
  ['', [VOTE, 'Ana Lind won 54 percent of the vote in Mern’s election on Sunday, the commission said.'], [VOTE, '41 percent of voters took part in Mern’s election on Sunday, the opposition said.']],
];

const TRUCE = ['2023-07-01', 'The government of Mern and the Orlava rebels signed a ceasefire in Serab on Saturday, the mediator said.'] as const;
const TALKS = [VOTE, 'Talks between Mern and Orlava resumed in Tarn on Monday.'] as const;
const EVENTS: readonly Row[] = [
  ['agrees', TRUCE, ['2023-07-01', 'Mern’s government and rebels from Orlava have signed a truce, the foreign ministry of Lansk said on Saturday.']],
  ['differs', TRUCE, ['2023-07-03', 'A rebel spokesman denied that the Orlava rebels had signed a ceasefire with the government of Mern.']],
  ['agrees', TALKS, [VOTE, 'Mern and Orlava resumed talks in Tarn on Monday, the mediator said.']],
  ['', TALKS, [VOTE, 'Mern and Serab resumed talks in Tarn on Monday, the mediator said.']],
  ['', TALKS, [VOTE, 'Mern and Orlava resumed talks in Lansk on Monday, the mediator said.']],
  ['agrees', [VOTE, 'A curfew was in force in Tarn on Monday.'], [VOTE, 'A night-time curfew remained in force in Tarn on Monday, police said.']],
  ['', [VOTE, 'A curfew was in force in Tarn on Monday.'], [VOTE, 'A curfew was in force in Lansk on Monday, police said.']],
];

const PRISON = ['2023-07-01', 'Rebels captured the central prison of Orlava on Saturday, a commander said.'] as const;
const SITES: readonly Row[] = [
  ['', PRISON, ['2023-07-01', 'Rebels seized the airport of Orlava on Saturday, a resident said.']],
  ['', PRISON, ['2023-07-01', 'Rebels captured the city of Orlava on Saturday, a resident said.']],
  ['agrees', PRISON, ['2023-07-01', 'Rebels took the main jail of Orlava on Saturday, a resident said.']],
  ['agrees', ['2023-07-01', 'Rebels seized the military airport of Orlava on Saturday, a resident said.'], ['2023-07-01', 'Rebels captured the Orlava air base on Saturday.']],
  ['agrees', ['2023-07-01', 'Rebels captured the city of Orlava on Saturday.'], ['2023-07-01', 'Rebels took Orlava on Saturday, a resident said.']],
];

const OTHERS: readonly Row[] = [
  ['', [FIRE, 'The president dismissed the defence minister on Monday.'], [FIRE, 'The president dismissed the finance minister on Monday.']],
  ['agrees', [FIRE, 'The president dismissed the defence minister on Monday.'], [FIRE, 'The president sacked the minister of defence on Monday.']],
  ['', [FIRE, 'Police arrested the mayor of Tarn on Monday.'], [FIRE, 'Police arrested the deputy mayor of Tarn on Monday.']],
  ['', [FIRE, 'Mern and Serab signed a peace deal on Monday.'], [FIRE, 'Mern and Serab signed a trade deal on Monday.']],
  ['agrees', [FIRE, 'Mern and Serab signed a landmark peace deal on Monday.'], [FIRE, 'Serab and Mern signed a peace agreement on Monday.']],
  ['', [FIRE, 'The strike at Tarn airport was called off on Monday.'], [FIRE, 'Flights at Tarn airport were cancelled on Monday.']],
  ['', [FIRE, 'The president dismissed Health Minister Ana Lund on Monday.'], [FIRE, 'The president dismissed Energy Minister Ivo Dorn on Monday.']],
  ['', [FIRE, 'The president dismissed Health Minister Ana Lund on Monday.'], [FIRE, 'The president dismissed the energy minister on Monday.']],
  ['', [FIRE, 'The president dismissed Defence Minister Ana Lund on Monday.'], [FIRE, 'The president dismissed Defence Minister Ivo Dorn on Monday.']],
  ['agrees', [FIRE, 'The president dismissed Health Minister Ana Lund on Monday.'], [FIRE, 'The president sacked the health minister on Monday.']],
  ['agrees', [FIRE, 'The president dismissed Health Minister Ana Lund on Monday.'], [FIRE, 'The president sacked Lund on Monday.']],
  ['agrees', [FIRE, 'The president dismissed Finance Minister Ana Lund on Monday.'], [FIRE, 'The president sacked Minister of Finance A. Lund on Monday.']],
  ['', [FIRE, 'The government signed an agreement with the Mern Bank on Monday.'], [FIRE, 'The government signed an agreement with the Serab Development Bank on Monday.']],
  ['agrees', [FIRE, 'The government signed an agreement with the Mern Bank on Monday.'], [FIRE, 'The government signed an agreement with Mern Bank on Monday.']],
  ['agrees', [FIRE, 'The government signed an agreement with Voltan Motors on Monday.'], [FIRE, 'The government signed an agreement on Monday, a spokesman said.']],
  ['', [FIRE, 'Protesters blocked the road to Tarn on Monday.'], [FIRE, 'Protesters blocked the road to Lansk on Monday.']],
  ['', [FIRE, 'Bombs fell on the market in Orl on Monday. Rebels hit the market.'], [FIRE, 'A market in Lansk was hit in March.']],
];

const STRUCK: readonly Row[] = [
  ['', [FIRE, 'Jets bombed a hospital in Tarn on Monday, killing 12 people.'], [FIRE, 'Jets bombed a school in Tarn on Monday, killing nine people.']],
  ['differs', [FIRE, 'Jets bombed a hospital in Tarn on Monday, killing 12 people.'], [FIRE, 'Jets bombed a clinic in Tarn on Monday, killing nine people.']],
];

const ALONE: readonly Row[] = [
  ['differs', [FIRE, 'The army has sent six helicopters to the Ulda valley.'], [NEXT, 'Eight helicopters are in the Ulda valley.']],
  ['', [FIRE, 'The army has sent six helicopters to the Ulda valley.'], [NEXT, 'Eight helicopters are in the Ulda valley, and four helicopters stand by in Orlava.']],
  ['differs', [FIRE, 'The interior ministry said it had received 41 complaints about the vote.'], [NEXT, 'Some 63 complaints were filed in the end, according to the interior ministry.']],
  ['differs', [FIRE, 'Orn, the minister, said that 61 people were still unaccounted for.'], [NEXT, 'Villagers spoke of 43 missing in the mud.']],
  ['agrees', [FIRE, 'It delivered 250,000 doses of vaccine and will begin a campaign on Friday.'], [NEXT, 'Nurses began work with the 250,000 doses on Tuesday.']],
  ['', ['2024-05-14', 'Ferro shares fell to $63.20.'], [NEXT, 'Ferro shares fell to $65.09.']],

  ['differs', ['2024-06-13', 'The rebels said they had destroyed five armoured vehicles at Tarn on Wednesday.'], ['2024-06-15', 'Eight armoured vehicles were burned at Tarn, officials said.']],
  ['updated', ['2024-06-13', 'The army said 41 insurgents were killed in Tarn. Rebels captured the town of Ferro on Wednesday.'], ['2024-06-15', 'The army said 68 insurgents had been killed in Tarn since Monday. Its troops captured the town of Ferro on Saturday.']],
  ['updated', ['2024-06-13', 'The army said 27 insurgents were killed in Tarn. Rebels captured the town of Ferro on Wednesday.'], ['2024-06-15', 'The army said 50 insurgents were killed in Tarn. Its troops captured the town of Ferro on Saturday.']],
  ['updated', ['2024-05-14', 'Five people were shot dead in Tarn on Monday, police said.'], ['2024-05-16', 'TARN, May 16 - Six people have now died in the shooting at Sunrise Lanes, police said.']],
];

const BESIDE: readonly Row[] = [
  ['', ['2024-05-14', 'The rocket reached an altitude of 770 kilometres before it fell into the Serab Sea.'], ['2024-05-14', 'In March a rocket that was fired into the Serab Sea reached an altitude of 1,410 kilometres.']],
  ['scope', [FIRE, 'Fifty-eight people were wounded in the raid on Tarn on Monday, a local committee said.'], [FIRE, 'A hospital in Tarn received 44 people wounded in the raid on Monday, aid group Serab Relief said.']],
  ['agrees', [FIRE, 'A doctor at the only hospital in Tarn said it had received 44 people wounded in the raid on Monday.'], [FIRE, 'Aid group Serab Relief said a hospital had treated 44 people hurt in the raid on Tarn on Monday.']],
  ['differs', [FIRE, 'The hospital in Tarn is treating 112 injured people after the fire.'], [NEXT, 'Doctors in Tarn said 140 people were injured in the fire.']],
  ['agrees', [FIRE, 'Voltan has 6,400 employees.'], [FIRE, 'Voltan employs 6,400 people.']],
  ['', [FIRE, 'Gunmen killed at least six people in a hotel in Tarn on Monday, police said.'], [NEXT, 'All six gunmen were killed in the hotel in Tarn, the ministry said.']],
];

describe.each([
  ['one number on each side', ALONE, 'figure'],
  ['what the count tells', BESIDE, 'figure'],
  ['what is counted', COUNTED, 'figure'],
  ['a later count', UPDATES, 'figure'],
  ['what was done to whom', DONE_TO, 'figure'],
  ['a state that lasts', STATES, 'figure'],
  ['the dead of two sides', SIDES, 'figure'],
  ['an event', EVENTS, 'event'],
  ['a town and what stands in it', SITES, 'event'],
  ['two things of some words in common', OTHERS, 'event'],
  ['what was struck', STRUCK, 'figure'],
  ['two winners', WINNERS, 'event'],
  ['what came of it', COURSES, 'event'],
  ['what words tell', WORDS, 'figure'],
  ['attackers and victims', SIEGE, 'figure'],
  ['two kinds of things', THINGS, 'figure'],
] as const)('%s', (_, rows, kind) => {
  it.each(rows)('“%s”: %j, %j', (relation, mine, theirs) => {
    expect(relationsOf(mine, theirs, kind).join()).toBe(relation);
  });
});
