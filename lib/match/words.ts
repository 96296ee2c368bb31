import { cuedPattern, type CuedPattern } from '@/lib/text/cued-pattern';

/*
 * English words that matching looks for, as data: what tells a part from a whole, a rate from a count, what may be from what
 * is. The claims of other languages carry their slots as ids and meet these lists seldom; a language that needs its own
 * brings a list like these.
 *
 * Patterns marked "in lower case" are asked of words in lower case, and so need no flag `i`: with it a choice among many words, or any
 * letter of Unicode, takes up to milliseconds to compile, in every worker that has just been started. Letters of English words are a to z and
 * the Latin ones with marks (\u00df-\u024f). A choice among words is asked only where one of its cues stands (`cuedPattern`).
 */

/** Stems that say no more than "people", or that they were harmed: which people is left open. */
export const ANYBODY: ReadonlySet<string> = new Set(
  'peopl person human bodi dead death die toll fatal casualti victim injur wound hurt kill slain perish drown miss live surviv survivor resid inhabit individu citizen soul total confirm known aboard'.split(' '),
);

/** Who tells something is what was filmed of it: how many are seen there are not how many there were. Pictures from above are counted on purpose. */
export const SEEN_IN = cuedPattern('video footage photo clip', /^(?:(?:an?|one|the|some|another|this) )?(?!satellite|aerial|drone)(?:[\w-]+ ){0,2}(?:videos?|footage|photographs?|photos?|clips?)\b/i);

/** Stems that say no more than the root of a kind of things, by that root (a building, an animal). */
export const ANY_OF: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['building', new Set('build structur properti facil premis block dwell infrastructur site'.split(' '))],
  ['animal', new Set('anim livestock creatur bird'.split(' '))],
]);

/** Stems for what an event is: "flood victims" and "storm deaths" are whoever it befell. */
export const CAUSES: ReadonlySet<string> = new Set('heat heatwav relat flood storm quak earthquak landslid mudslid avalanch cyclon hurrican typhoon tornado tsunami blizzard wildfir fire crash blast explos'.split(' '));

/** Degrees of one harm, each a part of the one before it; `light` is apart from the others. In lower case. */
export const DEGREES = {
  critical: cuedPattern('critical life-threat fighting intensive', /\b(?:critical(?:ly)?|life-threatening|fighting for (?:their|his|her) li(?:fe|ves)|intensive care)\b/),
  serious: cuedPattern('serious severe grave badly heavily', /\b(?:serious(?:ly)?|severe(?:ly)?|grave(?:ly)?|badly|heavily)\b/),
  light: cuedPattern('light minor superficial life-threat moderate walking', /\b(?:walking[ -]wounded|slight(?:ly)?|light(?:ly)?|minor|superficial|non-life-threatening|moderate(?:ly)?)\b/),
} as const;

/** Frames whose figures may be told by degree. */
export const HARMS: ReadonlySet<string> = new Set(['injured', 'hospitalised', 'casualties', 'poisoned']);

/** "630 of whom had come without permits": some of those counted before, told by what they did, and not by where, how badly or of what kind. Stands right behind the figure. */
export const SOME_OF_THEM = cuedPattern('of_whom of_them of_which', /^ of (?:whom|them|which) (?:had|have|has|did|do|could|came|entered|lived|worked|stayed|carried|contained|held)\b/i);

/** Those of the land that speaks. In lower case. */
export const OWN_CITIZENS = cuedPattern('citizens nationals compatriots', /\b(?:its|their|the country[’']s) (?:own )?(?:citizens|nationals|compatriots)\b/);

/** "20 of those injured", "two of the very badly wounded": up to three words that may tell a group that the frame itself counts. In lower case. */
export const OF_A_GROUP = /\bof (?:the|those|these|its|their|all the) (?=((?:\w+ ){0,2}\w+))/g;
/** Words for such a group. */
export const GROUPS_HARMED: ReadonlySet<string> = new Set('injured wounded hurt dead killed deceased victim victims casualties fatalities missing survivors detained arrested displaced evacuated rescued infected'.split(' '));

/** "15 of the more than 200 pupils": some of a number that is told with them. Stands right behind the figure. */
export const OF_A_NUMBER = cuedPattern('_of_', /^ of (?:the |those |its |their |his |her |some |about |around |nearly |almost |roughly |at least |more than |over |up to |an estimated )+\d/i);

/** One or somebody told by himself ("an 11-year-old girl", "his wife"), and not counted. */
export const TOLD_ALONE = /^(?:an?|the|his|her|their|another)\b/i;

/** "had earlier counted 727", "up from 12", "an initial toll of 9": what was said before, and holds no more. Stands before the figure, in its clause. */
export const SAID_BEFORE = cuedPattern('from earlier previous initial at_first had_put had_counted had_reported had_given had_recorded', /\b(?:to [\d.,]+(?: [a-z]+){0,2} from|earlier|previous(?:ly)?|initial(?:ly)?|up from|down from|at first|had (?:put|counted|reported|given|recorded)|(?:lowered|raised|revised|cut|rose|risen|fell|fallen) from)\b[^.;:,]*$/i);
/** The same right behind it ("727 the day before"). */
export const BEFORE_NOW = cuedPattern('before earlier previously', /^ (?:the (?:day|week) before|(?:a|one) (?:day|week) (?:earlier|before)|earlier|previously)\b/i);

/** "another 12", "six others", "200 more": added to a count that stands beside it. */
export const ADDITION = cuedPattern('another additional further other more', /\b(?:another|additional|a further|others?|more)\b(?! than\b)/i);

/** The same, where it cannot stand for people beside those who were harmed in another way. */
export const FURTHER = cuedPattern('another additional further more', /\b(?:another|additional|a further|more)\b(?! than\b)/i);

/** "some 474,000 more than in the year before": by how much one count is above or below another. Of a page it stands right behind the figure, of a summary anywhere. In lower case. */
export const COMPARED = { behind: cuedPattern('_than_', /^ (?:[a-z\u00df-\u024f-]+ ){0,3}?(?:more|fewer|less|higher|lower) than (?:in|at|on|during|the|last|a year|usual|normal|expected|before)\b/), within: cuedPattern('_than', /\b(?:more|fewer) (?:[a-z\u00df-\u024f-]+ ){1,4}than\b/) } as const;
/** The same by a word of its own. */
export const EXCESS = cuedPattern('excess additional extra surplus', /\b(?:excess|additional|extra|surplus)\b/i);
/** All that were counted, whatever they died of: no number above the usual. In lower case. */
export const WHATEVER_THE_CAUSE = cuedPattern('cause registered', /\b(?:all[- ]causes?|(?:any|whatever) cause|registered)\b/);

/** "the two towns", "these four towns": of those told before. */
export const OF_KNOWN = { before: cuedPattern('the these those', /\b(?:the|these|those)(?: other| remaining)? $/), quote: /^(?:the|these|those) /i } as const;

/** Who speaks, or did it, where it is each of two sides: what each says of the other is no sum of both. In lower case. */
export const EACH_OF_TWO = cuedPattern('both each either', /\b(?:both (?:sides|parties|camps|armies|countries)|each side|either side)\b/);

/** "31 dead on the army's side", "27 on that of the rebels": of one side of a fight only. Stands right behind the figure. In lower case. */
export const OF_ONE_SIDE = cuedPattern('side rank that_of those_of', /^ (?:[a-z]+ )?(?:on|from|in|among) (?:the [\w’' -]{2,30}? (?:side|ranks?)\b|(?:the side|the ranks|that|those) of\b|the other side\b|its own (?:side|ranks)\b)/);

/** "The group lost 15 fighters": of its own side. Stands right before the figure. In lower case. */
export const LOST_OWN = cuedPattern('lost lose losing', /\b(?:lost|loses?|losing) $/);

/** Words for whoever fights. In lower case. */
export const FIGHTING: ReadonlySet<string> = new Set(
  'army armies forces troops soldiers military militia militias militiamen police guards fighters combatants rebels insurgents militants jihadists islamists extremists terrorists gunmen guerrillas group groups faction factions side sides regime battalion brigade division regiment ranks'.split(' '),
);

/** "On that occasion two passengers died": of what the sentence before tells, and not of what the article is about. In lower case. */
export const ON_THAT_OCCASION = cuedPattern('elsewhere separate occasion case incident accident attack crash disaster raid strike shooting blast explosion quake storm flood fire landslide', /^(?:elsewhere|separately|(?:in )?a separate [a-z-]+)\b|\b(?:on (?:that|those|both|each|another|previous|earlier|an earlier|a previous) occasions?|in (?:that|an earlier|a previous|another|an unrelated|a similar|a separate) (?:case|incident|accident|attack|crash|disaster|raid|strike|shooting|blast|explosion|quake|earthquake|storm|flood|fire|landslide))\b/);

/** "20 were injured in 112 accidents": a sum over several events. Stands behind the figure, within its clause. In lower case. */
export const OVER_SEVERAL = cuedPattern('accidents incidents attacks crashes disasters shootings bombings explosions quakes derailments collisions outbreaks fires storms floods', /^(?: (?!and\b|but\b|while\b)[\w’'-]+){0,4}? in (?:(?:some|about|around|nearly|almost|over|more than|at least) )?(?:\d[\d,.]*\d|dozens of|scores of|hundreds of|thousands of) (?:(?!days?\b|weeks?\b|months?\b|years?\b|hours?\b)[\w’'-]+ ){0,3}?(?:accidents|incidents|attacks|crashes|disasters|shootings|bombings|explosions|quakes|earthquakes|derailments|collisions|outbreaks|fires|storms|floods)\b/);

/** "26 civilians were also killed": others than those told of before. Stands right behind the figure. In lower case. */
export const KILLED_TOO = cuedPattern('also', /^(?: [a-z’'-]+){0,2}? (?:(?:were|was|had|have) )?also (?:been )?(?:killed|died|dead)\b/);

/** What tells that people fell ill: a disease, whose tolls run on for months. In lower case. */
export const DISEASE = cuedPattern('outbreak epidemic pandemic virus disease cholera measles dengue ebola malaria covid influenza flu fever plague polio mpox typhoid diphtheria meningitis infected infection', /\b(?:outbreaks?|epidemics?|pandemic|(?:corona)?virus(?:es)?|disease|cholera|measles|dengue|ebola|malaria|covid(?:-19)?|influenza|(?:swine |bird |avian )?flu|fever|plague|polio|mpox|typhoid|diphtheria|meningitis|infected|infections?)\b/);

/** What tells that a number is a toll as it stood, and not how many died on the day named. In lower case. */
export const TOLL_AS_OF = cuedPattern('toll count tally number confirmed', /\b(?:tolls?|counts?|counted|tally|number|confirmed)\b/);

/** What tells of a toll that it has grown since it was last given. In lower case. */
export const TOLL_RISEN = cuedPattern('risen rose climbed grown grew increased jumped bring brought taking', /\b(?:risen|rose|climbed|grown|grew|increased|jumped) (?:further )?to\b|\b(?:bring(?:s|ing)?|brought|taking) (?:the |its )?(?:[a-z]+ ){1,5}to\b/);

/** Where a figure's own part of a sentence ends. */
export const CLAUSE_END = /[,;:.!?\d]|\b(?:and|while|but|including|among|after|as|with (?=\d))\b/i;

/** A count per day is another question than the count. */
export const RATE = cuedPattern('day week month year hour daily', /\b(?:a|per|each|every) (?:day|week|month|year|hour)\b|\b(?:daily|weekly|monthly|hourly)\b/i);

/** A sum over the world is no country's. */
export const WORLDWIDE_WORDS = cuedPattern('world global international', /\b(?:worldwide|global(?:ly)?|world's|the world|international(?:ly)?)\b/i);

/** "wagons with hazardous goods": some of the wagons. */
export const NARROWED = cuedPattern('with carrying containing', /\b(?:with|without|carrying|containing)\b/i);

/** Shocks before or after an earthquake, which have magnitudes of their own. */
export const OTHER_SHOCKS = cuedPattern('shock', /\b(?:after|fore)-?shocks?\b/i);

/** What has a magnitude of its own, by its names. */
export const QUAKE = cuedPattern('quake tremor', /\b(?:earth)?quakes?\b|\btremors?\b/i);

/** The second or a later one of a kind. */
export const NOT_THE_FIRST = cuedPattern('second third fourth later following subsequent', /\b(?:second|third|fourth|later|following|subsequent)\b/i);

/** One of several of a kind, by its order. */
export const ORDERED = cuedPattern('first initial second third fourth main later following subsequent', /\b(?:first|initial|second|third|fourth|main|later|following|subsequent)\b/i);

/** What tells that a count is by how much one side leads another; of a pack's noun, and of the words before and behind a page's figure. In lower case. */
export const MARGIN = { counted: cuedPattern('lead margin advantage ahead', /\b(?:lead|margin|advantage|ahead)\b/), before: cuedPattern('lead margin advantage', /\b(?:lead|margin|advantage) of (?:[a-z\u00df-\u024f]+ ){0,3}$/), behind: cuedPattern('ahead apart behind', /^[a-z\u00df-\u024f ]{0,12}\b(?:ahead|apart|behind)\b/) } as const;

/** Words of differences: degrees more than before, not degrees on the scale. */
export const CHANGE = cuedPattern('rise above below warme warming increase higher cooler anomaly difference', /\b(?:rise|above|below|warmer|warming|increase|higher|cooler|anomaly|difference)\b/i);

/** A forecast may be told by its noun alone ("expected inflation"). */
export const FORECAST = cuedPattern('forecast project expected predicted', /\b(?:forecast|projected|projection|expected|predicted)\b/i);

/** Summaries of packs say so by their verb. */
export const EXPECTS = cuedPattern('expect forecast predict project could may might', /\b(?:expects?|expecting|forecasts?|predicts?|projects?|(?:could|may|might) (?:climb|rise|reach|top|exceed|grow|go))\b/i);

/** Words for an unnamed somebody: two of them need not be one. */
export const UNNAMED = cuedPattern('official source witness police authorit resident media report expert analyst observer monitor spokes military army government study survey data', /^(?:an? |the |some |local |unnamed |other |several )*(?:officials?|sources?|witness(?:es)?|police|authorities|residents?|media|reports?|experts?|analysts?|observers?|monitors?|spokes(?:man|woman|person)|military|army|government|study|survey|data)$/i);

/*
 * Words that outlets use for one side of a fight. Which word is chosen is itself worth showing; whether two words mean
 * one side decides whether the blame is the same.
 */
export const SIDES: readonly ReadonlySet<string>[] = [
  new Set('govern regim armi militari state polic author loyalist soldier troop pro-govern secur'.split(' ')),
  new Set('rebel insurg opposit milit faction jihadist terrorist fighter gunmen gunman guerrilla separatist islamist anti-govern anti-regim extremist'.split(' ')),
];
export const AGAINST_THE_STATE = cuedPattern('anti- opposed opposition', /\banti-|\bopposed to\b|\bopposition\b/i);

/** Stems for what whoever fights does it with: no word for whose they are. */
export const ARMS: ReadonlySet<string> = new Set('plane jet warplan aircraft airplan helicopt drone missil rocket artilleri warship forc troop'.split(' '));

/** Words of a place's name that say its kind or where in it, not which it is. */
export const PLACE_KINDS: ReadonlySet<string> = new Set(
  'north south east west northern southern eastern western northwestern northeastern southwestern southeastern central northwest northeast southwest southeast of the in province region city rural countryside county district governorate state area town'.split(' '),
);

/** Stems for an attack as such: whose, where and when must tell which. */
export const ATTACKS: ReadonlySet<string> = new Set('air strike airstrik raid attack assault bombard bomb shell oper offens missil rocket drone shot fire target site posit blast explos'.split(' '));

/** Stems for all who work for somebody: a tenth of the staff is a tenth of the workforce. */
export const STAFF: ReadonlySet<string> = new Set('staff workforc employe worker personnel payrol headcount'.split(' '));

/** Stems for a firm's shares, whose price rises and falls. */
export const STOCK: ReadonlySet<string> = new Set('stock share'.split(' '));
export const SHARE_PRICE = cuedPattern('share_price', /\bshare prices?\b/i);

/** Words for the land around a town, which is none of it. */
export const AROUND = cuedPattern('countryside outskirts suburb hinterland surroundings', /\b(?:countryside|outskirts|suburbs?|hinterland|surroundings)\b/i);

/** What the things are that names are names of: the word alone names nothing ("canal" of two canals). */
export const NAME_KINDS: ReadonlySet<string> = new Set([
  ...PLACE_KINDS,
  ...'canal dam river lake bridge island islands mountain mount valley coast bay gulf port harbour harbor airport station square park university hospital clinic church mosque temple stadium bank sea strait desert peninsula reservoir tunnel pipeline mine factory plant power prison school college court hotel market street road avenue camp base beach forest creek hill hills village republic union party front army group company authority ministry council'.split(' '),
]);

/** "took most of the town": short of the whole. */
export const MOST_OF = cuedPattern('most much large_part majority nearly_all', /\b(?:most|much|large parts?|the majority|nearly all) of\b/i);

/** Folded words for those who speak for a body and for its parts ("police chief", "refugee agency"): their word is the body's. */
export const OFFICES: ReadonlySet<string> = new Set(
  `spokesman spokeswoman spokesperson spokespeople chief head director deputy commander commissioner superintendent inspector captain colonel general officer officers official officials president chairman chairwoman chair
 secretary minister ministry mayor governor leader adviser advisor aide envoy ambassador coordinator representative office bureau department directorate division unit agency service branch arm committee command headquarters
 statement report correspondent correspondents reporter reporters tally count staff account website`.split(/\s+/),
);

/** "Mern-backed", "Lansk-run": near a body, or under it, and no voice of it. */
export const NEAR_ONLY: ReadonlySet<string> = new Set('run led backed controlled affiliated linked aligned installed former ex anti pro'.split(' '));

/** Folded words for bodies that outlets name without saying whose. */
export const BODIES: ReadonlySet<string> = new Set('police army military ministry government prosecutors hospital firefighters organisers organizers company union coastguard'.split(' '));

/** "A hospital had received 44", "doctors treated 44": some of the hurt, those who were brought there. Before the figure in its clause, and anywhere in its sentence. In lower case. */
export const TAKEN_IN = cuedPattern('received treated admitted', /\b(?:received|treated|admitted) (?:[a-z]+ ){0,3}$/);
export const WHERE_TREATED = cuedPattern('hospital clinic medical', /\b(?:hospital|clinic|medical cent(?:re|er))\b/);

/** Whoever died told as one with others: "30 | dead or missing", "killed or wounded | 30". In lower case. */
export const WITH_OTHERS_BEHIND = cuedPattern('_and_ _or_', /^(?: \w+)? (?:were |are |was |is )?(?:left )?(?:dead|killed|injured|wounded|hurt) (?:and|or) (?:missing|injured|wounded|hurt|dead|captured)\b/);
export const WITH_OTHERS_BEFORE = cuedPattern('_and_ _or_', /\b(?:killed|killing|dead|injured|wounded) (?:and|or) (?:injured|injuring|wounded|wounding|missing|captured|capturing) (?:\w+ ){0,2}$/);

/** What says of a state on a later day that it lasts. In lower case. */
export const STILL = cuedPattern('still remain', /\b(?:still|remain(?:s|ed)?)\b/);

/** Folded words for a state that speaks as a whole. */
export const STATE_VOICES: ReadonlySet<string> = new Set('government governments authorities officials state administration'.split(' '));

/** Agencies that outlets name without saying whose, by their folded names, with the body that they belong to: an agency's word is its body's where the body itself is quoted too. */
export const BODIES_OF: ReadonlyMap<string, string> = new Map([
  ...'unicef|unhcr|unrwa|unesco|undp|unfpa|unaids|unep|ocha|ohchr|wfp|fao|iaea|iom|who|world health organization|world health organisation|world food programme|world food program|food and agriculture organization|international organization for migration|international organisation for migration|international atomic energy agency|children fund|childrens fund|childrens agency|refugee agency|human rights office|office for coordination of humanitarian affairs|high commissioner for refugees|relief and works agency'.split('|').map((name) => [name, 'united nations'] as const),
  ...'european commission|frontex|europol|eurostat|copernicus climate change service|european medicines agency'.split('|').map((name) => [name, 'european union'] as const),
]);

/** Averages that differences are measured from, by their names; the years of one are its name too. */
export const BASES: readonly (readonly [string, CuedPattern])[] = [
  ['1850-1900', cuedPattern('industrial century 1850', /\bpre-?industrial|\b(?:19th|nineteenth)[- ]century|\b1850\s?[-–]\s?1900\b/i)],
  ['20th century', cuedPattern('century', /\b(?:20th|twentieth)[- ]century\b/i)],
];

/** Two years that bound an average ("1951-1980"). */
export const BASE_YEARS = cuedPattern('18 19 20', /\b(1[89]\d\d|20\d\d)\s?(?:[-–]|to)\s?(1[89]\d\d|20\d\d)\b/);

/** What tells in a sentence that a measure is so much in a time, by the time. */
export const TOLD_PER: Readonly<Record<string, CuedPattern>> = {
  hour: cuedPattern('hour', /\b(?:per|an|each|every) hour\b(?! (?:after|before|earlier|later|ago|old)\b)|\bhourly\b/i),
  day: cuedPattern('day dai', /\b(?:per|a|each|every) day\b(?! (?:after|before|earlier|later|ago|old)\b)|\bdaily\b/i),
  week: cuedPattern('week', /\b(?:per|a|each|every) week\b(?! (?:after|before|earlier|later|ago|old)\b)|\bweekly\b/i),
  month: cuedPattern('month', /\b(?:per|a|each|every) month\b(?! (?:after|before|earlier|later|ago|old)\b)|\bmonthly\b/i),
  year: cuedPattern('year annual', /\b(?:per|a|each|every) year\b(?! (?:after|before|earlier|later|ago|old)\b)|\b(?:yearly|annual(?:ly)?)\b/i),
};

/** What a sum is worth in another currency, in brackets at the end of its figure: "5 million crowns (about $470,000)". In lower case. */
export const WORTH = cuedPattern('$ € £', /\((?:(?:about|around|approximately|roughly|some|or|worth|nearly|almost) )?(?:us|u\.s\. ?)?(?<sign>[$€£]) ?(?<amount>\d{1,3}(?:,\d{3}){1,5}|\d{1,15}(?:\.\d{1,4})?) ?(?<scale>k|thousand|mn?|mln|million|bn?|bln|billion|tn?|trn|trillion)?\)$/);
export const WORTH_SIGNS: Readonly<Record<string, string>> = { $: 'USD', '€': 'EUR', '£': 'GBP' };
/** How many of a sum its scale makes, by the first letter of the word. */
export const WORTH_SCALES: Readonly<Record<string, number>> = { k: 1e3, th: 1e3, m: 1e6, b: 1e9, t: 1e12 };

/** Words for people of one sex. In lower case. */
export const SEXES = {
  women: cuedPattern('wom girl female sister daughter mother wife wives widow aunt niece nun', /\b(?:wom[ae]n|girls?|females?|sisters?|daughters?|mothers?|wife|wives|widows?|aunts?|grandmothers?|granddaughters?|nieces?|girlfriend|stepdaughters?|schoolgirls?|nuns?)\b/),
  men: cuedPattern('man men boy male brother son father husband widower uncle nephew monk', /\b(?:m[ae]n|boys?|males?|brothers?|sons?|fathers?|husbands?|widowers?|uncles?|grandfathers?|grandsons?|nephews?|boyfriend|stepsons?|schoolboys?|monks?)\b/),
} as const;

/** What is won at an election. */
export const ELECTIONS = cuedPattern('election vote race runoff run-off contest presidency poll', /\b(?:(?:by-)?elections?|vote|race|run-?off|contest|presidency|polls?)\b/);

/** A part of a city, by its name. */
export const QUARTER = cuedPattern('district quarter neighb suburb borough ward', /\s(?:district|quarter|neighbou?rhood|suburb|borough|ward)$/i);

/** What somebody does of his own, right behind the verb. */
export const OWN = cuedPattern('his her their its', /^(?:[\w-]+ ){1,2}(?:his|her|their|its) /i);

/** "In the town of Orlava alone": the place whose share a figure is, as a name. */
export const ALONE = cuedPattern('alone', /\b[Ii]n (?:the (?:[a-z]+ ){1,3}(?:of )?)?((?:[A-Z\u00c0-\u00de][\w\u00df-\u024f'’-]* ){1,4})(?:[a-z]+ )?alone\b/);

/** What an attack was on, or meant to take, behind the words for it. */
export const ATTACK_ON = cuedPattern('attack assault offensive advance attempt raid', /\b(?:attacks?|assaults?|offensives?|advances?|attempts?|raids?) (?:on|against|toward|towards|to (?:take|capture|seize|storm|retake|recapture)) (.+)$/);

/** Offices of which a land or a town has one, as the words for their election tell them, and as those behind "elected" do. */
export const OFFICE_WON: readonly (readonly [string, CuedPattern])[] = [
  ['president', cuedPattern('president presidency', /^(?:[\w\u00df-\u024f-]+['’]s |the )?(?:presidential (?:election|vote|race|contest|poll)|presidency)\b/i)],
  ['mayor', cuedPattern('mayor', /^(?:[\w\u00df-\u024f-]+['’]s |the )?mayoral (?:election|vote|race|contest|poll)\b/i)],
  ['governor', cuedPattern('governor gubernatorial', /^(?:[\w\u00df-\u024f-]+['’]s |the )?(?:gubernatorial|governor['’]s) (?:election|vote|race|contest|poll)\b/i)],
];
export const ELECTED_TO = cuedPattern('president mayor governor chancellor prime_minister', /^ (?:as )?(?:the |its |their )?(?:new |next |first )?(president|mayor|governor|chancellor|prime minister) of (?:the )?([A-Z\u00c0-\u00de][\w\u00df-\u024f'’-]*(?: [A-Z\u00c0-\u00de][\w\u00df-\u024f'’-]*)*)/);

/** Who wins an election and is no person. */
export const PARTY_NAMES = cuedPattern('party front movement alliance coalition bloc league union list', /\b(?:party|front|movement|alliance|coalition|bloc|league|union|list)\b/i);

/** Words that tell of what happens time and again, and of no one event. In lower case. */
export const HABIT = cuedPattern('regular frequent often routine repeated usually constant', /\b(?:regularly|frequently|often|routinely|repeatedly|usually|constantly)\b/);

/** Whoever attacks, told by that alone, in lower case. */
export const ATTACKERS = cuedPattern('gunm attacker assailant bomber shooter', /\b(?:gunm[ae]n|attackers?|assailants?|(?:suicide )?bombers?|shooters?)\b/);

/** Words that tell of an attacker who died too, whom one report counts and another does not: "before turning the gun on himself", "including the gunman". In lower case. */
export const ATTACKER_DIED = cuedPattern('self selves own_life gunm shooter attacker assailant bomber suspect perpetrator suicide', /\b(?:murder-suicides?\b|(?:turn(?:ed|ing)? the (?:gun|weapon|rifle|pistol) on|shot|shooting|kill(?:ed|ing)|blew|blowing) (?:him|her|them)sel(?:f|ves)\b|(?:took|taking) (?:his|her) own life|(?:including|among them|as well as|along with) (?:the |a |an )?(?:[a-z-]+ )?(?:gunm[ae]n|shooters?|attackers?|assailants?|bombers?|suspects?|perpetrators?)|(?:gunm[ae]n|shooters?|attackers?|assailants?|bombers?) (?:was |were |is |are )?among\b)/);

/** Words that in front of a body's name make the name of another: "Free Mernish Army". */
export const SPLINTERS: ReadonlySet<string> = new Set('free new real true democratic popular peoples national united revolutionary provisional liberation opposition rebel rival former ex anti pro north south east west northern southern eastern western non'.split(' '));

/** An army or troops with the word before them that may say whose they are: "the Mern army", "Orlava's troops". */
export const OWN_ARMY = cuedPattern('army military armed_forces forces troops soldiers', /(\p{Lu}[\p{L}-]{0,24})(?:['’]s?)? (?:army|military|armed forces|(?:government )?(?:forces|troops|soldiers))\b/u);

/** What stands there at the head of a sentence and is nobody's name, folded. */
export const NO_OWNER: ReadonlySet<string> = new Set('the a an government its our his their these those some more'.split(' '));
