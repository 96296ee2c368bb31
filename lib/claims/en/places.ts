import type { PlaceWords } from '@/lib/claims/place-language';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Adjectives of nations that no ending tells from a name. */
const DEMONYMS = set(
  'briton britons brits spaniards scots swedes danes finns poles azeri turkish british french german dutch greek danish spanish polish swedish finnish irish scottish welsh english swiss thai czech afghan filipino philippine iraqi israeli saudi pakistani yemeni kuwaiti qatari emirati omani bahraini bangladeshi azerbaijani uzbek kazakh kyrgyz tajik turkmen kurdish jewish muslim christian arab arabic shia sunni slovak croatian serb serbian bosnian kosovar catalan basque norwegian icelandic somali nepali israelis turks kurds arabs russians syrians americans germans ukrainians palestinians israelis iraqis republican republicans democrat democrats democratic conservative labour islamist islamic catholic protestant orthodox hindu sikh buddhist western argentine cypriot maltese romani burmese',
);

/** Adjectives of countries, with the countries; those that name a people over many countries ("Arab", "Kurdish") are left out. */
const NATIONALITIES: ReadonlyMap<string, string> = new Map([
  ...(
    'afghan Afghanistan|albanian Albania|algerian Algeria|american United States|angolan Angola|argentine Argentina|argentinian Argentina|armenian Armenia|australian Australia|austrian Austria|azerbaijani Azerbaijan|azeri Azerbaijan|bahraini Bahrain|bangladeshi Bangladesh|belarusian Belarus|belgian Belgium|bolivian Bolivia|bosnian Bosnia|brazilian Brazil|british Britain|bulgarian Bulgaria|burmese Myanmar|cambodian Cambodia|cameroonian Cameroon|canadian Canada|chadian Chad|chilean Chile|chinese China|colombian Colombia|congolese Congo|croatian Croatia|cuban Cuba|cypriot Cyprus|czech Czechia|danish Denmark|dutch Netherlands|ecuadorian Ecuador|egyptian Egypt|emirati United Arab Emirates|eritrean Eritrea|estonian Estonia|ethiopian Ethiopia|filipino Philippines|philippine Philippines|finnish Finland|french France|gambian Gambia|georgian Georgia|german Germany|ghanaian Ghana|greek Greece|guatemalan Guatemala|guinean Guinea|haitian Haiti|honduran Honduras|hungarian Hungary|icelandic Iceland|indian India|indonesian Indonesia|iranian Iran|iraqi Iraq|irish Ireland|israeli Israel|italian Italy|ivorian Ivory Coast|jamaican Jamaica|japanese Japan|jordanian Jordan|kazakh Kazakhstan|kenyan Kenya|kosovar Kosovo|kuwaiti Kuwait|kyrgyz Kyrgyzstan|laotian Laos|latvian Latvia|lebanese Lebanon|liberian Liberia|libyan Libya|lithuanian Lithuania|malagasy Madagascar|malawian Malawi|malaysian Malaysia|malian Mali|maltese Malta|mauritanian Mauritania|mexican Mexico|moldovan Moldova|mongolian Mongolia|montenegrin Montenegro|moroccan Morocco|mozambican Mozambique|namibian Namibia|nepali Nepal|nepalese Nepal|nicaraguan Nicaragua|nigerian Nigeria|nigerien Niger|norwegian Norway|omani Oman|pakistani Pakistan|panamanian Panama|paraguayan Paraguay|peruvian Peru|polish Poland|portuguese Portugal|qatari Qatar|romanian Romania|russian Russia|rwandan Rwanda|salvadoran El Salvador|saudi Saudi Arabia|senegalese Senegal|serbian Serbia|singaporean Singapore|slovak Slovakia|slovenian Slovenia|somali Somalia|spanish Spain|sudanese Sudan|swedish Sweden|swiss Switzerland|syrian Syria|taiwanese Taiwan|tajik Tajikistan|tanzanian Tanzania|thai Thailand|tunisian Tunisia|turkish Turkey|turkmen Turkmenistan|ugandan Uganda|ukrainian Ukraine|uruguayan Uruguay|uzbek Uzbekistan|venezuelan Venezuela|vietnamese Vietnam|yemeni Yemen|zambian Zambia|zimbabwean Zimbabwe'
  ).split('|').map((pair): [string, string] => [pair.slice(0, pair.indexOf(' ')), pair.slice(pair.indexOf(' ') + 1)]),
  ...([['north korean', 'North Korea'], ['south korean', 'South Korea'], ['south african', 'South Africa'], ['south sudanese', 'South Sudan'], ['sri lankan', 'Sri Lanka']] as const),
]);

/** Seas whose names end as adjectives of nations do. */
const SEAS = set('mediterranean caribbean aegean');

/** English words by which a name is seen to be a place. */
export const PLACES: PlaceWords = {
  prepositions: set('in at near outside across around into inside throughout toward towards from to on onto off over within under through along between north south east west northeast northwest southeast southwest north-east north-west south-east south-west'),
  worldwide: ['worldwide', 'globally', 'around the world', 'across the world', 'throughout the world', 'around the globe', 'across the globe', 'pre - industrial levels', 'pre - industrial average', 'preindustrial levels'].map((phrase) => phrase.split(' ')),
  printed: set('study paper article essay letter editorial commentary report research published appeared printed wrote writing writes reported'),
  crossed: set('over'),
  seaways: set('across over'),
  locating: set('off into through throughout in at near outside across around inside toward towards north south east west en'),
  nationalities: NATIONALITIES,
  nouns: set(
    'town city village province district state county region governorate area suburb suburbs neighbourhood neighborhood capital port island islands airport airbase base university hospital station valley river lake bay sea coast gulf strait canal highway bridge square street avenue road park prison camp crossing border peninsula prefecture municipality territory enclave strip mountain mountains desert forest bank township commune dam plant stadium beach port harbour harbor field factory church mosque temple palace airfield academy department oblast republic kingdom college school outskirts centre center quarter borough parish reservoir creek streets roads shores beaches ports airports bases camps islands rivers lakes bridges crossings mountains towns cities villages provinces districts states counties regions areas neighbourhoods neighborhoods suburb hills heights mall market resort hamlet settlement archipelago atoll plateau delta oasis slum kibbutz volcano shrine canton emirate isle',
  ),
  never: set(
    'earth space file ' +
    'world game monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december mr mrs ms dr i he she it they we the a an this that these those there here but and or if in on at for christmas easter ramadan islam islamic god covid covid-19 english french arabic twitter facebook telegram instagram youtube whatsapp mp pm ceo tv',
  ),
  directions: set('northern southern eastern western central north south east west northeast northwest southeast southwest northeastern northwestern southeastern southwestern north-eastern north-western south-eastern south-western upper lower greater rural downtown inner outer mainland nearby neighbouring neighboring adjacent'),
  titles: set(
    'ex-president ex-minister ex-premier ex-chancellor ex-governor ex-mayor ex-leader ex-chief ex-general ex-senator ex-king vice-president vice-minister vice-premier vice-chancellor co-leader co-chair mr mrs ms dr sir lord lady president minister premier chancellor senator rep gov governor mayor general gen col colonel lt sgt capt captain major king queen prince princess sheikh pope bishop archbishop judge justice professor prof secretary spokesman spokeswoman spokesperson chief director ambassador commander officer sheriff detective leader chairman chairwoman ceo candidate lawmaker inspector sergeant deputy chairperson coach commissioner superintendent sen rev',
  ),
  isDemonym: (word) => DEMONYMS.has(word) || (!SEAS.has(word) && /(?:ian|ese|ean)$/.test(word) && word.length > 5) || (/[^aeiou]ans?$/.test(word) && /^(?:american|african|mexican|german|roman|cuban|moroccan|kenyan|ugandan|libyan|afghan|european|korean|puerto|jamaican|venezuelan|chilean|tibetan|okinawan|hawaiian|alaskan|texan|californian|zimbabwean|rwandan|nicaraguan|guatemalan|honduran|salvadoran|paraguayan|uruguayan|dominican|haitian|angolan|zambian|samoan|fijian|armenian|lebanese)s?$/.test(word)),
  institutions: set('bank university college school hospital clinic academy institute museum department center centre church cathedral mosque temple synagogue library theatre theater stadium arena hotel court courthouse station mall market prison jail office headquarters agency laboratory zoo'),
  minor: set('street road avenue drive lane lanes boulevard highway square park bridge creek streets roads route court place way terrace crescent mall hotel inn motel school college university hospital clinic church mosque temple synagogue stadium arena airport club nightclub bar tavern restaurant diner cafe store supermarket plaza cinema theater theatre prison jail campus casino'),
  neverLast: set('of for the and on to in bin ibn ul'),
  leads: set('lake mount cape fort'),
  joining: set('al el e i ez'),
  articles: set('al el ad ed an en ar er as es ash esh at et az ez ul'),
  countries: new Set(['us', 'u s', 'usa', 'uk', 'britain', 'england', 'scotland', 'wales', 'turkey', 'russia', 'south korea', 'north korea', 'gaza', 'gaza strip', 'west bank', 'palestine', 'congo', 'burma', 'myanmar', 'bosnia', 'hong kong', 'macau', 'scotland', 'northern ireland', 'vatican', 'cabo verde', 'east timor', 'dr congo', 'democratic republic of congo', 'democratic republic of the congo', 'uae', 'ivory coast', 'czech republic', 'america']),
  kept: set('province governorate county state region airport district prefecture oblast'),
  particles: set('i al es el de da do dos das del della la le les du des van von der den bin ibn ul ur ad an as ash at az'),
  ofHeads: set('university college republic democratic ministry department bank city isle gulf bay strait house church institute federation office bureau court cape port district observatory council board school museum duchy kingdom state states emirates commission centre center chamber league association committee union'),
  links: set('of for the'),
  ways: set('to from'),
  nationwide: set('country nation nationwide countrywide'),
  posts: set('camp camps base bases airbase barracks outpost post headquarters position positions stronghold'),
  bodiesAt: set('at'),
  elsewhere: set('elsewhere separately'),
  others: set('another separate different unrelated'),
  incidents: set('incident case accident crash collision clash fire'),
  markets: set('demand sales'),
  moods: set('weak weaker soft softer sluggish slowing subdued flat strong stronger robust booming growing'),
  lands: set('countries nations'),
  pointing: set('there'),
  beside: set('near outside'),
  sends: set('evacuated evacuates evacuating repatriated repatriates repatriating airlifted airlifts airlifting withdrew withdraws withdraw withdrawn withdrawing airdropped airdrops airdrop airdropping sent sends send sending keeps kept keep keeping stations stationed maintains maintained deploys deployed deploy deploying dispatched dispatches dispatching pledged pledges pledge offered offers offer donated donates donate gave gives give provided provides provide contributed contributes contribute'),
  loses: set('lost loses lose losing'),
  persons: set('who'),
  serving: set('spying spied spies spy agent agents informant informants lobbying lobbied lobbyist mercenary mercenaries espionage behalf'),
  calls: set('call calls called describe describes described'),
  whatever: set('what'),
  bound: set('to toward towards'),
  tallies: set('reported reports report reporting confirmed confirms confirm confirming recorded records record registered registers register logged detected'),
  authorities: set('officials official authorities diplomats diplomat'),
  studies: set('centre center institute foundation'),
  rulers: set('government ministry regime administration presidency embassy leadership junta cabinet'),
  named: set('town towns city cities village villages suburb suburbs neighbourhood neighborhood neighbourhoods neighborhoods hamlet territory island port province'),
  kinds: set('refugee border military air army naval missile power nuclear gas oil train railway rail police bus detention prison training camp mountain frontier'),
  belonging: set('belong belongs belonged belonging loyal linked tied affiliated allied connected'),
  pointingPlaces: set('city town village'),
  pointingRegions: set('state province region district county governorate prefecture island camp suburb neighbourhood neighborhood enclave municipality territory'),
  leaves: set('left leave leaves leaving departed departing depart departs'),
  amid: set('between'),
  ones: set('main central biggest largest only'),
  townThings: set('dam mine refinery factory reactor town village market square bazaar mosque cathedral stadium port airport prison jail hospital station'),
  offices: set('health civil disaster emergency interior statistics'),
  locals: set('residents resident villagers villager locals inhabitants'),
  occasions: set('rally conference briefing meeting summit interview speech event ceremony hearing visit'),
  meetings: set('session sessions talks negotiations summit hearing hearings conference met meet meeting testified testifies briefing'),
  untils: set('until till unless'),
  abroad: set('embassy embassies consulate consulates'),
  accords: set('agreement agreements accord accords treaty treaties convention conventions protocol protocols pact pacts'),
  roles: set('ally allies backer backers rival sponsor patron foe'),
  deed: set('when as'),
  backs: set('support supports supported supporting back backs backed backing aid aids aided help helps helped pressure pressured urge urges urged warn warns warned arm armed arms anger angers angered angering infuriate infuriated infuriating irk irked irking provoke provoked provoking alarm alarmed alarming embarrass embarrassed embarrassing'),
  sides: set('side'),
  meanwhile: set('as while whereas'),
  days: set('day days week weeks hours month months'),
  after: set('after'),
  citizens: set('citizen citizens national nationals'),
  holders: set('native citizen national resident natives citizens nationals'),
  parts: set('countryside vicinity environs surroundings population inhabitants residents part parts areas swathes half most rest outskirts edge coast centre center heart'),
  sizes: set('size length width height equivalent'),
  alike: set('as'),
  behind: set('behind after'),
  origins: set('from'),
  hubs: set('airport airfield'),
  other: set('with against'),
  heading: set('toward towards'),
  bounds: set('way route'),
  visits: set('visit trip journey flight'),
  pending: set('for before of cancelled canceled postponed delayed scrapped cancels postpones'),
  above: set('over above'),
  frontiers: set('border frontier borders boundary'),
  sharing: set('with'),
  destined: set('bound headed heading destined'),
  aims: set('for'),
  trying: set('try tries tried trying attempt attempts attempted attempting hoping hoped prepared preparing about waiting planning planned intended'),
  archives: set('FILE'),
  due: set('due scheduled set expected supposed'),
  goals: set('into to for across'),
  reasons: set('blaming citing blamed cited'),
  comes: set('come comes came coming cross crosses crossed crossing arrive arrives arrived arriving infiltrate infiltrated infiltrating hail hails hailed originate originated'),
  capitals: set('capital'),
  polities: set('nation nations country countries state states republic republics kingdom kingdoms'),
  peopled: set('island islands country nation province district region state county capital republic kingdom enclave archipelago community suburb territory municipality hamlet settlement metropolis commune parish'),
  bodies: set(
    'observatory opposition alliance bloc militia mission ministry ministries departments agency news times post army military navy forces force party group council committee commission association federation union bank company corporation corp inc ltd university institute organization organisation office department service services network front movement brigade brigades defence defense police court senate parliament congress assembly authority board bureau center centre foundation fund rights media television tv radio press journal tribune herald reuters afp ap bbc cnn guard command coalition society league club chamber team airlines airways motors group bank holdings international commission survey helmets crescent cross nations',
  ),
};
