import { describe, expect, it } from 'vitest';
import { detectClaims } from '@/lib/claims/detect-claims';
import { toPlainArticle } from '@/lib/claims/plain-article';
import type { Claim } from '@/lib/model';

/** Figures of a text published on Tuesday, 12 March 2024. */
const figures = (text: string): Claim[] => detectClaims(toPlainArticle(text, { published: '2024-03-12', language: 'en' })).claims.filter(({ kind }) => kind === 'figure');

describe('what belongs to which figure of a sentence', () => {
  it('keeps the day and the places of one clause from the figures of the next', () => {
    const [quake, killed, tremor, dead] = figures('In February a 7.1-magnitude quake killed more than 900 people in Mernland and Serabia, and in March a 6.2-magnitude tremor left some 80 dead in Orlavia.');
    expect(quake).toMatchObject({ frame: 'measured', time: { from: '2024-02', to: '2024-02' }, place: ['Mernland', 'Serabia'] });
    expect(killed).toMatchObject({ frame: 'killed', time: { from: '2024-02', to: '2024-02' }, place: ['Mernland', 'Serabia'] });
    expect(tremor).toMatchObject({ frame: 'measured', place: ['Orlavia'] });
    expect(dead).toMatchObject({ frame: 'killed', time: { from: '2024-03', to: '2024-03' }, place: ['Orlavia'] });
  });

  it('gives each of two counts its own place, and the second the noun of the first', () => {
    const [first, second] = figures('An official said 92 people died in Serab and 40 in neighbouring Mern.');
    expect(first).toMatchObject({ frame: 'killed', place: ['Serab'] });
    expect(second).toMatchObject({ frame: 'killed', place: ['Mern'], value: { unit: 'people' } });
  });

  it('takes a place at the end for all figures of a list', () => {
    expect(figures('The blast killed four people and wounded nine in the town of Serab.').map(({ place }) => place)).toEqual([['Serab'], ['Serab']]);
  });

  it('dates the number that a change started from, and not the one it led to', () => {
    const [now, then] = figures('The list of the missing has shrunk to 31 from 41 a week ago, police said.');
    expect(now).toMatchObject({ value: { low: 31 }, time: { to: '2024-03-12' } });
    expect(then).toMatchObject({ value: { low: 41 }, time: { to: '2024-03-05' } });
  });

  it('reads a verb behind a number as what happened, not as what is counted', () => {
    for (const text of ['More than 1,300 died in the heat, officials said.', 'At least 1,300 died when a dam broke.']) expect(figures(text)[0], text).toMatchObject({ frame: 'killed', value: { low: 1300, unit: 'people' }, counted: null });
  });

  it('believes the verb rather than a noun that only describes the subject', () => {
    expect(figures('Crowd crush kills 151 at festival')[0]).toMatchObject({ frame: 'killed' });
    expect(figures('Police sent three aircraft with 168 rescue workers.').map(({ frame, value }) => [frame, value!.unit])).toEqual([['deployed', 'aircraft'], ['deployed', 'people']]);
    expect(figures('Police sent 168 search and rescue personnel.')[0]).toMatchObject({ frame: 'deployed', counted: 'search and rescue personnel' });
  });

  it('says of the part what is told of the part', () => {
    expect(figures('He said 74 of the 97 had been identified.').map(({ frame, value }) => [frame, value!.low])).toEqual([['identified', 74]]);
    expect(figures('Three of the four people killed in Serab were children.').map(({ frame }) => frame)).toEqual(['killed', 'killed']);
  });

  it('does not read a unit as a verb of saying', () => {
    const rates = figures('The central bank raised its policy rate by 500 basis points to 40 percent last month.');
    expect(rates.map(({ frame, attributedTo }) => [frame, attributedTo?.text ?? null])).not.toContainEqual(['measured', 'its policy rate by 500 basis']);
  });

  it('dates what was tried in the past, and what is planned to come', () => {
    expect(figures('Customers tried to withdraw $42 million on Thursday, the regulator said.')[0]).toMatchObject({ time: { from: '2024-03-07' } });
    expect(figures('The bank plans to pay out $42 million on Thursday, the regulator said.')[0]).toMatchObject({ time: { from: '2024-03-14' } });
  });

  it('knows the year of a fire, storm or quake of old by the number in front of it', () => {
    for (const text of ['A 1918 fire in Serabia killed 453 people.', 'The 1918 fire in Serabia killed 453 people.']) expect(figures(text)[0], text).toMatchObject({ time: { from: '1918', to: '1918' } });
  });
});

describe('two who speak in one sentence', () => {
  it('leaves the plan of one to that one', () => {
    const [own, other] = figures('Alfa is cutting about 12,000 jobs, chief executive Lena Strand said in a memo on Friday, days after Beta said it would lay off 10,000 workers.');
    expect(own!.attributedTo?.text).toContain('Lena Strand');
    expect(other).toMatchObject({ attributedTo: { text: 'Beta' }, modality: 'forecast', agent: 'Beta' });
  });

  it('still holds what goes on behind the speaker', () => {
    expect(figures('The flood was the worst in years, the mayor said, and 300 people had died.')[0]!.attributedTo?.text).toContain('mayor');
  });

  it('keeps "could" and a bare "would" apart from a plan that was told', () => {
    expect(figures('The strike could cost $40 million, the company said.')[0]).toMatchObject({ modality: 'hypothetical' });
    expect(figures('A second strike would cost $40 million.')[0]).toMatchObject({ modality: 'hypothetical' });
    expect(figures('The company said it would cut 1,200 jobs.')[0]).toMatchObject({ modality: 'forecast' });
  });
});

describe('places too small to stand alone', () => {
  it('come with the town that the dateline or the paragraph names', () => {
    const [claim] = figures('Shooting in Orlava\n\nORLAVA - Five people were wounded in a shooting on Harrow Street, police said.').slice(-1);
    expect(claim!.place).toEqual(['Harrow Street', 'Orlava']);
  });
});

describe('figures in the company of others', () => {
  it.each([
    ['It was the worst flood since 1973, when at least 150 people died in the south.', { frame: 'killed', time: { from: '1973', to: '1973' } }],
    ['Spain floods: toll passes 200 as rescuers search garages', { value: { low: 200, high: null } }],
    ['Two people died in Serab and one in Mern.', { place: ['Serab'] }],
    ['Group claims responsibility for attack that killed at least 133', { frame: 'killed', attributedTo: null }],
    ['The rebels claimed they had killed 12 soldiers.', { attributedTo: { text: 'The rebels' }, hedge: 'claimed' }],
    ['The health ministry said 107 people were in hospitals.', { frame: 'hospitalised' }],
    ['The governor raised the death toll from the storm to 2,975 from 64 on Tuesday after a study by Orlava University found that many more had died.', { frame: 'killed', agent: null, value: { low: 2975 }, time: { from: null, to: '2024-03-12' } }],
    ['A university study in May had estimated 4,645 excess deaths.', { attributedTo: { text: 'A university study' }, hedge: 'estimated' }],
    ['Researchers said 2,658 more people died from September to February than would be expected.', { time: { from: '2023-09', to: '2024-02' } }],
    ['The president spoke of 16 certified deaths; a storm killed more than 1,800 people in 2005.', { value: { low: 16 }, time: { to: '2024-03-12' } }],
    ['The number of people killed in the floods has risen to 17.', { frame: 'killed', value: { unit: 'people' } }],
    ['The number of dead on the left side of the river had risen to 17.', { frame: 'killed', value: { unit: 'people' } }],
    ['An estimated 300 people died.', { value: { approx: true } }],
  ])('%s', (text, wanted) => {
    expect(figures(text)[0]).toMatchObject(wanted);
  });

  it('takes for the headline the day and place of the sentence that gives the same figure', () => {
    const [headline] = figures("Rally draws 'nearly 2 million'\n\nNearly two million people marched through Serab on Sunday, organisers said.");
    expect(headline).toMatchObject({ frame: 'attended', time: { from: '2024-03-10' }, place: ['Serab'] });
    expect(headline!.implied).toEqual(expect.arrayContaining(['time', 'place']));
  });

  it('takes the day of the figure that its vague word stands for', () => {
    const [headline] = figures('Crush injures dozens\n\nFour people died and 32 were injured in a crush in Serab on Sunday.');
    expect(headline).toMatchObject({ quote: 'dozens', time: { from: '2024-03-10', to: '2024-03-10' } });
    // Whoever comes together does so on the day of the lead, whatever they are put at.
    expect(figures('Hundreds of thousands march in Serab\n\nOrganisers said 1.2 million people took part in the march on Sunday. A march on February 4 drew 310,000.')[0]).toMatchObject({ time: { from: '2024-03-10', to: '2024-03-10' } });
    // … nor is what the vague word leaves room for of another day than what is told first.
    expect(figures('Dozens hurt in crush\n\nIn a crush in Serab on Sunday 132 people were injured. On March 3 a crush in Mern had injured 64.')[0]).toMatchObject({ place: ['Serab'], time: { to: '2024-03-12' } });
    expect(figures('Crush injures dozens\n\nIn 2005 a storm injured 900 people in Serab.')[0]).toMatchObject({ time: { to: '2024-03-12' } });
  });

  it('leaves the headline its own where the text gives another figure', () => {
    const [headline] = figures('Flood kills 40\n\nA storm in 2005 killed 900 people in Serab.');
    expect(headline).toMatchObject({ time: { to: '2024-03-12' } });
  });
});

describe('figures of business and of the world', () => {
  const only = (text: string): Claim => figures(text).at(-1)!;

  it('says what a sum is a sum of, and what has changed', () => {
    expect(only('The lender had about $40 billion in total assets.')).toMatchObject({ counted: 'total assets' });
    expect(only('Thieves took $9 million worth of copper.')).toMatchObject({ counted: 'copper' });
    expect(only('The builder paid $9 million in March.')).toMatchObject({ counted: null });
    expect(only('The builder paid $9 million in cash.')).toMatchObject({ counted: null });
    expect(only('Shares of toymaker Orbelin Group plunged 60 percent.')).toMatchObject({ frame: 'fell', counted: 'Shares of toymaker Orbelin Group' });
    expect(only('They plunged 60 percent.')).toMatchObject({ counted: null });
  });

  it('takes "it" for the company whose shares open the sentence', () => {
    expect(only('A filing warned of losses. Shares of toymaker Orbelin Group fell after it said it would cut 300 jobs.')).toMatchObject({ frame: 'laid-off', agent: 'Orbelin Group', attributedTo: { text: 'Orbelin Group' } });
    expect(only("A filing warned of losses. Orbelin's stock fell after it said it would cut 300 jobs.")).toMatchObject({ agent: 'Orbelin', attributedTo: { text: 'Orbelin' } });
  });

  it('gives the subject behind ", and" its own verb', () => {
    const [, second] = figures('Orbelin in January said it would cut 20 percent of its staff, and Vantry last week dismissed 400 workers.');
    expect(second).toMatchObject({ agent: 'Vantry', time: { from: '2024-03-04', to: '2024-03-10' } });
    expect(figures('Orbelin in January said it would cut 20 percent of its staff, and Vantry last week dismissed 400 workers.')[0]).toMatchObject({ modality: 'forecast', time: null });
    expect(only('In the north, rebels, soldiers of the army, and militiamen killed 40 people.')).toMatchObject({ agent: 'rebels, soldiers of the army, and militiamen' });
  });

  it('lets workers go, and prisoners free', () => {
    expect(only('The maker let go of more than 1,000 employees.')).toMatchObject({ frame: 'laid-off' });
    expect(only('The maker let 300 workers go.')).toMatchObject({ frame: 'laid-off' });
    expect(only('The court let go of 40 prisoners.')).toMatchObject({ frame: 'freed' });
  });

  it('denies nothing that is only not known, and says of what lacks that it lacks', () => {
    expect(only('It was not immediately clear how many held more than the insured $250,000.').modality).not.toBe('negated');
    expect(only('About 90 percent of deposits were uninsured.')).toMatchObject({ frame: 'insured', modality: 'negated' });
    expect(only('About 90 percent of deposits were insured.')).toMatchObject({ modality: 'actual' });
  });

  it('names no day of a plan by the day of what came of it', () => {
    expect(only('The shares fell on Thursday, after the bank said it would raise $2 billion.').time).not.toMatchObject({ from: '2024-03-14' });
    expect(only('The bank will on Thursday raise $2 billion.')).toMatchObject({ time: { from: '2024-03-14' } });
  });

  it('places what is told of the whole world there, and nothing after it', () => {
    const text = 'Some 4 million people in Orlavia died, the ministry said. A further 15 million died worldwide. Officials counted 480,000 deaths. Doctors counted 300,000 deaths.';
    expect(figures(text).map(({ place }) => place)).toEqual([['Orlavia'], ['worldwide'], ['worldwide'], ['Orlavia']]);
    expect(only('Around the world 3 million people died.')).toMatchObject({ place: ['worldwide'] });
  });

  it('takes a journal for no place', () => {
    expect(only('A study in Orbis in March found 3 million deaths.')).toMatchObject({ place: [] });
    expect(only('A paper published in The Lantern put the deaths at 3 million.')).toMatchObject({ place: [] });
    expect(only('At least 12 people died in Orlava in March.')).toMatchObject({ place: ['Orlava'] });
  });

  it('hears a figure of comparison from whoever gave that one alone', () => {
    expect(figures('More than 4 million people died, the health body said, almost 10 times the number that the government has recorded.')[0]).toMatchObject({ attributedTo: { text: 'the health body' } });
    expect(figures('More than 4 million people died, the health body said, almost 10 times the number the government has recorded.')[0]).toMatchObject({ attributedTo: { text: 'the health body' } });
  });

  it('takes the end of a year for the end of a count, and a unit for no initial', () => {
    expect(only('Some 40 people had died by the end of 2021.')).toMatchObject({ time: { from: null, to: '2021' } });
    expect(only('The aim is to stay below 1.5C. Carbon levels rose to 419 ppm.').sentence).toBe('Carbon levels rose to 419 ppm.');
    expect(only('The study by Orla C. Venn counted 40 deaths.').sentence).toContain('Orla C. Venn');
  });

  it('knows whom "it" means', () => {
    const text = 'Some 52 people died, officials said. The operator, Mern Lines, denied that the ferry was full. It said 202 passengers were aboard.';
    expect(only(text)).toMatchObject({ attributedTo: { text: 'The operator, Mern Lines' } });
    expect(only('Some 52 people died, officials said. Mern Lines will pay $2,000 to each family, it said.')).toMatchObject({ attributedTo: { text: 'Mern Lines' } });
    expect(only('The coast guard said 126 people had been saved, five more than it had reported on Sunday.')).not.toMatchObject({ attributedTo: { text: 'officials' } });
    expect(figures('The coast guard said 126 people had been saved, five more than it had reported on Sunday.')[0]).toMatchObject({ attributedTo: { text: 'The coast guard' }, time: { to: '2024-03-12' } });
  });

  it('takes a year of building for no year of the figure, and a distance for no fall', () => {
    expect(only('The minister said the boat, built in 1988, was carrying 150 people.').time).not.toMatchObject({ from: '1988' });
    expect(only('The ferry sank some three miles off the coast.').frame).not.toBe('fell');
    expect(only('The level of the lake fell three metres.')).toMatchObject({ frame: 'fell', counted: 'level of the lake' });
  });

  it('takes no caption for a speaker, and no sales for a company', () => {
    expect(only('Illustration: The ship was carrying 18,300 containers.').attributedTo).toBeNull();
    expect(only('FENN: The ship was carrying 18,300 containers.')).toMatchObject({ attributedTo: { text: 'FENN' } });
    expect(only('Sales of cloth fell 12 percent. It lost $48 million.').agent).toBeNull();
  });

  it('tells one deed in two measures by one frame, and gives a second counter what the first counted', () => {
    expect(figures('The firm let go 14% of its workers, some 1,100 people.').map(({ frame }) => frame)).toEqual(['laid-off', 'laid-off']);
    expect(only('The guards let go 40 people.')).toMatchObject({ frame: 'freed' });
    expect(figures('Organisers counted 103,000 marchers and police 24,000.')[1]).toMatchObject({ frame: 'attended', value: { low: 24000, unit: 'people' }, attributedTo: { text: 'police' } });
  });

  it('ends what is counted before the verb of the sentence', () => {
    expect(only('At least 150 tons of machine oil spilled into the river.')).toMatchObject({ frame: 'leaked', counted: 'machine oil' });
    expect(only('Traders saw Velm crude down 1.4 percent.').counted).toBe('Velm crude');
    expect(figures('About 12 percent of trade passes through the 193-km waterway.').map(({ frame }) => frame)).not.toContain('approved');
  });

  it('hears who puts a figure, over a short name in brackets, and nobody in what only is confirmed', () => {
    expect(only('The Velm Climate Service (VCS) put the average temperature of 2023 at 14.98C.')).toMatchObject({ attributedTo: { text: 'The Velm Climate Service' } });
    expect(only('The Velm ministry puts it at 52,000 people.')).toMatchObject({ attributedTo: { text: 'The Velm ministry' } });
    expect(only('If confirmed, the turnout would be a record: 1.5 million people marched.').attributedTo).toBeNull();
  });

  it('reads what a number is of, however far, and "it was" as the same count', () => {
    expect(figures('The number of people known to have died in the fires on the island has risen to 106. It was 99 on Monday.')).toMatchObject([{ frame: 'killed', value: { low: 106, unit: 'people' } }, { frame: 'killed', value: { low: 99, unit: 'people' } }]);
    expect(figures('It was 99 in the shade.')).toEqual([]);
    expect(only('Only five of the dead have been named.')).toMatchObject({ frame: 'identified' });
    expect(figures('Protesters marched in 260 towns against a plan to raise the retirement age from 62 to 64.').map(({ quote }) => quote)).toEqual(['260 towns']);
    expect(figures('The union said 350,000 people took part, and police counted 81,000.')[1]).toMatchObject({ frame: 'attended', value: { low: 81000, unit: 'people' } });
    expect(only('The storm passed 500 miles south of the town.').frame).not.toBe('approved');
    expect(only('The fire that swept through Mern on Friday destroyed 220 houses.')).toMatchObject({ frame: 'destroyed', agent: null });
  });

  it('gives a figure whose verb is left out to whoever stands before it, and no receiver', () => {
    expect(figures('Norway gave $40m and Canada $25m.').map(({ agent }) => agent)).toEqual(['Norway', 'Canada']);
    expect(figures('At a meeting in Geneva the EU pledged $300m for refugees, and Japan $120m.')).toMatchObject([{ agent: 'EU', place: ['Geneva'] }, { agent: 'Japan' }]);
    expect(figures('The bank gave Norway $40m and Canada $25m.').map(({ agent }) => agent)).toEqual(['bank', 'bank']);
  });

  it('takes a ferry and its passengers for nobody who kills, and lives lost for deaths', () => {
    expect(figures('A ferry carrying more than 300 passengers capsized off Tarn, killing at least 41 people.')[1]).toMatchObject({ frame: 'killed', agent: null });
    expect(only('Militants carrying knives killed 12 farmers.').agent).toMatch(/^Militants/);
    expect(only('The ship sank with the loss of 12 lives.')).toMatchObject({ frame: 'killed', value: { low: 12, unit: 'people' } });
    expect(only('Doctors saved 12 lives.').frame).not.toBe('killed');
  });

  it('denies only what is denied, with a verb that may be a participle', () => {
    expect(only('The firm denied that it was overloaded and put the number of passengers at 175.')).toMatchObject({ modality: 'actual', hedge: 'attributed', attributedTo: { text: 'The firm' } });
    expect(only('The firm denied that 175 passengers were hurt and put in a hospital.')).toMatchObject({ modality: 'negated' });
  });

  it('asks nobody for an opinion where somebody only tells', () => {
    expect(only('Only about 20 percent of services were running, NorRail said.').frame).not.toBe('polled');
    expect(only('Some 20 percent of voters say the country is safe.').frame).toBe('polled');
    expect(figures('Revenue fell to 3.4 billion euros, missing the 3.6 billion that analysts had expected.')[1]).toMatchObject({ modality: 'forecast', value: { unit: 'EUR' } });
    expect(only('The 3.6 billion euros that analysts had counted were spent.').modality).toBe('actual');
  });

  it('takes what somebody is called on to do for no deed, and a strike begun for a strike', () => {
    expect(only('The union called on 15,000 members to protest on Thursday.')).toMatchObject({ frame: 'attended', modality: 'goal', attributedTo: { text: 'The union' } });
    expect(only('The police called on 15,000 people who had protested.').modality).toBe('actual');
    expect(figures('Some 40,000 rail workers began a 48-hour strike on Tuesday.')[0]).toMatchObject({ frame: 'on-strike' });
    expect(only('Police began a search of 40 houses.').frame).not.toBe('on-strike');
  });

  it('counts those whom a participle names, and men in quotation marks', () => {
    expect(only('The storm brought the number of displaced to 310,000.')).toMatchObject({ frame: 'displaced', value: { low: 310000, unit: 'people' } });
    expect(only('The ministry said its planes had killed 30 "rebels".')).toMatchObject({ frame: 'killed', value: { low: 30, unit: 'people' } });
    expect(only('The pipe was 30" wide.').value).toMatchObject({ unit: 'inch' });
    expect(only('Shares in Velm dropped 6.2 percent.').place).toEqual([]);
  });

  it('blames nobody who only counts or fans, and no toll for what another clause tells', () => {
    expect(only('At least 230 houses have been destroyed, according to a first count by the Orrin council.').agent).toBeNull();
    expect(only('A wildfire fanned by strong winds has burned more than 9,300 hectares of forest.').agent).toBeNull();
    expect(only('An attack by gunmen killed four farmers.').agent).toBe('gunmen');
    expect(only('He said the toll was likely to rise because about 150 people were trapped.')).toMatchObject({ frame: 'trapped' });
    expect(figures('Power was restored to about 6,500 of the 21,000 households that lost power on Sunday.').map(({ frame }) => frame)).toEqual(['restored', 'without-power']);
  });

  it('takes who may vote for no voters, and measures a quake again by its magnitude', () => {
    expect(only('Some 6.3 million people were eligible to vote.').frame).toBe('registered');
    expect(only('Some 6.3 million people voted.').frame).toBe('voted');
    expect(only('A boat can carry under five people.').value).toMatchObject({ high: 5, unit: 'people' });
    expect(figures('The magnitude 6.4 quake hit Lembo at a depth of 11 kilometres. The local centre measured it at 6.6.').at(-1)).toMatchObject({ value: { low: 6.6, unit: 'magnitude' } });
  });

  it('holds no town by holding a rally in it', () => {
    expect(only('Supporters held rallies of their own in 29 towns.').frame).not.toBe('controlled');
    expect(only('Unions held protests in 40 towns.')).toMatchObject({ frame: 'protested' });
    expect(only('The rebels held 29 towns.')).toMatchObject({ frame: 'controlled' });
    expect(only('Rallies were also held in 29 towns abroad.').frame).not.toBe('controlled');
    expect(only('The party held a vote in 12 towns.').frame).not.toBe('controlled');
    expect(only('Some 29 towns were held by the rebels.')).toMatchObject({ frame: 'controlled' });
    expect(figures('The two numbers do not measure the same thing.')).toEqual([]);
  });

  it('reads a dateline up to two hyphens', () => {
    expect(only('New Orlava, May 5 (staff) -- More than 40 people died by the end of 2023.')).toMatchObject({ time: { to: '2023' } });
  });

  it('blames nobody for what happened at a place', () => {
    expect(only('Relatives gathered after a crush in the capital that killed 156 people.').agent).toBeNull();
    expect(figures('Divers looked for survivors of an explosion at the port of Mern that killed 135 people and injured 500.').map(({ agent }) => agent)).toEqual([null, null]);
    expect(figures('The one of 2015 near Mern, of magnitude 7.8, killed about 900.').at(-1)).toMatchObject({ frame: 'killed', agent: null });
    // A group at a place acts.
    expect(only('Gunmen from the north that held the port killed 12 people.').agent).not.toBeNull();
  });

  it('counts the dead whom a toll kept by somebody is of', () => {
    expect(only('A count kept by envoys of deaths in the floods rose above 1,000 on Thursday.')).toMatchObject({ frame: 'killed', value: { low: 1000, high: null, unit: 'people' } });
    expect(only('The number of visitors rose above 1,000 on Thursday.').frame).not.toBe('killed');
  });

  it('counts some of those named before by their name', () => {
    const [all, some] = figures('The envoy said 658 Kenyans had died, 630 of whom had come without permits.');
    expect(all).toMatchObject({ frame: 'killed', counted: 'Kenyans' });
    expect(some).toMatchObject({ frame: 'killed', counted: 'Kenyans', value: { low: 630 } });
    expect(figures('The envoy said 658 Kenyans had died. A day earlier he had put the number at 600.').at(-1)).toMatchObject({ frame: 'killed', counted: 'Kenyans' });
  });

  it('takes those for dead whom a country, an army or a disaster lost, and no workers or voters', () => {
    expect(only('Orlavia has lost 183 pilgrims, its ministry said.')).toMatchObject({ frame: 'killed' });
    expect(only('The town lost 40 people in the flood.')).toMatchObject({ frame: 'killed' });
    expect(only('The party lost 40 members in the vote.').frame).not.toBe('killed');
    expect(only('The firm lost 300 workers to a rival.').frame).not.toBe('killed');
    expect(only('The village lost 1,200 people to emigration.').frame).not.toBe('killed');
  });

  it('reads the verb of the sentence, and not the participle or clause that says who is meant', () => {
    expect(only('More than 400 people trapped by the quake had been rescued, an official said.')).toMatchObject({ frame: 'rescued' });
    expect(only('Eleven of the girls who were taken in April 2014 were freed on Monday.')).toMatchObject({ frame: 'freed' });
    expect(only('Forty people trapped by the quake called for help.')).toMatchObject({ frame: 'trapped' });
  });

  it('goes on with a count over a place and a pronoun', () => {
    const [here, there] = figures('The agency said 30,000 people were displaced in Serab and 6,085 in other places hit by the storm.');
    expect([here!.frame, there!.frame]).toEqual(['displaced', 'displaced']);
    expect(figures('The minister gave a toll of 5,500, while the mayor told the station that it could be between 18,000 and 20,000.').at(-1)).toMatchObject({ frame: 'killed', value: { low: 18_000, high: 20_000, unit: 'people' }, modality: 'hypothetical', attributedTo: { text: 'the mayor' } });
    expect(figures('The ministry said 471 people were killed in an explosion in a yard, lowering its first figure of at least 500.').at(-1)).toMatchObject({ frame: 'killed', value: { low: 500, unit: 'people' } });
    expect(figures('Orlava floods: 113 dead, mayor fears 200').at(-1)).toMatchObject({ frame: 'killed', value: { low: 200 } });
  });

  it('knows the quake from the name of whoever measures it', () => {
    expect(figures('The magnitude 6.8 quake struck Mern, according to the Orlava Earthquake Networks Center; a survey put it at 7.1.').at(-1)?.counted).not.toContain('Earthquake');
  });

  it('has an agency by its letters speak, and whoever blames', () => {
    expect(only('More than 1,000 bodies have been buried in mass graves, the WHO said.').attributedTo?.text).toBe('the WHO');
    expect(only('Prime Minister John Doe blamed 2,750 tonnes of nitrate that had lain in a store.').attributedTo?.text).toBe('Prime Minister John Doe');
    expect(only('Mernish intelligence put the deaths at 100 to 300, according to an assessment seen by reporters.').attributedTo?.text).toContain('Mernish intelligence');
  });

  it('reads the number of the killed over what stands between', () => {
    expect(only("Villagers dug as the number killed by Friday's quake, the deadliest in decades, reached 2,122.")).toMatchObject({ frame: 'killed', value: { low: 2122, unit: 'people' } });
    expect(figures('The toll rose to 35,418, he said, more than the 33,000 of the Mern quake of 1939.').at(-1)).toMatchObject({ frame: 'killed', value: { low: 33_000, unit: 'people' } });
  });

  it('tells what befell some of those before by their own verb', () => {
    expect(figures('The minister said 350 Kenyans were on the boat; some 300 of them are thought to have died.').at(-1)).toMatchObject({ frame: 'killed', counted: 'Kenyans', hedge: 'estimated' });
  });

  it('counts others of the same kind, and head of livestock as animals', () => {
    const [gone, harmed] = figures('Twenty villages were wiped out and 50 others damaged, the agency said.');
    expect(gone).toMatchObject({ frame: 'destroyed', value: { unit: 'settlement' } });
    expect(harmed).toMatchObject({ frame: 'damaged', value: { low: 50, unit: 'settlement' } });
    expect(figures('Six people were killed and 50 others injured.').at(-1)).toMatchObject({ value: { unit: 'people' } });
    expect(only('Some 10,000 head of livestock are missing.').value).toMatchObject({ unit: 'animal' });
  });

  it('gives each of two quakes its magnitude', () => {
    const [first, second] = figures('The first quake measured 7.8 and struck at dawn; a second of 7.5 followed.');
    expect(first).toMatchObject({ value: { low: 7.8, unit: 'magnitude' }, counted: 'first quake' });
    expect(second).toMatchObject({ value: { low: 7.5, unit: 'magnitude' }, counted: 'second quake' });
  });

  it('gives the strongest of the aftershocks its own magnitude', () => {
    expect(figures('The quake was followed by 40 aftershocks, the largest of magnitude 5.1.').at(-1)).toMatchObject({ value: { low: 5.1 }, counted: 'aftershock' });
    expect(figures('Over 500 aftershocks, the strongest of magnitude 4.4, followed the 6.8-magnitude quake.').map(({ counted }) => counted)).toEqual(['aftershocks', 'aftershock', 'quake']);
  });

  it('hears a speaker before a meeting and behind a name, and blames no speaker', () => {
    expect(only('Some 13,208 people died, the minister said after a cabinet meeting.').attributedTo?.text).toBe('the minister');
    expect(only('A business group, Serabfed, estimates the damage at $84.1 billion.').attributedTo?.text).toContain('Serabfed');
    expect(figures('Floods have killed 132 people, a task force said on Monday, and forced 118,000 people from their homes.').map(({ agent }) => agent)).toEqual([null, null]);
  });

  it('puts on trial those who are to appear before a judge', () => {
    expect(only('Nine men were to appear before a judge on Thursday.')).toMatchObject({ frame: 'charged', modality: 'forecast', time: { from: '2024-03-14', to: '2024-03-14' } });
  });

  it('reads a toll in a headline over what else is told there', () => {
    expect(only('Toll in Mernland and Serabia passes 41,000 as rescues grow rare')).toMatchObject({ frame: 'killed', value: { low: 41_000 } });
  });
});
