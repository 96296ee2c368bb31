import { describe, expect, it } from 'vitest';
import { detectClaims } from '@/lib/claims/detect-claims';
import { toPlainArticle } from '@/lib/claims/plain-article';
import type { Claim } from '@/lib/model';
import { FIGURES, NO_FIGURES, PUBLISHED } from '../../fixtures/corpus/claims-figures';
import { ACCOUNT_SLOTS } from '../../fixtures/corpus/claims-account-slots';
import { DEED_SLOTS } from '../../fixtures/corpus/claims-deed-slots';
import { NEWS_SLOTS } from '../../fixtures/corpus/claims-news-slots';
import { TOLD_SLOTS } from '../../fixtures/corpus/claims-told-slots';
import { HARM_SLOTS } from '../../fixtures/corpus/claims-harm-slots';
import { ARTICLE_SLOTS } from '../../fixtures/corpus/claims-article-slots';
import { SLOTS } from '../../fixtures/corpus/claims-slots';

const read = (text: string): Claim[] => detectClaims(toPlainArticle(text, { published: PUBLISHED, language: 'en' })).claims;
const figures = (text: string): Claim[] => read(text).filter(({ kind }) => kind === 'figure');
const events = (text: string): Claim[] => read(text).filter(({ kind }) => kind === 'event');

describe('figures', () => {
  it.each([...FIGURES, ...SLOTS, ...NEWS_SLOTS, ...ACCOUNT_SLOTS, ...DEED_SLOTS, ...TOLD_SLOTS, ...HARM_SLOTS, ...ARTICLE_SLOTS].map(([text, ...expected]) => ({ text, expected })))('$text', ({ text, expected }) => {
    const found = figures(text);
    expect(found.map(({ quote }) => quote)).toEqual(expected.map(({ quote }) => quote));
    expected.forEach((wanted, i) => {
      const claim = found[i]!;
      expect(claim.frame).toBe(wanted.frame);
      expect([claim.value!.low, claim.value!.high]).toEqual([wanted.low, wanted.high]);
      if (wanted.unit !== undefined) expect(claim.value!.unit).toBe(wanted.unit);
      if (wanted.agent !== undefined) expect(claim.agent).toBe(wanted.agent);
      if (wanted.counted !== undefined) expect(claim.counted).toBe(wanted.counted);
      if (wanted.place !== undefined) expect(claim.place.join('|')).toMatch(wanted.place === null ? /^$/ : new RegExp(wanted.place));
      if (wanted.by === null) expect(claim.attributedTo).toBeNull();
      else if (wanted.by !== undefined) expect(claim.attributedTo?.text).toContain(wanted.by);
      if (wanted.hedge !== undefined) expect(claim.hedge).toBe(wanted.hedge);
      if (wanted.modality !== undefined) expect(claim.modality).toBe(wanted.modality);
      if (wanted.from !== undefined) expect(claim.time?.from ?? null).toBe(wanted.from);
      if (wanted.to !== undefined) expect(claim.time?.to ?? null).toBe(wanted.to);
    });
  });

  it.each(NO_FIGURES)('finds none in: %s', (text) => {
    expect(figures(text).map(({ quote }) => quote)).toEqual([]);
  });
});

describe('events', () => {
  it.each([
    ['Rebel forces have taken control of the town of Serab in Nimra province.', 'captured', 'Rebel forces', 'Serab'],
    ['The insurgents also seized several towns and villages along the way.', 'captured', 'insurgents', 'several towns and villages'],
    ['Fighters advanced on the town of Orun, officials said.', 'advanced', 'Fighters', 'Orun'],
    ['Insurgents shelled the port of Aden overnight.', 'struck', 'Insurgents', 'Aden'],
    ['Officer Scott Dorn, 42, of Lansk, Mern, died on Sunday in northern Tarn.', 'killed', null, 'Officer Scott Dorn'],
    ['Russia and Ukraine signed a prisoner exchange agreement in Abu Dhabi on Friday.', 'signed', 'Russia and Ukraine', 'prisoner exchange agreement'],
    ['The prime minister resigned on Tuesday after losing a vote.', 'resigned', 'prime minister', 'prime minister'],
    ['Government troops launched a missile attack on a student dormitory.', 'struck', 'Government troops', 'student dormitory'],
    ['The insurgents said they had taken Ormel and Beled, north of Orun.', 'captured', 'insurgents', 'Ormel and Beled'],
    ['The rebels took Ormel on Friday.', 'captured', 'rebels', 'Ormel'],
  ])('%s', (text, frame, agent, object) => {
    const event = events(text).find((claim) => claim.frame === frame);
    expect(event).toMatchObject({ agent, object });
  });

  it.each([
    ['Igor Manev, the transport minister, resigned late on Sunday.', 'resigned', 'Igor Manev', 'Igor Manev'],
    ['The transport minister, Igor Manev, resigned late on Sunday.', 'resigned', 'Igor Manev', 'Igor Manev'],
    ['The airport was closed on Sunday.', 'closed', null, 'airport'],
    ['President Tomas Leal declared a state of emergency in the north.', 'declared', 'Tomas Leal', 'state of emergency'],
    ['Troops repelled an attack on the village of Ormel.', 'repelled', 'Troops', 'Ormel'],
    ['A reporter saw soldiers withdrawing from the town of Beled.', 'withdrew', 'soldiers', 'Beled'],
    ['The opposition accused the army of shelling the town of Tamra.', 'struck', 'army', 'Tamra'],
    ['The army denied that its aircraft had bombed the market.', 'struck', 'army', 'market'],
    ['A bridge collapsed in Orun.', 'collapsed', null, 'bridge'],
    ['A missile struck an oil refinery in Orun.', 'struck', null, 'oil refinery'],
    ['The raids hit the village of Ormel, an activist said.', 'struck', null, 'Ormel'],
    ['Warplanes bombed the port of Orun.', 'struck', null, 'Orun'],
    ['At least 22 people died.\nThe bus was going to Holm when it hit a truck, the governor said.', 'struck', null, 'truck'],
    ['Rebels captured several key sites, including the Mern Research Centre.', 'captured', 'Rebels', 'several key sites, including the Mern Research Centre'],
  ])('tells who and what: %s', (text, frame, agent, object) => {
    const event = events(text).find((claim) => claim.frame === frame);
    expect(event).toMatchObject({ object });
    expect(event!.agent === null ? null : event!.agent.includes(agent ?? 'nobody')).toBe(agent === null ? null : true);
  });

  it.each([
    'The army wants to retake the town of Orun.',
    'Rebels could capture the town of Orun.',
    'Will Rebels capture Orun?',
    'They lie in an area captured by government forces.',
    'The rebels captured the town of Orun in 2019.',
    'The rebels have controlled the town of Orun since 2019.',
    'It typically takes the group several hours to claim an attack.',
    'Investigators passed Anna Belska on the way.',
    'The airliner landed in Orun at noon.',
    'The rebels took Anna Belska to the station.',
    'Her mother took Anna on Friday.',
    'The actress was resigned to the role.',
    'Devastated Anna Belska spoke of her home.',
    'The agency reopened its inquiry of 2019.',
    'Igor Manev served as deputy mayor of Orun.',
    'Rebels seized areas and captured territory.',
    'The Rovers beat the Harbour Lions in the final.',
    "He dismissed Orlane's repeated concerns about the sale.",
    'Lyra, who bought the club for €4 million in 2019, is pleased.',
    'Prime Minister Anna Belska is due to meet Igor Manev on Friday.',
  ])('takes no plan, habit, background or figure of speech for news: %s', (text) => {
    expect(events(text).map(({ frame, quote }) => `${frame}: ${quote}`)).toEqual([]);
  });

  it('tells that what was done to none was not done', () => {
    expect(events('The coalition conducted no strikes on Orun, it said.').map(({ frame, modality }) => `${frame}: ${modality}`)).toEqual(['struck: negated']);
  });

  it.each(['The decision hit the whole industry.', 'She took part in the search.', 'The actress starred in a film called "Kill Ben".', 'The band reached a wide audience.', 'He left the office and took the road north.'])('finds none in: %s', (text) => {
    expect(events(text).map(({ frame, quote }) => `${frame}: ${quote}`)).toEqual([]);
  });
});

describe('whom it befell', () => {
  it.each([
    ['The network has documented 149 civilian deaths.', 'civilians'],
    ['The ministry recorded 40 child deaths.', 'children'],
    ['The ministry recorded 40 road deaths.', 'people'],
  ])('%s', (text, kind) => {
    expect(figures(text).map(({ frame, countedKind }) => [frame, countedKind])).toEqual([['killed', kind]]);
  });
});

describe('attribution over sentences', () => {
  it('lets "it added" and "the monitor" point back, and keeps the outlet silent in between', () => {
    const found = figures(
      'More than 180 fighters were killed, according to the Nimra Observatory. At least 19 civilians also died, it added. The town was home to 4,000 people. The observatory said 12 soldiers were wounded.',
    );
    expect(found.map(({ attributedTo }) => attributedTo?.text ?? null)).toEqual(['the Nimra Observatory', 'the Nimra Observatory', null, 'the Nimra Observatory']);
    expect(found[1]!.implied).toContain('attributedTo');
  });

  it('goes on with a speech after its speaker was named', () => {
    const found = figures('"We have lost 40 colleagues," hospital director Amal Nasser told Reuters. "Another 12 are missing."');
    expect(found.map(({ attributedTo }) => attributedTo?.text)).toEqual(['hospital director Amal Nasser', 'hospital director Amal Nasser']);
  });

  it.each([
    ['A harbour official said this year that 300 workers could lose their jobs.', 'A harbour official'],
    ['Rep. Nora Field (D-Orun), chair of the Budget Committee, said that the town spent $45 million on the dam.', 'Rep. Nora Field'],
    ['In an early-October Orun Herald poll, 56 percent backed the plan.', 'an early-October Orun Herald poll'],
    ['A report released in September by the Nimra Academy noted that 70 percent of wells are dry.', 'A report released in September by the Nimra Academy'],
    ['According to early results of exit polls, 40 percent of voters were unhappy.', 'results of exit polls'],
    ['The mayor pledged to spend $3 million on shelters.', 'The mayor'],
  ])('finds whose word it is: %s', (text, party) => {
    expect(figures(text)[0]!.attributedTo?.text).toBe(party);
  });

  it('keeps a chain whole', () => {
    expect(figures('Twelve people died, local sources cited by Reuters said.')[0]!.attributedTo?.text).toBe('local sources cited by Reuters');
  });
});

describe('places', () => {
  it.each([
    ['Twelve patients died at the Mern University Hospital in Orun.', ['Orun']],
    ['The Orun-based observatory said 12 people died in the town of Belvar.', ['Belvar']],
    ['Nine people were hurt in the town of Belvar in Nimra province.', ['Belvar', 'Nimra province']],
    ['The town of Belvar in the south of Nimra province was hit by floods that killed nine people.', ['Belvar', 'Nimra province']],
    ['At least 49 migrants drowned after a boat that had left Somalia sank off the coast of Yemen.', ['Yemen']],
  ])('%s', (text, place) => {
    expect(figures(text)[0]!.place).toEqual(place);
  });

  it.each([
    ['The bus, travelling from the northern city of Tarn, hit a barrier near the town of Belvar. Three students were among the dead.', ['Belvar']],
    ['Rains in Kenya have flooded the northern state of Nimra.\n\nKenya has seen worse. Floods in the same state killed 54 people last September.', ['Nimra']],
  ])('hands on only where something happened: %s', (text, place) => {
    expect(figures(text).at(-1)!.place).toEqual(place);
  });

  it('gives a total of years to the country and the dead of the day to the town', () => {
    const found = figures('Shells hit the town of Orun in Kenya on Monday.\nNine people were killed in Orun. The fighting in Kenya goes on.\nMore than 15,000 people have been killed since 2011.');
    expect(found.map(({ place }) => place[0])).toEqual(['Orun', 'Kenya']);
  });

  it('takes no person for a place', () => {
    const found = figures('Anna Belska, 45, was seen at home. Police asked questions of Belska. A fund gave $3m to Belska.');
    expect(found.map(({ place }) => place)).toEqual([[]]);
  });
});

describe('times', () => {
  it.each([
    ['The firm lost $3m in the third quarter.', '2023-07', '2023-09'],
    ['The firm lost $3m in the first quarter of 2021.', '2021-01', '2021-03'],
    ['Eleven of the girls who were taken in April 2014 were freed on Monday.', '2024-05-13', '2024-05-13'],
  ])('%s', (text, from, to) => {
    expect(figures(text)[0]!.time).toEqual({ from, to });
  });
});

describe('one article', () => {
  it('hands places and since-when on to sentences that name none', () => {
    const found = figures('The fighting in Orun began on Monday. Since Monday, 40 people have been killed. Another 60 people were wounded.');
    expect(found[1]).toMatchObject({ place: ['Orun'], time: { from: '2024-05-13', to: '2024-05-15' } });
    expect(found[1]!.implied).toEqual(expect.arrayContaining(['place', 'time']));
  });

  it('flags a headline whose figure the text gives otherwise', () => {
    const found = figures('Flood kills 40 people in Orun\nThe flood killed 31 people in Orun, officials said.');
    expect(found[0]).toMatchObject({ flags: ['headline-differs'], notes: [{ says: 'headline-differs', headline: '40 people', text: '31 people' }] });
    expect(figures('Flood kills dozens of people in Orun\nThe flood killed 31 people in Orun.')[0]!.flags).toEqual([]);
    // The number of the kind of people that all were, and another day's besides.
    expect(figures('At least 19 dead as jets bomb Orun for second day\nAt least 19 civilians died on Monday when jets bombed Orun.\nOn Sunday 16 people had been killed in the town.')[0]!.flags).toEqual([]);
  });

  it('names a headline that only rounds, and flags none that says the same', () => {
    const [rounded] = figures('Flood kills 200 people in Orun\nThe flood killed 192 people in Orun, officials said.');
    expect(rounded).toMatchObject({ flags: ['headline-rounded'], notes: [{ says: 'headline-rounded', headline: '200 people', text: '192 people' }] });
    expect(figures('Flood kills nearly 200 people in Orun\nThe flood killed 192 people in Orun.')[0]!.flags).toEqual(['headline-rounded']);
    expect(figures('Ferry with 200 on board sinks\nA ferry carrying 214 people sank off Orun.').flatMap(({ flags }) => flags)).toEqual(['headline-rounded']);
    expect(figures('Police seize two tonnes of cocaine\nPolice in Orun seized 1.9 tonnes of cocaine.').flatMap(({ flags }) => flags)).toEqual(['headline-rounded']);
    // A bound that the text's figure keeps, and a sum of which the text gives each part.
    expect(figures('Toll passes 1,400\nThe flood killed 1,412 people in Orun.').flatMap(({ flags }) => flags)).toEqual([]);
    expect(figures('Deal frees 230 prisoners\nMern and Tarn freed 115 prisoners of war each.').flatMap(({ flags }) => flags)).toEqual([]);
    expect(figures('Deal frees 230 prisoners\nMern freed 115 prisoners of war.')[0]!.flags).toEqual(['headline-differs']);
    expect(figures('Flood kills 192 people in Orun\nThe flood killed 192 people in Orun.')[0]!.flags).toEqual([]);
    expect(figures('Flood kills 40 people in Orun\nThe flood killed 40 people in Orun and 12 in Belvar.')[0]!.flags).toEqual([]);
  });

  it.each([
    // beyond the least that the text gives, and a level against a level
    ['Blast in Orun kills 50\nA blast in a market in Orun killed at least 43 people on Tuesday.', { says: 'headline-differs', headline: '50', text: 'at least 43 people' }],
    ['Flood displaces 100,000 in Orun\nFloods have displaced more than 60,000 people in Orun.', { says: 'headline-differs', headline: '100,000', text: 'more than 60,000 people' }],
    ['Hundreds dead in Orun blast\nA blast in a market in Orun killed at least 43 people on Tuesday.', { says: 'headline-differs', headline: 'Hundreds dead', text: 'at least 43 people' }],
    ['Mern bank lifts rates to 16%\nThe central bank of Mern raised its key rate to 14.5 percent on Thursday from 13 percent.', { says: 'headline-differs', headline: '16%', text: '14.5 percent' }],
    // plans, which a headline tells as if they were now, and a rate that is no rounding
    ['Ferro cuts 3,000 jobs\nFerro said on Monday it would cut 2,000 jobs at its plants in Orun.', { says: 'headline-differs', headline: '3,000 jobs', text: '2,000 jobs' }],
    ['Mern to buy 40 jets\nMern plans to buy 14 jets from Tarn, the minister said on Monday.', { says: 'headline-differs', headline: '40 jets', text: '14 jets' }],
    ['Mern bank lifts rate to 5.5 percent\nThe central bank raised its key rate to 5.25 percent on Monday.', { says: 'headline-differs', headline: '5.5 percent', text: '5.25 percent' }],
    // a number without its noun, which the text tells
    ['Storm leaves 70,000 without power\nA storm cut power to 50,000 homes in Orun overnight.', { says: 'headline-differs', headline: '70,000', text: '50,000 homes' }],
    // of what lies in the land, those who took part, and a number that is that of others
    ['Quake in Chile destroys 12,000 homes\nA quake has destroyed 1,200 homes in Valparaiso. At least 12,000 people were evacuated.', { says: 'headline-differs', headline: '12,000 homes', text: '1,200 homes' }],
    ['Nearly 80 killed in bus crash in Orun\nAt least 48 people were killed when a bus fell into a ravine in Orun on Tuesday.', { says: 'headline-differs', headline: 'Nearly 80 killed', text: 'At least 48 people' }],
    ['Thousands march in Orun\nAbout 300 protesters marched in Orun on Tuesday against a tax.', { says: 'headline-differs', headline: 'Thousands', text: 'About 300 protesters' }],
    ['Police arrest 300 at rally in Orun\nPolice detained 130 protesters at a rally in Orun on Saturday. Some 300 officers had been deployed.', { says: 'headline-differs', headline: '300', text: '130 protesters' }],
    ['Blast at plant kills 26\nA blast at a plant in Orun killed 16 workers on Saturday. Another 26 people were injured.', { says: 'headline-differs', headline: '26', text: '16 workers' }],
    ['Court jails 52 over riot\nA court sentenced 25 people to prison on Friday over a riot. Another 52 were acquitted.', { says: 'headline-differs', headline: '52', text: '25 people' }],
    ['Bank raises rates to 6.5%\nThe central bank raised its key rate to 5.5 percent on Wednesday. Inflation stands at 6.5 percent.', { says: 'headline-differs', headline: '6.5%', text: '5.5 percent' }],
  ])('flags a headline that says more: %s', (text, note) => expect(figures(text)[0]!.notes).toEqual([note]));

  it.each([
    'Crash kills five in Orun\nA car carrying five people hit a tree in Orun on Friday, killing three teenagers and their parents.',
    'Thousands march in Orun\nMore than 5,000 people marched in Orun on Tuesday. Some 300 protesters reached the palace.',
    'Blast at plant kills 26\nA blast at a plant in Orun killed 16 workers on Saturday. Ten firefighters were killed by a second one.',
    'Bank raises rates to 5.5%\nThe central bank raised its key rate to 5.5 percent on Wednesday. Inflation stands at 6.5 percent.',
    'Flood displaces 65,000 in Orun\nFloods have displaced more than 60,000 people in Orun.',
    'Blast in Orun kills 45\nA blast in a market in Orun killed at least 43 people on Tuesday.',
    'Blast in Orun kills 50\nA blast in a market in Orun killed at least 43 people, police said. A doctor said that 50 people had been killed.',
    'Five killed in Orun clash\nThree soldiers and two smugglers were killed in a clash in Orun on Sunday.',
    'Five killed in Orun clash\nThree soldiers were killed in a clash in Orun on Sunday. The smugglers left two dead behind.',
    'Storm leaves 50,000 without power\nA storm cut power to 50,000 homes in Orun overnight. By noon 20,000 were still in the dark.',
    // one of them, some of long ago, other places and days, and what is told far behind the lead
    'Fighters free 21 girls in Orun\nThe girls were freed on Monday. Ana Lind, mother of one of the freed girls, wept.',
    'Fighters free 21 girls in Orun\nThe girls were freed on Monday. The group has freed hundreds of girls since 2014.',
    'Man killed in Orun\nPolice said two people were killed at the same house in 2019.',
    'Three killed in Orun\nThe blast tore through a market. In Belvar, two people were killed on Friday.',
    'Seven killed in Orun crash\nThe tram left the rails. A woman was killed beside him, a passenger said.',
    'Two dead, nine hurt in Orun stabbing\nA man stabbed 11 people in Orun on Tuesday. Two of them died.',
    'Ferro cuts 3,000 jobs\nFerro said on Monday it had cut 3,000 jobs this year and would cut 500 more.',
    'Ferro cuts 3,000 jobs\nFerro said on Monday it would cut 2,000 jobs in Orun and 1,000 in Mern.',
    'Bus plunge kills 26\nA bus plunged into a ravine on Monday. Sixteen people died at the scene and ten in hospital.',
    'Five children among 20 dead in fire\nA fire in Orun killed 20 people, among them five children, on Tuesday.',
  ])('does not set a headline against what is another matter: %s', (text) => expect(figures(text).flatMap(({ flags }) => flags)).toEqual([]));

  it('sets a headline that stands in the metadata only against the text', () => {
    const { claims } = detectClaims(toPlainArticle('The flood killed 31 people in Orun, officials said on Monday.', { published: PUBLISHED, language: 'en', title: 'Flood kills 40 people in Orun' }));
    expect(claims[0]).toMatchObject({ quote: '31 people', flags: ['headline-differs'], notes: [{ says: 'headline-differs', headline: '40 people', text: '31 people' }] });
  });

  it('flags a conversion that does not hold, with the sum', () => {
    const [claim] = figures('They seized 550 square kilometres (342 square miles) of territory.');
    expect(claim!.flags).toEqual(['conversion-mismatch']);
    expect(claim!.notes).toEqual([{ says: 'conversion', amount: 550, unit: 'km2', right: expect.closeTo(212.36, 2), into: 'sqmi', stated: 342 }]);
  });

  it('says which language it does not read', () => {
    expect(detectClaims(toPlainArticle('Zwölf Menschen starben.', { language: 'de' }))).toMatchObject({ unread: 'de', claims: [] });
  });

  it('keeps a line for each decision when asked', () => {
    const { trace } = detectClaims(toPlainArticle('Nine people were killed.', { language: 'en' }), undefined, { trace: true });
    expect(trace).toContainEqual(expect.objectContaining({ stage: 'frame', rule: 'killed' }));
  });
});
