import { describe, expect, it } from 'vitest';
import { answeredBy, relationsOf, type Row } from '@/tests/support/two-sentences';

/* As `two-sentences`: whose word it is, whose office, and how a count grew. */

const DAY = '2024-05-14';
const NEXT = '2024-05-15';

const RAID = [DAY, 'At least 31 people were killed and 58 wounded in the raid on Tarn on Monday, a local resistance committee said.'] as const;
const DIRECTOR = [DAY, 'Twelve people were killed in the fire in Tarn on Monday, the director of Ferro said.'] as const;
const PARTIES: readonly Row[] = [
  ['updated', RAID, [NEXT, 'The Tarn resistance committee said 37 people were killed in Monday’s raid.']],
  ['consistent', RAID, [NEXT, 'The Tarn aid committee said 37 people were killed in Monday’s raid.']],
  ['updated', DIRECTOR, [NEXT, 'Fourteen people were killed in Monday’s fire in Tarn, the chief executive of Ferro said.']],
  ['updated', DIRECTOR, [NEXT, 'Fourteen people were killed in Monday’s fire in Tarn, the head of Ferro, Ana Lund, said.']],
  ['differs', DIRECTOR, [NEXT, 'Fourteen people were killed in Monday’s fire in Tarn, the chief executive of Voltan said.']],
  ['differs', DIRECTOR, [NEXT, 'Fourteen people were killed in Monday’s fire in Tarn, the finance director of Ferro said.']],
  ['differs', DIRECTOR, [NEXT, 'Fourteen people were killed in Monday’s fire in Tarn, the deputy director of Ferro said.']],
  ['differs', [DAY, 'Twelve people were killed in the fire in Tarn on Monday, a director of Ferro said.'], [NEXT, 'Fourteen people were killed in Monday’s fire in Tarn, the chief executive of Ferro said.']],
  ['updated', [DAY, 'TARN, May 14 - A march in Tarn ended in clashes. Nineteen people were detained, a police spokeswoman said.'], [NEXT, 'MERN, May 15 - Police and marchers clashed in Mern. Police said 23 people had been detained.']],
  ['', [DAY, 'TARN, May 14 - A march in Tarn ended in clashes. Nineteen people were detained, a police spokeswoman said.'], [NEXT, 'LANSK, May 15 - Police and marchers clashed in Lansk. Its mayor said 63 people had been detained.']],
  ['updated', [DAY, 'At least 25 protesters were arrested in Tarn on Monday, the Serab Committee said.'], [NEXT, 'The Serab Committee said it knew of 31 arrests in Tarn on Monday.']],
];

const GROWN: readonly Row[] = [
  ['updated', [DAY, 'The Tarn committee said 31 people were killed in the raid on Tarn on Monday.'], [NEXT, 'The Tarn committee said the death toll had risen to 37 after six people died of their wounds overnight.']],
  ['updated', [DAY, 'Some 58 people were wounded in the raid on Tarn on Monday, the Tarn committee said.'], [NEXT, 'The Tarn committee said the death toll had risen to 37 after six people died of their wounds overnight, and that 63 people were injured.']],
  ['updated', [DAY, 'Police said 12 people were killed in the fire in Tarn on Monday.'], [DAY, 'Police said the death toll of the fire in Tarn on Monday had risen to 15.']],
  ['differs', [DAY, 'Police said 12 people were killed in the fire in Tarn on Monday.'], [DAY, 'Police said 15 people were killed in the fire in Tarn on Monday.']],
  ['differs', [DAY, 'Police said 12 people were killed in the fire in Tarn on Monday.'], [DAY, 'The mayor said the death toll of the fire in Tarn on Monday had risen to 15.']],
];

const BELOW = [DAY, 'Twenty-five miners were below ground in Tarn on Monday when a gallery collapsed, the governor said.'] as const;
const PLAY = [DAY, 'Twelve people were killed at a stadium in Tarn on Monday. In March 2009, 19 people were killed in a crush.'] as const;
const GROWTH = [DAY, 'The economy grew by 3.9 percent in Mern in 2023, the ministry said.'] as const;
const ONE_THING: readonly Row[] = [
  ['agrees', BELOW, [NEXT, 'Twenty-five men were below ground in Tarn on Monday when the tunnel caved in.']],
  ['', BELOW, [NEXT, 'Twenty-five men were in a bar in Tarn on Tuesday.']],
  ['', [DAY, 'Twelve miners were below ground in Tarn on Monday when a gallery collapsed.'], [NEXT, 'Twelve men were below ground in Tarn on Monday when the tunnel caved in.']],
  ['agrees', PLAY, [NEXT, 'The stadium in Tarn saw its deadliest day since 2009, when 19 people were killed.']],
  ['', PLAY, [NEXT, 'The stadium in Tarn saw its deadliest day since 2011, when 19 people were killed.']],
  ['differs', GROWTH, [NEXT, 'GDP grew by 3.1 percent in Mern in 2023, the bank said.']],
  ['', GROWTH, [NEXT, 'Exports grew by 3.1 percent in Mern in 2023, the bank said.']],
  ['agrees', [DAY, 'Annual inflation in Mern stood at 9.5 percent in April.'], [NEXT, 'Consumer prices in Mern rose 9.5 percent year on year in April.']],
  ['', [DAY, 'Annual inflation in Mern stood at 9.5 percent in April.'], [NEXT, 'House prices in Mern rose 9.5 percent year on year in April.']],
  ['agrees', [DAY, 'One sailor was killed when the tanker sank off Tarn on Monday.'], [NEXT, 'One crew member was killed when the tanker sank off Tarn on Monday.']],
  ['', [DAY, 'One soldier was killed when the tanker sank off Tarn on Monday.'], [NEXT, 'One crew member was killed when the tanker sank off Tarn on Monday.']],
  ['agrees', [DAY, 'The blaze in Tarn on Monday covered 1,200 square metres, the fire service said.'], [NEXT, 'The fire in Tarn on Monday spread over 1,200 square metres.']],
  // one has no part, and those of one land are some of all
  ['agrees', [DAY, 'A 15-year-old girl was lightly injured in a shooting in Tarn on Monday.'], [DAY, 'A girl was injured in a shooting in Tarn on Monday.']],
  ['', [DAY, 'A 15-year-old girl was lightly injured in a shooting in Tarn on Monday.'], [DAY, 'A 4-year-old girl was injured in a shooting in Tarn on Monday.']],
  ['scope', [DAY, 'More than 10 children were killed in Monday’s attack in Tarn.'], [DAY, 'Two children from Algeria died in Monday’s attack in Tarn, its foreign ministry said.']],
  ['differs', [DAY, 'More than 10 children were killed in Monday’s attack in Tarn.'], [DAY, 'Two children died in Monday’s attack in Tarn, the foreign ministry said.']],
  // a headline's number is that of its lead
  ['differs,consistent', [DAY, 'Eight dead in Tarn\n\nAt least eight miners were killed when a gallery collapsed in Tarn on Monday.'], [DAY, 'Ten people were killed when a mine collapsed in Tarn on Monday.']],
];

const ABOARD = [DAY, 'The Serl sank off Tarn on Monday; 14 of its crew were rescued. The Corvane had 14 people on board and ran aground off Tarn on Monday.'] as const;

const DROWNED = [DAY, 'At least 78 people drowned when a boat capsized on Lake Serl on Monday, the governor of Orlava province said.'] as const;
const FRIDAY = '2024-05-17';
const GOVERNOR = [DAY, 'Twelve people were killed in the fire in Tarn on Monday, the governor of South Orlava province said.'] as const;
const GOVERNORS: readonly Row[] = [
  ['updated', GOVERNOR, [NEXT, 'Fourteen people were killed in Monday’s fire in Tarn, the governor of neighbouring South Orlava, Ivo Lund, said.']],
  ['updated', GOVERNOR, [NEXT, 'Fourteen people were killed in Monday’s fire in Tarn, the governor of South Orlava said.']],
  ['differs', GOVERNOR, [NEXT, 'Fourteen people were killed in Monday’s fire in Tarn, the governor of North Orlava said.']],
  ['differs', GOVERNOR, [NEXT, 'Fourteen people were killed in Monday’s fire in Tarn, the governor of North Orlava, Ana Lind, said.']],
  ['differs', GOVERNOR, [NEXT, 'Fourteen people were killed in Monday’s fire in Tarn, the governor of Serab, Ana Lind, said.']],
  ['differs', [DAY, 'Twelve people were killed in the fire in Tarn on Monday, the president of Tarn City said.'], [NEXT, 'Fourteen people were killed in Monday’s fire in Tarn, the president said.']],
];
const DAYS_LATER: readonly Row[] = [
  ['updated', DROWNED, [FRIDAY, 'A boat sank on Lake Serl off the town of Tarn on Monday. The governor of Orlava, Ivo Lund, said 87 people had died.']],
  ['', DROWNED, [FRIDAY, 'A boat sank on Lake Serl off the town of Tarn on Thursday. The governor of Orlava, Ivo Lund, said 87 people had died.']],
  ['', DROWNED, [FRIDAY, 'A boat sank on Lake Varro on Monday. The governor of Orlava, Ivo Lund, said 87 people had died.']],
  ['', DROWNED, [FRIDAY, 'A boat sank on Lake Serl off the town of Tarn on Monday. The governor of Orlava, Ivo Lund, said 400 people had died this year.']],
  ['', DROWNED, [FRIDAY, 'A boat sank on Lake Serl off the town of Tarn on Monday. The governor of Orlava, Ivo Lund, said 12 people had died of cholera.']],
];

const FOUND = [NEXT, 'At least 14 people were killed in the fire at a market in Tarn on Monday, police said.'] as const;
const FOUND_LATER: readonly Row[] = [
  ['agrees', FOUND, [NEXT, 'Crews found two more bodies in the burnt market of Tarn on Tuesday. Police said 14 people were dead.']],
  ['', FOUND, [NEXT, 'A blast killed two people in the market of Tarn on Tuesday. Police said 14 people were dead.']],
];

const MEASURED: readonly Row[] = [
  ['agrees', [DAY, 'Shares in Voltan fell 6.2 percent in Tarn trading.'], [NEXT, 'Voltan was hacked. Its share price dropped by 6.2% on Tuesday.']],
  ['', [DAY, 'Shares in Voltan fell 6.2 percent in Tarn trading.'], [NEXT, 'Voltan was hacked. The price of its phones dropped by 6.2% in 2023.']],
  ['agrees', [DAY, 'The central bank of Mern expects inflation to average 2.2% this year.'], [NEXT, 'The Mern central bank cut its rate. Average inflation is put at 2.2 percent for 2024.']],
  ['', [DAY, 'The central bank of Mern expects inflation to average 2.2% this year.'], [NEXT, 'The Mern central bank cut its rate. Inflation was 2.2 percent in 2023.']],
  ['agrees', [DAY, 'The mine in Tarn collapsed at a depth of 350 metres, the governor said.'], [NEXT, 'They were 350 metres underground when the gallery in Tarn fell in on Monday night.']],
  ['agrees', [DAY, 'Voltan will invest 400 billion crowns by 2030, it said.'], [NEXT, 'Voltan plans to spend 400 billion crowns by the end of the decade.']],
  ['', [DAY, 'Voltan will invest 400 billion crowns by 2030, it said.'], [NEXT, 'Voltan plans to spend 90 billion crowns by the end of the decade.']],
];

const BESIDE: readonly Row[] = [
  ['', [DAY, 'Elsewhere in Mern, rebels attacked a barracks in Lansk on Monday, killing eight soldiers.'], [DAY, 'Twenty-three people were killed as rebels attacked a town in Mern on Monday.']],
  ['scope', [DAY, 'Rebels attacked a town in Mern on Monday, killing eight soldiers.'], [DAY, 'Twenty-three people were killed as rebels attacked a town in Mern on Monday.']],
  ['consistent', [DAY, 'Hundreds of people were killed in the shelling of Tarn on Monday, residents said.'], [DAY, 'Hundreds of people were killed or injured on Monday in the shelling of Tarn, a monitor said.']],
  ['agrees', [DAY, 'Hundreds of people were killed in the shelling of Tarn on Monday, residents said.'], [DAY, 'Hundreds of people died in the shelling of Tarn on Monday, a monitor said.']],
  ['', [DAY, 'ORL, May 14 - A car bomb went off in Orl on Monday. On May 3, 2009, a dam breaks in Serab. At least 27 are found dead.'], [DAY, 'A raid on Lansk left at least 27 people dead on Monday.']],
];

const TWO_EVENTS: readonly Row[] = [
  ['', [DAY, 'A temple fell in Tarn. Some 20 people were killed in the floods.'], ['2024-04-05', 'Floods in Tarn have killed 31 people since April 1, the mayor said.']],
  ['', [DAY, 'Orl was found guilty on two counts of forgery.'], [DAY, 'Serl was convicted on two counts of fraud.']],
  ['agrees', [DAY, 'Orl was found guilty on two counts of forgery.'], [DAY, 'Tom Orl was convicted on two counts of forgery.']],
];

const TRIAL = [DAY, 'Prosecutors called 12 witnesses in the trial of former mayor Tom Orl in Tarn, his lawyer said on Monday.'] as const;
const TRIALS: readonly Row[] = [
  ['', TRIAL, [DAY, 'Prosecutors called 15 witnesses in the trial of former mayor Ivo Serl in Tarn, his lawyer said on Monday.']],
  ['', TRIAL, [DAY, 'Prosecutors called 12 witnesses in the trial of Serl in Tarn, his lawyer said on Monday.']],
  ['', TRIAL, [DAY, 'Prosecutors called 15 witnesses in Serl’s fraud trial in Tarn, his lawyer said on Monday.']],
  ['differs', TRIAL, [DAY, 'Prosecutors called 15 witnesses in Orl’s fraud trial in Tarn, his lawyer said on Monday.']],
  ['differs', TRIAL, [DAY, 'Prosecutors called 15 witnesses in the trial of the former mayor in Tarn, his lawyer said on Monday.']],
  ['differs', TRIAL, [DAY, 'Prosecutors called 15 witnesses in the trial of Serab mayor Tom Orl in Tarn, his lawyer said on Monday.']],
];

const WAYS: readonly Row[] = [
  ['', [DAY, 'The driver opened fire on the crowd in Tarn on Monday.'], [DAY, 'The lorry ploughed through the crowd in Tarn on Monday.']],
  ['agrees', [DAY, 'A lorry rammed into the crowd in Tarn on Monday.'], [DAY, 'The lorry ploughed through the crowd in Tarn on Monday.']],
];

const HELD = [DAY, 'Police arrested the director of Ferro on Monday.'] as const;
const OFFICES: readonly Row[] = [
  ['agrees', HELD, [DAY, 'Police detained the chief executive of Ferro on Monday.']],
  ['agrees', HELD, [DAY, 'Police detained Ferro’s managing director on Monday.']],
  ['', HELD, [DAY, 'Police detained the finance director of Ferro on Monday.']],
  ['', HELD, [DAY, 'Police detained the chief executive of Voltan on Monday.']],
  ['', HELD, [DAY, 'Police detained the spokesman of Ferro on Monday.']],
  ['', [DAY, 'The president suspended the director of the port on Monday.'], [DAY, 'The president suspended the director of the coast guard on Monday.']],
  ['agrees', [DAY, 'The president suspended the director of the port on Monday.'], [DAY, 'The director of the port was suspended on Monday.']],
  ['', [DAY, 'The cabinet approved a draft law on mining on Monday.'], [DAY, 'The cabinet approved a draft law on data protection on Monday.']],
  ['agrees', [DAY, 'The cabinet approved a draft law on mining on Monday.'], [DAY, 'The cabinet approved a draft law on mining rights on Monday.']],
  ['', [DAY, 'The opposition called off a march in Tarn on Monday.'], [DAY, 'The opposition called off a march in Lansk on Monday.']],
  ['agrees', [DAY, 'The opposition called off a march in Tarn on Monday.'], [DAY, 'The opposition called off its march on Monday.']],
  ['', [DAY, 'The labour ministry ordered an inquiry on Monday.'], [DAY, 'The industry ministry ordered an inquiry on Monday.']],
  ['agrees', [DAY, 'Rebels freed the residents of Tarn on Monday.'], [DAY, 'Rebels freed the inhabitants of Tarn on Monday.']],
];

describe.each([
  ['whose word it is', PARTIES, 'figure'],
  ['a count that grew', GROWN, 'figure'],
  ['what is measured or planned', MEASURED, 'figure'],
  ['what is told beside', BESIDE, 'figure'],
  ['two events of one kind', TWO_EVENTS, 'figure'],
  ['whose governor', GOVERNORS, 'figure'],
  ['a count days later', DAYS_LATER, 'figure'],
  ['more who were found', FOUND_LATER, 'figure'],
  ['one thing in other words', ONE_THING, 'figure'],
  ['two trials', TRIALS, 'figure'],
  ['how it was done', WAYS, 'event'],
  ['who runs a firm', OFFICES, 'event'],
] as const)('%s', (_, rows, kind) => {
  it.each(rows)('“%s”: %j, %j', (relation, mine, theirs) => {
    expect(relationsOf(mine, theirs, kind).join()).toBe(relation);
  });
});

it('takes those saved from one ship for none of the as many aboard the other', () => {
  expect(answeredBy(ABOARD, [NEXT, 'Fourteen of the crew of the Serl were rescued when it sank off Tarn on Monday.'])).toEqual(['14 of its crew']);
});
