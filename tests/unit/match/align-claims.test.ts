import { describe, expect, it } from 'vitest';
import { alignClaims } from '@/lib/match/align-claims';
import type { AlignContext } from '@/lib/match/alignment';
import { articleWays } from '@/lib/match/told-apart';
import { WEIGHTS, EVENT_WEIGHTS } from '@/lib/match/weights';
import type { Claim, Place, StoredClaim } from '@/lib/model';
import { pageClaim, storedArticle, storedClaim, value } from '../../support/make-statement';

const place = (id: string, within: string | null): [string, Place] => [id, { id, name: id, also: [], within }];
const gazetteer = new Map([place('land', null), place('north', 'land'), place('south', 'land'), place('port', 'north')]);
const at = (id: string) => ({ place: [id], placeIds: [id] });
const days = (from: string | null, to: string) => ({ time: { from, to } });
const by = (id: string) => ({ attributedTo: { text: id, id } });

function align(mine: Partial<Claim>, theirs: Partial<StoredClaim>) {
  return alignClaims(pageClaim(mine), storedClaim(theirs), storedArticle(), { gazetteer, published: '2031-05-03' });
}

const HERE = { ...at('north'), ...days('2031-05-01', '2031-05-03') };

/** [what is shown, page slots, stored slots, relation; null where they are not even weighed] */
const CASES: readonly [string, Partial<Claim>, Partial<StoredClaim>, string | null][] = [
  ['the same figure', HERE, HERE, 'agrees'],
  ['another figure of another party', { ...HERE, ...by('x') }, { ...HERE, ...by('y'), value: value(70) }, 'differs'],
  ['a later count of one party', { ...HERE, ...by('x') }, { ...HERE, ...by('x'), ...days('2031-05-01', '2031-05-05'), value: value(70) }, 'updated'],
  ['a count that falls', { ...HERE, ...by('x') }, { ...HERE, ...by('x'), ...days('2031-05-01', '2031-05-05'), value: value(31) }, 'updated'],
  ['a part of the people', { ...HERE, value: value(4), counted: 'students', countedKind: 'students' }, { ...HERE, value: value(4) }, 'scope'],
  ['as many men as people', { ...HERE, value: value(4), counted: 'men', countedKind: 'men' }, { ...HERE, value: value(4) }, 'agrees'],
  ['fewer men than people', { ...HERE, value: value(3), counted: 'men', countedKind: 'men' }, { ...HERE, value: value(4) }, 'scope'],
  ['a part that is more than its whole', { ...HERE, value: value(90), counted: 'students', countedKind: 'students' }, HERE, 'differs'],
  ['fighters against civilians', { ...HERE, counted: 'fighters', countedKind: 'fighters' }, { ...HERE, counted: 'civilians', countedKind: 'civilians' }, 'related'],
  ['killed against injured', HERE, { ...HERE, frame: 'injured' }, null],
  ['another place', HERE, { ...HERE, ...at('south') }, 'related'],
  ['a place inside, another figure', { ...HERE, ...at('port'), value: value(10) }, HERE, 'scope'],
  ['the same kind of event on another day', HERE, { ...HERE, ...days('2031-02-01', '2031-02-02') }, 'related'],
  ['another figure with nothing else to hold it', {}, { value: value(70) }, 'related'],
  ['a forecast against a count', HERE, { ...HERE, modality: 'forecast' }, 'related'],
  ['a figure denied', HERE, { ...HERE, hedge: 'denied' }, 'differs'],
  ['what it is more than', { ...HERE, value: { ...value(80), low: null, approx: true } }, { ...HERE, value: value(84) }, 'consistent'],
  ['what it is nearly', { ...HERE, value: { ...value(80), low: null, approx: true } }, { ...HERE, value: value(79) }, 'agrees'],
  ['as many men as soldiers', { ...HERE, value: value(25), counted: 'men', countedKind: 'men' }, { ...HERE, value: value(25), counted: 'Mernish soldiers', countedKind: 'soldiers' }, 'agrees'],
  ['as many men as soldiers, of whom there are few', { ...HERE, value: value(4), counted: 'men', countedKind: 'men' }, { ...HERE, value: value(4), counted: 'soldiers', countedKind: 'soldiers' }, 'related'],
  ['more men than soldiers', { ...HERE, value: value(25), counted: 'men', countedKind: 'men' }, { ...HERE, value: value(31), counted: 'soldiers', countedKind: 'soldiers' }, 'related'],
  ['those aboard a boat, and those who came with it', { ...HERE, frame: 'on-board', value: value(140), counted: 'migrants', countedKind: 'migrants' }, { ...HERE, frame: 'arrived', value: value(140) }, 'agrees'],
  ['what a tram has, and what came to help', { ...HERE, frame: 'on-board', value: value(2, 'vehicle'), counted: 'carriage', countedKind: 'vehicle' }, { ...HERE, frame: 'arrived', value: value(2, 'vehicle'), counted: 'fire engines', countedKind: 'truck' }, 'related'],
  ['those aboard a boat, and fewer who came', { ...HERE, frame: 'on-board', value: value(140) }, { ...HERE, frame: 'arrived', value: value(96) }, 'related'],
  ['a share, and how many times as many', { ...HERE, frame: 'voted', value: value(44.2, 'percent'), counted: 'votes for Ferro' }, { ...HERE, frame: 'voted', value: { ...value(2, 'ratio'), high: null }, counted: 'votes for Ferro' }, 'related'],
  ['the dead of one year and of the next', { ...HERE, time: { from: '2029', to: '2029' }, value: value(21) }, { ...HERE, ...days('2030-01-01', '2030-12-31'), value: value(9) }, 'related'],
  ['a vague crowd of another day, in the same words', { ...HERE, frame: 'attended', ...days('2031-05-02', '2031-05-02'), implied: ['time'], value: { ...value(200_000), high: 999_999, approx: true }, sentence: 'Hundreds of thousands march peacefully through the old town of Orlava.' }, { ...HERE, frame: 'attended', ...days('2031-03-02', '2031-03-02'), value: { ...value(200_000), high: 999_999, approx: true }, says: 'Hundreds of thousands march peacefully through the old town of Orlava again.' }, 'related'],
  ['a part that is denied', { ...HERE, ...at('land'), value: value(900) }, { ...HERE, hedge: 'denied' }, 'scope'],
  ['the dead of one year, and of that year and the next', { ...HERE, ...at('land'), ...by('x'), ...days('2029-01-01', '2030-12-31'), value: value(4_700_000) }, { ...HERE, ...at('land'), ...by('x'), ...days('2029-01-01', '2029-12-31'), value: value(830_000) }, 'scope'],
  ['an estimate that leaves room, of most of the same time', { ...HERE, ...at('land'), ...days('2029-01-01', '2030-12-31'), value: value(4_700_000) }, { ...HERE, ...at('land'), ...days('2029-01-01', '2030-06-30'), value: value(3_400_000, 'people', 4_900_000) }, 'consistent'],
  ['the dead of one year, more than those told of that year and the next', { ...HERE, ...at('land'), ...by('x'), ...days('2029-01-01', '2030-12-31'), value: value(480_000) }, { ...HERE, ...at('land'), ...by('x'), ...days('2029-01-01', '2029-12-31'), value: value(830_000) }, 'related'],
  ['a count of one party that goes on from one day', { ...HERE, ...by('x'), ...days('2031-04-12', '2031-05-03'), value: value(70) }, { ...HERE, ...by('x'), ...days('2031-04-12', '2031-05-01') }, 'updated'],
  ['a rounded count of what the other names by its kind', { ...HERE, value: value(523_975) }, { ...HERE, value: value(520_000), counted: 'reported Covid-19 deaths' }, 'agrees'],
  ['arrests, and people held', { ...HERE, frame: 'detained', value: { ...value(1000), high: null }, counted: 'arrests' }, { ...HERE, frame: 'detained', value: value(1102) }, 'consistent'],
  ['people told of as arrested, and people held', { ...HERE, frame: 'detained', value: value(11), counted: 'arrested' }, { ...HERE, frame: 'detained', value: value(11) }, 'agrees'],
  ['the citizens of the land that speaks, and another nation', { ...HERE, value: value(68), quote: '68', counted: null, attributedTo: { text: 'Serabia’s foreign ministry', id: null }, sentence: 'Serabia’s foreign ministry put the deaths of its citizens at 68.' }, { ...HERE, value: value(68), counted: 'Jordanians' }, 'related'],
  ['the citizens of the land that speaks, and its nation', { ...HERE, value: value(68), quote: '68', counted: null, attributedTo: { text: 'Serabia’s foreign ministry', id: null }, sentence: 'Serabia’s foreign ministry put the deaths of its citizens at 68.' }, { ...HERE, value: value(68), counted: 'Serabians' }, 'agrees'],
  ['one more with the one whom the other names apart', { ...HERE, frame: 'ordered', value: value(23), quote: '23 of the defendants', counted: 'defendants', countedKind: 'suspects' }, { ...HERE, frame: 'ordered', value: value(22), quote: '22 other defendants', counted: 'defendants', countedKind: 'suspects' }, 'scope'],
  ['some of the wagons, told by their load', { ...HERE, frame: 'derailed', value: value(11, 'vehicle'), quote: '11', counted: null, countedKind: 'vehicle', sentence: 'Thirty-eight wagons left the rails, 11 of which carried hazardous materials.' }, { ...HERE, frame: 'derailed', value: value(50, 'vehicle'), counted: 'wagons', countedKind: 'vehicle' }, 'related'],
  ['what had been expected', { ...HERE, frame: 'attended', value: value(240_000) }, { ...HERE, frame: 'attended', value: { ...value(500_000), high: null }, says: 'Beforehand the union had been expecting upwards of half a million.' }, 'related'],
  ['a figure of another scale', { ...at('north') }, { ...at('north'), value: value(50_000) }, 'related'],
  ['metres against people', HERE, { ...HERE, value: value(40, 'm') }, null],
  ['another nation', { ...HERE, counted: 'Egyptians' }, { ...HERE, counted: 'Jordanians' }, 'related'],
  ['the seriously injured', { ...HERE, frame: 'injured', value: value(5), counted: 'seriously injured' }, { ...HERE, frame: 'injured' }, 'scope'],
  ['a count per day', { ...HERE, counted: 'deaths a day' }, HERE, 'related'],
  ['another spelling of the place and another figure, nothing else', { place: ['Saraqib'] }, { place: ['Saraqab'], value: value(70) }, 'related'],
  ['another spelling of the place, the same figure', { place: ['Saraqib'] }, { place: ['Saraqab'] }, 'agrees'],
  ['rebels and insurgents are one side in two words', { ...HERE, counted: 'rebels', countedKind: 'rebels' }, { ...HERE, counted: 'insurgents', countedKind: 'insurgents' }, 'agrees'],
  ['the badly hurt, told by the sentence', { ...HERE, frame: 'injured', value: value(8), quote: '8 people', sentence: 'Doctors said 8 people had life-threatening injuries, while 51 were taken in.' }, { ...HERE, frame: 'injured', value: value(51) }, 'scope'],
  ['the slightly hurt against the badly hurt', { ...HERE, frame: 'injured', value: value(8), quote: '8 people', sentence: '8 people were slightly injured.' }, { ...HERE, frame: 'injured', value: value(3), quote: '3', sentence: '3 were seriously wounded.' }, 'related'],
  ['some of the hurt in one hospital', { ...HERE, frame: 'injured', value: value(20), quote: '20 of those injured', counted: 'injured', sentence: '20 of those injured were taken to the university clinic.' }, { ...HERE, frame: 'injured', value: value(51) }, 'scope'],
  ['one monitor’s tally of the town, and of the land a day before, in other words', { ...at('north'), ...by('x'), ...days('2031-05-01', '2031-05-03'), implied: ['place'], value: value(514), sentence: 'By the monitor’s tally, 514 people have been killed since it began.' }, { place: ['Syria'], placeIds: [], ...by('x'), ...days('2031-05-01', '2031-05-02'), value: value(412), sentence: 'The toll of the battle climbed to 412, the observers reported.' }, 'updated'],
  ['one monitor’s tally of a town, and of the land four days before, from one day on', { ...at('north'), ...by('x'), ...days('2031-05-01', '2031-05-07'), implied: ['place'], value: value(910), sentence: 'The monitor said 910 had been killed in that time.' }, { place: ['Syria'], placeIds: [], ...by('x'), ...days('2031-05-01', '2031-05-03'), value: value(412), sentence: 'The toll of the battle climbed to 412, the observers reported.' }, 'updated'],
  ['one monitor’s tallies from two days on', { ...at('north'), ...by('x'), ...days('2031-05-01', '2031-05-09'), implied: ['place'], value: value(910), sentence: 'The monitor said 910 had been killed in that time.' }, { place: ['Syria'], placeIds: [], ...by('x'), ...days('2031-04-20', '2031-05-03'), value: value(412), sentence: 'The toll of the battle climbed to 412, the observers reported.' }, 'related'],
  ['dozens of things, told of without what happened', { ...HERE, frame: 'counted-as', value: { ...value(24, 'vehicle'), high: 99, approx: true }, counted: 'armoured vehicles', countedKind: 'vehicle' }, { ...HERE, frame: 'destroyed', value: { ...value(24, 'vehicle'), high: 99, approx: true }, counted: 'vehicles', countedKind: 'vehicle' }, 'related'],
  ['dozens of things on both sides', { ...HERE, frame: 'destroyed', value: { ...value(24, 'vehicle'), high: 99, approx: true }, counted: 'armoured vehicles', countedKind: 'vehicle' }, { ...HERE, frame: 'destroyed', value: { ...value(24, 'vehicle'), high: 99, approx: true }, counted: 'vehicles', countedKind: 'vehicle' }, 'agrees'],
  ['who lives in a land and in a part of it', { ...HERE, ...at('land'), frame: 'population', value: value(23_000_000) }, { ...HERE, frame: 'population', value: { ...value(4_000_000), high: null } }, 'related'],
  ['who lives in one place', { ...HERE, frame: 'population', value: value(4_500_000) }, { ...HERE, frame: 'population', value: { ...value(4_000_000), high: null } }, 'consistent'],
  ['a part that one side is said to have killed, and a whole that the other is', { ...HERE, value: value(4), counted: 'students', countedKind: 'students', agent: 'the army' }, { ...HERE, value: { ...value(19), high: null }, counted: 'civilians', countedKind: 'civilians', agent: 'rebels' }, 'related'],
  ['a part of what one side did', { ...HERE, value: value(4), counted: 'students', countedKind: 'students', agent: 'the army' }, { ...HERE, value: { ...value(19), high: null }, counted: 'civilians', countedKind: 'civilians', agent: 'the army' }, 'scope'],
  ['half of a town and of the land around it', { ...HERE, frame: 'controlled', value: value(50, 'percent'), counted: 'Lansk' }, { ...HERE, frame: 'controlled', value: value(65, 'percent'), counted: 'Lansk countryside' }, 'related'],
  ['half of a town and of the city', { ...HERE, frame: 'controlled', value: value(50, 'percent'), counted: 'Lansk' }, { ...HERE, frame: 'controlled', value: value(65, 'percent'), counted: 'Lansk city' }, 'differs'],
  ['two shares of one group', { ...HERE, frame: 'injured', value: value(20), quote: '20 of those injured', sentence: '20 of those injured lie in the clinic.' }, { ...HERE, frame: 'injured', value: value(31), quote: '31 of the wounded', sentence: '31 of the wounded lie in the camp.' }, 'related'],
  ['some of those counted, told by what they did', { ...HERE, value: value(43), quote: '43', counted: 'Egyptians', sentence: 'The envoy said 50 Egyptians had died, 43 of whom had come without permits.' }, { ...HERE, value: value(50), counted: 'Egyptians' }, 'related'],
  ['two shares of one group, one told in capitals', { ...HERE, frame: 'injured', value: value(20), quote: '20 OF THOSE INJURED', sentence: '20 OF THOSE INJURED LIE IN THE CLINIC.' }, { ...HERE, frame: 'injured', value: value(31), quote: '31 of the wounded', sentence: '31 of the wounded lie in the camp.' }, 'related'],
  ['how many more died than a year before, and how many died', { ...HERE, value: value(474_806), quote: '474,806', counted: null, sentence: 'Its registry had 474,806 more than in 2030.' }, { ...HERE, value: value(480_000), counted: 'reported deaths' }, 'related'],
  ['how many more died, on both sides', { ...HERE, value: value(474_806), quote: '474,806', counted: null, sentence: 'Its registry had 474,806 more than in 2030.' }, { ...HERE, value: value(475_000), counted: 'excess deaths' }, 'agrees'],
  ['deaths from all causes and those above the usual', { ...HERE, value: value(8_100_000), quote: '8.1 million deaths', counted: 'deaths', sentence: 'The registry recorded 8.1 million deaths from all causes.' }, { ...HERE, value: { ...value(4_700_000), high: null }, counted: 'excess deaths' }, 'related'],
  ['those who died and those above the usual', { ...HERE, value: value(4_700_000) }, { ...HERE, value: value(4_700_000), counted: 'excess deaths' }, 'agrees'],
  ['a poll and a count of votes', { ...HERE, frame: 'polled', value: value(65.3, 'percent'), counted: 'votes for Ferro' }, { ...HERE, frame: 'voted', value: value(65.3, 'percent'), counted: 'votes for Ferro' }, 'related'],
  ['shares where neither side says what happened', { ...HERE, frame: 'counted-as', value: value(70, 'percent'), counted: null, sentence: 'Ferro had taken 70 percent.' }, { ...HERE, frame: 'counted-as', value: { ...value(70, 'percent'), high: null }, counted: 'tally sheets' }, 'related'],
  ['as many captives as girls', { ...HERE, frame: 'freed', value: value(21), counted: 'captives', countedKind: 'hostages' }, { ...HERE, frame: 'freed', value: value(21), counted: 'girls', countedKind: 'children' }, 'agrees'],
  ['as many captives as girls, of whom there are few', { ...HERE, frame: 'freed', value: value(2), counted: 'captives', countedKind: 'hostages' }, { ...HERE, frame: 'freed', value: value(2), counted: 'girls', countedKind: 'children' }, 'related'],
  ['more captives than the least said of girls', { ...HERE, frame: 'freed', value: value(40), counted: 'captives', countedKind: 'hostages' }, { ...HERE, frame: 'freed', value: value(21, 'people', null), counted: 'girls', countedKind: 'children' }, 'related'],
  ['as many fighters as children', { ...HERE, value: value(21), counted: 'fighters', countedKind: 'fighters' }, { ...HERE, value: value(21), counted: 'children', countedKind: 'children' }, 'related'],
  ['what opens a sentence', { ...HERE, frame: 'measured', value: value(6.1, 'percent'), counted: 'Unemployment', countedKind: null, sentence: 'Unemployment was 6.1%.' }, { ...HERE, frame: 'measured', value: value(6.1, 'percent'), counted: 'Jobless rate', countedKind: null, sentence: 'The Jobless rate of the unemployment office was 6.1%.' }, 'agrees'],
  ['a man and a sister', { ...HERE, value: value(1), counted: 'adult male', countedKind: 'men' }, { ...HERE, value: value(1), counted: '11-year-old sister', countedKind: 'people' }, 'related'],
  ['a mother and a woman', { ...HERE, value: value(1), counted: 'mother', countedKind: 'people' }, { ...HERE, value: value(1), counted: 'woman', countedKind: 'women' }, 'agrees'],
  ['one of whom a headline writes with a capital', { ...HERE, value: value(1), counted: 'Teen', countedKind: 'children' }, { ...HERE, value: value(1), counted: 'Orlava teen', countedKind: 'children' }, 'agrees'],
  ['what a state launched, told of by its capital', { ...HERE, frame: 'launched', value: value(3, 'bomb'), counted: 'missiles', countedKind: 'missile', agent: 'Nairobi' }, { ...HERE, frame: 'launched', value: value(3, 'bomb'), counted: 'missiles', countedKind: 'missile', agent: 'Kenyans' }, 'agrees'],
  ['what is still to come by both', { ...at('north'), frame: 'carried', value: value(425, 'kg'), counted: 'relay satellite', countedKind: null, modality: 'forecast' }, { ...at('north'), frame: 'carried', value: value(425, 'kg'), counted: 'relay satellite', countedKind: null, modality: 'forecast', ...days('2031-06', '2031-06') }, 'agrees'],
  ['what is still to come by one only', { ...at('north'), frame: 'carried', value: value(425, 'kg'), counted: 'relay satellite', countedKind: null }, { ...at('north'), frame: 'carried', value: value(425, 'kg'), counted: 'relay satellite', countedKind: null, ...days('2031-06', '2031-06') }, 'related'],
  ['people held and suspects held', { ...HERE, frame: 'detained', value: value(11) }, { ...HERE, frame: 'detained', value: value(11), counted: 'suspects', countedKind: 'suspects' }, 'agrees'],
  ['nationals and children overlap at most', { ...HERE, value: value(3), counted: 'Algerians' }, { ...HERE, value: value(10), counted: 'children', countedKind: 'children' }, 'related'],
  ['nationals among pilgrims', { ...HERE, value: value(3), counted: 'Algerians' }, { ...HERE, value: value(90), counted: 'pilgrims', countedKind: 'pilgrims' }, 'scope'],
  ['an incident two days after the page was written, which names no time', { ...at('north'), time: null, value: value(4) }, { ...at('north'), ...days('2031-05-05', '2031-05-05'), value: value(12) }, 'related'],
  ['an incident of the day after by its date line', { ...at('north'), time: null, value: value(4) }, { ...at('north'), ...days('2031-05-04', '2031-05-04'), value: value(12) }, 'differs'],
  ['a count begun after the page was written', { ...at('north') }, { ...at('north'), ...days('2031-05-20', '2031-05-22'), value: value(52) }, 'related'],
  ['the world against one country', { ...HERE, counted: 'deaths worldwide', value: value(14_900_000) }, { ...HERE, counted: 'deaths', value: value(4_700_000) }, 'related'],
  ['the second quake against the quake', { ...HERE, frame: 'measured', value: value(7.5, 'magnitude'), counted: 'second earthquake' }, { ...HERE, frame: 'measured', value: value(7.8, 'magnitude'), counted: 'earthquake' }, 'related'],
  ['60 per cent is not 62', { ...HERE, frame: 'fell', value: value(62, 'percent'), counted: 'shares of the bank' }, { ...HERE, frame: 'fell', value: value(60, 'percent'), counted: 'shares of the bank' }, 'differs'],
  ['a level against a fall of about as much', { frame: 'measured', value: value(40, 'percent'), counted: null }, { frame: 'fell', value: value(37, 'percent', 37, true), counted: 'currency against the dollar' }, 'related'],
  ['1,400 people in tents and 1,400 dead', { ...HERE, frame: 'counted-as', value: value(1400), counted: 'people', countedKind: 'people' }, { ...HERE, frame: 'killed', value: value(1400), counted: 'people' }, 'related'],
  ['1,000 asked and at least 450 held', { ...HERE, frame: 'counted-as', value: value(1000), counted: 'adults', countedKind: 'people' }, { ...HERE, frame: 'detained', value: { ...value(450), high: null } }, 'related'],
  ['a staff of 900 and more than 400 let go', { ...HERE, frame: 'counted-as', value: value(900), counted: 'workers', countedKind: 'workers' }, { ...HERE, frame: 'laid-off', value: { ...value(400), high: null }, counted: 'workers', countedKind: 'workers' }, 'related'],
  ['a staff of 900 and more than 800 let go', { ...HERE, frame: 'counted-as', value: value(900), counted: 'workers', countedKind: 'workers' }, { ...HERE, frame: 'laid-off', value: { ...value(800), high: null }, counted: 'workers', countedKind: 'workers' }, 'consistent'],
  ['a count that is seldom met, on one side without the deed', { ...HERE, frame: 'counted-as', value: value(1457), counted: 'people', countedKind: 'people' }, { ...HERE, frame: 'evacuated', value: value(1457) }, 'agrees'],
  ['a share of one thing against a share of another', { frame: 'lost', value: { ...value(65, 'percent'), high: null }, counted: 'Bitcoin' }, { frame: 'lost', value: value(94, 'percent'), counted: 'Marlowe’s fortune' }, 'related'],
  ['a share of what the page does not name', { ...HERE, frame: 'lost', value: { ...value(65, 'percent'), high: null }, counted: null }, { ...HERE, frame: 'lost', value: value(70, 'percent'), counted: 'harvest' }, 'related'],
  ['jobs and those who held them', { frame: 'laid-off', value: value(3000, 'job'), counted: 'jobs', countedKind: 'job' }, { frame: 'laid-off', value: value(3000), counted: 'employees', countedKind: 'employees' }, 'agrees'],
  ['jobs and those who march for them', { frame: 'attended', value: value(3000, 'job'), counted: 'jobs', countedKind: 'job' }, { frame: 'attended', value: value(3000), counted: 'protesters', countedKind: 'protesters' }, 'related'],
  ['what is to be raised and what is sought', { ...HERE, frame: 'raised', modality: 'forecast', value: value(2.2e9, 'USD'), counted: 'capital' }, { ...HERE, frame: 'requested', value: value(2.2e9, 'USD'), counted: 'capital' }, 'agrees'],
  ['what is to be raised and another sum sought', { ...HERE, frame: 'raised', modality: 'forecast', value: value(2.2e9, 'USD'), counted: 'capital' }, { ...HERE, frame: 'requested', value: value(3.2e9, 'USD'), counted: 'capital' }, 'related'],
  ['so much for every day and so much a day', { ...HERE, frame: 'lost', value: value(4e6, 'USD'), counted: null, sentence: 'The port said it lost $4 million for every day that it was shut.' }, { ...HERE, frame: 'lost', value: value(4e6, 'USD/day'), counted: 'revenue per day' }, 'agrees'],
  ['so much a day later and so much a day', { ...HERE, frame: 'lost', value: value(4e6, 'USD'), counted: null, sentence: 'A day later the port had lost $4 million.' }, { ...HERE, frame: 'lost', value: value(4e6, 'USD/day'), counted: 'revenue per day' }, null],
  ['so much a day and so much', { ...HERE, frame: 'lost', value: value(4e6, 'USD/day'), counted: null }, { ...HERE, frame: 'lost', value: value(4e6, 'USD'), counted: null }, null],
  ['a share of a place that only the dateline names', { ...at('port'), ...days('2031-05-01', '2031-05-03'), implied: ['place'], frame: 'fell', value: value(62, 'percent'), counted: 'shares of the bank' }, { ...HERE, frame: 'fell', value: value(60, 'percent'), counted: 'shares of the bank' }, 'differs'],
  ['the world, told by the place, and a place in it', { ...HERE, place: ['worldwide'], placeIds: [], value: value(14_900_000), counted: 'deaths' }, { ...HERE, value: value(4_700_000), counted: 'deaths' }, 'scope'],
  ['the world, told by the place and by what is counted', { ...HERE, place: ['worldwide'], placeIds: [], value: value(14_900_000), counted: 'deaths' }, { time: HERE.time, place: [], value: value(14_900_000), counted: 'deaths worldwide' }, 'agrees'],
  ['degrees above one average and above another', { frame: 'measured', value: value(1.2, 'celsius'), counted: null, quote: '1.2 degrees', sentence: 'The year was 1.2 degrees above the average of 1951-1980.' }, { frame: 'measured', value: value(1.2, 'celsius'), counted: 'rise above the 20th-century average' }, 'related'],
  ['degrees above one average under two names', { frame: 'measured', value: value(1.48, 'celsius'), counted: null, quote: '1.48 degrees', sentence: 'The year was 1.48 degrees warmer than the average of 1850-1900.' }, { frame: 'measured', value: value(1.48, 'celsius'), counted: 'rise above the pre-industrial level' }, 'agrees'],
  ['a bound far below the figure of the same days', { ...HERE, frame: 'attended', value: value(8000) }, { ...HERE, frame: 'attended', value: value(2000, 'people', null) }, 'related'],
  ['a bound not far below', { ...HERE, frame: 'attended', value: value(3000) }, { ...HERE, frame: 'attended', value: value(2000, 'people', null) }, 'consistent'],
  ['a lead of so many votes against the votes', { ...HERE, ...by('x'), frame: 'voted', value: value(704_000, 'vote'), quote: '704,000 votes', counted: 'votes', sentence: 'He spoke of a lead of some 704,000 votes.' }, { ...HERE, ...by('x'), ...days('2031-05-01', '2031-05-05'), frame: 'voted', value: value(5_150_000, 'vote'), counted: 'votes for Marlowe' }, 'related'],
  ['one child told by herself, of two', { ...HERE, value: value(1), quote: 'an 11-year-old girl', counted: 'girl', countedKind: 'children' }, { ...HERE, value: value(2), quote: 'two children', counted: 'children', countedKind: 'children' }, 'scope'],
  ['one child counted, and two', { ...HERE, value: value(1), quote: 'one child', counted: 'child', countedKind: 'children' }, { ...HERE, value: value(2), quote: 'two children', counted: 'children', countedKind: 'children' }, 'differs'],
  ['some of a number told beside them', { ...HERE, frame: 'detained', value: value(15), quote: '15', counted: 'pupils', countedKind: 'students', sentence: 'The film shows 15 of the more than 200 pupils seized by the band.' }, { ...HERE, frame: 'detained', value: value(200, 'people', null), counted: 'pupils', countedKind: 'students' }, 'scope'],
  ['an earlier count of one party, told on the same day', { ...HERE, ...by('x'), value: value(727), quote: '727 dead', sentence: 'It had earlier counted 727 dead.' }, { ...HERE, ...by('x'), value: value(826) }, 'updated'],
  ['another count of one party, told on the same day', { ...HERE, ...by('x'), value: value(727), quote: '727 dead', sentence: 'It counted 727 dead.' }, { ...HERE, ...by('x'), value: value(826) }, 'differs'],
  ['an earlier count of another party', { ...HERE, ...by('x'), value: value(727), quote: '727 dead', sentence: 'It had earlier counted 727 dead.' }, { ...HERE, ...by('y'), value: value(826) }, 'differs'],
  ['a part far above what the whole is said to be more than', { ...HERE, value: value(2500), counted: 'rebels', countedKind: 'rebels' }, { ...HERE, value: { ...value(700, 'people', null), rule: 'more than N' }, counted: 'fighters', countedKind: 'fighters' }, 'differs'],
  ['a part above what the whole is at least', { ...HERE, value: value(1500), counted: 'rebels', countedKind: 'rebels' }, { ...HERE, value: { ...value(700, 'people', null), rule: 'at least N' }, counted: 'fighters', countedKind: 'fighters' }, 'scope'],
  ['as many civilians as people, by one party', { ...HERE, ...by('x'), value: value(15), counted: 'civilians', countedKind: 'civilians' }, { ...HERE, ...by('x'), value: value(15) }, 'agrees'],
  ['as many civilians as people, by two parties', { ...HERE, ...by('x'), value: value(15), counted: 'civilians', countedKind: 'civilians' }, { ...HERE, ...by('y'), value: value(15) }, 'scope'],
  ['a vague word for a land, and a count of its town that it holds', { ...HERE, ...at('land'), value: { ...value(40), high: 99, approx: true } }, { ...HERE, value: value(85) }, 'consistent'],
  ['one worker and one person', { ...HERE, frame: 'injured', value: value(1), quote: 'one worker', counted: 'worker', countedKind: 'workers' }, { ...HERE, frame: 'injured', value: value(1), quote: 'one person', counted: 'person', countedKind: 'people' }, 'agrees'],
  ['rebels and attackers, as many', { ...HERE, value: value(45), counted: 'rebels', countedKind: 'rebels' }, { ...HERE, value: value(45), counted: 'attackers', countedKind: 'attackers' }, 'agrees'],
  ['rebels and attackers, another number', { ...HERE, value: value(45), counted: 'rebels', countedKind: 'rebels' }, { ...HERE, value: value(27), counted: 'attackers', countedKind: 'attackers' }, 'related'],
  ['a bound on soldiers and attackers', { ...HERE, value: value(45), counted: 'attackers', countedKind: 'attackers' }, { ...HERE, value: value(31, 'people', null), counted: 'soldiers', countedKind: 'soldiers' }, 'related'],
  ['as many planes as aircraft', { ...HERE, ...by('x'), frame: 'sold', value: value(14, 'aircraft'), counted: 'planes', countedKind: 'plane' }, { ...HERE, ...by('y'), frame: 'sold', value: value(14, 'aircraft'), counted: 'aircraft', countedKind: 'aircraft' }, 'agrees'],
  ['a tenth of the staff and of the workforce', { frame: 'laid-off', value: value(10, 'percent'), counted: 'staff', countedKind: 'staff', agent: 'Ferro Air' }, { frame: 'laid-off', value: { ...value(10, 'percent'), low: null, approx: true }, counted: 'workforce', countedKind: null, agent: 'Ferro Air' }, 'agrees'],
  ['the dead of one side, and the soldiers of a side that is not told', { ...HERE, value: value(45), counted: 'rebels', countedKind: 'rebels' }, { ...HERE, quote: '60 dead', sentence: 'Monitors counted 60 dead on the army’s side.', value: value(60) }, 'related'],
  ['the dead of one side, told alike', { ...HERE, quote: 'At least 60 dead', sentence: 'At least 60 dead on the army’s side, monitors say.', value: value(60) }, { ...HERE, quote: '60 dead', sentence: 'Monitors counted 60 dead on the army’s side.', value: value(60) }, 'agrees'],
  ['the dead on both sides', { ...HERE, value: value(45), counted: 'rebels', countedKind: 'rebels' }, { ...HERE, quote: '60 dead', sentence: 'Monitors counted 60 dead on both sides.', value: value(60) }, 'scope'],
  ['jobs and posts', { frame: 'laid-off', value: value(3000, 'job'), counted: 'jobs', countedKind: 'job' }, { frame: 'laid-off', value: value(3000, 'job', null), counted: 'posts', countedKind: 'post' }, 'agrees'],
];

describe('alignClaims', () => {
  it.each(CASES)('%s', (_, mine, theirs, relation) => {
    expect(align(mine, theirs)?.relation ?? null).toBe(relation);
  });

  it('takes a report that names no place to speak of the country its story plays in', () => {
    const theirs = storedClaim({ ...days('2031-05-01', '2031-05-03'), place: [], placeIds: [] });
    const article = { ...storedArticle(), storyId: 's1' };
    const context = { gazetteer: new Map([...gazetteer, place('qatar', null)]), published: '2031-05-03', stories: new Map([['s1', { placeIds: ['qatar'] }]]) } as unknown as AlignContext;
    const relation = (country: string, implied: Claim['implied'] = []): string | null | undefined => alignClaims(pageClaim({ ...days('2031-05-01', '2031-05-03'), place: [country], implied }), theirs, article, context)?.relation;
    expect(relation('Brazil')).toBe('related');
    expect(relation('Qatar')).toBe('agrees');
  });

  it('carries a receipt whose parts sum to the score, within the weights', () => {
    const { score, receipt } = align(HERE, { ...HERE, value: value(44) })!;
    const lines = receipt();
    expect(lines.reduce((sum, line) => sum + line.gave, 0)).toBeCloseTo(score, 2);
    for (const line of lines) expect(line.gave).toBeLessThanOrEqual(line.weight);
    expect(lines.map(({ slot }) => slot)).toEqual(['what', 'counted', 'where', 'when', 'who', 'how much', 'whose word']);
  });

  it('does not say that two parties differ where one name may stand for both', () => {
    const verdict = (mine: string, theirs: string) => align({ ...HERE, attributedTo: { text: mine, id: null } }, { ...HERE, attributedTo: { text: theirs, id: null } })!.receipt().find(({ slot }) => slot === 'whose word')!.verdict;
    expect([verdict('the army', 'Orlava army'), verdict('an official', 'an official'), verdict('Orlava police', 'Lansk police')]).toEqual(['near', 'near', 'differs']);
  });

  it.each([
    ['police', 'the police', true],
    ['police', 'Orlava police', true],
    ['Orlava police', 'a police spokeswoman', true],
    ['the coast guard', 'the coastguard of Mern', true],
    ['Mayor Ana Lund', 'Lund', true],
    ['the mayor', 'the mayor of Tarn, Ana Lund', true],
    ['Health Minister Ana Lund', 'Lund, the health minister', true],
    ['the governor, Ivo Dorn', 'Gov. Dorn', true],
    ['the president of Mern', 'President Anna Serl', true],
    ['the health ministry', 'Health Minister Ana Lund', true],
    ['Mern’s interior ministry', 'the interior minister, Ana Lund', true],
    ['the interior ministry', 'the health minister', false],
    ['the carmaker', 'Carmaker Voltan Motors', true],
    ['the carmaker', 'Voltan Motors', false],
    ['police', 'the Tarn police union', false],
    ['police', 'military police', false],
    ['police', 'the fire brigade', false],
    ['officials', 'officials', false],
    ['Mayor Ana Lund', 'Mayor Ivo Dorn', false],
    ['the mayor', 'the governor', false],
    ['Interior Minister Lund', 'Defence Minister Lund', false],
    ['Mayor Ana Lund', 'Lund University', false],
    ['the president of the traders’ union', 'President Anna Serl', false],
  ])('takes a later count of “%s” and of “%s” for an update of one party: %s', (mine, theirs, isOne) => {
    const later = align({ ...HERE, attributedTo: { text: mine, id: null } }, { ...HERE, attributedTo: { text: theirs, id: null } })!;
    expect(later.receipt().find(({ slot }) => slot === 'whose word')!.verdict === 'same').toBe(isOne);
  });

  it('has weights that sum to one', () => {
    for (const weights of [WEIGHTS, EVENT_WEIGHTS]) expect(Object.values(weights).reduce((a, b) => a + b, 0)).toBeCloseTo(1, 6);
  });

  const town = { kind: 'event', value: null, counted: null, countedKind: null, object: 'Saraqib', place: ['Saraqib'] } as const;
  it.each([
    ['the same stage', { frame: 'captured' }, { frame: 'captured' }, 'agrees'],
    ['another stage', { frame: 'captured' }, { frame: 'advanced' }, 'differs'],
    ['what happens time and again', { frame: 'struck', quote: 'jets bombed Saraqib' }, { frame: 'struck', quote: 'Saraqib is regularly bombed' }, 'related'],
    ['a later stage, days on', { frame: 'captured', ...days('2031-05-03', '2031-05-03') }, { frame: 'advanced', ...days('2031-05-01', '2031-05-01') }, 'updated'],
    ['an earlier stage, told of a later day', { frame: 'advanced', ...days('2031-05-03', '2031-05-03') }, { frame: 'captured', ...days('2031-05-01', '2031-05-01') }, 'related'],
    ['a later stage that is denied', { frame: 'captured', hedge: 'denied', ...days('2031-05-02', '2031-05-02') }, { frame: 'advanced', ...days('2031-05-01', '2031-05-01') }, 'differs'],
    ['another outcome', { frame: 'approved', object: 'the dam bill' }, { frame: 'rejected', object: 'the dam bill' }, 'differs'],
    ['another spelling, on the same day', { frame: 'captured', ...days('2031-05-01', '2031-05-01') }, { frame: 'captured', object: 'Saraqab', place: ['Saraqab'], ...days('2031-05-01', '2031-05-01') }, 'agrees'],
    ['another spelling, by the same side', { frame: 'captured', agent: 'rebels' }, { frame: 'captured', object: 'Saraqab', place: ['Saraqab'], agent: 'rebel fighters' }, 'agrees'],
    ['another spelling that nothing else backs', { frame: 'captured' }, { frame: 'captured', object: 'Saraqab', place: ['Saraqab'] }, 'related'],
    ['most of it, in two frames', { frame: 'captured-most' }, { frame: 'captured', object: 'most of Saraqib' }, 'agrees'],
    ['a base near it, at another stage', { frame: 'advanced' }, { frame: 'captured', object: 'an army base east of Saraqib' }, 'related'],
    ['what happened after the page was written', { frame: 'captured' }, { frame: 'captured', ...days('2031-05-09', '2031-05-09') }, 'related'],
    ['another town', { frame: 'captured' }, { frame: 'captured', object: 'Binnish', place: ['Binnish'] }, null],
    ['another town of the one land whose place is known', { frame: 'captured', place: ['Saraqib', 'land'], placeIds: ['land'] }, { frame: 'captured', object: 'Binnish', place: ['Binnish', 'land'], placeIds: ['land'] }, null],
    ['two things of one people', { frame: 'launched', object: 'a South Serabian ballistic missile' }, { frame: 'launched', object: 'exercises of the Serabian army' }, null],
    ['one thing of one people', { frame: 'launched', object: 'a Serabian ballistic missile' }, { frame: 'launched', object: 'a Serabian missile' }, 'agrees'],
    ['a family name that whoever did it bears too', { frame: 'killed', object: 'Ferro', place: [], ...days('2031-05-01', '2031-05-01') }, { frame: 'killed', object: 'Anna Ferro', agent: 'Otto Ferro', place: [], ...days('2031-05-01', '2031-05-01') }, null],
    ['a family name and the whole one', { frame: 'killed', object: 'Ferro', place: [], ...days('2031-05-01', '2031-05-01') }, { frame: 'killed', object: 'Anna Ferro', agent: 'Otto Dorn', place: [], ...days('2031-05-01', '2031-05-01') }, 'agrees'],
    ['the other side', { frame: 'captured', agent: 'rebels' }, { frame: 'captured', agent: 'the army' }, 'related'],
  ] as const)('events: %s', (_, mine, theirs, relation) => {
    expect(align({ ...town, ...mine }, { ...town, ...theirs })?.relation ?? null).toBe(relation);
  });

  it.each([
    ['one side denies that it did it, the other names nobody', { frame: 'struck', quote: 'planes had not bombed Saraqib', agent: 'Mernish planes', modality: 'negated' }, { frame: 'struck' }, 'related'],
    ['one side denies that it did it, the other says that another did', { frame: 'struck', agent: 'Mernish planes', hedge: 'denied' }, { frame: 'struck', agent: 'Serabian jets' }, 'related'],
    ['one side denies that it did it, the other says that it did', { frame: 'struck', agent: 'Mernish planes', modality: 'negated' }, { frame: 'struck', agent: 'Mernish planes' }, 'differs'],
    ['a denial that names nobody', { frame: 'struck', modality: 'negated' }, { frame: 'struck', agent: 'Mernish planes' }, 'differs'],
  ] as const)('events that no pack has put into a story: %s', (_, mine, theirs, relation) => {
    expect(alignClaims(pageClaim({ ...town, ...HERE, ...mine }), storedClaim({ ...town, ...HERE, ...theirs }), storedArticle({ storyId: null }), { gazetteer, published: '2031-05-03', likeness: new Map([['a', 0.3]]) })?.relation).toBe(relation);
  });

  it.each([
    ['a strike, told of by two sides on no day', { object: 'Friday’s strikes', agent: 'regime jets', place: ['Mexico'] }, { object: 'an air strike', agent: 'the coalition', place: ['Orlava', 'Mexico'] }, {}, 'related'],
    ['a strike with its day and town', { object: 'Friday’s strikes', ...HERE }, { object: 'an air strike', ...HERE }, {}, 'agrees'],
    ['a missile fired weeks before', { object: 'the missile', agent: 'Mern' }, { object: 'a missile', agent: 'Mern' }, { published: '2031-05-20' }, 'related'],
    ['a missile fired the day before', { object: 'the missile', agent: 'Mern' }, { object: 'a missile', agent: 'Mern' }, { published: '2031-05-04' }, 'agrees'],
    ['a town hit months before', { object: 'the Orlava district', place: ['Mern'] }, { object: 'a camp in the Orlava district', place: ['Mern'] }, { published: '2031-01-03' }, 'related'],
    ['sites hit in another town', { object: 'sites of the militia', place: ['Orlava'] }, { object: 'operations against the militia', place: ['Castrel'] }, {}, 'related'],
  ] as const)('events of a common kind: %s', (_, mine, theirs, more, relation) => {
    const launched = { kind: 'event', frame: 'launched', value: null, counted: null, countedKind: null, place: ['land'] } as const;
    const context = { gazetteer, published: '2031-05-03', likeness: new Map([['a', 0.15]]), ...more };
    expect(alignClaims(pageClaim({ ...launched, ...mine }), storedClaim({ ...launched, ...theirs }), storedArticle({ storyId: null }), context)?.relation).toBe(relation);
  });

  it.each([
    ['on a day', '2031-05-01', 'updated'],
    ['on no day', null, 'related'],
  ] as const)('another stage of what a report that names no day tells: one written %s', (_, published, relation) => {
    const town = { kind: 'event', value: null, counted: null, countedKind: null, object: 'Saraqib', place: ['Saraqib'] } as const;
    const article = storedArticle({ published });
    expect(alignClaims(pageClaim({ ...town, frame: 'captured', ...days('2031-05-03', '2031-05-03') }), storedClaim({ ...town, frame: 'advanced', time: null }), article, { gazetteer, published: '2031-05-03' })?.relation).toBe(relation);
  });

  it('takes blame for a difference to show, not for another event', () => {
    const hit = { kind: 'event', frame: 'struck', value: null, counted: null, countedKind: null, object: 'hospital', ...HERE } as const;
    const found = align({ ...hit, agent: 'rebels' }, { ...hit, agent: 'government forces' });
    expect(found?.relation).toBe('agrees');
    expect(found?.receipt().find(({ slot }) => slot === 'who')?.verdict).toBe('differs');
  });

  it('knows who won an election by either way to say so', () => {
    const won = { kind: 'event', frame: 'elected', value: null, counted: null, countedKind: null, quote: 'won the election', ...HERE } as const;
    const elected = { ...won, quote: 'was elected', agent: null, object: 'Ana Lind' };
    expect(align({ ...won, agent: 'Ana Lind', object: 'election' }, elected)?.relation).toBe('agrees');
    expect(align({ ...won, agent: 'Tom Orl', object: 'election' }, elected)).toBeNull();
  });

  it('takes a ceasefire that began and one that took effect for one', () => {
    const truce = { kind: 'event', value: null, counted: null, countedKind: null, object: 'ceasefire', ...HERE } as const;
    expect(align({ ...truce, frame: 'in-force' }, { ...truce, frame: 'begun' })?.relation).toBe('agrees');
  });

  describe('between articles that no pack put into one story', () => {
    const NEWS = { ...HERE, ...days('2031-05-02', '2031-05-02') };
    const told = (sentence: string) => ({ sentence, quote: sentence.match(/\d+/)![0] });
    const RAID = told('40 people died when a shell hit the bakery in the old quarter of Orlava.');
    const SAME_RAID = told('At the bakery in the old quarter of Orlava 52 people died, doctors said.');
    const OTHER_RAID = told('52 people died when jets hit a bridge over the Mern near Castrel.');
    const weigh = (mine: Partial<Claim>, theirs: Partial<StoredClaim>, likeness: number, more: Partial<AlignContext> = {}) =>
      alignClaims(pageClaim(mine), storedClaim(theirs), storedArticle({ storyId: null }), { gazetteer, published: '2031-05-03', likeness: new Map([['a', likeness]]), ...more })?.relation;
    const later = { ...at('north'), time: { from: null, to: '2031-05-06' }, implied: ['time'] as const };

    it('takes a crowd counted a week on, on no day that is told, for the next one', () => {
      const march = { ...at('north'), frame: 'attended', ...days('2031-05-02', '2031-05-02'), implied: ['time'] as const, value: value(35_000), sentence: 'Police put the crowd at 35,000, the unions at 120,000.' };
      const union = { ...at('north'), frame: 'attended', time: null, value: value(60_000), sentence: 'The unions counted 60,000.' };
      const relation = (published: string) => alignClaims(pageClaim(march), storedClaim(union), storedArticle({ storyId: null, published }), { gazetteer, published: '2031-05-03', likeness: new Map([['a', 0.3]]) })?.relation;
      expect([relation('2031-05-04'), relation('2031-05-10')]).toEqual(['differs', 'related']);
    });

    it('shows no attack as a part of all who were killed in a war', () => {
      const attack = { ...at('port'), value: value(1400, 'people', null), sentence: 'The envoy says the army killed more than 1,400 people with gas.' };
      const war = { ...at('north'), value: value(200_000, 'people', 999_999, true), sentence: 'The war has killed hundreds of thousands.' };
      expect(weigh(attack, war, 0.3)).toBe('related');
    });

    it('takes the day of publication that a report was given for no day after the page was written', () => {
      const profit = { frame: 'earned', place: [], placeIds: [], value: value(2_040_000_000, 'EUR'), counted: null, countedKind: null };
      const mine = pageClaim({ ...profit, ...days('2030', '2030'), sentence: 'Dorn Motors made a net profit of €2.04 billion, a third less.' });
      const theirs = storedClaim({ ...profit, ...days('2031-05-06', '2031-05-06'), implied: ['time'], sentence: 'The net profit of Dorn Motors fell by a third to €2.04 billion, its head said.' });
      expect(alignClaims(mine, theirs, storedArticle({ storyId: null, published: '2031-05-06' }), { gazetteer, published: '2031-05-03', likeness: new Map([['a', 0.3]]) })?.relation).toBe('agrees');
    });

    it.each([
      ['one raid, two tolls', { ...NEWS, ...RAID }, { ...NEWS, ...SAME_RAID, value: value(52) }, 0.3, 'differs'],
      ['more women among the dead of a land than the dead of a place in it', { ...NEWS, ...at('land'), value: value(20), counted: 'women', countedKind: 'women', sentence: 'There were also 20 women among the dead.' }, { ...NEWS, value: value(19, 'people', null), sentence: 'At least 19 people were killed near Orlava.' }, 0.3, 'related'],
      ['the children killed in a province on one day, and the dead of a town in it on another', { ...NEWS, ...at('north'), ...days('2031-05-01', '2031-05-01'), ...RAID, value: value(11), counted: 'children', countedKind: 'children' }, { ...NEWS, ...at('port'), ...days(null, '2031-05-03'), ...SAME_RAID, value: value(34, 'people', null) }, 0.3, 'related'],
      ['the same of one day', { ...NEWS, ...at('north'), ...days('2031-05-01', '2031-05-01'), ...RAID, value: value(11), counted: 'children', countedKind: 'children' }, { ...NEWS, ...at('port'), ...days('2031-05-01', '2031-05-01'), ...SAME_RAID, value: value(34, 'people', null) }, 0.3, 'scope'],
      ['girls in a film, and dozens of girls who escaped', { ...at('north'), frame: 'counted-as', value: value(50), counted: 'girls', countedKind: 'children', sentence: 'A film shows 50 girls of the school of Orlava.' }, { ...NEWS, frame: 'escaped', value: value(24, 'people', 99, true), counted: 'girls', countedKind: 'children', sentence: 'Dozens of the girls of the school of Orlava escaped.' }, 0.3, 'related'],
      ['fighters and gunmen whom one agent is said to have killed', { ...NEWS, agent: 'the air force', value: value(24, 'people', 99, true), counted: 'fighters', countedKind: 'fighters' }, { ...NEWS, agent: 'the air force', value: value(40), counted: 'gunmen', countedKind: 'gunmen' }, 0.3, 'consistent'],
      ['all who fled, and the children of one of them', { ...HERE, frame: 'displaced', value: value(60_000, 'people', null) }, { ...HERE, implied: ['time'], frame: 'displaced', value: value(3), counted: 'children', countedKind: 'children', sentence: 'She fled with her three children.' }, 0.3, 'related'],
      ['fighters killed in a village, and those whom their attackers lost', { ...NEWS, value: value(27), quote: '27 fighters', counted: 'fighters', countedKind: 'fighters', sentence: 'The attack on Orlava killed 15 civilians and 27 fighters.' }, { ...NEWS, value: value(15), quote: '15 fighters', counted: 'fighters', countedKind: 'fighters', sentence: 'The group also lost 15 fighters in the attack on Orlava.' }, 0.3, 'related'],
      ['two small tolls, each party blaming another', { ...NEWS, ...by('ministry'), agent: 'rebel rockets', value: value(6), sentence: 'Rebel rockets landed near a school, killing six.' }, { ...NEWS, ...by('front'), agent: 'militias allied with the army', value: value(4), sentence: 'Militias stopped a convoy and shot four dead.' }, 0.3, 'related'],
      ['a campaign of weeks, and the dead of one of its raids', { ...NEWS, ...days('2031-04-11', '2031-05-02'), value: value(136), sentence: 'Jets over the bakery have cost the lives of 136 people since April 11.' }, { ...NEWS, ...days(null, '2031-05-02'), value: value(18), sentence: 'Eighteen people were killed when jets hit the bakery.' }, 0.3, 'related'],
      ['as many people of two villages, whatever is told of them', { ...NEWS, frame: 'counted-as', value: value(1200), counted: 'residents', sentence: 'Under the deal 1,200 residents of Orlava are to leave.' }, { ...NEWS, frame: 'counted-as', value: value(1200), sentence: 'Buses were sent to collect 1,200 people in Orlava.' }, 0.3, 'agrees'],
      ['dozens of women, and dozens of people', { ...NEWS, ...RAID, value: value(24, 'people', 99, true), counted: 'women', countedKind: 'women' }, { ...NEWS, ...RAID, value: value(24, 'people', 99, true), counted: 'people' }, 0.3, 'scope'],
      ['as many militants as fighters', { ...NEWS, ...RAID, value: value(15), counted: 'militants', countedKind: 'militants' }, { ...NEWS, ...RAID, value: value(15), counted: 'fighters', countedKind: 'fighters' }, 0.3, 'agrees'],
      ['as many freed as rescued', { ...NEWS, ...RAID, frame: 'freed', value: value(126), counted: 'hostages', countedKind: 'hostages' }, { ...NEWS, ...RAID, frame: 'rescued', value: value(126) }, 0.3, 'agrees'],
      ['attackers and gunmen, two counts', { ...NEWS, ...RAID, value: value(4), counted: 'attackers', countedKind: 'attackers' }, { ...NEWS, ...RAID, value: value(3), counted: 'gunmen', countedKind: 'gunmen' }, 0.3, 'differs'],
      ['those whom a province lost, and the dead of the land it is of', { ...at('north'), value: value(210), quote: '210 people', sentence: 'The province lost 210 people in the quake.' }, { ...at('land'), value: value(900) }, 0.3, 'scope'],
      ['what one side lost of its men, and all the dead of the fight', { ...NEWS, ...RAID, value: value(12), quote: '12 men', counted: 'men', countedKind: 'men', sentence: 'The army lost 12 men at the bakery in the old quarter.' }, { ...NEWS, ...SAME_RAID, value: value(40) }, 0.3, 'scope'],
      ['what one side lost, and the dead that are told to be its', { ...NEWS, ...RAID, value: value(12), quote: '12 fighters', counted: 'fighters', countedKind: 'fighters', sentence: 'Rebel forces lost 12 fighters at the bakery in the old quarter.' }, { ...NEWS, ...SAME_RAID, value: value(19), counted: 'rebel fighters', countedKind: 'fighters' }, 0.3, 'differs'],
      ['what one side lost, and those whom it killed', { ...NEWS, ...RAID, value: value(12), quote: '12 fighters', counted: 'fighters', countedKind: 'fighters', sentence: 'The group also lost 12 fighters at the bakery in the old quarter.' }, { ...NEWS, ...SAME_RAID, agent: 'the group', value: value(40) }, 0.3, 'related'],
      ['more than all the dead, lost by one side', { ...NEWS, ...RAID, value: value(60), quote: '60 men', counted: 'men', countedKind: 'men', sentence: 'The army lost 60 men at the bakery in the old quarter.' }, { ...NEWS, ...SAME_RAID, value: value(40) }, 0.3, 'related'],
      ['passengers, and those aboard', { ...NEWS, frame: 'counted-as', value: value(500, 'people', 700), counted: 'passengers', countedKind: 'passengers' }, { ...NEWS, frame: 'on-board', value: { ...value(750), low: null } }, 0.3, 'scope'],
      ['two days that both name', { ...NEWS, ...RAID }, { ...NEWS, ...SAME_RAID, ...days('2031-05-03', '2031-05-03'), value: value(52) }, 0.3, 'related'],
      ['days later, in other words', { ...NEWS, ...RAID, ...by('monitor') }, { ...later, ...OTHER_RAID, ...by('monitor'), value: value(52) }, 0.3, 'related'],
      ['days later, in shared words, by the same party', { ...NEWS, ...RAID, ...by('monitor') }, { ...later, ...SAME_RAID, ...by('monitor'), value: value(52) }, 0.3, 'updated'],
      ['another town on another day', { ...NEWS, place: ['Orlava'], placeIds: [], ...RAID }, { ...later, place: ['Castrel'], placeIds: [], ...SAME_RAID, value: value(52) }, 0.3, 'related'],
      ['weeks later, the same figure by chance', { ...NEWS, ...RAID }, { ...at('north'), ...days(null, '2031-06-20'), ...SAME_RAID }, 0.15, 'related'],
      ['a telling figure remembered weeks later', { ...NEWS, ...RAID, value: value(437) }, { ...at('north'), ...days(null, '2031-06-20'), ...SAME_RAID, value: value(437) }, 0.15, 'agrees'],
      ['two towns of one province, in the words that all raids share', { ...NEWS, place: ['Orlava', 'Mern'], ...RAID, value: value(16, 'people', null), sentence: 'Warplanes killed at least 16 people in strikes on Orlava.' }, { ...NEWS, place: ['Castrel', 'Mern'], ...OTHER_RAID, value: value(58), sentence: 'Warplanes killed 58 people in raids near Castrel.' }, 0.15, 'related'],
      ['dozens here against a count of another town', { ...NEWS, place: ['Orlava'], placeIds: [], implied: ['place'], value: value(24, 'people', 99, true), sentence: 'Dozens died when the gas spread, doctors said.' }, { ...NEWS, place: ['Castrel'], placeIds: [], value: value(32), sentence: '32 people died when jets hit a bridge over the Mern.' }, 0.3, 'related'],
      ['a town against a country that may hold it', { ...NEWS, place: ['Orlava'], placeIds: [], ...RAID }, { ...NEWS, place: ['Mexico'], placeIds: [], sentence: 'More than 30 were killed, the deadliest hour in years.', value: value(30, 'people', null) }, 0.3, 'consistent'],
      ['a town against another town, the same otherwise', { ...NEWS, place: ['Orlava'], placeIds: [], ...RAID }, { ...NEWS, place: ['Castrel'], placeIds: [], sentence: 'More than 30 were killed, the deadliest hour in years.', value: value(30, 'people', null) }, 0.3, 'related'],
      ['as few dead, of towns that neither sentence names', { ...at('north'), ...days(null, '2031-05-02'), ...RAID, value: value(7), place: ['Orlava'], placeIds: [], implied: ['place'] }, { ...days(null, '2031-05-03'), place: ['Castrel'], placeIds: [], implied: ['place'], sentence: 'Doctors have seven dead on their list.', value: value(7) }, 0.3, 'agrees'],
      ['as few dead, of another town that one sentence names', { ...at('north'), ...days(null, '2031-05-02'), ...RAID, value: value(7), place: ['Orlava'], placeIds: [], implied: ['place'] }, { ...days(null, '2031-05-03'), place: ['Castrel'], placeIds: [], sentence: 'Doctors in Castrel have seven dead on their list.', value: value(7) }, 0.3, 'related'],
      ['the war’s toll against a day’s', { ...NEWS, ...RAID }, { ...at('north'), ...days('2029-01-01', '2031-05-02'), ...SAME_RAID, value: value(300) }, 0.3, 'related'],
      ['an equal figure where the articles share little', { ...NEWS, ...RAID }, { ...NEWS, ...RAID }, 0.09, 'agrees'],
      ['what an article told a year before, neither naming its time', { ...at('north'), frame: 'shipped', value: value(7.4e6, 'tonne'), counted: 'steel', countedKind: null, sentence: 'Dorn shipped 7.4 million tonnes of steel.' }, { ...at('north'), frame: 'shipped', value: value(7.9e6, 'tonne'), counted: 'steel', countedKind: null, sentence: 'Dorn shipped 7.9 million tonnes of steel.' }, 0.3, 'related', { published: '2032-05-03' }],
      ['a later count far below one of the week before', { ...at('north'), ...days(null, '2031-05-06'), value: value(30), ...told('30 people died when jets hit the bakery of Orlava.') }, { ...at('north'), ...days('2031-04-25', '2031-05-01'), value: { ...value(200), high: 999, approx: true }, sentence: 'Hundreds died in a week of jets over the bakery of Orlava.' }, 0.3, 'related'],
      ['two sums of a war by two parties, the lower one told a day later', { ...NEWS, ...RAID, counted: 'soldiers', countedKind: 'soldiers', value: value(60), ...by('rebels'), implied: ['time'], time: { from: null, to: '2031-05-02' } }, { ...NEWS, ...RAID, counted: 'soldiers', countedKind: 'soldiers', value: value(18), ...by('ministry'), implied: ['time'], time: { from: null, to: '2031-05-03' } }, 0.3, 'differs'],
      ['dozens here, and dozens over a year', { ...at('north'), ...days(null, '2031-05-02'), value: { ...value(24), high: 99, approx: true }, sentence: 'Dozens died when a shell hit the bakery.' }, { place: ['Mern', 'Castrel'], placeIds: [], ...days('2030', '2030'), value: { ...value(24), high: 99, approx: true }, sentence: 'Raids killed dozens in the past year.' }, 0.3, 'related'],
      ['what happened on another occasion', { ...NEWS, ...RAID, value: value(7, 'people', null), sentence: 'At least seven people died when the tram derailed.' }, { ...NEWS, value: value(2), counted: 'women', countedKind: 'women', quote: 'two women', sentence: 'On that occasion two women died after a tram caught fire.' }, 0.3, 'related'],
      ['a sum over many accidents', { ...NEWS, frame: 'injured', value: value(40), quote: '40', sentence: 'The tram derailed and 40 people were injured.' }, { ...NEWS, frame: 'injured', value: value(20), quote: '20 people', sentence: 'The derailment is the first of its kind, but 20 people were injured in 112 tram-related accidents last year.' }, 0.3, 'related'],
      ['others killed too, elsewhere', { ...NEWS, ...RAID }, { ...NEWS, quote: '26 civilians', value: value(26), sentence: '26 civilians were also killed when jets hit a bakery in the old quarter.' }, 0.3, 'related'],
      ['more of a part than a bound on the whole that it towers over', { ...NEWS, ...RAID, value: value(900, 'people', null), counted: 'civilians', countedKind: 'civilians' }, { ...NEWS, ...SAME_RAID, value: { ...value(9, 'people', null), rule: 'at least N' } }, 0.3, 'related'],
      ['teachers killed too, of all who died', { ...NEWS, ...RAID }, { ...NEWS, quote: 'six teachers', counted: 'teachers', countedKind: 'teachers', value: value(6), sentence: 'Six teachers also died at the bakery in the old quarter.' }, 0.3, 'scope'],
      ['those hurt in three attacks of one day', { ...NEWS, frame: 'injured', value: value(6), quote: '6', sentence: '6 people were hurt at the bakery.' }, { ...NEWS, frame: 'injured', value: value(10, 'people', null), quote: 'more than 10 people', sentence: 'More than 10 people were hurt in three attacks at the bakery.' }, 0.3, 'differs'],
      ['a narrower word and more than the least said of all', { ...NEWS, ...RAID, value: value(26), counted: 'civilians', countedKind: 'civilians' }, { ...NEWS, ...SAME_RAID, value: { ...value(20, 'people', null), rule: 'at least N' } }, 0.3, 'consistent'],
      ['who lives in two other places', { ...NEWS, place: ['Orlava'], placeIds: [], frame: 'population', value: value(5000, 'people', null) }, { ...NEWS, place: ['Castrel'], placeIds: [], frame: 'population', value: value(20_000, 'people', 20_000, true) }, 0.3, 'related'],
      ['winds told two weeks apart, neither naming its time', { ...at('north'), frame: 'measured', value: value(140, 'km/h'), counted: 'winds', countedKind: null, sentence: 'It came ashore with winds of 140 km/h.' }, { ...at('north'), frame: 'measured', value: value(155, 'km/h'), counted: 'winds', countedKind: null, sentence: 'The storm came ashore with winds of 155 km/h.' }, 0.3, 'related', { published: '2031-05-20' }],
      ['dozens here, and dozens of years before', { ...at('north'), ...days(null, '2031-05-02'), implied: ['time'], value: value(200, 'people', 999, true), sentence: 'Hundreds died in the market.' }, { ...at('north'), ...days('2029-08', '2029-08'), value: value(200, 'people', 999, true), sentence: 'Hundreds died there in August 2029.' }, 0.3, 'related'],
      ['hundreds in a month, and hundreds as of a day of it', { ...at('north'), ...days('2031-04', '2031-04'), value: value(200, 'people', 999, true), sentence: 'Hundreds died in the raid on the market.' }, { ...at('north'), ...days(null, '2031-04-12'), value: value(200, 'people', 999, true), sentence: 'The raid on the market killed hundreds.' }, 0.3, 'agrees'],
      ['dozens here, and dozens over a year in the same place', { ...at('north'), ...days(null, '2031-05-02'), value: value(24, 'people', 99, true), sentence: 'Dozens died in the market of Orlava.' }, { ...at('north'), ...days('2030-05-02', '2031-05-02'), value: value(24, 'people', 99, true), sentence: 'Raids on Orlava, its market too, killed dozens in the past year.' }, 0.3, 'related'],
      ['others who died besides', { ...NEWS, ...RAID, value: value(24, 'people', 99, true) }, { ...NEWS, ...SAME_RAID, quote: 'another five bodies', value: value(5), counted: 'bodies', sentence: 'In the bakery of the old quarter of Orlava lay another five bodies.' }, 0.3, 'related'],
      ['nearly as many children as people', { ...NEWS, ...RAID, value: value(null, 'people', 70, true), counted: 'children', countedKind: 'children' }, { ...NEWS, ...SAME_RAID, value: value(70, 'people', null) }, 0.3, 'scope'],
      ['the dead with the gunman and without', { ...NEWS, value: value(2), quote: 'two people', sentence: 'A gunman killed two people at an office before turning the gun on himself.' }, { ...NEWS, value: value(3), quote: 'Three people', sentence: 'Three people died in a shooting at an office, police said.' }, 0.3, 'scope'],
      ['the dead of whom none is said to be the gunman', { ...NEWS, value: value(2), quote: 'two people', sentence: 'A gunman killed two people at an office in a shooting.' }, { ...NEWS, value: value(3), quote: 'Three people', sentence: 'Three people died in a shooting at an office, police said.' }, 0.3, 'differs'],
      ['fighters lost by one side and soldiers by the other', { ...NEWS, ...RAID, value: value(8), counted: 'soldiers', countedKind: 'soldiers' }, { ...NEWS, ...SAME_RAID, value: value(11), counted: 'fighters', countedKind: 'fighters' }, 0.3, 'related'],
      ['as many others as miners', { ...NEWS, frame: 'trapped', value: value(9), quote: 'nine others', counted: 'others', countedKind: 'others', sentence: 'Nine others were trapped.' }, { ...NEWS, frame: 'trapped', value: value(9), quote: 'nine miners', counted: 'miners', countedKind: 'miners', sentence: 'They freed nine miners.' }, 0.3, 'agrees'],
      ['another figure where the articles share little', { ...NEWS, ...RAID }, { ...NEWS, ...SAME_RAID, value: value(52) }, 0.09, 'related'],
    ] as readonly [string, Partial<Claim>, Partial<StoredClaim>, number, string, Partial<AlignContext>?][])('%s', (_, mine, theirs, likeness, relation, more) => {
      expect(weigh(mine, theirs, likeness, more)).toBe(relation);
    });

    it('does not take what one sentence adds for an answer', () => {
      const mine = pageClaim({ ...NEWS, quote: 'six others', counted: 'others', value: value(6), sentence: 'At least 15 died in the market, while six others were killed on the road.' });
      const theirs = storedClaim({ ...NEWS, ...told('15 died in the market and on the road.'), value: value(15) });
      const context = { gazetteer, published: '2031-05-03', likeness: new Map([['a', 0.3]]) };
      expect(alignClaims(mine, theirs, storedArticle({ storyId: null }), { ...context, beside: new Set([mine]) })?.relation).toBe('related');
    });

    it('takes no figure for another toll that its sentence gives beside a greater one, nor a town for another that the article counts apart', () => {
      const toll = pageClaim({ ...NEWS, quote: '17', value: value(17), sentence: 'The toll rose to 17 after three people died.' });
      const added = pageClaim({ ...NEWS, id: 'f2', quote: 'three people', value: value(3), sentence: toll.sentence });
      const theirs = storedClaim({ ...NEWS, ...told('14 people died in the market.'), value: value(14) });
      const context = { gazetteer, published: '2031-05-03', likeness: new Map([['a', 0.3]]), articles: new Map([['a', articleWays([theirs])]]) };
      const relation = (mine: Claim, page: readonly Claim[]) => alignClaims(mine, theirs, storedArticle({ storyId: null }), { ...context, page: articleWays(page) })?.relation;
      expect(relation(toll, [toll])).toBe('differs');
      expect(relation(added, [added])).toBe('differs');
      expect(relation(added, [toll, added])).toBe('related');
    });

    it('takes the least said of one town for no whole of what the article counts in the other', () => {
      const here = pageClaim({ ...NEWS, ...at('Castrel'), placeIds: [], quote: '19 civilians', counted: 'civilians', countedKind: 'civilians', value: value(19, 'people', null), sentence: 'At least 19 civilians were killed in raids of the air force.' });
      const there = pageClaim({ ...NEWS, id: 'f2', ...at('Lansk'), placeIds: [], quote: '58 people', value: value(58, 'people', null), sentence: 'At least 58 people were killed in Lansk in raids of the air force.' });
      const theirs = storedClaim({ ...NEWS, ...at('Lansk'), placeIds: [], quote: '72 people', value: value(72, 'people', null), sentence: 'At least 72 people were killed in raids of the air force.' });
      const relation = (page: readonly Claim[]) => weigh(here, theirs, 0.3, { page: articleWays(page), articles: new Map([['a', articleWays([theirs])]]) });
      expect(relation([here])).toBe('scope');
      expect(relation([here, there])).toBe('related');
    });

    it('takes no former count for the whole of the present one', () => {
      const mine = pageClaim({ ...NEWS, quote: '58', value: value(58), sentence: 'The ministry lowered the toll to 58 from 64.' });
      const former = pageClaim({ ...NEWS, id: 'f2', quote: '64', value: value(64), sentence: mine.sentence });
      const theirs = storedClaim({ ...NEWS, ...told('64 people died in the market.'), value: value(64) });
      expect(alignClaims(mine, theirs, storedArticle({ storyId: null }), { gazetteer, published: '2031-05-03', likeness: new Map([['a', 0.3]]), page: articleWays([mine, former]), articles: new Map([['a', articleWays([theirs])]]) })?.relation).toBe('differs');
    });

    it('knows a month told of in passing from the day that the article names itself', () => {
      const mine = pageClaim({ ...at('north'), ...days('2031-05-11', '2031-05-11'), value: value(1, 'people', null), sentence: 'Bombers killed at least one person at the gate of the barracks.' });
      const theirs = storedClaim({ ...at('north'), ...days('2031-05', '2031-05'), value: value(15), sentence: 'In early May bombers killed 15 people at the gate of the barracks.' });
      const day = storedClaim({ ...at('north'), ...days('2031-05-11', '2031-05-11'), frame: 'injured', value: value(6) });
      const context = { gazetteer, published: '2031-05-11', likeness: new Map([['a', 0.3]]), page: articleWays([mine]) };
      const relation = (stored: readonly StoredClaim[]) => alignClaims(mine, theirs, storedArticle({ storyId: null, published: '2031-05-11' }), { ...context, articles: new Map([['a', articleWays(stored)]]) })?.relation;
      expect(relation([theirs])).toBe('consistent');
      expect(relation([theirs, day])).toBe('related');
    });

    it('takes what each of two texts of one event counts most of for its toll, though one tells it of the town and the other of the country', () => {
      const mine = pageClaim({ ...NEWS, ...at('Orlava'), placeIds: [], value: value(31), ...told('31 people died when an express ran into wagons.') });
      const theirs = storedClaim({ ...NEWS, ...at('Serab'), placeIds: [], implied: ['place'], value: value(43), ...told('The toll of the collision climbs to 43.') });
      const past = storedClaim({ ...NEWS, ...at('Serab'), placeIds: [], ...days('1987', '1987'), value: value(46) });
      const more = storedClaim({ ...theirs, key: 'a#2', value: value(50) });
      const relation = (stored: readonly StoredClaim[]) => alignClaims(mine, theirs, storedArticle({ storyId: null }), { gazetteer, published: '2031-05-03', likeness: new Map([['a', 0.3]]), page: articleWays([mine]), articles: new Map([['a', articleWays(stored)]]) })?.relation;
      expect(relation([theirs])).toBe('differs');
      expect(relation([theirs, past])).toBe('differs');
      expect(relation([theirs, more])).toBe('related');
    });

    it('keeps running counts of articles apart that name other days', () => {
      const mine = { ...at('north'), ...RAID };
      expect(weigh(mine, { ...at('north'), ...SAME_RAID, value: value(52) }, 0.3, { otherDays: new Set(['a']) })).toBe('related');
    });

    it('takes a day of the month that one side names for the day meant, where the figure is one', () => {
      const earlier = { ...at('north'), ...days('2031-05', '2031-05'), value: value(1), counted: 'man', countedKind: 'men' };
      const onDay = { ...at('north'), ...days('2031-05-02', '2031-05-02'), value: value(1), counted: 'man', countedKind: 'men' };
      expect(weigh(earlier, onDay, 0.3, { otherDays: new Set(['a']) })).toBe('agrees');
      expect(weigh(earlier, { ...onDay, ...days('2031-04-02', '2031-04-02') }, 0.3, { otherDays: new Set(['a']) })).toBe('related');
      expect(weigh(earlier, { ...onDay, value: value(2, 'people', null) }, 0.3, { otherDays: new Set(['a']) })).toBe('related');
    });

    it.each([
      ['a sum of money under two names', { frame: 'paid', value: value(2.3e9, 'USD'), counted: null, sentence: 'The office found $2.3 billion in suspicious payments.' }, { frame: 'cost', value: value(2.3e9, 'USD'), counted: null, sentence: 'Suspicious transfers worth $2.3bn went through the branch.' }, 'agrees'],
      ['a sum of money of another thing', { frame: 'paid', value: value(2.3e9, 'USD'), counted: null, sentence: 'The office found $2.3 billion in suspicious payments.' }, { frame: 'earned', value: value(2.3e9, 'USD'), counted: null, sentence: 'Its yearly profit was $2.3bn.' }, undefined],
      ['two fates, one number', { value: value(143), sentence: 'The storm killed 143 people along the southern coast road.' }, { frame: 'missing', value: value(143), sentence: 'The storm left 143 people missing along the southern coast road.' }, undefined],
      ['a figure told guardedly by one', { frame: 'exposed', value: value(1.43e8), counted: 'customers', countedKind: 'people', modality: 'hypothetical', sentence: 'The breach may have exposed the records of 143 million customers.' }, { frame: 'exposed', value: value(1.43e8), counted: 'customers', countedKind: 'people', sentence: 'Thieves got at records that it keeps on 143 million Americans.' }, 'agrees'],
      ['a figure expected by one', { frame: 'exposed', value: value(1.43e8), counted: 'customers', countedKind: 'people', modality: 'forecast', sentence: 'Growth to 143 million customers is forecast.' }, { frame: 'exposed', value: value(1.43e8), counted: 'customers', countedKind: 'people', sentence: 'It has 143 million paying customers.' }, 'related'],
      ['a plan that one outlet tells as done', { frame: 'laid-off', value: value(3000), counted: 'workers', countedKind: 'workers', modality: 'hypothetical' }, { frame: 'laid-off', value: value(3000), counted: 'workers', countedKind: 'workers' }, 'agrees'],
    ] as const)('equal figures: %s', (_, mine, theirs, relation) => {
      expect(weigh({ countedKind: null, ...mine }, { countedKind: null, ...theirs }, 0.3)).toBe(relation);
    });
  });
});
